import type { CueText } from './cueText.ts'

/** Cold: first-aid §5.2 and §5.4, remedies §4. Heat: first-aid §6, remedies §5. */
export const remedyWords = {
  'cold-pack': {
    show: 'Frozen peas, ice and water, or a gel pack.',
    speak:
      'Take frozen peas, a gel pack, or a bag of ice with a little water. ' +
      'Gel packs can be colder than ice.',
  },
  'cold-wrap': {
    show: 'Wrap it: one damp thin layer, two for gel.',
    speak:
      'Wrap it in a thin, damp towel or pillowcase. ' +
      'One layer for peas or ice and water, two for a gel pack. Never bare on skin.',
  },
  'cold-look': {
    show: 'Look at the skin first. Touch it.',
    speak:
      'Look at the skin first and touch it. ' +
      'It must be whole, with normal colour and normal feeling. ' +
      'A helper or a phone camera can look for you.',
  },
  'cold-on': {
    show: 'Pack on, towel between. First cold, then mild prickling.',
    speak:
      'Lie on your side with the pack resting on the sore area, towel between. ' +
      'If you must lie on the pack, use two layers. ' +
      'It feels cold, then may burn or prickle a little. ' +
      'Take it off as soon as the area is numb.',
  },
  'cold-check': {
    show: 'Lift the pack. Look at the skin and feel it.',
    speak:
      'Lift the pack. Look at the skin and feel it. ' +
      'If it is white, grey, blue, hard, blistered or numb, take the pack off.',
  },
  'cold-hold': {
    show: 'Mild aching is normal. Off as soon as it is numb.',
    speak:
      'Mild aching is normal. Take the pack off as soon as the area is numb. ' +
      'Take it off too if pain rises sharply. Stay awake.',
  },
  'cold-off': {
    show: 'Time is up. Take the pack off now.',
    speak:
      'Time is up. Take the pack off now. ' +
      'Leave it off for at least thirty minutes, until the skin looks, feels and warms to normal.',
  },
  'heat-choose': {
    show: 'A warm pad or bottle. Warm, not hot.',
    speak: 'Take a warm pad or a hot-water bottle. It should be warm, not hot.',
  },
  'heat-test': {
    show: 'Hold it to your inner forearm for 30 seconds.',
  },
  'heat-feel': {
    show: 'Does it feel good and not sting? Then go on.',
    speak: 'Does it feel good, with no stinging? Then go on. If it stings, do not use it.',
  },
  'heat-cloth': {
    show: 'Cloth between the pad and your skin.',
    speak: 'Put a layer of cloth between the pad and your skin.',
  },
  'heat-never': {
    show: 'Never lie on it. Never sleep with it.',
    speak:
      'Never lie on it. Never sleep with it. Never use the highest setting. ' +
      'Never use it with a cream on the skin.',
  },
  'heat-on': {
    show: 'Warm pad on the sore area, cloth between.',
    speak:
      'Rest the pad on the sore area with cloth between. Do not lie on it. ' +
      'It should feel warm and good. Take it off if it burns or you feel faint.',
  },
  'heat-check': {
    show: 'Lift the pad. Look at the skin and feel it.',
    speak:
      'Lift the pad. Look at the skin and feel it. ' +
      'If it burns, blisters or looks like a net, take the pad off.',
  },
  'heat-stay': {
    show: 'Warm, not hot. Breathe slowly. Stay awake.',
  },
  'heat-off': {
    show: 'Time is up. Take the pad off now.',
    speak:
      'Time is up. Take the pad off now. Leave it off for at least sixty minutes. ' +
      'Small gentle movements may feel good while you are warm.',
  },
} as const satisfies Record<string, CueText>
