import type { ConditionId } from '../conditions.ts'
import type { SourceId } from '../sourceIds.ts'
import type { Mark } from '../tiers.ts'
import type { IngredientId } from './ingredientIds.ts'

/** Whose packs and labels count (medicines §0); a country of none of them has the strictest of all. */
export const markets = ['US', 'UK', 'IN', 'EU'] as const
export type Market = (typeof markets)[number]

export type Severity = 'STOP' | 'ASK' | 'NOTE'

/** Families for duplicates and interactions (medicines §2, §3D, §6). */
export type ClassTag =
  | 'nsaid-systemic'
  | 'nsaid-topical'
  | 'salicylate'
  | 'pyrazolone'
  | 'opioid'
  | 'muscle-relaxant'
  | 'benzodiazepine'
  | 'cns-depressant'
  | 'cns-depressant-mild'
  | 'serotonergic'
  | 'anticholinergic'
  | 'counterirritant'
  | 'photosensitiser'
  | 'hepatotoxic'
  | 'antispasmodic'
  | 'enzyme'
  // other medicines a person may take: families of §6
  | 'anticoagulant'
  | 'antiplatelet'
  | 'low-dose-aspirin'
  | 'ssri'
  | 'snri'
  | 'tca'
  | 'triptan'
  | 'maoi'
  | 'nephro-ras'
  | 'nephro-diuretic'
  | 'blood-pressure-medicine'
  | 'oral-corticosteroid'
  | 'quinolone'
  | 'azole-antifungal'
  | 'hormonal-contraceptive'
  | 'gabapentinoid'
  | 'z-drug'
  | 'sedating-antihistamine'

/** Where a fact was read, and how well (medicines §0). */
export interface Seen {
  readonly mark: Mark
  readonly sources: readonly [SourceId, ...SourceId[]]
}

/** What something does in a body, for the rules; numbers stand in the tables of limits. */
export interface Ingredient {
  /** plain name on screen, lower case unless a proper name */
  readonly name: string
  /** other names it is known by or written as: `acetaminophen`, `APAP` */
  readonly also?: readonly string[]
  readonly tags: readonly ClassTag[]
  /**
   * `counted`: its own limits are in the tables. `known`: recognised only (§3D): class, ceiling and
   * duplicates, no word on how much. `beside`: stands in packs and is not counted by any rule.
   */
  readonly kind: 'counted' | 'known' | 'beside'
  readonly atc?: string
  /** RxNorm concept of the ingredient; left out where it is not certain */
  readonly rxcui?: number
  readonly food?: 'with' | 'optional' | 'consistent'
  /** 0 none, 1 possible, 2 common, 3 marked; two numbers: a range */
  readonly sedation?: 0 | 1 | 2 | 3 | readonly [0 | 1 | 2 | 3, 0 | 1 | 2 | 3]
  /** §4: what to say of driving */
  readonly driving?: 'note' | 'if-drowsy' | 'caution' | 'not'
  /** hours after its last dose before a different anti-inflammatory is no longer stopped (§3D) */
  readonly switchAfterH?: number
}

export type Route = 'mouth' | 'skin' | 'injection' | 'nose'

export interface Part {
  readonly ingredient: IngredientId
  /** mg in one unit; `null`: not known, or counted by uses (skin) */
  readonly mg: number | null
}

/** One thing as it is sold: a box, tube or strip of one strength. */
export interface Product {
  /** on screen, as the pack says it: `Nurofen 200 mg` */
  readonly name: string
  /** brand names and spellings that find it, beside `name` and its ingredients' names */
  readonly also?: readonly string[]
  readonly markets: readonly Market[]
  /** countries outside the four markets, or within EU, ISO 3166-1 */
  readonly countries?: readonly string[]
  readonly route: Route
  /** what is counted: `tablet`, `sachet`, `application` … */
  readonly unit:
    | 'tablet'
    | 'capsule'
    | 'sachet'
    | 'powder'
    | 'application'
    | 'patch'
    | 'injection'
    | 'spray'
    | 'spoon'
    | 'wrap'
  readonly parts: readonly [Part, ...Part[]]
  /** `rx`: only with a prescription of one's own (R-OWN); by market where they differ */
  readonly sold:
    | 'otc'
    | 'rx'
    | 'clinic'
    | Readonly<Partial<Record<Market, 'otc' | 'rx' | 'clinic'>>>
  /** modified release: its own gap, and what comes after it waits by that gap */
  readonly slow?: boolean
  /** coated low-dose aspirin has no known safe gap before ibuprofen (R-ASA-IBU) */
  readonly coated?: boolean
  /** the self-care limits that stand on this very pack, by ingredient (`limits.ts`); else by strength */
  readonly limits?: Readonly<Partial<Record<IngredientId, string>>>
  /** row of the skin table (`skinLimits.ts`) */
  readonly skinLimit?: string
  /** always asked about, whatever else: words of `askWords` */
  readonly ask?:
    | 'us-gel-not-for-back'
    | 'not-for-back'
    | 'check-pack'
    | 'period-pain-pack'
    | 'eu-tolperisone'
  /** what to know of this pack: words of `trapWords` */
  readonly trap?: string
  /** row of the brand map (medicines §7); left out: a plain product without a brand */
  readonly row?: number
  readonly mark: Mark
}

