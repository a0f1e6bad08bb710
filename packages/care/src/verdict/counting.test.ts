import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { instant, type Instant } from '../instant.ts'
import { doseVerdict, type Finding } from './index.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'

/* Amount, gap, products side by side and days of one ingredient: each limit from both sides. */

const hour = 60

const justBefore = (at: Instant): Instant => instant(at - 1)

const logOf = (region: string, ...lines: readonly DoseLine[]): readonly DoseLine[] => [
  [dayOne, healthy(region)],
  ...lines,
]

/** So many units of one product at each of these hours. */
const taking = (product: string, units: number, ...hours: readonly number[]): readonly DoseLine[] =>
  hours.map((at) => [after(at * hour), dose(product, units)])

const own = (
  product: string,
  more: Partial<Extract<Telling, { kind: 'prescribed' }>>,
): DoseLine => [after(1), { kind: 'prescribed', product, units: 1, ...more }]

const ask = (lines: readonly DoseLine[], product: string, at: Instant, units = 1) =>
  doseVerdict(historyOf(lines), { product, units }, at, 'none')

/** What these rules say, whole; of all rules that begin with `dose-` and these words. */
const said = (
  rules: string,
  ...question: Parameters<typeof ask>
): readonly Omit<Finding, 'sources'>[] =>
  ask(...question)
    .findings.filter(({ rule }) => rules.split(' ').includes(rule.slice('dose-'.length)))
    .map(({ sources: _, ...rest }) => rest)

const brief = (rules: string, ...question: Parameters<typeof ask>): readonly string[] =>
  said(rules, ...question).map(({ rule, verdict, say }) => `${rule} ${verdict} ${say.word}`)

const codeine = 'codeine.UK.otc.8'
const ofUk = 'paracetamol.UK.otc'

describe('one amount', () => {
  test('[dose-single] the largest single dose is allowed, and a trifle more is a stop without an end', () => {
    expect(said('single', logOf('GB'), 'paracetamol-500', after(60), 2)).toEqual([])
    const [told] = ask(logOf('GB'), 'paracetamol-500', after(60), 2.002).findings
    expect(told).toEqual({
      rule: 'dose-single',
      verdict: 'STOP',
      say: { word: 'over-single', with: { medicine: 'paracetamol', mg: 1000 } },
      until: null,
      row: ofUk,
      sources: ['s6', 'expert-consensus'],
    })
  })
  test('[dose-single] sums of decimals that differ by less than a millionth of a mg are equal', () => {
    expect(brief('single', logOf('GB'), 'co-codamol-12-8-500', after(60), 2 + 1e-10)).toEqual([])
    expect(brief('single', logOf('GB'), 'co-codamol-12-8-500', after(60), 2 + 1e-5)).toEqual([
      'dose-single STOP over-single',
      'dose-single STOP over-single',
    ])
  })
  test('[dose-personal] [dose-single] a limit by weight is told to a tenth of a mg, and as the person’s own', () => {
    const light: readonly DoseLine[] = [[dayOne, healthy('GB', { weightKg: 45.123 })]]
    const common = { verdict: 'STOP', until: null, row: ofUk }
    const values = { medicine: 'paracetamol', mg: 676.8 }
    expect(said('single personal', light, 'paracetamol-500', after(60), 2)).toEqual([
      { ...common, rule: 'dose-single', say: { word: 'over-single', with: values } },
      { ...common, rule: 'dose-personal', say: { word: 'lower-for-you', with: values } },
    ])
    expect(said('single personal', light, 'paracetamol-500', after(60), 1)).toEqual([])
  })
  test('[dose-single] of an own prescription its single dose is the limit', () => {
    const log = logOf('US', own('cyclobenzaprine-10', { perDay: 3 }))
    expect(said('single', log, 'cyclobenzaprine-10', after(60))).toEqual([])
    expect(said('single personal', log, 'cyclobenzaprine-10', after(60), 1.1)).toEqual([
      {
        rule: 'dose-single',
        verdict: 'STOP',
        say: { word: 'over-prescribed-single', with: { medicine: 'cyclobenzaprine', mg: 10 } },
        until: null,
        row: 'prescription',
      },
    ])
  })
  test('[dose-single] a prescription that names no amount bounds no single dose', () => {
    const log = logOf('US', [after(1), { kind: 'prescribed', product: 'baclofen-10', perDay: 3 }])
    expect(said('single', log, 'baclofen-10', after(60), 3)).toEqual([])
  })
})

