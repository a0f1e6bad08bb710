import { between } from '../content/movement/limits.ts'
import type { Trail } from './trail.ts'
import { entriesSince } from './trail.ts'
import { plusMinutes, type Instant } from '../instant.ts'
import { earliestOf } from '../earliest.ts'
import { enteringFor, entryStage, riseFrom } from './gate.ts'
import type { StageNumber } from './judge.ts'
import { emptyMovement, inStage, type Movement } from './movement.ts'
import { settleUnknown, unknownFrom } from './outcome.ts'
import { toldOf } from './told.ts'

/** What stands after each entry, so that one more costs one step. */
const known = new WeakMap<Trail, Movement>()

/** Where a person stands in the programme at `now`: every entry in order, and the time between. */
export const movementAt = (trail: Trail | null, now: Instant): Movement =>
  passed(folded(trail), now)

const folded = (trail: Trail | null): Movement => {
  if (trail === null) return emptyMovement
  let end: Trail | null = trail
  while (end !== null && !known.has(end)) end = end.before
  let movement = (end && known.get(end)) ?? emptyMovement
  for (const entry of entriesSince(trail, end)) {
    movement = toldOf(passed(movement, entry.told), entry)
    known.set(entry, movement)
  }
  return movement
}

/** What time alone does until `to`, in its order: mornings that never came, settling's end, stages. */
const passed = (movement: Movement, to: Instant): Movement => {
  let passing = movement
  for (;;) {
    const at = nextTurn(passing)
    if (at === null || at > to) return passing
    passing = turned(passing, at)
  }
}

/** When time alone changes the programme next; `null`: never. */
export const nextTurn = (movement: Movement): Instant | null =>
  earliestOf([
    unknownFrom(movement),
    movement.settling,
    enteredAt(movement),
    idleFrom(movement),
    riseFrom(movement),
  ])

const turned = (movement: Movement, at: Instant): Movement => {
  const unknown = unknownFrom(movement)
  if (unknown !== null && unknown <= at) return settleUnknown(movement)
  if (movement.settling !== null && movement.settling <= at) {
    return inStage({ ...movement, settling: null, entering: false }, entryStage(movement, at), at)
  }
  const entered = enteredAt(movement)
  if (entered !== null && entered <= at) return { ...movement, entering: false }
  const idle = idleFrom(movement)
  if (idle !== null && idle <= at) {
    return inStage(movement, (movement.stage - 1) as StageNumber, at)
  }
  return { ...inStage(movement, (movement.stage + 1) as StageNumber, at), risenAt: at }
}

const enteredAt = ({ entering, told }: Movement): Instant | null =>
  entering ? plusMinutes(told, enteringFor) : null

/** A week without a session in stages 2 to 4 leads one down (movement §3). */
const idleFrom = ({ stage, since, lastSession, entering }: Movement): Instant | null => {
  if (stage < 2 || stage > 4 || entering) return null
  const last = lastSession !== null && lastSession > since ? lastSession : since
  return plusMinutes(last, between.idle)
}
