import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { Market, Part, PrescriptionLimit } from '../content/medicines/medicine.ts'
import {
  injectionLimits,
  prescriptionLimits,
  slowFloors,
} from '../content/medicines/prescriptionLimits.ts'
import type { Medicines, PrescribedMedicine } from '../dose.ts'
import type { Instant } from '../instant.ts'
import { boxOf, counts, isSlow, type Box } from './box.ts'

/** The person's own prescription, as it stands for a box at hand. */
export interface Own {
  readonly told: PrescribedMedicine
  readonly box: Box
}

/** Of those that have not run out: one for this very product, else for the same ingredients. */
export const ownFor = (medicines: Medicines, box: Box, now: Instant): Own | null => {
  const same = medicines.prescriptions.get(box.id)
  if (same && runs(same, now)) return { told: same, box }
  for (const told of medicines.prescriptions.values()) {
    if (!runs(told, now)) continue
    const other = boxOf(medicines, told.product)
    if (other && sameParts(other, box)) return { told, box: other }
  }
  return null
}

export const runs = ({ until }: PrescribedMedicine, now: Instant): boolean =>
  until === undefined || now < until

const namesOf = (box: Box): string =>
  box.parts
    .filter(counts)
    .map(({ ingredient }) => ingredient)
    .toSorted()
    .join()

const sameParts = (a: Box, b: Box): boolean => namesOf(a) === namesOf(b)

/** Doses a day, as far as the entry says. */
export const perDay = ({ perDay: told, everyHours, times }: PrescribedMedicine): number | null =>
  told ??
  (everyHours === undefined ? (times?.length ?? null) : Math.max(1, Math.floor(24 / everyHours)))

/** mg of one ingredient in one prescribed dose; `null`: the entry does not say. */
export const prescribedMg = ({ told, box }: Own, part: Part): number | null => {
  const mg = box.parts.find(({ ingredient }) => ingredient === part.ingredient)?.mg ?? null
  return mg === null || told.units === undefined ? null : mg * told.units
}

/** Hours that a daily rhythm may run early; none for opioids and paracetamol (R-RXGRACE). */
export const graceH = (part: Part, doses: number | null): number => {
  if (doses === null || part.ingredient === 'paracetamol') return 0
  if (ingredients[part.ingredient].tags.includes('opioid')) return 0
  return Math.min(doseNumbers.grace.mostH, (24 / doses) * doseNumbers.grace.share)
}

/** Shortest gap between prescribed doses, in hours (R-RXGRACE). */
export const gapH = (own: Own, part: Part): number => {
  const { everyHours } = own.told
  const floor = floorH(own, part)
  if (everyHours === undefined) return floor
  const strict = graceH(part, 1) === 0
  return Math.max(floor, strict ? everyHours : everyHours * (1 - doseNumbers.grace.share))
}

const floorH = (own: Own, part: Part): number => {
  const { ingredient, mg } = part
  const slow = isSlow(own.box)
    ? slowFloors.find(
        (row) => row.ingredient === ingredient && (row.mg === undefined || row.mg === mg),
      )
    : undefined
  if (slow?.floorH !== undefined) return slow.floorH
  const single = prescribedMg(own, part) ?? 0
  const floors = prescriptionLimits[ingredient]?.floors ?? []
  return floors.find(({ upToMg }) => upToMg === undefined || single <= upToMg)?.hours ?? 0
}

export const rowFor = (box: Box, { ingredient }: Part): PrescriptionLimit | null =>
  (box.product?.route === 'injection' ? injectionLimits[ingredient] : undefined) ??
  prescriptionLimits[ingredient] ??
  null

/** Highest amount in 24 h whatever a prescription says, and the amount from which an entry is asked about. */
export const ceilingOf = (
  row: PrescriptionLimit,
  market: Market | null,
  lower: boolean,
  courseHours: number,
): { readonly ask: number | null; readonly hard: number | null } => {
  if (row.firstHours && courseHours < row.firstHours.hours) {
    return { ask: row.firstHours.askAbove24hMg, hard: row.firstHours.hardCeiling24hMg }
  }
  const { hardCeiling24hMg: stated } = row
  const hard =
    stated === null || typeof stated === 'number'
      ? stated
      : market === null
        ? Math.min(...Object.values(stated))
        : stated[market]
  if (!lower || !row.lower) return { ask: row.askAbove24hMg, hard }
  return { ask: row.askAbove24hMg, hard: Math.min(row.lower.hardCeiling24hMg, hard ?? Infinity) }
}
