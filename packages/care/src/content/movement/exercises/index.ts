import type { Exercise } from '../exercise.ts'
import type { ExerciseId } from '../exerciseIds.ts'
import { extension } from './extension.ts'
import { floorStrength } from './floorStrength.ts'
import { mobility } from './mobility.ts'
import { settling } from './settling.ts'
import { standingLoad } from './standingLoad.ts'

/** What decides about each exercise (movement §7), as C20 and C26 make it stricter. */
export const exercises: Readonly<Record<ExerciseId, Exercise>> = {
  ...settling,
  ...mobility,
  ...extension,
  ...floorStrength,
  ...standingLoad,
}
