import type { Sign } from './sign.ts'

/**
 * Signs that no screen asks: they follow from answers and facts together, from what was logged, or
 * are asked where they arise (C39).
 */
export const signsDerived = {
  // red-flags §3a: derived from S1 leg answers, or an open episode, and the profile (C6, C36)
  'anticoagulant-nerve': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
  'cancer-plus-nerve': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['ng234'],
    mark: 'K',
  },
  'known-aneurysm': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['ng156'],
    mark: 'K',
  },
  // red-flags §5: R6; R7, C5 and C7
  'foot-drop-worsening': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['expert-consensus', 'red-flags'],
    mark: 'C',
  },
  'kidney-emergency': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['expert-consensus', 'red-flags', 'rulings'],
    mark: 'RULE',
  },
  // C2: the fact alone, asked in the profile
  'cancer-history-alone': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['d13', 'f20', 'rulings'],
    mark: 'RULE',
  },
  // C12, C39: after a skin check with welts, in an injection's aftercare, after a stuck get-up
  anaphylaxis: {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['expert-consensus', 'rulings'],
    mark: 'RULE',
  },
  'injection-danger': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['expert-consensus', 'rulings'],
    mark: 'RULE',
  },
  'stuck-on-floor': {
    tier: 'emergency-now',
    screen: null,
    unsureIsYes: false,
    sources: ['first-aid', 'rulings'],
    mark: 'RULE',
  },
  // red-flags §5: R2; R3; R4 and R5; C7; R10 and C5
  'infection-combination': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['y19', 'g20', 'f20', 'red-flags', 'rulings'],
    mark: 'RULE',
  },
  'cancer-combination': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['d13', 'f20', 'red-flags'],
    mark: 'C',
  },
  'fracture-combination': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['h09', 'd13', 'red-flags'],
    mark: 'C',
  },
  'weight-loss-combination': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['nhs-bp', 'f20', 'rulings'],
    mark: 'RULE',
  },
  'tb-combination': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['y19', 'rulings'],
    mark: 'RULE',
  },
  'pregnancy-combination': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['expert-consensus', 'red-flags', 'rulings'],
    mark: 'RULE',
  },
  // C9, C3, first-aid §3 and §5.5
  'one-leg-numbness-new': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['rulings'],
    mark: 'RULE',
  },
  'cannot-stand': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['first-aid', 'rulings'],
    mark: 'RULE',
  },
  'pain-stays-severe': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['first-aid', 'rulings'],
    mark: 'RULE',
  },
  'cold-injury': {
    tier: 'same-day',
    screen: null,
    unsureIsYes: false,
    sources: ['first-aid'],
    mark: 'K',
  },
  'one-leg-numbness-onset': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['rulings'],
    mark: 'RULE',
  },
  'nerve-chill': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['first-aid'],
    mark: 'K',
  },
  'bed-rest': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['malm', 'first-aid'],
    mark: 'C',
  },
  // red-flags §3c and R11: from the birth date or year (C31)
  'age-under-16': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['ng59', 'red-flags'],
    mark: 'V',
  },
  'age-under-18': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['ng59'],
    mark: 'V',
  },
  'age-over-70-first': {
    tier: 'within-days',
    screen: null,
    unsureIsYes: false,
    sources: ['h09'],
    mark: 'V',
  },
} as const satisfies Record<string, Sign>
