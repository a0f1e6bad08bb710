import { describe, expect, test } from 'vitest'
import type { ItemId } from './content/items.ts'
import type { Item } from './item.ts'
import { day, hour, week } from './instant.ts'
import { offers, shownNow } from './testing/planItems.ts'
import { answers, noneOf, pain, planOf, story, type Line } from './testing/story.ts'

/* What the course of an episode asks, says and advises (course §9). */

const whole: readonly Line[] = [
  [0, { kind: 'episodeStarted' }],
  [1, answers('S1')],
  [2, answers('S2')],
  [3, answers('S4')],
]
const from = (first: number, ...rest: readonly Line[]): readonly Line[] => [
  ...whole,
  [5, pain(first)],
  ...rest,
]
const signsAt = (minutes: number, ...lines: readonly Line[]) =>
  planOf(story(...lines), minutes).alert?.signs ?? []
/** The plan of one who has just answered every danger check that is due. */
const checkedPlan = (minutes: number, lines: readonly Line[]) => {
  const checks = (['S1', 'S2', 'S4', 'S5'] as const).map((screen): Line => [
    minutes,
    answers(screen),
  ])
  return planOf(story(...lines, ...checks), minutes)
}
const rulesAt = (minutes: number, ...lines: readonly Line[]): readonly Item['rule'][] =>
  shownNow(checkedPlan(minutes, lines)).map(({ rule }) => rule)
const offersAt = (id: ItemId, minutes: number, ...lines: readonly Line[]) =>
  offers(checkedPlan(minutes, lines), id)

describe('a visit this week, by the scores', () => {
  test('[course-2] no fall in 7 days, not in 6, and not when pain fell by 1', () => {
    const scored = (last: number, days: number): readonly Line[] =>
      from(6, [days * day, pain(last)])
    expect(signsAt(6 * day, ...scored(6, 6))).toEqual([])
    expect(signsAt(7 * day, ...scored(6, 7))).toEqual(['no-fall-in-a-week'])
    expect(signsAt(7 * day, ...scored(5, 7))).toEqual([])
    expect(planOf(story(...scored(6, 7)), 7 * day).tier).toBe('within-days')
  })
  test('[course-2] a score of day 6 says nothing about day 7', () => {
    expect(signsAt(9 * day, ...from(6, [6 * day, pain(6)]))).toEqual([])
  })
  test('[course-2] pain that only ever rose counts as not fallen', () => {
    expect(signsAt(7 * day, ...from(3, [3 * day, pain(5)], [7 * day, pain(5)]))).toEqual([
      'no-fall-in-a-week',
    ])
  })
  test('[course-2] a rise back to the peak counts after 3 days, not before', () => {
    const lines = from(6, [4 * day, pain(4)], [8 * day, pain(6)])
    expect(signsAt(11 * day - 1, ...lines)).toEqual([])
    expect(signsAt(11 * day, ...lines)).toEqual(['no-fall-in-a-week'])
  })
  test('[course-3] less than 30 % at 14 days, not at 13, and not at 30 %', () => {
    const fell = (last: number, days: number) =>
      from(7, [2 * day, pain(last)], [days * day, pain(last)])
    expect(signsAt(13 * day, ...fell(5, 13))).toEqual([])
    expect(signsAt(14 * day, ...fell(5, 14))).toEqual(['slow-at-two-weeks'])
    expect(signsAt(14 * day, ...fell(4, 14))).toEqual([])
  })
  test('[course-3] 3 below 10 is the 30 %', () => {
    const lines: readonly Line[] = [
      ...whole,
      [5, pain(10)],
      [2 * day, pain(7)],
      [14 * day, pain(7)],
    ]
    expect(signsAt(14 * day, ...lines)).toEqual([])
  })
  test('[course-3] silence ends no alert, a score does, and care sought for it', () => {
    const slow = from(7, [14 * day, pain(6)])
    expect(signsAt(40 * day, ...slow)).toEqual(['slow-at-two-weeks'])
    expect(signsAt(15 * day, ...slow, [15 * day, pain(4)])).toEqual([])
    const seen: Line = [
      15 * day,
      { kind: 'careSought', signs: ['slow-at-two-weeks'], outcome: 'seen' },
    ]
    expect(signsAt(16 * day, ...slow, seen)).toEqual([])
  })
  test('[course-5] less than 50 % at 42 days, not at 41, and not at 50 %', () => {
    const fell = (last: number, days: number) =>
      from(8, [day, pain(last)], [days * day, pain(last)])
    expect(signsAt(41 * day, ...fell(5, 41))).toEqual([])
    expect(signsAt(42 * day, ...fell(5, 42))).toEqual(['not-improving'])
    expect(signsAt(42 * day, ...fell(4, 42))).toEqual([])
  })
  test('[course-5] care sought at two weeks does not answer for six', () => {
    const lines = from(
      8,
      [14 * day, pain(7)],
      [15 * day, { kind: 'careSought', signs: ['slow-at-two-weeks'], outcome: 'seen' }],
      [42 * day, pain(7)],
    )
    expect(signsAt(42 * day, ...lines)).toEqual(['not-improving'])
  })
})

