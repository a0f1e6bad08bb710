import {
  dot,
  down,
  easeInOut,
  minus,
  mix,
  plus,
  type Point,
  quarter,
  times,
  unit,
} from './point.ts'
import type { Pose } from './pose.ts'
import { type Arm, lengths, type Leg, type Skeleton, skeletonOf } from './skeleton.ts'

/** The skeleton that is drawn: `skeletonOf`, with free hands brought to rest where the rows mean them to be. */
export const bodyOf = (pose: Pose): Skeleton => {
  const body = skeletonOf(pose)
  if (pose.view === 'top') return body
  if (pose.view === 'front') {
    const { near, far } = body
    return {
      ...body,
      near: { ...near, arm: onFloor(near.arm) },
      far: { ...far, arm: onFloor(far.arm) },
    }
  }
  const { pelvis, nShoulder, nElbow, fShoulder, fElbow } = pose.angles
  const near = atRest(body, body.near, restingOnBelly(pelvis, nShoulder, nElbow))
  const far = atRest(body, body.far, restingOnBelly(pelvis, fShoulder, fElbow))
  return { ...body, near: { ...body.near, arm: near }, far: { ...body.far, arm: far } }
}

const atRest = (body: Skeleton, { arm, leg }: Skeleton['near'], onBelly: number): Arm => {
  if (arm.planted) return arm
  const settled = arm.foreAt + settleOnThigh(arm, leg)
  const foreAt = mix(settled, body.thoraxAt + 4, onBelly)
  const drawn = lengths.fore * mix(arm.foreShare, 0.32, onBelly)
  return { ...arm, foreAt, wrist: plus(arm.elbow, times(down(foreAt), drawn)) }
}

/** An arm one leans on, seen from the front: elbow and wrist rest on the floor and do not sink into it. */
const onFloor = (arm: Arm): Arm => {
  const raised = ({ x, y }: Point, least: number): Point => ({ x, y: Math.max(y, least) })
  return { ...arm, elbow: raised(arm.elbow, 3), wrist: raised(arm.wrist, 2.2) }
}

/**
 * How far, 0 to 1, the hand of someone on the back has come to rest on the belly.
 *
 * The rows write a hand on the belly as an elbow bent by 76 to 78 degrees beside the trunk. Such a forearm lies
 * across the body, turned away from us; drawn in the plane of the page it would stand up in the air.
 */
export const restingOnBelly = (pelvisAt: number, flex: number, bend: number): number =>
  pelvisAt > -60 || flex > 45 ? 0 : easeInOut((bend - 55) / 15) * easeInOut((flex - 12) / 6)

/** A wrist this far above the skin touches it. */
const touching = 1.6
/** Up to the first height, in units, a hovering hand settles wholly; from the second it stays in the air. */
const settles = { wholly: 3.2, notFrom: 5 }

/**
 * Degrees to turn a forearm about its elbow, so that a hand hovering just above the thigh lies on it.
 *
 * The rows are whole degrees; a hand at rest two fingers above the leg looks like a hand held up.
 */
const settleOnThigh = ({ elbow, wrist }: Arm, { hip, knee }: Leg): number => {
  const along = unit(minus(knee, hip))
  const out = quarter(along)
  const place = dot(minus(wrist, hip), along) / lengths.thigh
  const gap = dot(minus(wrist, hip), out) - mix(5.2, 3.6, place) - touching
  const arm = minus(wrist, elbow)
  const pull = dot(quarter(arm), out)
  if (gap <= 0 || Math.abs(pull) < 7) return 0
  const share =
    easeInOut((settles.notFrom - gap) / (settles.notFrom - settles.wholly)) *
    easeInOut(place / 0.1) *
    easeInOut((1.05 - place) / 0.1)
  return ((gap / pull) * share * 180) / Math.PI
}
