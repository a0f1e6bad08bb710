import { drawArm, drawSleeve } from './arm.ts'
import type { Flesh } from './build.ts'
import { drawFace } from './face.ts'
import { isUnderHead } from './hand.ts'
import { type Bone, sideOf } from './outline.ts'
import { edge, fill, type Ink, stroke } from './paint.ts'
import { hemmed, smooth } from './path.ts'
import { between, inFrame, long, minus, type Point } from './point.ts'
import type { Arm, Leg, Skeleton } from './skeleton.ts'
import { bulge, spineOf } from './trunk.ts'

/** The whole body seen from the front, back to front. */
export const drawFrontBody = (body: Skeleton, flesh: Flesh): string => {
  const overhead = isUnderHead(body)
  const farArm = drawFrontArm(body.far.arm, flesh)
  return (
    (overhead ? farArm : '') +
    drawFace(body) +
    fill(shirt(body, flesh), 'shirt') +
    drawBump(body, flesh) +
    fill(seat(body, flesh), 'shorts') +
    drawFrontLeg(body.far.leg, flesh, -1, Math.min(1, Math.abs(body.pelvisAt) / 90)) +
    drawFrontLeg(body.near.leg, flesh, 1) +
    (overhead ? '' : farArm) +
    drawFrontArm(body.near.arm, flesh)
  )
}

/** The lower rim of a belly with a child in it. */
const drawBump = (body: Skeleton, { bump }: Flesh): string => {
  if (bump === 0) return ''
  const { point, at } = spineOf(body)(10)
  const rim = [-5.6, -3.4, 0, 3.4, 5.6].map((aside) =>
    inFrame(point, at, aside, aside * aside * 0.16 - 4.2),
  )
  return stroke(smooth(rim, false), 'shirt-far', 0.7)
}

/** Half-widths of the shirt by height above the hip: waist, ribs, armpits. */
const profile = [
  { height: 4.5, width: 6.3 },
  { height: 7, width: 6.1 },
  { height: 12, width: 6.1 },
  { height: 17, width: 7 },
  { height: 21.5, width: 7.8 },
] as const

/** Waist to shoulders; the slope of the neck runs into the sleeves, the collar dips at the throat. */
const shirt = (body: Skeleton, flesh: Flesh): string => {
  const spine = spineOf(body)
  const run = (side: 1 | -1, shoulder: Point): Point[] => {
    const top = spine(31.6)
    return [
      ...profile.map(({ height, width }) => {
        const { point, at } = spine(height)
        const wide = width * (height < 16 ? flesh.belly ** 0.5 : flesh.limb)
        return inFrame(point, at, side * (wide + flesh.bump * 0.35 * bulge(height, 8, 6)), 0)
      }),
      inFrame(shoulder, body.thoraxAt, side * 1.6, 2.9),
      inFrame(shoulder, body.thoraxAt, side * -1.6, 3.7),
      inFrame(top.point, top.at, side * 2.9, 0),
    ]
  }
  const low = spine(28.6)
  return hemmed(
    run(1, body.near.arm.shoulder),
    [low.point],
    run(-1, body.far.arm.shoulder).reverse(),
  )
}

/** The seat of the shorts from waistband to crotch; the legs of it are drawn with the thighs. */
const seat = (body: Skeleton, flesh: Flesh): string => {
  const wide = flesh.belly ** 0.5
  const { sacrum, hip, lumbarAt, pelvisAt, near } = body
  const hips = (long(minus(near.leg.hip, hip)) + 4.3) / wide
  const band = (aside: number, above: number): Point =>
    inFrame(sacrum, lumbarAt, aside * wide, above)
  const low = (aside: number, above: number): Point => inFrame(hip, pelvisAt, aside * wide, above)
  return hemmed(
    [band(-6.5, 0.2), band(0, -0.3), band(6.5, 0.2)],
    [low(hips, 1.5), low(hips, -1.5), low(0, -4.6), low(-hips, -1.5), low(-hips, 1.5)],
  )
}

