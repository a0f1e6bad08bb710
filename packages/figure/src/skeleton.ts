import { down, facing, mix, plus, type Point, times, up } from './point.ts'
import type { Pose } from './pose.ts'

/** Lengths in units of 1 % body height (Drillis & Contini, Winter; the split of the trunk is movement.md §2.1). */
export const lengths = {
  ankleHeight: 3.9,
  shank: 24.6,
  thigh: 24.5,
  sacrum: 5.8,
  lumbar: 10,
  thorax: 13,
  neck: 5.2,
  head: 6.5,
  upper: 18.6,
  fore: 14.6,
  hand: 6,
  heel: 3.5,
  toes: 11.7,
} as const

export interface Leg {
  readonly hip: Point
  readonly knee: Point
  readonly ankle: Point
  /** absolute degrees; the foot points along `facing(foot)` */
  readonly foot: number
  readonly shankAt: number
  /** drawn share of the foot's length */
  readonly footShare: number
}

export interface Arm {
  readonly shoulder: Point
  readonly elbow: Point
  readonly wrist: Point
  /** absolute degrees of the forearm */
  readonly foreAt: number
  readonly planted: boolean
  /** units that a planted palm is above what carries it: the fingers then slope down to it */
  readonly hangs: number
  readonly foreShare: number
}

/** Every joint of the body on the page. Angles are absolute, in degrees. */
export interface Skeleton {
  readonly hip: Point
  readonly sacrum: Point
  readonly waist: Point
  readonly shoulder: Point
  readonly neck: Point
  readonly head: Point
  readonly pelvisAt: number
  readonly lumbarAt: number
  readonly thoraxAt: number
  readonly neckAt: number
  readonly near: { readonly leg: Leg; readonly arm: Arm }
  readonly far: { readonly leg: Leg; readonly arm: Arm }
}

/**
 * Forward kinematics of movement.md §2.1.
 *
 * From the front two things are ours: limbs start beside the midline, and an elbow bends clockwise, so that the
 * hands of a person on the side come down to the bed, as the notes of those keys say, and not up into the air.
 */
export const skeletonOf = (pose: Pose): Skeleton => {
  const { angles, hip, shortened: share, planted } = pose
  const pelvisAt = angles.pelvis
  const lumbarAt = pelvisAt + angles.lumbar
  const thoraxAt = lumbarAt + angles.thorax
  const neckAt = thoraxAt + angles.neck
  const sacrum = plus(hip, times(up(pelvisAt), lengths.sacrum))
  const waist = plus(sacrum, times(up(lumbarAt), lengths.lumbar))
  const shoulder = plus(waist, times(up(thoraxAt), lengths.thorax))
  const neck = plus(shoulder, times(up(neckAt), lengths.neck))
  const head = plus(neck, times(up(neckAt), lengths.head))

  const leg = (
    root: Point,
    flex: number,
    bend: number,
    ankleBend: number,
    side: 'n' | 'f',
  ): Leg => {
    const thighAt = pelvisAt - flex
    const shankAt = thighAt + bend
    const knee = plus(root, times(down(thighAt), lengths.thigh * (share[`${side}Thigh`] ?? 1)))
    const ankle = plus(knee, times(down(shankAt), lengths.shank * (share[`${side}Shank`] ?? 1)))
    return {
      hip: root,
      knee,
      ankle,
      foot: shankAt - ankleBend,
      shankAt,
      footShare: share[`${side}Foot`] ?? 1,
    }
  }
  const arm = (root: Point, flex: number, bend: number, flat: boolean, side: 'n' | 'f'): Arm => {
    const upperAt = thoraxAt - flex
    const foreAt = upperAt + (pose.view === 'front' ? bend : -bend)
    const foreShare = share[`${side}Fore`] ?? 1
    const elbow = plus(root, times(down(upperAt), lengths.upper * (share[`${side}Upper`] ?? 1)))
    const wrist = plus(elbow, times(down(foreAt), lengths.fore * foreShare))
    return { shoulder: root, elbow, wrist, foreAt, planted: flat, hangs: 0, foreShare }
  }
  const aside = pose.view === 'front' ? asideOf(pelvisAt) : { hip: 0, near: 0, far: 0, drop: 0 }
  const across = facing(thoraxAt)
  const yoke = plus(shoulder, times(up(thoraxAt), -aside.drop))
  const hips = times(facing(pelvisAt), aside.hip)
  return {
    hip,
    sacrum,
    waist,
    shoulder,
    neck,
    head,
    pelvisAt,
    lumbarAt,
    thoraxAt,
    neckAt,
    near: {
      leg: leg(plus(hip, hips), angles.nHip, angles.nKnee, angles.nAnkle, 'n'),
      arm: arm(
        plus(yoke, times(across, aside.near)),
        angles.nShoulder,
        angles.nElbow,
        planted.near,
        'n',
      ),
    },
    far: {
      leg: leg(plus(hip, times(hips, -1)), angles.fHip, angles.fKnee, angles.fAnkle, 'f'),
      arm: arm(
        plus(yoke, times(across, -aside.far)),
        angles.fShoulder,
        angles.fElbow,
        planted.far,
        'f',
      ),
    },
  }
}

/** Units from the midline, and below the root of the neck, where limbs start when seen from the front. */
interface Aside {
  readonly hip: number
  readonly near: number
  readonly far: number
  readonly drop: number
}

/** The shoulder one lies on slides forward under the chest. */
const asideOf = (pelvisAt: number): Aside => {
  const lying = Math.min(1, Math.abs(pelvisAt) / 90)
  return {
    hip: mix(4.1, 1.8, lying),
    near: mix(7.9, 6, lying),
    far: mix(7.9, 3.4, lying),
    drop: 2.2,
  }
}
