import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionIds, type ConditionId } from '../content/conditions.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import { painScore, type Telling } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { instant, minute, parseInstant, type Instant } from '../instant.ts'
import { among, tries } from '../testing/forAll.ts'
import { afterTaking, boxOf, doseVerdict, products, type DoseVerdict } from './index.ts'
import {
  after,
  dayOne,
  dose,
  eventsOf,
  healthy,
  historyOf,
  type DoseLine,
} from './testing/doses.ts'
import { bars, rankOf } from './verdict.ts'

/* Laws of doses over made-up logs: products of every kind, prescriptions, drinks, five regions. */

const asked = [
  'paracetamol-500',
  'paracetamol-650-er',
  'ibuprofen-200',
  'naproxen-sodium-220',
  'aspirin-75',
  'aspirin-300',
  'co-codamol-8-500',
  'combiflam',
  'diclofenac-50',
  'diclofenac-sr-100',
  'cyclobenzaprine-10',
  'tramadol-50',
  'rub-deep-heat',
  'gel-diclofenac-1-16',
  'patch-lidocaine-lidoderm',
] as const

const prescriptions: readonly Telling[] = [
  { kind: 'prescribed', product: 'diclofenac-50', units: 1, perDay: 3 },
  { kind: 'prescribed', product: 'diclofenac-sr-100', units: 1, perDay: 1 },
  { kind: 'prescribed', product: 'cyclobenzaprine-10', units: 1, perDay: 3 },
  { kind: 'prescribed', product: 'tramadol-50', units: 1, everyHours: 6 },
  { kind: 'prescribed', product: 'patch-lidocaine-lidoderm', units: 1, perDay: 1 },
]

interface Case {
  readonly lines: readonly DoseLine[]
  readonly question: { readonly product: string; readonly units: number }
  readonly now: Instant
}

const anyDose = fc.tuple(
  fc.integer({ min: 60, max: 4 * 1440 }),
  fc.constantFrom(...asked),
  fc.constantFrom(1, 1, 1, 2, 2, 0.5, null),
)

const anyCase: fc.Arbitrary<Case> = fc
  .record({
    region: fc.constantFrom('GB', 'US', 'IN', 'DE', 'BR'),
    weightKg: fc.constantFrom(70, 70, 45),
    own: fc.subarray([...prescriptions]),
    doses: fc.array(anyDose, { maxLength: 9 }),
    drinks: fc.array(fc.integer({ min: 60, max: 4 * 1440 }), { maxLength: 1 }),
    product: fc.constantFrom(...asked),
    units: fc.constantFrom(1, 1, 2),
    wait: fc.integer({ min: 0, max: 1440 }),
  })
  .map(({ region, weightKg, own, doses, drinks, product, units, wait }) => {
    const told = [
      ...doses.map(([at, taken, count]): DoseLine => [after(at), dose(taken, count)]),
      ...drinks.map((at): DoseLine => [after(at), { kind: 'drank', units: 2 }]),
    ].toSorted(([a], [b]) => a - b)
    const last = told.at(-1)?.[0] ?? after(60)
    return {
      lines: [
        [dayOne, healthy(region, { weightKg })],
        ...own.map((each): DoseLine => [after(1), each]),
        ...told,
      ],
      question: { product, units },
      now: instant(last + wait * minute),
    }
  })

const verdictAt = ({ lines, question, now }: Case, at: Instant = now): DoseVerdict =>
  doseVerdict(historyOf(lines), question, at, 'none')

const isBarred = (verdict: DoseVerdict): boolean => verdict.findings.some(bars)

/** Fewer for a quick look, as for lives. */
const settings = { numRuns: Math.ceil(1.5 * tries) }
const few = { numRuns: Math.ceil(0.3 * tries) }

test('next safe time is the first instant whose verdict is not STOP or WAIT', () => {
  const met = { waits: 0, never: 0 }
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 })
  fc.assert(
    fc.property(anyCase, parts, (each, shares) => {
      const history = historyOf(each.lines)
      const at = (t: number) => doseVerdict(history, each.question, instant(t), 'none')
      const verdict = at(each.now)
      if (verdict.next === null) {
        met.never += 1
        expect(isBarred(verdict)).toBe(true)
        return
      }
      expect(isBarred(at(verdict.next))).toBe(false)
      if (verdict.next === each.now) return
      met.waits += 1
      const turns = verdict.findings.flatMap(({ until }) => (until ? [until - 1000, until] : []))
      const tried = [
        each.now,
        verdict.next - 1000,
        ...turns,
        ...shares.map((share) => each.now + share * (verdict.next! - each.now)),
      ].filter((t) => t >= each.now && t < verdict.next!)
      for (const t of tried) expect([t - each.now, isBarred(at(t))]).toEqual([t - each.now, true])
    }),
    settings,
  )
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(among(50))
})

