import type { WordedScript } from './wordedScript.ts'

/** Into bed in one piece: first-aid §4.3, with the cuts of movement §4 log-roll-down. */
export const bedGetIn = {
  id: 'bed-get-in',
  cues: [
    { pose: 'stand', word: 'reach', seconds: null },
    { pose: 'stand', word: 'slowly', seconds: null },
    { pose: 'stand', word: 'bed-sit', seconds: null },
    { pose: 'log-roll-down', from: 0, to: 2, word: 'bed-hands', seconds: null },
    { pose: 'log-roll-down', from: 2, to: 4, word: 'bed-lower', seconds: null },
    { pose: 'log-roll-down', from: 4, to: 7, word: 'bed-roll', seconds: null },
  ],
  after: [],
  exposure: false,
  background: false,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

/** Out of bed: movement §4 log-roll-up, its four steps, and its 10 s of sitting. */
export const bedGetOut = {
  id: 'bed-get-out',
  cues: [
    { pose: 'log-roll-up', from: 0, to: 2, word: 'slowly', seconds: null },
    { pose: 'log-roll-up', from: 0, to: 2, word: 'bed-out-roll', seconds: null },
    { pose: 'log-roll-up', from: 2, to: 7, word: 'bed-out-push', seconds: null },
    { pose: 'log-roll-up', from: 4, to: 7, word: 'bed-out-sit', seconds: 10 },
    { pose: 'log-roll-up', from: 7, to: 11, word: 'bed-out-stand', seconds: null },
  ],
  after: [],
  exposure: false,
  background: false,
  sources: ['expert-consensus', 'movement'],
} as const satisfies WordedScript
