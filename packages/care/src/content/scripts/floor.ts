import type { WordedScript } from './wordedScript.ts'

/**
 * Down to the floor with a locked back: the seven steps of first-aid §4.2, what to put within reach
 * (§4.1), and the stop signs of movement §4. Every step waits for the person.
 */
export const floorGetDown = {
  id: 'floor-get-down',
  cues: [
    { pose: 'stand', word: 'reach', seconds: null },
    { pose: 'stand', word: 'slowly', seconds: null },
    { pose: 'floor-get-down', from: 0, to: 3, word: 'down-chair', seconds: null },
    { pose: 'floor-get-down', from: 0, to: 3, word: 'down-soften', seconds: null },
    { pose: 'floor-get-down', from: 3, to: 9, word: 'down-knees', seconds: null },
    { pose: 'floor-get-down', from: 9, to: 12, word: 'down-hands', seconds: null },
    { pose: 'floor-get-down', from: 12, to: 15, word: 'down-side', seconds: null },
    { pose: 'floor-get-down', from: 15, to: 18, word: 'down-roll', seconds: null },
    { pose: 'rest-supine-pillows', word: 'down-legs', seconds: null },
  ],
  after: [],
  exposure: false,
  background: false,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript

/**
 * Up from the floor through half-kneel: first-aid §4.5 with its waits of 30 s, 10–30 s (20 is our
 * choice) and 1 min. The stuck rule is said while the legs rest.
 */
export const floorGetUp = {
  id: 'floor-get-up',
  cues: [
    { pose: 'diaphragmatic-breathing', word: 'slowly', seconds: null },
    { pose: 'diaphragmatic-breathing', word: 'up-legs', seconds: null },
    { pose: 'diaphragmatic-breathing', word: 'up-wait', seconds: 30 },
    { pose: 'floor-get-up', from: 0, to: 3, word: 'up-roll', seconds: null },
    { pose: 'rest-side-lying', word: 'up-side-rest', seconds: 20 },
    { pose: 'floor-get-up', from: 3, to: 6, word: 'up-fours', seconds: null },
    { pose: 'floor-get-up', from: 6, to: 9, word: 'up-crawl', seconds: null },
    { pose: 'floor-get-up', from: 9, to: 12, word: 'up-foot', seconds: null },
    { pose: 'floor-get-up', from: 12, to: 18, word: 'up-push', seconds: null },
    { pose: 'rest-sit-footstool', word: 'up-turn', seconds: null },
    { pose: 'rest-sit-footstool', word: 'up-sit', seconds: 60 },
    { pose: 'log-roll-up', from: 7, to: 11, word: 'up-stand', seconds: null },
    { pose: 'walk-short', word: 'up-walk', seconds: null },
  ],
  after: [],
  exposure: false,
  background: false,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript
