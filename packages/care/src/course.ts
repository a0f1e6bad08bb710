import { quietPain } from './episode.ts'
import type { PainScore } from './event.ts'
import { day, plusMinutes, type Instant } from './instant.ts'

/** How far pain has come down from its peak, or has not (course §2, §9). */
export type Fall = 'fell-clearly' | 'not-fallen' | 'not-fallen-clearly' | 'not-fallen-by-half'

/** How pain has gone in one episode, from the scores told at rest. */
export interface Course {
  readonly peak: PainScore
  /** when the last score was told of */
  readonly told: Instant
  /** since when each is so; `null` while it is not */
  readonly since: Readonly<Record<Fall, Instant | null>>
  /** the scores of the last three days, for their mean */
  readonly recent: readonly { readonly at: Instant; readonly score: PainScore }[]
  /** a rise that goes on, and the mean that it rose above */
  readonly rise: { readonly over: number; readonly since: Instant } | null
}

/** The course with one more score. */
export const withScore = (course: Course | null, score: PainScore, at: Instant): Course => {
  const peak = course && course.peak > score ? course.peak : score
  const before = (course?.recent ?? []).filter((note) => note.at > plusMinutes(at, -meanOver))
  const fell = (percent: number): boolean =>
    score <= quietPain || (score < peak && (peak - score) * 100 >= percent * peak)
  const since = (fall: Fall, holds: boolean) => (holds ? (course?.since[fall] ?? at) : null)
  return {
    peak,
    told: at,
    since: {
      'fell-clearly': since('fell-clearly', fell(clearly)),
      'not-fallen': since('not-fallen', !fell(0)),
      'not-fallen-clearly': since('not-fallen-clearly', !fell(clearly)),
      'not-fallen-by-half': since('not-fallen-by-half', !fell(half)),
    },
    recent: [...before, { at, score }],
    rise: riseOf(course?.rise ?? null, before, score, at),
  }
}

/** Percent of the peak; pain that is quiet has fallen however low its peak was. */
const clearly = 30
const half = 50

/** A flare is this many points above the mean of so long (course §2). */
const risePoints = 2
const meanOver = 3 * day

const riseOf = (
  rise: Course['rise'],
  before: Course['recent'],
  score: number,
  at: Instant,
): Course['rise'] => {
  if (rise) return score >= rise.over + risePoints ? rise : null
  if (before.length === 0) return null
  const over = before.reduce((sum, note) => sum + note.score, 0) / before.length
  return score >= over + risePoints ? { over, since: at } : null
}
