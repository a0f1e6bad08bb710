import type { Level } from './exercise.ts'
import type { ExerciseId } from './exerciseIds.ts'

/**
 * Things that exercises cannot do without and not every home has (movement §7, Equipment). Mats, pillows,
 * towels, shoes and a wall are taken as given, and a bed is a place.
 */
export const things = ['chair', 'worktop', 'stick', 'weight', 'step', 'band'] as const
export type Thing = (typeof things)[number]

/** What an exercise needs, and from which level on: its **Equipment** line in movement §7. */
export const needed: Readonly<
  Partial<Record<ExerciseId, { readonly thing: Thing; readonly from: Level }>>
> = {
  'seated-pelvic-tilt': { thing: 'chair', from: 1 },
  'hip-flexor-half-kneel': { thing: 'chair', from: 1 },
  'piriformis-seated': { thing: 'chair', from: 1 },
  'standing-back-bend': { thing: 'worktop', from: 1 },
  clamshell: { thing: 'band', from: 3 },
  'hip-hinge': { thing: 'stick', from: 1 },
  'sit-to-stand': { thing: 'chair', from: 1 },
  'lift-practice': { thing: 'weight', from: 1 },
  'suitcase-carry': { thing: 'weight', from: 1 },
  'step-up': { thing: 'step', from: 1 },
}
