import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { instant, type Instant } from '../instant.ts'
import { boxOf } from './box.ts'
import { round, total, turnsOf, type Proposed } from './counting.ts'
import { doseVerdict, type Finding } from './index.ts'
import { limitOf } from './limit.ts'
import { ownFor } from './prescription.ts'
import { settingOf } from './setting.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'

/* What fits into a day of one ingredient, by amount and by count, and when it fits again. */

const hour = 60

const justBefore = (at: Instant): Instant => instant(at - 1)

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

const ask = (lines: readonly DoseLine[], product: string, at: Instant, units = 1) =>
  doseVerdict(historyOf(lines), { product, units }, at, 'none')

/** What these rules say, whole but for their sources. */
const said = (
  rules: string,
  ...question: Parameters<typeof ask>
): readonly Omit<Finding, 'sources'>[] =>
  ask(...question)
    .findings.filter(({ rule }) => rules.split(' ').includes(rule.slice('dose-'.length)))
    .map(({ sources: _, ...rest }) => rest)

/** Rule, verdict, word, and the hour at which it ends. */
const brief = (rules: string, ...question: Parameters<typeof ask>): readonly unknown[] =>
  said(rules, ...question).map(({ rule, verdict, say, until }) => [
    `${rule} ${verdict} ${say.word}`,
    until ? (until - dayOne) / (hour * 60_000) : until,
  ])

describe('[dose-sum] the amount of a day', () => {
  const full = logOf('GB', ...taking('paracetamol-500', 2, 1, 5, 9))

  test('may be reached and not passed', () => {
    const at = after(14 * hour)
    expect(said('sum', full, 'paracetamol-500', at, 2)).toEqual([])
    expect(said('sum', full, 'paracetamol-500', at, 2 + 1e-10)).toEqual([])
    expect(said('sum', full, 'paracetamol-500', at, 2.001)).toEqual([
      {
        rule: 'dose-sum',
        verdict: 'WAIT',
        say: { word: 'over-day', with: { medicine: 'paracetamol', mg: 3000, most: 4000 } },
        until: after(25 * hour),
        row: 'paracetamol.UK.otc',
      },
    ])
  })
  test('is let go by the oldest dose to the millisecond', () => {
    const log = [...full, ...taking('paracetamol-500', 2, 13)]
    const told = (at: Instant) => brief('sum', log, 'paracetamol-500', at, 2)
    expect(told(justBefore(after(25 * hour)))).toEqual([['dose-sum WAIT over-day', 25]])
    expect(told(after(25 * hour))).toEqual([])
  })
  test('fits again when as many of the oldest have left as this amount needs', () => {
    const log = logOf(
      'US',
      ...taking('ibuprofen-200', 1, 1),
      ...taking('ibuprofen-200', 2, 5, 9),
      ...taking('ibuprofen-200', 1, 13),
    )
    const told = (units: number) => brief('sum', log, 'ibuprofen-200', after(20 * hour), units)
    expect(told(1)).toEqual([['dose-sum WAIT over-day', 25]])
    expect(told(1.001)).toEqual([['dose-sum WAIT over-day', 29]])
    expect(told(2)).toEqual([['dose-sum WAIT over-day', 29]])
  })
  test('never fits an amount that is more than a day by itself', () => {
    const log = logOf('US', ...taking('ibuprofen-200', 1, 1))
    expect(brief('sum', log, 'ibuprofen-200', after(9 * hour), 6)).toEqual([
      ['dose-sum WAIT over-day', 25],
    ])
    expect(brief('sum', log, 'ibuprofen-200', after(9 * hour), 6.001)).toEqual([
      ['dose-sum WAIT over-day', null],
    ])
  })
  test('of a prescription without a rhythm, where no ceiling is known, is not bounded', () => {
    const log = logOf('US', own('oxycodone-5', {}), ...taking('oxycodone-5', 9, 1, 2))
    expect(said('sum count', log, 'oxycodone-5', after(3 * hour))).toEqual([])
  })
  test('is told to a tenth of a mg', () => {
    const log: readonly DoseLine[] = [
      [dayOne, healthy('GB', { weightKg: 45.123 })],
      ...taking('paracetamol-500', 1.2468, 1, 5, 9, 13),
    ]
    const [sum] = said('sum', log, 'paracetamol-500', after(17 * hour))
    expect(sum?.say.with).toEqual({ medicine: 'paracetamol', mg: 2493.6, most: 2707.4 })
  })
  test('[dose-personal] is the person’s own where that is lower, and that is said too', () => {
    const log: readonly DoseLine[] = [
      [dayOne, healthy('GB', { conditions: ['liver-disease'] })],
      ...taking('paracetamol-500', 2, 1, 5, 9),
    ]
    const common = { verdict: 'WAIT', until: after(25 * hour), row: 'paracetamol.UK.otc' }
    const values = { medicine: 'paracetamol', mg: 3000, most: 3000 }
    expect(said('sum personal', log, 'paracetamol-500', after(14 * hour))).toEqual([
      { ...common, rule: 'dose-sum', say: { word: 'over-day', with: values } },
      { ...common, rule: 'dose-personal', say: { word: 'lower-day-for-you', with: values } },
    ])
    expect(said('personal', log, 'paracetamol-500', after(25 * hour))).toEqual([])
  })
  test('a label that warns from 3 g on is a note above it, within the day', () => {
    const two = logOf('DE', ...taking('paracetamol-500', 2, 1, 8))
    expect(said('sum', two, 'paracetamol-500', after(15 * hour), 2)).toEqual([])
    expect(said('sum', two, 'paracetamol-500', after(15 * hour), 2 + 1e-10)).toEqual([])
    const note = {
      rule: 'dose-sum',
      verdict: 'NOTE',
      say: { word: 'much-today', with: { medicine: 'paracetamol', mg: 3000 } },
      row: 'paracetamol.EU.otc',
    }
    expect(said('sum', two, 'paracetamol-500', after(15 * hour), 2.001)).toStrictEqual([note])
    const three = logOf('DE', ...taking('paracetamol-500', 2, 1, 8, 14))
    expect(said('sum', three, 'paracetamol-500', after(20 * hour), 2)).toStrictEqual([note])
    const uk = logOf('GB', ...taking('paracetamol-500', 2, 1, 8, 14))
    expect(said('sum', uk, 'paracetamol-500', after(20 * hour), 2)).toEqual([])
  })
})

