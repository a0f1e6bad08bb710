import { describe, expect, test } from 'vitest'
import type { ConditionId } from './content/conditions.ts'
import type { Item } from './item.ts'
import { day, hour } from './instant.ts'
import { offers, shownNow } from './testing/planItems.ts'
import {
  answers,
  ends,
  idAt,
  noneOf,
  pain,
  planOf,
  settled,
  starts,
  story,
  type Line,
} from './testing/story.ts'

/* first-aid §3 and §4, C14 to C16, C20, C27: each rule at its own border. */

const planned = (minutes: number, ...lines: readonly Line[]) => planOf(story(...lines), minutes)
const item = (minutes: number, id: Item['id'], ...lines: readonly Line[]) =>
  shownNow(planned(minutes, ...lines)).find((each) => each.id === id)
const offered = (minutes: number, id: Item['id'], ...lines: readonly Line[]) =>
  offers(planned(minutes, ...lines), id)

/** Lying from minute 10, for so long; settled is lines 0 to 6. */
const lain = (minutes: number): readonly Line[] => [
  ...settled,
  [10, starts('side-lying')],
  [10 + minutes, ends(idAt(10, 7))],
]
const postponed: Line = [1, { kind: 'acknowledged', item: 'first-screen' }]

describe('lying', () => {
  test('[rest-1] the first bout is 20 min in the first hour and 30 after it', () => {
    expect([
      item(59, 'lie-down', ...settled)?.minutes,
      item(60, 'lie-down', ...settled)?.minutes,
    ]).toEqual([20, 30])
  })
  test('[rest-1] "help me lie down first" holds for 2 min, with the check still on top', () => {
    const lines: readonly Line[] = [
      [0, { kind: 'episodeStarted' }],
      [0, noneOf('lying')],
      postponed,
    ]
    expect(planned(2, ...lines).now.map(({ id }) => id)).toEqual(['first-screen', 'lie-down'])
    expect(planned(3, ...lines).now.map(({ id }) => id)).toEqual(['first-screen'])
    expect(offered(1, 'lie-down', ...lines.slice(0, 2))).toBe(false)
  })
  test('[rest-1] [C30] a postponement told from a clock that runs ahead is no leave for hours', () => {
    const ahead: Line = [
      1,
      { kind: 'acknowledged', item: 'first-screen', at: story([300, pain(3)])[0]!.at },
    ]
    expect(
      offered(2, 'lie-down', [0, { kind: 'episodeStarted' }], [0, noneOf('lying')], ahead),
    ).toBe(false)
  })
  test('[rest-2] after a bout another may come, behind the walk', () => {
    const ids = planned(60, ...lain(17)).now.map(({ id }) => id)
    expect(ids.indexOf('walk')).toBeLessThan(ids.indexOf('lie-down'))
    expect(item(60, 'lie-down', ...lain(17))?.rule).toBe('rest-2')
  })
  test('[rest-3] from 48 h lying is a rescue of 20 min: after a grip for a day, or at pain 7', () => {
    const at = (minutes: number, ...more: readonly Line[]) =>
      item(minutes, 'lie-down', ...settled, ...more)
    expect([at(48 * hour - 1)?.rule, at(48 * hour)]).toEqual(['rest-1', undefined])
    expect([
      at(50 * hour, [49 * hour, pain(7)])?.minutes,
      at(50 * hour, [49 * hour, pain(6)]),
    ]).toEqual([20, undefined])
    const grip: readonly Line[] = [[49 * hour, { kind: 'spasmed' }]]
    expect([at(73 * hour - 1, ...grip)?.minutes, at(73 * hour, ...grip)]).toEqual([20, undefined])
  })
  test('[rest-3] [C30] a grip told hours ahead of now is no leave to lie', () => {
    const ahead: Line = [49 * hour, { kind: 'spasmed', at: story([60 * hour, pain(3)])[0]!.at }]
    expect(offered(50 * hour, 'lie-down', ...settled, ahead)).toBe(false)
  })
  test('[rest-4] a change of position is offered from 20 min of a bout to 30, and on no third day', () => {
    const lying: readonly Line[] = [...settled, [10, starts('side-lying')]]
    expect(
      [29, 30, 39, 40].map((minutes) => offered(minutes, 'change-position', ...lying)),
    ).toEqual([false, true, true, false])
    const late: readonly Line[] = [...settled, [50 * hour, starts('side-lying')]]
    expect(offered(50 * hour + 23, 'change-position', ...late)).toBe(false)
  })
  test('[rest-5] a bout is over at 30 min, with one snooze at 40', () => {
    const lying: readonly Line[] = [...settled, [10, starts('side-lying')]]
    const snooze: Line = [39, { kind: 'acknowledged', item: 'lying-over' }]
    expect([offered(39, 'lying-over', ...lying), offered(40, 'lying-over', ...lying)]).toEqual([
      false,
      true,
    ])
    expect([
      offered(49, 'lying-over', ...lying, snooze),
      offered(50, 'lying-over', ...lying, snooze),
    ]).toEqual([false, true])
    expect(
      offered(51, 'lying-over', ...lying, snooze, [
        50,
        { kind: 'acknowledged', item: 'lying-over' },
      ]),
    ).toBe(true)
  })
  test('[rest-5] going to another position is the same bout; a minute up is a new one', () => {
    const then = (minutes: number): readonly Line[] => [...lain(17), [minutes, starts('recline')]]
    expect([
      offered(40, 'lying-over', ...then(28)),
      offered(40, 'lying-over', ...then(29)),
    ]).toEqual([true, false])
  })
  test('[rest-5] a guide begun and never ended keeps no later bout from ending', () => {
    const lines: readonly Line[] = [
      ...settled,
      [10, starts('side-lying')],
      [100, starts('walk')],
      [200, starts('recline')],
      [220, ends(idAt(200, 9))],
    ]
    expect(offered(290, 'lying-over', ...lines)).toBe(false)
  })
  test('[rest-5] the way up is from the floor when the way down was to it', () => {
    const script = (down: 'floor-get-down' | 'bed-get-in') =>
      item(50, 'lying-over', ...settled, [9, starts(down)], [10, starts('side-lying')])?.script
    expect([script('floor-get-down'), script('bed-get-in')]).toEqual([
      'floor-get-up',
      'bed-get-out',
    ])
  })
  test('[rest-6] [C15] half of 16 waking hours the first day, a quarter the second, a tenth after', () => {
    const bouts = (count: number, first: number): readonly Line[] =>
      Array.from({ length: count }, (_, bout): readonly Line[] => [
        [first + bout * 31, starts('side-lying')],
        [first + bout * 31 + 30, ends(idAt(first + bout * 31, 7 + bout * 2))],
      ]).flat()
    const held = (minutes: number, count: number, first: number, ...more: readonly Line[]) =>
      planned(minutes, ...settled, ...bouts(count, first), ...more).held.find(
        ({ id }) => id === 'lie-down',
      )?.rule ?? null
    expect([held(700, 15, 100), held(700, 16, 100)]).toEqual([null, 'rest-6'])
    expect([held(30 * hour, 7, 25 * hour), held(31 * hour, 8, 25 * hour)]).toEqual([null, 'rest-6'])
    const bad: Line = [56 * hour, pain(8)]
    expect([
      held(56 * hour + 9, 3, 50 * hour, bad),
      held(56 * hour + 9, 4, 50 * hour, bad),
    ]).toEqual([null, 'rest-6'])
  })
})

