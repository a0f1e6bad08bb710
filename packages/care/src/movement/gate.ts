import { between, patience } from '../content/movement/limits.ts'
import { entries, exits, optional, type Criterion } from '../content/movement/stages.ts'
import { day, hour, instant, minute, plusMinutes, week, type Instant } from '../instant.ts'
import { stopsByLeg, type StageNumber } from './judge.ts'
import { openSession, painOf, type Movement, type Session } from './movement.ts'

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
      const pain = painOf(movement)
      return pain === null ? 'missing' : when(pain <= criterion.atMost - stricter)
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
      return when(
        last.length >= criterion.least &&
          last.filter(({ judged }) => judged?.colour === 'green').length >= criterion.least,
      )
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
      return when(
        criterion.groups.every((group) => {
          const met = group.filter((exercise) => movement.levels.has(exercise))
          return (
            met.length === 0 ||
            met.some((exercise) => (movement.levels.get(exercise) ?? 1) >= criterion.level)
          )
        }),
      )
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

const steady = ({ inputs }: Movement, apart: number): Instant | null => {
  const last = inputs.pains.at(-1)
  const before = inputs.pains.findLast(({ at }) => last && at <= last.at - apart * minute)
  return when(last !== undefined && before !== undefined && last.score <= before.score)
}

const legQuiet = ({ inputs }: Movement, minutes: number): Instant | null =>
  inputs.leg !== null && stopsByLeg(inputs.leg.leg) ? plusMinutes(inputs.leg.at, minutes) : always

const sessionsInStage = ({ sessions, stage, since }: Movement): readonly Session[] =>
  sessions.filter((session) => session.stage === stage && session.at >= since)

const judgedInStage = (movement: Movement): readonly Session[] =>
  sessionsInStage(movement).filter(({ settled }) => settled)

/** Days of the last `of`, counted back from the last morning, that were quiet. */
const quietDays = (
  { inputs }: Movement,
  { pain, worst, least: needed, of }: Extract<Criterion, { kind: 'quiet-days' }>,
): Instant | null => {
  const last = inputs.mornings.at(-1)
  if (!last || worstOver(inputs.worst24, worst)) return null
  const days = inputs.mornings.filter(({ at }) => at > last.at - of * day * minute)
  return when(days.filter(({ score }) => score <= pain).length >= needed)
}

const worstOver = (worst24: Movement['inputs']['worst24'], worst: number): boolean =>
  worst24 !== null && worst24.score > worst

const lifted = (
  { sessions }: Movement,
  { exercise, level, times }: Extract<Criterion, { kind: 'lifted' }>,
): Instant | null => {
  const tried = sessions.some(({ planned }) => planned.some((each) => each.exercise === exercise))
  // Who may not lift is not kept waiting for it.
  if (!tried && sessions.filter(({ list }) => list === 'return').length >= times) return always
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
  const last = walks.at(-1)
  if (!last) return 'missing'
  const long = walks.filter(
    ({ at, minutes: long }) => at > last.at - week * minute && long >= minutes,
  )
  return when(new Set(long.map(({ at }) => Math.floor(at / (day * minute)))).size >= times)
}

const latest = (stands: readonly (Instant | null)[]): Instant | null =>
  stands.reduce<Instant | null>(
    (most, each) => (most === null || each === null ? null : each > most ? each : most),
    always,
  )

/** An answer is one for so long; then it is asked for again. */
const fresh = 3 * day

/** From when an optional line has gone two asks without an answer (C24). */
const unansweredFrom = (
  { kind }: Criterion,
  { since, inputs, walks }: Movement,
): Instant | null => {
  const told =
    kind === 'walk-week' ? walks.at(-1)?.at : inputs.toldAt[kind as keyof typeof inputs.toldAt]
  const from = told === undefined ? since : Math.max(since, plusMinutes(told, fresh))
  return plusMinutes(instant(from), patience)
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
  const { stage, risenAt, settling, entering } = movement
  if (stage === 5 || settling !== null || entering || movement.onset === null) return null
  const from = gateFrom(exits[stage], movement)
  const free = risenAt === null ? always : plusMinutes(risenAt, between.rises)
  return latest([from, free, calmFrom(movement), overFrom(movement), movement.since])
}

/** Not in the middle of a session; one that nobody ended is thought over after an hour. */
const overFrom = (movement: Movement): Instant => {
  const open = openSession(movement)
  return open ? plusMinutes(open.at, hour) : always
}

/** Nothing harder in the day after a red (A4). */
const calmFrom = ({ sessions }: Movement): Instant => {
  const red = sessions.findLast(({ judged }) => judged?.colour === 'red')
  return red ? plusMinutes(red.at, between.rises) : always
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
