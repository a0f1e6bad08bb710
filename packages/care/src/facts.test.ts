import { describe, expect, test } from 'vitest'
import { becauseOf, holds, turnsAt, type Condition } from './condition.ts'
import type { Fact, Moment } from './fact.ts'
import { foldHistory } from './fold.ts'
import { hour } from './instant.ts'
import { answers, at, ends, idAt, nowAt, pain, settled, starts, story } from './testing/story.ts'
import type { Line } from './testing/story.ts'

/* What the rules can read of a history, fact by fact, after a settled back (lines 0 to 6). */

const after = (...lines: readonly Line[]) => foldHistory(story(...settled, ...lines))
const is = (fact: Fact, ...lines: readonly Line[]): boolean =>
  holds({ kind: 'has', fact }, after(...lines), nowAt(7 * hour))
const stopped = (minutes: number, number: number): Line[1] => ({
  kind: 'guideEnded',
  target: idAt(minutes, number),
  how: 'stopped',
})
const month = 31 * 24 * hour
/** A quiet month, and pain again: another episode, its first line told at `month` + 60. */
const anew: readonly Line[] = [
  [60, pain(1)],
  [60 + month, pain(5)],
]

describe('facts of the episode', () => {
  test('sudden is what was told, and any grip', () => {
    const sudden = (...lines: readonly Line[]) =>
      holds({ kind: 'has', fact: 'sudden' }, foldHistory(story(...lines)), nowAt(9))
    expect(sudden([0, { kind: 'episodeStarted', sudden: true }])).toBe(true)
    expect(sudden([0, { kind: 'episodeStarted' }])).toBe(false)
    expect(sudden([0, { kind: 'spasmed' }])).toBe(true)
    expect(sudden([0, pain(5)])).toBe(false)
    expect(sudden()).toBe(false)
  })
  test('an emergency is one that is open', () => {
    const chest: Line = [11, answers('S1', ['chest-pain'])]
    const cleared: Line = [
      13,
      { kind: 'dangerCleared', targets: [idAt(11, 7)], signs: ['chest-pain'], by: 'mistake' },
    ]
    expect([is('emergency'), is('emergency', chest), is('emergency', chest, cleared)]).toEqual([
      false,
      true,
      false,
    ])
    const both: Line = [11, answers('S1', ['chest-pain', 'ces-bladder'])]
    expect(is('emergency', both, cleared)).toBe(true)
  })
  test('[C28] a closed episode opens again with pain of 3, not of 2, and with a grip', () => {
    const closed: Line = [11, { kind: 'episodeClosed', why: 'over' }]
    expect([is('episode', closed), is('episode-closed', closed)]).toEqual([false, true])
    expect([2, 3].map((score) => is('episode', closed, [13, pain(score)]))).toEqual([false, true])
    expect(is('episode-closed', closed, [13, { kind: 'spasmed' }])).toBe(false)
    expect(is('episode-closed', [13, pain(2)])).toBe(false)
  })
  test('breathing and tries to get up count in their own episode alone', () => {
    const breathed: Line = [11, starts('breathing')]
    expect([is('breathed'), is('breathed', [11, starts('cold')])]).toEqual([false, false])
    expect([is('breathed', breathed), is('breathed', breathed, ...anew)]).toEqual([true, false])
    const tried = [0, 1, 2].flatMap((each): readonly Line[] => [
      [11 + each * 5, starts('floor-get-up')],
      [13 + each * 5, stopped(11 + each * 5, 7 + each * 2)],
    ])
    expect(is('get-up-failed', ...tried)).toBe(true)
    expect(is('get-up-failed', ...tried.slice(0, 4))).toBe(false)
    expect(is('get-up-failed', ...tried, ...anew)).toBe(false)
  })
  test('[C12] tries to get up count from the last that worked, and only stopped ones', () => {
    const tries = (...hows: readonly ('stopped' | 'finished' | 'open')[]) =>
      is(
        'get-up-failed',
        ...hows.flatMap((how, each): readonly Line[] => {
          const minutes = 11 + each * 5
          const target = idAt(minutes, 7 + each * 2)
          return [
            [minutes, starts('floor-get-up')],
            how === 'open'
              ? [minutes + 2, pain(6)]
              : [minutes + 2, { kind: 'guideEnded', target, how }],
          ]
        }),
      )
    expect(tries('stopped', 'stopped', 'stopped')).toBe(true)
    expect(tries('stopped', 'stopped', 'finished', 'stopped')).toBe(false)
    expect(tries('finished', 'stopped', 'stopped', 'stopped')).toBe(true)
    expect(tries('stopped', 'open', 'stopped')).toBe(false)
    const walks = [0, 1, 2].flatMap((each): readonly Line[] => [
      [11 + each * 5, starts('walk')],
      [13 + each * 5, stopped(11 + each * 5, 7 + each * 2)],
    ])
    expect(is('get-up-failed', ...walks)).toBe(false)
  })
  test('on the floor is who last went down to it, not who then got into bed', () => {
    const down: Line = [11, starts('floor-get-down')]
    expect([is('on-floor'), is('on-floor', down)]).toEqual([false, true])
    expect(is('on-floor', down, [17, starts('cold')])).toBe(true)
    expect(is('on-floor', down, [17, starts('bed-get-in')])).toBe(false)
  })
})

