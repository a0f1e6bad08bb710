import { between, masking, patience } from '../content/movement/limits.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import { entries, exits, optional, type Criterion } from '../content/movement/stages.ts'
import { day, hour, instant, minute, plusMinutes, week, type Instant } from '../instant.ts'
import type { StageNumber } from './judge.ts'
import {
  isMasked,
  levelOf,
  openSession,
  type Movement,
  type Score,
  type Session,
} from './movement.ts'

/** How one line of a gate stands: since or from when it holds; `null`: not by time alone. */
export interface Stand {
  readonly criterion: Criterion
  readonly from: Instant | null
  /** nothing was told that it could be read from */
  readonly missing: boolean
}

const always = instant(0)

const when = (holds: boolean): Instant | null => (holds ? always : null)

/** Since or from when a line holds, with pain limits `stricter` points lower. */
export const standOf = (criterion: Criterion, movement: Movement, stricter = 0): Stand => {
  const found = read(criterion, movement, stricter)
  return found === 'missing'
    ? { criterion, from: null, missing: true }
    : { criterion, from: found, missing: false }
}

const least = (found: number | null, atLeast: number): Instant | null | 'missing' =>
  found === null ? 'missing' : when(found >= atLeast)

const read = (
  criterion: Criterion,
  movement: Movement,
  stricter: number,
): Instant | null | 'missing' => {
  const { inputs } = movement
  switch (criterion.kind) {
    case 'pain': {
      const last = inputs.pains.at(-1)
      return last ? when(plain(movement, last) <= criterion.atMost - stricter) : 'missing'
    }
    case 'worst24':
      return inputs.worst24 === null
        ? 'missing'
        : when(worstKnown(movement) <= criterion.atMost - stricter)
    case 'steady':
      return steady(movement, criterion.apart)
    case 'gets-up':
      return inputs.getsUp === null ? 'missing' : when(inputs.getsUp)
    case 'walk':
      return least(inputs.walk, criterion.atLeast)
    case 'sit':
      return least(inputs.sit, criterion.atLeast)
    case 'sleep':
      if (inputs.sleep === null) return 'missing'
      return when(
        inputs.sleep >= criterion.atLeast ||
          (criterion.orWoken !== undefined &&
            inputs.woken !== null &&
            inputs.woken <= criterion.orWoken),
      )
    case 'time':
      return movement.onset === null ? null : plusMinutes(movement.onset, criterion.since)
    case 'greens': {
      const last = judgedInStage(movement).slice(-criterion.of)
      return when(last.length >= criterion.least && last.filter(isGreen).length >= criterion.least)
    }
    case 'no-red': {
      const last = movement.sessions.findLast(({ judged }) => judged?.colour === 'red')
      return last ? plusMinutes(last.at, criterion.minutes) : always
    }
    case 'leg-quiet':
      return legQuiet(movement, criterion.minutes)
    case 'no-leg':
      if (inputs.leg === null) return 'missing'
      return when(inputs.leg.leg === 'none')
    case 'sessions':
      return when(sessionsInStage(movement).length >= criterion.least)
    case 'levels':
      return when(criterion.groups.every((group) => levelled(movement, group, criterion.level)))
    case 'quiet-days':
      return quietDays(movement, criterion)
    case 'lifted':
      return lifted(movement, criterion)
    case 'walk-week':
      return walkWeek(movement, criterion.minutes, criterion.times)
    case 'function':
      if (inputs.rmdq === null && inputs.own === null) return 'missing'
      return when(
        (inputs.rmdq !== null && inputs.rmdq <= criterion.rmdq) ||
          (inputs.own !== null && inputs.own >= criterion.own),
      )
  }
}

/** The worst hour as told, or a worse score told within a day before the last one. */
const worstKnown = ({ inputs }: Movement): number => {
  const last = inputs.pains.at(-1)
  const recent = inputs.pains.filter(({ at }) => last && at > last.at - day * minute)
  return Math.max(inputs.worst24?.score ?? 0, ...recent.map(({ score }) => score))
}

