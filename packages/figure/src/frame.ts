import { fleshOf } from './build.ts'
import { armOutline } from './arm.ts'
import { legOutline, shortsOutline } from './leg.ts'
import { frontFoot, isHidden } from './front.ts'
import { bodyOf } from './hand.ts'
import { poseAt } from './moment.ts'
import { inFrame, plus, type Point } from './point.ts'
import type { Box, Movement, Pose } from './pose.ts'
import type { Leg } from './skeleton.ts'
import { shirtOutline } from './trunk.ts'

/** Air round the body and its things, in units. */
const air = 5

/** Looks per second of movement when the path of the body is measured. */
const looks = 4

/** Measured frames; a movement is never changed, so its frame is not either. */
const known = new WeakMap<Movement, Box>()

/**
 * One camera box, in rig units, that holds the whole movement, its things and the floor; it never jumps.
 * Measured once per movement object, then remembered: ask for it in every frame if you like.
 */
export const frameOf = (movement: Movement): Box => {
  const frame = known.get(movement) ?? measured(movement)
  known.set(movement, frame)
  return frame
}

const measured = (movement: Movement): Box => {
  const poses: Pose[] = movement.keyframes.map((key) => key.pose)
  for (let look = 0; look < movement.duration * looks; look += 1)
    poses.push(poseAt(movement, look / looks).pose)
  const points = poses.flatMap((pose) =>
    pose.view === 'top' ? cornersOf(matOf(pose)) : reach(pose),
  )
  const held = boxAround(points, air)
  return { ...held, y: Math.min(-air, held.y), h: held.h + Math.max(0, held.y + air) }
}

/** The mat below a body seen from above, in rig units. */
export const matOf = (pose: Pose): Box => boxAround(reach(pose), 4)

/** Skin of a leg seen from the front: a hand's breadth round its joints, and the foot. */
const frontLegPoints = (leg: Leg, side: 1 | -1): Point[] => [
  ...[leg.hip, leg.knee, leg.ankle].flatMap((joint) =>
    [0, 90, 180, 270].map((turn) => inFrame(joint, turn, 0, 2.6)),
  ),
  ...(isHidden(leg) ? [] : frontFoot(leg, side)),
]

const reach = (pose: Pose): Point[] => [...bodyPoints(pose), ...pose.props.flatMap(cornersOf)]

const boxAround = (points: readonly Point[], margin: number): Box => {
  const [xs, ys] = [points.map((point) => point.x), points.map((point) => point.y)]
  const [x, y] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return { x, y, w: Math.max(...xs) + margin - x, h: Math.max(...ys) + margin - y }
}

const cornersOf = ({ x, y, w, h }: Box): Point[] => [
  { x, y },
  { x: x + w, y: y + h },
]

/** Points on the skin of a body, of head, trunk, each leg and both arms: enough to say how far it reaches. */
export const bodyParts = (
  pose: Pose,
): Readonly<Record<'head' | 'trunk' | 'near' | 'far' | 'arms', readonly Point[]>> => {
  const body = bodyOf(pose)
  const flesh = fleshOf()
  const legOf = (side: 'near' | 'far'): Point[] => {
    const { leg } = body[side]
    return pose.view === 'front'
      ? frontLegPoints(leg, side === 'near' ? 1 : -1)
      : [...legOutline(leg, flesh), ...shortsOutline(body, leg, flesh).flat()]
  }
  return {
    head: [0, 60, 120, 180, 240, 300].map((turn) => inFrame(body.head, body.neckAt + turn, 0, 6.9)),
    trunk: [
      ...shirtOutline(body, flesh).flat(),
      ...(pose.view === 'front' ? [plus(body.hip, { x: 0, y: -buttock })] : []),
    ],
    near: legOf('near'),
    far: legOf('far'),
    arms: [body.near, body.far].flatMap(({ arm }) => armOutline(arm, flesh)),
  }
}

/** Units of flesh below the hip of someone who sits (movement.md §2.1). */
const buttock = 5.5

/** The same, all together. */
export const bodyPoints = (pose: Pose): Point[] => Object.values(bodyParts(pose)).flat()
