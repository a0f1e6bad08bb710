import { describe, expect, test } from 'vitest'
import type { Telling } from './event.ts'
import { foldHistory } from './fold.ts'
import { day, hour, minute, parseInstant, type Now } from './instant.ts'
import { dueAt } from './schedule.ts'
import { planFor } from './planFor.ts'
import { offers } from './testing/planItems.ts'
import { answers, at, pain, planOf, starts, story, type Line } from './testing/story.ts'

/* The re-screening table of red-flags §4, with C3, C8 and C38. Minute 0 is 09:00 in London. */

const back: readonly Line[] = [
  [0, { kind: 'episodeStarted' }],
  [1, answers('S1')],
  [2, answers('S2')],
]
const london = 'Europe/London'

const due = (screen: Parameters<typeof dueAt>[1], ...lines: readonly Line[]): number | null => {
  const instant = dueAt(foldHistory(story(...lines)), screen, london)
  return instant === null ? null : (instant - at(0)) / minute
}

test('no screen is due without an episode', () => {
  for (const screen of ['first', 'today', 'morning', 'pattern', 'time'] as const)
    expect(dueAt(foldHistory([]), `${screen}-screen-due`, london)).toBeNull()
})

test('[screen-1] [C30] a grip told by a slow clock after a check is not answered by it', () => {
  const slow: Line = [60, { kind: 'spasmed', at: at(-120) }]
  const lines: readonly Line[] = [[0, back[0]![1]], [50, answers('S1')], slow]
  expect(offers(planOf(story(...lines), 61), 'first-screen')).toBe(true)
  expect(offers(planOf(story(...lines, [62, answers('S1')]), 63), 'first-screen')).toBe(false)
})

test('[screen-5] the morning rows are asked to day 14 and no longer', () => {
  const asked = (days: number) =>
    offers(planOf(story(...back), days * day - hour), 'morning-screen')
  expect([asked(14), asked(15), asked(16)]).toEqual([true, true, false])
})

describe('S1 and S2', () => {
  test('[screen-1] S1 is due from the first moment, and not once it is answered', () => {
    expect(planOf(story(back[0]!), 0).now.map(({ id }) => id)).toEqual(['first-screen'])
    expect(due('first-screen-due', ...back)).toBeNull()
  })
  test('[screen-6] S2 is due once S1 is whole', () => {
    expect(due('today-screen-due', back[0]!)).toBeNull()
    expect(due('today-screen-due', ...back.slice(0, 2))).toBe(1)
    expect(due('today-screen-due', ...back)).toBeNull()
  })
  test('[screen-1] a new grip brings S1 back, and not S2', () => {
    const lines: readonly Line[] = [...back, [77, { kind: 'spasmed' }]]
    expect([due('first-screen-due', ...lines), due('today-screen-due', ...lines)]).toEqual([
      77,
      null,
    ])
    expect(due('first-screen-due', ...lines, [79, answers('S1')])).toBeNull()
  })
  test('[screen-1] [screen-6] a rise of 2 that stays 24 h brings both back, a rise of 1 or a fall none', () => {
    const rise = (...scores: readonly number[]) => {
      const lines = [
        ...back,
        ...scores.map((score, index): Line => [100 + index * 11, pain(score)]),
      ]
      return [due('first-screen-due', ...lines), due('today-screen-due', ...lines)]
    }
    expect(rise(3, 5)).toEqual([111 + day, 111 + day])
    expect(rise(3, 4)).toEqual([null, null])
    expect(rise(3, 5, 4)).toEqual([null, null])
    expect(rise(3, 5, 6)).toEqual([111 + day, 111 + day])
  })
  test('[C3] both come back after 2 h of care that did not lower pain of 7 by 1', () => {
    const cared = (before: number, after: number) => {
      const lines: readonly Line[] = [
        ...back,
        [5, pain(before)],
        [11, starts('side-lying')],
        [90, pain(after)],
      ]
      return [due('first-screen-due', ...lines), due('today-screen-due', ...lines)]
    }
    expect(cared(8, 8)).toEqual([131, 131])
    expect(cared(7, 7)).toEqual([131, 131])
    expect(cared(8, 7)).toEqual([null, null])
    expect(cared(6, 6)).toEqual([null, null])
  })
  test('[C3] "unmanageable" is asked 2 h into care and not before; of the pregnant only their own row', () => {
    const asked = (minutes: number, ...more: readonly Telling[]) =>
      planOf(
        story(
          ...back.slice(0, 2),
          [11, starts('side-lying')],
          ...more.map((each): Line => [12, each]),
        ),
        minutes,
      ).now.find(({ id }) => id === 'today-screen')?.signs ?? []
    expect(asked(130)).not.toContain('severe-unmanageable')
    expect(asked(131)).toContain('severe-unmanageable')
    expect(asked(131)).not.toContain('pregnancy-new-severe')
    expect(asked(131, { kind: 'profileSet', pregnantWeeks: 17 })).toContain('pregnancy-new-severe')
  })
})

