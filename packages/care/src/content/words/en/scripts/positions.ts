import type { CueText } from './cueText.ts'

/** Positions of first-aid §4.1 and §4.4, with the details of movement §4 and ruling C16. */
export const positionWords = {
  'chair-legs': {
    show: 'Calves on the chair seat, one at a time.',
    speak:
      'Pad the edge of the seat. Lie flat with your bottom close to the chair. ' +
      'Lift one calf at a time onto the seat, right to the heel.',
  },
  'neck-towel': {
    show: 'Rolled hand towel under your neck. Chin level.',
    speak:
      'Roll a hand towel, five to eight centimetres thick, or two to three inches. ' +
      'Put it under the curve of your neck. ' +
      'Rest your head on the floor or a thin pillow, chin level.',
  },
  'chair-hold': {
    show: 'Let the chair carry your legs. Breathe slowly.',
    speak:
      'Let the chair carry your legs. Breathe slowly. ' +
      'If your legs tingle, swell, or turn white or blue, lower them.',
  },
  'pillow-knees': {
    show: 'Lie on your back. Two or three pillows under your knees.',
    speak:
      'Lie on your back with two or three pillows under your knees. ' +
      'Your feet may touch the surface. Rest your arms beside you.',
  },
  'back-hold': {
    show: 'Let your low back rest. Breathe slowly.',
    speak: 'Let your low back rest. Let your legs grow heavy. Breathe slowly.',
  },
  'side-turn': {
    show: 'Lie on your side, painful side up, knees bent.',
    speak:
      'Lie on your side, painful side up, knees bent together. ' +
      'If the other side eases more, choose that one.',
  },
  'side-pillows': {
    show: 'Pillow under your head and between your knees.',
    speak:
      'Put a pillow under your head and one between your knees. ' +
      'If there is a gap at your waist, fill it with a small towel. ' +
      'You may hug a pillow.',
  },
  'side-hold': {
    show: 'Let the bed or floor carry you. Breathe slowly.',
    speak: 'Let the bed or floor carry you. Keep your back straight and breathe slowly.',
  },
  'recline-prop': {
    show: 'Prop your upper body about halfway up.',
    speak: 'Prop your upper body up with pillows, a third to half of the way to sitting.',
  },
  'recline-knees': {
    show: 'Pillow under your knees.',
    speak: 'Put a pillow under your knees. Let your arms rest.',
  },
  'prone-pillow': {
    show: 'Lie face down. Flat pillow under belly and hips.',
    speak: 'Lie face down with a flat pillow under your belly and hips.',
  },
  'prone-face': {
    show: 'Turn your head, or forehead on your hands.',
    speak: 'Turn your head to one side, or rest your forehead on your hands.',
  },
  'prone-hold': {
    show: 'Stay only if it clearly eases. Stay awake.',
    speak:
      'Stay only if this clearly eases your back. ' +
      'If pain spreads down a leg, stop and leave this position. Do not fall asleep here.',
  },
  'sit-back': {
    show: 'Hips right back. Cushion behind your low back.',
    speak:
      'Sit with your hips right back in the chair. ' +
      'Put a cushion behind your low back and lean back a little.',
  },
  'sit-feet': {
    show: 'Feet on a low stool. Knees level with your hips.',
    speak:
      'Put your feet on a stool ten to fifteen centimetres high, or four to six inches. ' +
      'Your knees are level with your hips or above them.',
  },
  'sit-hold': {
    show: 'Let the chair hold your back. Breathe slowly.',
    speak: 'Let the chair hold your back. Breathe slowly.',
  },
  'lean-pillows': {
    show: 'Pillows on a chair or table. Sit or kneel close.',
    speak: 'Put pillows on a chair or a table. Sit or kneel close to it.',
  },
  'lean-chest': {
    show: 'Lean forward. Chest on the pillows.',
    speak: 'Breathe out and lean forward until your chest rests on the pillows.',
  },
  'stand-lean': {
    show: 'Lean on a worktop, or your back on a wall.',
    speak:
      'Rest your forearms on a worktop. ' +
      'Or lean your back on a wall, feet thirty centimetres out, about one foot. ' +
      'Keep your knees soft.',
  },
  'lean-hold': {
    show: 'Breathe slowly. Stay only if it is no worse.',
    speak:
      'Breathe slowly. Stay only if pain falls or stays the same within five minutes. ' +
      'If it is worse, try another position.',
  },
  easier: {
    show: 'Easier or the same? Stay. Worse? Change position.',
    speak:
      'How is the pain now? If it is less or the same, stay. ' +
      'If it is worse, stop and try another position.',
  },
  'breathe-easy': {
    show: 'Breathe slowly. Let your shoulders go heavy.',
  },
  pumps: {
    show: 'Ankle pumps: 10 with each foot.',
    speak: 'Pull your toes toward you, then push them away. Do ten with each foot.',
  },
  'raised-pumps': {
    show: 'Ankle pumps: 10 with each foot.',
    speak:
      'Pull your toes toward you, then push them away. Do ten with each foot. ' +
      'Legs tingling, swollen, white or blue? Lower them.',
  },
  stay: {
    show: 'Rest. Ankle pumps every 10 minutes.',
    speak: 'Rest on. Every ten minutes, pump each ankle ten times.',
  },
  'raised-stay': {
    show: 'Rest. Ankle pumps every 10 minutes.',
    speak:
      'Rest on. Every ten minutes, pump each ankle ten times. ' +
      'If your legs tingle, swell, or turn white or blue, lower them.',
  },
} as const satisfies Record<string, CueText>
