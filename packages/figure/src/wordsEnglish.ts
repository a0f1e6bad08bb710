import type { PoseWord, PoseWords } from './words.ts'

/** English for every pose word; another language is another table of this shape. */
export const poseWords = {
  'on-back': 'lying on your back',
  reclined: 'leaning back, upper body raised',
  'on-side': 'lying on your side',
  'face-down': 'lying face down',
  'propped-on-arms': 'face down, propped on the arms',
  'on-hands-and-knees': 'on hands and knees',
  'half-kneeling': 'kneeling on one knee, the other foot in front',
  kneeling: 'kneeling tall',
  sitting: 'sitting',
  'sitting-on-bed-edge': 'sitting on the edge of the bed',
  'sitting-leaning-forward': 'sitting, leaning forward from the hips',
  'sitting-sideways': 'going over to the side in one piece, legs coming along',
  standing: 'standing',
  'standing-leaning-forward': 'standing, leaning forward',
  'between-positions': 'on the way from one position to the next',
  'knees-over-pillows': 'knees bent over pillows',
  'legs-on-seat': 'lower legs on a chair seat, hips and knees bent at right angles',
  'knees-bent-feet-flat': 'knees bent, feet flat',
  'knees-bent': 'knees bent',
  'legs-straight': 'legs straight',
  'one-leg-forward': 'one leg a step ahead',
  'feet-on-stool': 'feet on a low stool',
  'pillow-between-knees': 'a pillow between the knees',
  'pillow-under-head': 'a pillow under the head',
  'pillow-under-belly': 'a flat pillow under the belly',
  'towel-under-neck': 'a rolled towel under the neck',
  'cushion-at-low-back': 'a cushion behind the low back',
  'chest-on-pillows': 'chest and head on pillows on a table',
  'forearms-on-worktop': 'forearms on a worktop',
  'hands-on-seat': 'hands on the seat of a chair',
  'hands-down': 'both hands down beside you',
  'hand-on-belly': 'a hand on the belly',
  'hands-on-thighs': 'hands on the thighs',
  'hands-under-head': 'hands by the head',
  'cold-on-low-back': 'a cold pack in a towel against the low back',
  'warmth-at-low-back': 'a warm pad with a cloth at the low back',
} as const satisfies Record<PoseWord, string>

/** One sentence part: `sayPose(describePose(pose))` is "lying on your back, knees bent over pillows". */
export const sayPose = (
  words: PoseWords,
  catalog: Readonly<Record<PoseWord, string>> = poseWords,
): string => words.map((word) => catalog[word]).join(', ')