/** A score without the help of a pain killer, which hides a point (§5.4, rule 8). */
const plain = (movement: Movement, { at, score }: Score): number =>
  score + (isMasked(movement, at) ? masking.points : 0)

const steady = (movement: Movement, apart: number): Instant | null => {
  const { pains } = movement.inputs
  const last = pains.at(-1)
  const before = pains.findLast(({ at }) => last && at <= last.at - apart * minute)
  return when(last !== undefined && before !== undefined && plain(movement, last) <= before.score)
}

/** Counted from the last symptom that stops, whatever was told since. */
const legQuiet = ({ inputs: { legStopped } }: Movement, minutes: number): Instant | null =>
  legStopped === null ? always : plusMinutes(legStopped, minutes)

const sessionsNeeded = 6

/** Sessions of this stage in which something was done. */
const sessionsInStage = ({ sessions, stage, since }: Movement): readonly Session[] =>
  sessions.filter(
    (session) => session.stage === stage && session.told >= since && session.done.length > 0,
  )

const judgedInStage = (movement: Movement): readonly Session[] =>
  sessionsInStage(movement).filter(({ settled }) => settled)

/** Green as far as anything is known of it afterwards: nobody's word is no green. */
const isGreen = ({ judged }: Session): boolean =>
  judged?.colour === 'green' && (judged.after !== 'unknown' || judged.morning !== 'unknown')

/**
 * Of a group that was done in this stage, one that has come so far. Who has done the stage's sessions without
 * any of it may not do it, and is not kept waiting.
 */
const levelled = (movement: Movement, group: readonly ExerciseId[], level: number): boolean => {
  const sessions = sessionsInStage(movement)
  const done = new Set(sessions.flatMap((each) => each.done.map(nameOf)))
  const met = group.filter((exercise) => done.has(exercise))
  return met.length === 0
    ? sessions.length >= sessionsNeeded
    : met.some((exercise) => levelOf(movement, exercise) >= level)
}

const nameOf = ({ exercise }: { readonly exercise: string }): string => exercise

/** Days of the last `of`, counted back from the last morning, that were quiet. */
const quietDays = (
  { inputs }: Movement,
  { pain, worst, least: needed, of }: Extract<Criterion, { kind: 'quiet-days' }>,
): Instant | null => {
  const last = inputs.mornings.at(-1)
  if (!last || worstOver(inputs.worst24, worst)) return null
  const ago = ({ at }: Score): number => Math.floor((last.at - at) / (day * minute))
  const days = inputs.mornings.filter((each) => ago(each) < of)
  const loud = new Set(days.filter(({ score }) => score > pain).map(ago))
  const quiet = new Set(days.map(ago).filter((each) => !loud.has(each)))
  return when(quiet.size >= needed)
}

const worstOver = (worst24: Movement['inputs']['worst24'], worst: number): boolean =>
  worst24 !== null && worst24.score > worst

const lifted = (
  { sessions }: Movement,
  { exercise, level, times }: Extract<Criterion, { kind: 'lifted' }>,
): Instant | null => {
  const tried = sessions.some(({ planned }) => planned.some((each) => each.exercise === exercise))
  // Who may not lift is not kept waiting for it.
  const without = sessions.filter(({ list, done }) => list === 'return' && done.length > 0)
  if (!tried && without.length >= times) return always
  return when(
    sessions.filter(
      ({ judged, done }) =>
        judged?.colour === 'green' &&
        done.some((each) => each.exercise === exercise && each.level >= level),
    ).length >= times,
  )
}

const walkWeek = (
  { walks }: Movement,
  minutes: number,
  times: number,
): Instant | null | 'missing' => {
  if (walks.length === 0) return 'missing'
  const last = Math.max(...walks.map(({ at }) => at))
  const long = walks.filter(({ at, minutes: long }) => at > last - week * minute && long >= minutes)
  return when(new Set(long.map(({ at }) => Math.floor(at / (day * minute)))).size >= times)
}

