import { easeInOut, between, mix } from './point.ts'
import { keepPlants } from './plant.ts'
import { stepClear } from './step.ts'
import {
  joints,
  type Keyframe,
  type Movement,
  type Pose,
  type Prop,
  type Segment,
  segments,
} from './pose.ts'

/** What to draw at one time: a pose, and while the view changes also the pose that fades away. */
export interface Moment {
  readonly pose: Pose
  /** null except while the view changes; its things are already among those of `pose` */
  readonly fadeFrom: Pose | null
  /** how far `pose` has come in, 0–1; 1 when nothing fades */
  readonly fade: number
}

/**
 * The body at a time in seconds; before the first key it is the first, after the last the last.
 *
 * Angles ease in and out between keys, equal keys hold; a planted hand or foot stays where it is, or is set
 * down anew (`keepPlants`). Where two keys differ in view the first stays for a
 * third of the time, fades into the second for a third, then the second stays.
 */
export const poseAt = (movement: Movement, seconds: number): Moment => {
  const { keyframes } = movement
  const [first] = keyframes
  const next = keyframes.findIndex((key) => key.at > seconds)
  if (next === 0) return still(first.pose)
  const from = keyframes.at(next === -1 ? -1 : next - 1) ?? first
  const to = next === -1 ? from : (keyframes[next] ?? from)
  return momentBetween(from.pose, to.pose, (seconds - from.at) / (to.at - from.at || 1))
}

/**
 * The body at a time in seconds of a movement that repeats. When its last key is not its first again (a walk),
 * the way back takes as long as the last step did.
 */
export const poseAround = (movement: Movement, seconds: number): Moment => {
  const { keyframes, duration } = movement
  const [first] = keyframes
  const last = keyframes.at(-1) ?? first
  const way = duration - (keyframes.at(-2)?.at ?? duration)
  const back = samePosture(first.pose, last.pose) ? 0 : way
  if (duration + back === 0) return still(first.pose)
  const within = seconds % (duration + back)
  return within <= duration
    ? poseAt(movement, within)
    : momentBetween(last.pose, first.pose, (within - duration) / way)
}

/** The keys in order, each posture once in a row: what is shown to someone who asked for no motion. */
export const keyPoses = (movement: Movement): Pose[] =>
  movement.keyframes
    .map((key: Keyframe) => key.pose)
    .filter((pose, index, all) => {
      const before = all[index - 1]
      return before === undefined || !samePosture(before, pose)
    })

const still = (pose: Pose): Moment => ({ pose, fadeFrom: null, fade: 1 })

const samePosture = (a: Pose, b: Pose): boolean =>
  a.view === b.view &&
  a.hip.x === b.hip.x &&
  a.hip.y === b.hip.y &&
  joints.every((joint) => a.angles[joint] === b.angles[joint])

const momentBetween = (from: Pose, to: Pose, share: number): Moment => {
  if (share <= 0) return still(from)
  if (share >= 1) return still(to)
  if (from.view === to.view) return still(poseBetween(from, to, easeInOut(share)))
  const fade = easeInOut(share * 3 - 1)
  if (fade === 0) return still(from)
  if (fade === 1) return still(to)
  return { pose: { ...to, props: propsBetween(from.props, to.props, fade) }, fadeFrom: from, fade }
}

const poseBetween = (from: Pose, to: Pose, share: number): Pose => {
  const angles: Record<string, number> = {}
  for (const joint of joints) angles[joint] = mix(from.angles[joint], to.angles[joint], share)
  const shortened: Partial<Record<Segment, number>> = {}
  for (const part of segments) {
    const [a = 1, b = 1] = [from.shortened[part], to.shortened[part]]
    if (a !== 1 || b !== 1) shortened[part] = mix(a, b, share)
  }
  const straight: Pose = {
    hip: between(from.hip, to.hip, share),
    angles: angles as Pose['angles'],
    view: to.view,
    shortened,
    planted: share < 0.5 ? from.planted : to.planted,
    props: propsBetween(from.props, to.props, share),
    holds: to.holds,
    note: '',
  }
  return to.view === 'side' ? stepClear(keepPlants(straight, from, to, share), from, to) : straight
}

/** Pairs things of a kind in their order; what has no partner comes or goes. */
const propsBetween = (
  from: readonly Prop[],
  to: readonly Prop[],
  share: number,
): readonly Prop[] => {
  const left = [...to]
  const paired = from.map((a): Prop => {
    const found = left.findIndex((prop) => prop.kind === a.kind)
    const [b] = found === -1 ? [] : left.splice(found, 1)
    if (b === undefined) return { ...a, shown: 1 - share }
    const lerp = (side: 'x' | 'y' | 'w' | 'h'): number => mix(a[side], b[side], share)
    return { kind: a.kind, x: lerp('x'), y: lerp('y'), w: lerp('w'), h: lerp('h'), shown: 1 }
  })
  return [...paired, ...left.map((prop) => ({ ...prop, shown: share }))]
}
