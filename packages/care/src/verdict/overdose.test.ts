import { describe, expect, test } from 'vitest'
import { doseSymptoms, type DoseSymptom, type ProfileSet } from '../event.ts'
import { instant, type Instant } from '../instant.ts'
import { doseStatus, type Finding } from './index.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'

/* Already too much (dose-rules §4): each threshold from both sides, each sign by itself. */

const hour = 60

const justBefore = (at: Instant): Instant => instant(at - 1)

const taking = (product: string, units: number, ...hours: readonly number[]): readonly DoseLine[] =>
  hours.map((at) => [after(at * hour), dose(product, units)])

type Told = Partial<ProfileSet>

/** Of a person of 70 kg in GB, or as told. */
const logOf = (lines: readonly DoseLine[], more: Told = {}, region = 'GB'): readonly DoseLine[] => [
  [dayOne, healthy(region, more)],
  ...lines,
]

const status = (log: readonly DoseLine[], at: Instant): readonly Finding[] =>
  doseStatus(historyOf(log), at, 'none').findings

const brief = (log: readonly DoseLine[], at: Instant): readonly string[] =>
  status(log, at).map(({ rule, verdict, say }) => `${rule} ${verdict} ${say.word}`)

const withoutWeight = (lines: readonly DoseLine[]): readonly DoseLine[] => {
  const { weightKg: _, ...told } = healthy('GB') as ProfileSet
  return [[dayOne, told], ...lines]
}

describe('on purpose', () => {
  const meant = [after(60), dose('ibuprofen-200', 1, { deliberate: true })] as const

  test('[dose-taken] is an emergency at any amount, for 72 hours', () => {
    const found = [
      {
        rule: 'dose-taken',
        verdict: 'EMERGENCY',
        say: { word: 'taken-on-purpose', with: {} },
        until: null,
        sources: ['dose-rules'],
      },
    ]
    const log = logOf([meant, [after(90), dose('ibuprofen-200', 1)]])
    expect(status(log, after(2 * hour))).toEqual(found)
    expect(status(log, justBefore(after(73 * hour)))).toEqual(found)
    expect(status(log, after(73 * hour))).toEqual([])
  })
})

describe('[dose-swallowed] a rub or an oil in the mouth', () => {
  const swallowed = (symptoms: readonly DoseSymptom[]) =>
    logOf([[after(60), dose('oil-wintergreen', 1, { swallowed: true, symptoms })]])
  const common = { rule: 'dose-swallowed', until: null, sources: ['s40', 's42'] }

  test('is the poison line, for 72 hours', () => {
    const found = [{ ...common, verdict: 'POISON_LINE', say: { word: 'swallowed', with: {} } }]
    expect(status(swallowed([]), after(2 * hour))).toEqual(found)
    expect(status(swallowed([]), justBefore(after(73 * hour)))).toEqual(found)
    expect(status(swallowed([]), after(73 * hour))).toEqual([])
  })
  test('with any sign of illness is an emergency', () => {
    expect(status(swallowed(['other']), after(2 * hour))).toEqual([
      { ...common, verdict: 'EMERGENCY', say: { word: 'swallowed-symptoms', with: {} } },
    ])
  })
  test('is not what was put on the skin', () => {
    expect(status(logOf(taking('oil-wintergreen', 1, 1)), after(2 * hour))).toEqual([])
  })
})

