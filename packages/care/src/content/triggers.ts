import type { SourceId } from './sourceIds.ts'
import type { Mark } from './tiers.ts'

export const triggerIds = [
  'distracted',
  'awkward',
  'heavy',
  'active',
  'tired',
  'slip',
  'morning',
] as const
export type TriggerId = (typeof triggerIds)[number]

/** What may have been there in the two hours before a bout: to learn from, never to blame. */
export interface Trigger {
  /** how well the dossier knows how much more likely a start was; the words say it */
  readonly mark: Mark
  readonly sources: readonly [SourceId, ...SourceId[]]
  /** where the hint for next time is from; null where the dossiers give none */
  readonly hint: readonly [SourceId, ...SourceId[]] | null
}

/**
 * course.md §6. Not here: the rows marked "do not display", and alcohol and sex, which had no clear
 * link.
 */
export const triggers = {
  distracted: { mark: 'V', sources: ['ste15', 'ard19'], hint: ['course', 'ste15'] },
  awkward: { mark: 'V2', sources: ['ste15', 'ard19'], hint: ['causes'] },
  heavy: { mark: 'V', sources: ['ste15', 'ard19'], hint: ['course', 'ste15', 'and17'] },
  active: { mark: 'V', sources: ['ste15', 'ard19'], hint: ['causes'] },
  tired: { mark: 'K', sources: ['ste15', 'expert-consensus'], hint: ['causes', 'and17'] },
  slip: { mark: 'V2', sources: ['ste15', 'course'], hint: null },
  morning: { mark: 'V', sources: ['ste15'], hint: ['first-aid', 'course'] },
} as const satisfies Record<TriggerId, Trigger>
