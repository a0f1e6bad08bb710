import { gateNumbers } from '../content/measures/gates.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import { norms } from '../content/measures/norms.ts'
import type { Norm } from '../content/measures/norm.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import type {
  AsymmetryRule,
  CheckSource,
  SelfTest,
  SelfTestWord,
  TestWay,
} from '../content/measures/selfTest.ts'
import type { Mark } from '../content/tiers.ts'
import type { Sex, Side } from '../event.ts'

/** One try: its value in the check's unit, its side where it has one, the way it was done. */
export interface Attempt {
  readonly value: number
  readonly side?: Side
  readonly way?: TestWay
  /** seconds at which the app ended this hold, where it was earlier than for everybody */
  readonly endedAt?: number
}

export interface TestedPerson {
  /** whole years; null: unknown */
  readonly age: number | null
  readonly sex: Sex | null
}

/** The row that gave the word. A `recalled` one must not show its numbers. */
export interface Basis {
  readonly row: string
  /** of the line that decides, where the row names one, else of its mean */
  readonly mark: Mark
  readonly recalled: boolean
  readonly sources: readonly [CheckSource, ...CheckSource[]]
}

export interface Asymmetry {
  readonly differs: boolean
  /** null: both alike */
  readonly weaker: Side | null
}

export interface SelfTestResult {
  readonly test: SelfTestId
  /** best of the tries, of two sides the worse; null: nothing to score */
  readonly value: number | null
  readonly sides: Readonly<Record<Side, number | null>>
  /** null: no table fits this person, compare with the own last result only */
  readonly word: SelfTestWord | null
  readonly basis: Basis | null
  /** null: one side is missing, or the check has no such rule */
  readonly asymmetry: Asymmetry | null
}

/**
 * Scores the tries of one day (self-tests §1, §2).
 *
 * The best of the first `tries` counts, for each side. A try of a two-sided check that names no side is
 * left out, and so is one done another way than the first. A hold that reaches the cap of the check is
 * good; one that the app ended earlier is good or has no word, because nobody knows how it went on.
 */
export const scoreSelfTest = (
  test: SelfTestId,
  attempts: readonly Attempt[],
  person: TestedPerson,
): SelfTestResult => {
  const check = selfTestById[test]
  const [easiest] = check.ways
  const way = attempts[0]?.way ?? easiest.id
  const alike = attempts.filter((each) => (each.way ?? way) === way && Number.isFinite(each.value))
  const left = best(check, alike, 'left')
  const right = best(check, alike, 'right')
  const judged = check.perSide ? [left, right] : [best(check, alike, null)]
  const scored = judged
    .filter((each) => each !== null)
    .map((attempt) => ({ attempt, ...judge(test, attempt, way, person) }))
  const [deciding] = scored.toSorted(
    (one, other) =>
      rank(one.word) - rank(other.word) ||
      better(check, other.attempt.value) - better(check, one.attempt.value),
  )
  const values = scored.map(({ attempt }) => attempt.value)
  const sides = { left: left?.value ?? null, right: right?.value ?? null }
  return {
    test,
    value: values.length === 0 ? null : worstOf(check, values),
    sides,
    word: deciding?.word ?? null,
    basis: deciding?.basis ?? null,
    asymmetry: check.asymmetry === null ? null : asymmetryOf(check, check.asymmetry, sides),
  }
}

/**
 * How a value changed since an earlier one of the same check, side and way; `same` is within its error.
 * `null`: the dossier names no threshold, show the two numbers only.
 */
export const realChange = (
  test: SelfTestId,
  before: number,
  after: number,
): 'better' | 'worse' | 'same' | null => {
  const check = selfTestById[test]
  if (check.realChange === null) return null
  const gain = round(better(check, before) - better(check, after))
  if (gain >= check.realChange) return 'better'
  return gain <= -check.realChange ? 'worse' : 'same'
}

