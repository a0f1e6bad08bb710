import { describe, expect, test } from 'vitest'
import type { ItemId } from './content/items.ts'
import type { RuleId } from './content/ruleIds.ts'
import { day, hour } from './instant.ts'
import { offers, shownNow } from './testing/planItems.ts'
import {
  answers,
  at,
  ends,
  idAt,
  looks,
  noneOf,
  pain,
  planOf,
  settled,
  starts,
  story,
  type Line,
} from './testing/story.ts'

/* The night, sitting, the day's life and the alert of bed rest (first-aid §3, §4.4, §8; course §8). */

/** Settled at 09:03 on the first day. */
const may = (id: ItemId, minutes: number, ...lines: readonly Line[]) =>
  offers(planOf(story(...settled, ...lines), minutes), id)
const heldBy = (id: ItemId, minutes: number, ...lines: readonly Line[]): readonly string[] =>
  planOf(story(...settled, ...lines), minutes)
    .held.filter((item) => item.id === id)
    .flatMap(({ why }) =>
      why.flatMap(({ word }) => (word.startsWith('why-') ? [word.slice(4)] : [])),
    )
const clock = (days: number, hours: number, minutes = 0) =>
  days * day + (hours - 9) * hour + minutes

describe('the night', () => {
  test('[sleep-1] the bed is set up from 20:00 to 07:00, once a night', () => {
    expect(may('tonight', clock(0, 19, 59))).toBe(false)
    expect(may('tonight', clock(0, 20))).toBe(true)
    expect(may('tonight', clock(1, 6, 59))).toBe(true)
    expect(may('tonight', clock(1, 7))).toBe(false)
    const done: Line = [clock(0, 21), starts('bed-set-up')]
    expect(may('tonight', clock(0, 21, 1), done)).toBe(false)
    expect(may('tonight', clock(1, 6), done)).toBe(false)
    expect(may('tonight', clock(1, 21), done)).toBe(true)
  })
  test('[sleep-2] a page for being awake, from 22:00 to 07:00', () => {
    expect([21, 22].map((hours) => may('awake', clock(0, hours)))).toEqual([false, true])
    expect([6, 7].map((hours) => may('awake', clock(1, hours)))).toEqual([true, false])
  })
  test('[sleep-3] the night is asked about from 04:00, once', () => {
    expect(may('ask-night', clock(1, 3, 59))).toBe(false)
    expect(may('ask-night', clock(1, 4))).toBe(true)
    const told: Line = [clock(1, 7), { kind: 'slept', score: 4, wokenByPain: 1 }]
    expect(may('ask-night', clock(1, 7), told)).toBe(false)
    expect(may('ask-night', clock(2, 3, 59), told)).toBe(false)
    expect(may('ask-night', clock(2, 4), told)).toBe(true)
  })
  test('[sleep-4] loosening before rising, at pain of 4, until up', () => {
    const five: Line = [clock(1, 5), pain(4)]
    expect(may('morning-rise', clock(1, 3, 59), [clock(0, 23), pain(4)])).toBe(false)
    expect(may('morning-rise', clock(1, 6), five)).toBe(true)
    expect(may('morning-rise', clock(1, 6), [clock(1, 5), pain(5)])).toBe(false)
    expect(may('morning-rise', clock(1, 11), five)).toBe(false)
    const walked: Line = [clock(1, 6), { kind: 'walked', minutes: 3, painRise: 0 }]
    expect(may('morning-rise', clock(1, 7), five, walked)).toBe(false)
    const done: Line = [clock(1, 6), starts('morning-rise')]
    expect(may('morning-rise', clock(1, 7), five, done)).toBe(false)
    expect(may('morning-rise', 10)).toBe(false)
  })
  test('[sleep-7] not lying flat where that is out, nor where a leg or standing fails', () => {
    const morning = (told: Line[1]) =>
      heldBy('morning-rise', clock(1, 6), [clock(1, 5), pain(4)], [clock(1, 5), told])
    const none = { kind: 'profileSet', conditions: [] } as const
    expect(morning(none)).toEqual([])
    expect(morning({ kind: 'profileSet', pregnantWeeks: 30 })).toEqual(['sleep-7'])
    expect(morning({ kind: 'profileSet', conditions: ['breathless-lying-flat'] })).toEqual([
      'sleep-7',
    ])
    expect(morning({ kind: 'abilityNoted', canStand: false })).toEqual(['sleep-7'])
    expect(morning({ kind: 'legNoted', leg: 'further' })).toEqual(['sleep-7'])
    expect(morning({ kind: 'profileSet', conditions: ['recent-spine-surgery'] })).toEqual([
      'sleep-7',
    ])
    expect(morning({ kind: 'spasmed' })).toEqual(['sleep-7'])
  })
  test('[sleep-1] the bed is set up without lying on the back from week 20', () => {
    const set = (told: Line[1]) =>
      shownNow(planOf(story(...settled, [5, told]), clock(0, 20))).find(
        ({ id }) => id === 'tonight',
      )?.script
    expect(set({ kind: 'profileSet', pregnantWeeks: 19 })).toBe('bed-set-up')
    expect(set({ kind: 'profileSet', pregnantWeeks: 20 })).toBe('bed-set-up-side')
  })
  test('[sleep-4] getting up after it ends the lying', () => {
    const lines: readonly Line[] = [
      [clock(1, 6), starts('side-lying')],
      [clock(1, 6, 10), starts('morning-rise')],
      [clock(1, 6, 20), ends(idAt(clock(1, 6, 10), settled.length + 1))],
    ]
    expect(may('lying-over', clock(1, 7), ...lines)).toBe(false)
  })
  test('[sleep-5] a night face down is spoken of, one on the side is not', () => {
    const lain = (position: 'prone-pillow' | 'side-lying'): Line => [
      clock(1, 7),
      { kind: 'slept', score: 6, wokenByPain: 0, position },
    ]
    expect(may('not-face-down', clock(1, 8), lain('prone-pillow'))).toBe(true)
    expect(may('not-face-down', clock(1, 8), lain('side-lying'))).toBe(false)
  })
  test('[sleep-6] no stretches and no lifting for an hour after waking', () => {
    const woke: readonly Line[] = [
      [clock(8, 6), pain(3)],
      [clock(8, 7, 20), { kind: 'slept', score: 6, wokenByPain: 0, wokeAt: at(clock(8, 7)) }],
    ]
    expect(heldBy('lifting', clock(8, 7, 59), ...woke)).toEqual(['sleep-6'])
    expect(heldBy('stretch', clock(8, 7, 59), ...woke)).toEqual(['sleep-6'])
    expect(heldBy('lifting', clock(8, 8), ...woke)).toEqual([])
    const late: Line = [clock(8, 16), { kind: 'slept', score: 6, wokenByPain: 0 }]
    expect(heldBy('lifting', clock(8, 16, 1), late)).toEqual([])
    expect(may('stretch', clock(8, 8), ...woke)).toBe(true)
  })
})

