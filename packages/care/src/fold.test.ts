import { describe, expect, test } from 'vitest'
import type { Telling } from './event.ts'
import { foldHistory } from './fold.ts'
import { day, hour, minute } from './instant.ts'
import { dueAt } from './schedule.ts'
import {
  answers,
  at,
  ends,
  idAt,
  pain,
  settled,
  starts,
  story,
  type Line,
} from './testing/story.ts'

const after = (...lines: readonly Line[]) => foldHistory(story(...settled, ...lines))

describe('corrections', () => {
  const amends = (target: Line, number: number, fields: Record<string, unknown>): Telling => ({
    kind: 'amended',
    target: idAt(target[0], number),
    fields,
  })
  const takes = (target: Line, number: number): Telling => ({
    kind: 'retracted',
    target: idAt(target[0], number),
  })
  const cold: Line = [11, starts('cold')]
  const noted: Line = [13, pain(8)]

  test('a second amendment builds on the first', () => {
    const { runs } = after(
      cold,
      [17, amends(cold, 7, { area: 'neck' })],
      [19, amends(cold, 7, { lyingOnPack: true })],
    )
    expect(runs[0]).toMatchObject({ area: 'neck', lyingOnPack: true, startedAt: at(11) })
  })
  test('what was taken back cannot be amended, and stays so when something before it is', () => {
    const gone: readonly Line[] = [cold, noted, [17, takes(noted, 8)]]
    expect(after(...gone).pain?.last).toBe(6)
    expect(after(...gone, [19, amends(noted, 8, { score: 9 })]).pain?.last).toBe(6)
    const { runs, pain: told } = after(...gone, [19, amends(cold, 7, { area: 'neck' })])
    expect([runs[0]?.area, told?.last]).toEqual(['neck', 6])
  })
  test('what was amended stays so when something before it is amended or taken back', () => {
    const lines: readonly Line[] = [cold, noted, [17, amends(noted, 8, { score: 3 })]]
    expect(after(...lines, [19, amends(cold, 7, { area: 'neck' })]).pain?.last).toBe(3)
    expect(after(...lines, [19, takes(cold, 7)])).toMatchObject({ runs: [], pain: { last: 3 } })
  })
  test('a dose that was taken back moves no clock: what is told late after it begins when it began', () => {
    const dose: Line = [60, { kind: 'doseTaken', product: 'unknown', units: 1, swallowed: true }]
    const late: Line = [61, { ...starts('rub'), at: at(30) }]
    const rubbed = (...lines: readonly Line[]) =>
      after(...lines).uses.find(({ use }) => use === 'rub')?.from
    expect(rubbed([60, pain(6)], late)).toBe(at(60))
    expect(rubbed(dose, late)).toBe(at(60))
    expect(rubbed(dose, late, [62, takes(dose, 7)])).toBe(at(30))
  })
  test('a later correction stands on the earlier one of something before it', () => {
    const lines: readonly Line[] = [
      cold,
      noted,
      [17, amends(cold, 7, { area: 'neck' })],
      [19, takes(noted, 8)],
    ]
    const { runs, pain: told } = after(...lines)
    expect([runs[0]?.area, told?.last]).toEqual(['neck', 6])
    const three = after(
      cold,
      noted,
      [14, pain(7)],
      [17, takes(cold, 7)],
      [19, takes(noted, 8)],
      [23, amends([14, pain(7)], 9, { score: 5 })],
    )
    expect([three.runs, three.pain?.last]).toEqual([[], 5])
  })
  test('a correction of what nobody told, or of a correction, does nothing', () => {
    expect(after(noted, [17, takes([9, pain(1)], 40)]).pain?.last).toBe(8)
    const lines: readonly Line[] = [noted, [17, takes(noted, 7)], [19, takes([17, pain(1)], 8)]]
    expect(after(...lines).pain?.last).toBe(6)
  })
  test('an event told again later, with an earlier correction of it, stands', () => {
    const early: Line = [17, { kind: 'retracted', target: idAt(19, 8) }]
    expect(after(early, [19, pain(8)]).pain?.last).toBe(8)
  })
  test('a correction keeps the id and the kind', () => {
    const { runs } = after(cold, [17, amends(cold, 7, { kind: 'spasmed', id: idAt(0, 0) })])
    expect(runs[0]?.id).toBe(idAt(11, 7))
  })
})

