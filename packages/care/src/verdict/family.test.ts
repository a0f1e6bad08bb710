import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { instant, type Instant } from '../instant.ts'
import { boxOf } from './box.ts'
import { familyTurns } from './family.ts'
import { doseVerdict, type Finding } from './index.ts'
import { isHeartAspirin, settingOf } from './setting.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'

/* Anti-inflammatory painkillers as one family: after another one, shares of a day, aspirin for the heart. */

const hour = 60

const justBefore = (at: Instant): Instant => instant(at - 1)
const justAfter = (at: Instant): Instant => instant(at + 1)

const logOf = (region: string, ...lines: readonly DoseLine[]): readonly DoseLine[] => [
  [dayOne, healthy(region)],
  ...lines,
]

const taking = (product: string, units: number, ...hours: readonly number[]): readonly DoseLine[] =>
  hours.map((at) => [after(at * hour), dose(product, units)])

const own = (
  product: string,
  more: Partial<Extract<Telling, { kind: 'prescribed' }>>,
): DoseLine => [after(1), { kind: 'prescribed', product, units: 1, ...more }]

const said = (
  rule: Finding['rule'],
  lines: readonly DoseLine[],
  product: string,
  at: Instant,
  units = 1,
): readonly Finding[] =>
  doseVerdict(historyOf(lines), { product, units }, at, 'none').findings.filter(
    (each) => each.rule === rule,
  )

const common = { rule: 'dose-class', row: 'IX01', sources: ['s1', 'dose-rules'] }

describe('[dose-class] after another one', () => {
  const told = (...question: readonly [readonly DoseLine[], string, Instant]) =>
    said('dose-class', ...question)

  test('it is a stop until the other has had its time, then a question for 48 hours', () => {
    const log = logOf('US', ...taking('ibuprofen-200', 1, 1))
    const values = { other: 'ibuprofen', at: after(hour) }
    const stop = {
      ...common,
      verdict: 'STOP',
      say: { word: 'other-of-family', with: values },
      until: after(9 * hour),
    }
    const question = { ...common, verdict: 'ASK', say: { word: 'pick-one', with: values } }
    const at = (t: Instant) => told(log, 'naproxen-sodium-220', t)
    expect(at(after(2 * hour))).toStrictEqual([stop])
    expect(at(justBefore(after(9 * hour)))).toStrictEqual([stop])
    expect(at(after(9 * hour))).toStrictEqual([question])
    expect(at(justBefore(after(49 * hour)))).toStrictEqual([question])
    expect(at(after(49 * hour))).toEqual([])
  })
  test('the time is that of the one taken before', () => {
    const until = (before: string, region = 'GB') =>
      told(logOf(region, ...taking(before, 1, 1)), 'aspirin-300', after(2 * hour))[0]?.until
    expect(until('naproxen-250')).toBe(after(13 * hour))
    expect(until('diclofenac-50')).toBe(after(9 * hour))
    expect(until('diclofenac-75')).toBe(after(9 * hour))
    expect(until('meloxicam-15')).toBe(after(25 * hour))
    expect(until('piroxicam-20')).toBe(after(49 * hour))
  })
  test('of slow diclofenac it goes by its strength', () => {
    const until = (before: string) =>
      told(logOf('GB', ...taking(before, 1, 1)), 'aspirin-300', after(2 * hour))[0]?.until
    expect(until('diclofenac-sr-75')).toBe(after(13 * hour))
    expect(until('diclofenac-sr-100')).toBe(after(25 * hour))
  })
  test('of several the one whose time ends last counts, whichever came last', () => {
    const log = (...lines: readonly DoseLine[]) =>
      told(logOf('GB', ...lines), 'aspirin-300', after(4 * hour))
    const first = log(...taking('meloxicam-15', 1, 1), ...taking('ibuprofen-200', 1, 3))
    expect(first).toMatchObject([
      { until: after(25 * hour), say: { with: { other: 'meloxicam' } } },
    ])
    const last = log(...taking('ibuprofen-200', 1, 1), ...taking('meloxicam-15', 1, 3))
    expect(last).toMatchObject([{ until: after(27 * hour), say: { with: { other: 'meloxicam' } } }])
  })
  test('the same one is no other, nor is anything of another family', () => {
    const log = logOf('GB', ...taking('ibuprofen-200', 1, 1))
    expect(told(log, 'nurofen-400', after(2 * hour))).toEqual([])
    expect(told(log, 'paracetamol-500', after(2 * hour))).toEqual([])
    const plain = logOf('GB', ...taking('paracetamol-500', 1, 1))
    expect(told(plain, 'ibuprofen-200', after(2 * hour))).toEqual([])
  })
  test('aspirin for the heart is no other, asked about or taken', () => {
    const heart = logOf('GB', ...taking('aspirin-75', 1, 1))
    expect(told(heart, 'naproxen-250', after(2 * hour))).toEqual([])
    const painkiller = logOf('GB', ...taking('naproxen-250', 1, 1))
    expect(told(painkiller, 'aspirin-75', after(2 * hour))).toEqual([])
    expect(told(painkiller, 'aspirin-300', after(2 * hour))).toHaveLength(1)
  })
})

