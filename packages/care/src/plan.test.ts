import { describe, expect, test } from 'vitest'
import { day, hour } from './instant.ts'
import type { Item } from './item.ts'
import { shown } from './testing/planItems.ts'
import {
  answers,
  at,
  ends,
  idAt,
  looks,
  pain,
  planOf,
  settled,
  starts,
  story,
  type Line,
} from './testing/story.ts'

const planned = (minutes: number, ...lines: readonly Line[]) => planOf(story(...lines), minutes)
const find = (items: readonly Item[], id: Item['id']) => items.find((item) => item.id === id)

describe('the episode of a plan', () => {
  const over: Line = [11, { kind: 'episodeClosed', why: 'over' }]

  test('none, open or closed, with whole hours and days since its onset', () => {
    expect(planned(7).episode).toEqual({ state: 'none', hours: 0, day: 0 })
    expect(planned(59, ...settled).episode).toEqual({ state: 'open', hours: 0, day: 0 })
    expect(planned(day + 119, ...settled).episode).toEqual({ state: 'open', hours: 25, day: 1 })
    expect(planned(2 * hour, ...settled, over).episode).toEqual({
      state: 'closed',
      hours: 2,
      day: 0,
    })
    expect(planned(-30, ...settled).episode.hours).toBe(0)
  })
  test('[plan-1] without one, and after it, there is one place to begin, with its reason', () => {
    const quiet = {
      id: 'all-quiet',
      kind: 'learn',
      title: 'all-quiet',
      why: [{ word: 'why-all-quiet', with: {} }],
      rule: 'plan-1',
      sources: ['course'],
    }
    expect(planned(7).now).toEqual([quiet])
    const closed = planned(29, ...settled, over)
    expect(closed.now.map(({ id }) => id)).toEqual(['ask-exercise', 'all-quiet'])
    expect(closed.now.at(-1)).toEqual(quiet)
    for (const plan of [planned(7), closed]) {
      expect([plan.later, plan.held, plan.asks]).toEqual([[], [], []])
    }
  })
  test('[move-entry] settle at pain 7, or while pain or walking is unknown, unload below, keep without an open episode', () => {
    const stage = (...lines: readonly Line[]) => planned(29, ...lines).stage
    expect(stage(settled[0]!)).toBe('settle')
    expect(stage(...settled, [9, pain(7)])).toBe('settle')
    expect(stage(...settled, [9, pain(6)])).toBe('settle')
    expect(stage(...settled, [9, pain(6)], [9, { kind: 'walked', minutes: 2, painRise: 0 }])).toBe(
      'unload',
    )
    expect(stage()).toBe('keep')
    expect(stage(...settled, [9, pain(7)], over)).toBe('keep')
  })
})

describe('what stands beside an alert', () => {
  test('[plan-2] [C1] a stretch held for today says why, without an end by time', () => {
    const plan = planned(
      2 * day + 9,
      ...settled,
      [2 * day + 1, answers('morning')],
      [2 * day + 2, pain(3)],
      [2 * day + 3, answers('S2', ['shingles-rash'])],
    )
    expect(find(plan.held, 'stretch')).toMatchObject({
      why: [{ word: 'why-plan-2', with: {} }],
      rule: 'plan-2',
      sources: ['rulings'],
      until: null,
    })
    expect(find(plan.now, 'stretch')).toBeUndefined()
  })
  test('[danger-11] a plan that stops for a child shows nothing for later, held or asked', () => {
    const plan = planned(9, ...settled, [5, { kind: 'profileSet', birthYear: 2014 }])
    expect(plan.now.map(({ kind }) => kind)).toEqual(['seek-care'])
    expect([plan.later, plan.held, plan.asks]).toEqual([[], [], []])
  })
})

