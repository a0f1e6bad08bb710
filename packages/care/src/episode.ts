import type { Area, EventId, PainScore } from './event.ts'
import { day, minutesBetween, type Instant } from './instant.ts'

/** One bout of trouble, from its onset until 30 days at pain 1 or less (C28). */
export interface Episode {
  readonly id: EventId
  readonly onset: Instant
  readonly sudden: boolean
  readonly where: readonly Area[]
  /** the last sudden grip, the onset among them */
  readonly grip: Instant
  /** when it was told, after everything known before (C30): a check answered earlier did not know of it */
  readonly gripTold: Instant
  /** opens 48 h in which cold may be offered: onset, or a later grip with pain 5 or more (C17) */
  readonly coldWindow: Instant
  /** a grip told since the last pain score, which will decide whether it opens a window */
  readonly gripUnscored: Instant | null
  /** the first guide of the episode: care begins there (C3) */
  readonly careBegan: Instant | null
  readonly painWhenCareBegan: PainScore | null
  readonly closed: boolean
}

/** An episode that a new one has followed; it ended when its last quiet month began. */
export interface PastEpisode {
  readonly id: EventId
  readonly onset: Instant
  readonly end: Instant
  readonly peak: PainScore
}

/** Pain from which a new grip opens a new window for cold (C17). */
export const painThatOpensCold = 5

/** Pain from which a note alone begins an episode (C28). */
export const painThatBegins = 3

/** Pain up to which a back is quiet (C28, course §2). */
export const quietPain = 1

/** Days of quiet after which trouble is a new episode (C28). */
export const quietDays = 30

export const beginsAnew = (
  episode: Episode | null,
  quietSince: Instant | null,
  at: Instant,
): boolean =>
  episode === null || (quietSince !== null && minutesBetween(quietSince, at) >= quietDays * day)

export const begun = (
  id: EventId,
  at: Instant,
  told: { readonly sudden?: boolean; readonly where?: readonly Area[] },
): Episode => ({
  id,
  onset: at,
  sudden: told.sudden ?? false,
  where: told.where ?? [],
  grip: at,
  gripTold: at,
  coldWindow: at,
  gripUnscored: null,
  careBegan: null,
  painWhenCareBegan: null,
  closed: false,
})

/** A grip inside an episode; its window for cold waits for a score, or takes the one just told. */
export const gripped = (
  episode: Episode,
  at: Instant,
  told: Instant,
  pain: PainScore | null,
): Episode => ({
  ...episode,
  closed: false,
  grip: at,
  gripTold: told,
  coldWindow: pain !== null && pain >= painThatOpensCold ? at : episode.coldWindow,
  gripUnscored: at,
})

export const scored = (episode: Episode, score: PainScore): Episode => {
  if (episode.gripUnscored === null) return episode
  const opens = score >= painThatOpensCold
  return {
    ...episode,
    gripUnscored: null,
    coldWindow: opens ? episode.gripUnscored : episode.coldWindow,
  }
}
