import type { LearnGroupId, LearnId } from '../../learn/pages.ts'
import { causePageWords } from './learn/causes.ts'
import { livingPageWords } from './learn/living.ts'
import { nowPageWords } from './learn/now.ts'
import type { PageWords } from './learn/pageWords.ts'
import { remedyPageWords } from './learn/remedies.ts'

/** Each page at most 150 words, each sentence at most 20, at a reading grade of 7 or below. */
export const learnWords = {
  ...nowPageWords,
  ...remedyPageWords,
  ...causePageWords,
  ...livingPageWords,
} as const satisfies Record<LearnId, PageWords>

export const learnGroupWords = {
  now: 'Now and the days ahead',
  remedies: 'What may ease it',
  causes: 'What may play a part',
  living: 'Moving, work and after',
} as const satisfies Record<LearnGroupId, string>
