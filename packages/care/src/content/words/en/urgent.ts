import type { Wait } from '../../signWait.ts'
import type { SignGroup, SignId } from '../../signs.ts'
import { wordsDerived } from './signs/derived.ts'
import { wordsNow } from './signs/now.ts'
import type { SignWords } from './signs/sign.ts'

export type { SignWords } from './signs/sign.ts'

/** Those of S1 and of every emergency: all that the first screens need. */
export const urgentSignWords: Readonly<Partial<Record<SignId, SignWords>>> = {
  ...wordsNow,
  ...wordsDerived,
}

/** Headings of S1 (red-flags §4). */
export const signGroupWords = {
  private: 'Pee, poo, private parts',
  legs: 'Legs',
  chest: 'Chest, breath, faint',
  ill: 'Accident, very ill, or pregnant with a problem',
} as const satisfies Record<SignGroup, string>

/** How to wait for help (red-flags §2). */
export const waitWords = {
  still: 'Stay still until help comes.',
  sitUp: 'Sit up while you wait.',
  breathOrLie:
    'Sit up if you are short of breath. If not, lie in any position that is comfortable.',
  sideOrPropped: 'Lie on your left side or sit propped up, whichever is more comfortable.',
  anyPosition: 'Lie in any position that is comfortable.',
} as const satisfies Record<Wait, string>

/** Shown where `signWait` says `noMeal`: surgery may follow (red-flags §2). */
export const noMealWords = 'Avoid a meal until you have been seen.'
