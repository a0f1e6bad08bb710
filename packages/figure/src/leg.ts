import { type Flesh, scaled } from './build.ts'
import { type Bone, sideOf } from './outline.ts'
import { hemmed, smooth } from './path.ts'
import { between, inFrame, type Point } from './point.ts'
import type { Leg, Skeleton } from './skeleton.ts'

/** Half-widths in units, hip to knee and knee to ankle, seen from the side: knee cap and shin in front, calf behind. */
const thigh = { front: [5, 5.1, 4.8, 4.2, 3.5, 3.1], back: [5.3, 4.8, 4.3, 3.7, 3.15, 2.9] }
const shank = { front: [3, 2.75, 2.5, 2.3, 2, 1.75], back: [2.9, 3.3, 3.75, 3.2, 2.25, 1.85] }

/** The foot round its sole, toes first, in its own frame: ahead of and above the ankle. */
const instep = [
  [2.2, 0.4],
  [4.4, -0.8],
  [7.4, -1.75],
  [9.9, -2.1],
] as const
const sole = [
  [11.4, -2.65],
  [11.5, -3.5],
  [10.8, -3.95],
  [8.6, -3.95],
  [5, -3.55],
  [1.4, -3.75],
  [-1.8, -3.95],
  [-3.3, -3.2],
  [-3.3, -1.6],
  [-2.3, 0.6],
] as const

/** Skin starts here, as a share of the thigh, well under the shorts. */
const skinFrom = 2 / 5

const legBones = (leg: Leg, flesh: Flesh): readonly [Bone, Bone] => [
  {
    from: between(leg.hip, leg.knee, skinFrom),
    to: leg.knee,
    front: scaled([2.5, ...thigh.front.slice(3)], flesh.limb),
    back: scaled([2.5, ...thigh.back.slice(3)], flesh.limb),
  },
  {
    from: leg.knee,
    to: leg.ankle,
    front: scaled(shank.front, flesh.limb),
    back: scaled(shank.back, flesh.limb),
  },
]

/** Bare leg with its foot, one closed outline from the side. */
export const legOutline = (leg: Leg, flesh: Flesh): Point[] => {
  const bones = legBones(leg, flesh)
  const foot = (points: readonly (readonly [number, number])[]): Point[] =>
    points.map(([ahead, above]) =>
      inFrame(leg.ankle, leg.foot, ahead * (ahead > 0 ? leg.footShare : 1), above),
    )
  return [
    ...sideOf(bones, 'front').slice(0, -1),
    ...foot(instep),
    ...foot(sole),
    ...sideOf(bones, 'back').slice(0, -1).reverse(),
  ]
}

export const drawLeg = (leg: Leg, flesh: Flesh): string => smooth(legOutline(leg, flesh))

/** Where the hem of the shorts is, as a share of the thigh, and how much wider than the skin. */
const hemAt = 0.62
const ease = 0.45

/** Half-widths from waistband to hip: flat belly, hollow of the back running out into the seat. */
const seat = { front: [5.2, 5.4, 5.3, 5.2], back: [4.3, 5, 5.5, 5.7] }

/** The same of the far leg: it comes out from behind the near one only below the hip. */
const farSeat = { front: [3, 3.6, 4.3, 5], back: [3.5, 4.2, 5, 5.4] }

/** One leg of the shorts up to the waistband, as two runs of points, front and back. */
export const shortsOutline = (
  body: Skeleton,
  leg: Leg,
  flesh: Flesh,
  far = false,
): readonly [Point[], Point[]] => {
  const above = far ? farSeat : seat
  const band = inFrame(body.sacrum, body.lumbarAt, 0, 1.4)
  const share = (widths: readonly number[]): number[] =>
    [0, 0.25, 0.5, 0.75, 1].map((step) => at(widths, step * hemAt) * flesh.limb + ease)
  const bones: readonly Bone[] = [
    {
      from: band,
      to: leg.hip,
      front: scaled(above.front, flesh.belly).map(
        (width, index) => width + flesh.bump * (1 - (index / 3) ** 2),
      ),
      back: scaled(above.back, flesh.back),
    },
    {
      from: leg.hip,
      to: between(leg.hip, leg.knee, hemAt),
      front: share(thigh.front),
      back: share(thigh.back),
    },
  ]
  return [sideOf(bones, 'front'), sideOf(bones, 'back').reverse()]
}

export const drawShorts = (body: Skeleton, leg: Leg, flesh: Flesh, far = false): string =>
  hemmed(...shortsOutline(body, leg, flesh, far))

const at = (widths: readonly number[], share: number): number => {
  const place = share * (widths.length - 1)
  const low = Math.floor(place)
  const [a = 0, b = a] = [widths[low], widths[low + 1]]
  return a + (b - a) * (place - low)
}
