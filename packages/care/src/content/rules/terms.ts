import type { Condition } from '../../condition.ts'
import type { Fact, Moment, Score } from '../../fact.ts'
import { hour, week, year, type Minutes } from '../../instant.ts'
import type { ConditionId } from '../conditions.ts'
import type { GateId } from '../gates.ts'
import type { SkinUse } from '../remedies.ts'
import type { SignId } from '../signs.ts'

/** Short names for conditions, so that a row reads like its sentence. */
export const all = (...of: readonly Condition[]): Condition => ({ kind: 'all', of })
export const any = (...of: readonly Condition[]): Condition => ({ kind: 'any', of })
export const not = (of: Condition): Condition => ({ kind: 'not', of })
export const has = (fact: Fact): Condition => ({ kind: 'has', fact })
export const is = (condition: ConditionId): Condition => ({ kind: 'is', condition })
export const answered = (gate: GateId): Condition => ({ kind: 'answered', gate })
export const anyOf = (...conditions: readonly ConditionId[]): Condition =>
  any(...conditions.map(is))
export const atLeast = (score: Score, value: number): Condition => ({
  kind: 'atLeast',
  score,
  value,
})
export const atMost = (score: Score, value: number): Condition => ({ kind: 'atMost', score, value })
export const since = (moment: Moment, minutes: Minutes): Condition => ({
  kind: 'since',
  moment,
  minutes,
})
export const within = (moment: Moment, minutes: Minutes): Condition => ({
  kind: 'within',
  moment,
  minutes,
})
export const ahead = (moment: Moment, minutes: Minutes): Condition => ({
  kind: 'ahead',
  moment,
  minutes,
})
export const tooSoon = (next: Exclude<SkinUse, 'injection'>): Condition => ({
  kind: 'tooSoon',
  next,
})
export const clock = (from: number, to: number): Condition => ({ kind: 'clock', from, to })
export const standing = (sign: SignId): Condition => ({ kind: 'standing', sign })

/** An `at` may lie this far ahead of the clock and still count as now (C30). */
export const clockSlack: Minutes = 10

export const inEpisode = has('episode')
export const screened = has('first-screen-done')
/** Comfort waits for the danger check of this episode (C13). */
export const mayComfort = all(inEpisode, screened)

/** "First day" 0 to 24 h, "second day" to 48 h, "day 3" from then on (C14). */
export const firstHour = within('onset', hour)
export const firstDay = within('onset', 24 * hour)
export const firstTwoDays = within('onset', 48 * hour)
export const fromDayThree = since('onset', 48 * hour)

/** Weeks from which lying flat, or work face down and with legs at 90, goes (C20). */
export const weeksNoProne = 14
export const weeksNoFlat = 20

/** No lying flat on the back (C20, first-aid §4.1). */
export const noFlatLying = any(
  since('pregnant', weeksNoFlat * week),
  has('condition:breathless-lying-flat'),
)

/** Thin skin, or over 75 (C18): the less favourable end of a birth year decides (C31). */
export const thinSkin = any(has('condition:thin-skin'), since('born-from', 75 * year))
