import { useEffect, useState } from 'preact/hooks'
import type { Area, Cue, ScriptId } from '@unspasm/care'
import { poseBlocks, type PoseId } from '@unspasm/care/poses'
import { scripts } from '@unspasm/care/scripts'
import {
  describePose,
  drawMoment,
  frameOf,
  parseMovement,
  poseAround,
  poseAt,
  poseWords,
  sayPose,
  type Movement,
} from '@unspasm/figure'

export interface FigureProps {
  readonly script: ScriptId | null
  /** which cue is shown; the script's first when it only illustrates an item */
  readonly cue?: Cue | null
  readonly paused?: boolean
  readonly area: Area
}

const movements = new Map<string, Movement>()

const movementOf = (pose: string): Movement => {
  const known = movements.get(pose)
  if (known) return known
  const read = parseMovement(poseBlocks[pose as PoseId])
  if (!read.ok) throw new Error(`pose ${pose} does not parse`)
  movements.set(pose, read.value)
  return read.value
}

/** Draws the body for a script's cue, moving unless motion is unwanted, and says the pose in words. */
export const Figure = ({ script, cue, paused = false, area }: FigureProps) => {
  const shown = cue ?? (script ? keyCue(script) : null)
  const movement = movementOf(shown?.pose ?? 'rest-supine-pillows')
  const from = shown?.from ?? 0
  const to = shown?.to ?? movement.duration
  const cuts = shown?.from !== undefined || shown?.to !== undefined
  const seconds = useSeconds(`${shown?.pose}:${from}:${to}`, paused || to <= from)
  const moment =
    seconds === null ? poseAt(movement, to) : momentOf(movement, from, to, cuts, seconds)
  const still = poseAt(movement, to).pose
  const svg = drawMoment(moment, {
    frame: frameOf(movement),
    glow: area,
    title: sayPose(describePose(still), poseWords),
  })
  // The markup is our own, from numbers: no text of anybody else enters it.
  return <div class="figure-box" dangerouslySetInnerHTML={{ __html: svg }} />
}

const momentOf = (movement: Movement, from: number, to: number, cuts: boolean, seconds: number) =>
  cuts
    ? poseAt(movement, from + Math.min(seconds % (to - from + pauseAtEnd), to - from))
    : poseAround(movement, seconds)

/** A movement shown in part waits at its end before it begins again. */
const pauseAtEnd = 1.5

/** The cue that stands for the whole script: where the person ends up. */
const keyCue = (script: ScriptId): Cue => {
  const { cues } = scripts[script]
  return cues.at(-1) ?? cues[0]
}

const wantsStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/** Seconds since the movement came up; `null` where nothing should move: then its end is shown. */
const useSeconds = (of: string, still: boolean): number | null => {
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    setSeconds(null)
    if (still || wantsStill()) return
    let frame = 0
    let start: number | null = null
    const tick = (time: number): void => {
      start ??= time
      setSeconds((time - start) / 1000)
      frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  }, [of, still])
  return seconds
}