/** The row that judges such a person; null: own trend only. Under 18 there is none. */
export const normFor = (
  test: SelfTestId,
  way: TestWay,
  side: Side | null,
  { age, sex }: TestedPerson,
): Norm | null =>
  norms.find(
    (row) =>
      row.judges &&
      row.test === test &&
      row.way === way &&
      (row.side === null || row.side === side) &&
      (row.sex === 'any' || row.sex === sex) &&
      fitsAge(row, age),
  ) ?? null

const fitsAge = (row: Norm, age: number | null): boolean => {
  if (row.ages === null) return age === null || age >= gateNumbers.adultFrom
  return age !== null && age >= row.ages[0] && age <= row.ages[1]
}

/** Smaller is better, whatever the check. */
const better = (check: SelfTest, value: number): number =>
  check.better === 'higher' ? -value : value

const worstOf = (check: SelfTest, values: readonly number[]): number =>
  check.better === 'higher' ? Math.min(...values) : Math.max(...values)

const best = (check: SelfTest, attempts: readonly Attempt[], side: Side | null): Attempt | null => {
  const own = side === null ? attempts : attempts.filter((each) => each.side === side)
  const [first] = own
    .slice(0, check.tries)
    .toSorted((one, other) => better(check, one.value) - better(check, other.value))
  return first ?? null
}

/** Worst word first; no word after all of them. */
const rank = (word: SelfTestWord | null): number => {
  switch (word) {
    case 'low':
      return 0
    case 'fair':
      return 1
    case 'good':
      return 2
    case null:
      return 3
  }
}

const judge = (
  test: SelfTestId,
  attempt: Attempt,
  way: TestWay,
  person: TestedPerson,
): { readonly word: SelfTestWord | null; readonly basis: Basis | null } => {
  const check = selfTestById[test]
  const row = normFor(test, way, check.perSide ? (attempt.side ?? null) : null, person)
  if (row === null) return { word: null, basis: null }
  const cap = check.ways.find(({ id }) => id === way)?.capSeconds ?? null
  const word = wordOf(check, row, attempt, cap)
  return { word, basis: word === null ? null : basisOf(row) }
}

const wordOf = (
  check: SelfTest,
  row: Norm,
  { value, endedAt }: Attempt,
  cap: number | null,
): SelfTestWord | null => {
  if (row.onlyFairBelow !== null) return value < row.onlyFairBelow ? 'fair' : null
  const { low, good } = linesOf(check, row)
  const isGood = good !== null && better(check, value) <= better(check, good)
  if (isGood) return 'good'
  const reached = (seconds: number): boolean => check.unit === 's' && value >= seconds
  if (good !== null && cap !== null && reached(cap)) return 'good'
  if (endedAt !== undefined && reached(endedAt)) return null
  if (low !== null && better(check, value) > better(check, low)) return 'low'
  return 'fair'
}

/** A named cut-off wins over one standard deviation, a named line of good over the mean. */
const linesOf = (
  check: SelfTest,
  row: Norm,
): { readonly low: number | null; readonly good: number | null } => {
  const away = check.better === 'higher' ? -1 : 1
  const oneAway = row.mean !== null && row.sd !== null ? round(row.mean + away * row.sd) : null
  return { low: row.lowBeyond ?? oneAway, good: row.goodFrom ?? row.mean }
}

const basisOf = (row: Norm): Basis => ({
  row: row.id,
  mark: row.lineMark ?? row.mark,
  recalled: row.recalled,
  sources: row.sources,
})

const asymmetryOf = (
  check: SelfTest,
  rule: AsymmetryRule,
  { left, right }: Readonly<Record<Side, number | null>>,
): Asymmetry | null => {
  if (left === null || right === null) return null
  const gap = Math.abs(left - right)
  const weaker = better(check, left) > better(check, right) ? 'left' : 'right'
  return { differs: isWide(rule, gap, Math.max(left, right)), weaker: gap === 0 ? null : weaker }
}

const isWide = (rule: AsymmetryRule, gap: number, stronger: number): boolean => {
  switch (rule.kind) {
    case 'units':
      return round(gap) >= rule.atLeast
    case 'share':
      return stronger > 0 && round(gap / stronger) >= rule.atLeast
  }
}

/** Away with what is left over from decimals: 5.3 - 3.3 is 2. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
