import { describe, expect, test } from 'vitest'
import type { ProfileSet, Telling } from '../event.ts'
import { foldHistory } from '../fold.ts'
import type { Instant } from '../instant.ts'
import { doseStatus, doseVerdict, type DoseVerdict } from './index.ts'
import {
  after,
  dayOne,
  dose,
  eventsOf,
  healthy,
  historyOf,
  type DoseLine,
} from './testing/doses.ts'

/* Rules of doses that no vector of the dossier shows, or that one alone does not pin down. */

const hour = 60

const logOf = (region: string, ...lines: readonly DoseLine[]): readonly DoseLine[] => [
  [dayOne, healthy(region)],
  ...lines,
]

const ask = (lines: readonly DoseLine[], product: string, at: Instant, units = 1): DoseVerdict =>
  doseVerdict(historyOf(lines), { product, units }, at, 'none')

const rulesOf = ({ findings }: DoseVerdict): readonly string[] =>
  findings.map(({ rule, verdict }) => `${rule} ${verdict}`)

const own = (product: string, more: object): Telling =>
  ({ kind: 'prescribed', product, units: 1, ...more }) as Telling

describe('limits of amount', () => {
  test('[dose-lowest-label] after a stronger product in the window the lower day counts', () => {
    const log = logOf(
      'US',
      [after(0), dose('paracetamol-325', 2)],
      [after(5 * hour), dose('paracetamol-325', 2)],
      [after(10 * hour), dose('paracetamol-325', 2)],
      [after(15 * hour), dose('paracetamol-325', 1)],
    )
    const now = after(20 * hour)
    expect(ask(log, 'paracetamol-325', now, 2).verdict).toBe('NOTE')
    const stronger = [...log, [after(15 * hour + 30), dose('paracetamol-500', 1)] as const]
    const told = ask(stronger, 'paracetamol-325', after(23 * hour), 2)
    expect(rulesOf(told)).toContain('dose-sum WAIT')
    expect(told.left[0]?.of).toBe(3000)
  })

  test('[dose-amount-unknown] an unknown amount counts as the largest single dose of the label', () => {
    const unknown = logOf('GB', [after(60), dose('paracetamol-500', null)])
    expect(ask(unknown, 'paracetamol-500', after(600)).left[0]?.mg).toBe(3000)
    const packs = logOf('GB', [after(60), dose('beechams-all-in-one', 1)])
    expect(ask(packs, 'paracetamol-500', after(600)).left[0]?.mg).toBeLessThanOrEqual(3000)
  })

  test('[dose-unknown] what nobody can name makes every verdict of a day a question', () => {
    const log = logOf('GB', [after(60), dose('unknown', null)])
    expect(rulesOf(ask(log, 'ibuprofen-200', after(23 * hour)))).toEqual(['dose-unknown ASK'])
    expect(rulesOf(ask(log, 'ibuprofen-200', after(25 * hour)))).toEqual([])
    expect(rulesOf(ask(logOf('GB'), 'no-such-thing', after(60)))).toEqual(['dose-unknown ASK'])
  })

  test('[dose-unknown] a part without numbers is a question, caffeine a note', () => {
    expect(rulesOf(ask(logOf('US'), 'advil-pm', after(60)))).toContain('dose-unknown ASK')
    expect(rulesOf(ask(logOf('GB'), 'panadol-extra', after(60)))).toEqual(['dose-unknown NOTE'])
  })
})

