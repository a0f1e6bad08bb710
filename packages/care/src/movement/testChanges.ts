import type { Level } from '../content/movement/exercise.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'

/** What home checks do to sessions (self-tests §2, §3). Nothing here blocks walking or moves a stage. */
export interface TestChanges {
  readonly add: readonly ExerciseId[]
  /** left out, or later */
  readonly without: ReadonlySet<ExerciseId>
  readonly atMost: ReadonlyMap<ExerciseId, Level>
  readonly extraSet: ReadonlySet<ExerciseId>
}

export const noChanges: TestChanges = {
  add: [],
  without: new Set(),
  atMost: new Map(),
  extraSet: new Set(),
}
