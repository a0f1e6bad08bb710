import { forgottenAfter } from '../content/movement/limits.ts'
import type { ExerciseDone, GuideEnded, SessionStarted } from '../event.ts'
import { day, hour, minutesBetween, plusMinutes, type Instant } from '../instant.ts'
import { entryStage } from './gate.ts'
import { kept } from './inputs.ts'
import { mayBegin } from './judge.ts'
import {
  changed,
  inStage,
  notActed,
  oneDown,
  openSession,
  type Movement,
  type Session,
} from './movement.ts'
import { judgedNow } from './outcome.ts'
import { withPain } from './toldPain.ts'

/** A session begins: with a score, and with what was planned. One that nobody ended is over now. */
export const started = (movement: Movement, event: SessionStarted, later: Instant): Movement => {
  const session: Session = {
    id: event.id,
    at: event.at,
    told: later,
    list: event.list,
    stage: event.stage as Session['stage'],
    day:
      movement.onset === null
        ? 365
        : Math.max(0, Math.floor(minutesBetween(movement.onset, event.at) / day)),
    p0: event.pain,
    planned: event.exercises,
    done: [],
    noted: null,
    heard: later,
    ended: null,
    pa: null,
    leg: 'none',
    spasm: false,
    judged: null,
    acted: notActed,
    settled: false,
  }
  const scored = withPain(
    forgotten(movement, later),
    { ...event, kind: 'painNoted', score: event.pain, moment: 'before' },
    later,
  )
  const before = entered(scored, later)
  const known = { ...before, sessions: [...before.sessions, session].slice(-kept.sessions) }
  return highStart(known, event, later)
}

/** The score before the first session is the last that the entry column reads (C23). */
const entered = (movement: Movement, at: Instant): Movement =>
  movement.entering === null
    ? movement
    : { ...inStage(movement, entryStage(movement, at), at), entering: null }

/** A start above the allowed pain on two days running leads one down (§3). */
const highStart = (movement: Movement, { at, pain }: SessionStarted, later: Instant): Movement => {
  if (mayBegin(movement.stage, pain)) return { ...movement, highStart: null }
  const { highStart: before } = movement
  const apart = before === null ? 0 : minutesBetween(before, at)
  if (before === null || apart > 2 * day) return { ...movement, highStart: at }
  if (apart < 12 * hour) return movement
  return { ...oneDown(movement, later), highStart: at }
}

/** One exercise is over. What was told in its middle counts for it (§5.2, `pd`). */
export const exerciseOver = (movement: Movement, event: ExerciseDone, later: Instant): Movement => {
  const id = event.session ?? openSession(movement)?.id
  const session = movement.sessions.find((each) => each.id === id)
  if (!session) return movement
  const worst = Math.max(event.worstPain, session.noted ?? 0)
  const known = changed(movement, session.id, (each) => ({
    ...each,
    done: [...each.done, { exercise: event.exercise, level: event.level, worst }],
    noted: null,
    heard: later,
  }))
  return judgedNow({ ...known, lastSession: session.at }, session.id, later)
}

/** No exercise lasts longer; an end later than that is told by no person who was at it. */
const spokenWithin = forgottenAfter / 2

/** A session is over, and what it says at once is said. An end long after the last word is no word. */
export const ended = (movement: Movement, event: GuideEnded, later: Instant): Movement => {
  const session = movement.sessions.find(({ id }) => id === event.target)
  if (!session || session.ended?.told === true) return movement
  const told = minutesBetween(session.heard, event.at) < spokenWithin
  const end = { at: event.at, whole: event.how === 'finished', told }
  return over(movement, session, end, later)
}

/** When a session that goes on is over without a word; `null`: none goes on. */
export const forgottenFrom = (movement: Movement): Instant | null => {
  const open = openSession(movement)
  return open && plusMinutes(open.heard, forgottenAfter)
}

/** A session of which nothing more was told is over, and judged by what is known of it. */
export const forgotten = (movement: Movement, at: Instant): Movement => {
  const open = openSession(movement)
  return open ? over(movement, open, { at, whole: false, told: false }, at) : movement
}

const over = (
  movement: Movement,
  session: Session,
  end: NonNullable<Session['ended']>,
  later: Instant,
): Movement =>
  judgedNow(
    changed(movement, session.id, (each) => ({ ...each, ended: end })),
    session.id,
    later,
  )
