import type { Side, TestMethod } from '../../event.ts'
import type { ConditionId } from '../conditions.ts'
import type { ExerciseId } from '../movement/exerciseIds.ts'
import type { SourceId } from '../sourceIds.ts'
import type { AgreementId, GateLevel } from './gates.ts'
import type { MeasureSourceId } from './sourceIds.ts'

/** A source of a check: one of the book, or one of these dossiers. */
export type CheckSource = SourceId | MeasureSourceId

/** `low`, `fair`, `good` (self-tests §1), worst first. */
export const selfTestWordIds = ['low', 'fair', 'good'] as const
export type SelfTestWord = (typeof selfTestWordIds)[number]

/** How a check is done where it can be done in more than one way. */
export const testWayIds = ['usual', 'knees', 'toes', 'feet', 'floor'] as const
export type TestWay = (typeof testWayIds)[number]

export interface Way {
  readonly id: TestWay
  readonly gate: GateLevel
  /** the exercise whose level G2 looks at; null where the gate asks for none */
  readonly matching: ExerciseId | null
  /** the app ends a hold here; null where nothing is held */
  readonly capSeconds: number | null
}

/** A state of health with which a check is not done, unless the person confirms what makes it safe. */
export interface NotWith {
  readonly condition: ConditionId
  readonly unless: AgreementId | null
}

/** Two sides differ: from so many units, or from such a share of the stronger side (0.15: 15 %). */
export type AsymmetryRule =
  | { readonly kind: 'units'; readonly atLeast: number }
  | { readonly kind: 'share'; readonly atLeast: number }

export const planReasonIds = [
  'low',
  'fair',
  'good',
  'plenty',
  'sides-differ',
  'hands-needed',
  'very-short-stand',
] as const
export type PlanReasonId = (typeof planReasonIds)[number]

/**
 * What a result does to an exercise.
 *
 * - `add` put it in; `drop` take it out; `optional` may be left out
 * - `days` do it on so many days a week; `stay` not above that level; `maintain` no more than now
 * - `earlier`, `delay` than the stage would
 * - `weaker-first` weaker side first and one more rep; `extra-set` one more set on the weaker side
 * - `rail`, `no-rail` with and without something to hold; `short-holds` no long holds
 * - `balance-break` stand on one leg at the sink; `see-clinician` suggest one: both name no exercise
 */
export const changeKinds = [
  'add',
  'drop',
  'optional',
  'days',
  'stay',
  'maintain',
  'earlier',
  'delay',
  'weaker-first',
  'extra-set',
  'rail',
  'no-rail',
  'short-holds',
  'balance-break',
  'see-clinician',
] as const
export type ChangeKind = (typeof changeKinds)[number]

export interface PlanChange {
  readonly kind: ChangeKind
  readonly exercise: ExerciseId | null
  /** another that does as well */
  readonly or?: ExerciseId
  /** 1 to 3; of `stay`: at most */
  readonly level?: 1 | 2 | 3
  readonly daysPerWeek?: number
  readonly timesPerDay?: number
  readonly everySession?: boolean
  /** counts only for a person with it */
  readonly onlyWith?: ConditionId
}

/** A change with its reason and, for the weaker side, that side. */
export interface DuePlanChange extends PlanChange {
  readonly why: PlanReasonId
  readonly side?: Side
}

/** One home check (self-tests §2). Values are in `unit`; degrees and classes are better when lower. */
export interface SelfTest {
  readonly unit: 's' | 'deg' | 'cm' | 'count' | 'class'
  readonly method: TestMethod
  readonly perSide: boolean
  /** attempts that count, for each side; the best of them is the value */
  readonly tries: number
  readonly better: 'higher' | 'lower'
  /** easiest first: a way that is not named is taken for the first */
  readonly ways: readonly [Way, ...Way[]]
  /** off until the person asks for it */
  readonly off: boolean
  readonly notWith: readonly NotWith[]
  /** facts without a condition id that must be confirmed */
  readonly needs: readonly AgreementId[]
  /** first whole week in which it is not done, 0 for any; null: no limit */
  readonly notInPregnancyFromWeek: number | null
  /** not at this age or above; null: no limit */
  readonly underAge: number | null
  readonly hoursAfterWaking: number
  /** somebody stays near from 65 on or after a fall */
  readonly balance: boolean
  /** holds with high blood pressure end here, counting aloud; null: as for everybody */
  readonly capWithHypertension: number | null
  /** from this difference on a change is no chance, in `unit`; null: the dossier names none */
  readonly realChange: number | null
  readonly asymmetry: AsymmetryRule | null
  /** two low ones in a row with good training suggest a physiotherapist */
  readonly trunk: boolean
  /** the page of causes.md that speaks of it; a hint, never a cause */
  readonly cause: 'tight-tired-hamstrings' | 'weak-abdominals' | 'weak-stiff-back-muscles' | null
  readonly low: readonly PlanChange[]
  readonly fair: readonly PlanChange[]
  readonly good: readonly PlanChange[]
  /** above so many seconds the plan line changes again, whatever the word */
  readonly plenty: { readonly above: number; readonly changes: readonly PlanChange[] } | null
  readonly whenSidesDiffer: readonly PlanChange[]
  /** a value below this suggests help; null: none */
  readonly helpBelow: { readonly value: number; readonly why: PlanReasonId } | null
  readonly sources: readonly [CheckSource, ...CheckSource[]]
}