test('over 72 hours, nothing is barred after a next safe time that nothing else was taken for, but by days', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 72 * 60 }), (each, later) => {
      // A second tablet of the first dose is allowed within the hour, and not after it (R-NAP1H).
      const { next } = verdictAt(each)
      if (next === null || each.question.product === 'naproxen-sodium-220') return
      const then = verdictAt(each, instant(next + later * minute))
      const barred = then.findings.filter(bars).map(({ rule }) => rule)
      expect(barred.filter((rule) => rule !== 'dose-days-stop')).toEqual([])
    }),
    settings,
  )
})

test('[A3] adding a dose never makes a verdict milder, and never brings the next one forward', () => {
  fc.assert(
    fc.property(anyCase, anyDose, (each, [at, product, units]) => {
      const before = verdictAt(each)
      const when = instant(Math.min(after(at), each.now))
      const more: DoseLine = [each.now, dose(product, units, { takenAt: when })]
      const with_ = verdictAt({ ...each, lines: [...each.lines, more] })
      expect(rankOf(with_.verdict!)).toBeLessThanOrEqual(rankOf(before.verdict!))
      if (before.next === null) expect(with_.next).toBe(null)
      else if (with_.next !== null) expect(with_.next).toBeGreaterThanOrEqual(before.next)
    }),
    settings,
  )
})

test('deleting a dose restores what was said before it, beside the help that it called for', () => {
  fc.assert(
    fc.property(anyCase, anyDose, (each, [, product, units]) => {
      const with_ = [...each.lines, [each.now, dose(product, units)] as const]
      const target = eventsOf(with_).at(-1)!.id
      const gone: DoseLine = [each.now, { kind: 'retracted', target, reason: 'did not take' }]
      expect(verdictAt({ ...each, lines: [...with_, gone] })).toEqual(verdictAt(each))
    }),
    settings,
  )
})

test('the order of ingredients in a box never matters', () => {
  const part = fc.record({
    ingredient: fc.constantFrom('paracetamol', 'ibuprofen', 'codeine', 'caffeine', 'aspirin'),
    mg: fc.constantFrom(8, 200, 325, 500),
  })
  const parts = fc.uniqueArray(part, {
    selector: (each) => each.ingredient,
    minLength: 2,
    maxLength: 4,
  })
  fc.assert(
    fc.property(anyCase, parts, (each, list) => {
      const pack = (ordered: typeof list): Telling => ({
        kind: 'packKept',
        pack: 'pack-1',
        name: 'Box',
        parts: ordered,
        maxUnits: 2,
        everyHours: 4,
        maxUnits24h: 8,
      })
      const said = (ordered: typeof list) => {
        const lines: readonly DoseLine[] = [[dayOne, pack(ordered)], ...each.lines]
        const verdict = verdictAt({ ...each, lines, question: { product: 'pack-1', units: 1 } })
        const sorted = verdict.findings.map((finding) => JSON.stringify(finding)).toSorted()
        return { verdict: verdict.verdict, next: verdict.next, sorted }
      }
      expect(said(list.toReversed())).toEqual(said(list))
    }),
    settings,
  )
})

test('[L40] a change of zone never changes elapsed time', () => {
  const anyOffset = fc.constantFrom('+05:30', '-08:00', '+01:00', '+14:00', '-03:30')
  fc.assert(
    fc.property(anyCase, fc.array(anyOffset, { minLength: 3, maxLength: 3 }), (each, offsets) => {
      const abroad = each.lines.map(([at, told], index): DoseLine => {
        const there = parseInstant(withOffset(at, offsets[index % 3] ?? '+00:00'))
        return [there ?? at, told]
      })
      expect(verdictAt({ ...each, lines: abroad })).toEqual(verdictAt(each))
    }),
    few,
  )
})

/** The same instant as a clock at that offset shows it. */
const withOffset = (at: Instant, offset: string): string => {
  const sign = offset.startsWith('-') ? -1 : 1
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number)
  const local = new Date(at + sign * (hours * 60 + minutes) * minute)
  return local.toISOString().replace('Z', offset)
}

