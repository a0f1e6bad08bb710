import type { SignId } from './signs.ts'

/** How to wait for help: the one line an emergency screen may show beside it (red-flags §2, C1). */
export const waits = ['still', 'sitUp', 'breathOrLie', 'sideOrPropped', 'anyPosition'] as const
export type Wait = (typeof waits)[number]

export interface SignWait {
  readonly how: Wait
  /** "Avoid a meal …" is shown as well: surgery may follow (cauda equina and major trauma only) */
  readonly noMeal: boolean
}

/** A row for each sign of tier `emergency-now`, and for no other. */
export const signWait = {
  'ces-saddle-numbness': { how: 'anyPosition', noMeal: true },
  'ces-bladder': { how: 'anyPosition', noMeal: true },
  'ces-bowel': { how: 'anyPosition', noMeal: true },
  'ces-sexual': { how: 'anyPosition', noMeal: true },
  'ces-both-legs': { how: 'anyPosition', noMeal: true },
  'leg-weakness-worsening': { how: 'anyPosition', noMeal: false },
  'new-leg-numbness': { how: 'anyPosition', noMeal: false },
  'chest-pain': { how: 'breathOrLie', noMeal: false },
  'sudden-breathless': { how: 'sitUp', noMeal: false },
  'collapse-or-tearing': { how: 'breathOrLie', noMeal: false },
  'major-trauma': { how: 'still', noMeal: true },
  'sepsis-signs': { how: 'breathOrLie', noMeal: false },
  'severe-upper-belly': { how: 'anyPosition', noMeal: false },
  'pregnancy-alarm': { how: 'sideOrPropped', noMeal: false },
  'anticoagulant-nerve': { how: 'anyPosition', noMeal: false },
  'cancer-plus-nerve': { how: 'anyPosition', noMeal: false },
  'known-aneurysm': { how: 'breathOrLie', noMeal: false },
  'foot-drop-worsening': { how: 'anyPosition', noMeal: false },
  'kidney-emergency': { how: 'anyPosition', noMeal: false },
  anaphylaxis: { how: 'breathOrLie', noMeal: false },
  'injection-danger': { how: 'breathOrLie', noMeal: false },
  'stuck-on-floor': { how: 'anyPosition', noMeal: false },
} as const satisfies Partial<Record<SignId, SignWait>>
