import type { IngredientId } from './ingredientIds.ts'
import type { DoseCondition, Market, Seen, SelfCareLimit } from './medicine.ts'

const known = { mark: 'K', sources: ['expert-consensus'] } as const satisfies Seen

const naproxenSodium = {
  ingredient: 'naproxen',
  maxSingleMg: 200,
  firstSingleMg: 400,
  firstWithinMinutes: 60,
  minIntervalH: 8,
  advisedIntervalH: 12,
  max24hMg: 600,
  maxDoses24h: null,
} as const

const naproxenUk = {
  ingredient: 'naproxen',
  market: 'UK',
  maxSingleMg: 250,
  firstSingleMg: 500,
  minIntervalH: 6,
  advisedIntervalH: 8,
  max24hMg: 750,
  maxDoses24h: 3,
  selfCareDays: 3,
} as const

const codeineUk = {
  ingredient: 'codeine',
  market: 'UK',
  minIntervalH: 4,
  advisedIntervalH: 6,
  selfCareDays: 3,
  stopAfterDays: 3,
  mark: 'K',
  sources: ['s16', 'expert-consensus'],
} as const

/** A row carries the mark of its least certain number. Naproxen is counted as base. */
const rows = {
  'ibuprofen.US.otc': {
    ingredient: 'ibuprofen',
    market: 'US',
    maxSingleMg: 400,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 1200,
    maxDoses24h: null,
    selfCareDays: 10,
    mark: 'V',
    sources: ['s1', 's2'],
  },
  'ibuprofen.UK.otc': {
    ingredient: 'ibuprofen',
    market: 'UK',
    maxSingleMg: 400,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 1200,
    maxDoses24h: 3,
    selfCareDays: 10,
    mark: 'K',
    sources: ['s6b', 'expert-consensus'],
  },
  // days are ours
  'ibuprofen.IN': {
    ingredient: 'ibuprofen',
    market: 'IN',
    maxSingleMg: 400,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 1200,
    maxDoses24h: 3,
    selfCareDays: 3,
    mark: 'C',
    sources: ['expert-consensus', 'medicines'],
  },
  'ibuprofen.EU.otc': {
    ingredient: 'ibuprofen',
    market: 'EU',
    maxSingleMg: 400,
    minIntervalH: 6,
    advisedIntervalH: 6,
    max24hMg: 1200,
    maxDoses24h: 3,
    selfCareDays: 4,
    ...known,
  },

  'naproxen.US.otc': {
    ...naproxenSodium,
    market: 'US',
    selfCareDays: 10,
    mark: 'V2',
    sources: ['s3', 's3b'],
  },
  'naproxen.UK.otc': { ...naproxenUk, mark: 'K', sources: ['s8b', 'expert-consensus'] },
  // its own dose text was not seen: the numbers of the other pack stand in
  'naproxen.UK.otc.msk': { ...naproxenUk, mark: 'C', sources: ['s9', 'medicines'] },
  'naproxen.EU.otc': { ...naproxenSodium, market: 'EU', selfCareDays: 4, ...known },

  'aspirin.US.otc.325': {
    ingredient: 'aspirin',
    market: 'US',
    maxSingleMg: 650,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 3900,
    maxDoses24h: null,
    selfCareDays: 10,
    mark: 'V2',
    sources: ['s11b'],
  },
  'aspirin.US.otc.500': {
    ingredient: 'aspirin',
    market: 'US',
    maxSingleMg: 1000,
    minIntervalH: 6,
    advisedIntervalH: 6,
    max24hMg: 4000,
    maxDoses24h: null,
    selfCareDays: 10,
    ...known,
  },
  'aspirin.UK.otc.300': {
    ingredient: 'aspirin',
    market: 'UK',
    maxSingleMg: 900,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 3600,
    maxDoses24h: null,
    selfCareDays: 3,
    ...known,
  },
  'aspirin.EU.otc.500': {
    ingredient: 'aspirin',
    market: 'EU',
    maxSingleMg: 1000,
    minIntervalH: 4,
    advisedIntervalH: 8,
    max24hMg: 3000,
    maxDoses24h: null,
    selfCareDays: 4,
    ...known,
  },
  'aspirin.IN': {
    ingredient: 'aspirin',
    market: 'IN',
    maxSingleMg: 650,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 3900,
    maxDoses24h: null,
    selfCareDays: 3,
    ...known,
  },

  // doses V, days K
  'paracetamol.UK.otc': {
    ingredient: 'paracetamol',
    market: 'UK',
    maxSingleMg: 1000,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 4000,
    maxDoses24h: 4,
    selfCareDays: 3,
    mark: 'K',
    sources: ['s6', 'expert-consensus'],
  },
  'paracetamol.US.otc.325': {
    ingredient: 'paracetamol',
    market: 'US',
    maxSingleMg: 650,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 3250,
    maxDoses24h: null,
    selfCareDays: 10,
    mark: 'V2',
    sources: ['s4'],
  },
  'paracetamol.US.otc.500': {
    ingredient: 'paracetamol',
    market: 'US',
    maxSingleMg: 1000,
    minIntervalH: 6,
    advisedIntervalH: 6,
    max24hMg: 3000,
    maxDoses24h: null,
    selfCareDays: 10,
    mark: 'V2',
    sources: ['s4b', 's5'],
  },
  'paracetamol.US.otc.650ER': {
    ingredient: 'paracetamol',
    market: 'US',
    maxSingleMg: 1300,
    minIntervalH: 8,
    advisedIntervalH: 8,
    max24hMg: 3900,
    maxDoses24h: null,
    selfCareDays: 10,
    mark: 'K',
    sources: ['s4b', 'expert-consensus'],
  },
  // days are ours
  'paracetamol.IN': {
    ingredient: 'paracetamol',
    market: 'IN',
    maxSingleMg: 1000,
    minIntervalH: 4,
    advisedIntervalH: 6,
    max24hMg: 4000,
    maxDoses24h: 4,
    selfCareDays: 3,
    mark: 'C',
    sources: ['s47', 'medicines'],
  },
  'paracetamol.EU.otc': {
    ingredient: 'paracetamol',
    market: 'EU',
    maxSingleMg: 1000,
    minIntervalH: 6,
    advisedIntervalH: 6,
    max24hMg: 4000,
    noteAbove24hMg: 3000,
    maxDoses24h: 4,
    selfCareDays: 3,
    ...known,
  },

  // days V, doses K
  'codeine.UK.otc.8': { ...codeineUk, maxSingleMg: 16, max24hMg: 64, maxDoses24h: 4 },
  'codeine.UK.otc.12.8': { ...codeineUk, maxSingleMg: 25.6, max24hMg: 102.4, maxDoses24h: 4 },
  'codeine.UK.otc.12.8.ibuprofen': {
    ...codeineUk,
    maxSingleMg: 25.6,
    max24hMg: 76.8,
    maxDoses24h: 3,
  },
} as const satisfies Record<string, SelfCareLimit>