describe('facts of care', () => {
  test('[C3] pain fell in care when it is 1 below its score when care began', () => {
    const fell = (before: number, now: number) =>
      is('pain-fell-in-care', [9, pain(before)], [11, starts('walk')], [17, pain(now)])
    expect([fell(7, 6), fell(7, 7), fell(7, 8), fell(3, 3)]).toEqual([true, false, false, false])
    expect(is('pain-fell-in-care', [17, pain(5)])).toBe(true)
    expect(is('pain-fell-in-care')).toBe(false)
    const untold = foldHistory(story(...settled.slice(0, -1), [11, starts('walk')]))
    expect(holds({ kind: 'has', fact: 'pain-fell-in-care' }, untold, nowAt(19))).toBe(false)
  })
  test('[cold-2] the last remedy is heat when heat was put on later than cold', () => {
    const [cold, heat]: Line[] = [
      [11, starts('cold')],
      [17, starts('heat')],
    ]
    expect([is('heat-last'), is('heat-last', cold!)]).toEqual([false, false])
    expect([is('heat-last', heat!), is('heat-last', cold!, heat!)]).toEqual([true, true])
    expect(is('heat-last', heat!, [23, starts('cold')])).toBe(false)
  })
  test('[danger-8] the chest is asked about again after each new telling of it', () => {
    const told = (...lines: readonly Line[]) => is('chest-rechecked', ...lines)
    const thorax: Line = [11, answers('S4', ['thoracic-pain'])]
    const recheck: Line = [17, answers('recheck')]
    expect([told(), told(thorax), told(recheck), told(thorax, recheck)]).toEqual([
      false,
      false,
      false,
      true,
    ])
    expect(told([5, answers('recheck')], thorax)).toBe(false)
    expect(told(thorax, [17, { ...answers('recheck'), at: at(11) }])).toBe(true)
  })
  test('[screen-11] what a person can do was asked once either answer is known', () => {
    expect(is('ability-asked')).toBe(false)
    expect(is('ability-asked', [11, { kind: 'abilityNoted', canStand: true }])).toBe(true)
    expect(is('ability-asked', [11, { kind: 'abilityNoted', reachesToilet: true }])).toBe(true)
    expect(is('ability-asked', [11, { kind: 'abilityNoted', walkMinutes: 3 }])).toBe(false)
  })
  test('being stuck was asked when that very question was', () => {
    const asked: Line[1] = {
      kind: 'dangerAnswered',
      screen: 'recheck',
      asked: ['stuck-on-floor'],
      yes: [],
      unsure: [],
    }
    expect([is('stuck-asked'), is('stuck-asked', [11, asked])]).toEqual([false, true])
  })
})

describe('numbers', () => {
  const least = (score: Extract<Condition, { kind: 'atLeast' }>['score'], value: number) =>
    ({ kind: 'atLeast', score, value }) as const

  test('[C7] signs count those that were told and not denied since', () => {
    const signs = (value: number, ...lines: readonly Line[]) =>
      holds(least('signs', value), after(...lines), nowAt(hour))
    const two: Line = [11, answers('S2', ['fever-chills', 'shingles-rash'])]
    expect([signs(2, two), signs(3, two)]).toEqual([true, false])
    const one: Line = [17, answers('S2', ['shingles-rash'])]
    expect([signs(1, two, one), signs(2, two, one)]).toEqual([true, false])
  })
})

