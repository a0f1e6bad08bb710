import { reached, turned } from './plant.ts'
import { inFrame } from './point.ts'
import type { Pose } from './pose.ts'
import { type Leg, skeletonOf } from './skeleton.ts'

/**
 * The same pose with each foot lifted over the floor it would swing through between two keys.
 *
 * Blending angles alone takes a foot along the shortest way, which between kneeling and standing leads below the
 * ground. Whoever steps draws the knee higher; so does this, and no more than it takes.
 */
export const stepClear = (pose: Pose, from: Pose, to: Pose): Pose =>
  lift(lift(pose, from, to, 'near'), from, to, 'far')

type Side = 'near' | 'far'

const lift = (pose: Pose, from: Pose, to: Pose, side: Side): Pose => {
  const floor = Math.min(lowest(from, side), lowest(to, side), 0) - 0.2
  const rise = floor - lowest(pose, side)
  if (rise <= 0) return pose
  const { ankle, foot } = skeletonOf(pose)[side].leg
  const lifted = reached(pose, side, 'Leg', { x: ankle.x, y: ankle.y + rise })
  const turn = skeletonOf(lifted)[side].leg.shankAt - foot
  return turned(lifted, side === 'near' ? 'nAnkle' : 'fAnkle', turn)
}

/** Heel, ball, toes and instep: ahead of and above the ankle, in units. */
const outermost = [
  [-3.3, -3.9],
  [8.6, -3.95],
  [11.5, -3.5],
  [9.9, -2.1],
  [2.2, 0.6],
] as const

/** Height of the lowest place of a foot, in units. */
const lowest = (pose: Pose, side: Side): number => {
  const { ankle, foot }: Leg = skeletonOf(pose)[side].leg
  return Math.min(...outermost.map(([ahead, above]) => inFrame(ankle, foot, ahead, above).y))
}
