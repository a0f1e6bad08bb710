import {
  dot,
  down,
  easeInOut,
  inFrame,
  minus,
  mix,
  plus,
  type Point,
  quarter,
  times,
  unit,
} from './point.ts'
import type { Pose } from './pose.ts'
import { groundAt } from './support.ts'
import { type Arm, lengths, type Leg, type Skeleton, skeletonOf } from './skeleton.ts'

/** The skeleton that is drawn: `skeletonOf`, with free hands and legs brought to rest where the rows mean them to be. */
export const bodyOf = (pose: Pose): Skeleton => {
  const body = skeletonOf(pose)
  if (pose.view === 'top') return pose.holds === 'pillow' ? hugging(body) : body
  if (pose.view === 'front') return lyingOnSide(body)
  const { nShoulder, nElbow, fShoulder, fElbow } = pose.angles
  const near = atRest(pose, body, body.near, restingOnBelly(pose.angles, nShoulder, nElbow))
  const far = atRest(pose, body, body.far, restingOnBelly(pose.angles, fShoulder, fElbow))
  return {
    ...body,
    near: { leg: laid(body.near.leg, body), arm: near },
    far: { leg: laid(body.far.leg, body), arm: far },
  }
}

/** The leg of someone face down lies on the floor, instep down, and does not hover over it. */
const laid = (leg: Leg, { hip, pelvisAt }: Skeleton): Leg => {
  const { knee, ankle, shankAt, foot } = leg
  const high = Math.max(knee.y, ankle.y)
  const share =
    easeInOut((pelvisAt - 76) / 6) * easeInOut((12 - hip.y) / 2) * easeInOut((18 - high) / 6)
  if (share === 0) return leg
  return {
    ...leg,
    knee: { x: knee.x, y: mix(knee.y, 3.1, share) },
    ankle: { x: ankle.x, y: mix(ankle.y, 2.9, share) },
    shankAt: mix(shankAt, 90, share),
    foot: mix(foot, 172, share),
  }
}

const atRest = (
  pose: Pose,
  body: Skeleton,
  { arm, leg }: Skeleton['near'],
  onBelly: number,
): Arm => {
  if (arm.planted) return bearing(arm, pose)
  const above = arm.wrist.y - arm.shoulder.y
  if (above < 0)
    return onGround(arm, easeInOut((-75 - body.thoraxAt) / 15) * easeInOut(-above / 1.5))
  // Nothing jumps where a hand passes the height of the shoulder.
  const settled = arm.foreAt + settleOnThigh(arm, leg) * easeInOut(above / 1.5)
  const share = onBelly * easeInOut(above / 6)
  const foreAt = mix(settled, body.thoraxAt + 4, share)
  const drawn = lengths.fore * mix(arm.foreShare, 0.32, share)
  return { ...arm, foreAt, wrist: plus(arm.elbow, times(down(foreAt), drawn)) }
}

/** Both forearms round a pillow at the chest. */
const hugging = (body: Skeleton): Skeleton => {
  const round = (arm: Arm, bend: number): Arm => {
    const foreAt = body.thoraxAt - bend
    return { ...arm, foreAt, wrist: plus(arm.elbow, times(down(foreAt), lengths.fore)) }
  }
  const { near, far } = body
  return {
    ...body,
    near: { ...near, arm: round(near.arm, 170) },
    far: { ...far, arm: round(far.arm, 175) },
  }
}

/**
 * Seen from the front, on the side: elbow, wrist and lower foot rest on the floor and do not sink into it, the upper
 * hand comes down to the hip, and an arm stretched out overhead lies under the head.
 */
const lyingOnSide = (body: Skeleton): Skeleton => {
  const { near, far, pelvisAt, hip } = body
  const most = pelvisAt < -80 ? hip.y + 7.5 : Infinity
  const under = isUnderHead(body) ? 3.4 : Infinity
  const arm = (arm: Arm, elbow: number, wrist: number): Arm => ({
    ...arm,
    elbow: within(arm.elbow, 3, elbow),
    wrist: within(arm.wrist, 2.2, wrist),
  })
  const leg = ({ ...leg }: Leg): Leg => ({ ...leg, ankle: within(leg.ankle, 3.6, Infinity) })
  return {
    ...body,
    near: { leg: leg(near.leg), arm: arm(near.arm, Infinity, most) },
    far: { leg: leg(far.leg), arm: arm(far.arm, under, Math.min(under, most)) },
  }
}

/** True of the lower arm of someone on the side who stretches it out past the head. */
export const isUnderHead = ({ far, head, pelvisAt }: Skeleton): boolean =>
  pelvisAt < -80 && far.arm.wrist.x < head.x

const within = ({ x, y }: Point, least: number, most: number): Point => ({
  x,
  y: Math.max(least, Math.min(most, y)),
})

/** From a wrist to the palm below it, and how far below that the fingers can still press, in units. */
export const palm = { below: 1.6, fingers: 3.5 } as const

/** A planted arm: its elbow goes out to the side rather than into the floor, its fingers reach down to what carries it. */
const bearing = (arm: Arm, pose: Pose): Arm => {
  const height = arm.wrist.y - palm.below - groundAt(pose, arm.wrist, palm.fingers)
  return {
    ...arm,
    elbow: within(arm.elbow, 2.2, Infinity),
    hangs: Math.min(palm.fingers, Math.max(0, height)),
  }
}

/**
 * How far, 0 to 1, the hand of someone on the back has come to rest on the belly.
 *
 * The rows write a hand on the belly as an elbow bent by 76 to 78 degrees beside the trunk. Such a forearm lies
 * across the body, turned away from us; drawn in the plane of the page it would stand up in the air.
 */
export const restingOnBelly = (
  { pelvis, nHip, fHip }: Pose['angles'],
  flex: number,
  bend: number,
): number =>
  easeInOut((-55 - pelvis) / 20) *
  easeInOut((bend - 45) / 25) *
  easeInOut(flex / 20) *
  easeInOut((70 - flex) / 25) *
  easeInOut((115 - Math.max(nHip, fHip)) / 25)

/** Hands this far above the floor, in units, still come down to it; from twice that they stay up. */
const low = 6

/** The arm of someone on the back, turned about the shoulder until the hand lies on the floor; `share` 0–1 of the way. */
const onGround = (arm: Arm, share: number): Arm => {
  const { shoulder, elbow, wrist, foreAt } = arm
  const [gap, across] = [wrist.y - palm.below, wrist.x - shoulder.x]
  const part = share * easeInOut(2 - gap / low) * easeInOut(Math.abs(across) / 20)
  const turn = (Math.atan(gap / (across || 1)) * part * 180) / Math.PI
  const lowered = ({ x, y }: Point): Point =>
    inFrame(shoulder, turn, x - shoulder.x, y - shoulder.y)
  return { ...arm, elbow: lowered(elbow), wrist: lowered(wrist), foreAt: foreAt + turn }
}

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
