import type { WordedScript } from './wordedScript.ts'

/** The bed as it is, pillows, and what to have at hand (first-aid §8, §4.1, §4.4, §4.6). */
export const bedSetUp = {
  id: 'bed-set-up',
  cues: [
    { pose: 'stand', word: 'bed-mattress', seconds: null },
    { pose: 'stand', word: 'bed-reach', seconds: null },
    { pose: 'rest-side-lying', word: 'bed-side', seconds: null },
    { pose: 'rest-supine-pillows', word: 'bed-back', seconds: null },
    { pose: 'rest-side-lying', word: 'bed-never', seconds: null },
    { pose: 'log-roll-up', from: 0, to: 2, word: 'bed-turning', seconds: null },
  ],
  after: [],
  picture: 2,
  exposure: false,
  background: false,
  sources: ['first-aid', 'cary', 'saini', 'kovacs', 'mcc17'],
} as const satisfies WordedScript

/** The same where lying on the back is out (C20): side, or propped up. */
export const bedSetUpSide = {
  ...bedSetUp,
  id: 'bed-set-up-side',
  cues: [
    { pose: 'stand', word: 'bed-mattress', seconds: null },
    { pose: 'stand', word: 'bed-reach', seconds: null },
    { pose: 'rest-side-lying', word: 'bed-side', seconds: null },
    { pose: 'recline', word: 'bed-propped', seconds: null },
    { pose: 'rest-side-lying', word: 'bed-never', seconds: null },
    { pose: 'log-roll-up', from: 0, to: 2, word: 'bed-turning', seconds: null },
  ],
} as const satisfies WordedScript

/** Stiffness on waking: 5 tilts, 5 knee rolls, then the log roll (first-aid §8). */
export const morningRise = {
  id: 'morning-rise',
  cues: [
    { pose: 'pelvic-tilt-supine', word: 'rise-tilts', seconds: null },
    { pose: 'knee-rock', word: 'rise-rolls', seconds: null },
    { pose: 'log-roll-up', from: 0, to: 2, word: 'bed-out-roll', seconds: null },
    { pose: 'log-roll-up', from: 2, to: 7, word: 'bed-out-push', seconds: null },
    { pose: 'log-roll-up', from: 4, to: 7, word: 'bed-out-sit', seconds: 10 },
    { pose: 'log-roll-up', from: 7, to: 11, word: 'bed-out-stand', seconds: null },
    { pose: 'stand', word: 'rise-first-hour', seconds: null },
  ],
  after: [],
  picture: 0,
  exposure: false,
  background: false,
  sources: ['first-aid', 'expert-consensus', 'movement'],
} as const satisfies WordedScript
