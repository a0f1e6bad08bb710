import type { PlannedExercise } from '../event.ts'

type Counted = Pick<PlannedExercise, 'reps' | 'falls'>

/** Repetitions of one set, from 1; in a descending pyramid each set has fewer, and every set one. */
export const repsIn = ({ reps, falls = 0 }: Counted, set: number): number =>
  Math.max(1, reps - (set - 1) * falls)

/** Repetitions of each set in order: 6, 4, 2. */
export const repsOf = (planned: Counted & Pick<PlannedExercise, 'sets'>): readonly number[] =>
  Array.from({ length: planned.sets }, (_, index) => repsIn(planned, index + 1))

/** Repetitions of the first so many sets together. */
export const repsUpTo = (planned: Counted, sets: number): number =>
  repsOf({ ...planned, sets }).reduce((sum, reps) => sum + reps, 0)
