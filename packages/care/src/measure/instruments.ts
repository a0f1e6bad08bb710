import {
  betterShare,
  changes,
  globalChangePoints,
  morningsForMedian,
  pegItems,
  rmdqItems,
  slowRecovery,
  slowRecoveryItems,
  type Change,
  type GradedId,
} from '../content/measures/instruments.ts'

/** A score or none. */
type Answer = number | null

export type ChangeGrade = 'better' | 'worse' | 'same'

/**
 * Mean of pain, enjoyment and activity, 0 to 10 with one decimal: `peg([4, 3, 4])` is 3.7.
 * `null`: one of the three is missing or no score from 0 to 10.
 */
export const peg = (answers: readonly Answer[]): number | null => {
  const scores = answers.filter(isScore)
  if (answers.length !== pegItems.length || scores.length !== pegItems.length) return null
  return Math.round((sum(scores) / pegItems.length) * 10) / 10
}

/**
 * Ticks, 0 to 24; a statement counts once. `null`: the form was not confirmed as finished, or a number
 * is none of its statements.
 *
 * @param ticked - numbers of the ticked statements, 1 to 24, in any order.
 */
export const rmdq = (ticked: readonly Answer[], finished: boolean): number | null => {
  const known: ReadonlySet<Answer> = new Set(rmdqItems)
  if (!finished || !ticked.every((each) => known.has(each))) return null
  return new Set(ticked).size
}

export interface OwnActivities {
  /** mean of what was rated, 0 (cannot) to 10 (as before) */
  readonly score: number
  /** how many were rated */
  readonly count: number
}

/** Needs one rating at least; those without one are left out. `null`: none, or no score. */
export const ownActivities = (ratings: readonly Answer[]): OwnActivities | null => {
  const told = ratings.filter((each) => each !== null)
  const scores = told.filter(isScore)
  if (scores.length === 0 || scores.length !== told.length) return null
  return { score: sum(scores) / scores.length, count: scores.length }
}

/**
 * How a score changed since the first (instruments §4): better by so many points or by 30 % of the
 * first; worse by so many points; else the same. `null`: one of the two is missing.
 */
export const gradeChange = (
  first: Answer,
  now: Answer,
  instrument: GradedId,
): ChangeGrade | null => {
  if (first === null || now === null) return null
  const rule: Change = changes[instrument]
  const gain = round(rule.higherIsWorse ? first - now : now - first)
  const shareOnly = rule.shareOnlyBelow !== null && first < rule.shareOnlyBelow
  if ((!shareOnly && gain >= rule.points) || changedByShare(first, gain)) return 'better'
  return gain <= -rule.points ? 'worse' : 'same'
}

/** Whether a PEG fell by 30 % or more: "clearly better" (instruments §4). */
export const isClearlyBetter = (first: Answer, now: Answer): boolean =>
  first !== null && now !== null && changedByShare(first, round(first - now))

/** Global change, -5 to 5. Coloured by today: never used alone. `null`: missing or out of range. */
export const gradeGlobalChange = (rating: Answer): ChangeGrade | null => {
  if (rating === null || !Number.isInteger(rating) || Math.abs(rating) > 5) return null
  if (rating >= globalChangePoints) return 'better'
  return rating <= -globalChangePoints ? 'worse' : 'same'
}

/** What the log and the person tell at day 14; `null` where nobody knows. */
export interface RecoverySigns {
  readonly painOnDay7: Answer
  readonly legPain: boolean | null
  /** nights with sleep of 3 or less */
  readonly poorNights: Answer
  /** "I doubt that this will get better", 0 to 10 */
  readonly doubt: Answer
  readonly daysOffWork: Answer
}

/** The five answers, 1 or 0, in the order of `slowRecoveryItems` (instruments §2.7). */
export const slowRecoveryAnswers = (signs: RecoverySigns): readonly (0 | 1 | null)[] => [
  tap(signs.painOnDay7, (pain) => pain >= slowRecovery.painOnDay7From),
  tap(signs.legPain, (hurts) => hurts),
  tap(signs.poorNights, (nights) => nights >= slowRecovery.nightsFrom),
  tap(signs.doubt, (doubt) => doubt >= slowRecovery.doubtFrom),
  tap(signs.daysOffWork, (days) => days > slowRecovery.daysOffWorkAbove),
]

/** Whether two or more of the five are 1: then a clinician is suggested. Missing ones count as 0. */
export const suggestsClinician = (answers: readonly Answer[]): boolean =>
  answers.slice(0, slowRecoveryItems.length).filter((each) => each === 1).length >=
  slowRecovery.suggestsFrom

/**
 * Median, not mean, of the mornings of one week; of an even number, halfway between the middle two.
 * `null`: fewer than 4 of the 7 were told. Nothing is filled in.
 */
export const weeklyMedian = (mornings: readonly Answer[]): number | null => {
  const sorted = mornings.filter(isScore).toSorted((one, other) => one - other)
  if (sorted.length < morningsForMedian) return null
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

const tap = <Told>(told: Told | null, holds: (value: Told) => boolean): 0 | 1 | null => {
  if (told === null) return null
  return holds(told) ? 1 : 0
}

const changedByShare = (first: number, gain: number): boolean =>
  first > 0 && round(gain / first) >= betterShare

const isScore = (answer: Answer): answer is number => answer !== null && answer >= 0 && answer <= 10

const sum = (scores: readonly number[]): number => scores.reduce((all, each) => all + each, 0)

/** Away with what is left over from decimals: 5.3 - 3.3 is 2. */
const round = (value: number): number => Math.round(value * 1e6) / 1e6
