import type { InstrumentId } from './ids.ts'
import type { CheckSource } from './selfTest.ts'

/** Scores whose change is graded: the measures, and pain 0 to 10 (`nrs`). */
export type GradedId = 'nrs' | 'peg' | 'rmdq-24' | 'own-activities'

/** When a change means something (instruments §4). */
export interface Change {
  /** points from which a change counts, up or down */
  readonly points: number
  readonly higherIsWorse: boolean
  /** below this first score only the share makes it better; null: never so */
  readonly shareOnlyBelow: number | null
  readonly sources: readonly [CheckSource, ...CheckSource[]]
}

export const changes = {
  nrs: {
    points: 2,
    higherIsWorse: true,
    shareOnlyBelow: null,
    sources: ['ost08', 'sal04', 'suz20'],
  },
  peg: { points: 1, higherIsWorse: true, shareOnlyBelow: null, sources: ['ree24', 'kre09'] },
  'rmdq-24': { points: 5, higherIsWorse: true, shareOnlyBelow: 10, sources: ['ost08', 'rol00'] },
  'own-activities': {
    points: 2,
    higherIsWorse: false,
    shareOnlyBelow: null,
    sources: ['str95', 'instruments'],
  },
} as const satisfies Record<GradedId, Change>

/** A change by this share of the first score is better too; of the PEG, clearly better. */
export const betterShare = 0.3

/** Global change, -5 to 5: from here on it is important. Never used alone. `kam09`, K. */
export const globalChangePoints = 2

/** Statements of the RMDQ-24, by number. */
export const rmdqItems = [
  1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24,
] as const
export type RmdqItem = (typeof rmdqItems)[number]

export const pegItems = ['pain', 'enjoyment', 'activity'] as const
export type PegItem = (typeof pegItems)[number]

/** The five taps at day 14 (instruments §2.7, RULE; after `lin11`), in the order of the answers. */
export const slowRecoveryItems = ['pain', 'leg', 'sleep', 'doubt', 'work'] as const
export type SlowRecoveryItem = (typeof slowRecoveryItems)[number]

export const slowRecovery = {
  painOnDay7From: 7,
  sleepMost: 3,
  nightsFrom: 3,
  doubtFrom: 7,
  daysOffWorkAbove: 3,
  /** so many of the five suggest a clinician */
  suggestsFrom: 2,
} as const

/** Asked every morning: the first list to day 14, the second after (instruments §3). */
export const morningItemIds = ['pain', 'worst24', 'sleep', 'wakes', 'leg', 'walk', 'sit'] as const
export type MorningItem = (typeof morningItemIds)[number]

export const mornings = {
  /** last day of the long list */
  longTo: 14,
  long: morningItemIds,
  short: ['pain', 'sleep'],
} as const satisfies {
  readonly longTo: number
  readonly long: readonly MorningItem[]
  readonly short: readonly MorningItem[]
}

/** Mornings of seven that a weekly median needs. */
export const morningsForMedian = 4

/** When a measure is due, in days since onset (instruments §3, RULE). */
export interface Rhythm {
  /** first day it is asked */
  readonly from: number
  /** days between two; null: once */
  readonly every: number | null
  /** asked again when the episode is over */
  readonly atEnd: boolean
  /** about how long it takes, for the person to see */
  readonly seconds: number
}

export const rhythms = {
  peg: { from: 7, every: 7, atEnd: false, seconds: 30 },
  'rmdq-24': { from: 0, every: 30, atEnd: true, seconds: 240 },
  'own-activities': { from: 7, every: 7, atEnd: false, seconds: 25 },
  'global-change': { from: 0, every: 30, atEnd: true, seconds: 10 },
  'slow-recovery': { from: 14, every: null, atEnd: false, seconds: 30 },
} as const satisfies Record<InstrumentId, Rhythm>