describe('[dose-class-share] shares of a day', () => {
  const share = (lines: readonly DoseLine[], product: string, at: Instant, units = 1) =>
    said('dose-class-share', lines, product, at, units)
  const thirds = taking('ibuprofen-200', 2, 1, 6)

  test('may add up to one day, and not to more', () => {
    const log = logOf('US', ...thirds)
    const now = after(15 * hour)
    expect(share(log, 'naproxen-sodium-220', now)).toEqual([])
    expect(share(log, 'naproxen-sodium-220', now, 1 + 1e-8)).toStrictEqual([
      {
        rule: 'dose-class-share',
        verdict: 'WAIT',
        say: { word: 'shares-full', with: {} },
        until: after(25 * hour),
        sources: ['dose-rules'],
      },
    ])
  })
  test('fit again when as many of the oldest have left as this one needs', () => {
    const log = logOf('US', ...thirds, ...taking('ibuprofen-200', 1, 10))
    const until = (units: number) =>
      share(log, 'naproxen-sodium-220', after(19 * hour), units).map((each) => each.until)
    expect(until(1)).toEqual([after(25 * hour)])
    expect(until(1.5)).toEqual([after(25 * hour)])
    expect(until(1.6)).toEqual([after(30 * hour)])
    expect(until(2.5)).toEqual([after(30 * hour)])
    expect(until(2.6)).toEqual([after(34 * hour)])
    expect(until(3)).toEqual([after(34 * hour)])
    expect(until(3.1)).toEqual([null])
  })
  test('count until they are a day old', () => {
    const log = logOf('US', ...taking('ibuprofen-200', 6, 1))
    const told = (at: Instant) => share(log, 'naproxen-sodium-220', at)
    expect(told(justBefore(after(25 * hour)))).toHaveLength(1)
    expect(told(after(25 * hour))).toEqual([])
  })
  test('of one alone are none', () => {
    const log = logOf('US', ...taking('ibuprofen-200', 6, 1))
    expect(share(log, 'advil', after(9 * hour))).toEqual([])
    const both = logOf(
      'US',
      ...taking('ibuprofen-200', 5, 1),
      ...taking('naproxen-sodium-220', 1, 10),
    )
    expect(share(both, 'advil', after(23 * hour))).toHaveLength(1)
  })
  test('aspirin for the heart takes no share', () => {
    const log = logOf('US', ...taking('ibuprofen-200', 4, 1), ...taking('aspirin-81', 2, 2))
    expect(share(log, 'naproxen-sodium-220', after(15 * hour))).toEqual([])
    const alone = logOf('US', ...taking('aspirin-81', 1, 2), ...taking('ibuprofen-200', 6, 3))
    expect(share(alone, 'ibuprofen-200', after(15 * hour))).toEqual([])
    const heart = logOf(
      'US',
      ...taking('ibuprofen-200', 6, 1),
      ...taking('naproxen-sodium-220', 3, 2),
    )
    expect(share(heart, 'aspirin-81', after(15 * hour))).toEqual([])
  })
  test('are of the day that a prescription gives', () => {
    const log = logOf('US', own('diclofenac-50', { perDay: 2 }), ...taking('diclofenac-50', 1, 1))
    const now = after(15 * hour)
    expect(share(log, 'naproxen-sodium-220', now, 1.5)).toEqual([])
    expect(share(log, 'naproxen-sodium-220', now, 1.6)).toHaveLength(1)
  })
  test('are of the ceiling where there is neither a label nor a prescription', () => {
    const log = logOf('US', ...taking('aceclofenac-100', 1, 1))
    const now = after(15 * hour)
    expect(share(log, 'naproxen-sodium-220', now, 1.5)).toEqual([])
    expect(share(log, 'naproxen-sodium-220', now, 1.6)).toHaveLength(1)
  })
  test('of what no table bounds one dose is a day, and of no amount nothing', () => {
    const now = after(15 * hour)
    const unbounded = logOf('US', ...taking('doans-extra-strength', 1, 1))
    expect(share(unbounded, 'naproxen-sodium-220', now)).toMatchObject([
      { until: after(25 * hour) },
    ])
    const before = logOf('US', ...taking('ibuprofen-200', 1, 1))
    expect(share(before, 'doans-extra-strength', now)).toMatchObject([{ until: after(25 * hour) }])
    const none = logOf('US', ...taking('doans-extra-strength', 0, 1))
    expect(share(none, 'naproxen-sodium-220', now, 3)).toEqual([])
  })
})

