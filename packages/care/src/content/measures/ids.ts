/** Home checks (self-tests §2); the ids are the dossier's. */
export const selfTestIds = [
  'st-ake',
  'st-chair-reach',
  'st-floor-reach',
  'st-flexor60',
  'st-plank',
  'st-curlups',
  'st-extensor',
  'st-side-bridge',
  'st-thomas',
  'st-single-leg',
  'st-sts30',
] as const
export type SelfTestId = (typeof selfTestIds)[number]

/** Measures a person fills in (instruments §2), scores of pain and sleep aside. */
export const instrumentIds = [
  'peg',
  'rmdq-24',
  'own-activities',
  'global-change',
  'slow-recovery',
] as const
export type InstrumentId = (typeof instrumentIds)[number]
