import { earliestOf } from './earliest.ts'
import type { Because } from './because.ts'
import { becauseOf, endsAt, holds, turnsAt, type Condition } from './condition.ts'
import type { History } from './history.ts'
import type { Instant, Now } from './instant.ts'

/**
 * Reads conditions of one history at one instant, and remembers when the first of those it read can
 * turn: a plan made through a reader cannot change before `changesAt` (A14).
 */
export interface Reader {
  readonly now: Now
  readonly holds: (condition: Condition) => boolean
  readonly because: (condition: Condition) => readonly Because[]
  /** when a condition that holds ends by time alone; `null`: not by time */
  readonly endsAt: (condition: Condition) => Instant | null
  readonly mind: (at: Instant | null) => void
  readonly changesAt: () => Instant | null
}

export const createReader = (history: History, now: Now): Reader => {
  let next: Instant | null = null
  const mind = (at: Instant | null): void => {
    next = earliestOf([next, at])
  }
  return {
    now,
    mind,
    holds: (condition) => {
      mind(turnsAt(condition, history, now))
      return holds(condition, history, now)
    },
    because: (condition) => becauseOf(condition, history, now),
    endsAt: (condition) => endsAt(condition, history, now),
    changesAt: () => next,
  }
}
