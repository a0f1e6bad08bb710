import type { ExerciseId } from '../exerciseIds.ts'
import type { ExerciseSteps } from '../exerciseSteps.ts'
import { extensionSteps } from './extension.ts'
import { floorStrengthSteps } from './floorStrength.ts'
import { mobilitySteps } from './mobility.ts'
import { settlingSteps } from './settling.ts'
import { standingLoadSteps } from './standingLoad.ts'

/** How each exercise is shown. Loaded only when exercises are. */
export const exerciseSteps: Readonly<Record<ExerciseId, ExerciseSteps>> = {
  ...settlingSteps,
  ...mobilitySteps,
  ...extensionSteps,
  ...floorStrengthSteps,
  ...standingLoadSteps,
}
