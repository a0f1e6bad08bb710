import { changesAtMost, masking, morningWithin, waits } from '../content/movement/limits.ts'
import { exerciseCategories } from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import { day, minute, plusMinutes, type Instant } from '../instant.ts'
import {
  duringColour,
  judge,
  laneOf,
  riseColour,
  type Colour,
  type Counters,
  type Decision,
  type Judged,
  type Judgement,
} from './judge.ts'
import {
  oneDown,
  type DoneExercise,
  type Movement,
  type Session,
  type Suggestion,
} from './movement.ts'
import { lowered, raised } from './programme.ts'

/** When a morning that nobody told becomes unknown for good; `null`: nothing waits for one. */
export const unknownFrom = (movement: Movement): Instant | null => {
  const waiting = waitingOf(movement)[0]
  return waiting ? plusMinutes(waiting.at, morningWithin) : null
}

/** Sessions that are over and wait for their morning, oldest first. */
const waitingOf = ({ sessions }: Movement): readonly Session[] =>
  sessions.filter(({ ended, settled }) => ended !== null && !settled)

/** Settles the oldest waiting session without its morning (§5.2: it may not lead to progress). */
export const settleUnknown = (movement: Movement): Movement => {
  const waiting = waitingOf(movement)[0]
  return waiting
    ? settledWith(movement, waiting, null, plusMinutes(waiting.at, morningWithin))
    : movement
}

/**
 * The highest pain of each exercise. What was told in the middle of one that nobody ended belongs to the
 * one that came next in the plan.
 */
const worstOf = ({ done, noted, planned }: Session): readonly DoneExercise[] => {
  const next = planned[done.length]
  return noted === null || !next
    ? done
    : [...done, { exercise: next.exercise, level: next.level, worst: noted }]
}

const factsOf = (session: Session): Judged => {
  const worst = [...session.done.map((each) => each.worst), session.noted ?? -1]
  const pd = Math.max(...worst)
  return {
    stage: session.stage,
    day: session.day,
    p0: session.p0,
    pd: pd < 0 ? null : pd,
    pa: session.pa,
    base: session.p0,
    pm: null,
    leg: session.leg,
    spasm: session.spasm,
  }
}

const countersBefore = ({ reds, counters }: Movement, { told }: Session): Counters => {
  const within = (days: number) =>
    reds.filter((red) => red > told - days * day * minute && red < told).length
  return { ...counters, red7: within(7), red14: within(14) }
}

/**
 * What a session says as soon as it is over, or more is told of it. A red acts at once; green and amber
 * wait for the morning. A leg or a grip has acted when it was told.
 */
export const judgedNow = (movement: Movement, id: Session['id'], at: Instant): Movement => {
  const session = movement.sessions.find((each) => each.id === id)
  if (!session?.ended || session.settled) return movement
  const judged = judge(factsOf(session), countersBefore(movement, session))
  const marked = { ...session, judged }
  return red(withSession(movement, marked), marked, judged, at)
}

/**
 * What a red does, each thing once, as soon as it is known: a red during an exercise may be told first,
 * the rise after it later, and the morning last (§5.3, rows 5 to 8).
 */
