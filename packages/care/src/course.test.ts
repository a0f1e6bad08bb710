import { describe, expect, test } from 'vitest'
import { becauseOf, holds, turnsAt } from './condition.ts'
import { courseStates } from './content/course.ts'
import type { Telling } from './event.ts'
import { foldHistory } from './fold.ts'
import { day, hour, minute, week, year } from './instant.ts'
import { at, idAt, nowAt, pain, story, type Line } from './testing/story.ts'

/* The states of an episode at their boundaries (course §2, C28, C29). */

type State = keyof typeof courseStates

const grip: Telling = { kind: 'spasmed' }
const is = (state: State, minutes: number, ...lines: readonly Line[]): boolean =>
  holds(courseStates[state], foldHistory(story(...lines)), nowAt(minutes))
const turns = (state: State, minutes: number, ...lines: readonly Line[]): number | null => {
  const next = turnsAt(courseStates[state], foldHistory(story(...lines)), nowAt(minutes))
  return next === null ? null : (next - at(0)) / minute
}
const around = (state: State, minutes: number, ...lines: readonly Line[]) =>
  [minutes - 1, minutes].map((each) => is(state, each, ...lines))

describe('same episode and recurrence', () => {
  const quietFor = (days: number, again: Telling): readonly Line[] => [
    [0, grip],
    [7, pain(6)],
    [day, pain(1)],
    [11 * day, pain(0)],
    [day + days * day, again],
  ]
  const both = (days: number, again: Telling) =>
    (['sameEpisode', 'recurrence'] as const).map((state) =>
      is(state, 40 * day, ...quietFor(days, again)),
    )
  test('[C28] a grip after 29 quiet days is the same episode, after 30 it is a recurrence', () => {
    expect(both(29, grip)).toEqual([true, false])
    expect(both(30, grip)).toEqual([false, true])
  })
  test('[C28] pain of 3 after 30 quiet days is a recurrence, pain of 2 or after 29 is none', () => {
    expect([both(30, pain(3)), both(30, pain(2)), both(29, pain(3))]).toEqual([
      [false, true],
      [false, false],
      [false, false],
    ])
  })
  test('a past episode is kept with its onset, its end and its peak', () => {
    const lines: readonly Line[] = [...quietFor(30, grip), [31 * day + 9, pain(8)]]
    const { past, episode, course } = foldHistory(story(...lines))
    expect(past).toEqual([{ id: idAt(0, 0), onset: at(0), end: at(day), peak: 6 }])
    expect([episode?.onset, course?.peak]).toEqual([at(31 * day), 8])
  })
  test('a score from before an episode is no part of its course', () => {
    const { past, course } = foldHistory(story([0, pain(2)], [5, grip], [9, pain(7)]))
    expect([past, course?.peak, course?.recent.length]).toEqual([[], 7, 1])
  })
})

describe('settling', () => {
  const fallen = (to: number): readonly Line[] => [
    [0, grip],
    [7, pain(10)],
    [day, pain(to)],
    [3 * day, pain(to)],
  ]
  test('30 % below the peak, held for 3 days, and 20 % not', () => {
    expect(around('settling', 4 * day, ...fallen(7))).toEqual([false, true])
    expect(is('settling', 4 * day, ...fallen(8))).toBe(false)
    expect(turns('settling', 3 * day, ...fallen(7))).toBe(4 * day)
  })
  test('not while a day of the three was higher, nor after 3 days of silence', () => {
    expect(is('settling', 4 * day, ...fallen(7), [3 * day + 1, pain(8)])).toBe(false)
    expect(around('settling', 6 * day, ...fallen(7))).toEqual([true, false])
    expect(turns('settling', 5 * day, ...fallen(7))).toBe(6 * day)
  })
  test('a new peak counts from then on', () => {
    const risen: readonly Line[] = [...fallen(7), [3 * day + 5, pain(10)], [4 * day, pain(7)]]
    expect(is('settling', 6 * day, ...risen)).toBe(false)
    expect(is('settling', 7 * day, ...risen, [6 * day, pain(7)])).toBe(true)
  })
})

