import type { Sign } from './sign.ts'

/**
 * S2 "Today" (red-flags §3b, §4; C12), in the order of the screen. The last two are asked only
 * when they apply: after 2 h of care (C3), and in pregnancy.
 */
export const signsToday = {
  'fever-chills': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['nhs-bp', 'y19'],
    mark: 'V',
  },
  'flank-urine': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
  'shingles-rash': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
  'shape-change': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['nhs-bp'],
    mark: 'V2',
  },
  'foot-drop': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['nice-cks'],
    mark: 'K',
  },
  'hand-clumsy-unsteady': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
  'minor-trauma-fragile': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['h09', 'd13'],
    mark: 'V',
  },
  // C12, C39; with breathlessness or chest pain those signs are the emergency
  'leg-clot': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['rulings'],
    mark: 'RULE',
  },
  'severe-unmanageable': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
  'pregnancy-new-severe': {
    tier: 'same-day',
    screen: 'S2',
    unsureIsYes: false,
    sources: ['expert-consensus'],
    mark: 'K',
  },
} as const satisfies Record<string, Sign>
