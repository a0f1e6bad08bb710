import { proneLying, proneOnElbows, pronePressUp, standingBackBend } from './extension.ts'
import {
  birdDog,
  birdDogLeg,
  bridge,
  bridgeMarch,
  clamshell,
  curlUp,
  deadBug,
  deadBugHeelTap,
  forearmPlank,
  sideLegRaise,
  sidePlankFeet,
  sidePlankKnees,
} from './floorStrength.ts'
import {
  catCow,
  doubleKneeToChest,
  heelSlide,
  kneelingRockBack,
  lumbarRotation,
  seatedPelvicTilt,
  singleKneeToChest,
} from './mobility.ts'
import { abdominalBrace, anklePumps, tenseRelease } from './settling.ts'
import {
  hipHinge,
  liftPractice,
  sitToStand,
  stepUp,
  suitcaseCarry,
  walkProgression,
  wallSit,
} from './standingLoad.ts'
import {
  hamstringStrap,
  hipFlexorBedEdge,
  hipFlexorHalfKneel,
  piriformisFigureFour,
  piriformisSeated,
} from './stretching.ts'

/**
 * Keyframe blocks of the exercises, by the dossier's ids, in its order: as `poseBlocks`, but loaded only
 * when exercises are. The `holds:` lines are ours: they name the thing that a note of the block speaks of.
 */
export const exerciseBlocks = {
  'tense-release': tenseRelease,
  'ankle-pumps': anklePumps,
  'abdominal-brace': abdominalBrace,
  'heel-slide': heelSlide,
  'seated-pelvic-tilt': seatedPelvicTilt,
  'single-knee-to-chest': singleKneeToChest,
  'double-knee-to-chest': doubleKneeToChest,
  'cat-cow': catCow,
  'kneeling-rock-back': kneelingRockBack,
  'lumbar-rotation': lumbarRotation,
  'hip-flexor-half-kneel': hipFlexorHalfKneel,
  'hip-flexor-bed-edge': hipFlexorBedEdge,
  'piriformis-figure-four': piriformisFigureFour,
  'piriformis-seated': piriformisSeated,
  'hamstring-strap': `holds: strap\n${hamstringStrap}`,
  'prone-lying': proneLying,
  'prone-on-elbows': proneOnElbows,
  'prone-press-up': pronePressUp,
  'standing-back-bend': standingBackBend,
  'curl-up': curlUp,
  'side-plank-knees': sidePlankKnees,
  'side-plank-feet': sidePlankFeet,
  'bird-dog-leg': birdDogLeg,
  'bird-dog': birdDog,
  bridge,
  'bridge-march': bridgeMarch,
  'dead-bug-heel-tap': deadBugHeelTap,
  'dead-bug': deadBug,
  clamshell,
  'side-leg-raise': sideLegRaise,
  'wall-sit': wallSit,
  'hip-hinge': `holds: stick\n${hipHinge}`,
  'sit-to-stand': sitToStand,
  'forearm-plank': forearmPlank,
  'lift-practice': liftPractice,
  'suitcase-carry': suitcaseCarry,
  'step-up': stepUp,
  'walk-progression': walkProgression,
} satisfies Record<string, string>

export type ExercisePoseId = keyof typeof exerciseBlocks
