import type { EventId, LegSymptom, PlannedExercise, Telling } from '../event.ts'
import { painScore } from '../event.ts'
import type { Playing } from '../player.ts'
import { duringColour, type Lane } from './judge.ts'
import type { SessionScript } from './sessionScript.ts'
import { repsUpTo } from './reps.ts'

/** What a person can do to a running session. */
export type Tap =
  | { readonly tap: 'next' | 'again' | 'pause' | 'skip' | 'stop' }
  /** the answer after an exercise: its highest pain, 0 to 10 */
  | { readonly tap: 'felt'; readonly worst: number }
  /** "This hurts more", and where */
  | { readonly tap: 'hurts'; readonly where: 'back'; readonly worst: number }
  | { readonly tap: 'hurts'; readonly where: 'grip' | 'danger' }
  | { readonly tap: 'hurts'; readonly where: 'leg'; readonly leg: LegSymptom }

/** A session as the player sees it: its id, what was planned, its script, and where it stands. */
export interface Played {
  readonly id: EventId
  readonly planned: readonly PlannedExercise[]
  readonly script: SessionScript
  readonly at: Playing
  readonly p0: number
  readonly lane: Lane
}

/** Whether pain of so much ends the exercise in which it came (movement §5.2). */
export const endsExercise = ({ lane, p0 }: Pick<Played, 'lane' | 'p0'>, worst: number): boolean =>
  duringColour(lane, p0, worst) === 'red'

/** What a tap tells the log; empty where it means nothing now. Pure: a second tap of two tells nothing new. */
export const tellingsOf = (tap: Tap, played: Played): readonly Telling[] => {
  const { id, at, script } = played
  const mark = script.marks[at.step]
  const move = (step: number, state: 'running' | 'paused' | 'again'): Telling => ({
    kind: 'guideMoved',
    target: id,
    step,
    state,
  })
  switch (tap.tap) {
    case 'next':
      if (mark?.kind === 'end') return [ended(id, 'finished')]
      return at.left === null && mark?.kind !== 'ask' ? [move(at.step + 1, 'running')] : []
    case 'again':
      return [move(at.step, 'again')]
    case 'pause':
      return [move(at.step, at.paused ? 'running' : 'paused')]
    case 'skip':
      return onward(played, move)
    case 'stop':
      return [ended(id, 'stopped', 'other')]
    case 'felt':
      return mark?.kind === 'ask' ? [...done(played, tap.worst), ...onward(played, move)] : []
    case 'hurts':
      return hurt(tap, played, move)
  }
}

const hurt = (
  tap: Extract<Tap, { tap: 'hurts' }>,
  played: Played,
  move: (step: number, state: 'running') => Telling,
): readonly Telling[] => {
  const { id } = played
  switch (tap.where) {
    case 'back':
      return endsExercise(played, tap.worst)
        ? [...done(played, tap.worst), ...onward(played, move)]
        : [{ kind: 'painNoted', score: painScore(tap.worst), moment: 'during', session: id }]
    case 'grip':
      return [{ kind: 'spasmed' }, ended(id, 'stopped', 'pain')]
    case 'leg':
      return [{ kind: 'legNoted', leg: tap.leg }, ended(id, 'stopped', 'leg')]
    case 'danger':
      return [ended(id, 'stopped', 'danger')]
  }
}

const done = ({ id, planned, script, at }: Played, worst: number): readonly Telling[] => {
  const index = script.marks[at.step]?.exercise ?? planned.length
  const each = planned[index]
  if (!each) return []
  const { rep, set, kind } = script.marks[at.step] ?? { rep: 0, set: 0, kind: 'end' }
  const whole = kind === 'ask'
  const reps = whole ? repsUpTo(each, each.sets) : Math.max(0, repsUpTo(each, set - 1) + rep - 1)
  return [
    {
      kind: 'exerciseDone',
      exercise: each.exercise,
      level: each.level,
      worstPain: painScore(worst),
      reps,
      session: id,
    },
  ]
}

/** The next exercise, or the end of the session after the last. */
const onward = (
  { id, script, at, planned }: Played,
  move: (step: number, state: 'running') => Telling,
): readonly Telling[] => {
  const here = script.marks[at.step]?.exercise ?? planned.length
  const next = script.marks.findIndex(({ exercise, kind }) => exercise > here && kind === 'start')
  return next < 0 ? [ended(id, 'finished')] : [move(next, 'running')]
}

const ended = (
  target: EventId,
  how: 'finished' | 'stopped',
  why?: 'pain' | 'leg' | 'danger' | 'other',
): Telling => ({ kind: 'guideEnded', target, how, ...(why ? { why } : {}) })
