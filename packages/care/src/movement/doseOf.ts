import { fixedDoses } from '../content/movement/lists.ts'
import { deload } from '../content/movement/limits.ts'
import type { ExerciseDose, Level } from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import type { ExerciseCut, PlannedExercise, SessionList } from '../event.ts'
import { minutesBetween, week, type Instant } from '../instant.ts'
import type { Body } from './exerciseVerdict.ts'
import { levelAtHand } from './atHand.ts'
import { loadOf } from './loadOf.ts'
import { levelOf, type Movement } from './movement.ts'
import { repsUpTo } from './reps.ts'
import type { TestChanges } from './testChanges.ts'

/** Its row of doses, as its list, a half, a deload or a condition make it. */
export const doseOf = (
  movement: Movement,
  body: Body,
  list: SessionList,
  id: ExerciseId,
  now: Instant,
  changes: TestChanges,
): PlannedExercise => {
  const warm = movement.warmUps.get(id)
  const at: Level = warm !== undefined && now < warm ? 1 : levelOf(movement, id)
  const level = Math.min(
    at,
    changes.atMost.get(id) ?? 3,
    Math.max(1, levelAtHand(movement, id, now)),
  ) as Level
  const row: ExerciseDose = exercises[id].doses[level - 1] ?? exercises[id].doses[0]
  const fixed = list === 'own' ? undefined : fixedDoses[list]?.[id]
  const { reps, hold, sets: rowSets } = atMost(row, fixed)
  const falls = fixed?.falls ?? 0
  const sets = rowSets + (changes.extraSet.has(id) ? 1 : 0)
  const half = movement.halved.has(list)
  const light = list !== 'settle' && isDeload(movement, now)
  const pressed = body.conditions.has('hypertension') && exercises[id].category !== 'stretch'
  const held = pressed && hold <= 60 ? Math.min(hold, holdWithPressure) : hold
  const cut: ExerciseCut | null = half
    ? 'reduced'
    : light && sets > 1
      ? 'deload'
      : held < hold
        ? 'condition'
        : null
  const loadKg = loadOf(movement, body, id, level, now)
  return {
    exercise: id,
    level,
    reps: half ? halfOf(reps) : reps,
    holdSeconds: held,
    sets: light ? Math.max(1, Math.round(sets * deload.share)) : sets,
    ...(loadKg === null ? {} : { loadKg }),
    ...(falls > 0 ? { falls: half ? halfOf(falls) : falls } : {}),
    ...(cut ? { cut } : {}),
  }
}

const halfOf = (count: number): number => Math.ceil(count / 2)

type Fixed = NonNullable<(typeof fixedDoses)[keyof typeof fixedDoses]>[ExerciseId]

/**
 * What a list sets itself, but never more than the level that a person has come to: a pyramid that has no
 * more in all than its row keeps its sets.
 */
const atMost = (
  { reps, hold, sets }: ExerciseDose,
  fixed: Fixed,
): Pick<ExerciseDose, 'reps' | 'hold' | 'sets'> => {
  const { reps: first = reps, hold: held = hold, sets: wanted = sets, falls = 0 } = fixed ?? {}
  const whole = first <= reps && repsUpTo({ reps: first, falls }, wanted) <= reps * sets
  return {
    reps: Math.min(reps, first),
    hold: Math.min(hold, held),
    sets: falls > 0 && whole ? wanted : Math.min(sets, wanted),
  }
}

/** Holds of 6 to 10 s with raised pressure; the lower end (movement §8). */
const holdWithPressure = 6

/** Every fourth week in stages 3 and 4, or after two ambers in a week (§5.4). */
export const isDeload = ({ strengthSince, ambersAt }: Movement, now: Instant): boolean => {
  const recent = ambersAt.filter((at) => minutesBetween(at, now) < deload.minutes)
  if (recent.length >= deload.ambers) return true
  if (strengthSince === null) return false
  const weeks = Math.floor(minutesBetween(strengthSince, now) / week)
  return weeks >= 0 && weeks % deload.everyWeeks === deload.everyWeeks - 1
}

/** Getting into place and answering, for one exercise. */
const around = 20

/** Seconds that a planned exercise takes, both sides, rests and answering among them. */
export const secondsOf = (planned: PlannedExercise): number => {
  const { exercise, level, holdSeconds, sets } = planned
  const known = isExerciseId(exercise) ? exercises[exercise] : null
  const rest = known?.doses[(level - 1) as 0 | 1 | 2]?.rest ?? 30
  const sides = known?.sided ? 2 : 1
  const reps = repsUpTo(planned, sets)
  return around + reps * sides * ((known?.each ?? 5) + holdSeconds) + (sets - 1) * rest
}

/** As many of them, in order, as fit; the first in any case, with one set. */
export const fitting = (
  whole: readonly PlannedExercise[],
  seconds: number,
): readonly PlannedExercise[] => {
  const fitted: PlannedExercise[] = []
  let left = seconds
  for (const each of whole) {
    const one = secondsOf(each) <= left ? each : shorter(each)
    if (secondsOf(one) > left && fitted.length > 0) continue
    fitted.push(one)
    left -= secondsOf(one)
  }
  return fitted
}

const shorter = (each: PlannedExercise): PlannedExercise =>
  each.sets > 1 ? { ...each, sets: 1, cut: 'time' } : each