describe('[dose-over-paracetamol] by weight', () => {
  const once = (units: number, more: Told = {}) => logOf(taking('paracetamol-500', units, 1), more)
  const now = after(2 * hour)
  const emergency = ['dose-over-paracetamol EMERGENCY paracetamol-emergency']

  test('75 mg per kg above the day is an emergency, whole and with its values', () => {
    expect(status(once(9, { weightKg: 60 }), now)).toEqual([
      {
        rule: 'dose-over-paracetamol',
        verdict: 'EMERGENCY',
        say: { word: 'paracetamol-emergency', with: { mg: 4500, most: 4000, kg: 60 } },
        until: null,
        sources: ['s39', 's6'],
      },
    ])
    expect(brief(once(8.999, { weightKg: 60 }), now)).toEqual([
      'dose-over-paracetamol POISON_LINE paracetamol-fast',
    ])
  })
  test('75 mg per kg within the day is none', () => {
    const spread = taking('paracetamol-500', 1.5, 1, 6, 11, 16, 21)
    expect(brief(logOf(spread, { weightKg: 50 }), after(22 * hour))).toEqual([])
  })
  test('more weight than 110 kg does not count', () => {
    expect(brief(once(16.5, { weightKg: 130 }), now)).toEqual(emergency)
    expect(brief(once(16.499, { weightKg: 130 }), now)).toEqual([
      'dose-over-paracetamol POISON_LINE paracetamol-fast',
    ])
    expect(status(once(16.5, { weightKg: 130 }), now)[0]?.say.with.kg).toBe(110)
  })
  test('without a weight 6 g are an emergency, and 6 g alone where the weight is known are not', () => {
    const lines = (units: number) => taking('paracetamol-500', units, 1)
    expect(brief(withoutWeight(lines(12)), now)).toEqual(emergency)
    expect(status(withoutWeight(lines(12)), now)[0]?.say.with).toEqual({
      mg: 6000,
      most: 4000,
      kg: 0,
    })
    expect(brief(withoutWeight(lines(11.999)), now)).toEqual([
      'dose-over-paracetamol POISON_LINE paracetamol-fast',
    ])
    expect(brief(once(12, { weightKg: 90 }), now)).toEqual([
      'dose-over-paracetamol POISON_LINE paracetamol-fast',
    ])
  })
  test('10 g are an emergency whatever the weight', () => {
    expect(brief(once(20, { weightKg: 300 }), now)).toEqual(emergency)
  })
})

describe('[dose-over-paracetamol] by time', () => {
  const fast = 'dose-over-paracetamol POISON_LINE paracetamol-fast'
  const emergency = 'dose-over-paracetamol EMERGENCY paracetamol-emergency'
  const call = 'dose-over-paracetamol POISON_LINE paracetamol-call'
  const heavy = { weightKg: 110 }

  test('more than 2 g in less than 4 hours is the poison line', () => {
    const log = (units: number, last: number) =>
      logOf([...taking('paracetamol-500', 2, 1, 3), [after(last), dose('paracetamol-500', units)]])
    expect(brief(log(1, 5 * hour), after(6 * hour))).toEqual([])
    expect(status(log(1, 5 * hour - 1), after(6 * hour))).toEqual([
      {
        rule: 'dose-over-paracetamol',
        verdict: 'POISON_LINE',
        say: { word: 'paracetamol-fast', with: { mg: 2500, most: 4000, kg: 70 } },
        until: null,
        sources: ['s6', 's5'],
      },
    ])
    expect(brief(logOf(taking('paracetamol-500', 2, 1, 3)), after(4 * hour))).toEqual([])
    expect(brief(logOf(taking('paracetamol-500', 2.001, 1, 3)), after(4 * hour))).toEqual([fast])
  })
  test('the day itself is nothing, anything above it the poison line', () => {
    const log = (last: number) =>
      logOf([...taking('paracetamol-500', 2, 1, 6, 11), ...taking('paracetamol-500', last, 16)])
    expect(brief(log(2), after(17 * hour))).toEqual([])
    expect(status(log(2.0024), after(17 * hour))).toEqual([
      {
        rule: 'dose-over-paracetamol',
        verdict: 'POISON_LINE',
        say: { word: 'paracetamol-call', with: { mg: 4001.2, most: 4000, kg: 70 } },
        until: null,
        sources: ['s6', 's5'],
      },
    ])
  })
  test('a personal day that is lower is called about as such, up to 4 g', () => {
    const log = (last: number) =>
      logOf([...taking('paracetamol-500', 2, 1, 6, 11), ...taking('paracetamol-500', last, 16)], {
        ...heavy,
        conditions: ['liver-disease'],
      })
    const now = after(17 * hour)
    const [personal] = status(log(2), now)
    expect(personal?.say).toEqual({
      word: 'paracetamol-call-personal',
      with: { mg: 4000, most: 3000, kg: 110 },
    })
    expect(brief(log(2.001), now)).toEqual([call])
    expect(brief(log(0), now)).toEqual([])
  })
  test('each window ends at a dose, and only what came before it is in it', () => {
    const log = logOf(taking('paracetamol-500', 2, 1, 6, 11, 16, 25, 30, 35, 40))
    expect(brief(log, after(41 * hour))).toEqual([])
    const over = logOf([
      ...taking('paracetamol-500', 2, 1, 6, 11, 16, 25),
      [instant(after(25 * hour) - 1), dose('paracetamol-500', 1)],
    ])
    expect(brief(over, after(26 * hour))).toEqual([call])
  })
  test('a day of 72 hours ago is looked at from its last dose on', () => {
    const log = logOf(taking('paracetamol-500', 2, 1, 5.5, 10, 14.5, 19))
    expect(brief(log, justBefore(after(91 * hour)))).toEqual([call])
    expect(brief(log, after(91 * hour))).toEqual([])
  })
  test('more than 6 g on each of two days is an emergency, a day apart at least and less than two', () => {
    const two = (first: number, second: number, gap: number) =>
      logOf(
        [
          [after(60), dose('paracetamol-500', first)],
          [instant(after(60) + gap), dose('paracetamol-500', second)],
        ],
        heavy,
      )
    const day = 24 * hour * 60_000
    const now = after(60 * hour)
    expect(brief(two(13, 13, day), now)).toEqual([emergency])
    expect(brief(two(13, 13, 2 * day - 1), now)).toEqual([emergency])
    expect(brief(two(13, 13, 2 * day), now)).toEqual([fast])
    expect(brief(two(13, 12, day), now)).toEqual([fast])
    expect(brief(two(12, 13, day), now)).toEqual([fast])
    expect(brief(two(13, 12.001, day), now)).toEqual([emergency])
  })
  test('two such windows that overlap are one', () => {
    const log = logOf(taking('paracetamol-500', 7, 1, 13, 26), heavy)
    expect(brief(log, after(27 * hour))).toEqual([fast])
  })
})

