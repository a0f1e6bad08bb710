import { between } from '../content/movement/limits.ts'
import type { Trail } from './trail.ts'
import { entriesSince } from './trail.ts'
import { instant, plusMinutes, type Instant } from '../instant.ts'
import { earliestOf } from '../earliest.ts'
import type { Level } from '../content/movement/exercise.ts'
import { enteringFor, entryStage, riseFrom } from './gate.ts'
import type { StageNumber } from './judge.ts'
import { emptyMovement, inStage, oneDown, type Movement } from './movement.ts'
import { settleUnknown, unknownFrom } from './outcome.ts'
import { toldOf } from './told.ts'
import { forgotten, forgottenFrom } from './toldSession.ts'

/** What stands after each entry, so that one more costs one step. */
const known = new WeakMap<Trail, Movement>()

/**
 * Where a person stands in the programme at `now`: every entry in order, and the time between. A clock set
 * back takes back nothing that was known (C30).
 */
export const movementAt = (trail: Trail | null, now: Instant): Movement => {
  const told = trail?.told ?? null
  return passed(folded(trail), told, instant(Math.max(now, told ?? 0)))
}

const folded = (trail: Trail | null): Movement => {
  if (trail === null) return emptyMovement
  let end: Trail | null = trail
  while (end !== null && !known.has(end)) end = end.before
  let movement = (end && known.get(end)) ?? emptyMovement
  for (const entry of entriesSince(trail, end)) {
    movement = toldOf(passed(movement, entry.before?.told ?? null, entry.told), entry)
    known.set(entry, movement)
  }
  return movement
}

/** What time alone does from `from` until `to`, in its order: sessions forgotten, mornings that never came, stages. */
const passed = (movement: Movement, from: Instant | null, to: Instant): Movement => {
  let passing = movement
  for (;;) {
    const next = turnsOf(passing)
      .filter(({ at }) => at <= to)
      .toSorted((a, b) => a.at - b.at)[0]
    if (!next) return passing
    // A gate may have been open for long when the last answer was told; it is passed then.
    passing = next.turned(passing, instant(Math.max(next.at, from ?? 0)))
  }
}

/** When time alone changes the programme next; `null`: never. */
export const nextTurn = (movement: Movement): Instant | null =>
  earliestOf(turnsOf(movement).map(({ at }) => at))

interface Turn {
  readonly at: Instant
  readonly turned: (movement: Movement, at: Instant) => Movement
}

const turnsOf = (movement: Movement): readonly Turn[] => {
  const turn = (at: Instant | null, turned: Turn['turned']): readonly Turn[] =>
    at === null ? [] : [{ at, turned }]
  return [
    ...turn(forgottenFrom(movement), forgotten),
    ...turn(unknownFrom(movement), settleUnknown),
    ...turn(movement.settling, settled),
    ...turn(movement.entering, (passing) => ({ ...passing, entering: null })),
    ...turn(idleFrom(movement), idled),
    ...turn(riseFrom(movement), risen),
  ]
}

/** A day of settling is over: the entry column decides by what was told since the grip (C23). */
const settled = (movement: Movement, at: Instant): Movement => {
  const over = { ...movement, settling: null }
  if (movement.onset === null) return inStage(over, 5, at)
  return inStage({ ...over, entering: plusMinutes(at, enteringFor) }, entryStage(over, at), at)
}

/** One up, once a day at most (C23). */
const risen = (movement: Movement, at: Instant): Movement => ({
  ...inStage(movement, (movement.stage + 1) as StageNumber, at),
  risenAt: at,
})

/** A week without a session in stages 2 to 4 leads one down, and every exercise a level (§3). */
const idled = (movement: Movement, at: Instant): Movement => ({
  ...oneDown(movement, at),
  levels: new Map(
    [...movement.levels].map(([exercise, level]) => [exercise, Math.max(1, level - 1) as Level]),
  ),
})

const idleFrom = ({ stage, since, lastSession, entering }: Movement): Instant | null => {
  if (stage < 2 || stage > 4 || entering !== null) return null
  const last = lastSession !== null && lastSession > since ? lastSession : since
  return plusMinutes(last, between.idle)
}