describe('[dose-first-two] the first dose of naproxen sodium', () => {
  const product = 'naproxen-sodium-220'
  const rules = 'single interval advised'
  const one = logOf('US', ...taking(product, 1, 1))

  test('may be two tablets, and no more', () => {
    expect(brief(rules, logOf('US'), product, after(60), 2)).toEqual([])
    const [told] = said(rules, logOf('US'), product, after(60), 3)
    expect(told?.say).toEqual({ word: 'over-single', with: { medicine: 'naproxen', mg: 400 } })
  })
  test('takes a second tablet in until 60 minutes after it', () => {
    expect(brief(rules, one, product, after(60 + 60))).toEqual([])
    expect(brief(rules, one, product, instant(after(60 + 60) + 1))).toEqual([
      'dose-interval WAIT too-soon',
    ])
  })
  test('takes in one tablet, not two, and nothing after two', () => {
    expect(brief(rules, one, product, after(100), 2)).toEqual([
      'dose-single STOP over-single',
      'dose-interval WAIT too-soon',
    ])
    const two = logOf('US', ...taking(product, 2, 1))
    expect(brief(rules, two, product, after(100))).toEqual(['dose-interval WAIT too-soon'])
    const apart = logOf('US', ...taking(product, 1, 1), [after(90), dose(product, 1)])
    expect(brief(rules, apart, product, after(100))).toEqual(['dose-interval WAIT too-soon'])
  })
  test('is the first again once 48 hours have passed, and a millisecond sooner it is not', () => {
    const again = after((1 + 48) * hour)
    expect(brief(rules, one, product, again, 2)).toEqual([])
    const [told] = said(rules, one, product, justBefore(again), 2)
    expect(told?.say).toEqual({ word: 'over-single', with: { medicine: 'naproxen', mg: 200 } })
  })
  test('is not one of an earlier course', () => {
    const courses = logOf('US', ...taking(product, 2, 1), ...taking(product, 1, 73))
    expect(brief(rules, courses, product, after(73 * hour + 40))).toEqual([])
  })
  test('[dose-interval] takes no second tablet in where the label does not say so', () => {
    const log = logOf('GB', ...taking('feminax-ultra', 1, 1))
    expect(brief('single', logOf('GB'), 'feminax-ultra', after(60), 2)).toEqual([])
    expect(brief(rules, log, 'feminax-ultra', after(90))).toEqual(['dose-interval WAIT too-soon'])
    expect(brief(rules, log, 'feminax-ultra', after(60))).toEqual(['dose-interval WAIT too-soon'])
  })
})

describe('the gap', () => {
  test('[dose-interval] ends at the millisecond, and tells when the last one was', () => {
    const log = logOf('GB', ...taking('paracetamol-500', 1, 3))
    const told = (at: Instant) => said('interval twice vomited', log, 'paracetamol-500', at)
    expect(told(justBefore(after(7 * hour)))).toEqual([
      {
        rule: 'dose-interval',
        verdict: 'WAIT',
        say: { word: 'too-soon', with: { medicine: 'paracetamol', at: after(3 * hour) } },
        until: after(7 * hour),
        row: ofUk,
      },
    ])
    expect(told(after(7 * hour))).toEqual([])
  })
  test('[dose-advised] from the gap to the advised gap it is a note that bars nothing', () => {
    const log = logOf('GB', ...taking('paracetamol-500', 1, 3))
    const told = (at: Instant) => said('advised', log, 'paracetamol-500', at)
    const note = {
      rule: 'dose-advised',
      verdict: 'NOTE',
      say: {
        word: 'sooner-than-advised',
        with: { medicine: 'paracetamol', from: after(9 * hour) },
      },
      row: ofUk,
    }
    expect(told(justBefore(after(7 * hour)))).toEqual([])
    expect(told(after(7 * hour))).toStrictEqual([note])
    expect(told(justBefore(after(9 * hour)))).toStrictEqual([note])
    expect(told(after(9 * hour))).toEqual([])
  })
  test('[dose-interval] is the longest that any earlier product asks for, whichever came last', () => {
    const slowFirst = logOf(
      'US',
      ...taking('paracetamol-650-er', 1, 1),
      ...taking('paracetamol-500', 1, 2),
    )
    const [slow] = said('interval', slowFirst, 'paracetamol-500', after(3 * hour))
    expect(slow).toMatchObject({ until: after(9 * hour), say: { with: { at: after(2 * hour) } } })
    const slowLong = logOf(
      'US',
      ...taking('paracetamol-650-er', 1, 1),
      ...taking('paracetamol-500', 1, 4),
    )
    const [plain] = said('interval', slowLong, 'paracetamol-500', after(5 * hour))
    expect(plain?.until).toBe(after(10 * hour))
  })
  test('[dose-interval] is this one’s own where that is longer than what was taken asks for', () => {
    const log = logOf('US', ...taking('paracetamol-325', 1, 1))
    const [stronger] = said('interval', log, 'paracetamol-500', after(6 * hour))
    expect(stronger?.until).toBe(after(7 * hour))
    expect(said('interval', log, 'paracetamol-325', after(6 * hour))).toEqual([])
  })
  test('[dose-vomited] what was vomited counts, and only the last one is spoken of', () => {
    const sick = dose('paracetamol-500', 1, { vomitedAt: after(65) })
    const log = logOf('GB', [after(60), sick])
    expect(said('vomited', log, 'paracetamol-500', after(2 * hour))).toStrictEqual([
      {
        rule: 'dose-vomited',
        verdict: 'NOTE',
        say: { word: 'vomited-counts', with: { medicine: 'paracetamol' } },
        row: ofUk,
      },
    ])
    expect(said('vomited', log, 'paracetamol-500', after(5 * hour))).toEqual([])
    const more = [...log, ...taking('paracetamol-500', 1, 5)]
    expect(said('vomited', more, 'paracetamol-500', after(6 * hour))).toEqual([])
  })
})