describe('over the day already, below the ceiling', () => {
  const ibuprofen = (last: number) =>
    logOf('GB', ...taking('ibuprofen-200', 2, 1, 6), ...taking('ibuprofen-200', last, 11))

  test('[dose-over-nsaid] the day itself is a wait, anything above a stop until it fits again', () => {
    const now = after(16 * hour)
    expect(said('over-nsaid', ibuprofen(2), 'ibuprofen-200', now)).toEqual([])
    expect(said('over-nsaid sum', ibuprofen(2.005), 'ibuprofen-200', now)).toEqual([
      {
        rule: 'dose-over-nsaid',
        verdict: 'STOP',
        say: { word: 'nsaid-over-label', with: { medicine: 'ibuprofen', mg: 1201, most: 1200 } },
        until: after(25 * hour),
        row: 'ibuprofen.UK.otc',
      },
      {
        rule: 'dose-sum',
        verdict: 'WAIT',
        say: { word: 'over-day', with: { medicine: 'ibuprofen', mg: 1201, most: 1200 } },
        until: after(25 * hour),
        row: 'ibuprofen.UK.otc',
      },
    ])
  })
  test('[dose-over-sedating] of what makes sleepy likewise', () => {
    const log = (units: number) =>
      logOf(
        'US',
        own('tizanidine-4', { perDay: 2 }),
        ...taking('tizanidine-4', 1, 1),
        ...taking('tizanidine-4', units, 8),
      )
    const told = (units: number) =>
      said('over-sedating', log(units), 'tizanidine-4', after(15 * hour))
    expect(told(1)).toEqual([])
    expect(told(1.25)).toEqual([
      {
        rule: 'dose-over-sedating',
        verdict: 'STOP',
        say: { word: 'sedating-over-label', with: { medicine: 'tizanidine', mg: 9, most: 8 } },
        until: after(30.5 * hour),
        row: 'prescription',
      },
    ])
  })
  test('[dose-sum] of anything else it is a wait', () => {
    const log = logOf(
      'DE',
      own('metamizole-500', { perDay: 2 }),
      ...taking('metamizole-500', 2, 1),
      ...taking('metamizole-500', 1, 8),
    )
    const { verdict } = ask(log, 'metamizole-500', after(15 * hour))
    expect(verdict).toBe('WAIT')
  })
})

