import type { Asker } from './vectorCase.ts'
import { vectorsOfAmount } from './vectorsOfAmount.ts'
import { vectorsOfLog } from './vectorsOfLog.ts'
import { vectorsOfPerson } from './vectorsOfPerson.ts'

export type { Asker, Said } from './vectorCase.ts'

/** Every vector of dose-rules §6, put to whoever answers: the engine, or the command line. */
export const doseVectors = (asker: Asker): void => {
  vectorsOfAmount(asker)
  vectorsOfPerson(asker)
  vectorsOfLog(asker)
}
