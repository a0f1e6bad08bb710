import { fill, ink, stroke } from './paint.ts'
import { smooth } from './path.ts'
import { inFrame, type Point } from './point.ts'
import type { Skeleton } from './skeleton.ts'

type Dots = readonly (readonly [ahead: number, above: number])[]

/** Profile in units from the centre of the head: forehead, nose, lips, chin, jaw, nape, crown. */
const face: Dots = [
  [3.6, 4.6],
  [4.5, 2.9],
  [4.75, 1.5],
  [4.6, 0.7],
  [5.2, -0.4],
  [5.85, -1.1],
  [5.75, -1.65],
  [5, -2],
  [5.05, -2.8],
  [4.85, -3.25],
  [4.85, -3.75],
  [4.5, -4.3],
  [4.7, -5.1],
  [4.2, -5.95],
  [3.2, -6.2],
  [1, -5.3],
  [-0.9, -4],
  [-3.6, -3.6],
  [-5, -0.5],
  [-4.4, 3.4],
  [-1, 5.8],
]

/** Short hair: fringe, crown, back of the head, nape, round the ear, temple. */
const hair: Dots = [
  [4.5, 3.3],
  [4.6, 4.6],
  [3, 6.5],
  [-0.2, 7.1],
  [-3.5, 6.2],
  [-5.8, 3.7],
  [-6.2, 0.4],
  [-5.5, -2.5],
  [-4.4, -3.9],
  [-3.3, -4],
  [-2.5, -2.6],
  [-2.1, -0.6],
  [-1.4, 0.9],
  [-0.2, 1.1],
  [0.5, 0.1],
  [0.9, -0.9],
  [1.4, -0.6],
  [1.6, 1.2],
  [2.2, 2.6],
  [3.3, 2.9],
]

const ear: Dots = [
  [0.1, 0.7],
  [-1, 1],
  [-1.7, 0.2],
  [-1.3, -1.2],
  [-0.4, -1.9],
  [0.1, -1],
]

const eye: Dots = [
  [2.7, 0.4],
  [3.4, 0.05],
  [4, 0.3],
]

/** The head a little larger than life: a face reads at the size of a thumb. */
const size = 1.06

const places = (body: Skeleton, dots: Dots): Point[] =>
  dots.map(([ahead, above]) => inFrame(body.head, body.neckAt, ahead * size, (above - 0.3) * size))

/** Head in profile: nose and chin, an eye at rest, short hair. */
export const drawHead = (body: Skeleton): string =>
  fill(smooth(places(body, face)), 'skin') +
  fill(smooth(places(body, hair)), 'hair') +
  fill(smooth(places(body, ear)), 'skin', ` stroke="${ink('skin-far')}" stroke-width="30"`) +
  stroke(smooth(places(body, eye), false), 'hair', 0.38)
