import type { WordedScript } from './wordedScript.ts'

/*
 * Heat is never lain on (first-aid §6, remedies §5), so the figure lies on its side: the block
 * `heat-pad` draws the pad under the low back.
 */

/** Choose, test, cover: remedies §5 steps 1–3, and what is never done (first-aid §6). */
export const heatPrepare = {
  id: 'heat-prepare',
  cues: [
    { pose: 'rest-side-lying', word: 'heat-choose', seconds: null },
    { pose: 'rest-side-lying', word: 'heat-test', seconds: 30 },
    { pose: 'rest-side-lying', word: 'heat-feel', seconds: null },
    { pose: 'rest-side-lying', word: 'heat-cloth', seconds: null },
    { pose: 'rest-side-lying', word: 'heat-never', seconds: null },
  ],
  after: [],
  next: 'heat',
  exposure: false,
  background: false,
  sources: ['expert-consensus', 'first-aid', 'remedies'],
} as const satisfies WordedScript

/**
 * Warm pad or bottle, 15–20 min (first-aid §6), skin looked at every 5 min (remedies §5 step 5):
 * asked at 5, 10 and 15 min and at the end. The timed cues need 17 of the plan's 20 min.
 */
export const heat = {
  id: 'heat',
  cues: [
    { pose: 'rest-side-lying', word: 'heat-on', seconds: 300 },
    { pose: 'rest-side-lying', word: 'heat-check', seconds: 60, ask: 'skin' },
    { pose: 'rest-side-lying', word: 'heat-stay', seconds: 240 },
    { pose: 'rest-side-lying', word: 'heat-check', seconds: 60, ask: 'skin' },
    { pose: 'rest-side-lying', word: 'heat-stay', seconds: 240 },
    { pose: 'rest-side-lying', word: 'heat-check', seconds: 60, ask: 'skin' },
    { pose: 'rest-side-lying', word: 'heat-stay', seconds: 'rest' },
    { pose: 'rest-side-lying', word: 'heat-off', seconds: 20 },
  ],
  after: ['skin', 'pain'],
  exposure: true,
  background: true,
  sources: ['expert-consensus', 'first-aid', 'remedies'],
} as const satisfies WordedScript
