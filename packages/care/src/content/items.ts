import type { GateId } from './gates.ts'

/** What rules advise. */
export const itemIds = [
  'about-you',
  'ask-pain',
  'ask-skin',
  'ask-standing',
  'ask-washed',
  'breath-screen',
  'breathing',
  'change-position',
  'chest-screen',
  'cold',
  'cold-off',
  'course',
  'end-episode',
  'first-screen',
  'heat',
  'heat-off',
  'inflammatory-screen',
  'legs-screen',
  'lie-down',
  'lying-over',
  'morning-screen',
  'pattern-screen',
  'stretch',
  'stuck-screen',
  'time-screen',
  'today-screen',
  'visit',
  'walk',
  // one page: massage, oils, rubs
  'massage-helper',
  'massage-self',
  'eucalyptus-massage',
  'mustard-oil-massage',
  'rub',
  'oil-off',
  'after-injection',
  'injection-screen',
  'ask-swelling',
  // night and morning
  'tonight',
  'awake',
  'ask-night',
  'morning-rise',
  'not-face-down',
  // sitting
  'sit',
  'sit-over',
  // one page: what is normal today, and what of the day's life is wise
  'today',
  'work',
  'driving',
  'lifting',
] as const
export type ItemId = (typeof itemIds)[number]

/** What doses bring into a plan. */
export const doseItemIds = [
  'dose-emergency',
  'dose-poison-line',
  'patch-off',
  'last-day',
  'see-pharmacist',
  'dose-next',
] as const
export type DoseItemId = (typeof doseItemIds)[number]

/** What movement brings into a plan. */
export const moveItemIds = [
  'exercise-session',
  'see-physio',
  'ask-after',
  'ask-able',
  'ask-direction',
] as const
export type MoveItemId = (typeof moveItemIds)[number]

/** What a plan may hold: advice, checklists before it, and help. */
export type PlanItemId =
  | ItemId
  | `ask-${GateId}`
  | DoseItemId
  | MoveItemId
  | 'seek-emergency'
  | 'seek-same-day'
  | 'seek-within-days'
  | 'all-quiet'

/** Where tradition and evidence differ (first-aid §2). */
export const disagreementIds = [
  'disagrees-rest',
  'disagrees-cold',
  'disagrees-stretch',
  'disagrees-mattress',
  'disagrees-oil',
  'disagrees-rub',
] as const
export type DisagreementId = (typeof disagreementIds)[number]
