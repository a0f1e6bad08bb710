import type { ScriptId } from '../content/guides.ts'
import type { CareEvent, EventId } from '../event.ts'
import type { Instant } from '../instant.ts'

/**
 * What movement has been told, newest first: each entry points at the one before it, so that telling one
 * more copies nothing. The engine of movement reads it, and loads apart from the log.
 *
 * ```
 * entry ──before──▶ entry ──before──▶ null
 * ```
 */
export interface Trail {
  readonly event: CareEvent
  /** the later of when it happened and everything known before (C30) */
  readonly told: Instant
  /** the episode it belongs to, and its onset; `null`: none */
  readonly episode: EventId | null
  readonly onset: Instant | null
  /** of the end of a guide: which one */
  readonly script: ScriptId | null
  readonly before: Trail | null
}

const kinds: ReadonlySet<CareEvent['kind']> = new Set([
  'episodeStarted',
  'episodeClosed',
  'painNoted',
  'legNoted',
  'positionTried',
  'spasmed',
  'abilityNoted',
  'directionNoted',
  'guideEnded',
  'sessionStarted',
  'exerciseDone',
  'walked',
  'slept',
  'doseTaken',
  'prescribed',
  'selfTested',
  'measured',
  'acknowledged',
  'careSought',
] satisfies CareEvent['kind'][])

export const isOfMovement = ({ kind }: CareEvent): boolean => kinds.has(kind)

/** Entries in the order of telling, from after `end` (not in it) to `last`. */
export const entriesSince = (last: Trail | null, end: Trail | null): readonly Trail[] => {
  const found: Trail[] = []
  for (let entry = last; entry !== null && entry !== end; entry = entry.before) found.push(entry)
  return found.reverse()
}