describe('the person', () => {
  test('[dose-unasked] while a question that matters was not asked nothing is milder than ASK', () => {
    const nothing: Partial<ProfileSet> = { conditionsAsked: [] }
    const { medicines: _, ...profile } = { ...healthy('GB', nothing) } as ProfileSet
    const told = ask([[dayOne, profile]], 'ibuprofen-200', after(60))
    expect(told.verdict).toBe('ASK')
    expect(told.needs.conditions).toContain('peptic-ulcer-history')
    expect(told.needs.conditions).not.toContain('thin-skin')
    expect(told.needs.medicines).toEqual(expect.arrayContaining(['any-ssri', 'lithium']))
    const asked: Telling = {
      kind: 'profileSet',
      conditions: [],
      conditionsAsked: told.needs.conditions,
      medicines: [],
      medicinesAsked: told.needs.medicines,
    }
    expect(
      ask(
        [
          [dayOne, profile],
          [after(1), asked],
        ],
        'ibuprofen-200',
        after(60),
      ).verdict,
    ).toBe('OK')
  })

  test('[dose-unasked] a man is not asked about pregnancy, nor an adult with a birth year about age', () => {
    const lines: readonly DoseLine[] = [
      [dayOne, { kind: 'profileSet', region: 'GB', birthYear: 1980, sex: 'male', weightKg: 80 }],
    ]
    const { conditions } = ask(lines, 'naproxen-sodium-220', after(60)).needs
    expect(conditions).not.toContain('pregnant')
    expect(conditions).not.toContain('breastfeeding')
    expect(conditions).not.toContain('age-under-18')
    expect(conditions).not.toContain('low-weight-lt-50kg')
  })

  test('a medicine in the person’s own words is asked about', () => {
    const log = [[dayOne, healthy('GB', { medicines: ['heart pills'] })] as const]
    const told = ask(log, 'paracetamol-500', after(60))
    expect(rulesOf(told)).toEqual(['dose-interaction ASK'])
  })
})

describe('the label of a box', () => {
  const pack = (more: object): Telling => ({
    kind: 'packKept',
    pack: 'pack-1',
    name: 'My box',
    parts: [{ ingredient: 'ibuprofen', mg: 200 }],
    maxUnits: 1,
    everyHours: 8,
    maxUnits24h: 3,
    days: 2,
    ...more,
  })
  test('[dose-label] counts where it is stricter', () => {
    const log = logOf('GB', [after(1), pack({})], [after(60), dose('pack-1', 1)])
    expect(ask(log, 'pack-1', after(60 + 7 * hour)).next).toBe(after(60 + 8 * hour))
    expect(ask(logOf('GB', [after(1), pack({})]), 'pack-1', after(60), 2).verdict).toBe('STOP')
  })
  test('[dose-label] is asked about where it is looser, and the lower number stays', () => {
    const loose = pack({ maxUnits: 4, everyHours: 2, maxUnits24h: 12, days: 30 })
    const log = logOf('GB', [after(1), loose])
    expect(rulesOf(ask(log, 'pack-1', after(60)))).toEqual(['dose-label ASK'])
    expect(ask(log, 'pack-1', after(60), 3).verdict).toBe('STOP')
  })
  test('[dose-class] a box that names two anti-inflammatories is a stop', () => {
    const both = pack({
      parts: [
        { ingredient: 'ibuprofen', mg: 200 },
        { ingredient: 'naproxen', mg: 200 },
      ],
    })
    expect(ask(logOf('GB', [after(1), both]), 'pack-1', after(60)).verdict).toBe('STOP')
  })
  test('[dose-unknown] a part that is in no table is asked about', () => {
    const strange = pack({ parts: [{ ingredient: 'moonwort', mg: 5 }] })
    expect(ask(logOf('GB', [after(1), strange]), 'pack-1', after(60)).verdict).toBe('ASK')
  })
})