test('[A3] what is not barred is within every label, counted plainly across products', () => {
  const counted = { paracetamol: 4000, ibuprofen: 1200, codeine: 64 } as const
  let met = 0
  fc.assert(
    fc.property(anyCase, (each) => {
      const verdict = verdictAt(each)
      if (isBarred(verdict)) return
      met += 1
      const { medicines } = historyOf(each.lines)
      const box = boxOf(medicines, each.question.product)!
      for (const [id, most] of Object.entries(counted)) {
        const here = box.parts.find(({ ingredient }) => ingredient === id)
        if (!here) continue
        const taken = medicines.doses
          .filter(({ at }) => at > each.now - 24 * 60 * minute)
          .flatMap(({ product, units }) =>
            boxOf(medicines, product)!.parts.map((part) => ({ ...part, units })),
          )
          .filter(({ ingredient }) => ingredient === id)
          .reduce((sum, { mg, units }) => sum + (mg ?? 0) * (units ?? 1), 0)
        expect(taken + (here.mg ?? 0) * each.question.units).toBeLessThanOrEqual(most + 1e-6)
      }
    }),
    settings,
  )
  expect(met).toBeGreaterThan(among(300))
})

test('[A8] from week 20 of pregnancy no anti-inflammatory is let through, bought or on the skin', () => {
  const family = Object.entries(products).filter(([, { parts }]) =>
    parts.some(({ ingredient }) =>
      ingredients[ingredient].tags.some(
        (tag) => tag === 'nsaid-systemic' || tag === 'nsaid-topical',
      ),
    ),
  )
  expect(family.length).toBeGreaterThan(60)
  for (const [product] of family) {
    for (const weeks of [20, 24, 28, 39]) {
      const lines: readonly DoseLine[] = [
        [dayOne, healthy('GB', { sex: 'female', pregnantWeeks: weeks })],
      ]
      const { verdict } = verdictAt({ lines, question: { product, units: 1 }, now: after(9) })
      expect([product, weeks, verdict]).toEqual([product, weeks, 'STOP'])
    }
  }
})

test('[A10] a condition more, all else equal, never makes a verdict milder', () => {
  const some = fc.subarray([...conditionIds], { maxLength: 5 })
  fc.assert(
    fc.property(anyCase, some, fc.constantFrom(...conditionIds), (each, held, more) => {
      const lines = (conditions: readonly ConditionId[]): readonly DoseLine[] => [
        ...each.lines,
        [each.now, { kind: 'profileSet', conditions }],
      ]
      const before = verdictAt({ ...each, lines: lines(held) }).verdict
      const with_ = verdictAt({ ...each, lines: lines([...new Set([...held, more])]) }).verdict
      if (with_ === null) return
      expect(rankOf(with_)).toBeLessThanOrEqual(rankOf(before ?? 'EMERGENCY'))
    }),
    settings,
  )
})

describe('[dose-danger] [C1]', () => {
  test('while something is for today no verdict is milder than ASK; in an emergency there is help only', () => {
    fc.assert(
      fc.property(anyCase, (each) => {
        const history = historyOf(each.lines)
        const today = doseVerdict(history, each.question, each.now, 'same-day').verdict!
        expect(rankOf(today)).toBeLessThanOrEqual(rankOf('ASK'))
        const emergency = doseVerdict(history, each.question, each.now, 'emergency-now')
        expect([emergency.verdict, emergency.next]).toEqual(['EMERGENCY', null])
      }),
      few,
    )
  })
})

test('no episode, grip, score or check makes a dose forgotten', () => {
  const asides = fc.constantFrom<Telling>(
    { kind: 'episodeStarted', sudden: true },
    { kind: 'spasmed' },
    { kind: 'painNoted', score: painScore(7), moment: 'now' },
    { kind: 'episodeClosed', why: 'recovered' },
    { kind: 'dangerAnswered', screen: 'S1', asked: [], yes: [], unsure: [] },
  )
  fc.assert(
    fc.property(anyCase, asides, fc.integer({ min: 2, max: 6000 }), (each, aside, at) => {
      const lines = [...each.lines, [after(at), aside] as const].toSorted(([a], [b]) => a - b)
      const { medicines } = historyOf(lines)
      expect(medicines.doses.length).toBe(historyOf(each.lines).medicines.doses.length)
      const now = instant(Math.max(each.now, after(at)))
      expect(verdictAt({ ...each, lines, now })).toEqual(verdictAt({ ...each, now }))
    }),
    few,
  )
})

test('the folded log gives the same verdict in any order and with repeats', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const events = eventsOf(each.lines)
      const mixed = foldHistory([...events.toReversed(), ...events])
      expect(doseVerdict(mixed, each.question, each.now, 'none')).toEqual(verdictAt(each))
    }),
    few,
  )
})

test('what is allowed next after taking is never before what is allowed now', () => {
  fc.assert(
    fc.property(anyCase, (each) => {
      const history = historyOf(each.lines)
      const next = afterTaking(history, each.question, each.now, 'none')
      const now = verdictAt(each).next ?? each.now
      expect(next ?? now).toBeGreaterThanOrEqual(now)
    }),
    few,
  )
})
