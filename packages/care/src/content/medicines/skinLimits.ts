import type { Seen, SkinLimit } from './medicine.ts'

/** A rub: the gap is ours. */
const rub = { minIntervalH: 4, maxUses24h: 4, selfCareDays: 7, mark: 'C' } as const
const rubLabels = ['s35c', 'medicines'] as const satisfies Seen['sources']

/** A row carries the mark of its least certain number. */
const rows = {
  'diclofenac-gel-1.16': {
    minIntervalH: 4,
    maxUses24h: 4,
    maxGrams24h: 16,
    selfCareDays: 7,
    mark: 'V',
    sources: ['s10'],
  },
  'diclofenac-gel-2.32': {
    minIntervalH: 12,
    maxUses24h: 2,
    maxGrams24h: 8,
    selfCareDays: 7,
    mark: 'V',
    sources: ['s10'],
  },
  // limbs only, not labelled for the back; uses are of one area
  'diclofenac-gel-1-us': {
    minIntervalH: 4,
    maxUses24h: 4,
    maxGrams24h: 32,
    selfCareDays: 21,
    mark: 'K',
    sources: ['s11', 'expert-consensus'],
  },
  'diclofenac-patch': {
    minIntervalH: 12,
    maxUses24h: 2,
    maxAtOnce: 1,
    selfCareDays: 7,
    mark: 'K',
    sources: ['s10b', 'expert-consensus'],
  },
  // the gap is ours
  'ketoprofen-gel-2.5': {
    minIntervalH: 6,
    maxUses24h: 4,
    maxGrams24h: 15,
    selfCareDays: 7,
    mark: 'C',
    sources: ['s12', 'medicines'],
  },
  // 3 or 4 uses by pack: the fewer
  'ibuprofen-gel-5-10': {
    minIntervalH: 4,
    maxUses24h: 3,
    selfCareDays: 14,
    mark: 'K',
    sources: ['expert-consensus'],
  },
  menthol: { ...rub, sources: rubLabels },
  'methyl-salicylate': { ...rub, sources: rubLabels },
  camphor: { ...rub, sources: ['s42', 'medicines'] },
  capsaicin: {
    minIntervalH: 4,
    maxUses24h: 4,
    selfCareDays: 7,
    mark: 'K',
    sources: ['expert-consensus'],
  },
  // worn 8 to 12 h, and taken off before the next
  'ms-menthol-patch': {
    minIntervalH: 8,
    maxUses24h: 2,
    maxAtOnce: 1,
    selfCareDays: 3,
    longestOnH: 12,
    mark: 'K',
    sources: ['s35', 'expert-consensus'],
  },
  // uses a day are those of the patch above: its own are not stated
  'ms-menthol-patch-asia': {
    minIntervalH: 8,
    maxUses24h: 2,
    maxAtOnce: 1,
    selfCareDays: 5,
    longestOnH: 8,
    mark: 'C',
    sources: ['s35b', 'medicines'],
  },
  // packs say 8 or 12 h on, and 1 to 3 a day: hours off are ours, and one a day
  'lidocaine-patch-4': {
    minIntervalH: 12,
    maxUses24h: 1,
    maxAtOnce: 1,
    selfCareDays: 7,
    longestOnH: 12,
    offH: 12,
    mark: 'C',
    sources: ['s36', 'medicines'],
  },
  // one time of 12 h in 24, up to 3 patches at once; days are as prescribed
  'lidocaine-patch-5': {
    minIntervalH: 12,
    maxUses24h: 1,
    maxAtOnce: 3,
    selfCareDays: Infinity,
    longestOnH: 12,
    offH: 12,
    mark: 'V2',
    sources: ['s36b'],
  },
  // remedies §8, §9
  'eucalyptus-oil': {
    minIntervalH: 6,
    maxUses24h: 2,
    selfCareDays: 7,
    mark: 'C',
    sources: ['remedies'],
  },
  'mustard-oil': {
    minIntervalH: 12,
    maxUses24h: 2,
    selfCareDays: 3,
    mark: 'C',
    sources: ['remedies'],
  },
} as const satisfies Record<string, SkinLimit>

export type SkinLimitId = keyof typeof rows

/** On the skin, by uses; ids are the dossier's (medicines §3C). */
export const skinLimits: Readonly<Record<SkinLimitId, SkinLimit>> = rows
