import { type Arbitrary, constantFrom, integer, record } from 'fast-check'
import type { Build } from '../build.ts'
import { limitsOf } from '../limits.ts'
import { type Joint, joints, type Pose } from '../pose.ts'

/** A body with every joint at the angles given, the rest at 0, seen from the side. */
export const bodyAt = (angles: Partial<Pose['angles']>): Pose => ({
  hip: { x: 0, y: 50 },
  angles: {
    ...(Object.fromEntries(joints.map((joint) => [joint, 0])) as Pose['angles']),
    ...angles,
  },
  view: 'side',
  shortened: {},
  planted: { near: false, far: false },
  props: [],
  holds: null,
  note: '',
})

/** Any pose within the limits, seen from the side. */
export const posesAnyone: Arbitrary<Pose> = record(
  Object.fromEntries(
    joints.map((joint) => {
      const [min, max] = limitsOf(joint, 'side')
      return [joint, integer({ min, max })]
    }),
  ) as Record<Joint, Arbitrary<number>>,
).map(bodyAt)

export const builds = constantFrom<Build>('slim', 'average', 'full')

/** A pose with one joint swept through its whole range, in steps of 5 degrees. */
export const sweep = (pose: Pose, joint: Joint): readonly Pose[] => {
  const [least, most] = limitsOf(joint, 'side')
  const steps = Math.floor((most - least) / 5)
  return Array.from({ length: steps + 1 }, (_, step) => ({
    ...pose,
    angles: { ...pose.angles, [joint]: least + step * 5 },
  }))
}