describe('pain', () => {
  test('is what was told at rest: now, before or after something, in the morning', () => {
    const last = (moment: 'before' | 'after' | 'morning' | 'during' | 'worst24') =>
      after([11, { ...pain(9), moment } as Telling]).pain?.last
    expect((['before', 'after', 'morning', 'during', 'worst24'] as const).map(last)).toEqual([
      9, 9, 9, 6, 6,
    ])
  })
  test('keeps the first score of its episode', () => {
    expect(after([11, pain(3)], [13, pain(8)]).pain).toEqual({ first: 6, last: 8 })
    expect(after([11, pain(0)], [11 + 31 * day, pain(5)]).pain).toEqual({ first: 5, last: 5 })
    const zero = foldHistory(story([0, { kind: 'spasmed' }], [3, pain(0)], [5, pain(2)]))
    expect(zero.pain).toEqual({ first: 0, last: 2 })
  })
  test('[C17] a grip opens no new window for cold when the next score is 4', () => {
    const window = (score: number) =>
      after([9, pain(4)], [11, { kind: 'spasmed' }], [13, pain(score)]).episode?.coldWindow
    expect([window(4), window(5)]).toEqual([at(0), at(11)])
    const unknown = foldHistory(story(settled[0]!, [11, { kind: 'spasmed' }]))
    expect(unknown.episode?.coldWindow).toBe(at(0))
  })
  test('[course-10] pain of 1 has fallen however low its peak, pain of 2 at its peak has not', () => {
    const since = (score: number) => foldHistory(story(settled[0]!, [3, pain(score)])).course?.since
    expect(since(1)).toMatchObject({ 'fell-clearly': at(3), 'not-fallen': null })
    expect(since(2)).toMatchObject({ 'fell-clearly': null, 'not-fallen': at(3) })
  })
  test('[screen-1] a rise counts from 2 points, and goes on while it is 2 above where it began', () => {
    const rose = (...scores: readonly number[]) =>
      after(...scores.map((score, index): Line => [11 + index, pain(score)])).painRose
    expect([rose(7), rose(8)]).toEqual([null, { from: 6, since: at(11) }])
    expect(rose(9, 8)).toEqual({ from: 6, since: at(11) })
    expect(rose(9, 7)).toBeNull()
  })
  test('[C28] an episode that never was quiet has no end, and none before the first is past', () => {
    expect(after([11, { kind: 'spasmed' }]).past).toEqual([])
    expect(after([11, pain(1)], [11 + 30 * day, { kind: 'spasmed' }]).past).toEqual([
      { id: idAt(0, 0), onset: at(0), end: at(11), peak: 6 },
    ])
  })
})

