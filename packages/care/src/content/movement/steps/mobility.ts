import type { ExerciseSteps } from '../exerciseSteps.ts'

export const mobilitySteps = {
  'single-knee-to-chest': {
    steps: [
      { seconds: 3, from: 0, to: 1.5 },
      { seconds: 3, from: 1.5, to: 3 },
      { seconds: 15, from: 18, to: 18, hold: true },
      { seconds: 3, from: 18, to: 21 },
    ],
  },
  'double-knee-to-chest': {
    steps: [
      { seconds: 5, from: 0, to: 2 },
      { seconds: 3, from: 2, to: 3 },
      { seconds: 20, from: 18, to: 18, hold: true },
      { seconds: 6, from: 18, to: 21 },
    ],
  },
  'cat-cow': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 3, from: 0, to: 3 },
      { seconds: 3, from: 3, to: 9 },
      { seconds: 2, from: 9, to: 12 },
    ],
  },
  'kneeling-rock-back': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 4, from: 0, to: 12 },
      { seconds: 15, from: 12, to: 12, hold: true },
      { seconds: 4, from: 12, to: 16 },
    ],
  },
  'lumbar-rotation': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 4, from: 0, to: 4 },
      { seconds: 10, from: 14, to: 14, hold: true },
      { seconds: 4, from: 14, to: 18 },
    ],
  },
  'hip-flexor-half-kneel': {
    steps: [
      { seconds: 3, from: 0, to: 3 },
      { seconds: 3, from: 3, to: 6 },
      { seconds: 25, from: 6, to: 6, hold: true },
      { seconds: 4, from: 0, to: 0 },
    ],
  },
  'hip-flexor-bed-edge': {
    steps: [
      { seconds: 3, from: 0, to: 0 },
      { seconds: 5, from: 0, to: 5 },
      { seconds: 25, from: 35, to: 35, hold: true },
      { seconds: 5, from: 0, to: 0 },
    ],
  },
  'piriformis-figure-four': {
    steps: [
      { seconds: 3, from: 0, to: 3 },
      { seconds: 3, from: 3, to: 4.5 },
      { seconds: 3, from: 4.5, to: 6 },
      { seconds: 20, from: 30, to: 30, hold: true },
      { seconds: 4, from: 0, to: 0 },
    ],
  },
  'piriformis-seated': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 4, from: 0, to: 4 },
      { seconds: 20, from: 28, to: 28, hold: true },
      { seconds: 4, from: 0, to: 0 },
    ],
  },
  'hamstring-strap': {
    steps: [
      { seconds: 4, from: 0, to: 0 },
      { seconds: 4, from: 0, to: 5 },
      { seconds: 25, from: 30, to: 30, hold: true },
      { seconds: 4, from: 30, to: 34 },
    ],
  },
} as const satisfies Readonly<Record<string, ExerciseSteps>>
