import { describe, expect, test } from 'vitest'
import type { ConditionId } from './content/conditions.ts'
import type { Item } from './item.ts'
import { day, hour } from './instant.ts'
import { offers, shownNow } from './testing/planItems.ts'
import {
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
  at,
} from './testing/story.ts'

/* first-aid §5 and §6, remedies §3, C17 to C19: each rule at its own border. */

const planned = (minutes: number, ...lines: readonly Line[]) => planOf(story(...lines), minutes)
const offered = (minutes: number, id: Item['id'], ...lines: readonly Line[]) =>
  offers(planned(minutes, ...lines), id)
const heldBy = (minutes: number, id: Item['id'], ...lines: readonly Line[]) =>
  planned(minutes, ...lines).held.find((item) => item.id === id)?.rule ?? null

/** A remedy from minute 10 to 27, its skin normal at 28; settled is lines 0 to 6. */
const used = (script: 'cold' | 'heat'): readonly Line[] => [
  ...settled,
  [10, starts(script)],
  [27, ends(idAt(10, 7))],
  [28, looks('normal')],
]
const with_ = (...conditions: readonly ConditionId[]): Line => [
  5,
  { kind: 'profileSet', conditions },
]

describe('cold', () => {
  test('[cold-1] [C18] cold and heat are offered as one choice, 20 min each, cold first', () => {
    const cold = planned(9, ...settled).now.find(({ id }) => id === 'cold')
    expect([cold?.minutes, cold?.instead?.id, cold?.instead?.minutes]).toEqual([20, 'heat', 20])
  })
  test('[cold-1] [C18] thin skin has 10 min', () => {
    const cold = shownNow(planned(9, ...settled, with_('thin-skin'))).find(
      ({ id }) => id === 'cold',
    )
    expect(cold?.minutes).toBe(10)
  })
  test('[cold-4] cold waits 30 min after the last one', () => {
    expect(offered(56, 'cold', ...used('cold'))).toBe(false)
    expect([heldBy(56, 'cold', ...used('cold')), offered(57, 'cold', ...used('cold'))]).toEqual([
      'cold-4',
      true,
    ])
  })
  test('[cold-5] [cold-6] cold waits for normal skin, and the skin is asked about', () => {
    const lines = used('cold').slice(0, -1)
    expect([heldBy(300, 'cold', ...lines), offered(300, 'ask-skin', ...lines)]).toEqual([
      'cold-5',
      true,
    ])
    expect(offered(300, 'cold', ...lines, [60, looks('stillRed')])).toBe(false)
    expect(offered(300, 'ask-skin', ...used('cold'))).toBe(false)
  })
  test('[cold-5] a look while the pack is on, or by its `at` before it came off, permits nothing', () => {
    const early: readonly Line[] = [
      ...settled,
      [10, starts('cold')],
      [15, looks('normal')],
      [27, ends(idAt(10, 7))],
    ]
    expect(offered(300, 'cold', ...early)).toBe(false)
    const late: Line = [31, { ...looks('normal'), at: story([15, looks('normal')])[0]!.at }]
    expect(offered(300, 'cold', ...early, late)).toBe(false)
    expect(offered(300, 'cold', ...early, [31, looks('normal')])).toBe(true)
  })
  test('[cold-4] a wait counts from what was known when the end was told, not from a slow clock', () => {
    const slow: Line = [40, { ...ends(idAt(10, 7)), at: story([12, pain(3)])[0]!.at }]
    const lines: readonly Line[] = [
      ...settled,
      [10, starts('cold')],
      [39, pain(5)],
      slow,
      [41, looks('normal')],
    ]
    expect([offered(68, 'cold', ...lines), offered(69, 'cold', ...lines)]).toEqual([false, true])
  })
  test('[cold-2] after three in a day the next comes two hours later', () => {
    const three: readonly Line[] = [0, 1, 2].flatMap((round): readonly Line[] => [
      [10 + round * 60, starts('cold')],
      [27 + round * 60, ends(idAt(10 + round * 60, 7 + round * 3))],
      [28 + round * 60, looks('normal')],
    ])
    const plan = planned(200, ...settled, ...three)
    expect(offers(plan, 'cold')).toBe(false)
    expect(plan.later.find(({ id }) => id === 'cold')?.at).toBe(story([147 + 120, pain(3)])[0]!.at)
    expect(offered(267, 'cold', ...settled, ...three)).toBe(true)
  })
  test('[cold-8] the ninth in 24 h waits until the first of them is a day old', () => {
    const sessions = (length: number): readonly Line[] =>
      Array.from({ length }, (_, round): readonly Line[] => [
        [10 + round * 150, starts('cold')],
        [27 + round * 150, ends(idAt(10 + round * 150, 7 + round * 3))],
        [28 + round * 150, looks('normal')],
      ]).flat()
    expect(heldBy(10 + day - 1, 'cold', ...settled, ...sessions(8))).toBe('cold-8')
    expect(offered(10 + day, 'cold', ...settled, ...sessions(8))).toBe(true)
    expect(offered(10 + day - 1, 'cold', ...settled, ...sessions(7))).toBe(true)
  })
  test('[cold-8] [C30] a start that a slow clock told counts from what was known by then', () => {
    const sessions = Array.from({ length: 8 }, (_, round): readonly Line[] => [
      [310 + round * 150, starts('cold')],
      [327 + round * 150, ends(idAt(310 + round * 150, 8 + round * 3))],
      [328 + round * 150, looks('normal')],
    ]).flat()
    const slow: Line = [310, { ...starts('cold'), at: story([10, pain(3)])[0]!.at }]
    const lines: readonly Line[] = [...settled, [309, pain(5)], slow, ...sessions.slice(1)]
    expect(heldBy(308 + day, 'cold', ...lines)).toBe('cold-8')
    expect(offered(309 + day, 'cold', ...lines)).toBe(true)
  })
  test('[cold-3] the pack comes off at 20 min, 15 lying on it, 10 on thin skin', () => {
    const on = (minutes: number, lyingOnPack: boolean, ...more: readonly Line[]) =>
      offered(minutes, 'cold-off', ...settled, ...more, [
        10,
        { ...starts('cold'), lyingOnPack } as Line[1],
      ])
    expect([on(29, false), on(30, false)]).toEqual([false, true])
    expect([on(24, true), on(25, true)]).toEqual([false, true])
    expect([on(19, false, with_('thin-skin')), on(20, false, with_('thin-skin'))]).toEqual([
      false,
      true,
    ])
  })
  test('[cold-1] [cold-3] from the 75th birthday cold is 10 min, by the less favourable end of a year', () => {
    const born = (birthYear: number): Line => [4, { kind: 'profileSet', birthYear }]
    const minutes = (year: number) =>
      shownNow(planned(9, ...settled, born(year))).find(({ id }) => id === 'cold')?.minutes
    expect([minutes(1951), minutes(1952)]).toEqual([10, 20])
    expect(offered(20, 'cold-off', ...settled, born(1951), [10, starts('cold')])).toBe(true)
  })
  test('[cold-6] the skin is not asked about while a second pack is on it', () => {
    const twice: readonly Line[] = [
      ...settled,
      [10, starts('cold')],
      [25, ends(idAt(10, 7))],
      [70, starts('heat')],
    ]
    expect([
      offered(26, 'ask-skin', ...twice.slice(0, -1)),
      offered(71, 'ask-skin', ...twice),
    ]).toEqual([true, false])
  })
  test('[cold-3] of two packs the one that went on first counts', () => {
    const two: readonly Line[] = [...settled, [10, starts('cold')], [19, starts('cold')]]
    expect(offered(30, 'cold-off', ...two)).toBe(true)
    expect(offered(30, 'cold-off', ...two, [25, ends(idAt(10, 7))])).toBe(false)
    expect(offered(50, 'cold', ...two, [25, ends(idAt(19, 8))], [26, looks('normal')])).toBe(false)
  })
  test.each([
    'cold-intolerance',
    'reduced-sensation',
    'poor-circulation',
    'cold-injury-before',
  ] as const)('[cold-9] %s closes cold, by no time', (condition) => {
    const held = planned(9, ...settled, with_(condition)).held.find(({ id }) => id === 'cold')
    expect([held?.rule, held?.until]).toEqual(['cold-9', null])
  })
  test.each(['broken-skin', 'cannot-report'] as const)(
    '[cold-9] %s closes cold for a day, and then the checklist is asked again',
    (condition) => {
      const [told] = with_(condition)
      const held = planned(9, ...settled, with_(condition)).held.find(({ id }) => id === 'cold')
      expect([held?.rule, held?.until]).toEqual(['cold-9', at(told + day)])
      const later = planned(told + day, ...settled, with_(condition))
      expect(offers(later, 'cold')).toBe(false)
      expect(shownNow(later).map((item) => item.for)).toContain('cold')
    },
  )
  test.each(['cvd', 'hypertension-uncontrolled'] as const)(
    '[cold-10] %s closes cold until a clinician agrees',
    (condition) => {
      expect(heldBy(9, 'cold', ...settled, with_(condition))).toBe('cold-10')
    },
  )
  test('[cold-11] [cold-7] cream closes cold until 2 h after it was washed off', () => {
    const lines: readonly Line[] = [...settled, with_('cream-on-skin')]
    expect([heldBy(9, 'cold', ...lines), offered(9, 'ask-washed', ...lines)]).toEqual([
      'cold-11',
      true,
    ])
    const washed: Line = [11, { kind: 'washed', area: 'low-left' }]
    expect([
      offered(130, 'cold', ...lines, washed),
      offered(131, 'cold', ...lines, washed),
    ]).toEqual([false, true])
    expect(offered(9, 'ask-washed', ...lines.slice(0, -1))).toBe(false)
  })
  test.each(['white', 'blue', 'blister', 'welts'] as const)(
    '[cold-12] skin that is %s after cold ends it for good',
    (seen) => {
      expect(
        heldBy(9 * hour, 'cold', ...used('cold'), [40, looks(seen)], [50, looks('normal')]),
      ).toBe('cold-12')
    },
  )
  test('[cold-12] numbness of 31 min ends cold, of 30 min does not', () => {
    const numb = (numbMinutes: number): readonly Line[] => [
      ...used('cold'),
      [70, { ...looks('numb'), numbMinutes } as Line[1]],
      [110, looks('normal')],
    ]
    expect([heldBy(140, 'cold', ...numb(31)), offered(140, 'cold', ...numb(30))]).toEqual([
      'cold-12',
      true,
    ])
  })
  test('[cold-13] skin still red after an hour closes cold for a day', () => {
    const red: readonly Line[] = [...used('cold'), [90, looks('stillRed')], [99, looks('normal')]]
    expect([heldBy(89 + day, 'cold', ...red), offered(90 + day, 'cold', ...red)]).toEqual([
      'cold-13',
      true,
    ])
  })
  test('[cold-14] cold waits 15 min after heat', () => {
    expect([heldBy(41, 'cold', ...used('heat')), offered(42, 'cold', ...used('heat'))]).toEqual([
      'cold-14',
      true,
    ])
  })
  test('[C17] after 48 h cold wants swelling, or pain of 5 that the last cold lowered, and ends at 72 h', () => {
    const swollen: Line = [30, { kind: 'swellingNoted', level: 1 }]
    expect([
      offered(48 * hour - 1, 'cold', ...settled),
      offered(48 * hour, 'cold', ...settled),
    ]).toEqual([true, false])
    expect([
      offered(72 * hour - 1, 'cold', ...settled, swollen),
      offered(72 * hour, 'cold', ...settled, swollen),
    ]).toEqual([true, false])
    const lowered = (after: number, last: number): readonly Line[] => [
      ...used('cold'),
      [33, pain(after)],
      [3_000, pain(last)],
    ]
    expect(offered(50 * hour, 'cold', ...lowered(5, 5))).toBe(true)
    expect(offered(50 * hour, 'cold', ...lowered(6, 5))).toBe(false)
    expect(offered(50 * hour, 'cold', ...lowered(5, 4))).toBe(false)
  })
  test('[C17] pain told while a later pack is on says nothing of what it did', () => {
    const during: readonly Line[] = [
      ...used('cold'),
      [60, starts('cold')],
      [63, pain(5)],
      [70, ends(idAt(60, 10))],
      [71, looks('normal')],
      [3_000, pain(6)],
    ]
    expect(offered(51 * hour, 'cold', ...during)).toBe(false)
  })
  test('[C17] a new grip opens 48 h more when pain is 5, told before or after it, and not at 4', () => {
    const grip = (before: number, ...after: readonly Line[]): readonly Line[] => [
      ...settled,
      [9, pain(before)],
      [60 * hour, { kind: 'spasmed' }],
      ...after,
    ]
    expect(
      offered(61 * hour, 'cold', ...grip(5), [
        60 * hour + 3,
        { kind: 'dangerAnswered', screen: 'S1', asked: [], yes: [], unsure: [] },
      ]),
    ).toBe(true)
    expect(offered(61 * hour, 'cold', ...grip(4))).toBe(false)
    expect(offered(61 * hour, 'cold', ...grip(4, [60 * hour + 7, pain(5)]))).toBe(true)
    expect(offered(108 * hour, 'cold', ...grip(5))).toBe(false)
  })
  test('[C37] the checklist of cold stands in its place until it is answered', () => {
    const plan = planned(9, ...settled.filter((_, index) => index !== 3))
    const first = plan.now.find((item) => item.for === 'cold')
    expect([first?.id, first?.kind, offers(plan, 'cold')]).toEqual(['ask-cold', 'screen', false])
    expect(plan.asks.find(({ id }) => id === 'ask-cold')?.answeredBy).toBe('profileSet')
  })
})

