import { day, minute, week, type Instant } from '../instant.ts'
import type { Movement } from './movement.ts'

/** Days of exercise a week that each stage aims at (movement §3, daily shape). */
const targets = [7, 7, 7, 3, 3, 3] as const

export interface Week {
  /** days of the last seven with a session, or with a rest that the back asked for */
  readonly done: number
  readonly target: number
  readonly rests: number
}

/** The last seven days against the stage's aim. A rest imposed by a gate counts as done; nothing breaks. */
export const weekOf = ({ sessions, skips, stage }: Movement, now: Instant): Week => {
  const from = now - week * minute
  const dayOf = (at: number): number => Math.floor((now - at) / (day * minute))
  const days = new Set(
    sessions.flatMap(({ at, done }) => (at > from && done.length > 0 ? [dayOf(at)] : [])),
  )
  const rested = new Set<number>()
  for (const until of skips.values()) {
    const last = Math.min(until, now)
    for (let at = last; at > Math.max(from, until - 2 * day * minute); at -= day * minute) {
      if (!days.has(dayOf(at))) rested.add(dayOf(at))
    }
  }
  return { done: days.size + rested.size, target: targets[stage], rests: rested.size }
}
