import type { PlainScriptId } from '../../../guides.ts'

/** What a script is called, in at most four words, and the one line below it. */
export const scriptTitles = {
  'floor-9090': {
    title: 'Legs on a chair',
    lead: 'On your back, calves on a chair seat, hips and knees bent.',
  },
  'supine-pillows': {
    title: 'Pillows under your knees',
    lead: 'On your back, knees bent over two or three pillows.',
  },
  'side-lying': {
    title: 'Lie on your side',
    lead: 'Knees bent, with a pillow between them.',
  },
  recline: {
    title: 'Propped up',
    lead: 'Lean back with your upper body raised and a pillow under your knees.',
  },
  'forward-lean': {
    title: 'Lean forward',
    lead: 'Sit or kneel with your chest resting on pillows.',
  },
  'prone-pillow': {
    title: 'Face down, pillow',
    lead: 'Only if it clearly eases, and only while you are awake.',
  },
  'sit-footstool': {
    title: 'Sit with a footstool',
    lead: 'Back held by the chair, feet on a low stool.',
  },
  'stand-lean': {
    title: 'Stand and lean',
    lead: 'If you cannot bend or kneel, rest on your feet.',
  },
  'floor-get-down': {
    title: 'Lie down safely',
    lead: 'Only if you can get up again, or someone can help. It takes two to four minutes.',
  },
  'floor-get-up': {
    title: 'Get up safely',
    lead: 'From the floor to a chair, one step at a time.',
  },
  'bed-get-in': {
    title: 'Get into bed',
    lead: 'Sit, lower your side, bring your legs up, all in one piece.',
  },
  'bed-get-out': {
    title: 'Get out of bed',
    lead: 'Roll to your side, push up, sit, then stand.',
  },
  'cold-prepare': {
    title: 'Make a cold pack',
    lead: 'Choose it, wrap it, and look at your skin first.',
  },
  cold: {
    title: 'Cold pack',
    lead: 'Never longer than 20 minutes, and off as soon as the area is numb.',
  },
  'heat-prepare': {
    title: 'Make a warm pack',
    lead: 'Choose it, test it, and put a cloth around it.',
  },
  heat: {
    title: 'Warm pack',
    lead: 'Warm, not hot, with cloth between and a look at the skin.',
  },
  breathing: {
    title: 'Slow breathing',
    lead: 'Four seconds in, six seconds out, for three minutes.',
  },
  'massage-helper': {
    title: 'Massage by a helper',
    lead: 'Slow and gentle, beside the spine, never on it.',
  },
  'massage-self': {
    title: 'Massage on your own',
    lead: 'A tennis ball in a sock, against a wall.',
  },
  'eucalyptus-massage': {
    title: 'Eucalyptus oil massage',
    lead: 'Only diluted, on a small place, never swallowed.',
  },
  'mustard-oil-massage': {
    title: 'Mustard oil massage',
    lead: 'Only diluted, 15 minutes on the skin, then washed off.',
  },
  rub: {
    title: 'Put on a rub',
    lead: 'A thin layer on whole, cool, dry skin.',
  },
  'bed-set-up': {
    title: 'Set up the bed',
    lead: 'Pillows where they help, and what you need at hand.',
  },
  'bed-set-up-side': {
    title: 'Set up the bed',
    lead: 'On your side or propped up, and what you need at hand.',
  },
  'morning-rise': {
    title: 'Before you get up',
    lead: 'Five small tilts, five small rolls, then up in one piece.',
  },
  walk: {
    title: 'Short walk',
    lead: 'A few minutes of small, easy steps.',
  },
} as const satisfies Record<PlainScriptId, { readonly title: string; readonly lead: string }>
