import { describe, expect, test } from 'vitest'
import { becauseOf, endsAt, holds, turnsAt, type Condition } from './condition.ts'
import { rules } from './content/rules/index.ts'
import { foldHistory } from './fold.ts'
import { day, instant, minute } from './instant.ts'
import { among, forAll } from './testing/forAll.ts'
import {
  answers,
  at,
  ends,
  idAt,
  looks,
  nowAt,
  pain,
  settled,
  starts,
  story,
  type Line,
} from './testing/story.ts'

const lines: readonly Line[] = [
  ...settled,
  [10, starts('cold')],
  [27, ends(idAt(10, 7))],
  [28, looks('normal')],
  [40, answers('S2', ['shingles-rash'])],
]
const history = foldHistory(story(...lines))

const holdsAt = (condition: Condition, minutes: number) => holds(condition, history, nowAt(minutes))
const turn = (condition: Condition, minutes: number) => {
  const found = turnsAt(condition, history, nowAt(minutes))
  return found === null ? null : (found - at(0)) / minute
}
const why = (condition: Condition, minutes: number) =>
  becauseOf(condition, history, nowAt(minutes)).map(({ word }) => word)

const since: Condition = { kind: 'since', moment: 'cold-end', minutes: 31 }
const within: Condition = { kind: 'within', moment: 'cold-end', minutes: 31 }
const has = (fact: 'lying' | 'cold-had'): Condition => ({ kind: 'has', fact })

describe('each kind of condition holds, says why and knows when it turns', () => {
  test('since: from the minute on, and never while the moment is not known', () => {
    expect([57, 58, 59].map((minutes) => holdsAt(since, minutes))).toEqual([false, true, true])
    expect([turn(since, 40), turn(since, 58)]).toEqual([58, null])
    expect(why(since, 40)).toEqual(['since-cold-end'])
    expect(holdsAt({ ...since, moment: 'heat-end' }, 99)).toBe(false)
    expect(turn({ ...since, moment: 'heat-end' }, 9)).toBeNull()
    expect(why({ ...since, moment: 'heat-end' }, 9)).toEqual([])
  })
  test('within: until the minute, and never while the moment is not known', () => {
    expect([57, 58, 59].map((minutes) => holdsAt(within, minutes))).toEqual([true, false, false])
    expect([turn(within, 40), turn(within, 58)]).toEqual([58, null])
    expect(holdsAt({ ...within, moment: 'heat-end' }, 9)).toBe(false)
  })
  test('ahead: a moment more than so many minutes in the future', () => {
    const ahead: Condition = { kind: 'ahead', moment: 'cold-end', minutes: 7 }
    expect([18, 19, 20, 21].map((minutes) => holdsAt(ahead, minutes))).toEqual([
      true,
      true,
      false,
      false,
    ])
    expect([turn(ahead, 3), turn(ahead, 20)]).toEqual([20, null])
  })
  test('often: so many in so long, until the oldest of them leaves', () => {
    const often = (times: number): Condition => ({
      kind: 'often',
      tally: 'cold',
      times,
      minutes: 71,
    })
    expect([80, 81].map((minutes) => holdsAt(often(1), minutes))).toEqual([true, false])
    expect(holdsAt(often(2), 30)).toBe(false)
    expect(turn(often(1), 30)).toBe(81)
    expect(why(often(1), 30)).toEqual(['cold-times'])
    expect(why(often(1), 90)).toEqual([])
  })
  test('long: so many minutes of lying in a window, to the turn', () => {
    const lain = foldHistory(story(...settled, [10, starts('side-lying')], [33, ends(idAt(10, 7))]))
    const long: Condition = { kind: 'long', stay: 'lying', spent: 13, minutes: 101 }
    expect([22, 23, 120, 121].map((minutes) => holds(long, lain, nowAt(minutes)))).toEqual([
      false,
      true,
      true,
      true,
    ])
    expect(turnsAt(long, lain, nowAt(9))).toBe(at(23))
    expect(turnsAt(long, lain, nowAt(23))).toBe(at(121) + 1)
  })
  test('standing: a sign told yes, while nothing answered it', () => {
    const standing = (sign: 'shingles-rash' | 'foot-drop'): Condition => ({
      kind: 'standing',
      sign,
    })
    expect([holdsAt(standing('shingles-rash'), 47), holdsAt(standing('foot-drop'), 47)]).toEqual([
      true,
      false,
    ])
    expect([turn(standing('shingles-rash'), 47), why(standing('shingles-rash'), 47)]).toEqual([
      null,
      ['sign-told'],
    ])
    const denied = foldHistory(story(...lines, [53, answers('S2')]))
    expect(turnsAt(standing('shingles-rash'), denied, nowAt(59))).toBe(at(53 + day))
  })
  test('atLeast and atMost: a score, and neither while it is not known', () => {
    const most = (score: 'pain' | 'swelling', value: number): Condition => ({
      kind: 'atMost',
      score,
      value,
    })
    const least = (score: 'pain' | 'swelling', value: number): Condition => ({
      kind: 'atLeast',
      score,
      value,
    })
    expect([5, 6, 7].map((value) => holdsAt(most('pain', value), 47))).toEqual([false, true, true])
    expect([5, 6, 7].map((value) => holdsAt(least('pain', value), 47))).toEqual([true, true, false])
    expect([holdsAt(most('swelling', 3), 47), holdsAt(least('swelling', 0), 47)]).toEqual([
      false,
      false,
    ])
    expect([why(most('pain', 5), 47), why(most('swelling', 3), 47)]).toEqual([
      ['pain-is'],
      ['swelling-unknown'],
    ])
    expect(turn(most('pain', 5), 47)).toBeNull()
  })
  test('has: a fact, and its word either way', () => {
    expect([holdsAt(has('cold-had'), 47), holdsAt(has('lying'), 47)]).toEqual([true, false])
    expect([why(has('cold-had'), 47), why(has('lying'), 47)]).toEqual([['cold-had'], ['no-lying']])
  })
  test('all, any and not: the parts that decided say why, and any part may turn', () => {
    const both: Condition = { kind: 'all', of: [since, has('cold-had')] }
    const either: Condition = { kind: 'any', of: [since, has('lying')] }
    expect([40, 58].map((minutes) => holdsAt(both, minutes))).toEqual([false, true])
    expect([40, 58].map((minutes) => holdsAt(either, minutes))).toEqual([false, true])
    expect([why(both, 40), why(both, 58)]).toEqual([
      ['since-cold-end'],
      ['since-cold-end', 'cold-had'],
    ])
    expect([why(either, 40), why(either, 58)]).toEqual([
      ['since-cold-end', 'no-lying'],
      ['since-cold-end'],
    ])
    expect(holdsAt({ kind: 'not', of: both }, 40)).toBe(true)
    expect([turn(both, 40), turn({ kind: 'not', of: either }, 40)]).toEqual([58, 58])
    expect([holdsAt({ kind: 'all', of: [] }, 40), holdsAt({ kind: 'any', of: [] }, 40)]).toEqual([
      true,
      false,
    ])
  })
  test('what holds ends where it first does not, over several turns', () => {
    const either: Condition = {
      kind: 'any',
      of: [within, { kind: 'within', moment: 'cold-end', minutes: 73 }],
    }
    expect(endsAt(either, history, nowAt(40))).toBe(at(100))
    expect(endsAt(has('cold-had'), history, nowAt(40))).toBeNull()
  })
})