describe('heat', () => {
  test('[heat-1] [heat-2] heat comes second in the first two days and first from the third', () => {
    const late = planned(49 * hour, ...settled, [30, { kind: 'swellingNoted', level: 2 }]).now.find(
      ({ kind }) => kind === 'heat' || kind === 'cold',
    )
    expect(planned(9, ...settled).now.find(({ id }) => id === 'cold')?.instead?.rule).toBe('heat-1')
    expect([
      late?.rule,
      planned(80 * hour, ...settled).now.some(({ rule }) => rule === 'heat-2'),
    ]).toEqual(['heat-2', true])
    expect(late?.instead?.rule).toBe('cold-1')
  })
  test('[heat-3] heat comes off at 20 min', () => {
    const on: readonly Line[] = [...settled, [10, starts('heat')]]
    expect([offered(29, 'heat-off', ...on), offered(30, 'heat-off', ...on)]).toEqual([false, true])
    expect([offered(20, 'cold', ...on), offered(20, 'heat', ...on)]).toEqual([false, false])
  })
  test('[heat-4] heat waits 60 min after heat', () => {
    expect([heldBy(86, 'heat', ...used('heat')), offered(87, 'heat', ...used('heat'))]).toEqual([
      'heat-4',
      true,
    ])
  })
  test('[heat-5] [heat-6] heat waits 30 min after cold, and for normal skin', () => {
    expect([heldBy(56, 'heat', ...used('cold')), offered(57, 'heat', ...used('cold'))]).toEqual([
      'heat-5',
      true,
    ])
    expect(heldBy(300, 'heat', ...used('cold').slice(0, -1))).toBe('heat-6')
  })
  test.each([
    'reduced-sensation',
    'cannot-report',
    'broken-skin',
    'fresh-bruise',
    'fever-at-site',
    'cancer-at-site',
    'poor-circulation',
    'skin-patch-near',
    'recent-clot',
  ] as const)('[heat-7] %s closes heat', (condition) => {
    expect(heldBy(9, 'heat', ...settled, with_(condition))).toBe('heat-7')
  })
  test('[heat-8] cream closes heat until 2 h after it was washed off', () => {
    const lines: readonly Line[] = [
      ...settled,
      with_('cream-on-skin'),
      [11, { kind: 'washed', area: 'low-left' }],
    ]
    expect([heldBy(130, 'heat', ...lines), offered(131, 'heat', ...lines)]).toEqual([
      'heat-8',
      true,
    ])
  })
  test('[heat-9] a blister after heat ends it for good', () => {
    expect(
      heldBy(9 * hour, 'heat', ...used('heat'), [40, looks('blister')], [50, looks('normal')]),
    ).toBe('heat-9')
  })
  test('[heat-10] [heat-11] heat waits for normal skin after heat, and the skin is asked about', () => {
    const lines = used('heat').slice(0, -1)
    expect([heldBy(300, 'heat', ...lines), offered(300, 'ask-skin', ...lines)]).toEqual([
      'heat-10',
      true,
    ])
    expect(offered(300, 'ask-skin', ...used('heat'))).toBe(false)
    expect(offered(300, 'heat', ...lines, [250, looks('normal')])).toBe(true)
  })
})

test('[C17] no cold and no heat without a checklist, even of a person who told all else', () => {
  const lines: readonly Line[] = [settled[0]!, settled[1]!, [2, noneOf('lying')], [3, pain(6)]]
  expect(['cold', 'heat'].map((id) => offered(9, id as Item['id'], ...lines))).toEqual([
    false,
    false,
  ])
})
