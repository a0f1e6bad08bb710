import type { WordedScript } from './wordedScript.ts'

/*
 * Lying positions of first-aid §4.4. Set-up waits for the person; then the hold fills the plan's
 * time. Within 5 min the person judges the position (movement §4); every 10 min come ankle pumps.
 * The timed cues of a hold never add up to more than the shortest dose of the position (first-aid
 * §4.4), or the guide would outlast the plan's time.
 */

/** Dose 5–20 min: pumps come last, so that a bout of 5 min has them too. */
export const floor9090 = {
  id: 'floor-9090',
  cues: [
    { pose: 'rest-90-90', word: 'chair-legs', seconds: null },
    { pose: 'rest-90-90', word: 'neck-towel', seconds: null },
    { pose: 'rest-90-90', word: 'chair-hold', seconds: 240 },
    { pose: 'rest-90-90', word: 'easier', seconds: 20 },
    { pose: 'rest-90-90', word: 'raised-stay', seconds: 'rest' },
    { pose: 'rest-90-90', word: 'raised-pumps', seconds: 40 },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

export const supinePillows = {
  id: 'supine-pillows',
  cues: [
    { pose: 'rest-supine-pillows', word: 'pillow-knees', seconds: null },
    { pose: 'rest-supine-pillows', word: 'neck-towel', seconds: null },
    { pose: 'rest-supine-pillows', word: 'back-hold', seconds: 280 },
    { pose: 'rest-supine-pillows', word: 'easier', seconds: 20 },
    { pose: 'rest-supine-pillows', word: 'breathe-easy', seconds: 260 },
    { pose: 'rest-supine-pillows', word: 'raised-pumps', seconds: 40 },
    { pose: 'rest-supine-pillows', word: 'raised-stay', seconds: 'rest' },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

/** Painful side up unless the other side eases more (C16). */
export const sideLying = {
  id: 'side-lying',
  cues: [
    { pose: 'rest-side-lying', word: 'side-turn', seconds: null },
    { pose: 'rest-side-lying', word: 'side-pillows', seconds: null },
    { pose: 'rest-side-lying', word: 'side-hold', seconds: 280 },
    { pose: 'rest-side-lying', word: 'easier', seconds: 20 },
    { pose: 'rest-side-lying', word: 'breathe-easy', seconds: 260 },
    { pose: 'rest-side-lying', word: 'pumps', seconds: 40 },
    { pose: 'rest-side-lying', word: 'stay', seconds: 'rest' },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement', 'rulings'],
} as const satisfies WordedScript

export const recline = {
  id: 'recline',
  cues: [
    { pose: 'recline', word: 'recline-prop', seconds: null },
    { pose: 'recline', word: 'recline-knees', seconds: null },
    { pose: 'recline', word: 'back-hold', seconds: 280 },
    { pose: 'recline', word: 'easier', seconds: 20 },
    { pose: 'recline', word: 'breathe-easy', seconds: 260 },
    { pose: 'recline', word: 'raised-pumps', seconds: 40 },
    { pose: 'recline', word: 'raised-stay', seconds: 'rest' },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

/** At most 10 min and only awake, so the hold is one piece. */
export const pronePillow = {
  id: 'prone-pillow',
  cues: [
    { pose: 'rest-prone-pillow', word: 'prone-pillow', seconds: null },
    { pose: 'rest-prone-pillow', word: 'prone-face', seconds: null },
    { pose: 'rest-prone-pillow', word: 'prone-hold', seconds: 'rest' },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript
