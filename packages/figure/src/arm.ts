import { type Flesh, scaled } from './build.ts'
import { type Bone, sideOf } from './outline.ts'
import { hemmed, smooth } from './path.ts'
import { between, inFrame, minus, plus, type Point, times, unit } from './point.ts'
import type { Arm } from './skeleton.ts'

/** Half-widths in units, shoulder to elbow and elbow to wrist. */
const upper = { front: [2.9, 2.9, 2.7, 2.4, 2.15], back: [2.9, 2.9, 2.7, 2.35, 2.1] }
const fore = { front: [2.1, 2.2, 1.95, 1.6, 1.35], back: [2.1, 2.15, 1.85, 1.5, 1.3] }

/** A relaxed hand from wrist to wrist, along the forearm and to its front: thumb, then fingers, then the edge. */
const relaxed = [
  [1, 1.5],
  [2.3, 2.35],
  [3.7, 2.7],
  [4.1, 2.15],
  [3.5, 1.6],
  [4.9, 1.35],
  [6.2, 0.5],
  [6.1, -0.4],
  [4.8, -1.1],
  [2.4, -1.65],
  [0.8, -1.45],
] as const

/** A hand that bears weight, along +x and above the wrist: back of the hand, fingers, palm. */
const flat = [
  [1.2, 1.35],
  [3.2, 0.9],
  [5.4, -0.1],
  [6.6, -0.9],
  [6.4, -1.5],
  [3.5, -1.6],
  [0.4, -1.6],
  [-1, -1.3],
] as const

const armBones = (arm: Arm, flesh: Flesh): readonly [Bone, Bone] => [
  {
    from: arm.shoulder,
    to: arm.elbow,
    front: scaled(upper.front, flesh.limb),
    back: scaled(upper.back, flesh.limb),
  },
  {
    from: arm.elbow,
    to: arm.wrist,
    front: scaled(fore.front, flesh.limb),
    back: scaled(fore.back, flesh.limb),
  },
]

/** Bare arm with its hand, one closed outline. */
export const armOutline = (arm: Arm, flesh: Flesh): Point[] => {
  const bones = armBones(arm, flesh)
  return [...sideOf(bones, 'front'), ...handOf(arm), ...sideOf(bones, 'back').reverse()]
}

const handOf = (arm: Arm): Point[] =>
  arm.planted
    ? flat.map(([along, above]) =>
        plus(arm.wrist, { x: along, y: above - (arm.hangs * Math.max(0, along)) / 5 }),
      )
    : relaxed.map(([along, ahead]) =>
        inFrame(arm.wrist, arm.foreAt, ahead, -along * Math.max(0.45, arm.foreShare)),
      )

export const drawArm = (arm: Arm, flesh: Flesh): string => smooth(armOutline(arm, flesh))

/** Half-widths of the sleeve from shoulder to hem, and the hem as a share of the upper arm. */
const sleeve = [3.5, 3.55, 3.4, 3.2]
const hemAt = 0.56

/** A short sleeve, round over the shoulder, straight at the hem. */
export const drawSleeve = (arm: Arm, flesh: Flesh): string => {
  const widths = scaled(sleeve, flesh.limb)
  const bone: Bone = {
    from: arm.shoulder,
    to: between(arm.shoulder, arm.elbow, hemAt),
    front: widths,
    back: widths,
  }
  const away = times(unit(minus(arm.shoulder, arm.elbow)), 3.5 * flesh.limb)
  const side = { x: -away.y * 0.7, y: away.x * 0.7 }
  const cap = [
    plus(plus(arm.shoulder, times(away, 0.7)), side),
    plus(arm.shoulder, away),
    minus(plus(arm.shoulder, times(away, 0.7)), side),
  ]
  return hemmed([...sideOf([bone], 'back').reverse(), ...cap, ...sideOf([bone], 'front')])
}