describe('moments', () => {
  const since = (moment: Moment, minutes: number, ...lines: readonly Line[]) =>
    [minutes - 1, minutes].map((each) =>
      holds({ kind: 'since', moment, minutes: 0 }, after(...lines), nowAt(each)),
    )
  test.each<[Moment, number, readonly Line[]]>([
    [
      'lying-end',
      23,
      [
        [11, starts('recline')],
        [23, ends(idAt(11, 7))],
      ],
    ],
    [
      'get-up-since',
      17,
      [
        [11, starts('recline')],
        [17, starts('floor-get-up')],
      ],
    ],
    [
      'newest',
      29,
      [
        [29, pain(5)],
        [31, { ...pain(3), at: at(17) }],
      ],
    ],
    ['grip', 19, [[19, { kind: 'spasmed' }]]],
  ])('%s is known from then on', (moment, minutes, lines) => {
    expect(since(moment, minutes, ...lines)).toEqual([false, true])
  })
  test.each<[Moment, readonly Line[]]>([
    ['lying-end', []],
    ['get-up-since', [[17, starts('recline')]]],
    [
      'get-up-since',
      [
        [17, starts('floor-get-up')],
        [23, stopped(17, 7)],
      ],
    ],
    [
      'get-up-since',
      [
        [17, starts('floor-get-up')],
        [23, starts('recline')],
      ],
    ],
    ['rise', []],
    ['cold-end', [[17, starts('cold')]]],
  ])('%s is not known otherwise', (moment, lines) => {
    expect(since(moment, 7 * hour, ...lines)).toEqual([false, false])
  })
  test('no moment of an episode is known without one', () => {
    for (const moment of ['onset', 'grip', 'cold-window', 'care-began', 'lying-since'] as const) {
      const condition: Condition = { kind: 'since', moment, minutes: 0 }
      expect(holds(condition, foldHistory([]), nowAt(9))).toBe(false)
      expect(turnsAt(condition, foldHistory([]), nowAt(9))).toBeNull()
    }
  })
})

describe('reasons', () => {
  const why = (condition: Condition, ...lines: readonly Line[]) =>
    becauseOf(condition, after(...lines), nowAt(hour))

  test('say the score, the moment, how often and how long', () => {
    expect(why({ kind: 'atLeast', score: 'pain', value: 3 })).toEqual([
      { word: 'pain-is', with: { value: 6 } },
    ])
    expect(why({ kind: 'atMost', score: 'swelling', value: 1 })).toEqual([
      { word: 'swelling-unknown', with: {} },
    ])
    expect(why({ kind: 'since', moment: 'onset', minutes: 3 })).toEqual([
      { word: 'since-onset', with: { at: at(0) } },
    ])
    expect(why({ kind: 'within', moment: 'cold-end', minutes: 3 })).toEqual([])
    const cold: Condition = { kind: 'often', tally: 'cold', times: 3, minutes: hour }
    expect(why(cold)).toEqual([])
    expect(why(cold, [11, starts('cold')], [13, starts('cold')])).toEqual([
      { word: 'cold-times', with: { times: 2 } },
    ])
    expect(why({ kind: 'long', stay: 'lying', spent: 11, minutes: hour })).toEqual([
      { word: 'lying-long', with: { spent: 11 } },
    ])
  })
  test('say which sign was told, and since when', () => {
    const standing: Condition = { kind: 'standing', sign: 'fever-chills' }
    expect(why(standing)).toEqual([])
    expect(
      why(standing, [11, answers('S2', ['fever-chills'])], [13, answers('S2', ['fever-chills'])]),
    ).toEqual([{ word: 'sign-told', with: { sign: 'fever-chills', at: at(11) } }])
  })
  test('say a fact, or that it is not so', () => {
    expect(why({ kind: 'has', fact: 'lying' })).toEqual([{ word: 'no-lying', with: {} }])
    expect(why({ kind: 'has', fact: 'sudden' })).toEqual([{ word: 'sudden', with: {} }])
  })
})

test('[danger-1] an emergency sign is no alert of its own beside the emergency', () => {
  const chest: Line = [11, answers('S1', ['chest-pain'])]
  const standing: Condition = { kind: 'standing', sign: 'chest-pain' }
  expect(holds(standing, after(chest), nowAt(13))).toBe(false)
})
