import { day, hour, week } from '../../instant.ts'
import type { Condition } from '../../condition.ts'
import type { AdviceRule, HoldRule } from '../../rule.ts'
import type { RuleId } from '../ruleIds.ts'
import type { SourceId } from '../sourceIds.ts'
import { all, any, atLeast, firstDay, has, is, mayComfort, not, since, within } from './terms.ts'

/** Sitting in one position, and a guide of it that nobody ended (first-aid §4.4). */
const longestSitting = 20
const forgotten = 4 * hour

/** From here on an ordinary day with less in it (first-aid §3: P2, P4). */
const workFrom = day
const liftFrom = week
/** Pain that takes the mind off the road. */
const distractingPain = 7
/** After any injection; after one near a nerve of the spine a day (remedies §11). */
const noDriving = 12 * hour

const between = (from: number, to: number): Condition =>
  all(since('onset', from), within('onset', to))

/** One line for each stretch of the way (first-aid §3, course §1 and §9). */
const stretches: readonly {
  readonly id: RuleId
  readonly when: Condition
  readonly sources: readonly [SourceId, ...SourceId[]]
}[] = [
  { id: 'day-1', when: firstDay, sources: ['first-aid', 'olaya'] },
  { id: 'day-2', when: between(day, 2 * day), sources: ['first-aid', 'malm'] },
  { id: 'day-3', when: between(2 * day, week), sources: ['first-aid', 'olaya'] },
  { id: 'day-4', when: between(week, 2 * week), sources: ['course', 'hen08'] },
  { id: 'day-5', when: between(2 * week, 6 * week), sources: ['w24', 'pace', 'course'] },
  { id: 'day-6', when: since('onset', 6 * week), sources: ['w24', 'c12', 'course'] },
]

const about = { kind: 'learn', group: 'today', mark: 'C' } as const

export const dailyRules: readonly AdviceRule[] = [
  ...stretches.map(({ id, when, sources }) => ({
    ...about,
    id,
    item: 'today' as const,
    order: 95,
    when: all(mayComfort, when),
    sources,
  })),
  {
    ...about,
    id: 'life-1',
    item: 'work',
    order: 96,
    when: all(mayComfort, since('onset', workFrom)),
    sources: ['course', 'ng59', 'hen08'],
    mark: 'K',
  },
  {
    ...about,
    id: 'life-2',
    item: 'driving',
    order: 96,
    when: mayComfort,
    sources: ['course', 'expert-consensus'],
    mark: 'K',
  },
  {
    ...about,
    id: 'life-3',
    item: 'lifting',
    order: 96,
    when: mayComfort,
    sources: ['first-aid', 'course', 'ste15'],
  },
  {
    id: 'sit-1',
    item: 'sit',
    kind: 'sit',
    order: 84,
    when: all(mayComfort, not(has('lying')), not(within('sitting-since', forgotten))),
    choices: [{ position: 'sit-footstool' }],
    minutes: [{ value: longestSitting }],
    sources: ['first-aid', 'wilke'],
    grade: { certainty: 'very-low', judged: true },
    mark: 'C',
  },
  {
    id: 'sit-2',
    item: 'sit-over',
    kind: 'walk',
    order: 33,
    when: all(mayComfort, within('sitting-since', forgotten)),
    due: { moment: 'sitting-since', minutes: longestSitting },
    choices: [{ script: 'walk' }],
    sources: ['first-aid', 'course'],
    mark: 'C',
  },
  {
    id: 'cold-16',
    item: 'ask-swelling',
    kind: 'measure',
    order: 67,
    when: all(
      mayComfort,
      since('cold-window', 24 * hour),
      within('cold-window', 72 * hour),
      has('cold-had'),
      not(has('swelling-known')),
    ),
    answeredBy: 'swellingNoted',
    sources: ['first-aid', 'rulings'],
    mark: 'RULE',
  },
]

export const dailyHolds: readonly HoldRule[] = [
  {
    id: 'life-4',
    holds: ['driving'],
    when: any(
      has('cannot-stand'),
      has('weakness-or-numbness'),
      has('leg-news'),
      is('cannot-report'),
      within('injection', noDriving),
      within('epidural', day),
      atLeast('pain', distractingPain),
      not(has('pain-known')),
    ),
    sources: ['course', 'expert-consensus'],
    mark: 'K',
  },
  {
    id: 'life-5',
    holds: ['lifting'],
    when: within('onset', liftFrom),
    sources: ['first-aid'],
    mark: 'C',
  },
]
