import type { WordedScript } from './wordedScript.ts'

/** Stand, then a shuffle of the plan's minutes: first-aid §3, movement §7 walk-short. */
export const walk = {
  id: 'walk',
  cues: [
    { pose: 'stand', word: 'walk-stand', seconds: null },
    { pose: 'walk-short', word: 'walk-steps', seconds: 'rest' },
    { pose: 'stand', word: 'walk-end', seconds: 5 },
  ],
  after: ['walk'],
  exposure: false,
  background: false,
  sources: ['dahm', 'first-aid', 'movement'],
} as const satisfies WordedScript
