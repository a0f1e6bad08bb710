import type { StepState } from './event.ts'
import { instant, type Instant } from './instant.ts'
import type { Cue, Script } from './script.ts'

/** Where a guide stands, as the log tells it: the last move and when it was made. */
export interface GuideClock {
  readonly startedAt: Instant
  /** length of a guide that ends by time, in seconds; `null`: it ends with its last cue */
  readonly seconds: number | null
  readonly moves: readonly {
    readonly step: number
    readonly state: StepState
    readonly at: Instant
  }[]
}

export interface Playing {
  readonly step: number
  readonly cue: Cue
  readonly paused: boolean
  /** seconds into this cue */
  readonly into: number
  /** seconds left of this cue; `null`: the person says when */
  readonly left: number | null
  /** seconds left of the whole guide; `null` while a cue waits for the person */
  readonly leftOfAll: number | null
  readonly over: boolean
}

/**
 * Where a script is at `now`, from nothing but the log, so that a reload or a phone call resumes at
 * the right second. Timed cues follow one another by time; a cue without time waits. The clock of an
 * exposure (cold, heat) runs on while paused and ignores moves.
 */
export const playing = (script: Script, guide: GuideClock, now: Instant): Playing =>
  script.exposure ? exposed(script, guide, now) : walked(script, guide, now)

/**
 * When a guide ends by itself, from the log alone, so that every tab and device computes the same
 * instant; `null` while it waits for the person or is paused.
 */
export const endsByItself = (script: Script, guide: GuideClock): Instant | null => {
  const from = script.exposure ? guide.startedAt : (guide.moves.at(-1)?.at ?? guide.startedAt)
  const { leftOfAll, paused } = playing(script, guide, from)
  if (leftOfAll === null || (paused && !script.exposure)) return null
  return instant(from + leftOfAll * 1000)
}

const lengthOf = (script: Script, index: number, total: number | null): number | null => {
  const seconds = script.cues[index]?.seconds ?? null
  if (seconds !== 'rest') return seconds
  const others = script.cues.reduce(
    (sum, cue) => sum + (typeof cue.seconds === 'number' ? cue.seconds : 0),
    0,
  )
  return total === null ? null : Math.max(0, total - others)
}

const exposed = (script: Script, guide: GuideClock, now: Instant): Playing => {
  const elapsed = Math.max(0, (now - guide.startedAt) / 1000)
  return { ...placed(script, guide, 0, elapsed), paused: lastMove(guide)?.state === 'paused' }
}

const walked = (script: Script, guide: GuideClock, now: Instant): Playing => {
  let step = 0
  let into = 0
  let since = guide.startedAt
  let paused = false
  const advance = (to: Instant): void => {
    if (!paused)
      ({ step, into } = placed(script, guide, step, into + Math.max(0, (to - since) / 1000)))
    since = to
  }
  for (const move of guide.moves) {
    advance(move.at)
    if (move.state === 'again' || move.step !== step) into = 0
    step = Math.min(Math.max(0, move.step), script.cues.length - 1)
    paused = move.state === 'paused'
  }
  advance(now)
  return { ...placed(script, guide, step, into), paused }
}

const lastMove = (guide: GuideClock) => guide.moves.at(-1)

const placed = (script: Script, guide: GuideClock, from: number, seconds: number): Playing => {
  let step = from
  let into = seconds
  for (;;) {
    const length = lengthOf(script, step, guide.seconds)
    const isLast = step === script.cues.length - 1
    if (length === null || into < length || isLast)
      return playingAt(script, guide, step, into, length)
    into -= length
    step += 1
  }
}

const playingAt = (
  script: Script,
  guide: GuideClock,
  step: number,
  into: number,
  length: number | null,
): Playing => {
  const cue = script.cues[step] ?? script.cues[0]
  const left = length === null ? null : Math.max(0, length - into)
  let leftOfAll = left
  for (let later = step + 1; later < script.cues.length && leftOfAll !== null; later += 1) {
    const next = lengthOf(script, later, guide.seconds)
    leftOfAll = next === null ? null : leftOfAll + next
  }
  const capped = length === null ? into : Math.min(into, length)
  return {
    step,
    cue,
    paused: false,
    into: capped,
    left,
    leftOfAll,
    over: left === 0 && step === script.cues.length - 1,
  }
}
