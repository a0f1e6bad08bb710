import type { ScriptId } from './content/guides.ts'

/**
 * One moment of a script. `pose` names a block of `content/poses`; `from` and `to` choose a stretch
 * of that movement, in its own seconds, when a cue shows only a part of it.
 */
export interface Cue {
  readonly pose: string
  readonly from?: number
  readonly to?: number
  /** key of the script's cue words */
  readonly word: string
  /** seconds; `null`: the person says when it is done; `'rest'`: until the guide's time is over */
  readonly seconds: number | null | 'rest'
  readonly ask?: 'skin' | 'exercise'
  /** the stretch takes all of the cue's seconds, once, and its end stands */
  readonly paced?: true
}

/** What the player asks when a script is over. */
export type Question = 'skin' | 'effect' | 'pain' | 'walk' | 'wash'

/** How to do one thing: cues in order, then questions. Scripts never decide what is advised. */
export interface Script {
  readonly id: ScriptId
  readonly cues: readonly [Cue, ...Cue[]]
  readonly after: readonly Question[]
  /** the script that follows without asking: getting down leads to lying */
  readonly next?: ScriptId
  /** cold and heat act on skin while the guide is paused, so their clock never stops */
  readonly exposure: boolean
  /** may go on while something else is shown */
  readonly background: boolean
  /** the cue that stands for the whole in a picture, from 0; left out: the last */
  readonly picture?: number
  readonly sources: readonly string[]
}
