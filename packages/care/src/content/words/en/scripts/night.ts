import type { CueText } from './cueText.ts'

/** Tonight and the morning: first-aid §8, §4.1, §4.4 and §4.6. */
export const nightWords = {
  'bed-mattress': {
    show: 'Use the bed you have. It should not sag.',
    speak:
      'Use the bed you have. Medium-firm is fine, not rock hard. ' +
      'If it sags, put the mattress on the floor, but only if you can rise from there.',
  },
  'bed-reach': {
    show: 'Phone, water and pillows within reach.',
    speak: 'Put your phone, water and three pillows within reach of the bed.',
  },
  'bed-side': {
    show: 'On your side: pillow between the knees.',
    speak:
      'On your side, knees bent, with a pillow between them. ' +
      'In later pregnancy lie on your side, with a pillow under the bump too.',
  },
  'bed-back': {
    show: 'Or on your back: pillow under the knees.',
    speak: 'Or on your back with a pillow under your knees.',
  },
  'bed-propped': {
    show: 'Or propped up, pillow under the knees.',
    speak:
      'Or propped up, a third to half of the way to sitting, with a pillow under your knees. ' +
      'If you wake on your back, do not worry: just turn.',
  },
  'bed-never': {
    show: 'Not face down. No cold or warm pack asleep.',
    speak:
      'Do not sleep face down. If nothing else can be borne, put a pillow under belly and hips. ' +
      'No cold or warm pack while you sleep. No alcohol with a relaxant.',
  },
  'bed-turning': {
    show: 'To turn: knees together, roll in one piece.',
    speak:
      'To turn over, bend both knees and roll shoulders and hips at the same moment. ' +
      'Being woken by turning is normal.',
  },
  'rise-tilts': {
    show: 'Five small pelvic tilts. Breathe out.',
    speak: 'Knees bent. Press your low back softly down, and let go. Five times, small and slow.',
  },
  'rise-rolls': {
    show: 'Five small knee rolls, side to side.',
    speak: 'Let both knees roll a little to one side, then the other. Five times, small and slow.',
  },
  'rise-first-hour': {
    show: 'No bending or lifting for the first hour.',
    speak: 'The back is stiff after a night. No bending or lifting for the first hour.',
  },
} as const satisfies Record<string, CueText>
