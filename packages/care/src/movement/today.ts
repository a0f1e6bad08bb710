import { daysInWeek, masking, waits } from '../content/movement/limits.ts'
import type { SessionList } from '../event.ts'
import { hour, minutesBetween, plusMinutes, week, type Instant } from '../instant.ts'
import { stageFor, type StageNumber } from './judge.ts'
import { isMasked, type Movement } from './movement.ts'

/**
 * The stage that a session may have now: not above its own, nor above what the pain allows (§5.3, row 4),
 * and settling alone while a leg symptom is fresh, after a second red (rows 3 and 6), or for who cannot stand.
 */
export const stageToday = (
  movement: Movement,
  pain: number,
  now: Instant,
  cannotStand: boolean,
): StageNumber => {
  const { legStop, settleOnly, stage } = movement
  const settles = [legStop, settleOnly].some((until) => until !== null && now < until)
  return settles || cannotStand
    ? 0
    : stageFor(stage, pain, isMasked(movement, now) ? masking.points : 0)
}

/** Which list a stage is drawn from today: strength days alternate, with mobility between (§3). */
export const listFor = (movement: Movement, stage: StageNumber, now: Instant): SessionList => {
  switch (stage) {
    case 0:
      return 'settle'
    case 1:
      return 'unload'
    case 2:
      return 'mobility'
    case 3:
    case 4:
    case 5:
      return strengthList(movement, stage, now)
  }
}

const strengthLists: readonly SessionList[] = ['A', 'B', 'return', 'keep']

const strengthList = (movement: Movement, stage: 3 | 4 | 5, now: Instant): SessionList => {
  const last = strengthOf(movement).at(-1)
  if (last && minutesBetween(last.at, now) < waits.sameDay) return 'mobility'
  const open = strengthOpen(movement, stage)
  if (open !== null && now < open) return 'mobility'
  const next: SessionList =
    stage === 5 ? 'keep' : stage === 4 ? 'return' : last?.list === 'A' ? 'B' : 'A'
  const skip = movement.skips.get(next)
  if (skip === undefined || now >= skip) return next
  const other: SessionList = next === 'A' ? 'B' : 'A'
  const otherSkip = movement.skips.get(other)
  const free = stage === 3 && (otherSkip === undefined || now >= otherSkip)
  return free ? other : 'mobility'
}

const strengthOf = ({ sessions }: Movement): Movement['sessions'] =>
  sessions.filter(({ list, done }) => strengthLists.includes(list) && done.length > 0)

/** A week of days at the same hour, give or take half of one. */
const rollingWeek = week - 12 * hour

/** When there is room again in a week full of strength (§3, daily shape); `null`: there is. */
export const strengthOpen = (movement: Movement, stage: StageNumber): Instant | null => {
  const first = strengthOf(movement).at(-daysInWeek[stage])
  return first ? plusMinutes(first.at, rollingWeek) : null
}

/** When a list that rests is open again, or all of them are; `null`: it does not rest. */
export const restsUntil = (movement: Movement, list: SessionList, now: Instant): Instant | null => {
  const until = Math.max(movement.rest ?? 0, movement.skips.get(list) ?? 0)
  return now < until ? (until as Instant) : null
}
