import { poseAt } from '../moment.ts'
import type { Movement, Pose } from '../pose.ts'
import { contactFaults } from './contact.ts'
import type { PoseFault } from './fault.ts'
import { depthBelowFloor } from './floor.ts'
import { handHangs, plantFaults } from './plants.ts'

/** Units that skin may reach below the floor (movement.md §2.2). */
const sink = 1.6

/** Looks at a movement between two keys. */
const looks = 8

/**
 * Everything wrong with a movement by the rules for poses (movement.md §2.2, ruling C35), in order of time; empty
 * when all is well. Joints outside their limits do not get so far: `parseMovement` refuses them.
 */
export const faultsOf = (movement: Movement): readonly PoseFault[] =>
  movement.keyframes.flatMap(({ at, pose }, index) => {
    const next = movement.keyframes[index + 1]
    const between = next === undefined ? [] : timesBetween(at, next.at)
    return [
      ...floorFaults(at, pose),
      ...handHangs(at, pose),
      ...contactFaults(at, pose),
      ...between.flatMap((time) => {
        const { pose: shown, fadeFrom } = poseAt(movement, time)
        return fadeFrom === null ? floorFaults(time, shown) : []
      }),
      ...(next === undefined
        ? []
        : plantFaults({ at, pose }, next, between, (time) => poseAt(movement, time).pose)),
    ]
  })

const timesBetween = (from: number, to: number): readonly number[] =>
  Array.from({ length: looks }, (_, look) => from + ((to - from) * (look + 1)) / (looks + 1))

const floorFaults = (at: number, pose: Pose): readonly PoseFault[] => {
  const by = depthBelowFloor(pose)
  return by > sink ? [{ kind: 'belowFloor', at, by }] : []
}