const red = (movement: Movement, session: Session, judged: Judgement, at: Instant): Movement => {
  if (judged.colour !== 'red') return movement
  const { acted } = session
  const counts = judged.counted && !acted.counted
  const after = judged.after === 'red' && !acted.after
  const morning = judged.morning === 'red' && !acted.morning
  const hurt = hurtIn(session).filter((exercise) => !acted.eased.has(exercise))
  const told: Movement = {
    ...movement,
    reds: counts ? [...movement.reds, session.told] : movement.reds,
    counters: { greens: 0, ambers: 0 },
    trackReds: acted.red ? movement.trackReds : movement.direction ? movement.trackReds + 1 : 0,
    calm: acted.red && !counts ? movement.calm : plusMinutes(at, day),
    rest: after ? plusMinutes(at, waits.afterStageDown) : movement.rest,
  }
  const { next, eased } =
    counts && (judged.decision === 'CLINICIAN' || judged.decision === 'STAGE_DOWN')
      ? { next: down(told, judged.decision, at), eased: [] }
      : easedFor(told, session, { hurt, after, morning }, at)
  const acute = judged.lane === 'acute'
  return withSession(acute ? hurt.reduce(barredFrom(at), next) : next, {
    ...session,
    acted: {
      red: true,
      counted: acted.counted || judged.counted,
      after: acted.after || after,
      morning: acted.morning || morning,
      eased: new Set([...acted.eased, ...hurt, ...eased]),
    },
  })
}

/** Nothing but settling for a day (§5.3, row 6), and so after a third red. */
const down = (movement: Movement, decision: Decision, at: Instant): Movement => {
  const settling = { ...movement, settleOnly: plusMinutes(at, waits.afterStageDown) }
  const known = decision === 'CLINICIAN' ? suggested(settling, 'third-red', at) : settling
  return oneDown(known, at)
}

/** Rows 7 and 8: a red morning makes the whole list easier and rests it; else what hurt comes easier. */
const easedFor = (
  movement: Movement,
  session: Session,
  { hurt, after, morning }: { hurt: readonly string[]; after: boolean; morning: boolean },
  at: Instant,
): { readonly next: Movement; readonly eased: readonly string[] } => {
  const blamed = after && session.acted.eased.size === 0 ? blameFor(movement, session) : null
  const whole = morning
    ? session.planned
        .map(({ exercise }) => exercise)
        .filter((exercise) => !session.acted.eased.has(exercise))
    : hurt.length > 0
      ? hurt
      : blamed
        ? [blamed]
        : []
  const next = whole.reduce(
    (each, exercise) => (isExerciseId(exercise) ? lowered(each, exercise) : each),
    movement,
  )
  const unchanged = whole.filter(
    (exercise) => !isExerciseId(exercise) || lowered(movement, exercise) === movement,
  )
  const barred = unchanged.reduce(barredFrom(at), next)
  const eased = whole
  return morning
    ? {
        next: {
          ...barred,
          skips: new Map(barred.skips).set(session.list, plusMinutes(at, waits.skip)),
        },
        eased,
      }
    : { next: barred, eased }
}

/** No retry on the same day (§5.2); so rests too what nothing easier can stand in for. */
const barredFrom =
  (at: Instant) =>
  (movement: Movement, exercise: string): Movement => ({
    ...movement,
    barred: new Map(movement.barred).set(exercise, plusMinutes(at, waits.sameDay)),
  })

export const suggested = (movement: Movement, why: Suggestion, at: Instant): Movement => ({
  ...movement,
  suggestions: new Map(movement.suggestions).set(why, at),
})

const coloursOf = (session: Session): readonly (DoneExercise & { readonly colour: Colour })[] => {
  const lane = laneOf(session.stage, session.day)
  return worstOf(session).map((each) => ({
    ...each,
    colour: duringColour(lane, session.p0, each.worst),
  }))
}

/** The exercises during which pain rose to red: a during-red belongs to its exercise (§5.3). */
const hurtIn = (session: Session): readonly string[] => [
  ...new Set(
    coloursOf(session).flatMap(({ exercise, colour }) => (colour === 'red' ? [exercise] : [])),
  ),
]

/**
 * Which exercise a rise belongs to (§5.3): the one during which it came; else the one that went up last,
 * if it was done; else the heaviest done. `null`: one that only its prescriber knows, or none.
 */