describe('positions', () => {
  const first = (...conditions: readonly ConditionId[]) => {
    const found = item(9, 'lie-down', ...settled, [5, { kind: 'profileSet', conditions }])
    return {
      position: found?.position,
      script: found?.script,
      all: [found?.position, ...(found?.others ?? []).map(({ position }) => position)],
    }
  }
  test('[C37] nothing is offered before the lying checklist', () => {
    const ids = planned(9, ...settled.filter((_, index) => index !== 2)).now.map(({ id }) => id)
    expect([ids.includes('ask-lying'), ids.includes('lie-down')]).toEqual([true, false])
  })
  test('flat on the floor with pillows comes first; a bed for who cannot rise from the floor', () => {
    expect([first().position, first().script]).toEqual(['supine-pillows', 'floor-get-down'])
    expect([
      first('cannot-rise-from-floor').position,
      first('cannot-rise-from-floor').script,
    ]).toEqual(['supine-pillows', 'bed-get-in'])
  })
  test('breathless lying flat: no flat lying, on the side first, in bed', () => {
    expect([
      first('breathless-lying-flat').position,
      first('breathless-lying-flat').script,
    ]).toEqual(['side-lying', 'bed-get-in'])
    expect(first('breathless-lying-flat').all).not.toContain('floor-9090')
  })
  test.each(['poor-circulation', 'recent-clot'] as const)('%s: no legs on a chair', (condition) => {
    expect([
      first().all.includes('floor-9090'),
      first(condition).all.includes('floor-9090'),
    ]).toEqual([true, false])
  })
  test('[C20] from week 14 no legs on a chair, from week 20 no flat lying', () => {
    const pregnant = (pregnantWeeks: number) => {
      const found = item(9, 'lie-down', ...settled, [5, { kind: 'profileSet', pregnantWeeks }])
      return [found?.position, ...(found?.others ?? []).map(({ position }) => position)]
    }
    expect([pregnant(13).includes('floor-9090'), pregnant(14).includes('floor-9090')]).toEqual([
      true,
      false,
    ])
    expect([
      pregnant(19).includes('supine-pillows'),
      pregnant(20).includes('supine-pillows'),
    ]).toEqual([true, false])
  })
  test('[C20] weeks go on counting: told in week 19, a week later flat lying is gone', () => {
    const lines: readonly Line[] = [
      ...settled,
      [5, { kind: 'profileSet', pregnantWeeks: 19 }],
      [7 * day, { kind: 'spasmed' }],
      [7 * day + 2, answers('S1')],
    ]
    expect(item(7 * day + 9, 'lie-down', ...lines)?.position).toBe('side-lying')
    expect(first('pregnant').position).toBe('side-lying')
  })
  test('[A7] lying face down is never offered', () => {
    expect(first().all).not.toContain('prone-pillow')
  })
})