describe('recovered', () => {
  const quiet: readonly Line[] = [
    [0, grip],
    [7, pain(6)],
    [day, pain(1)],
    [6 * day, pain(0)],
  ]
  test('for now: 0 to 1 for 7 days in a row, not 6, and not with a 2 between', () => {
    expect(is('recoveredForNow', 7 * day, ...quiet)).toBe(false)
    expect(around('recoveredForNow', 8 * day, ...quiet)).toEqual([false, true])
    expect(is('recoveredForNow', 8 * day, ...quiet, [6 * day + 3, pain(2)])).toBe(false)
    expect(turns('recoveredForNow', 7 * day, ...quiet)).toBe(8 * day)
  })
  test('[C28] after all: 30 days of it and the word of the person, neither alone', () => {
    const closed: Line = [8 * day, { kind: 'episodeClosed', why: 'usual activities are back' }]
    expect(around('recovered', 31 * day, ...quiet, closed)).toEqual([false, true])
    expect(is('recovered', 31 * day, ...quiet)).toBe(false)
    expect(turns('recovered', 9 * day, ...quiet, closed)).toBe(31 * day)
    expect(is('recovered', 40 * day, ...quiet, closed, [30 * day, pain(2)])).toBe(false)
  })
})

describe('flare and blip', () => {
  const usual: readonly Line[] = [
    [0, grip],
    [7, pain(5)],
    [day, pain(4)],
    [2 * day, pain(3)],
  ]
  const later = 2 * day + 31
  test('[C29] 2 points over the mean of 3 days for 4 h is a flare, until then a blip', () => {
    const lines: readonly Line[] = [...usual, [later, pain(6)]]
    expect(around('flare', later + 4 * hour, ...lines)).toEqual([false, true])
    expect(around('blip', later + 4 * hour, ...lines)).toEqual([true, false])
    expect(turns('flare', later, ...lines)).toBe(later + 4 * hour)
  })
  test('[C29] less than 2 points over the mean is neither, and so is a fall within the 4 h', () => {
    const after = later + 5 * hour
    expect(is('flare', after, ...usual, [later, pain(5)])).toBe(false)
    expect(is('blip', later + 1, ...usual, [later, pain(5)])).toBe(false)
    expect(is('flare', after, ...usual, [later, pain(6)], [later + 90, pain(5)])).toBe(false)
  })
  test('the mean is of the last 72 h alone, and stays the measure while the rise goes on', () => {
    const old: readonly Line[] = [
      [0, grip],
      [7, pain(1)],
      [7 + 3 * day, pain(5)],
    ]
    expect(is('flare', 8 + 3 * day + 4 * hour, ...old)).toBe(false)
    const long: readonly Line[] = [
      ...usual,
      ...[0, 1, 2, 3, 4].map((days): Line => [later + days * day, pain(6)]),
    ]
    expect(is('flare', later + 4 * day + 1, ...long)).toBe(true)
  })
  test('scores of the worst hour or of an exercise are not counted', () => {
    const told: Line = [later, { ...pain(9), moment: 'during' } as Telling]
    expect(is('blip', later + 1, ...usual, told)).toBe(false)
  })
  test('a flare says when pain rose', () => {
    const history = foldHistory(story(...usual, [later, pain(6)]))
    const words = becauseOf(courseStates.flare, history, nowAt(later + 5 * hour))
    expect(words).toContainEqual({ word: 'since-rise', with: { at: at(later) } })
  })
})

describe('episodes in 12 months', () => {
  const bouts = (...starts: readonly number[]): readonly Line[] =>
    starts.flatMap((start): readonly Line[] => [
      [start, grip],
      [start + 7, pain(5)],
      [start + day, pain(1)],
    ])
  test('three, and not two, until the first leaves the year', () => {
    const lines = bouts(0, 100 * day, 200 * day)
    expect(is('thirdInAYear', 202 * day, ...lines.slice(0, 6))).toBe(false)
    expect(is('thirdInAYear', 202 * day, ...lines)).toBe(true)
    expect(around('thirdInAYear', Math.ceil(year), ...lines)).toEqual([true, false])
    expect(turns('thirdInAYear', 202 * day, ...lines)).toBeCloseTo(year)
  })
  test('many grips within one episode are one', () => {
    expect(is('thirdInAYear', 4 * week, ...bouts(0), [2 * day, grip], [9 * day, grip])).toBe(false)
  })
})