describe('[dose-twice] two products of one ingredient', () => {
  const log = logOf('GB', ...taking('co-codamol-8-500', 1, 1), ...taking('paracetamol-500', 1, 2))
  const told = (at: Instant) => said('twice', log, 'paracetamol-500', at)
  const twice = { rule: 'dose-twice', row: ofUk }
  const other = { medicine: 'paracetamol', other: 'Co-codamol 8/500' }
  const note = { ...twice, verdict: 'NOTE', say: { word: 'both-count', with: other } }

  test('inside the gap of the other one are a wait until the gap ends', () => {
    const wait = {
      ...twice,
      verdict: 'WAIT',
      say: { word: 'same-inside', with: other },
      until: after(6 * hour),
    }
    expect(told(justBefore(after(5 * hour)))).toStrictEqual([wait, note])
    expect(told(after(5 * hour))).toStrictEqual([note])
  })
  test('within the same minute are a stop', () => {
    const at = (t: Instant) =>
      brief('twice', logOf('GB', ...taking('panadol', 1, 1)), 'paracetamol-500', t)
    expect(at(after(60))).toEqual(['dose-twice STOP same-inside', 'dose-twice NOTE both-count'])
    expect(at(justBefore(after(61)))).toContain('dose-twice STOP same-inside')
    expect(at(after(61))).toEqual(['dose-twice WAIT same-inside', 'dose-twice NOTE both-count'])
  })
  test('both count until the other one is a day old', () => {
    expect(told(justBefore(after(25 * hour)))).toStrictEqual([note])
    expect(told(after(25 * hour))).toEqual([])
  })
  test('are not two where each is the same', () => {
    const same = logOf('GB', ...taking('paracetamol-500', 1, 1))
    expect(said('twice', same, 'paracetamol-500', after(90))).toEqual([])
  })
})

