import type { Because } from '../because.ts'
import type { IngredientId } from '../content/medicines/ingredientIds.ts'
import type { DoseRuleId } from '../content/medicines/doseRuleIds.ts'
import type { SourceId } from '../content/sourceIds.ts'
import type { ConditionId } from '../content/conditions.ts'
import type { Instant } from '../instant.ts'

/** Worst first (dose-rules §1). */
export const verdictWords = [
  'EMERGENCY',
  'POISON_LINE',
  'STOP',
  'WAIT',
  'ASK',
  'NOTE',
  'OK',
] as const
export type VerdictWord = (typeof verdictWords)[number]

/** One thing that a rule has to say about a dose. */
export interface Finding {
  readonly rule: DoseRuleId
  readonly verdict: VerdictWord
  readonly say: Because
  /** when it ends by itself; `null`: not by time; left out: it is no bar */
  readonly until?: Instant | null
  /** the row behind it: a set of limits, an interaction, a condition */
  readonly row?: string
  readonly sources: readonly SourceId[]
}

/** What nobody has been asked yet and a rule needs (C32). */
export interface Needs {
  readonly conditions: readonly ConditionId[]
  /** ids of other medicines, or of their families */
  readonly medicines: readonly string[]
}

/** What a label leaves for the 24 hours that end now; never a suggestion to take it. */
export interface Left {
  readonly ingredient: IngredientId
  readonly mg: number
  readonly of: number
}

/** What to say about a product now. It never answers "should I take it?". */
export interface DoseVerdict {
  /** the worst of the findings; `null`: none is given (R-ADULT) */
  readonly verdict: VerdictWord | null
  /** first instant at which the same amount gives no STOP and no WAIT; `null`: none by time */
  readonly next: Instant | null
  /** worst first */
  readonly findings: readonly Finding[]
  readonly needs: Needs
  readonly left: readonly Left[]
}

export const rankOf = (verdict: VerdictWord): number => verdictWords.indexOf(verdict)

/** "Not now", whatever else is said. */
export const bars = ({ verdict }: Pick<Finding, 'verdict'>): boolean =>
  rankOf(verdict) <= rankOf('WAIT')

export const worstOf = (findings: readonly Finding[]): VerdictWord =>
  findings.reduce<VerdictWord>(
    (worst, { verdict }) => (rankOf(verdict) < rankOf(worst) ? verdict : worst),
    'OK',
  )

export const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict))
