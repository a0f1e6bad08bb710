import type { WordedScript } from './wordedScript.ts'

/** Pack, wrap and a first look at the skin: first-aid §5.2 steps 1–3, remedies §4. */
export const coldPrepare = {
  id: 'cold-prepare',
  cues: [
    { pose: 'cold-side', word: 'cold-pack', seconds: null },
    { pose: 'cold-side', word: 'cold-wrap', seconds: null },
    { pose: 'cold-side', word: 'cold-look', seconds: null, ask: 'skin' },
  ],
  after: [],
  next: 'cold',
  exposure: false,
  background: false,
  sources: ['mpft', 'first-aid', 'remedies'],
} as const satisfies WordedScript

/**
 * Cold on the skin: first-aid §5.2 steps 4–7, felt as in §5.4, skin looked at 5 min in. The last
 * cue lies within the plan's time (10, 15 or 20 min: §5.3, C18): the pack is off before it is over.
 */
export const cold = {
  id: 'cold',
  cues: [
    { pose: 'cold-side', word: 'cold-on', seconds: 300 },
    { pose: 'cold-side', word: 'cold-check', seconds: 60, ask: 'skin' },
    { pose: 'cold-side', word: 'cold-hold', seconds: 'rest' },
    { pose: 'cold-side', word: 'cold-off', seconds: 20 },
  ],
  after: ['skin', 'pain'],
  exposure: true,
  background: true,
  sources: ['mpft', 'first-aid', 'remedies'],
} as const satisfies WordedScript