const latest = (stands: readonly (Instant | null)[]): Instant | null =>
  stands.reduce<Instant | null>(
    (most, each) => (most === null || each === null ? null : each > most ? each : most),
    always,
  )

/** An answer is one for so long; then it is asked for again. */
const fresh: Readonly<Partial<Record<Criterion['kind'], number>>> = {
  'walk-week': week,
  function: 4 * week,
}
const freshAnswer = 3 * day

/** When the answer to a line is too old and is asked for again; `null`: it was never told. */
export const staleFrom = ({ kind }: Criterion, { inputs, walks }: Movement): Instant | null => {
  const told =
    kind === 'walk-week' ? walks.at(-1)?.at : inputs.toldAt[kind as keyof typeof inputs.toldAt]
  return told === undefined ? null : plusMinutes(told, fresh[kind] ?? freshAnswer)
}

/** Whether a line of a gate is open for want of an answer of these days (C24): then it is asked. */
export const isWanting = (criterion: Criterion, movement: Movement, now: Instant): boolean => {
  if (!optional.includes(criterion.kind)) return false
  const stale = staleFrom(criterion, movement)
  return standOf(criterion, movement).from === null && (stale === null || stale <= now)
}

/** From when an optional line has gone two asks without an answer (C24). */
const unansweredFrom = (criterion: Criterion, movement: Movement): Instant => {
  const stale = staleFrom(criterion, movement) ?? movement.since
  return plusMinutes(stale > movement.since ? stale : movement.since, patience)
}

/**
 * From when a whole gate holds; `null`: something must be told or done first. After two unanswered asks,
 * one a day, what is missing and optional is let go, and pain limits are a point lower (C24).
 */
export const gateFrom = (gate: readonly Criterion[], movement: Movement): Instant | null => {
  const plain = latest(gate.map((line) => standOf(line, movement).from))
  const patient = latest(
    gate.map((line) => {
      const { from } = standOf(line, movement, 1)
      return from === null && optional.includes(line.kind) ? unansweredFrom(line, movement) : from
    }),
  )
  if (plain === null || patient === null) return plain ?? patient
  return plain < patient ? plain : patient
}

/** When the next rise comes with nothing more told, one a day at most; `null`: not by time alone. */
export const riseFrom = (movement: Movement): Instant | null => {
  const { stage, risenAt, settling, entering, since } = movement
  if (stage === 5 || settling !== null || entering !== null || movement.onset === null) return null
  if (openSession(movement)) return null
  const { legStop, calm, rest, settleOnly } = movement
  const free = risenAt === null ? always : plusMinutes(risenAt, between.rises)
  const quiet = [legStop, calm, rest, settleOnly, climbsTo(movement)]
  return latest([gateFrom(exits[stage], movement), free, since, ...quiet.map((at) => at ?? always)])
}

/** Mornings that climb from week to week lead nowhere up (§5.3), for two weeks if no more are told. */
const climbsTo = ({ suggestions }: Movement): Instant | null => {
  const since = suggestions.get('trend')
  return since === undefined ? null : plusMinutes(since, 2 * week)
}

/** The stage an episode begins in, or begins again in: the highest whose entry column holds (C23). */
export const entryStage = (movement: Movement, at: Instant): StageNumber => {
  const holds = (stage: 1 | 2 | 3): boolean =>
    entries[stage].every((line) => {
      const { from } = standOf(line, movement)
      return from !== null && from <= at
    })
  if (movement.inputs.getsUp === false) return 0
  return holds(3) ? 3 : holds(2) ? 2 : holds(1) ? 1 : 0
}

/** Hours for which the entry column decides when nothing is done yet. */
export const enteringFor = 24 * hour