describe('[dose-count] the number of a day', () => {
  const ibuprofen = (...hours: readonly number[]) =>
    logOf('GB', ...taking('nurofen-200', 1, ...hours))

  test('is a wait from the last one allowed on, until the oldest has left', () => {
    expect(said('count', ibuprofen(1, 6), 'nurofen-200', after(11 * hour))).toEqual([])
    const three = ibuprofen(1, 6, 11)
    const wait = {
      rule: 'dose-count',
      verdict: 'WAIT',
      say: { word: 'enough-doses', with: { medicine: 'ibuprofen', count: 3 } },
      until: after(25 * hour),
      row: 'ibuprofen.UK.otc',
    }
    expect(said('count', three, 'nurofen-200', after(16 * hour))).toEqual([wait])
    expect(said('count', three, 'nurofen-200', justBefore(after(25 * hour)))).toEqual([wait])
    expect(said('count', three, 'nurofen-200', after(25 * hour))).toEqual([])
  })
  test('of more than allowed waits for as many to leave', () => {
    const five = ibuprofen(1, 3, 6, 11, 15)
    expect(brief('count', five, 'nurofen-200', after(20 * hour))).toEqual([
      ['dose-count WAIT enough-doses', 30],
    ])
  })
  test('[dose-grace] of a prescribed rhythm looks back a little less than a day', () => {
    const log = logOf(
      'IN',
      own('diclofenac-sr-100', { perDay: 1 }),
      ...taking('diclofenac-sr-100', 1, 1),
    )
    const told = (at: Instant) => brief('count sum', log, 'diclofenac-sr-100', at)
    expect(told(justBefore(after(23 * hour)))).toEqual([
      ['dose-sum WAIT over-day', 23],
      ['dose-count WAIT enough-doses', 23],
    ])
    expect(told(after(23 * hour))).toEqual([])
  })
  test('is not bounded where neither label nor prescription says', () => {
    const log = logOf('US', ...taking('ibuprofen-200', 1, 1, 5, 9, 13, 17))
    expect(said('count', log, 'ibuprofen-200', after(22 * hour))).toEqual([])
  })
})

describe('the instants at which something can let go', () => {
  const proposedOf = (lines: readonly DoseLine[], product: string, now: Instant) => {
    const setting = settingOf(historyOf(lines), now, 'none')
    const box = boxOf(setting.medicines, product)
    const [part] = box?.parts ?? []
    if (!box || !part) throw new Error(`no such product: ${product}`)
    const taker = ownFor(setting.medicines, box, now)
    const limit = limitOf(setting, box, part, taker, now)
    const proposed: Proposed = { box, part, own: taker, mg: 500, heartAspirin: false, limit }
    return { setting, proposed }
  }
  const turns = (lines: readonly DoseLine[], product: string, now: Instant): readonly number[] => {
    const { setting, proposed } = proposedOf(lines, product, now)
    const hours = turnsOf(setting, proposed).map((at) => (at - dayOne) / (hour * 60_000))
    return [...new Set(hours)].toSorted((a, b) => a - b)
  }

  test('are each dose’s own gap, this gap, and a day', () => {
    const log = logOf(
      'US',
      ...taking('paracetamol-650-er', 1, 1),
      ...taking('paracetamol-325', 1, 10),
    )
    expect(turns(log, 'paracetamol-500', after(12 * hour))).toEqual([7, 9, 14, 16, 25, 34])
  })
  test('[dose-grace] are the shorter day of a prescription and the whole one', () => {
    const log = logOf(
      'US',
      own('cyclobenzaprine-10', { perDay: 3 }),
      ...taking('cyclobenzaprine-10', 1, 1),
    )
    expect(turns(log, 'cyclobenzaprine-10', after(2 * hour))).toEqual([7, 24, 25])
  })
  test('are a day where there are no numbers', () => {
    const log = logOf('US', ...taking('oxycodone-5', 1, 1))
    expect(turns(log, 'oxycodone-5', after(2 * hour))).toEqual([1, 25])
  })
  test('come from doses of less than 48 hours', () => {
    const log = logOf('GB', ...taking('paracetamol-500', 1, 1))
    expect(turns(log, 'paracetamol-500', justBefore(after(49 * hour)))).toEqual([5, 25])
    expect(turns(log, 'paracetamol-500', after(49 * hour))).toEqual([])
  })
})

test('amounts add up, and are told to a tenth', () => {
  const log = logOf('GB', ...taking('ibuprofen-200', 2, 1), ...taking('ibuprofen-200', 3.5, 2))
  const setting = settingOf(historyOf(log), after(3 * hour), 'none')
  expect(total(setting.intakes.get('ibuprofen') ?? [])).toBe(1100)
  expect(total([])).toBe(0)
  expect([12.34, 12.36, 7].map(round)).toEqual([12.3, 12.4, 7])
})