describe('sitting', () => {
  test('[sit-1] with a footstool, 20 min', () => {
    const item = shownNow(planOf(story(...settled), hour)).find(({ id }) => id === 'sit')
    expect([item?.position, item?.minutes]).toEqual(['sit-footstool', 20])
    expect(may('sit', 61, [60, starts('sit-footstool')])).toBe(false)
  })
  test('[sit-2] up after 20 min of it, until the person walks or lies', () => {
    const sat: Line = [60, starts('sit-footstool')]
    expect(may('sit-over', 79, sat)).toBe(false)
    expect(may('sit-over', 80, sat)).toBe(true)
    expect(may('sit-over', 60 + 4 * hour, sat)).toBe(false)
    const byItself: Line = [80, ends(idAt(60, settled.length))]
    expect(may('sit-over', 81, sat, byItself)).toBe(true)
    const cannot: Line = [81, { kind: 'abilityNoted', canStand: false }]
    expect(heldBy('sit-over', 82, sat, byItself, cannot)).toEqual(['walk-5'])
    expect(may('sit-over', 90, sat, [85, starts('walk')])).toBe(false)
    expect(may('sit-over', 90, sat, [70, ends(idAt(60, settled.length))])).toBe(false)
  })
})

describe('what is normal by now', () => {
  test.each<[RuleId, number, number]>([
    ['day-1', 5, day - 1],
    ['day-2', day, 2 * day - 1],
    ['day-3', 2 * day, 7 * day - 1],
    ['day-4', 7 * day, 14 * day - 1],
    ['day-5', 14 * day, 42 * day - 1],
    ['day-6', 42 * day, 90 * day],
  ])('[day-1] [day-2] [day-3] [day-4] [day-5] [day-6] %s', (rule, first, last) => {
    for (const minutes of [first, last]) {
      const today = shownNow(planOf(story(...settled), minutes)).find(({ id }) => id === 'today')
      expect(today?.rule).toBe(rule)
    }
  })
  test('[life-1] work from the second day', () => {
    expect([day - 1, day].map((minutes) => may('work', minutes))).toEqual([false, true])
  })
  test('[life-2] [life-4] driving, unless pain is 7, unknown, or a leg or standing fails', () => {
    expect(may('driving', 10)).toBe(true)
    const holding: readonly Line[] = [
      [5, pain(7)],
      [5, { kind: 'legNoted', leg: 'numb' }],
      [5, { kind: 'legNoted', leg: 'new' }],
      [5, { kind: 'abilityNoted', canStand: false }],
      [5, { kind: 'profileSet', conditions: ['cannot-report'] }],
    ]
    for (const line of holding) expect(heldBy('driving', 10, line)).toContain('life-4')
    expect(heldBy('driving', 10, [5, pain(6)])).toEqual([])
    const unscored = planOf(story(...settled.slice(0, -1)), 10)
    expect(unscored.held.map(({ id }) => id)).toContain('driving')
  })
  test('[life-3] [life-5] lifting after a week', () => {
    expect(heldBy('lifting', 7 * day - 1)).toEqual(['life-5'])
    expect(may('lifting', 7 * day)).toBe(true)
  })
})