/** One dose with one sign of illness. */
const withSign = (product: string, units: number, sign: DoseSymptom): readonly DoseLine[] =>
  logOf([[after(60), dose(product, units, { symptoms: [sign] })]])

const signsOf = (product: string, units: number, word: string): readonly DoseSymptom[] =>
  doseSymptoms.filter((sign) =>
    status(withSign(product, units, sign), after(2 * hour)).some(({ say }) => say.word === word),
  )

describe('signs of illness', () => {
  test('[dose-over-paracetamol] after more than the day these are an emergency, and no other', () => {
    expect(signsOf('paracetamol-500', 8.002, 'paracetamol-emergency-ill')).toEqual([
      'vomiting',
      'right-belly-pain',
      'severe-belly-pain',
      'yellow-skin',
      'confusion',
      'marked-sleepiness',
      'hard-to-wake',
    ])
    expect(status(withSign('paracetamol-500', 8.002, 'vomiting'), after(2 * hour))).toEqual([
      {
        rule: 'dose-over-paracetamol',
        verdict: 'EMERGENCY',
        say: { word: 'paracetamol-emergency-ill', with: { mg: 4001, most: 4000, kg: 70 } },
        until: null,
        sources: ['s39', 's6'],
      },
    ])
  })
  test('[dose-over-paracetamol] after the day itself they are none', () => {
    expect(signsOf('paracetamol-500', 8, 'paracetamol-emergency-ill')).toEqual([])
  })
  test('[dose-over-nsaid] after any dose of an anti-inflammatory these are an emergency, and no other', () => {
    expect(signsOf('ibuprofen-200', 1, 'nsaid-emergency-ill')).toEqual([
      'severe-belly-pain',
      'breathing-trouble',
      'fit',
      'fainting',
      'black-stool',
      'vomiting-blood',
      'little-urine',
    ])
    expect(status(withSign('ibuprofen-200', 1, 'fit'), after(2 * hour))).toEqual([
      {
        rule: 'dose-over-nsaid',
        verdict: 'EMERGENCY',
        say: { word: 'nsaid-emergency-ill', with: {} },
        until: null,
        sources: ['s1'],
      },
    ])
  })
  test('[dose-over-sedating] after any dose of what makes sleepy these are an emergency, and no other', () => {
    expect(signsOf('tramadol-50', 1, 'sedating-emergency')).toEqual([
      'hard-to-wake',
      'slow-breathing',
      'breathing-trouble',
      'blue-lips',
      'fit',
    ])
    expect(status(withSign('tramadol-50', 1, 'fit'), after(2 * hour))).toEqual([
      {
        rule: 'dose-over-sedating',
        verdict: 'EMERGENCY',
        say: { word: 'sedating-emergency', with: {} },
        until: null,
        sources: ['dose-rules'],
      },
    ])
  })
  test.each(['ibuprofen-200', 'tramadol-50'])('of %s count for 72 hours', (product) => {
    const log = withSign(product, 1, 'fit')
    expect(brief(log, justBefore(after(73 * hour)))).toHaveLength(1)
    expect(brief(log, after(73 * hour))).toEqual([])
  })
  test('one dose with such a sign is enough among several', () => {
    const log = [...withSign('ibuprofen-200', 1, 'fit'), ...taking('ibuprofen-200', 1, 2)]
    expect(brief(log, after(3 * hour))).toEqual(['dose-over-nsaid EMERGENCY nsaid-emergency-ill'])
  })
})

