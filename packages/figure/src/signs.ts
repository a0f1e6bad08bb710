import { restingOnBelly } from './hand.ts'
import type { Held, Pose, PropKind, View } from './pose.ts'
import { skeletonOf } from './skeleton.ts'

/** What words are chosen by: plain measures of a pose, in degrees and rig units. */
export interface Signs {
  readonly view: View
  /** of the trunk: 0 upright, positive forward; from the front either side counts as positive */
  readonly lean: number
  readonly hipHeight: number
  readonly shoulderHeight: number
  /** knees that rest on the floor with the shank along it, 0–2 */
  readonly kneesDown: number
  readonly seated: boolean
  readonly kneeBend: number
  readonly anklesHigh: boolean
  readonly feetDown: boolean
  /** units between the ankles, along the floor */
  readonly stride: number
  readonly handPlanted: boolean
  readonly handHeight: number
  readonly handOnBelly: boolean
  readonly armsUp: boolean
  /** units of the shoulder above the hip */
  readonly rise: number
  readonly footUp: boolean
  readonly holds: Held | null
  readonly has: (kind: PropKind) => boolean
}

export const poseSigns = (pose: Pose): Signs => {
  const has = (kind: PropKind): boolean => pose.props.some((prop) => prop.kind === kind)
  const body = skeletonOf(pose)
  const { angles } = pose
  const trunk = (body.pelvisAt + body.lumbarAt + body.thoraxAt) / 3
  const legs = [body.near.leg, body.far.leg]
  const floorOf = body.hip.y > 20 && body.near.leg.ankle.y > 20 ? body.hip.y - 5.6 : 0
  const ankleHeight = Math.max(...legs.map((leg) => leg.ankle.y)) - floorOf
  return {
    view: pose.view,
    lean: pose.view === 'front' ? Math.abs(body.pelvisAt) : trunk,
    hipHeight: body.hip.y,
    shoulderHeight: body.shoulder.y,
    kneesDown: legs.filter((leg) => leg.knee.y < 5 && leg.ankle.y < 7).length,
    seated:
      (has('chair-seat') || has('bed')) &&
      angles.nHip > 60 &&
      body.hip.y > 20 &&
      Math.abs(body.near.leg.knee.y - body.hip.y) < 12,
    kneeBend: angles.nKnee,
    anklesHigh: ankleHeight > 18,
    feetDown: ankleHeight < 7,
    stride: Math.abs(body.near.leg.ankle.x - body.far.leg.ankle.x),
    handPlanted: pose.planted.near || pose.planted.far,
    handHeight: body.near.arm.wrist.y,
    handOnBelly: restingOnBelly(angles, angles.nShoulder, angles.nElbow) > 0.5,
    armsUp: angles.nShoulder > 140,
    rise: body.shoulder.y - body.hip.y,
    footUp: body.near.leg.ankle.y > 16,
    holds: pose.holds,
    has,
  }
}
