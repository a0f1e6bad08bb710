import { gradient, type Light, lit } from './glow.ts'
import { inFrame, long, minus, mix, plus, type Point, quarter, times, unit } from './point.ts'
import type { View } from './pose.ts'
import type { Arm, Leg, Skeleton } from './skeleton.ts'
import { spineOf } from './trunk.ts'

/** Which leg does the work in the picture of a one-sided exercise: the one nearer to us or the other. */
export type Side = 'near' | 'far' | 'both'

/** A light on the trunk, in units: up the spine, in front of it (behind: negative), and how far it reaches. */
interface OnTrunk {
  readonly on: 'trunk'
  readonly height: number
  readonly ahead: number
  readonly along: number
  readonly across: number
  /** units to each side of the midline, seen from the front */
  readonly aside?: number
}

/** A light on each limb: at a share of its length, units in front of its bone. */
interface OnLimb {
  readonly on: 'thigh' | 'shank' | 'upper' | 'fore'
  readonly share: number
  readonly ahead: number
  readonly along: number
  readonly across: number
}

const places = {
  'low-back': { on: 'trunk', height: 9.6, ahead: -3, along: 6.5, across: 4 },
  back: { on: 'trunk', height: 16, ahead: -3, along: 13.5, across: 3.8 },
  'shoulder-blades': { on: 'trunk', height: 24, ahead: -3, along: 5.5, across: 4 },
  breath: { on: 'trunk', height: 17, ahead: 1.5, along: 5.5, across: 5.5 },
  ribs: { on: 'trunk', height: 20.5, ahead: 1, along: 5.5, across: 5, aside: 4 },
  belly: { on: 'trunk', height: 10.5, ahead: 3.4, along: 7.5, across: 3.8 },
  waist: { on: 'trunk', height: 11.5, ahead: 0, along: 6.5, across: 4.4, aside: 3.4 },
  buttock: { on: 'trunk', height: -0.8, ahead: -3, along: 5.2, across: 4.4, aside: 3 },
  'outer-hip': { on: 'trunk', height: 0.8, ahead: 0, along: 5, across: 4.6, aside: 3.4 },
  'hip-front': { on: 'thigh', share: 0.08, ahead: 3, along: 4.8, across: 3.6 },
  'thigh-front': { on: 'thigh', share: 0.52, ahead: 1.8, along: 9.5, across: 3.4 },
  'thigh-back': { on: 'thigh', share: 0.52, ahead: -2, along: 9.5, across: 3.4 },
  calf: { on: 'shank', share: 0.36, ahead: -1.6, along: 7, across: 3 },
  ankle: { on: 'shank', share: 0.97, ahead: 0.4, along: 3.2, across: 3.2 },
  shoulder: { on: 'upper', share: 0.08, ahead: 0, along: 4.2, across: 4.2 },
  hand: { on: 'fore', share: 1.12, ahead: 0, along: 3.8, across: 3.4 },
} as const satisfies Record<string, OnTrunk | OnLimb>

/** A part of the body that an exercise is for. */
export type Target = keyof typeof places

export const targets = Object.keys(places) as readonly Target[]

/**
 * Light on what an exercise works, stretches or lets go. Legs and arms of the other side stay dark
 * where one side works; what the body hides shines through more faintly.
 */
export const lightOf =
  (targets: readonly Target[], side: Side = 'both'): Light =>
  (body, view, id) =>
    gradient(id, 'target') +
    targets
      .map((target) => {
        const place = places[target]
        return place.on === 'trunk'
          ? onTrunk(body, view, place, side, id)
          : onLimbs(body, place, side, id)
      })
      .join('')

const onTrunk = (body: Skeleton, view: View, place: OnTrunk, side: Side, id: string): string => {
  const { height, ahead, along, across, aside = 0 } = place
  const spine = spineOf(body)
  const { point, at } = spine(height)
  const turn = turnOf(minus(spine(height + 4).point, spine(height - 4).point))
  const offs =
    view !== 'front' ? [ahead] : aside === 0 ? [0] : sides[side].map((sign) => sign * aside)
  const hidden = view === 'front' && ahead < 0
  return offs
    .map((off) => lit(id, inFrame(point, at, off, 0), turn, along, across, hidden ? 0.6 : 1))
    .join('')
}

/** Seen from the front, the near side is on our right. */
const sides = { near: [1], far: [-1], both: [-1, 1] } as const satisfies Record<
  Side,
  readonly number[]
>

const onLimbs = (body: Skeleton, place: OnLimb, side: Side, id: string): string => {
  const { on, share, ahead, along, across } = place
  return (['far', 'near'] as const)
    .filter((each) => side === 'both' || side === each)
    .map((each) => {
      const [from, to] = bones[on](body[each])
      const bone = minus(to, from)
      const centre = plus(
        { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) },
        times(quarter(unit(bone)), ahead),
      )
      // A limb that comes towards us is drawn short, and so is its light.
      const reach = Math.min(along, Math.max(across, long(bone) * 0.45))
      return lit(
        id,
        centre,
        turnOf(bone),
        reach,
        across,
        each === 'far' && side === 'both' ? 0.6 : 1,
      )
    })
    .join('')
}

const bones = {
  thigh: ({ leg }) => [leg.hip, leg.knee],
  shank: ({ leg }) => [leg.knee, leg.ankle],
  upper: ({ arm }) => [arm.shoulder, arm.elbow],
  fore: ({ arm }) => [arm.elbow, arm.wrist],
} as const satisfies Record<
  OnLimb['on'],
  (limbs: { readonly leg: Leg; readonly arm: Arm }) => readonly [Point, Point]
>

const turnOf = ({ x, y }: Point): number => (Math.atan2(y, x) * 180) / Math.PI
