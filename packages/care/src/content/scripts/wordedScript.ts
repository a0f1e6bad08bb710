import type { Cue, Script } from '../../script.ts'
import type { PoseId } from '../poses/index.ts'
import type { SourceId } from '../sourceIds.ts'
import type { CueWord } from '../words/en/scripts.ts'

/** A cue whose pose is drawn and whose word is written: a missing one does not compile. */
export interface WordedCue extends Cue {
  readonly pose: PoseId
  readonly word: CueWord
}

/** A script all of whose cues have a pose and words, and whose sources are known. */
export interface WordedScript extends Script {
  readonly cues: readonly [WordedCue, ...WordedCue[]]
  readonly sources: readonly SourceId[]
}
