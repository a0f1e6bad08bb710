import type { Side } from '../../event.ts'
import type { Mark } from '../tiers.ts'
import type { SelfTestId } from './ids.ts'
import type { CheckSource, TestWay } from './selfTest.ts'

/**
 * One row of a norm table, in the check's unit.
 *
 * A value worse than `lowBeyond` is low, or, where that is null, one more than `sd` worse than `mean`.
 * From `goodFrom` on, or where that is null from `mean` on, it is good.
 */
export interface Norm {
  readonly id: string
  readonly test: SelfTestId
  readonly way: TestWay
  readonly sex: 'female' | 'male' | 'any'
  /** whole years, both included; null: any adult, also one of unknown age */
  readonly ages: readonly [number, number] | null
  /** a table for one side alone; null: for both */
  readonly side: Side | null
  readonly mean: number | null
  readonly sd: number | null
  readonly lowBeyond: number | null
  readonly goodFrom: number | null
  /** the only word this row gives: fair below it, none from it on; null: all three words */
  readonly onlyFairBelow: number | null
  /** of the mean, or of the range where no mean is given */
  readonly mark: Mark
  /** of `lowBeyond` and `goodFrom`; null where there is neither */
  readonly lineMark: Mark | null
  /** a number here is recalled: never shown before somebody checked it in the source */
  readonly recalled: boolean
  /** gives words; a row that does not is kept to be checked, or belongs to a way not offered */
  readonly judges: boolean
  readonly sources: readonly [CheckSource, ...CheckSource[]]
}

const blank = {
  way: 'usual',
  sex: 'any',
  ages: null,
  side: null,
  mean: null,
  sd: null,
  lowBeyond: null,
  goodFrom: null,
  onlyFairBelow: null,
  lineMark: null,
  recalled: false,
  judges: true,
} as const satisfies Partial<Norm>

/** A row with what it leaves out filled in. */
export const norm = (
  row: Pick<Norm, 'id' | 'test' | 'mark' | 'sources'> & Partial<Norm>,
): Norm => ({ ...blank, ...row })

/** Centimetres, for tables in inches. */
export const inches = (value: number): number => value * 2.54
