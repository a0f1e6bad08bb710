import { palm } from '../hand.ts'
import { samePlace } from '../plant.ts'
import { between, inFrame, long, minus, type Point } from '../point.ts'
import type { Keyframe, Pose } from '../pose.ts'
import { skeletonOf } from '../skeleton.ts'
import type { PoseFault } from './fault.ts'
import { groundAt } from '../support.ts'

const sides = ['near', 'far'] as const
type Side = (typeof sides)[number]

/** Units a planted sole may be off its support, and a palm be deep in it. */
const off = 2.5

/** Planted hands of a key that nothing carries. */
export const handHangs = (at: number, pose: Pose): readonly PoseFault[] =>
  sides
    .filter((side) => pose.planted[side])
    .flatMap((side) => {
      const { wrist } = skeletonOf(pose)[side].arm
      const by = wrist.y - palm.below - groundAt(pose, wrist, off)
      return by > palm.fingers || by < -off ? [{ kind: 'handHangs' as const, at, by }] : []
    })

/**
 * Hands and feet that two keys plant in one place and that leave it between them; and hands on their way to a new
 * place that are drawn along the ground instead of over it.
 */
export const plantFaults = (
  from: Keyframe,
  to: Keyframe,
  times: readonly number[],
  shownAt: (time: number) => Pose,
): readonly PoseFault[] => {
  if (from.pose.view !== 'side' || to.pose.view !== 'side') return []
  return sides.flatMap((side) => [
    ...(from.pose.planted[side] && to.pose.planted[side]
      ? strays('handSlides', wristOf(side), from, to, times, shownAt)
      : []),
    ...(isStood(from.pose, side) && isStood(to.pose, side)
      ? strays('footSlides', ankleOf(side), from, to, times, shownAt)
      : []),
  ])
}

const wristOf = (side: Side) => (pose: Pose) => skeletonOf(pose)[side].arm.wrist
const ankleOf = (side: Side) => (pose: Pose) => skeletonOf(pose)[side].leg.ankle

const strays = (
  kind: 'handSlides' | 'footSlides',
  placeOf: (pose: Pose) => Point,
  from: Keyframe,
  to: Keyframe,
  times: readonly number[],
  shownAt: (time: number) => Pose,
): readonly PoseFault[] => {
  const [a, b] = [placeOf(from.pose), placeOf(to.pose)]
  const far = long(minus(b, a))
  if (far > samePlace) {
    if (kind === 'footSlides') return []
    const top = Math.max(...times.map((time) => placeOf(shownAt(time)).y))
    return top > Math.max(a.y, b.y) + 0.5 || top > Math.min(a.y, b.y) + samePlace
      ? []
      : [{ kind, at: from.at, by: far }]
  }
  return times.flatMap((at) => {
    const place = placeOf(shownAt(at))
    const by = Math.min(
      ...[0, 0.25, 0.5, 0.75, 1].map((share) => long(minus(place, between(a, b, share)))),
    )
    return by > samePlace ? [{ kind, at, by }] : []
  })
}

/** True of a foot whose heel or toes stand on floor or thing. */
const isStood = (pose: Pose, side: Side): boolean => {
  const { ankle, foot } = skeletonOf(pose)[side].leg
  return [
    [-3.3, -3.9],
    [8.6, -3.95],
  ].some(([ahead = 0, above = 0]) => {
    const place = inFrame(ankle, foot, ahead, above)
    return Math.abs(place.y - groundAt(pose, place, off)) < off
  })
}
