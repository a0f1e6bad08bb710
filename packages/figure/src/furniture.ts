import { drawPillow } from './bedding.ts'
import { fill, ink, stroke } from './paint.ts'
import { hemmed, smooth } from './path.ts'
import type { Point } from './point.ts'
import type { Box } from './pose.ts'

type Draw = (box: Box) => string

const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  radius: number,
  name: 'prop' | 'prop-edge',
): string =>
  `<rect class="fig-${name}" x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(Math.min(radius, w / 2, h / 2))}" fill="${ink(name)}"/>`

const n = (value: number): string => String(Math.round(value * 100) / 100)

const line = (...points: readonly Point[]): string =>
  stroke(smooth(points, false), 'prop-edge', 0.5)

/** Mattress on a frame with feet; a pillow waits at the left end, where the dossier's heads lie. */
export const drawBed: Draw = ({ x, y, w, h }) =>
  rect(x + 3, y, 3, h * 0.3, 0.8, 'prop-edge') +
  rect(x + w - 6, y, 3, h * 0.3, 0.8, 'prop-edge') +
  rect(x, y + h * 0.17, w, h * 0.3, 1.6, 'prop-edge') +
  rect(x + 0.8, y + h * 0.42, w - 1.6, h * 0.58, 4, 'prop') +
  line({ x: x + 3, y: y + h * 0.68 }, { x: x + w - 3, y: y + h * 0.68 }) +
  drawPillow({ x: x + 2.5, y: y + h - 0.6, w: 20, h: 5 })

export const drawSeat: Draw = ({ x, y, w, h }) =>
  rect(x + 0.6, y, w - 1.2, h * 0.5, 0.8, 'prop-edge') +
  rect(x, y + h * 0.32, w, h * 0.68, 1.3, 'prop')

/** Two legs below a seat. */
export const drawSeatLegs: Draw = ({ x, y, w }) =>
  rect(x + 1.5, 0, 2, y + 0.5, 0.8, 'prop-edge') +
  rect(x + w - 3.5, 0, 2, y + 0.5, 0.8, 'prop-edge')

export const drawChairLeg: Draw = ({ x, y, w, h }) => rect(x, y, w, h, 0.9, 'prop-edge')

export const drawChairBack: Draw = ({ x, y, w, h }) =>
  rect(x + w * 0.2, y - 2.4, w * 0.6, h, 0.8, 'prop-edge') +
  rect(x, y + h * 0.42, w, h * 0.58, 1.5, 'prop')

export const drawFootstool: Draw = ({ x, y, w, h }) =>
  hemLeg(x + 1.6, y, h * 0.75, -0.8) +
  hemLeg(x + w - 3.4, y, h * 0.75, 0.8) +
  rect(x + 0.6, y + h * 0.45, w - 1.2, h * 0.25, 0.6, 'prop-edge') +
  rect(x, y + h * 0.6, w, h * 0.4, 1.4, 'prop')

const hemLeg = (x: number, y: number, h: number, splay: number): string =>
  fill(
    hemmed(
      [
        { x: x + splay, y },
        { x, y: y + h },
      ],
      [
        { x: x + 1.8, y: y + h },
        { x: x + 1.6 + splay, y },
      ],
    ),
    'prop-edge',
  )

/** A table; its box is the top, legs go down to the floor. */
export const drawTable: Draw = ({ x, y, w, h }) =>
  rect(x + 3, 0, 2.4, y + 0.5, 0.9, 'prop-edge') +
  rect(x + w - 5.4, 0, 2.4, y + 0.5, 0.9, 'prop-edge') +
  rect(x + 2, y - 2.4, w - 4, 3, 0.8, 'prop-edge') +
  rect(x, y, w, h, 1.2, 'prop')

/** A kitchen worktop on its cupboard; the box reaches from the floor to the top. */
export const drawWorktop: Draw = ({ x, y, w, h }) =>
  rect(x + 4, y, w - 4, 4, 0.4, 'prop-edge') +
  rect(x + 2.2, y + 3, w - 2.2, h - 4, 1, 'prop') +
  line({ x: x + w * 0.55, y: y + 5.5 }, { x: x + w * 0.55, y: y + h - 5 }) +
  line({ x: x + w * 0.48, y: y + h * 0.62 }, { x: x + w * 0.48, y: y + h * 0.76 }) +
  line({ x: x + w * 0.62, y: y + h * 0.62 }, { x: x + w * 0.62, y: y + h * 0.76 }) +
  rect(x, y + h - 2.6, w, 2.6, 1, 'prop-edge')

export const drawStep: Draw = ({ x, y, w, h }) =>
  rect(x + 0.5, y, w - 1, h, 0.8, 'prop-edge') +
  rect(x, y + h - Math.min(2.2, h), w, Math.min(2.2, h), 0.9, 'prop')

export const drawWall: Draw = ({ x, y, w, h }) =>
  rect(x, y, w, h, 0.6, 'prop') + rect(x, y, w, 3, 0.4, 'prop-edge')

export const drawWeight: Draw = ({ x, y, w, h }) =>
  stroke(
    smooth(
      [
        { x: x + w * 0.25, y: y + h * 0.55 },
        { x: x + w * 0.25, y: y + h * 0.95 },
        { x: x + w * 0.75, y: y + h * 0.95 },
        { x: x + w * 0.75, y: y + h * 0.55 },
      ],
      false,
    ),
    'prop-edge',
    1,
  ) + rect(x, y, w, h * 0.7, w * 0.4, 'prop-edge')