describe('[dose-heart-aspirin] ibuprofen and aspirin for the heart', () => {
  const heart = (product = 'aspirin-75') => logOf('GB', ...taking(product, 1, 1))
  const told = (lines: readonly DoseLine[], at: Instant, product = 'ibuprofen-200') =>
    said('dose-heart-aspirin', lines, product, at)
  const row = { rule: 'dose-heart-aspirin', row: 'IX04', sources: ['s30', 'dose-rules'] }
  const question = { ...row, verdict: 'ASK', say: { word: 'ibuprofen-heart-aspirin', with: {} } }
  const wait = {
    ...row,
    verdict: 'WAIT',
    say: { word: 'after-heart-aspirin', with: {} },
    until: after(90),
  }
  const note = {
    ...row,
    verdict: 'NOTE',
    say: { word: 'before-heart-aspirin', with: { at: after(25 * hour) } },
  }

  test('what is too much for the heart today is its own again when the first dose is a day old', () => {
    const lines = logOf(
      'GB',
      ...taking('aspirin-75', 2, 1),
      ...taking('ibuprofen-200', 1, 17 + 1 / 60),
    )
    const { verdict, next } = doseVerdict(
      historyOf(lines),
      { product: 'aspirin-75', units: 1 },
      after(17 * hour + 1),
      'none',
    )
    expect([verdict, next]).toEqual(['STOP', after(25 * hour)])
  })
  test('one more than the heart’s of a day waits for the two before it, as painkillers do', () => {
    const lines = logOf('US', ...taking('aspirin-75', 1, 1, 3))
    const asked = (at: Instant) =>
      doseVerdict(historyOf(lines), { product: 'aspirin-75', units: 1 }, at, 'none')
    expect(asked(after(3 * hour + 1))).toMatchObject({ verdict: 'WAIT', next: after(7 * hour) })
    expect(asked(justBefore(after(7 * hour))).verdict).toBe('WAIT')
    expect(asked(after(7 * hour)).next).toBe(after(7 * hour))
    expect(asked(after(25 * hour)).next).toBe(after(25 * hour))
  })
  test('it waits half an hour, asks after that, and from eight hours before the next one on says so', () => {
    expect(told(heart(), after(60))).toStrictEqual([wait, question])
    expect(told(heart(), justBefore(after(90)))).toStrictEqual([wait, question])
    expect(told(heart(), after(90))).toStrictEqual([question])
    expect(told(heart(), after(17 * hour))).toStrictEqual([question])
    expect(told(heart(), justAfter(after(17 * hour)))).toStrictEqual([question, note])
    expect(told(heart(), justBefore(after(25 * hour)))).toStrictEqual([question, note])
    expect(told(heart(), after(25 * hour))).toEqual([])
  })
  test('of a coated one no gap is known', () => {
    const coated = { ...row, verdict: 'ASK', say: { word: 'coated-aspirin', with: {} } }
    expect(told(heart('aspirin-75-coated'), after(60))).toStrictEqual([coated])
    expect(told(heart('aspirin-75-coated'), after(20 * hour))).toStrictEqual([coated])
  })
  test('it is of ibuprofen alone, and not of aspirin for pain', () => {
    expect(told(heart(), after(70), 'naproxen-250')).toEqual([])
    expect(told(heart(), after(70), 'paracetamol-500')).toEqual([])
    expect(told(heart('aspirin-300'), after(70))).toEqual([])
    expect(told(logOf('GB'), after(70))).toEqual([])
  })
  test('of one from a box whose label was entered it is the same', () => {
    const box: Telling = {
      kind: 'packKept',
      pack: 'pack-1',
      name: 'Box',
      parts: [{ ingredient: 'aspirin', mg: 75 }],
      maxUnits: 1,
      everyHours: 24,
      maxUnits24h: 1,
    }
    const log = logOf('GB', [after(1), box], ...taking('pack-1', 1, 1))
    expect(told(log, after(80))).toStrictEqual([wait, question])
  })
  test('the last one counts, and none that is told for later', () => {
    const two = [...heart(), ...taking('aspirin-300', 1, 2)]
    expect(told(two, after(2 * hour))).toStrictEqual([question])
    const ahead = dose('aspirin-75', 1, { takenAt: after(30 * hour) })
    expect(told(logOf('GB', [after(2 * hour), ahead]), after(3 * hour))).toEqual([])
    expect(told([...heart(), [after(2 * hour), ahead]], after(3 * hour))).toStrictEqual([question])
    const again = [...heart(), ...taking('aspirin-75', 1, 20)]
    expect(told(again, after(20 * hour + 10))).toMatchObject([
      { until: after(20 * hour + 30) },
      { verdict: 'ASK' },
    ])
  })
})

