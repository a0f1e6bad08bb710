import type { ExerciseSteps } from '../exerciseSteps.ts'

export const extensionSteps = {
  'prone-lying': {
    steps: [
      { seconds: 20, from: 0, to: 0, once: 'before' },
      { seconds: 60, from: 60, to: 60, hold: true },
      { seconds: 5, from: 60, to: 60, once: 'after' },
    ],
  },
  'prone-on-elbows': {
    steps: [
      { seconds: 3, from: 0, to: 3 },
      { seconds: 10, from: 3, to: 33 },
      { seconds: 20, from: 33, to: 33, hold: true },
      { seconds: 10, from: 33, to: 36 },
    ],
  },
  'prone-press-up': {
    steps: [
      { seconds: 3, from: 0, to: 3 },
      { seconds: 2, from: 5, to: 5, hold: true },
      { seconds: 3, from: 5, to: 8 },
    ],
  },
  'standing-back-bend': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 2, from: 2, to: 2, hold: true },
      { seconds: 2, from: 2, to: 4 },
    ],
  },
} as const satisfies Readonly<Record<string, ExerciseSteps>>
