import { quietPain } from '../../episode.ts'
import { day, week, type Minutes } from '../../instant.ts'
import type { AdviceRule, AlertRule } from '../../rule.ts'
import {
  flare,
  heldFor,
  longSilence,
  quietForAMonth,
  recoveredForNow,
  settling,
  thirdInAYear,
} from '../course.ts'
import { all, atLeast, inEpisode, mayComfort, not, since, within } from './terms.ts'

/** More than quiet (course §2). */
const ongoingPain = quietPain + 1

/** So long after onset, and told of pain since then: no old score speaks for today (course §9). */
const stillAt = (minutes: Minutes) =>
  all(since('onset', minutes), atLeast('days-told', minutes / day))

export const courseAlerts: readonly AlertRule[] = [
  {
    id: 'course-2',
    sign: 'no-fall-in-a-week',
    tier: 'within-days',
    when: all(inEpisode, stillAt(week), since('not-fallen', heldFor)),
    sources: ['course'],
    mark: 'C',
  },
  {
    id: 'course-3',
    sign: 'slow-at-two-weeks',
    tier: 'within-days',
    when: all(inEpisode, stillAt(2 * week), since('not-fallen-clearly', heldFor)),
    sources: ['course', 'ost08'],
    mark: 'C',
  },
  {
    id: 'course-5',
    sign: 'not-improving',
    tier: 'within-days',
    when: all(inEpisode, stillAt(6 * week), since('not-fallen-by-half', heldFor)),
    sources: ['course', 'w24', 'c12'],
    mark: 'C',
  },
]

const note = { item: 'course', kind: 'learn', order: 86, mark: 'C' } as const
const visit = { ...note, item: 'visit', order: 87 } as const

/** Of rows with one item the first that holds speaks: the one that matters most stands first. */
export const courseRules: readonly AdviceRule[] = [
  {
    id: 'course-1',
    item: 'ask-pain',
    kind: 'measure',
    order: 58,
    when: all(
      mayComfort,
      since('onset', week),
      since('pain-told', longSilence),
      not(since('quiet', week)),
    ),
    answeredBy: 'painNoted',
    sources: ['course', 'rulings'],
    mark: 'RULE',
  },
  {
    id: 'course-11',
    item: 'end-episode',
    kind: 'measure',
    order: 61,
    when: all(mayComfort, quietForAMonth),
    answeredBy: 'episodeClosed',
    sources: ['course', 'rulings', 'vet02'],
    mark: 'RULE',
  },
  {
    id: 'course-8',
    ...note,
    when: all(mayComfort, flare),
    sources: ['course', 'cos19'],
  },
  {
    id: 'course-9',
    ...note,
    when: all(mayComfort, recoveredForNow),
    sources: ['course', 'pace'],
  },
  {
    id: 'course-10',
    ...note,
    when: all(mayComfort, settling),
    sources: ['course', 'ost08'],
  },
  {
    id: 'course-6',
    ...visit,
    when: all(mayComfort, stillAt(12 * week), atLeast('pain', ongoingPain)),
    sources: ['course', 'w24'],
  },
  {
    id: 'course-4',
    ...visit,
    when: all(mayComfort, since('onset', 4 * week), within('sleep-broken', week)),
    sources: ['course'],
  },
  {
    id: 'course-7',
    ...visit,
    when: all(mayComfort, thirdInAYear, settling),
    sources: ['course', 'sta11', 'ste16'],
  },
]
