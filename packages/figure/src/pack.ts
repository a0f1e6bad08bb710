import type { Flesh } from './build.ts'
import { fill, ink, stroke } from './paint.ts'
import { hemmed, smooth } from './path.ts'
import type { Point } from './point.ts'
import type { View } from './pose.ts'
import type { Skeleton } from './skeleton.ts'
import { backSkinOf } from './trunk.ts'

/** What lies on the sore place: a cold pack in its towel, or a warm pad over a cloth. */
export type Pack = 'cold' | 'warm'

/** Half the length of a pack along the back, and how thick it is, in units. */
const half = 6.8
const thick = 3.3

/** A pack bent along the skin of the back, its middle `height` units above the hip; seen from side or above. */
export const drawPack = (
  body: Skeleton,
  view: View,
  flesh: Flesh,
  pack: Pack,
  height: number,
): string => {
  const pressed = view === 'side' && body.pelvisAt < lying
  const skin = backSkinOf(body, flesh)
  const place = (at: number, off: number): Point => {
    if (!pressed) return skin(at, off)
    const { x, y } = skin(at, off - 1.6)
    return { x, y: Math.max(y, body.hip.y - 5.6) }
  }
  const run = (from: number, to: number, off: number): Point[] =>
    [0, 0.25, 0.5, 0.75, 1].map((share) => place(height + from + (to - from) * share, off))
  const band = (reach: number, inner: number, outer: number): string =>
    smooth([...run(-reach, reach, inner), ...run(reach - 0.5, -reach + 0.5, outer)])
  const seam = (share: number, inner: number, outer: number): string => {
    const at = height + half * share
    return stroke(smooth([place(at, inner), place(at, outer)], false), 'prop-edge', 0.5)
  }
  if (pack === 'warm') {
    return (
      fill(band(half + 0.9, -0.5, 1.1), 'prop', edged) +
      fill(band(half, 0.5, thick), 'warm') +
      stroke(
        smooth(run(1.4 - half, half - 1.4, thick / 2 + 0.3), false),
        'prop',
        0.35,
        ' stroke-opacity=".6"',
      )
    )
  }
  const wrap = hemmed(
    run(-half * 0.62, half * 0.62, -0.9),
    run(half * 0.62, -half * 0.62, thick + 0.9),
  )
  const folds = [-0.4, 0.4].map((share) => seam(share, -0.6, thick + 0.6))
  return fill(band(half + 0.6, -0.3, thick), 'cold') + fill(wrap, 'prop', edged) + folds.join('')
}

/** Degrees of the pelvis from which a body lies on its pack and presses it flat against floor or bed. */
const lying = -75

const edged = ` stroke="${ink('prop-edge')}" stroke-width="50"`
