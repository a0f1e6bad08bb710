import { fill, ink, stroke } from './paint.ts'
import { smooth } from './path.ts'
import type { Point } from './point.ts'
import type { Box } from './pose.ts'

type Draw = (box: Box) => string

/** Points by shares of a box's sides, from its lower left corner. */
type Shares = readonly (readonly [right: number, above: number])[]

const inBox = ({ x, y, w, h }: Box, shares: Shares): Point[] =>
  shares.map(([right, above]) => ({ x: x + w * right, y: y + h * above }))

/** A thing of cloth: its outline, and seams as open lines. */
const cloth =
  (outline: Shares, ...seams: readonly Shares[]): Draw =>
  (box) =>
    fill(smooth(inBox(box, outline)), 'prop', ` stroke="${ink('prop-edge')}" stroke-width="60"`) +
    seams.map((seam) => stroke(smooth(inBox(box, seam), false), 'prop-edge', 0.5)).join('')

/** A pillow from its side: plump in the middle, thin at the seams, with a crease from the weight on it. */
export const drawPillow = cloth(
  [
    [0.07, 0.12],
    [0.3, 0],
    [0.7, 0],
    [0.93, 0.12],
    [1, 0.45],
    [0.96, 0.78],
    [0.75, 0.98],
    [0.5, 1],
    [0.25, 0.98],
    [0.04, 0.78],
    [0, 0.45],
  ],
  [
    [0.02, 0.45],
    [0.12, 0.5],
    [0.22, 0.47],
  ],
  [
    [0.98, 0.45],
    [0.88, 0.5],
    [0.78, 0.47],
  ],
)

/** A pillow from above: four corners drawn out, sides drawn in. */
export const drawPillowFromAbove = cloth(
  [
    [0, 0.02],
    [0.12, 0.03],
    [0.5, 0.06],
    [0.88, 0.03],
    [1, 0.02],
    [0.98, 0.14],
    [0.95, 0.5],
    [0.98, 0.86],
    [1, 0.98],
    [0.88, 0.97],
    [0.5, 0.94],
    [0.12, 0.97],
    [0, 0.98],
    [0.02, 0.86],
    [0.05, 0.5],
    [0.02, 0.14],
  ],
  [
    [0.06, 0.08],
    [0.14, 0.16],
    [0.17, 0.3],
  ],
  [
    [0.94, 0.92],
    [0.86, 0.84],
    [0.83, 0.7],
  ],
)

/** A towel rolled up, its end turned to us. */
export const drawTowel = cloth(
  [
    [0.06, 0.15],
    [0.5, 0],
    [0.94, 0.15],
    [1, 0.5],
    [0.92, 0.88],
    [0.5, 1],
    [0.08, 0.88],
    [0, 0.5],
  ],
  [
    [0.98, 0.3],
    [0.62, 0.2],
    [0.3, 0.4],
    [0.4, 0.74],
    [0.66, 0.68],
    [0.6, 0.45],
  ],
)

/** A ramp of firm pillows that rises to the left, to lean the upper body on. */
export const drawWedge = cloth(
  [
    [0.03, 0.02],
    [0.25, 0],
    [0.6, 0],
    [0.93, 0],
    [0.99, 0.025],
    [0.93, 0.11],
    [0.72, 0.33],
    [0.42, 0.65],
    [0.2, 0.9],
    [0.1, 0.985],
    [0.03, 0.93],
    [0, 0.75],
    [0, 0.3],
  ],
  [
    [0.02, 0.36],
    [0.3, 0.33],
    [0.66, 0.36],
  ],
  [
    [0.02, 0.68],
    [0.2, 0.66],
    [0.38, 0.67],
  ],
)

/** The mat below a person seen from above. */
export const drawMat: Draw = ({ x, y, w, h }) =>
  `<rect class="fig-prop" x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${w.toFixed(1)}" height="${h.toFixed(1)}" rx="5" fill="${ink('prop')}" fill-opacity=".4" stroke="${ink('prop-edge')}" stroke-width=".6"/>`
