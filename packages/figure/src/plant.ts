import { between, long, minus, mix, plus, type Point } from './point.ts'
import type { Pose } from './pose.ts'
import { type Leg, lengths, type Skeleton, skeletonOf } from './skeleton.ts'

/** Units a planted hand or foot may differ between two keys and still be the same placing (ruling C35). */
export const samePlace = 3

/** Units a hand is lifted at most on its way to a new placing. */
const lifted = 5

/** A knee not higher than this, in units, rests on the floor. */
const onGround = 5

/**
 * The same pose, seen from the side, with hands and feet kept where both keys plant them.
 *
 * Blending angles alone lets a planted hand wander, as the sum of several arcs. Here its wrist goes straight from
 * its place at one key to that at the other, and over the ground when that is a new placing; shoulder and elbow
 * follow. An ankle that both keys have in the same place is kept likewise. Out of reach, a limb goes straight.
 */
export const keepPlants = (pose: Pose, from: Pose, to: Pose, share: number): Pose => {
  const [a, b] = [skeletonOf(from), skeletonOf(to)]
  let kept = pose
  for (const side of sides) kept = kneeling(kept, a[side].leg, b[side].leg, side, share)
  for (const side of sides) {
    const [then, soon] = [a[side], b[side]]
    if (from.planted[side] && to.planted[side])
      kept = reached(kept, side, 'Arm', way(then.arm.wrist, soon.arm.wrist, share))
    const { ankle, foot } = then.leg
    if (long(minus(soon.leg.ankle, ankle)) > samePlace) continue
    kept = reached(kept, side, 'Leg', between(ankle, soon.leg.ankle, share))
    const letter = letters[side]
    const turn = skeletonOf(kept)[side].leg.shankAt - mix(foot, soon.leg.foot, share)
    kept = turned(kept, `${letter}Ankle`, turn)
  }
  return kept
}

type Side = 'near' | 'far'
const sides = ['near', 'far'] as const
const letters = { near: 'n', far: 'f' } as const

/** A knee on the ground is what one turns about: the hip moves so that the knee stays. */
const kneeling = (pose: Pose, from: Leg, to: Leg, side: Side, share: number): Pose => {
  if (Math.max(from.knee.y, to.knee.y) > onGround) return pose
  if (long(minus(to.knee, from.knee)) > samePlace) return pose
  const { knee } = skeletonOf(pose)[side].leg
  return { ...pose, hip: plus(pose.hip, minus(between(from.knee, to.knee, share), knee)) }
}

const way = (from: Point, to: Point, share: number): Point => {
  const far = long(minus(to, from))
  const rise = far > samePlace ? Math.min(lifted, far / 4) * Math.sin(Math.PI * share) : 0
  return plus(between(from, to, share), { x: 0, y: rise })
}

/** How a limb is built: its joints and bones from root to end, and which way the second bone folds. */
const limbs = {
  Arm: {
    joints: ['Shoulder', 'Elbow'],
    bones: ['Upper', 'Fore'],
    long: [lengths.upper, lengths.fore],
    fold: -1,
    root: (body: Skeleton, side: Side) => ({ at: body[side].arm.shoulder, from: body.thoraxAt }),
  },
  Leg: {
    joints: ['Hip', 'Knee'],
    bones: ['Thigh', 'Shank'],
    long: [lengths.thigh, lengths.shank],
    fold: 1,
    root: (body: Skeleton, side: Side) => ({ at: body[side].leg.hip, from: body.pelvisAt }),
  },
} as const

/** A limb bent so that its end, wrist or ankle, is at a place. */
export const reached = (pose: Pose, side: Side, limb: keyof typeof limbs, end: Point): Pose => {
  const { joints, bones, long: measures, fold, root } = limbs[limb]
  const letter = letters[side]
  const { at, from } = root(skeletonOf(pose), side)
  const reach = minus(end, at)
  const first = measures[0] * (pose.shortened[`${letter}${bones[0]}`] ?? 1)
  const second = measures[1] * (pose.shortened[`${letter}${bones[1]}`] ?? 1)
  const far = Math.min(first + second, Math.max(Math.abs(first - second), long(reach))) || 1
  const toward = Math.atan2(-reach.x, -reach.y) / radians
  const lead = corner(first, far, second) * fold
  const straight = turned(pose, `${letter}${joints[1]}`, 180 - corner(first, second, far))
  return turned(straight, `${letter}${joints[0]}`, from - toward + lead)
}

/** The same pose with one joint at an angle, by the whole turns that bring it nearest to where it was. */
export const turned = (pose: Pose, joint: keyof Pose['angles'], degrees: number): Pose => {
  const whole = Math.round((pose.angles[joint] - degrees) / 360) * 360
  return { ...pose, angles: { ...pose.angles, [joint]: degrees + whole } }
}

const radians = Math.PI / 180

/** The angle between two sides of a triangle, opposite the third, in degrees. */
const corner = (a: number, b: number, opposite: number): number =>
  Math.acos(Math.min(1, Math.max(-1, (a * a + b * b - opposite * opposite) / (2 * a * b)))) /
  radians
