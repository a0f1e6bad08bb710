import { day, hour } from '../../instant.ts'
import type { AdviceRule, AlertRule, HoldRule } from '../../rule.ts'
import { firstLying, lyingWays } from './firstLying.ts'
import { lengths } from './lengths.ts'
import {
  ahead,
  all,
  any,
  atLeast,
  clockSlack,
  firstDay,
  firstTwoDays,
  fromDayThree,
  has,
  inEpisode,
  mayComfort,
  not,
  since,
  within,
} from './terms.ts'

/** A bout of lying ends here, and the share of 16 waking hours that may be spent lying (first-aid §3, C15, C38). */
const longestBout = 30
const snooze = 10
const shareOfFirstDay = 0.5 * 16 * hour
const shareOfSecondDay = 0.25 * 16 * hour
const shareAfterwards = 0.1 * 16 * hour
/** Severe pain, or a new grip for a day, brings back rescue lying (C15, C27). */
const stageZeroPain = 7

const lyingTooLong = (spent: number) =>
  ({ kind: 'long', stay: 'lying', spent, minutes: day }) as const

export const restRules: readonly AdviceRule[] = [
  firstLying,
  {
    id: 'rest-2',
    item: 'lie-down',
    kind: 'position',
    order: 47,
    when: all(mayComfort, not(has('lying')), has('lain'), firstTwoDays),
    gate: 'lying',
    choices: lyingWays,
    minutes: lengths['lie-down'],
    sources: ['first-aid', 'dahm', 'malm'],
    mark: 'C',
    grade: { certainty: 'very-low', judged: true },
    disagrees: 'disagrees-rest',
  },
  {
    id: 'rest-3',
    item: 'lie-down',
    kind: 'rest',
    order: 48,
    when: all(
      mayComfort,
      not(has('lying')),
      fromDayThree,
      any(all(within('grip', day), not(ahead('grip', clockSlack))), atLeast('pain', stageZeroPain)),
    ),
    gate: 'lying',
    choices: lyingWays,
    minutes: lengths['lie-down'],
    sources: ['first-aid', 'rulings'],
    mark: 'RULE',
    disagrees: 'disagrees-rest',
  },
  {
    id: 'rest-4',
    item: 'change-position',
    kind: 'position',
    order: 45,
    when: all(
      mayComfort,
      has('lying'),
      not(has('cold-on')),
      firstTwoDays,
      since('lying-since', 20),
      within('lying-since', longestBout),
    ),
    choices: lyingWays,
    sources: ['first-aid', 'movement'],
    mark: 'C',
  },
  {
    id: 'rest-5',
    item: 'lying-over',
    kind: 'walk',
    order: 31,
    when: all(
      inEpisode,
      has('lying'),
      not(all(has('snoozed'), within('lying-since', longestBout + snooze))),
    ),
    due: { moment: 'lying-since', minutes: longestBout },
    choices: [{ when: has('on-floor'), script: 'floor-get-up' }, { script: 'bed-get-out' }],
    sources: ['first-aid', 'malm', 'dahm'],
    mark: 'C',
  },
]

export const restHolds: readonly HoldRule[] = [
  {
    id: 'rest-6',
    holds: ['lie-down'],
    when: any(
      all(firstDay, lyingTooLong(shareOfFirstDay)),
      all(since('onset', day), firstTwoDays, lyingTooLong(shareOfSecondDay)),
      all(fromDayThree, lyingTooLong(shareAfterwards)),
    ),
    sources: ['first-aid', 'rulings', 'malm'],
    mark: 'C',
  },
]

/** More than half of the waking hours of two days running (first-aid §3). */
const halfOfADay = shareOfFirstDay + 1

export const restAlerts: readonly AlertRule[] = [
  {
    id: 'rest-7',
    sign: 'bed-rest',
    tier: 'within-days',
    when: all(inEpisode, lyingTooLong(halfOfADay), {
      kind: 'long',
      stay: 'lying',
      spent: halfOfADay,
      minutes: day,
      ago: day,
    }),
    sources: ['malm', 'first-aid'],
    mark: 'C',
  },
]
