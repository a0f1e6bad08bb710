/**
 * Lasting facts about a person that a rule reads. One list (C33): the ids of the medicines dossier,
 * then those that only other dossiers need. What is not asked is not "no" (C32).
 */
export const conditionIds = [
  // medicines.md §1
  'anticoagulant-use',
  'reduced-sensation',
  'diabetes',
  'cold-intolerance',
  'poor-circulation',
  'osteoporosis-fracture-risk',
  'hypertension',
  'hypertension-uncontrolled',
  'cvd',
  'broken-skin',
  'falls-risk',
  'bleeding-disorder',
  'asthma',
  'seizure-disorder',
  'breastfeeding',
  'sensitive-skin-eczema',
  'liver-disease-severe',
  'nsaid-allergy',
  'salicylate-allergy',
  'peptic-ulcer-history',
  'ckd',
  'heart-failure',
  'recent-spine-surgery',
  // red-flags.md §3: background facts
  'pregnant',
  'cancer-history',
  'steroid-use',
  'infection-risk',
  'tb-risk',
  'known-aneurysm',
  'single-kidney',
  'previous-episodes',
  // first-aid.md §4.1, §5.1, §6; remedies.md §4, §5
  'breathless-lying-flat',
  'cannot-rise-from-floor',
  'recent-clot',
  'knee-pain',
  'shoulder-pain',
  'cold-injury-before',
  'cannot-report',
  'thin-skin',
  'cream-on-skin',
  'skin-patch-near',
  'fresh-bruise',
  'fever-at-site',
  'cancer-at-site',
  // remedies.md, head and §6–9
  'dvt-suspected',
  'inflammatory-arthritis',
  'mustard-allergy',
  'eucalyptus-untested',
  'mustard-untested',
  'rub-untested',
] as const

export type ConditionId = (typeof conditionIds)[number]

/** Other dossiers' names for the same fact, resolved when data is typed in (C33). */
export const conditionAliases: Readonly<Record<string, ConditionId>> = {
  anticoagulant: 'anticoagulant-use',
  'raynaud-cold-allergy': 'cold-intolerance',
  osteoporosis: 'osteoporosis-fracture-risk',
}
