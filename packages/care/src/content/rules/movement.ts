import { day, hour, week } from '../../instant.ts'
import type { AdviceRule, HoldRule } from '../../rule.ts'
import { lengths } from './lengths.ts'
import {
  all,
  any,
  atMost,
  firstTwoDays,
  fromDayThree,
  has,
  mayComfort,
  not,
  since,
  standing,
  within,
} from './terms.ts'

/** Waits between walks (first-aid §3): an hour awake, then two or three a day of 16 hours, then daily. */
const between = hour
const betweenFromDayThree = 5 * hour
const betweenFromWeekTwo = day

const walkRow = {
  item: 'walk',
  kind: 'walk',
  choices: [{ script: 'walk' }],
  grade: { certainty: 'moderate' },
  minutes: lengths.walk,
} as const

export const movementRules: readonly AdviceRule[] = [
  {
    ...walkRow,
    id: 'walk-1',
    order: 41,
    when: all(mayComfort, has('lain'), not(has('lying')), not(has('up-since-lying'))),
    sources: ['first-aid', 'dahm', 'malm'],
    mark: 'C',
  },
  {
    ...walkRow,
    id: 'walk-2',
    order: 44,
    when: all(mayComfort, not(has('lying')), has('up-since-lying'), firstTwoDays),
    due: { moment: 'risen', minutes: between },
    sources: ['first-aid', 'malm', 'olaya'],
    mark: 'C',
  },
  {
    ...walkRow,
    id: 'walk-6',
    order: 41,
    when: all(
      mayComfort,
      not(has('lying')),
      has('up-since-lying'),
      fromDayThree,
      within('onset', week),
    ),
    due: { moment: 'risen', minutes: betweenFromDayThree },
    sources: ['first-aid', 'olaya'],
    mark: 'C',
  },
  {
    ...walkRow,
    id: 'walk-7',
    order: 41,
    when: all(mayComfort, not(has('lying')), has('up-since-lying'), since('onset', week)),
    due: { moment: 'risen', minutes: betweenFromWeekTwo },
    sources: ['first-aid', 'poc24'],
    mark: 'C',
  },
  {
    ...walkRow,
    id: 'walk-3',
    order: 46,
    when: all(mayComfort, not(has('lain')), not(has('up-since-lying')), firstTwoDays),
    due: { moment: 'onset', minutes: between },
    sources: ['first-aid', 'dahm'],
    mark: 'C',
  },
  {
    ...walkRow,
    id: 'walk-4',
    order: 41,
    when: all(mayComfort, not(has('lain')), not(has('up-since-lying')), fromDayThree),
    sources: ['first-aid', 'olaya'],
    mark: 'C',
  },
  {
    id: 'breathing-1',
    item: 'breathing',
    kind: 'breathing',
    order: 50,
    when: all(mayComfort, not(has('breathed'))),
    choices: [{ script: 'breathing' }],
    minutes: lengths.breathing,
    sources: ['first-aid'],
    mark: 'C',
  },
  {
    id: 'breathing-2',
    item: 'breathing',
    kind: 'breathing',
    order: 85,
    when: all(mayComfort, has('breathed')),
    choices: [{ script: 'breathing' }],
    minutes: lengths.breathing,
    sources: ['first-aid'],
    mark: 'C',
  },
  {
    id: 'stretch-1',
    item: 'stretch',
    kind: 'learn',
    order: 80,
    when: mayComfort,
    sources: ['first-aid', 'ijz', 'rulings'],
    mark: 'C',
    grade: { certainty: 'very-low' },
    disagrees: 'disagrees-stretch',
  },
]

export const movementHolds: readonly HoldRule[] = [
  {
    id: 'stretch-2',
    holds: ['stretch'],
    when: any(not(fromDayThree), not(atMost('pain', 4))),
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
  {
    id: 'stretch-3',
    holds: ['stretch'],
    when: any(standing('one-leg-numbness-new'), standing('foot-drop'), has('leg-news')),
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
  {
    id: 'walk-5',
    holds: ['walk', 'sit-over'],
    when: has('cannot-stand'),
    sources: ['rulings', 'first-aid'],
    mark: 'RULE',
  },
]
