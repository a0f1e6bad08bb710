import { rungs, type Rung } from '../content/movement/rungs.ts'
import { day, instant, minute, plusMinutes, week, type Instant } from '../instant.ts'
import type { Movement, Walk } from './movement.ts'

/** Where a person stands on the walking ladder (movement §3, C25). */
export interface OnLadder {
  /** 0 to 6 */
  readonly rung: number
  readonly now: Rung
  /** bouts, or green days, that still lead up; `null`: at the top */
  readonly toGo: number | null
  /** when a walk of this rung is due again */
  readonly due: Instant | null
}

/** A walk that did not raise pain by more than the scale's own noise. */
const isGreen = ({ rise }: Walk): boolean => rise <= 0

/**
 * The rung by walks in order: so many without a rise lead one up, a rise of 2 leads one down for
 * three days, and so does a week without a walk.
 */
export const ladderOf = ({ walks, stage }: Movement, now: Instant): OnLadder => {
  let rung = 0
  let done = 0
  let greenDays = new Set<number>()
  let heldUntil: Instant | null = null
  let before: Instant | null = null
  const fall = (at: Instant): void => {
    rung = Math.max(0, rung - 1)
    done = 0
    greenDays = new Set()
    heldUntil = plusMinutes(at, 3 * day)
  }
  const rest = (to: Instant): void => {
    while (before !== null && to - before > week * minute) {
      before = plusMinutes(before, week)
      if (rung > 0) fall(before)
    }
  }
  for (const walk of walks) {
    rest(walk.at)
    before = walk.at
    if (walk.rise >= 2) fall(walk.at)
    else if (isGreen(walk) && walk.minutes >= (rungs[rung]?.minutes ?? 0)) {
      done += 1
      greenDays.add(Math.floor(walk.at / (day * minute)))
      if (heldUntil !== null && walk.at < heldUntil) continue
      const step = rungs[rung]
      const count = step?.up.count === 'bouts' ? done : greenDays.size
      if (step && step.up.least !== null && count >= step.up.least && rung < rungs.length - 1) {
        rung += 1
        done = 0
        greenDays = new Set()
      }
    }
  }
  rest(now)
  const step = rungs[rung] ?? rungs[0]
  const counted = step.up.count === 'bouts' ? done : greenDays.size
  return {
    rung,
    now: step,
    toGo: step.up.least === null ? null : Math.max(0, step.up.least - counted),
    due: dueOf(walks, step, stage),
  }
}

const dueOf = (walks: Movement['walks'], { apart }: Rung, stage: number): Instant | null => {
  const last = walks.at(-1)
  return last && stage >= 0 ? instant(last.at + apart * minute) : null
}
