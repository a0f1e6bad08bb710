import { ink } from './paint.ts'
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

/**
 * A soft warm light over the marked place, turned along the trunk. From the side we look at the person's right;
 * a place on the left shines through more faintly. `id` names the gradient in the document.
 */
export const drawGlow = (body: Skeleton, view: View, region: Region, id: string): string => {
  const { height, reach, behind, right } = places[region]
  const spine = spineOf(body)
  const { point, at } = spine(height)
  const centre = inFrame(point, at, view === 'front' ? -right : -behind, 0)
  const below = spine(height - 4).point
  const above = spine(height + 4).point
  const turn = (Math.atan2(above.y - below.y, above.x - below.x) * 180) / Math.PI
  const behindBody = view !== 'front' && right < 0 ? ' opacity=".7"' : ''
  return `${gradient(id)}<ellipse class="fig-glow" rx="${reach}" ry="5.6" fill="url(#${id})" transform="translate(${place(centre)}) rotate(${turn.toFixed(1)})"${behindBody}/>`
}

const place = (point: Point): string => `${point.x.toFixed(2)} ${point.y.toFixed(2)}`

const gradient = (id: string): string =>
  `<radialGradient id="${id}">${[
    [0, 0.95],
    [0.35, 0.72],
    [0.7, 0.26],
    [1, 0],
  ]
    .map(
      ([offset, opacity]) =>
        `<stop offset="${offset}" stop-color="${ink('warm')}" stop-opacity="${opacity}"/>`,
    )
    .join('')}</radialGradient>`
