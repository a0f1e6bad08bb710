import type { ExerciseSteps } from '../exerciseSteps.ts'

export const floorStrengthSteps = {
  'curl-up': {
    steps: [
      { seconds: 3, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 8, from: 10, to: 10, hold: true },
      { seconds: 2, from: 10, to: 12 },
    ],
  },
  'side-plank-knees': {
    steps: [
      { seconds: 3, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 8, from: 10, to: 10, hold: true },
      { seconds: 2, from: 10, to: 12 },
    ],
  },
  // The movement ends in the hold: lowered is shown by its start.
  'side-plank-feet': {
    steps: [
      { seconds: 3, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 8, from: 10, to: 10, hold: true },
      { seconds: 2, from: 0, to: 0 },
    ],
  },
  'bird-dog-leg': {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 3, from: 0, to: 3 },
      { seconds: 6, from: 9, to: 9, hold: true },
      { seconds: 3, from: 9, to: 12 },
    ],
  },
  'bird-dog': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 3, from: 0, to: 3 },
      { seconds: 8, from: 11, to: 11, hold: true },
      { seconds: 3, from: 11, to: 14 },
    ],
  },
  bridge: {
    steps: [
      { seconds: 2, from: 0, to: 0 },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 5, from: 7, to: 7, hold: true },
      { seconds: 3, from: 7, to: 10 },
    ],
  },
  'bridge-march': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 3, from: 2, to: 2, hold: true },
      { seconds: 2, from: 2, to: 5 },
    ],
  },
  'dead-bug-heel-tap': {
    steps: [
      { seconds: 3, from: 0, to: 0, once: 'before' },
      { seconds: 3, from: 0, to: 3 },
      { seconds: 2, from: 3, to: 5 },
    ],
  },
  // Only level 3 has a hold: without one the reach is a movement.
  'dead-bug': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 3, from: 3, to: 3, hold: true },
      { seconds: 3, from: 3, to: 6 },
    ],
    levels: {
      1: [
        { seconds: 2, from: 0, to: 0, once: 'before' },
        { seconds: 3, from: 0, to: 3 },
        { seconds: 3, from: 3, to: 6 },
      ],
      2: [
        { seconds: 2, from: 0, to: 0, once: 'before' },
        { seconds: 3, from: 0, to: 3 },
        { seconds: 3, from: 3, to: 6 },
      ],
    },
  },
  clamshell: {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 2, from: 2, to: 2, hold: true },
      { seconds: 3, from: 2, to: 5 },
    ],
  },
  // The dossier's last step, four seconds, is two here: the dose decides the hold, not the lowering.
  'side-leg-raise': {
    steps: [
      { seconds: 2, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 1, from: 2, to: 2, hold: true },
      { seconds: 3, from: 2, to: 5 },
    ],
  },
  // From 2 s on the movement is on the toes; the rest is on the knees.
  'forearm-plank': {
    steps: [
      { seconds: 3, from: 0, to: 0, once: 'before' },
      { seconds: 2, from: 0, to: 2 },
      { seconds: 10, from: 12, to: 12, hold: true },
      { seconds: 5, from: 0, to: 0 },
    ],
    levels: {
      1: [
        { seconds: 3, from: 0, to: 0, once: 'before' },
        { seconds: 2, from: 0, to: 0 },
        { seconds: 10, from: 0, to: 0, hold: true },
        { seconds: 5, from: 0, to: 0 },
      ],
    },
  },
} as const satisfies Readonly<Record<string, ExerciseSteps>>
