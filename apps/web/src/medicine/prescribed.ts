import type { PrescribedMedicine } from '@unspasm/care'
import { boxOf } from '@unspasm/care/doses'
import { care, planAt } from '../state.ts'
import { medicineWords } from '../words/medicine.ts'
import { fill } from '../words/en.ts'
import { counted, unitsText } from './naming.ts'

const words = medicineWords.prescriptions

/** The person's own prescriptions that have not ended. */
export const running = (): readonly PrescribedMedicine[] =>
  [...care.value.medicines.prescriptions.values()].filter(
    ({ until }) => until === undefined || until > planAt.value,
  )

/** "2 tablets, 3 times a day". */
export const rhythmText = (told: PrescribedMedicine): string => {
  const box = boxOf(care.value.medicines, told.product)
  const units = told.units === undefined ? words.noUnits : unitsText(box, told.units)
  if (told.times && told.times.length > 0)
    return fill(words.sumTimes, { units, times: told.times.join(', ') })
  if (told.everyHours !== undefined) return counted(words.sumEvery, told.everyHours, { units })
  if (told.perDay !== undefined) return counted(words.sumPerDay, told.perDay, { units })
  return units
}
