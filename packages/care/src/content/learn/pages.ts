import { causePages } from './causes.ts'
import { livingPages } from './living.ts'
import { nowPages } from './now.ts'
import type { LearnPage } from './page.ts'
import { remedyPages } from './remedies.ts'

export type { LearnPage } from './page.ts'

/** What the traditional protocol names, with what is known today. */
export const learnPages = {
  ...nowPages,
  ...remedyPages,
  ...causePages,
  ...livingPages,
} as const satisfies Record<string, LearnPage>

export type LearnId = keyof typeof learnPages

const idsOf = (pages: Readonly<Partial<Record<LearnId, LearnPage>>>): readonly LearnId[] =>
  Object.keys(pages) as LearnId[]

/** Every page once, in the order to read. */
export const learnGroups = [
  { id: 'now', pages: idsOf(nowPages) },
  { id: 'remedies', pages: idsOf(remedyPages) },
  { id: 'causes', pages: idsOf(causePages) },
  { id: 'living', pages: idsOf(livingPages) },
] as const

export type LearnGroupId = (typeof learnGroups)[number]['id']

export const learnIds: readonly LearnId[] = learnGroups.flatMap(({ pages }) => pages)
