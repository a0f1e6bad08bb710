import type { SignId } from '../../signs.ts'
import type { Tier } from '../../tiers.ts'
import { wordsDerived } from './signs/derived.ts'
import { wordsNow } from './signs/now.ts'
import { wordsOfPattern } from './signs/pattern.ts'
import type { SignWords } from './signs/sign.ts'
import { wordsToday } from './signs/today.ts'

export type { SignWords } from './signs/sign.ts'

export const signWords: Readonly<Record<SignId, SignWords>> = {
  ...wordsNow,
  ...wordsToday,
  ...wordsOfPattern,
  ...wordsDerived,
}

/** red-flags §1, as the dossier words them; `{number}` is the one to call. `none` is all clear. */
export const tierWords = {
  'emergency-now':
    'Stop here and get emergency help now. Call {number} or go to the nearest emergency ' +
    'department. Do not wait to see if it eases.',
  'same-day':
    'Please speak to a doctor or medical advice line today. Most people with this answer do not ' +
    'have anything dangerous, but it should be checked today rather than later.',
  'within-days':
    'Book a visit with a doctor or physiotherapist in the next few days. You can keep using the ' +
    'comfort steps meanwhile.',
  note: 'This does not need urgent help. We will adjust your plan and keep an eye on it.',
  none: 'No danger signs right now. Backs do change, so we will ask the key questions again.',
} as const satisfies Record<Tier, string>