/** Half-widths in units, hip to knee and knee to ankle. */
const thigh = [4.3, 4.2, 3.9, 3.5, 3.1, 2.9]
const shank = [2.85, 2.75, 3, 2.7, 2, 1.6]
const hemAt = 0.64

/** Toes toward us: the foot from inside to outside, below the ankle. */
const foot = [
  [-1.7, -0.6],
  [-2.1, -2.6],
  [-1.9, -4],
  [0, -4.5],
  [2.6, -4.3],
  [3.5, -3.4],
  [2.7, -2],
  [1.7, -0.6],
] as const

const bone = (
  from: Point,
  to: Point,
  widths: readonly number[],
  factor: number,
  more = 0,
): Bone => {
  const around = widths.map((width) => width * factor + more)
  return { from, to, front: around, back: around }
}

/** True of a shank that points away from us: the knee hides it. */
export const isHidden = ({ knee, ankle }: Leg): boolean => long(minus(ankle, knee)) < 6

/** The foot of a leg seen from the front, from its inside to its outside; `side` is 1 for the near leg. */
export const frontFoot = ({ ankle, shankAt }: Leg, side: 1 | -1): Point[] =>
  foot.map(([aside, above]) => inFrame(ankle, shankAt, aside * side, above))

/** `shade`, 0 to 1, is how much of the far tone lies over it: the lower of two legs on a bed. */
const drawFrontLeg = (leg: Leg, flesh: Flesh, side: 1 | -1, shade = 0): string => {
  const { hip, knee, ankle, shankAt } = leg
  const shin = bone(knee, ankle, shank, flesh.limb)
  const towardUs = long(minus(knee, hip)) < 8
  const bones = towardUs
    ? [shin]
    : isHidden(leg)
      ? [bone(between(hip, knee, 0.4), knee, [2.2, ...thigh.slice(3)], flesh.limb)]
      : [bone(between(hip, knee, 0.4), knee, [2.2, ...thigh.slice(3)], flesh.limb), shin]
  const toes = isHidden(leg) ? [inFrame(knee, shankAt, 0, -2.6)] : frontFoot(leg, side)
  const skin = smooth([
    ...(towardUs ? [inFrame(knee, shankAt, 0, 2.9)] : []),
    ...sideOf(bones, 'front').slice(0, -1),
    ...(side === 1 ? toes.reverse() : toes),
    ...sideOf(bones, 'back').slice(0, -1).reverse(),
  ])
  const bare = fill(skin, 'skin', edge('skin-far')) + veil(skin, 'skin-far', shade)
  if (towardUs) return fill(lap(leg), 'shorts', edge('shorts-far')) + bare
  const cloth = [bone(hip, between(hip, knee, hemAt), [3.6, 4.2, 4.2, 4.1, 3.9], flesh.limb, 0.35)]
  const trouser = hemmed(sideOf(cloth, 'front'), sideOf(cloth, 'back').reverse())
  return bare + fill(trouser, 'shorts', edge('shorts-far')) + veil(trouser, 'shorts-far', shade)
}

/** A thigh that points at us: the round end of a trouser leg above the knee. */
const lap = ({ hip, knee, shankAt }: Leg): string => {
  const middle = between(hip, knee, 0.5)
  return smooth(
    [
      [0, 4.2],
      [3.3, 3.4],
      [4.5, 0.4],
      [3.7, -2.9],
      [0, -3.7],
      [-3.7, -2.9],
      [-4.5, 0.4],
      [-3.3, 3.4],
    ].map(([aside = 0, above = 0]) => inFrame(middle, shankAt, aside, above)),
  )
}

const veil = (d: string, name: Ink, shade: number): string =>
  shade < 0.05 ? '' : fill(d, name, ` fill-opacity="${shade.toFixed(2)}"`)

const drawFrontArm = (part: Arm, flesh: Flesh): string =>
  fill(drawArm(part, flesh), 'skin', edge('skin-far')) +
  fill(drawSleeve(part, flesh), 'shirt', edge('shirt-far'))