describe('the morning question', () => {
  const four = 19 * hour
  test('[screen-5] [C38] is due from 04:00 local on the day after the last answer', () => {
    expect(due('morning-screen-due', ...back)).toBe(four)
    expect(due('morning-screen-due', ...back, [20 * hour, answers('morning')])).toBe(four + day)
    expect(due('morning-screen-due', ...back, [20 * hour, answers('S1')])).toBe(four + day)
  })
  test('[screen-5] is asked on the mornings of days 1 to 14', () => {
    const on = (days: number) =>
      due('morning-screen-due', ...back, [days * day + 20 * hour, answers('morning')])
    expect(on(13)).toBe(14 * day + four)
    expect(on(14)).toBeNull()
  })
  test('[screen-5] asks the cauda equina rows and leg weakness', () => {
    const plan = planOf(story(...back), four)
    expect(plan.now.find(({ id }) => id === 'morning-screen')?.signs).toEqual([
      'ces-saddle-numbness',
      'ces-bladder',
      'ces-bowel',
      'ces-sexual',
      'ces-both-legs',
      'leg-weakness-worsening',
    ])
    expect(offers(planOf(story(...back), four - 1), 'morning-screen')).toBe(false)
  })
  test('[screen-5] is asked by the clock on the wall over a change of it', () => {
    const at = parseInstant('2026-03-28T21:00:00Z')!
    const told = story([0, { kind: 'episodeStarted' }], [1, answers('S1')])
    const events = told.map((event) => ({ ...event, at, recordedAt: at }))
    const asks = (text: string): boolean => {
      const now: Now = { instant: parseInstant(text)!, zone: london }
      return offers(planFor(foldHistory(events), now), 'morning-screen')
    }
    expect([asks('2026-03-29T02:59:00Z'), asks('2026-03-29T03:00:00Z')]).toEqual([false, true])
  })
})

describe('S4 and S5', () => {
  test('[C8] S4 comes at pain of 6 or less, or the next morning, or at once with a fact that needs it', () => {
    expect(due('pattern-screen-due', back[0]!)).toBeNull()
    expect(due('pattern-screen-due', ...back, [5, pain(6)])).toBe(0)
    expect(due('pattern-screen-due', ...back, [5, pain(7)])).toBe(19 * hour)
    expect(due('pattern-screen-due', ...back)).toBe(19 * hour)
    for (const fact of ['cancer-history', 'steroid-use', 'infection-risk', 'tb-risk'] as const)
      expect(
        due(
          'pattern-screen-due',
          ...back,
          [5, pain(9)],
          [6, { kind: 'profileSet', conditions: [fact] }],
        ),
      ).toBe(0)
    const born = (birthYear: number): Line => [6, { kind: 'profileSet', birthYear }]
    expect(due('pattern-screen-due', ...back, [5, pain(9)], born(1975))).toBe(0)
    expect(due('pattern-screen-due', ...back, [5, pain(9)], born(1977))).toBe(19 * hour)
  })
  test('[screen-7] S4 waits for S2', () => {
    const lines: readonly Line[] = [...back.slice(0, 2), [5, pain(3)]]
    expect(offers(planOf(story(...lines), 9), 'pattern-screen')).toBe(false)
    expect(offers(planOf(story(...lines, [6, answers('S2')]), 9), 'pattern-screen')).toBe(true)
  })
  test('[screen-7] [screen-8] both are asked on days 14, 28 and 42, S5 on day 90 too', () => {
    const next = (screen: 'S4' | 'S5', days: number) =>
      due(screen === 'S4' ? 'pattern-screen-due' : 'time-screen-due', ...back, [
        days * day + 7,
        answers(screen),
      ])
    expect([0, 14, 28, 42].map((days) => next('S4', days))).toEqual([
      14 * day,
      28 * day,
      42 * day,
      null,
    ])
    expect([0, 14, 28, 42, 90].map((days) => next('S5', days))).toEqual([
      14 * day,
      28 * day,
      42 * day,
      90 * day,
      null,
    ])
    expect(due('time-screen-due', ...back)).toBe(14 * day)
  })
  test('[screen-8] [C13] an S5 that was left without an answer is asked again', () => {
    const left: Line = [
      14 * day + 7,
      { kind: 'dangerAnswered', screen: 'S5', asked: [], yes: [], unsure: [] },
    ]
    expect(due('time-screen-due', ...back, left)).toBe(14 * day)
  })
  test('[screen-8] S5 asks what the day allows: worse at 14, not improving at 42, the pattern at 90', () => {
    const asked = (days: number) =>
      planOf(story(...back), days * day).now.find(({ id }) => id === 'time-screen')?.signs
    expect(asked(14)).toEqual(['worse-at-two-weeks'])
    expect(asked(42)).toEqual(['worse-at-two-weeks', 'not-improving'])
    expect(asked(90)).toEqual(['worse-at-two-weeks', 'not-improving', 'inflammatory-pattern'])
  })
})

test('[screen-2] news of a leg brings the legs group at once', () => {
  for (const leg of ['further', 'new'] as const)
    expect(offers(planOf(story(...back, [9, { kind: 'legNoted', leg }]), 10), 'legs-screen')).toBe(
      true,
    )
  for (const leg of ['none', 'less', 'same'] as const)
    expect(offers(planOf(story(...back, [9, { kind: 'legNoted', leg }]), 10), 'legs-screen')).toBe(
      false,
    )
  const spreads: Telling = { kind: 'positionTried', position: 'side-lying', effect: 'legSpreads' }
  expect(offers(planOf(story(...back, [9, spreads]), 10), 'legs-screen')).toBe(true)
})
