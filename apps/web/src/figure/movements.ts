import type { Cue, PlainScriptId, Script, ScriptId } from '@unspasm/care'
import { poseBlocks, type PoseId } from '@unspasm/care/poses'
import { scripts } from '@unspasm/care/scripts'
import { parseMovement, type Movement } from '@unspasm/figure'
import { laterPoses } from './poses.ts'

/** What of a movement a picture shows; seconds from its start. */
export interface Shown {
  readonly movement: Movement
  readonly from: number
  readonly to: number
  /** only a part of the movement belongs to the cue */
  readonly cuts: boolean
  /** seconds that the stretch takes, once; `null`: its own, again and again */
  readonly pace: number | null
}

/** The movement of a cue; of the script's last one, where the person ends up, when none is told. */
export const shownBy = (script: ScriptId | null, cue: Cue | null | undefined): Shown => {
  const told = cue ?? (script ? keyCue(script) : null)
  const movement = movementOf(told?.pose ?? 'rest-supine-pillows')
  return {
    movement,
    from: told?.from ?? 0,
    to: told?.to ?? movement.duration,
    cuts: told?.from !== undefined || told?.to !== undefined,
    pace: told?.paced === true && typeof told.seconds === 'number' ? told.seconds : null,
  }
}

const keyCue = (script: ScriptId): Cue => {
  const { cues, picture = cues.length - 1 }: Script = scripts[script as PlainScriptId]
  return cues[picture] ?? cues[0]
}

const movements = new Map<string, Movement>()

const movementOf = (pose: string): Movement => {
  const known = movements.get(pose)
  if (known) return known
  const read = parseMovement(poseBlocks[pose as PoseId] ?? laterPoses.get(pose) ?? '')
  if (!read.ok) throw new Error(`pose ${pose} does not parse`)
  movements.set(pose, read.value)
  return read.value
}