describe('lying and cold', () => {
  const lain = (from: number, hours: number): readonly Line[] =>
    Array.from({ length: hours * 2 }, (_, half): Line => [from + half * 30, starts('side-lying')])
  test('[rest-7] more than 8 h on each of two days is a visit this week', () => {
    const both = [...lain(10, 9), ...lain(day + 10, 9)]
    const signs = (minutes: number, lines: readonly Line[]) =>
      planOf(story(...settled, ...lines), minutes).alert?.signs ?? []
    expect(signs(2 * day, both)).toContain('bed-rest')
    expect(signs(2 * day, [...lain(10, 9), ...lain(day + 10, 7)])).not.toContain('bed-rest')
    expect(signs(2 * day, [...lain(10, 7), ...lain(day + 10, 9)])).not.toContain('bed-rest')
  })
  test('[cold-16] swelling is asked on the second and third day, after cold, once', () => {
    const cold: readonly Line[] = [
      [60, starts('cold')],
      [75, ends(idAt(60, settled.length))],
      [76, looks('normal')],
    ]
    expect(may('ask-swelling', day - 1, ...cold)).toBe(false)
    expect(may('ask-swelling', day, ...cold)).toBe(true)
    expect(may('ask-swelling', 3 * day, ...cold)).toBe(false)
    expect(may('ask-swelling', 2 * day)).toBe(false)
    expect(may('ask-swelling', 2 * day, ...cold, [day, { kind: 'swellingNoted', level: 0 }])).toBe(
      false,
    )
  })
})

describe('questions that arise', () => {
  test('[screen-3] welts ask about the breath, in any plan of the episode', () => {
    const welts: readonly Line[] = [
      [60, starts('cold')],
      [70, looks('welts')],
    ]
    expect(may('breath-screen', 71, ...welts)).toBe(true)
    expect(may('breath-screen', 71)).toBe(false)
  })
  test('[screen-4] three stopped tries to get up, or 30 min of one, ask about being stuck', () => {
    const first = settled.length
    const tries = [0, 1, 2].flatMap((nth): readonly Line[] => [
      [60 + nth * 4, starts('floor-get-up')],
      [
        62 + nth * 4,
        { kind: 'guideEnded', target: idAt(60 + nth * 4, first + nth * 2), how: 'stopped' },
      ],
    ])
    expect(may('stuck-screen', 75, ...tries.slice(0, 4))).toBe(false)
    expect(may('stuck-screen', 75, ...tries)).toBe(true)
    const slow: Line = [60, starts('floor-get-up')]
    expect([89, 90].map((minutes) => may('stuck-screen', minutes, slow))).toEqual([false, true])
    const no: Line = [
      76,
      {
        kind: 'dangerAnswered',
        screen: 'recheck',
        asked: ['stuck-on-floor'],
        yes: [],
        unsure: [],
      },
    ]
    expect(may('stuck-screen', 77, ...tries, no)).toBe(false)
    expect(may('stuck-screen', 140, ...tries, no, [139, starts('floor-get-up')])).toBe(true)
  })
  test('[screen-12] an inflammatory pattern asks the items of its score', () => {
    const pattern: Line = [91 * day, answers('S5', ['inflammatory-pattern'])]
    expect(may('inflammatory-screen', 91 * day + 1, pattern)).toBe(true)
    expect(may('inflammatory-screen', 91 * day + 1, [91 * day, answers('S5')])).toBe(false)
  })
  test('checklists already answered are not asked again', () => {
    const all: readonly Line[] = [
      [4, noneOf('massage')],
      [4, noneOf('oil')],
      [4, noneOf('rub')],
    ]
    expect(shownNow(planOf(story(...settled, ...all), 2 * day)).filter((item) => item.for)).toEqual(
      [],
    )
  })
})
