import type { Instant } from '@unspasm/care'
import { boxOf } from '@unspasm/care/doses'
import { goInstead } from '../route.ts'
import { care, note, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { unitsText } from './naming.ts'
import { isTooMuch, statusNow } from './now.ts'
import { typed } from './typed.ts'

/** When something was taken: now, at a time, or somewhere between two. */
export type Taken =
  | Readonly<Record<string, never>>
  | { readonly takenAt: Instant }
  | { readonly from: Instant; readonly to: Instant }

export interface Told {
  readonly product: string
  /** `null`: nobody knows */
  readonly units: number | null
  readonly swallowed?: boolean
}

/** A dose that was taken is kept, whatever was said about it (R-TAKEN); then help, if there is need. */
export const tellDose = async (told: Told, taken: Taken): Promise<void> => {
  const box = boxOf(care.value.medicines, told.product)
  const what = box ? `${unitsText(box, told.units ?? 1)}, ${box.name}` : null
  const text = what === null ? words.notedUnknown : fill(words.noted, { what })
  typed.value = ''
  await note(text, { kind: 'doseTaken', ...told, ...taken })
  goInstead(isTooMuch(statusNow()) ? 'too-much' : 'take')
}

/** Told again within minutes, an amount is more often the same one. */
export const isNow = (taken: Taken): boolean =>
  !('from' in taken) && (!('takenAt' in taken) || planAt.value - taken.takenAt < 5 * 60_000)