describe('what else is told', () => {
  test('a position that sends pain down the leg is news of it, no other is', () => {
    const news = (effect: 'better' | 'same' | 'worse' | 'legSpreads') =>
      after([11, { kind: 'positionTried', position: 'recline', effect }]).legNews
    expect((['better', 'same', 'worse'] as const).map(news)).toEqual([null, null, null])
    expect(news('legSpreads')).toBe(at(11))
  })
  test('a night says when the person woke, and whether pain broke it', () => {
    const slept = (wokenByPain: number, wokeAt?: number) =>
      after([
        11,
        {
          kind: 'slept',
          score: 3,
          wokenByPain,
          ...(wokeAt === undefined ? {} : { wokeAt: at(wokeAt) }),
        },
      ])
    expect(slept(0)).toMatchObject({ wokeAt: null, sleepBroken: null })
    expect(slept(3, 7)).toMatchObject({ wokeAt: at(7), sleepBroken: at(11) })
  })
  test('[rest-1] the first check can be put off, and counts from the first time', () => {
    const off = (minutes: number): Line => [minutes, { kind: 'acknowledged', item: 'first-screen' }]
    expect(after(off(11)).firstScreenPostponed).toEqual({ at: at(11), times: 1 })
    expect(after(off(11), off(17)).firstScreenPostponed?.at).toBe(at(11))
    expect(after([11, { kind: 'acknowledged', item: 'cold' }])).toMatchObject({
      firstScreenPostponed: null,
      snoozed: false,
    })
  })
  test('where it hurts is kept, and nothing is assumed', () => {
    const where = (...told: readonly ('neck' | 'upper')[]) =>
      foldHistory(story([0, { kind: 'episodeStarted', where: told }])).episode?.where
    expect([where('neck'), where()]).toEqual([['neck'], []])
    expect(after().episode?.where).toEqual([])
  })
})

describe('when a screen is due', () => {
  const begun: Line = [0, { kind: 'episodeStarted' }]
  const due = (screen: Parameters<typeof dueAt>[1], ...lines: readonly Line[]) => {
    const found = dueAt(foldHistory(story(...lines)), screen, 'Europe/London')
    return found === null ? null : (found - at(0)) / minute
  }

  test('[screen-1] an onset is no new grip, though S1 was answered by a slow clock', () => {
    const slow: Line = [1, { ...answers('S1'), at: at(-5) }]
    expect(due('first-screen-due', begun, slow)).toBeNull()
  })
  test('[screen-1] S1 answered at the very moment of a grip is not due again', () => {
    const lines: readonly Line[] = [begun, [1, answers('S1')], [77, { kind: 'spasmed' }]]
    expect(due('first-screen-due', ...lines, [77, answers('S1')])).toBeNull()
    expect(due('first-screen-due', ...lines, [77, { ...answers('S1'), at: at(76) }])).toBe(77)
  })
  test('[screen-6] S2 is not due before S1, nor again once answered after the rise', () => {
    const rise: readonly Line[] = [
      [3, pain(3)],
      [7, pain(5)],
    ]
    expect(due('today-screen-due', begun, [1, answers('S2')], ...rise)).toBeNull()
    const both: readonly Line[] = [begun, [1, answers('S1')], [2, answers('S2')], ...rise]
    expect(due('today-screen-due', ...both)).toBe(7 + day)
    expect(due('today-screen-due', ...both, [7 + day, answers('S2')])).toBeNull()
    expect(due('today-screen-due', ...both, [9 + day, answers('S2')])).toBeNull()
  })
  test('[screen-5] the morning question waits for a first answer, and ends after day 14', () => {
    expect(due('morning-screen-due', begun)).toBeNull()
    const atFour: Line = [19 * hour, { kind: 'episodeStarted' }]
    const last = 19 * hour + 14 * day
    const lines: readonly Line[] = [atFour, [19 * hour + 1, answers('S1')]]
    expect(due('morning-screen-due', ...lines, [last + 5, answers('morning')])).toBe(last + day)
  })
  test('[C3] care is measured by the pain when it began, and by the first one told after', () => {
    const cared = (...lines: readonly Line[]) =>
      due('first-screen-due', begun, [1, answers('S1')], [2, answers('S2')], ...lines)
    const care: Line = [11, starts('side-lying')]
    expect(cared([5, pain(9)], [7, pain(8)], care, [90, pain(8)])).toBe(131)
    expect(cared([5, pain(7)], [7, pain(9)], care, [90, pain(8)])).toBeNull()
    expect(cared(care, [20, pain(8)], [90, pain(8)])).toBe(131)
    expect(cared([5, pain(8)], [90, pain(8)])).toBeNull()
  })
})

test('an end that nobody began is nothing', () => {
  expect(after([11, ends(idAt(9, 40))]).runs).toEqual([])
})
