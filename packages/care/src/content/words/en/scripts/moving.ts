import type { CueText } from './cueText.ts'

/** Breathing and the short walk: movement §7 diaphragmatic-breathing and walk-short. */
export const movingWords = {
  'breath-settle': {
    show: 'One hand on your belly. Let jaw and shoulders go heavy.',
    speak:
      'Rest one hand on your belly and one on your chest. ' +
      'Let your jaw and shoulders go heavy. If you get dizzy, breathe as you normally do.',
  },
  'breath-in-first': {
    show: 'In through your nose. Only your belly rises.',
    speak: 'In through your nose. Only the belly rises.',
  },
  'breath-out-first': {
    show: 'Out slowly, through soft lips.',
    speak: 'Let the air leave slowly, through soft lips.',
  },
  'breath-in': { show: 'In', speak: 'In.' },
  'breath-out': { show: 'Out', speak: 'And out.' },
  'walk-stand': {
    show: 'Stand tall for three breaths.',
    speak: 'Stand tall for three breaths before the first step.',
  },
  'walk-steps': {
    show: 'Small steps. Stop while it still feels easy.',
    speak:
      'Take small steps and let your arms swing a little. ' +
      'Stop while it still feels easy. If pain climbs, turn back or rest. ' +
      'Stop if a leg turns weak or numb, or your chest hurts.',
  },
  'walk-end': {
    show: 'Enough for now. Stop and rest.',
  },
} as const satisfies Record<string, CueText>
