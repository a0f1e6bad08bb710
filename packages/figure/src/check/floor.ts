import { bodyPoints } from '../frame.ts'
import type { Pose } from '../pose.ts'

/** Units that the lowest skin of a body is below the floor; 0 seen from above, where there is none. */
export const depthBelowFloor = (pose: Pose): number =>
  pose.view === 'top' ? 0 : Math.max(0, -Math.min(...bodyPoints(pose).map((point) => point.y)))
