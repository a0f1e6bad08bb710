import type { ExerciseId } from '../../../movement/exerciseIds.ts'
import type { ExerciseText } from './exerciseText.ts'
import { extensionWords } from './extension.ts'
import { floorStrengthWords } from './floorStrength.ts'
import { mobilityWords } from './mobility.ts'
import { settlingWords } from './settling.ts'
import { standingLoadWords } from './standingLoad.ts'

export type { ExerciseText } from './exerciseText.ts'

/** Words of every exercise. Loaded only when exercises are. */
export const exerciseWords: Readonly<Record<ExerciseId, ExerciseText>> = {
  ...settlingWords,
  ...mobilityWords,
  ...extensionWords,
  ...floorStrengthWords,
  ...standingLoadWords,
}
