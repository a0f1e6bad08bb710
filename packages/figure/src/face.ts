import { fill, stroke } from './paint.ts'
import { smooth } from './path.ts'
import { inFrame, type Point } from './point.ts'
import type { Skeleton } from './skeleton.ts'

type Dots = readonly (readonly [aside: number, above: number])[]

/** Right half of the face in units from the centre of the head, chin to temple. */
const half: Dots = [
  [0, -6.6],
  [2.1, -6],
  [3.8, -3.7],
  [4.6, 0],
  [4.5, 3],
  [2.6, 5.6],
]

const hairBehind: Dots = [
  [5, -1],
  [5.4, 2.6],
  [4.2, 5.9],
  [1.6, 7],
]

const fringe: Dots = [
  [-4.7, 0.6],
  [-5.2, 3.2],
  [-3.6, 6.2],
  [0, 7.1],
  [3.6, 6.2],
  [5.2, 3.2],
  [4.7, 0.6],
  [4.1, 2.3],
  [2.2, 3.6],
  [-1.4, 3.3],
  [-3.9, 2.3],
]

const ear: Dots = [
  [4.3, 0.7],
  [5.4, 0.6],
  [5.3, -1],
  [4.3, -1.9],
]

const eye: Dots = [
  [1.2, -0.2],
  [1.9, -0.55],
  [2.6, -0.2],
]

const nose: Dots = [
  [0.2, -0.5],
  [0.7, -2],
  [0, -2.2],
]

const mouth: Dots = [
  [-1, -3.9],
  [0, -4.1],
  [1, -3.9],
]

const mirrored = (dots: Dots): Dots => dots.map(([aside, above]) => [-aside, above] as const)
const whole = (dots: Dots): Dots => [...dots, ...mirrored(dots).toReversed()]

/** Neck and head from the front, eyes at rest. */
export const drawFace = (body: Skeleton): string => {
  const at = (dots: Dots): Point[] =>
    dots.map(([aside, above]) => inFrame(body.head, body.neckAt, aside * 1.05, above * 1.05))
  const root = (aside: number, above: number): Point =>
    inFrame(body.shoulder, body.thoraxAt, aside, above)
  const top = (aside: number, above: number): Point => inFrame(body.neck, body.neckAt, aside, above)
  const neck = [
    root(-3.6, 0.5),
    root(-2.8, 3),
    top(-2.6, 2.5),
    top(2.6, 2.5),
    root(2.8, 3),
    root(3.6, 0.5),
    root(0, -1.6),
  ]
  return (
    fill(smooth(neck), 'skin-far') +
    fill(smooth(at(whole(hairBehind))), 'hair') +
    fill(smooth(at(ear)), 'skin') +
    fill(smooth(at(mirrored(ear))), 'skin') +
    fill(smooth(at(whole(half))), 'skin') +
    fill(smooth(at(fringe)), 'hair') +
    stroke(smooth(at(eye), false), 'hair', 0.38) +
    stroke(smooth(at(mirrored(eye)), false), 'hair', 0.38) +
    stroke(smooth(at(nose), false), 'skin-far', 0.4) +
    stroke(smooth(at(mouth), false), 'skin-far', 0.45)
  )
}
