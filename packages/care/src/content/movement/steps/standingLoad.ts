import type { ExerciseSteps } from '../exerciseSteps.ts'

export const standingLoadSteps = {
  // Level 1 bends the knees 45 to 60 degrees: about 53 at 1.5 s, and on the way up at 21 s.
  'wall-sit': {
    steps: [
      { seconds: 3, from: 0, to: 3 },
      { seconds: 2, from: 3, to: 3 },
      { seconds: 10, from: 20, to: 20, hold: true },
      { seconds: 3, from: 20, to: 22 },
    ],
    levels: {
      1: [
        { seconds: 3, from: 0, to: 1.5 },
        { seconds: 2, from: 1.5, to: 1.5 },
        { seconds: 10, from: 1.5, to: 1.5, hold: true },
        { seconds: 3, from: 21, to: 22 },
      ],
    },
  },
  // Level 1 has no hold: there the stop keeps its own two seconds.
  'hip-hinge': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 3, from: 0, to: 3 },
      { seconds: 2, from: 5, to: 5, hold: true },
      { seconds: 3, from: 5, to: 7 },
    ],
    levels: {
      1: [
        { seconds: 2, from: 0, to: 0, once: 'before' },
        { seconds: 3, from: 0, to: 3 },
        { seconds: 2, from: 3, to: 5 },
        { seconds: 3, from: 5, to: 7 },
      ],
    },
  },
  'sit-to-stand': {
    steps: [
      { seconds: 2, from: 0, to: 1.2 },
      { seconds: 2, from: 1.2, to: 3 },
      { seconds: 3, from: 3, to: 6 },
    ],
  },
  'lift-practice': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 3, from: 0, to: 2 },
      { seconds: 3, from: 2, to: 5 },
      { seconds: 4, from: 5, to: 8 },
    ],
  },
  // The hold is the seconds walked: its stretch is one stride, which goes round.
  'suitcase-carry': {
    steps: [
      { seconds: 3, from: 0, to: 0 },
      { seconds: 20, from: 0, to: 0.9, hold: true },
      { seconds: 5, from: 0, to: 0 },
    ],
  },
  'step-up': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 1, from: 2, to: 4 },
      { seconds: 3, from: 4, to: 7 },
    ],
  },
  // Each stretch is one stride, which goes round. The dose's hold is the whole walk, with both easy ends.
  'walk-progression': {
    steps: [
      { seconds: 180, from: 0, to: 0.9, once: 'before' },
      { seconds: 600, from: 0, to: 0.9, hold: true, whole: true },
      { seconds: 120, from: 0, to: 0.9, once: 'after' },
    ],
  },
} as const satisfies Readonly<Record<string, ExerciseSteps>>
