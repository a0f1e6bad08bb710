import type { WordedCue, WordedScript } from './wordedScript.ts'

/* Massage, oils and rubs: remedies §6 to §9 and first-aid §11. Each ends with the oil wiped or washed off. */

const pose = 'rest-side-lying'

/** Strokes, circles, a steady press and strokes again (remedies §6): 7 min, of the 10 at most. */
const strokes: readonly WordedCue[] = [
  { pose, word: 'rub-strokes', seconds: 60 },
  { pose, word: 'rub-circles', seconds: 240 },
  { pose, word: 'rub-press', seconds: 60 },
  { pose, word: 'rub-finish', seconds: 60 },
]

const massage = { exposure: false, background: false, after: ['wash', 'pain'] } as const

export const massageHelper = {
  ...massage,
  id: 'massage-helper',
  cues: [
    { pose, word: 'rub-ready', seconds: null },
    { pose, word: 'rub-never', seconds: null },
    { pose, word: 'rub-oil', seconds: null },
    ...strokes,
    { pose, word: 'rub-after', seconds: null },
  ],
  sources: ['remedies', 'first-aid', 'expert-consensus'],
} as const satisfies WordedScript

/** Leaning on the ball for the shorter time of remedies §1. */
export const massageSelf = {
  ...massage,
  id: 'massage-self',
  cues: [
    { pose: 'stand-lean', word: 'ball-place', seconds: null },
    { pose: 'stand-lean', word: 'rub-never', seconds: null },
    { pose: 'stand-lean', word: 'ball-lean', seconds: 300 },
    { pose: 'stand-lean', word: 'rub-after', seconds: null },
  ],
  sources: ['remedies', 'first-aid', 'expert-consensus'],
} as const satisfies WordedScript

export const eucalyptusMassage = {
  ...massage,
  id: 'eucalyptus-massage',
  cues: [
    { pose, word: 'euc-never', seconds: null },
    { pose, word: 'euc-mix', seconds: null },
    { pose, word: 'euc-amount', seconds: null },
    { pose, word: 'rub-never', seconds: null },
    ...strokes,
    { pose, word: 'oil-wipe', seconds: null },
  ],
  sources: ['remedies', 'first-aid', 'itty', 'darben'],
} as const satisfies WordedScript

export const mustardOilMassage = {
  ...massage,
  id: 'mustard-oil-massage',
  cues: [
    { pose, word: 'mustard-which', seconds: null },
    { pose, word: 'mustard-mix', seconds: null },
    { pose, word: 'rub-never', seconds: null },
    ...strokes,
    { pose, word: 'mustard-wash', seconds: null },
  ],
  sources: ['remedies', 'first-aid'],
} as const satisfies WordedScript

export const rub = {
  id: 'rub',
  cues: [
    { pose: 'stand', word: 'cream-read', seconds: null },
    { pose: 'stand', word: 'cream-skin', seconds: null },
    { pose: 'stand', word: 'cream-thin', seconds: null },
    { pose: 'stand', word: 'cream-cover', seconds: null },
    { pose: 'stand', word: 'cream-hands', seconds: null },
  ],
  after: [],
  exposure: false,
  background: false,
  sources: ['remedies', 'fda12', 'first-aid'],
} as const satisfies WordedScript
