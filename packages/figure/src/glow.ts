import { type Ink, ink } from './paint.ts'
import { inFrame, type Point } from './point.ts'
import type { View } from './pose.ts'
import type { Skeleton } from './skeleton.ts'
import { spineOf } from './trunk.ts'

/** Where it hurts, as the person marked it. */
export const regions = [
  'low-left',
  'low-middle',
  'low-right',
  'mid',
  'upper',
  'neck',
  'buttock-left',
  'buttock-right',
] as const

export type Region = (typeof regions)[number]

interface Place {
  /** units above the hip along the spine */
  readonly height: number
  /** units along the spine the light reaches */
  readonly reach: number
  /** units behind the spine, seen from the side */
  readonly behind: number
  /** units to the person's right, seen from the front (their right is on our left) */
  readonly right: number
}

const places = {
  'low-left': { height: 9.6, reach: 7.5, behind: 2.4, right: -3.4 },
  'low-middle': { height: 9.6, reach: 7.5, behind: 2.4, right: 0 },
  'low-right': { height: 9.6, reach: 7.5, behind: 2.4, right: 3.4 },
  mid: { height: 17, reach: 8, behind: 2.6, right: 0 },
  upper: { height: 24.5, reach: 7.5, behind: 2.6, right: 0 },
  neck: { height: 32, reach: 5.5, behind: 1, right: 0 },
  'buttock-left': { height: -0.5, reach: 6, behind: 2.6, right: -3.6 },
  'buttock-right': { height: -0.5, reach: 6, behind: 2.6, right: 3.6 },
} as const satisfies Record<Region, Place>

/** Units above the hip along the spine. */
export const heightOf = (region: Region): number => places[region].height

/** Light on a body, as SVG text; `id` names its gradient in the document. */
export type Light = (body: Skeleton, view: View, id: string) => string

/**
 * A soft warm light over the marked place, turned along the trunk. From the side we look at the person's right;
 * a place on the left shines through more faintly.
 */
export const glowOf =
  (region: Region): Light =>
  (body, view, id) => {
    const { height, reach, behind, right } = places[region]
    const spine = spineOf(body)
    const { point, at } = spine(height)
    const centre = inFrame(point, at, view === 'front' ? -right : -behind, 0)
    const below = spine(height - 4).point
    const above = spine(height + 4).point
    const turn = (Math.atan2(above.y - below.y, above.x - below.x) * 180) / Math.PI
    const share = view !== 'front' && right < 0 ? 0.7 : 1
    return gradient(id, 'warm') + lit(id, centre, turn, reach, 5.6, share)
  }

/** One soft ellipse of a gradient, `along` and `across` in units; `share` 0 to 1 of its light. */
export const lit = (
  id: string,
  centre: Point,
  turn: number,
  along: number,
  across: number,
  share: number,
): string =>
  `<ellipse class="fig-glow" rx="${+along.toFixed(2)}" ry="${across}" fill="url(#${id})" transform="translate(${centre.x.toFixed(2)} ${centre.y.toFixed(2)}) rotate(${turn.toFixed(1)})"${share < 1 ? ` opacity="${share}"` : ''}/>`

export const gradient = (id: string, colour: Ink): string =>
  `<radialGradient id="${id}">${[
    [0, 0.95],
    [0.35, 0.72],
    [0.7, 0.26],
    [1, 0],
  ]
    .map(
      ([offset, opacity]) =>
        `<stop offset="${offset}" stop-color="${ink(colour)}" stop-opacity="${opacity}"/>`,
    )
    .join('')}</radialGradient>`
