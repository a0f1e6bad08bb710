import type { ScriptId } from '../guides.ts'
import type { SourceId } from '../sourceIds.ts'
import type { Grade } from '../tiers.ts'

/** A short page to read. Its sentences stand in the words, in the order of `lines`. */
export interface LearnPage {
  /** a script whose figure shows what the page is about */
  readonly picture: ScriptId | null
  /** of the last line: how sure the evidence is; null where nobody graded it */
  readonly grade: Grade | null
  /** for each line of the words, where it is from */
  readonly lines: readonly (readonly [SourceId, ...SourceId[]])[]
}
