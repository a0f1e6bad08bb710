import { inFrame, mix } from './point.ts'
import type { Joint, Pose } from './pose.ts'
import { type Leg, skeletonOf } from './skeleton.ts'

/**
 * The same pose with each foot lifted over the floor it would swing through between two keys.
 *
 * Blending angles alone takes a foot along the shortest way, which between kneeling and standing leads below the
 * ground. Whoever steps draws the toes up and the knee higher; so does this, and no more than it takes.
 */
export const stepClear = (pose: Pose, from: Pose, to: Pose): Pose =>
  lift(lift(pose, from, to, 'near'), from, to, 'far')

type Side = 'near' | 'far'

const lift = (pose: Pose, from: Pose, to: Pose, side: Side): Pose => {
  const floor = Math.min(lowest(from, side), lowest(to, side), 0) - 0.2
  if (lowest(pose, side) >= floor) return pose
  const way = ways.find((way) => lowest(drawnUp(pose, side, way, 1), side) >= floor)
  if (way === undefined) return pose
  let [least, most] = [0, 1]
  for (let halving = 0; halving < 9; halving += 1) {
    const middle = (least + most) / 2
    if (lowest(drawnUp(pose, side, way, middle), side) >= floor) most = middle
    else least = middle
  }
  return drawnUp(pose, side, way, most)
}

/** Degrees a leg may add to get its foot clear: as one steps, or lying face down, as one bends the knee. */
const ways = [
  { hip: 50, knee: 55 },
  { hip: 0, knee: 50 },
] as const

/** A leg drawn up by a share: toes first, then hip and knee, within the joints' limits. */
const drawnUp = (pose: Pose, side: Side, way: (typeof ways)[number], share: number): Pose => {
  const joint = (name: 'Hip' | 'Knee' | 'Ankle'): Joint => `${side === 'near' ? 'n' : 'f'}${name}`
  const [hip, knee, ankle] = [joint('Hip'), joint('Knee'), joint('Ankle')]
  const { angles } = pose
  return {
    ...pose,
    angles: {
      ...angles,
      [hip]: Math.min(160, angles[hip] + way.hip * share),
      [knee]: Math.min(155, angles[knee] + way.knee * share),
      [ankle]: mix(angles[ankle], Math.max(15, angles[ankle]), Math.min(1, share * 2)),
    },
  }
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