describe('aspirin for the heart', () => {
  const heart = (product: string) => logOf('GB', [after(60), dose(product, 1)])
  test('[dose-heart-aspirin] ibuprofen waits half an hour, and leaves eight hours before the next', () => {
    const soon = ask(heart('aspirin-75'), 'ibuprofen-200', after(80))
    expect([soon.verdict, soon.next]).toEqual(['WAIT', after(90)])
    expect(rulesOf(soon)).toContain('dose-heart-aspirin ASK')
    expect(rulesOf(ask(heart('aspirin-75'), 'ibuprofen-200', after(90)))).toEqual([
      'dose-heart-aspirin ASK',
    ])
    expect(rulesOf(ask(heart('aspirin-75'), 'ibuprofen-200', after(18 * hour)))).toEqual([
      'dose-heart-aspirin ASK',
      'dose-heart-aspirin NOTE',
    ])
  })
  test('[dose-heart-aspirin] of a coated one no gap is known', () => {
    expect(rulesOf(ask(heart('ecotrin-81'), 'ibuprofen-200', after(80)))).toEqual([
      'dose-heart-aspirin ASK',
    ])
  })
  test('[dose-interaction] it hides no painkiller dose before it', () => {
    const painkiller = logOf('GB', [after(60), dose('aspirin-300', 1)])
    const both = [...painkiller, [after(90), dose('aspirin-75', 1)] as const]
    for (const log of [painkiller, both]) {
      const { findings } = ask(log, 'gel-diclofenac-1-16', after(120))
      expect(findings.map(({ row }) => row)).toContain('IX19')
    }
  })
  test('[dose-class] it is no second painkiller', () => {
    expect(rulesOf(ask(heart('aspirin-75'), 'naproxen-sodium-220', after(80)))).not.toContain(
      'dose-class STOP',
    )
  })
})

describe('clocks', () => {
  test('[dose-clock] a clock set back is told, and the newest thing known counts', () => {
    const log = logOf('GB', [after(10 * hour), dose('paracetamol-500', 2)])
    const told = ask(log, 'paracetamol-500', after(3 * hour), 2)
    expect(rulesOf(told)).toContain('dose-clock NOTE')
    expect(told.next).toBe(after(14 * hour))
    expect(rulesOf(ask(log, 'paracetamol-500', after(10 * hour - 10), 2))).not.toContain(
      'dose-clock NOTE',
    )
  })
  test('[dose-future] a dose told for later counts as taken now, and is told', () => {
    const ahead = dose('paracetamol-500', 2, { takenAt: after(30 * hour) })
    const told = ask(logOf('GB', [after(60), ahead]), 'paracetamol-500', after(2 * hour), 2)
    expect(told.verdict).toBe('WAIT')
    expect(rulesOf(told)).toContain('dose-future NOTE')
  })
  test('[dose-time] a dose told by a clock that is behind is moved on by as much', () => {
    const lines = logOf('GB', [after(10 * hour), { kind: 'spasmed' }])
    const events = [...eventsOf(lines)]
    const late = { ...dose('paracetamol-500', 2), takenAt: after(4 * hour) }
    const told = eventsOf([...lines, [after(10 * hour), late]]).at(-1)!
    const slow = { ...told, at: after(4 * hour), recordedAt: after(4 * hour) }
    const history = historyOf([])
    expect(history.medicines.doses).toEqual([])
    const [taken] = foldOf([...events, slow])
    expect(taken?.at).toBe(after(10 * hour))
  })
})

test('[dose-ceiling] a prescription without its dose or its rhythm is asked about', () => {
  const rhythm = logOf('US', [after(1), { kind: 'prescribed', product: 'tizanidine-4', units: 1 }])
  expect(rulesOf(ask(rhythm, 'tizanidine-4', after(60)))).toEqual(['dose-ceiling ASK'])
  const amount = logOf('US', [after(1), { kind: 'prescribed', product: 'tizanidine-4', perDay: 3 }])
  expect(rulesOf(ask(amount, 'tizanidine-4', after(60)))).toEqual(['dose-ceiling ASK'])
})

describe('what makes sleepy', () => {
  const prescribed = own('cyclobenzaprine-10', { perDay: 3 })
  test('[dose-over-sedating] over the ceiling is the poison line, a sign of it an emergency', () => {
    const log = logOf(
      'US',
      [after(1), prescribed],
      [after(60), dose('cyclobenzaprine-10', 2)],
      [after(120), dose('cyclobenzaprine-10', 2)],
    )
    expect(doseStatus(historyOf(log), after(130), 'none').verdict).toBe('POISON_LINE')
    const signs = logOf(
      'US',
      [after(1), prescribed],
      [after(60), dose('cyclobenzaprine-10', 1, { symptoms: ['hard-to-wake'] })],
    )
    expect(doseStatus(historyOf(signs), after(130), 'none').verdict).toBe('EMERGENCY')
  })
  test('[dose-over-sedating] over the day below the ceiling is a stop until it falls', () => {
    const twice = own('tizanidine-4', { perDay: 2 })
    const log = logOf(
      'US',
      [after(1), twice],
      [after(60), dose('tizanidine-4', 2)],
      [after(8 * hour), dose('tizanidine-4', 1)],
    )
    const told = ask(log, 'tizanidine-4', after(15 * hour))
    expect(rulesOf(told)).toContain('dose-over-sedating STOP')
  })
})

