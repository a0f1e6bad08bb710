import { loadRise, loads, type LoadRow } from '../content/movement/loads.ts'
import type { MovementCondition, Level } from '../content/movement/exercise.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import { minutesBetween, type Instant } from '../instant.ts'
import type { Body } from './exerciseVerdict.ts'
import { duringColour, laneOf } from './judge.ts'
import type { Movement } from './movement.ts'

/**
 * The heaviest that an exercise may be done with today, in kg to one decimal; `null`: without a load.
 * What its level, the body and its conditions allow, and no more than a week's rise (movement §5.4 rule 4).
 */
export const loadOf = (
  movement: Movement,
  body: Body,
  id: ExerciseId,
  level: Level,
  now: Instant,
): number | null => {
  const row = loads[id]
  if (!row) return null
  const { most, first } = row
  const heaviest = heaviestOf(row, level, body.weightKg)
  const bounds = (Object.entries(most) as [MovementCondition, number][])
    .filter(([condition]) => body.conditions.has(condition) && !body.agreed.has(condition))
    .map(([, kg]) => kg)
  const kg = Math.min(heaviest, risenTo(movement, id, first, now), ...bounds)
  return Math.floor(kg * 10 + 1e-9) / 10
}

/** By level; who has not told a weight stays at what level 2 holds where the body bounds level 3. */
const heaviestOf = ({ levels, shareOfBody }: LoadRow, level: Level, weightKg: number | null) => {
  const [low, middle, high] = levels
  if (level < 3) return level === 1 ? low : middle
  if (shareOfBody === null) return high
  return weightKg === null ? middle : Math.min(high, shareOfBody * weightKg)
}

/** From what was done a week ago and more, one week's rise up; a load that hurt holds it for a week. */
const risenTo = (movement: Movement, id: ExerciseId, first: number, now: Instant): number => {
  const done = doneWith(movement, id, now)
  const calm = done.filter(({ hurt }) => !hurt)
  const isLate = ({ ago }: Lifted): boolean => ago < loadRise.every
  const before = calm.findLast((each) => !isLate(each))?.kg
  const lately = Math.max(0, ...calm.filter(isLate).map(({ kg }) => kg))
  if (before === undefined) return lately || first
  const isHeld = done.some((each) => isLate(each) && each.hurt)
  const rise = isHeld ? 0 : Math.min(before * loadRise.share, loadRise.kg)
  return Math.max(before + rise, lately)
}

interface Lifted {
  readonly kg: number
  /** minutes */
  readonly ago: number
  /** it was red during the exercise (movement §5.2) */
  readonly hurt: boolean
}

/** The loads of the last weeks, oldest first. */
const doneWith = ({ sessions }: Movement, id: ExerciseId, now: Instant): readonly Lifted[] =>
  sessions.flatMap(({ at, p0, stage, day, planned, done }) => {
    const kg = planned.find(({ exercise }) => exercise === id)?.loadKg
    const told = done.find(({ exercise }) => exercise === id)
    const ago = minutesBetween(at, now)
    if (kg === undefined || !told || ago < 0 || ago >= loadRise.forgotten) return []
    return [{ kg, ago, hurt: duringColour(laneOf(stage, day), p0, told.worst) === 'red' }]
  })
