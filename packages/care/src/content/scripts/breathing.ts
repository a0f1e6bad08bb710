import type { WordedCue, WordedScript } from './wordedScript.ts'

/** 18 rounds of 10 s make 3 min, the lower end of first-aid §3; movement §7 breathes alike. */
const rounds = 18

const pose = 'diaphragmatic-breathing'

const round = (inward: WordedCue['word'], outward: WordedCue['word']): WordedCue[] => [
  { pose, from: 0, to: 4, word: inward, seconds: 4 },
  { pose, from: 4, to: 10, word: outward, seconds: 6 },
]

/** Slow breathing in any position. The first round says how, the others only when. */
export const breathing = {
  id: 'breathing',
  cues: [
    { pose, word: 'breath-settle', seconds: 15 },
    ...round('breath-in-first', 'breath-out-first'),
    ...Array.from({ length: rounds - 1 }, () => round('breath-in', 'breath-out')).flat(),
  ],
  after: [],
  exposure: false,
  background: false,
  sources: ['expert-consensus', 'first-aid', 'movement'],
} as const satisfies WordedScript