describe('walking, breathing, stretches', () => {
  test('[walk-1] after lying comes a walk: 2 min in the first hour or at pain 7, then 5', () => {
    const walk = (minutes: number, ...more: readonly Line[]) =>
      item(minutes, 'walk', ...lain(17), ...more)
    expect([walk(59)?.minutes, walk(60)?.minutes, walk(60, [40, pain(7)])?.minutes]).toEqual([
      2, 5, 2,
    ])
    expect(offered(20, 'walk', ...settled, [10, starts('side-lying')])).toBe(false)
  })
  test('[walk-2] an hour after being up the next walk is due', () => {
    const up: readonly Line[] = [...lain(17), [31, starts('walk')], [36, ends(idAt(31, 9))]]
    expect(planned(95, ...up).later.map(({ id, rule }) => [id, rule])).toContainEqual([
      'walk',
      'walk-2',
    ])
    expect([offered(95, 'walk', ...up), offered(96, 'walk', ...up)]).toEqual([false, true])
  })
  test('[walk-3] who never lay is asked to walk an hour after onset', () => {
    expect([offered(59, 'walk', ...settled), offered(60, 'walk', ...settled)]).toEqual([
      false,
      true,
    ])
  })
  test('[walk-4] from 48 h 10 min, from a week 5 more each week, to 30', () => {
    const walk = (minutes: number) => item(minutes, 'walk', ...settled)
    expect([walk(48 * hour)?.rule, walk(48 * hour)?.minutes]).toEqual(['walk-4', 10])
    expect([walk(7 * day - 1)?.minutes, walk(7 * day)?.minutes]).toEqual([10, 15])
    expect([14, 21, 28].map((days) => walk(days * day)?.minutes)).toEqual([20, 25, 30])
  })
  test('[walk-6] [walk-7] from the third day 5 h after being up, from the second week a day after', () => {
    const walked = (minutes: number): Line => [
      minutes,
      { kind: 'walked', minutes: 10, painRise: 0 },
    ]
    const third = 3 * day
    const next = (from: number, wait: number) =>
      [wait - 1, wait].map((after) => offered(from + after, 'walk', ...settled, walked(from)))
    expect(next(third, 5 * hour)).toEqual([false, true])
    expect(next(8 * day, day)).toEqual([false, true])
  })
  test('the floor is not for 75 and over by birth year, nor for thin bones with sudden pain', () => {
    const script = (...lines: readonly Line[]) => item(9, 'lie-down', ...settled, ...lines)?.script
    const born = (birthYear: number): Line => [5, { kind: 'profileSet', birthYear }]
    expect([script(), script(born(1951)), script(born(1952))]).toEqual([
      'floor-get-down',
      'bed-get-in',
      'floor-get-down',
    ])
    const thin: Line = [5, { kind: 'profileSet', conditions: ['osteoporosis-fracture-risk'] }]
    expect(script(thin)).toBe('bed-get-in')
  })
  test('[walk-5] who cannot stand is not asked to walk', () => {
    const lines: readonly Line[] = [...lain(17), [30, { kind: 'abilityNoted', canStand: false }]]
    expect([
      offered(60, 'walk', ...lines),
      planned(60, ...lines).held.find(({ id }) => id === 'walk')?.rule,
    ]).toEqual([false, 'walk-5'])
  })
  test('[breathing-1] [breathing-2] 3 min of slow breathing, further down once it was done', () => {
    expect([
      item(9, 'breathing', ...settled)?.rule,
      item(9, 'breathing', ...settled)?.minutes,
    ]).toEqual(['breathing-1', 3])
    expect(item(9, 'breathing', ...settled, [5, starts('breathing')])?.rule).toBe('breathing-2')
  })
  test('[stretch-1] [stretch-2] [C21] stretches come from 48 h at pain 4', () => {
    const calm: readonly Line[] = [...settled, [30, pain(4)]]
    expect([
      offered(48 * hour - 1, 'stretch', ...calm),
      offered(48 * hour, 'stretch', ...calm),
    ]).toEqual([false, true])
    expect(offered(48 * hour, 'stretch', ...settled, [30, pain(5)])).toBe(false)
    expect(planned(9, ...calm).held.find(({ id }) => id === 'stretch')?.rule).toBe('stretch-2')
  })
  test('[stretch-3] news of a leg, numbness or foot drop holds stretches', () => {
    const at = (...more: readonly Line[]) => planned(48 * hour, ...settled, [30, pain(3)], ...more)
    expect(
      at([40, { kind: 'legNoted', leg: 'further' }]).held.find(({ id }) => id === 'stretch')?.rule,
    ).toBe('stretch-3')
    expect(offers(at([40, answers('S2', ['foot-drop'])]), 'stretch')).toBe(false)
  })
})