export const blameFor = (movement: Movement, session: Session): ExerciseId | null => {
  const rose = coloursOf(session)
    .filter(({ colour }) => colour !== 'green')
    .toSorted((a, b) => b.worst - a.worst)[0]
  if (rose) return isExerciseId(rose.exercise) ? rose.exercise : null
  const done = session.done.map(({ exercise }) => exercise).filter(isExerciseId)
  const last = movement.progressed?.exercise
  if (last !== undefined && done.includes(last)) return last
  const weight = (exercise: ExerciseId) => exerciseCategories.indexOf(exercises[exercise].category)
  return done.reduce<ExerciseId | null>(
    (most, exercise) => (most && weight(most) >= weight(exercise) ? most : exercise),
    null,
  )
}

/**
 * The next morning's score for the sessions that it can speak for; one that is worse belongs to the last
 * of them, and is unknown to the others.
 *
 * @param waiting - ids of the sessions, oldest first.
 * @param base - median of the last three mornings before; `null`: none, and pain before it stands in.
 */
export const withMorning = (
  movement: Movement,
  waiting: readonly Session['id'][],
  at: Instant,
  score: number,
  base: number | null,
): Movement =>
  waiting.reduce((each, id) => {
    const session = each.sessions.find((one) => one.id === id)
    if (!session) return each
    const ground = base ?? session.p0
    const others = id !== waiting.at(-1) && riseColour(ground, score) !== 'green'
    return settledWith(each, session, others ? null : { score, base: ground }, at, others)
  }, movement)

/**
 * The last word on a session: what the table says with its morning. A red that has acted stands.
 *
 * @param quietly - the morning speaks for another session: nothing is counted for a green one.
 */
const settledWith = (
  movement: Movement,
  session: Session,
  morning: { readonly score: number; readonly base: number } | null,
  at: Instant,
  quietly = false,
): Movement => {
  const facts = { ...factsOf(session), pm: morning?.score ?? null, base: morning?.base ?? 0 }
  const judged = judge(facts, countersBefore(movement, session))
  const settled = { ...session, judged, settled: true }
  const known = withSession(movement, settled)
  switch (judged.colour) {
    case 'red':
      return red(known, settled, judged, at)
    case 'amber':
      return amber(known, settled, judged.decision)
    case 'green':
      return quietly || judged.during === 'unknown' ? known : green(known, settled, judged)
    case 'stop':
    case 'none':
      return known
  }
}

const amber = (movement: Movement, session: Session, decision: Decision): Movement => {
  const told: Movement = {
    ...movement,
    counters: { greens: 0, ambers: movement.counters.ambers + 1 },
    ambersAt: [...movement.ambersAt, session.told].slice(-10),
  }
  const blamed = blameFor(told, session)
  if (decision === 'REGRESS') return blamed ? lowered(told, blamed) : told
  if (decision !== 'REDUCE') return told
  return { ...told, halved: new Set([...told.halved, session.list]) }
}

const green = (movement: Movement, session: Session, judged: Judgement): Movement => {
  const known = judged.morning !== 'unknown' && judged.after !== 'unknown'
  const told: Movement = {
    ...movement,
    halved: new Set([...movement.halved].filter((list) => list !== session.list)),
    counters: { greens: movement.counters.greens + (known ? 1 : 0), ambers: 0 },
  }
  const waits = isMedicatedDay(movement, session) || movement.suggestions.has('trend')
  if (judged.decision !== 'PROGRESS' || waits) return told
  const up = raised(told, session, changesAtMost[session.stage])
  return up === told ? told : { ...up, counters: { greens: 0, ambers: 0 } }
}

/** A pain killer on the day of a session, told before or after it (§5.4, rule 8). */
const isMedicatedDay = ({ doses }: Movement, { at, told, ended }: Session): boolean =>
  doses.some(
    ({ from, to }) =>
      from <= (ended?.at ?? told) && plusMinutes(to, masking.dayLong - masking.minutes) > at,
  )

const withSession = (movement: Movement, session: Session): Movement => ({
  ...movement,
  sessions: movement.sessions.map((each) => (each.id === session.id ? session : each)),
})
