import { masking } from '../content/movement/limits.ts'
import type { GuideEnded, SessionStarted } from '../event.ts'
import { day, hour, minutesBetween, type Instant } from '../instant.ts'
import { kept } from './inputs.ts'
import { mayBegin } from './judge.ts'
import { changed, inStage, type Movement, type Session } from './movement.ts'
import { judgedNow } from './outcome.ts'
import { withPain } from './toldPain.ts'

/** A session begins: with a score, and with what was planned. One that nobody ended is over now. */
export const started = (movement: Movement, event: SessionStarted, later: Instant): Movement => {
  const stage = event.stage as Session['stage']
  const medicated = movement.doses.some(
    (dose) => dose <= event.at && minutesBetween(dose, event.at) < masking.minutes,
  )
  const session: Session = {
    id: event.id,
    at: event.at,
    list: event.list,
    stage,
    day:
      movement.onset === null
        ? 365
        : Math.max(0, Math.floor(minutesBetween(movement.onset, event.at) / day)),
    p0: event.pain,
    planned: event.exercises,
    done: [],
    ended: null,
    pa: null,
    leg: 'none',
    spasm: false,
    medicated,
    judged: null,
    settled: false,
  }
  const before = withPain(
    { ...movement, entering: false },
    { ...event, kind: 'painNoted', score: event.pain, moment: 'before' },
    later,
  )
  const closed = before.sessions.map((each) =>
    each.ended === null ? { ...each, ended: { at: later, whole: false } } : each,
  )
  const known = {
    ...before,
    sessions: [...closed, session].slice(-kept.sessions),
    lastSession: event.at,
  }
  return highStart(known, event)
}

/** A start above the allowed pain on two days running leads one down (§3). */
const highStart = (movement: Movement, { at, pain }: SessionStarted): Movement => {
  if (mayBegin(movement.stage, pain)) return { ...movement, highStart: null }
  const { highStart: before } = movement
  const apart = before === null ? 0 : minutesBetween(before, at)
  if (before === null || apart > 2 * day) return { ...movement, highStart: at }
  if (apart < 12 * hour) return movement
  const lower = Math.max(0, movement.stage - 1) as Session['stage']
  return { ...inStage(movement, lower, at), highStart: at }
}

/** A session is over, and what it says at once is said. */
export const ended = (movement: Movement, event: GuideEnded, later: Instant): Movement => {
  const session = movement.sessions.find(({ id }) => id === event.target)
  if (!session || session.ended !== null) return movement
  const known = changed(movement, session.id, (each) => ({
    ...each,
    ended: { at: event.at, whole: event.how === 'finished' },
  }))
  return judgedNow(known, session.id, later)
}
