import type { IngredientId } from './ingredientIds.ts'

const emergencyMgPerKg: Readonly<Partial<Record<IngredientId, number>>> = {
  ibuprofen: 400,
  aspirin: 125,
}

/** Numbers of dose-rules.md that belong to no single medicine. Most are design values (dose-rules §7). */
export const doseNumbers = {
  /** R-ADULT: younger, and no verdict is given */
  adultYears: 18,
  /** dose-rules §1, "course": a gap so long ends it */
  courseGapH: 48,
  /** R-SUM24, R-NDOSE: rolling */
  windowH: 24,
  /** R-INTX: drinks so recent count */
  alcoholWindowH: 12,
  /** R-INTX: an MAO inhibitor goes on counting */
  maoiDays: 14,
  /** R-ASA-IBU and R-CLASS-FRAC: aspirin for the heart, per day, at most */
  heartAspirinMg: 162,
  /** R-ASA-IBU: from plain low-dose aspirin to ibuprofen */
  afterHeartAspirinMinutes: 30,
  /** R-ASA-IBU: from ibuprofen to the usual aspirin */
  beforeHeartAspirinH: 8,
  /** R-RXGRACE: the lesser of both; the share is of the gap between doses */
  grace: { mostH: 2, share: 1 / 8 },
  /** R-DUR-OP: codeine or dihydrocodeine without a prescription; later is a stop */
  boughtOpioidDays: 3,
  /** R-DUPTAP: the same again so soon may be a second tap */
  doubleTapMinutes: 5,
  /** R-CLOCK: a larger jump is told */
  clockJumpMinutes: 10,
  /** R-DELETE: help stays in reach after a dose that called for it is taken back */
  helpKeptH: 24,
  /** R-OD-PCM: the worst window of so many hours back */
  lookBackH: 72,
  /** R-OD-PCM: more weight than this does not count */
  weightCapKg: 110,
  /** R-OD-PCM: mg in 24 h unless it says otherwise */
  paracetamol: {
    /** emergency, from here on, if also above the personal limit */
    emergencyMgPerKg: 75,
    /** emergency, from here on, where no weight is known */
    emergencyMgWithoutWeight: 6000,
    /** emergency, from here on */
    emergencyMg: 10_000,
    /** emergency, above this on each of two days running */
    twoDaysMg: 6000,
    /** poison line, above `fastMg` within `fastH` */
    fastMg: 2000,
    fastH: 4,
    /** poison line, above this, well or not */
    callMg: 4000,
  },
  /** R-OD-NSAID: emergency, from here on, in 24 h */
  emergencyMgPerKg,
} as const