describe('days', () => {
  const daily = (product: string, units: number, days: number): readonly DoseLine[] =>
    taking(product, units, ...Array.from({ length: days }, (_, index) => 1 + 24 * index))
  const dayEnds = (days: number): Instant => after((1 + 24 * days) * hour)

  test('[dose-days] on the last day of self-care nothing, a millisecond later a question', () => {
    const log = logOf('US', ...daily('ibuprofen-200', 1, 10))
    expect(said('days days-stop', log, 'ibuprofen-200', justBefore(dayEnds(10)))).toEqual([])
    expect(said('days days-stop', log, 'ibuprofen-200', dayEnds(10))).toStrictEqual([
      {
        rule: 'dose-days',
        verdict: 'ASK',
        say: { word: 'days-ask', with: { medicine: 'ibuprofen', day: 11, most: 10 } },
        row: 'ibuprofen.US.otc',
      },
    ])
  })
  test('[dose-days-stop] codeine without a prescription ends after three days, by its label and by itself', () => {
    const log = logOf('GB', ...daily('co-codamol-8-500', 1, 3))
    const told = (at: Instant) =>
      ask(log, 'co-codamol-8-500', at).findings.filter(({ rule }) => rule === 'dose-days-stop')
    expect(told(justBefore(dayEnds(3)))).toEqual([])
    const stop = {
      rule: 'dose-days-stop',
      verdict: 'STOP',
      say: { word: 'days-over', with: { medicine: 'codeine', day: 4, most: 3 } },
      until: null,
    }
    expect(told(dayEnds(3))).toStrictEqual([
      { ...stop, sources: ['s16'] },
      { ...stop, row: codeine, sources: ['s16', 'expert-consensus'] },
    ])
  })
  test('[dose-days-stop] an opioid without any limits of its own ends after three days too', () => {
    const log = logOf('GB', ...daily('paramol', 1, 3))
    expect(brief('days-stop', log, 'paramol', justBefore(dayEnds(3)))).toEqual([])
    expect(brief('days-stop', log, 'paramol', dayEnds(3))).toEqual([
      'dose-days-stop STOP days-over',
    ])
  })
  test('[dose-days-stop] an own prescription of an opioid goes on', () => {
    const log = logOf('GB', own('codeine-30', { perDay: 4 }), ...daily('codeine-30', 1, 4))
    expect(brief('days days-stop', log, 'codeine-30', dayEnds(4))).toEqual([])
  })
  test('[dose-days] [dose-days-stop] a prescribed relaxant is asked about from day 15, and stopped from day 22', () => {
    const on = (days: number) =>
      brief(
        'days days-stop',
        logOf(
          'US',
          own('cyclobenzaprine-10', { perDay: 3 }),
          ...daily('cyclobenzaprine-10', 1, days),
        ),
        'cyclobenzaprine-10',
        dayEnds(days),
      )
    expect(on(13)).toEqual([])
    expect(on(14)).toEqual(['dose-days ASK days-ask'])
    expect(on(20)).toEqual(['dose-days ASK days-ask'])
    expect(on(21)).toEqual(['dose-days-stop STOP days-over'])
  })
  test('[dose-days] a course that had a gap of 48 hours begins anew', () => {
    const log = logOf('GB', ...taking('paracetamol-500', 1, 1, 25, 49, 97))
    expect(brief('days', log, 'paracetamol-500', after(120 * hour))).toEqual([])
    const unbroken = logOf('GB', ...taking('paracetamol-500', 1, 1, 25, 49, 96))
    expect(brief('days', unbroken, 'paracetamol-500', after(120 * hour))).toEqual([
      'dose-days ASK days-ask',
    ])
  })
})

describe('aspirin for the heart', () => {
  const heart = (...hours: readonly number[]) => taking('aspirin-75', 1, ...hours)
  const painkiller = (...hours: readonly number[]) => taking('aspirin-300', 1, ...hours)
  const rules = 'interval advised twice sum days'

  test('[dose-days] has no last day, where a painkiller has', () => {
    const days = Array.from({ length: 12 }, (_, index) => 1 + 24 * index)
    expect(brief(rules, logOf('GB', ...heart(...days)), 'aspirin-75', after(289 * hour))).toEqual(
      [],
    )
    const log = logOf('GB', ...painkiller(...days))
    expect(brief(rules, log, 'aspirin-300', after(289 * hour))).toEqual(['dose-days ASK days-ask'])
  })
  test('[dose-interval] and a painkiller dose do not wait for each other', () => {
    expect(brief(rules, logOf('GB', ...heart(1)), 'aspirin-300', after(90))).toEqual([])
    expect(brief(rules, logOf('GB', ...painkiller(1)), 'aspirin-75', after(90))).toEqual([])
    expect(brief(rules, logOf('GB', ...heart(1)), 'aspirin-75', after(90))).toEqual([
      'dose-interval WAIT too-soon',
    ])
  })
})

test('an ingredient without numbers is bound by no gap and no sum', () => {
  const log = logOf('GB', ...taking('paramol', 1, 1))
  const { findings } = ask(log, 'paramol', after(90))
  const words = findings.filter(({ say }) => say.with.medicine === 'dihydrocodeine')
  expect(words.map(({ rule }) => rule)).toEqual(['dose-unknown'])
})

test('[dose-lowest-label] a question for later goes by the limits of then', () => {
  const log = logOf(
    'US',
    ...taking('paracetamol-500', 1, 1),
    ...taking('paracetamol-325', 2, 7, 11, 15),
    ...taking('paracetamol-325', 1.5, 19),
  )
  const told = ask(log, 'paracetamol-325', after(23 * hour), 2)
  expect(told.findings.find(({ rule }) => rule === 'dose-sum')?.until).toBe(after(31 * hour))
  expect(told.next).toBe(after(25 * hour))
})