export type LimitSetId = keyof typeof rows

/** What can be bought, by market and pack; ids are the dossier's (medicines §3A). */
export const selfCareLimits: Readonly<Record<LimitSetId, SelfCareLimit>> = rows

export interface StrengthRow {
  /** mg in one unit, at most; left out: any */
  readonly upToMg?: number
  /** for modified release only */
  readonly slow?: true
  readonly set: LimitSetId
}

type StrengthRows = Readonly<Partial<Record<Market, readonly StrengthRow[]>>>

/** Which limits go with a unit of so many mg: the first row that fits. No row: not sold like this. */
export const limitsByStrength: Readonly<Partial<Record<IngredientId, StrengthRows>>> = {
  ibuprofen: {
    US: [{ set: 'ibuprofen.US.otc' }],
    UK: [{ set: 'ibuprofen.UK.otc' }],
    IN: [{ set: 'ibuprofen.IN' }],
    EU: [{ set: 'ibuprofen.EU.otc' }],
  },
  naproxen: {
    US: [{ set: 'naproxen.US.otc' }],
    UK: [{ set: 'naproxen.UK.otc' }],
    EU: [{ set: 'naproxen.EU.otc' }],
  },
  aspirin: {
    US: [{ upToMg: 325, set: 'aspirin.US.otc.325' }, { set: 'aspirin.US.otc.500' }],
    UK: [{ set: 'aspirin.UK.otc.300' }],
    IN: [{ set: 'aspirin.IN' }],
    EU: [{ set: 'aspirin.EU.otc.500' }],
  },
  paracetamol: {
    US: [
      { slow: true, set: 'paracetamol.US.otc.650ER' },
      { upToMg: 325, set: 'paracetamol.US.otc.325' },
      { set: 'paracetamol.US.otc.500' },
    ],
    UK: [{ set: 'paracetamol.UK.otc' }],
    IN: [{ set: 'paracetamol.IN' }],
    EU: [{ set: 'paracetamol.EU.otc' }],
  },
  // stronger codeine is never sold without a prescription
  codeine: {
    UK: [
      { upToMg: 8, set: 'codeine.UK.otc.8' },
      { upToMg: 12.8, set: 'codeine.UK.otc.12.8' },
    ],
  },
}

export interface PersonalParacetamol {
  readonly lowWeight: Seen & {
    readonly belowKg: number
    readonly singleMgPerKg: number
    readonly dayMgPerKg: number
  }
  readonly reduced: Seen & {
    readonly when: readonly DoseCondition[]
    readonly singleMg: number
    readonly singleMgUnder50kg: number
    readonly dayMg: number
  }
  readonly severeKidney: Seen & {
    readonly when: readonly DoseCondition[]
    readonly singleMg: number
    readonly dayMg: number
    readonly intervalH: number
  }
}

/** The lowest that applies wins (medicines §3A, R-PERSONAL). */
export const personalParacetamol: PersonalParacetamol = {
  // the day V, the single dose K
  lowWeight: {
    belowKg: 50,
    singleMgPerKg: 15,
    dayMgPerKg: 60,
    mark: 'K',
    sources: ['s7', 'expert-consensus'],
  },
  reduced: {
    when: ['liver-disease', 'heavy-alcohol', 'malnutrition-dehydration'],
    singleMg: 1000,
    singleMgUnder50kg: 500,
    dayMg: 3000,
    mark: 'V',
    sources: ['s7'],
  },
  severeKidney: { when: ['ckd-severe'], singleMg: 1000, dayMg: 3000, intervalH: 6, ...known },
}
