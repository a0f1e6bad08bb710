import type { Point } from './point.ts'
import type { Pose, Prop, PropKind } from './pose.ts'

/** Things that carry a body or a part of it. */
const carriers: readonly PropKind[] = [
  'bed',
  'chair-seat',
  'cushion',
  'footstool',
  'pillow',
  'step',
  'table',
  'worktop',
]

export const supportsOf = (pose: Pose): readonly Prop[] =>
  pose.props.filter((prop) => carriers.includes(prop.kind))

/** Height of the highest top below a place, or at most `reach` units above it; 0 is the floor. */
export const groundAt = (pose: Pose, place: Point, reach: number): number =>
  Math.max(
    0,
    ...supportsOf(pose)
      .filter(({ x, w }) => place.x > x - 1 && place.x < x + w + 1)
      .map(({ y, h }) => y + h)
      .filter((top) => top < place.y + reach),
  )