describe('an item of a plan', () => {
  test('carries its rule, grade, dispute, length, checklist and ways', () => {
    expect(find(planned(9, ...settled).now, 'cold')).toMatchObject({
      kind: 'cold',
      title: 'cold',
      rule: 'cold-1',
      script: 'cold-prepare',
      minutes: 20,
      grade: { certainty: 'very-low', judged: true },
      disagrees: 'disagrees-cold',
      gate: 'cold',
    })
  })
  test('names other ways only where there are some', () => {
    const plan = planned(9, ...settled)
    expect(find(plan.now, 'lie-down')?.others?.length).toBeGreaterThan(0)
    expect('others' in (find(plan.now, 'cold') ?? {})).toBe(false)
    for (const item of shown(plan)) {
      if ('others' in item) expect(item.others).not.toEqual([])
      for (const absent of Object.values(item)) expect(absent).not.toBeUndefined()
    }
  })
  test('[C37] the checklist in its place says that it is one, and for what', () => {
    const plan = planned(9, ...settled.slice(0, 2), [3, pain(6)])
    expect(find(plan.now, 'ask-lying')).toEqual({
      id: 'ask-lying',
      kind: 'screen',
      title: 'lie-down',
      why: [
        { word: 'why-gate', with: {} },
        { word: 'why-rest-1', with: {} },
      ],
      rule: 'rest-1',
      sources: expect.arrayContaining(['first-aid']),
      gate: 'lying',
      for: 'lie-down',
    })
    expect(plan.asks.find(({ id }) => id === 'ask-lying')).toMatchObject({
      answeredBy: 'profileSet',
      rule: 'rest-1',
    })
    expect(planned(9, ...settled).asks.map(({ id }) => id)).not.toContain('ask-lying')
  })
  test('held says each of its reasons, and until when', () => {
    const plan = planned(
      41,
      ...settled,
      [10, starts('cold')],
      [27, ends(idAt(10, 7))],
      [28, looks('normal')],
    )
    const cold = find(plan.held, 'cold')
    expect(cold).toMatchObject({ rule: 'cold-4', until: at(57) })
    expect(cold?.why[0]).toEqual({ word: 'why-cold-4', with: {} })
  })
})

test('what comes later stands in the order in which it comes', () => {
  const three = [0, 1, 2].flatMap((round): readonly Line[] => [
    [10 + round * 60, starts('cold')],
    [27 + round * 60, ends(idAt(10 + round * 60, 7 + round * 3))],
    [28 + round * 60, looks('normal')],
  ])
  const walk = (minutes: number): Line => [minutes, { kind: 'walked', minutes: 3, painRise: 0 }]
  const later = (walked: number) =>
    planned(walked + 10, ...settled, ...three, walk(walked)).later.map(({ id, at }) => [id, at])
  expect(later(190)).toEqual([
    ['walk', at(250)],
    ['cold', at(267)],
  ])
  expect(later(211)).toEqual([
    ['cold', at(267)],
    ['walk', at(271)],
  ])
})

test('[C18] a remedy that has no equal beside it names none', () => {
  const lines: readonly Line[] = [
    ...settled,
    [10, starts('heat')],
    [27, ends(idAt(10, 7))],
    [28, looks('normal')],
  ]
  const cold = find(planned(45, ...lines).now, 'cold')
  expect(cold).toBeDefined()
  expect('instead' in (cold ?? {})).toBe(false)
})

describe('since when a question is due', () => {
  const due = (minutes: number, id: string, ...lines: readonly Line[]) =>
    planned(minutes, ...lines).asks.find((ask) => ask.id === id)?.due

  test('[screen-6] S2 since S1 was whole, [screen-5] the morning question since 04:00', () => {
    expect(due(31, 'today-screen', ...settled)).toBe(at(1))
    expect(due(20 * hour, 'morning-screen', ...settled)).toBe(at(19 * hour))
  })
  test('[screen-1] S1 since the grip that brought it back', () => {
    expect(due(90, 'first-screen', ...settled, [77, { kind: 'spasmed' }])).toBe(at(77))
  })
  test('[screen-8] S5 since its day', () => {
    const lines: readonly Line[] = [...settled, [4, answers('S2')], [5, answers('S4')]]
    expect(due(14 * day + 30, 'time-screen', ...lines)).toBe(at(14 * day))
  })
  test('[screen-10] any other since the episode began', () => {
    const lines = settled.slice(0, -1).map(([minutes, told]): Line => [minutes + 7, told])
    expect(due(31, 'ask-pain', ...lines)).toBe(at(7))
  })
})