describe('on the skin', () => {
  test('[dose-on-skin] by uses: four hours, four a day, and never with tablets', () => {
    const uses = [60, 60 + 4 * hour, 60 + 8 * hour, 60 + 12 * hour]
    const log = (count: number) =>
      logOf(
        'GB',
        ...uses.slice(0, count).map((at): DoseLine => [after(at), dose('gel-diclofenac-1-16', 1)]),
      )
    const soon = ask(log(1), 'gel-diclofenac-1-16', after(60 + 3 * hour))
    expect([soon.verdict, soon.next]).toEqual(['WAIT', after(60 + 4 * hour)])
    const full = ask(log(4), 'gel-diclofenac-1-16', after(60 + 17 * hour))
    expect([full.verdict, full.next]).toEqual(['WAIT', after(60 + 24 * hour)])
    const tablets = logOf('GB', [after(60), dose('gel-diclofenac-1-16', 1)])
    const told = ask(tablets, 'ibuprofen-200', after(90), 2)
    expect(told.findings.map(({ row }) => row)).toEqual(['IX19'])
    expect(told.left[0]?.mg).toBe(1200)
  })
  test('[dose-heat] after a heat pad a rub waits half an hour', () => {
    const heat: Telling = { kind: 'guideStarted', script: 'heat' }
    const log = logOf('GB', [after(60), heat])
    expect(ask(log, 'rub-deep-heat', after(70)).verdict).toBe('WAIT')
  })
})

test('[dose-taken-back] help stays in reach for a day after a dose was taken back', () => {
  const log = logOf('GB', [after(60), dose('paracetamol-500', 24)])
  expect(doseStatus(historyOf(log), after(90), 'none').verdict).toBe('EMERGENCY')
  const target = eventsOf(log).at(-1)!.id
  const back: DoseLine = [after(100), { kind: 'retracted', target, reason: 'wrong' }]
  const told = doseStatus(historyOf([...log, back]), after(110), 'none')
  expect(rulesOf(told)).toEqual(['dose-taken-back NOTE'])
  const later = doseStatus(historyOf([...log, back]), after(100 + 24 * hour), 'none')
  expect(rulesOf(later)).toEqual([])
})

test('[dose-over-paracetamol] more than 6 g on each of two days is an emergency, of the past 72 h', () => {
  const heavy = (day: number): readonly DoseLine[] =>
    [0, 6, 12, 18].map((at) => [after((day * 24 + at) * hour + 60), dose('paracetamol-500', 3.1)])
  const log: readonly DoseLine[] = [
    [dayOne, healthy('GB', { weightKg: 110 })],
    ...heavy(0),
    ...heavy(1),
  ]
  const now = after(44 * hour)
  expect(doseStatus(historyOf(log), now, 'none').verdict).toBe('EMERGENCY')
  const one: readonly DoseLine[] = log.slice(0, 5)
  expect(doseStatus(historyOf(one), after(20 * hour), 'none').verdict).toBe('POISON_LINE')
  expect(doseStatus(historyOf(one), after((19 + 73) * hour), 'none').verdict).toBe('OK')
})

test('[dose-over-paracetamol] more than 2 g within 4 hours is the poison line', () => {
  const log = logOf(
    'GB',
    [after(60), dose('paracetamol-500', 2)],
    [after(120), dose('paracetamol-500', 2.5)],
  )
  expect(doseStatus(historyOf(log), after(130), 'none').verdict).toBe('POISON_LINE')
})

const foldOf = (events: Parameters<typeof foldHistory>[0]) => foldHistory(events).medicines.doses
