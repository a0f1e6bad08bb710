/** What may be told to have been put on, rubbed in or injected (remedies §1, §7–11); the ids are the dossier's. */
export const remedyIds = [
  'massage-self',
  'massage-helper',
  'menthol-rub',
  'salicylate-rub',
  'camphor-rub',
  'capsaicin-rub',
  'nsaid-gel',
  'lidocaine-patch',
  'tens',
  'eucalyptus-massage',
  'mustard-oil-massage',
  'inj-trigger-point',
  'inj-epidural-steroid',
  'inj-im-ketorolac',
  'inj-im-thiocolchicoside',
  'inj-vitamin-b',
] as const
export type RemedyId = (typeof remedyIds)[number]

/** Rows and columns of the spacing table (remedies §3). */
export type SkinUse =
  | 'heat'
  | 'cold'
  | 'rub'
  | 'capsaicin'
  | 'nsaid-gel'
  | 'patch'
  | 'massage'
  | 'eucalyptus'
  | 'mustard'
  | 'tens'
  | 'injection'

/** What each counts as on the skin, and the longest it lasts when nobody tells, in minutes. */
export const remedies = {
  'massage-self': { use: 'massage', most: 10 },
  'massage-helper': { use: 'massage', most: 10 },
  'menthol-rub': { use: 'rub', most: 0 },
  'salicylate-rub': { use: 'rub', most: 0 },
  'camphor-rub': { use: 'rub', most: 0 },
  'capsaicin-rub': { use: 'capsaicin', most: 0 },
  'nsaid-gel': { use: 'nsaid-gel', most: 0 },
  'lidocaine-patch': { use: 'patch', most: 12 * 60 },
  tens: { use: 'tens', most: 30 },
  'eucalyptus-massage': { use: 'eucalyptus', most: 10 },
  'mustard-oil-massage': { use: 'mustard', most: 15 },
  'inj-trigger-point': { use: 'injection', most: 0 },
  'inj-epidural-steroid': { use: 'injection', most: 0 },
  'inj-im-ketorolac': { use: 'injection', most: 0 },
  'inj-im-thiocolchicoside': { use: 'injection', most: 0 },
  'inj-vitamin-b': { use: 'injection', most: 0 },
} as const satisfies Record<RemedyId, { readonly use: SkinUse; readonly most: number }>
