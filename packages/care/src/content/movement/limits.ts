import { day, hour, week, type Minutes } from '../../instant.ts'
import type { ExerciseId } from './exerciseIds.ts'

/** Numbers of movement §3 and §5, all RULE. Stages by number, from 0 (settle) to 5 (keep). */

/** Highest pain with which a session may begin (§3). */
export const allowedPain = [10, 6, 4, 3, 2, 3] as const

/** Greens in a row before one thing goes up (§5.3, row 11). */
export const greensNeeded = [2, 2, 2, 3, 3, 3] as const

/** Exercises that may go up in one session (§5.4). */
export const changesAtMost = [1, 1, 1, 2, 2, 1] as const

/** The acute lane: stages up to this one, and the next until this day (§5.2). */
export const lanes = { acuteTo: 1, days: 7, ceiling: 6, noise: 2 } as const

/** Counted reds that lead one stage down, and to a clinician (§5.3). */
export const redLimits = { in7: 2, in14: 3 } as const

/** A new spasm: stage 0 for so long; a leg symptom: no exercise; a red morning: that list rests (§5.3). */
export const waits = {
  settle: 24 * hour,
  leg: 48 * hour,
  skip: 48 * hour,
  afterStageDown: 24 * hour,
  /** what is not tried again on the same day: a waking day, and the night */
  sameDay: 20 * hour,
} as const satisfies Record<string, Minutes>

/** One rise a day at most; a week without a session leads down in stages 2 to 4 (§3). */
export const between = { rises: day, idle: week } as const

/** After two unanswered asks, one a day, a gate decides on the rest (C24). */
export const patience: Minutes = 2 * day

/**
 * A pain killer hides a rise for so long, and makes the start stricter by a point; nothing goes up in a
 * session of that day, which is one with a dose in so long before it (§5.4).
 */
export const masking = { minutes: 6 * hour, points: 1, dayLong: 12 * hour } as const

/** A session of which nothing was told for so long is over. */
export const forgottenAfter: Minutes = hour

/** What a clinician agreed to counts for so long. */
export const agreedFor: Minutes = 12 * week

/** An exercise that a person leaves out stays out for so long, unless they put it back. */
export const leftOutFor: Minutes = 52 * week

/** A stage without the gain that it should have brought suggests a clinician (§3). */
export const slow = {
  settle: 48 * hour,
  settleMore: 72 * hour,
  settlePoints: 1,
  strength: 42 * day,
} as const

/** The morning after counts until then; later it is unknown. */
export const morningWithin: Minutes = 36 * hour
/** A morning answer this soon after a session is not its next morning. */
export const morningAfter: Minutes = 3 * hour

/** First 60 min after waking: no full forward bend, no lifting (§3, E15). */
export const afterWaking = {
  minutes: hour,
  without: ['double-knee-to-chest', 'kneeling-rock-back', 'lift-practice'],
} as const satisfies { readonly minutes: Minutes; readonly without: readonly ExerciseId[] }

/** Every fourth week in stages 3 and 4, or after two ambers in a week: 60 % of the sets (§5.4). */
export const deload = { everyWeeks: 4, share: 0.6, ambers: 2, minutes: week } as const

/** The old exercise stays as a warm-up at level 1 for a week after the harder one (§5.4). */
export const warmUp: Minutes = week

/** Time from the start of one session to the next (§3, daily shape; 16 waking hours). */
export const sessionGap = [90, 4 * hour, 8 * hour, 20 * hour, 36 * hour, 36 * hour] as const

/** Strength days in a rolling week: stage 3 up to 5, stages 4 and 5 three (§3). */
export const daysInWeek = [7, 7, 7, 5, 3, 3] as const

/** Pain after a session is asked 5 to 10 min later (§5.2). */
export const askAfter = { from: 5, to: 60 } as const

/** At a desk, from stage 1 on (§3): so many minutes up, this often. Comfort, no proof of more. */
export const breaks = { every: [30, 45], minutes: [1, 2] } as const

/** Flare in stage 5: pain, or points above the usual, from which the entry column decides (§3). */
export const flare = { pain: 5, above: 3 } as const
