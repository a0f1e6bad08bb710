import type { ExerciseId } from './exerciseIds.ts'

/** Parts of the body that the figure can light. */
export type TargetPart =
  | 'low-back'
  | 'back'
  | 'shoulder-blades'
  | 'breath'
  | 'ribs'
  | 'belly'
  | 'waist'
  | 'buttock'
  | 'outer-hip'
  | 'hip-front'
  | 'thigh-front'
  | 'thigh-back'
  | 'calf'
  | 'ankle'
  | 'shoulder'
  | 'hand'

/** What an exercise is for, most of all first; of one limb only where one side works in its picture. */
export interface ExerciseTarget {
  readonly parts: readonly [TargetPart, ...TargetPart[]]
  readonly limb?: 'near' | 'far'
}

/** The **Target** line of each block of movement §7, as the parts that a person can see. */
export const exerciseTargets: Readonly<Record<ExerciseId, ExerciseTarget>> = {
  'diaphragmatic-breathing': { parts: ['breath', 'low-back'] },
  'tense-release': { parts: ['buttock', 'thigh-front', 'hand', 'shoulder', 'low-back'] },
  'ankle-pumps': { parts: ['calf', 'ankle'] },
  'abdominal-brace': { parts: ['belly', 'waist', 'low-back'] },
  'pelvic-tilt-supine': { parts: ['belly', 'low-back'] },
  'knee-rock': { parts: ['low-back', 'waist'] },
  'heel-slide': { parts: ['belly', 'hip-front', 'thigh-back'], limb: 'near' },
  'seated-pelvic-tilt': { parts: ['low-back'] },
  'walk-short': { parts: ['low-back', 'thigh-front', 'thigh-back', 'calf'] },
  'single-knee-to-chest': { parts: ['buttock', 'low-back'] },
  'double-knee-to-chest': { parts: ['low-back', 'buttock'] },
  'cat-cow': { parts: ['back', 'belly'] },
  'kneeling-rock-back': { parts: ['low-back', 'ribs', 'buttock'] },
  'lumbar-rotation': { parts: ['waist', 'outer-hip', 'back'] },
  'hip-flexor-half-kneel': { parts: ['hip-front', 'thigh-front'], limb: 'near' },
  'hip-flexor-bed-edge': { parts: ['hip-front', 'thigh-front'], limb: 'near' },
  'piriformis-figure-four': { parts: ['buttock', 'outer-hip'] },
  'piriformis-seated': { parts: ['buttock'] },
  'hamstring-strap': { parts: ['thigh-back'], limb: 'near' },
  'prone-lying': { parts: ['low-back'] },
  'prone-on-elbows': { parts: ['low-back', 'hip-front', 'belly'] },
  'prone-press-up': { parts: ['low-back', 'belly'] },
  'standing-back-bend': { parts: ['low-back'] },
  'curl-up': { parts: ['belly', 'waist'] },
  'side-plank-knees': { parts: ['waist', 'outer-hip'], limb: 'far' },
  'side-plank-feet': { parts: ['waist', 'outer-hip'], limb: 'far' },
  'bird-dog-leg': { parts: ['buttock', 'low-back', 'belly'] },
  'bird-dog': { parts: ['back', 'buttock', 'shoulder-blades'] },
  bridge: { parts: ['buttock', 'thigh-back', 'low-back'] },
  'bridge-march': { parts: ['buttock', 'outer-hip', 'thigh-back', 'waist'] },
  'dead-bug-heel-tap': { parts: ['belly', 'hip-front'] },
  'dead-bug': { parts: ['belly', 'waist', 'hip-front'] },
  clamshell: { parts: ['outer-hip'], limb: 'near' },
  'side-leg-raise': { parts: ['outer-hip'], limb: 'near' },
  'wall-sit': { parts: ['thigh-front', 'buttock'] },
  'hip-hinge': { parts: ['thigh-back', 'buttock', 'low-back'] },
  'sit-to-stand': { parts: ['thigh-front', 'buttock'] },
  'forearm-plank': { parts: ['belly', 'ribs', 'thigh-front'] },
  'lift-practice': { parts: ['buttock', 'thigh-back', 'thigh-front', 'low-back'] },
  'suitcase-carry': { parts: ['waist', 'outer-hip', 'hand'] },
  'step-up': { parts: ['buttock', 'thigh-front'], limb: 'near' },
  'walk-progression': { parts: ['back', 'thigh-front', 'thigh-back', 'calf'] },
}
