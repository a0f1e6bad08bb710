import type { MatrixRow } from '../medicine.ts'
import { rowOf } from './rowOf.ts'
import { ourReading } from './seen.ts'

const row = rowOf([['misoprostol'], ['aspirin', 'bismuth-subsalicylate']])

/**
 * Beside the dossier's tables: misoprostol stands in a pack of the brand map with "pregnancy STOP"
 * (medicines §7, row 36); and whoever is allergic to salicylates takes none by mouth, which §5A does
 * not say because its question about painkillers names aspirin too.
 */
export const ofPacks: readonly MatrixRow[] = [
  row('pregnancy-lt20', ['S', '-']),
  row('pregnancy-20-27', ['S', '-']),
  row('pregnancy-28-plus', ['S', '-']),
  row('salicylate-allergy', ['-', 'S'], { aspirin: ourReading }),
]
