import type { CueText } from './cueText.ts'

/** Massage, oils and rubs: remedies §6 to §9, first-aid §11. */
export const onSkinWords = {
  'rub-ready': {
    show: 'Lie on your side, pillow between the knees. Helper stands.',
    speak:
      'Make the room warm and empty your bladder. ' +
      'Lie on your side with a pillow between your knees. Your helper stands, arms straight.',
  },
  'rub-never': {
    show: 'Never on the spine, a lump, a bruise or a sore calf.',
    speak:
      'Never press on the bony line of the spine. Never press hard just below the ribs. ' +
      'Keep off lumps, bruises, swollen veins and a sore calf. No twists, no cracking.',
  },
  'rub-oil': {
    show: 'A teaspoon of plain oil, or over clothing.',
    speak: 'Warm a teaspoon of plain oil or lotion in the hands. Over clothing is fine too.',
  },
  'rub-strokes': {
    show: 'Flat hands, slow strokes, from the pelvis up.',
    speak: 'Flat hands. Slow strokes beside the spine, from the pelvis upward.',
  },
  'rub-circles': {
    show: 'Small circles, two fingers from the spine. At most 3 of 10.',
    speak:
      'Small circles with palms or thumbs on the muscle bands, two finger-widths from the spine. ' +
      'It should feel pleasant, at most three of ten. If it shoots down the leg, stop.',
  },
  'rub-press': {
    show: 'One steady press on a tender spot. Let go slowly.',
    speak:
      'One steady press on a tender spot, then let go slowly. ' +
      'Pain must fall within thirty seconds, or stop.',
  },
  'rub-finish': { show: 'Slow strokes again to finish.' },
  'rub-after': {
    show: 'Drink water. Stand up slowly. Walk two minutes.',
    speak: 'Drink some water. Stand up slowly and walk for two minutes.',
  },
  'ball-place': {
    show: 'Tennis ball in a sock, between your back and a wall.',
    speak:
      'Put a tennis ball in a sock, between a wall and the muscle beside your spine. ' +
      'Do not roll over bone. Do not roll on the floor in the first two days.',
  },
  'ball-lean': {
    show: 'Lean in gently. At most 3 of 10.',
    speak: 'Lean in gently, at most three of ten. If it shoots down the leg, stop.',
  },
  'euc-never': {
    show: 'Never neat, never swallowed, never on the face.',
    speak:
      'This oil is poison when swallowed. Keep it from children and pets. ' +
      'Never neat, never on face or broken skin, never with heat. It burns easily.',
  },
  'euc-mix': {
    show: '12 drops in 2 tablespoons of plain oil. Old skin: 6.',
    speak:
      'Mix twelve drops into two tablespoons, thirty millilitres, of plain oil. ' +
      'For sensitive or older skin, six drops.',
  },
  'euc-amount': {
    show: 'One teaspoon of the mix, on the low back only.',
  },
  'oil-wipe': {
    show: 'Wipe it off. Wash your hands.',
    speak: 'Wipe the oil off and wash your hands. Then drink some water and walk a little.',
  },
  'mustard-which': {
    show: 'Food-grade oil at room temperature. Never the strong essence.',
    speak:
      'Use food-grade or massage oil at room temperature. ' +
      'Never the essential oil of mustard, a paste or a plaster. Never heat it.',
  },
  'mustard-mix': {
    show: 'Half mustard oil, half plain oil. One teaspoon.',
    speak: 'Mix half mustard oil and half plain oil. One teaspoon is enough.',
  },
  'mustard-wash': {
    show: 'Wipe and wash with soap now, before 15 minutes are over.',
    speak:
      'Wipe it off and wash with soap now. Fifteen minutes on the skin are the most. ' +
      'If it burns for over five minutes or blisters, get care.',
  },
  'cream-read': {
    show: 'Read the pack. What is in it?',
    speak:
      'Read the pack. Look for menthol, methyl salicylate, camphor or capsaicin. ' +
      'Stay within what it says.',
  },
  'cream-skin': {
    show: 'Skin whole, clean, cool and dry. Not just shaved.',
    speak:
      'The skin must be whole, clean, cool and dry. Not just shaved. ' +
      'After a hot bath wait thirty minutes.',
  },
  'cream-thin': {
    show: 'A thin layer, no bigger than two palms.',
    speak: 'A thin layer, no bigger than two palms. Rub gently until it is gone.',
  },
  'cream-cover': {
    show: 'No wrap, no belt, no heat, no second cream.',
    speak:
      'No wrap, no tight belt, no heat and no second cream. ' +
      'If it hurts, swells or blisters, wash it off and get care.',
  },
  'cream-hands': {
    show: 'Wash your hands. Keep it from eyes and children.',
    speak: 'Wash your hands with soap. Keep it away from eyes, mouth, children and pets.',
  },
} as const satisfies Record<string, CueText>
