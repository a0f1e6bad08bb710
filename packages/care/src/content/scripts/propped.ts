import type { WordedScript } from './wordedScript.ts'

/*
 * Positions of first-aid §4.1 and §4.4 for those who do not lie down. The two leaning ones last
 * 10 min at most, so no ankle pumps fall due and the hold is one piece.
 */

export const sitFootstool = {
  id: 'sit-footstool',
  cues: [
    { pose: 'rest-sit-footstool', word: 'sit-back', seconds: null },
    { pose: 'rest-sit-footstool', word: 'sit-feet', seconds: null },
    { pose: 'rest-sit-footstool', word: 'sit-hold', seconds: 240 },
    { pose: 'rest-sit-footstool', word: 'easier', seconds: 20 },
    { pose: 'rest-sit-footstool', word: 'raised-stay', seconds: 'rest' },
    { pose: 'rest-sit-footstool', word: 'raised-pumps', seconds: 40 },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

export const forwardLean = {
  id: 'forward-lean',
  cues: [
    { pose: 'forward-lean', word: 'lean-pillows', seconds: null },
    { pose: 'forward-lean', word: 'lean-chest', seconds: null },
    { pose: 'forward-lean', word: 'lean-hold', seconds: 'rest' },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

export const standLean = {
  id: 'stand-lean',
  cues: [
    { pose: 'stand-lean', word: 'stand-lean', seconds: null },
    { pose: 'stand-lean', word: 'lean-hold', seconds: 'rest' },
  ],
  after: ['effect'],
  exposure: false,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript
