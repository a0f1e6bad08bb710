import { minutesBetween, week, type Area, type Cue, type ScriptId } from '@unspasm/care'
import {
  drawMoment,
  frameOf,
  poseAround,
  poseAt,
  type Light,
  type Moment,
  type Pose,
} from '@unspasm/figure'
import { describePose, poseWords, sayPose } from '@unspasm/figure/words'
import { care, planAt } from '../state.ts'
import { shownBy, type Shown } from './movements.ts'
import { useSeconds, wantsStill } from './time.ts'

export interface FigureProps {
  readonly script: ScriptId | null
  /** which cue is shown; the script's last when it only illustrates an item */
  readonly cue?: Cue | null
  readonly paused?: boolean
  readonly area: Area
  /** what an exercise is for, lit in place of the sore area */
  readonly light?: Light | undefined
  /** which time it is shown: another one begins anew */
  readonly of?: number
}

/** Draws the body for a script's cue, moving unless motion is unwanted, and says the pose in words. */
export const Figure = ({ script, cue, paused = false, area, light, of }: FigureProps) => {
  const shown = shownBy(script, cue)
  const { movement, from, to } = shown
  const still = paused || to <= from || wantsStill()
  const seconds = useSeconds(`${movement.keyframes[0].pose.note}:${from}:${to}:${of ?? ''}`, still)
  const moment = seconds === null ? poseAt(movement, to) : momentOf(shown, seconds)
  const told = poseAt(movement, to).pose
  return <Drawing shown={shown} moment={moment} told={told} area={area} light={light} />
}

/** A movement shown in part waits at its end before it begins again. */
const pauseAtEnd = 1.5

const momentOf = ({ movement, from, to, cuts, pace }: Shown, seconds: number): Moment =>
  pace !== null
    ? poseAt(movement, from + Math.min(1, seconds / pace) * (to - from))
    : cuts
      ? poseAt(movement, from + Math.min(seconds % (to - from + pauseAtEnd), to - from))
      : poseAround(movement, seconds)

interface DrawingProps {
  readonly shown: Shown
  readonly moment: Moment
  /** the pose that is told in words: the one that the movement leads to */
  readonly told: Pose
  readonly area: Area
  readonly light?: Light | undefined
  /** where the movement starts, drawn faintly behind */
  readonly ghost?: Pose | null
}

/** One moment, in the camera of its whole movement. */
export const Drawing = ({ shown, moment, told, area, light, ghost = null }: DrawingProps) => {
  const svg = drawMoment(moment, {
    frame: frameOf(shown.movement),
    glow: area,
    pregnant: looksPregnant(),
    title: wordsOf(told),
    ...(light && { light, id: 'lit' }),
    ...(ghost && ghost.view === moment.pose.view && { ghost }),
  })
  // The markup is our own, from numbers: no text of anybody else enters it.
  return <div class="figure-box" dangerouslySetInnerHTML={{ __html: svg }} />
}

/** From the week in which lying flat goes (C20), the figure looks as the person does. */
const looksPregnant = (): boolean => {
  const { pregnantSince } = care.value.profile
  return pregnantSince !== null && minutesBetween(pregnantSince, planAt.value) >= 20 * week
}

/** A pose in words, as one line. */
export const wordsOf = (pose: Pose): string => sayPose(describePose(pose), poseWords)
