import type { ExerciseSteps } from '../exerciseSteps.ts'

export const settlingSteps = {
  'diaphragmatic-breathing': {
    steps: [
      { seconds: 5, from: 0, to: 0, once: 'before' },
      { seconds: 4, from: 0, to: 4 },
      { seconds: 6, from: 4, to: 10 },
      { seconds: 2, from: 10, to: 10 },
    ],
  },
  'tense-release': {
    steps: [
      { seconds: 5, from: 0, to: 2 },
      { seconds: 10, from: 2, to: 7 },
      { seconds: 5, from: 2, to: 2, hold: true },
      { seconds: 10, from: 2, to: 7 },
    ],
  },
  'ankle-pumps': {
    steps: [
      { seconds: 1, from: 0, to: 1 },
      { seconds: 1, from: 1, to: 2 },
      { seconds: 1, from: 0, to: 0 },
    ],
  },
  'abdominal-brace': {
    steps: [
      { seconds: 3, from: 0, to: 0 },
      { seconds: 2, from: 0, to: 1 },
      { seconds: 5, from: 1, to: 1, hold: true },
      { seconds: 4, from: 1, to: 7 },
    ],
  },
  'pelvic-tilt-supine': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 2, from: 2, to: 2, hold: true },
      { seconds: 2, from: 2, to: 4 },
    ],
  },
  'knee-rock': {
    steps: [
      { seconds: 3, from: 0, to: 3 },
      { seconds: 2, from: 3, to: 6 },
      { seconds: 3, from: 6, to: 9 },
      { seconds: 2, from: 9, to: 9, hold: true },
    ],
  },
  'heel-slide': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 3, from: 0, to: 3 },
      { seconds: 3, from: 3, to: 6 },
      { seconds: 1, from: 6, to: 6 },
    ],
  },
  'seated-pelvic-tilt': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 2, from: 2, to: 3 },
      { seconds: 2, from: 3, to: 4 },
    ],
  },
  'walk-short': {
    steps: [
      { seconds: 10, from: 0, to: 0, once: 'before' },
      { seconds: 60, from: 0, to: 0.9, hold: true },
      { seconds: 5, from: 0, to: 0, once: 'after' },
    ],
  },
} as const satisfies Readonly<Record<string, ExerciseSteps>>
