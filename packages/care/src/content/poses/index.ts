import { diaphragmaticBreathing, walkShort } from './firstMoves.ts'
import { recline, forwardLean, standLean, coldSide, heatPad, stand } from './ours.ts'
import {
  restSupinePillows,
  rest9090,
  restSideLying,
  restSitFootstool,
  restPronePillow,
} from './resting.ts'
import { logRollDown, logRollUp, floorGetUp, floorGetDown } from './transfers.ts'

/**
 * Keyframe blocks by pose: an optional `props:` line, then rows as in movement.md §2.3.
 * Plain text; `parseMovement` of `figure` reads it.
 */
export const poseBlocks = {
  'rest-supine-pillows': restSupinePillows,
  'rest-90-90': rest9090,
  'rest-side-lying': restSideLying,
  'rest-sit-footstool': restSitFootstool,
  'rest-prone-pillow': restPronePillow,
  'log-roll-down': logRollDown,
  'log-roll-up': logRollUp,
  'floor-get-up': floorGetUp,
  'floor-get-down': floorGetDown,
  'diaphragmatic-breathing': diaphragmaticBreathing,
  'walk-short': walkShort,
  recline,
  'forward-lean': forwardLean,
  'stand-lean': standLean,
  'cold-side': coldSide,
  'heat-pad': heatPad,
  stand,
} satisfies Record<string, string>

export type PoseId = keyof typeof poseBlocks