/** Every condition of the rule book. */
const conditions: readonly Condition[] = [
  ...rules.advice.flatMap(
    ({ when, due, choices = [], minutes = [] }): readonly (Condition | undefined)[] => [
      when,
      due && { kind: 'since', ...due },
      ...[...choices, ...minutes].map((row) => ('when' in row ? row.when : undefined)),
    ],
  ),
  ...rules.holds.map(({ when }) => when),
  ...rules.alerts.map(({ when }) => when),
].filter((condition) => condition !== undefined)

test('[A14] no condition of the rule book turns before `turnsAt`, in steps of 11 min for 3 days', () => {
  let turned = 0
  forAll(
    ({ events, now }) => {
      const past = foldHistory(events)
      for (const condition of conditions) {
        let next = turnsAt(condition, past, now)
        let held = holds(condition, past, now)
        if (next === null) continue
        for (let minutes = 11; minutes < 3 * day; minutes += minutes < 600 ? 11 : 401) {
          const then = { ...now, instant: instant(now.instant + minutes * minute) }
          const holdsThen = holds(condition, past, then)
          if (next === null || then.instant < next) expect(holdsThen).toBe(held)
          else next = turnsAt(condition, past, then)
          turned += holdsThen === held ? 0 : 1
          held = holdsThen
        }
      }
    },
    { runs: 60 },
  )
  expect(turned).toBeGreaterThan(among(100))
})

test('every reason that a condition gives while pain is told names a fact, a score or a moment', () => {
  const now = nowAt(61)
  const words = conditions.flatMap((condition) =>
    becauseOf(condition, foldHistory(story(...lines, [50, pain(7)])), now),
  )
  expect(words.filter(({ word }) => word === '' || word.includes('undefined'))).toEqual([])
})