describe('questions', () => {
  test('[screen-9] background facts are asked once, after S2', () => {
    expect(offered(9, 'about-you', ...settled)).toBe(false)
    expect(offered(9, 'about-you', ...settled, [5, answers('S2')])).toBe(true)
    expect(offered(9, 'about-you', ...settled, [5, answers('S2')], [6, noneOf('background')])).toBe(
      false,
    )
  })
  test('[screen-10] pain is asked until it is told, and never assumed', () => {
    expect(offered(9, 'ask-pain', ...settled)).toBe(false)
    const silent = planned(9, ...settled.slice(0, -1))
    expect([offers(silent, 'ask-pain'), silent.stage]).toEqual([true, 'settle'])
  })
  test('[screen-11] standing is asked from 24 h of not being up, and at pain 8 after 2 h of care', () => {
    expect([
      offered(day - 1, 'ask-standing', ...settled),
      offered(day, 'ask-standing', ...settled),
    ]).toEqual([false, true])
    const cared: readonly Line[] = [...settled, [5, pain(8)], [10, starts('side-lying')]]
    expect([
      offered(129, 'ask-standing', ...cared),
      offered(130, 'ask-standing', ...cared),
    ]).toEqual([false, true])
    expect(
      offered(130, 'ask-standing', ...cared, [60, { kind: 'abilityNoted', canStand: true }]),
    ).toBe(false)
  })
  test('[plan-1] without an episode there is one place to begin', () => {
    expect(planned(9).now.map(({ id, rule }) => [id, rule])).toEqual([['all-quiet', 'plan-1']])
    expect(
      planned(9, ...settled, [8, { kind: 'episodeClosed', why: 'over' }]).now.map(({ id }) => id),
    ).toEqual(['ask-exercise', 'all-quiet'])
  })
  test('[C28] a grip or pain of 3 after 30 days at 1 begins a new episode, checked anew; before it does not', () => {
    const quiet: readonly Line[] = [...settled, [60, pain(1)]]
    const ids = (minutes: number, line: Line) =>
      planned(minutes, ...quiet, line).now.map(({ id }) => id)
    const days = (line: Line) => planned(line[0] + 9, ...quiet, line).episode.day
    expect(ids(60 + 30 * day, [60 + 30 * day, pain(3)])).toEqual(['first-screen'])
    expect([
      days([60 + 30 * day, pain(3)]),
      days([60 + 30 * day - 1, pain(3)]),
      days([60 + 31 * day, pain(2)]),
    ]).toEqual([0, 30, 31])
    expect(days([60 + 30 * day, { kind: 'spasmed' }])).toBe(0)
  })
})
