import type { Sign } from './sign.ts'

/**
 * S4 "Pattern", S5 "Time" (red-flags §3c, §4) and the inflammatory score (§3d, C10), in the order
 * of their screens. One item of the score alone is a note. Two that no screen asks follow from the
 * scores (course §9).
 */
export const signsOfPattern = {
  'night-pain': {
    tier: 'within-days',
    screen: 'S4',
    unsureIsYes: false,
    sources: ['nhs-bp', 'f20'],
    mark: 'V2',
  },
  'weight-loss': {
    tier: 'within-days',
    screen: 'S4',
    unsureIsYes: false,
    sources: ['nhs-bp', 'f20'],
    mark: 'V2',
  },
  'thoracic-pain': {
    tier: 'within-days',
    screen: 'S4',
    unsureIsYes: false,
    sources: ['nhs-bp'],
    mark: 'V2',
  },
  'one-leg-nerve-pain': {
    tier: 'within-days',
    screen: 'S4',
    unsureIsYes: false,
    sources: ['ng59'],
    mark: 'K',
  },
  'cough-sneeze-leg': {
    tier: 'within-days',
    screen: 'S4',
    unsureIsYes: false,
    sources: ['nhs-bp'],
    mark: 'V2',
  },
  'worse-at-two-weeks': {
    tier: 'within-days',
    screen: 'S5',
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
  'not-improving': {
    tier: 'within-days',
    screen: 'S5',
    unsureIsYes: false,
    sources: ['w24', 'ng59'],
    mark: 'V',
  },
  'no-fall-in-a-week': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['course'],
    mark: 'C',
  },
  'slow-at-two-weeks': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['course', 'ost08'],
    mark: 'C',
  },
  'inflammatory-pattern': {
    tier: 'within-days',
    screen: 'S5',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-before-35': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-second-half-night': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-buttock': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-better-moving': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-nsaid': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-family': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-arthritis': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-enthesitis': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
  'ibp-psoriasis': {
    tier: 'note',
    screen: 'ibp',
    unsureIsYes: false,
    sources: ['ng65'],
    mark: 'V',
  },
} as const satisfies Record<string, Sign>