/** Self-care limits as a pack or a public service states them (medicines §3A). */
export interface SelfCareLimit extends Seen {
  readonly ingredient: IngredientId
  readonly market: Market
  readonly maxSingleMg: number
  /** the first dose of a course may be this much */
  readonly firstSingleMg?: number
  /** a second unit within so many minutes still belongs to the first dose (R-NAP1H) */
  readonly firstWithinMinutes?: number
  readonly minIntervalH: number
  readonly advisedIntervalH: number
  readonly max24hMg: number
  /** above this in 24 h a note is shown */
  readonly noteAbove24hMg?: number
  readonly maxDoses24h: number | null
  readonly selfCareDays: number
  /** from here on the day's end is a stop, not a question (R-DUR-OP) */
  readonly stopAfterDays?: number
}

/** A floor under the gap between prescribed doses, by the size of the dose. */
export interface Floor {
  /** the row holds for doses up to this; left out: for any */
  readonly upToMg?: number
  readonly hours: number
}

/** Prescription values: only to spot a slip in an entry, and as ceilings; never a suggestion (§3B, §3D). */
export interface PrescriptionLimit extends Seen {
  readonly ingredient: IngredientId
  /** by dose, smallest first; empty: the dossier has no number */
  readonly floors: readonly Floor[]
  readonly askAbove24hMg: number | null
  /** by market where they differ; `null`: the dossier has no number */
  readonly hardCeiling24hMg: number | Readonly<Record<Market, number>> | null
  /** a higher ceiling for the first hours of a course */
  readonly firstHours?: {
    readonly hours: number
    readonly askAbove24hMg: number
    readonly hardCeiling24hMg: number
  }
  /** a lower ceiling while one of these holds */
  readonly lower?: { readonly when: readonly DoseCondition[]; readonly hardCeiling24hMg: number }
  readonly maxSingleMg?: number
  readonly askAfterDays?: number
  readonly stopAfterDays?: number
}

/** Something on the skin, by uses (medicines §3C). */
export interface SkinLimit extends Seen {
  readonly minIntervalH: number
  readonly maxUses24h: number
  readonly maxGrams24h?: number
  /** most that may be on at the same time, for a patch */
  readonly maxAtOnce?: number
  readonly selfCareDays: number
  /** longest that one may stay on, for a patch */
  readonly longestOnH?: number
  /** hours off before the next, for a patch */
  readonly offH?: number
}

/** Conditions that are derived: from weeks, and from the birth date or what was told of age. */
export type DerivedCondition = 'pregnancy-lt20' | 'pregnancy-20-27' | 'pregnancy-28-plus'

export type DoseCondition = ConditionId | DerivedCondition

/** `S` STOP, `A` ASK, `N` NOTE, `-` none: for self-care, and as prescribed where they differ. */
export type Letter = 'S' | 'A' | 'N' | '-'
export type Cell = Letter | `${Letter}/${Letter}`

/** One row of the condition matrix (medicines §5): a cell for each column that is not `-`. */
export interface MatrixRow {
  readonly condition: DoseCondition
  readonly cells: Readonly<Partial<Record<IngredientId, Cell>>>
  /** cells verified better than K, with where (medicines §5) */
  readonly seen?: Readonly<Partial<Record<IngredientId, Seen>>>
}

/** Any of these on one side of an interaction: ingredients, families, partners, conditions, circumstances. */
export type Side = readonly string[]

/** Two things that do not go together (medicines §6). */
export interface Interaction extends Seen {
  readonly id: `IX${string}`
  /** stays a STOP even when one prescriber planned both */
  readonly always: boolean
  readonly a: Side
  /** every one of these sides must be met */
  readonly b: readonly [Side, ...Side[]]
  readonly severity: Severity
  /** only from this day of the course of `a` on */
  readonly fromCourseDay?: number
  /** at most 25 words */
  readonly words: string
}

/** A medicine for something else, as far as an interaction names it. */
export interface Partner {
  readonly name: string
  readonly also?: readonly string[]
  readonly tags: readonly ClassTag[]
  readonly rxcui?: number
  /** the condition that taking it sets */
  readonly condition?: ConditionId
}