describe('the instants at which the family can let go', () => {
  const turns = (lines: readonly DoseLine[], product: string, now: Instant, mg: number) => {
    const setting = settingOf(historyOf(lines), now, 'none')
    const box = boxOf(setting.medicines, product)
    const [part] = box?.parts ?? []
    if (!box || !part) throw new Error(`no such product: ${product}`)
    const heartAspirin = isHeartAspirin(part, mg)
    const proposed = { box, part, own: null, mg, heartAspirin, limit: null }
    return familyTurns(setting, proposed).map((at) => (at - dayOne) / (hour * 60_000))
  }
  const log = logOf(
    'GB',
    ...taking('naproxen-250', 1, 1),
    ...taking('ibuprofen-200', 1, 2),
    ...taking('aspirin-75', 1, 3),
  )

  test('are the time of each other one, its day, its 48 hours, and half an hour after aspirin', () => {
    expect(turns(log, 'ibuprofen-200', after(4 * hour), 200)).toEqual([13, 25, 49, 3.5])
    expect(turns(log, 'diclofenac-50', after(4 * hour), 50)).toEqual([13, 25, 49, 10, 26, 50, 3.5])
  })
  test('are none of what is not of the family', () => {
    expect(turns(log, 'paracetamol-500', after(4 * hour), 500)).toEqual([])
    expect(turns(log, 'aspirin-75', after(4 * hour), 75)).toEqual([])
  })
})
