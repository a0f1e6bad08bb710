import { diaphragmaticBreathing, walkShort } from './firstMoves.ts'
import { kneeRock, pelvicTiltSupine } from './exercises/mobility.ts'
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
 * Keyframe blocks by pose: optional lines `holds:` (ours: a thing in the hands) and `props:`, then rows as in
 * movement.md §2.3. Plain text; `parseMovement` of `figure` reads it. The exercises' blocks stand apart in
 * `exercises`.
 */
export const poseBlocks = {
  'rest-supine-pillows': restSupinePillows,
  'rest-90-90': rest9090,
  'rest-side-lying': `holds: pillow\n${restSideLying}`,
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
  // before getting up (first-aid §8); the dossier's exercises, here because a first-aid script shows them
  'pelvic-tilt-supine': pelvicTiltSupine,
  'knee-rock': kneeRock,
} satisfies Record<string, string>

export type PoseId = keyof typeof poseBlocks

/** The poses authored by us (ruling C34); the others are the dossier's. All angles await a physiotherapist. */
export const ownPoses: readonly PoseId[] = [
  'recline',
  'forward-lean',
  'stand-lean',
  'cold-side',
  'heat-pad',
  'stand',
]
