import type { MovementCondition } from '../../../movement/exercise.ts'

/** What is shown and said of an exercise. Plain words, second person, reading grade 7 at most. */
export interface ExerciseText {
  readonly title: string
  /** where it is felt and what for, in a few plain words: "Works the belly and the sides" */
  readonly target: string
  /** how to get into place */
  readonly start: string
  /** spoken, one for each step of `content/movement/steps`, in its order */
  readonly steps: readonly [string, ...string[]]
  readonly breathing: string
  readonly mistakes: readonly [string, ...string[]]
  /** reasons to stop, beyond the common ones */
  readonly stops: readonly [string, ...string[]]
  /** what to do differently with a condition whose verdict is not plain */
  readonly notes: Readonly<Partial<Record<MovementCondition, string>>>
  /** what it needs; `null`: nothing */
  readonly needs: string | null
}