describe('what is asked', () => {
  test('[course-1] pain is asked again from day 7, 3 days after it was told', () => {
    const asks = (minutes: number, ...lines: readonly Line[]) =>
      offersAt('ask-pain', minutes, ...lines)
    expect([asks(7 * day - 1, ...from(6)), asks(7 * day, ...from(6))]).toEqual([false, true])
    const later = from(6, [8 * day, pain(5)])
    expect([asks(11 * day - 1, ...later), asks(11 * day, ...later)]).toEqual([false, true])
  })
  test('[course-1] and no more once pain was quiet for 7 days', () => {
    const quiet = from(6, [5 * day, pain(1)])
    expect(offersAt('ask-pain', 12 * day - 1, ...quiet)).toBe(true)
    expect(offersAt('ask-pain', 12 * day, ...quiet)).toBe(false)
  })
  test('[course-11] usual activities are asked about at 30 quiet days, not at 29, and end it', () => {
    const quiet = from(6, [2 * day, pain(0)])
    expect(offersAt('end-episode', 31 * day, ...quiet)).toBe(false)
    expect(offersAt('end-episode', 32 * day, ...quiet)).toBe(true)
    const over: Line = [32 * day, { kind: 'episodeClosed', why: 'usual activities are back' }]
    expect(planOf(story(...quiet, over), 33 * day).now.map(({ id }) => id)).toEqual([
      'ask-exercise',
      'all-quiet',
    ])
  })
})

describe('what is said', () => {
  const noted = (minutes: number, ...lines: readonly Line[]) =>
    rulesAt(minutes, ...lines).filter((rule) =>
      ['course-8', 'course-9', 'course-10'].includes(rule),
    )
  test('[course-10] settling after 3 days of it', () => {
    const lines = from(7, [day, pain(4)], [3 * day, pain(4)])
    expect([noted(4 * day - 1, ...lines), noted(4 * day, ...lines)]).toEqual([[], ['course-10']])
  })
  test('[course-9] a week of quiet in the place of settling', () => {
    const lines = from(7, [day, pain(1)], [7 * day, pain(0)])
    expect([noted(8 * day - 1, ...lines), noted(8 * day, ...lines)]).toEqual([
      ['course-10'],
      ['course-9'],
    ])
  })
  test('[course-8] a flare from 4 h on, and nothing about a blip', () => {
    const lines = from(8, [day, pain(3)], [4 * day, pain(3)], [5 * day, pain(5)])
    const later = 5 * day + 4 * hour
    expect([noted(later - 1, ...lines), noted(later, ...lines)]).toEqual([
      ['course-10'],
      ['course-8'],
    ])
  })
  test('nothing of it beside a danger check that is due, an alert, or after the episode', () => {
    const lines = from(7, [day, pain(4)], [3 * day, pain(4)])
    const due = (...more: readonly Line[]) =>
      planOf(story(...lines, ...more), 4 * day).now.map(({ id }) => id)
    const checked: Line = [4 * day - 1, answers('S1')]
    expect(due(checked)).toContain('course')
    expect(due()).not.toContain('course')
    expect(due(checked, [4 * day, { kind: 'spasmed' }])).not.toContain('course')
    for (const [screen, sign] of [
      ['S2', 'fever-chills'],
      ['S4', 'night-pain'],
    ] as const)
      expect(due(checked, [4 * day - 1, answers(screen, [sign])])).not.toContain('course')
    expect(due([3 * day + 1, { kind: 'episodeClosed', why: 'over' }])).toEqual([
      'ask-exercise',
      'all-quiet',
    ])
  })
})

describe('a visit worth planning', () => {
  const visit = (minutes: number, ...lines: readonly Line[]) =>
    rulesAt(minutes, ...lines).filter((rule) => ['course-4', 'course-6', 'course-7'].includes(rule))
  const night = (days: number, wokenByPain: number): Line => [
    days * day,
    { kind: 'slept', score: 5, wokenByPain },
  ]
  test('[course-4] a broken night counts from day 28, for a week, until a whole one is told', () => {
    const lines = from(8, [13 * day, pain(3)], night(27, 2))
    expect([visit(28 * day - 1, ...lines), visit(28 * day, ...lines)]).toEqual([[], ['course-4']])
    expect([visit(34 * day - 1, ...lines), visit(34 * day, ...lines)]).toEqual([['course-4'], []])
    expect(visit(30 * day, ...lines, night(29, 0))).toEqual([])
  })
  test('[course-6] pain of 2 told from 12 weeks on, and not of 1', () => {
    const lines = (last: number, days: number) => from(8, [day, pain(2)], [days * day, pain(last)])
    expect(visit(12 * week, ...lines(2, 83))).toEqual([])
    expect(visit(12 * week, ...lines(2, 84))).toEqual(['course-6'])
    expect(visit(12 * week, ...lines(1, 84))).toEqual([])
  })
  test('[course-7] the third episode in 12 months, once it settles', () => {
    const bout = (start: number): readonly Line[] => [
      [start * day, { kind: 'spasmed' }],
      [start * day + 1, answers('S1')],
      [start * day + 2, noneOf('background')],
      [start * day + 3, pain(7)],
      [(start + 1) * day, pain(1)],
      [(start + 3) * day, pain(1)],
    ]
    const two = [...bout(0), ...bout(90)]
    expect(visit(94 * day, ...two)).toEqual([])
    const three = [...two, ...bout(180)]
    expect([visit(184 * day - 1, ...three), visit(184 * day, ...three)]).toEqual([[], ['course-7']])
    expect(visit(274 * day, ...two, ...bout(270).map((line): Line => [line[0], line[1]]))).toEqual([
      'course-7',
    ])
    expect(visit(374 * day, ...two, ...bout(370))).toEqual([])
  })
})