describe('over the ceiling', () => {
  const now = after(2 * hour)
  const once = (product: string, units: number, region = 'GB', more: Told = {}) =>
    status(logOf(taking(product, units, 1), more, region), now)
  const briefly = (found: readonly Finding[]) =>
    found.map(({ rule, verdict, say }) => `${rule} ${verdict} ${say.word}`)

  test('[dose-over-nsaid] the ceiling itself is nothing, anything above it the poison line', () => {
    expect(once('ibuprofen-200', 12)).toEqual([])
    expect(once('ibuprofen-200', 12.002)).toEqual([
      {
        rule: 'dose-over-nsaid',
        verdict: 'POISON_LINE',
        say: { word: 'nsaid-call', with: { medicine: 'ibuprofen', mg: 2400.4, most: 2400 } },
        until: null,
        sources: ['s1', 'dose-rules'],
      },
    ])
    expect(once('ibuprofen-200', 16, 'US')).toEqual([])
    expect(briefly(once('ibuprofen-200', 16.01, 'US'))).toEqual([
      'dose-over-nsaid POISON_LINE nsaid-call',
    ])
  })
  test('[dose-over-nsaid] 400 mg of ibuprofen per kg is an emergency', () => {
    expect(once('ibuprofen-200', 140)).toEqual([
      {
        rule: 'dose-over-nsaid',
        verdict: 'EMERGENCY',
        say: { word: 'nsaid-emergency', with: { medicine: 'ibuprofen', mg: 28_000 } },
        until: null,
        sources: ['s1', 'dose-rules'],
      },
    ])
    expect(briefly(once('ibuprofen-200', 139.99))).toEqual([
      'dose-over-nsaid POISON_LINE nsaid-call',
    ])
  })
  test('[dose-over-nsaid] of aspirin 125, of naproxen no amount by weight', () => {
    const aspirin = (units: number) => briefly(once('aspirin-300', units, 'GB', { weightKg: 48 }))
    expect(aspirin(20)).toEqual(['dose-over-nsaid EMERGENCY nsaid-emergency'])
    expect(aspirin(19.99)).toEqual(['dose-over-nsaid POISON_LINE nsaid-call'])
    expect(briefly(once('naproxen-250', 400))).toEqual(['dose-over-nsaid POISON_LINE nsaid-call'])
  })
  test('[dose-over-nsaid] without a weight it stays the poison line', () => {
    expect(brief(withoutWeight(taking('ibuprofen-200', 300, 1)), now)).toEqual([
      'dose-over-nsaid POISON_LINE nsaid-call',
    ])
  })
  test('[dose-over-sedating] what makes sleepy has its own words', () => {
    expect(once('cyclobenzaprine-10', 3, 'US')).toEqual([])
    expect(once('cyclobenzaprine-10', 3.1, 'US')).toEqual([
      {
        rule: 'dose-over-sedating',
        verdict: 'POISON_LINE',
        say: { word: 'sedating-call', with: { medicine: 'cyclobenzaprine', mg: 31, most: 30 } },
        until: null,
        sources: ['s1', 'dose-rules'],
      },
    ])
  })
  test('each ingredient goes by its own ceiling, and is told once', () => {
    const both = logOf([...taking('ibuprofen-200', 7, 1, 2), ...taking('naproxen-250', 6, 3)])
    expect(status(both, after(4 * hour)).map(({ say }) => say.with.medicine)).toEqual(['ibuprofen'])
    const more = [...both, ...taking('naproxen-250', 1, 4)]
    expect(status(more, after(5 * hour)).map(({ say }) => say.with)).toEqual([
      { medicine: 'ibuprofen', mg: 2800, most: 2400 },
      { medicine: 'naproxen', mg: 1750, most: 1500 },
    ])
  })
  test('is over 24 hours, not over two days, and known for 72', () => {
    expect(brief(logOf(taking('ibuprofen-200', 7, 1, 25)), after(26 * hour))).toEqual([])
    const day = logOf([...taking('ibuprofen-200', 7, 1), [after(25 * hour - 1), dose('advil', 7)]])
    expect(brief(day, after(26 * hour))).toHaveLength(1)
    expect(brief(day, instant(after(25 * hour + 72 * hour - 1) - 1))).toHaveLength(1)
    expect(brief(day, after(25 * hour + 72 * hour - 1))).toEqual([])
  })
  test('what has no ceiling is never over it', () => {
    expect(once('oxycodone-5', 40)).toEqual([])
    expect(once('doans-extra-strength', 40, 'US')).toEqual([])
  })
})
