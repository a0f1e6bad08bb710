import { changesAtMost, morningWithin, waits } from '../content/movement/limits.ts'
import { exerciseCategories } from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import type { SessionList } from '../event.ts'
import { day, minute, plusMinutes, type Instant } from '../instant.ts'
import {
  duringColour,
  judge,
  laneOf,
  riseColour,
  type Counters,
  type Decision,
  type Judged,
  type Judgement,
  type StageNumber,
} from './judge.ts'
import { inStage, type Movement, type Session, type Suggestion } from './movement.ts'
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

const factsOf = (session: Session): Judged => {
  const worst = session.done.map((each) => each.worst)
  return {
    stage: session.stage,
    day: session.day,
    p0: session.p0,
    pd: worst.length === 0 ? null : Math.max(...worst),
    pa: session.pa,
    base: session.p0,
    pm: null,
    leg: session.leg,
    spasm: session.spasm,
  }
}

const countersBefore = ({ reds, counters }: Movement, at: Instant): Counters => {
  const within = (days: number) =>
    reds.filter((red) => red > at - days * day * minute && red < at).length
  return { ...counters, red7: within(7), red14: within(14) }
}

/**
 * What a session says as soon as it is over, or its pain afterwards is told. A red acts at once; green
 * and amber wait for the morning. A leg or a grip has acted when it was told.
 */
export const judgedNow = (movement: Movement, id: Session['id'], at: Instant): Movement => {
  const session = movement.sessions.find((each) => each.id === id)
  if (!session?.ended || session.settled) return movement
  const judged = judge(factsOf(session), countersBefore(movement, session.at))
  const acts = judged.colour === 'red' && session.judged?.colour !== 'red'
  const marked = { ...session, judged }
  const known = withSession(movement, marked)
  return acts ? red(known, marked, judged, at) : known
}

/** A red acts by its decision, counts if it does, and ends every row of greens and ambers. */
const red = (
  movement: Movement,
  session: Session,
  { decision, counted, after }: Judgement,
  at: Instant,
): Movement => {
  const told: Movement = {
    ...movement,
    reds: counted ? [...movement.reds, session.at] : movement.reds,
    counters: { greens: 0, ambers: 0 },
    trackReds: movement.direction ? movement.trackReds + 1 : 0,
  }
  const tomorrow = plusMinutes(at, waits.afterStageDown)
  switch (decision) {
    case 'CLINICIAN':
      return down(suggested(told, 'third-red', at), at)
    case 'STAGE_DOWN':
      return down({ ...told, skips: allRest(told, tomorrow) }, at)
    case 'SKIP_48H': {
      const lower = session.planned.map(({ exercise }) => exercise).filter(isExerciseId)
      return resting(lower.reduce(lowered, told), session.list, plusMinutes(at, waits.skip))
    }
    default: {
      const blamed = blameFor(told, session)
      const eased = blamed ? lowered(told, blamed) : told
      return after === 'red' ? resting(eased, session.list, tomorrow) : eased
    }
  }
}

const resting = (movement: Movement, list: SessionList, until: Instant): Movement => ({
  ...movement,
  skips: new Map(movement.skips).set(list, until),
})

const down = (movement: Movement, at: Instant): Movement =>
  inStage(movement, Math.max(0, movement.stage - 1) as StageNumber, at)

/** Nothing but settling for a day (§5.3, row 6). */
const allRest = ({ skips }: Movement, until: Instant): Movement['skips'] => {
  const lists = ['unload', 'mobility', 'A', 'B', 'return', 'keep', 'own'] as const
  return new Map([...skips, ...lists.map((list) => [list, until] as const)])
}

export const suggested = (movement: Movement, why: Suggestion, at: Instant): Movement => ({
  ...movement,
  suggestions: new Map(movement.suggestions).set(why, at),
})

/**
 * Which exercise a red or an amber belongs to (§5.3): the one during which it rose; else the one that
 * went up last, if it was done; else the heaviest done.
 */
export const blameFor = (movement: Movement, session: Session): ExerciseId | null => {
  const lane = laneOf(session.stage, session.day)
  const done = session.done.flatMap(({ exercise, worst }) =>
    isExerciseId(exercise) ? [{ exercise, worst }] : [],
  )
  const rose = done
    .filter(({ worst }) => duringColour(lane, session.p0, worst) !== 'green')
    .toSorted((a, b) => b.worst - a.worst)[0]
  if (rose) return rose.exercise
  const last = movement.progressed?.exercise
  if (last !== undefined && done.some(({ exercise }) => exercise === last)) return last
  const weight = (exercise: ExerciseId) => exerciseCategories.indexOf(exercises[exercise].category)
  return (
    done.reduce<ExerciseId | null>(
      (most, { exercise }) => (most && weight(most) >= weight(exercise) ? most : exercise),
      null,
    ) ?? null
  )
}

/**
 * The next morning's score for every session that waits for it; a red morning belongs to the last one,
 * and is unknown to the others.
 *
 * @param base - median of the last three mornings before; `null`: none, and pain before it stands in.
 */
export const withMorning = (
  movement: Movement,
  at: Instant,
  score: number,
  base: number | null,
): Movement => {
  const waiting = waitingOf(movement)
  const last = waiting.at(-1)
  return waiting.reduce((each, session) => {
    const ground = base ?? session.p0
    const others = session.id !== last?.id && riseColour(ground, score) === 'red'
    return settledWith(each, session, others ? null : { score, base: ground }, at)
  }, movement)
}

/** The last word on a session: what the table says with its morning. A red that has acted stands. */
const settledWith = (
  movement: Movement,
  session: Session,
  morning: { readonly score: number; readonly base: number } | null,
  at: Instant,
): Movement => {
  const facts = { ...factsOf(session), pm: morning?.score ?? null, base: morning?.base ?? 0 }
  const judged = judge(facts, countersBefore(movement, session.at))
  const acted = session.judged?.colour === 'red'
  const settled = { ...session, judged, settled: true }
  const known = withSession(movement, settled)
  if (judged.colour === 'red') {
    if (acted && judged.morning !== 'red') return known
    const before = session.judged?.counted ?? false
    const more: Judgement = before ? { ...judged, decision: 'SKIP_48H', counted: false } : judged
    return red(known, settled, more, at)
  }
  if (judged.colour === 'amber') return amber(known, settled, judged.decision)
  return judged.colour === 'green' ? green(known, settled, judged) : known
}

const amber = (movement: Movement, session: Session, decision: Decision): Movement => {
  const told: Movement = {
    ...movement,
    counters: { greens: 0, ambers: movement.counters.ambers + 1 },
    ambersAt: [...movement.ambersAt, session.at].slice(-10),
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
  if (judged.decision !== 'PROGRESS' || session.medicated || movement.suggestions.has('trend'))
    return told
  const up = raised(told, session, changesAtMost[session.stage])
  return up === told ? told : { ...up, counters: { greens: 0, ambers: 0 } }
}

const withSession = (movement: Movement, session: Session): Movement => ({
  ...movement,
  sessions: movement.sessions.map((each) => (each.id === session.id ? session : each)),
})
