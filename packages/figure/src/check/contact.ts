import { bodyParts } from '../frame.ts'
import { between, long, minus, type Point } from '../point.ts'
import type { Box, Pose } from '../pose.ts'
import type { PoseFault } from './fault.ts'
import { supportsOf } from '../support.ts'

/** A body this many units above a thing is not on it and does not mean to be. */
const apart = 6

/** Skin further than this below the top of a high thing, in units, is in front of it or behind. */
const beside = 8

/** Units that flesh and cushions give way. */
const soft = 2.5

/** Units of air below a body on a thing that nobody sees. */
const air = 2.5

/** Drawn share of a shank below which it is turned to us. */
const turned = 0.6

/**
 * Where a body is too deep in a thing that carries it, or hovers just above one; seen from side or front.
 *
 * Arms lie beside pillows, seen from the front legs hang before the bed, and a shank turned to us crosses the other
 * leg before the seat: none of them is inside.
 */
export const contactFaults = (at: number, pose: Pose): readonly PoseFault[] => {
  if (pose.view === 'top') return []
  const { arms, head, near, far, trunk } = bodyParts(pose)
  const { nShank = 1, fShank = 1 } = pose.shortened
  const legs = [...(nShank < turned ? [] : near), ...(fShank < turned ? [] : far)]
  const resting = pose.view === 'front' ? trunk : [...head, ...legs, ...trunk]
  const supports = supportsOf(pose)
  return supports
    .filter((prop) => !supports.some((other) => other !== prop && liesOn(other, prop)))
    .flatMap((prop): PoseFault[] => {
      const armsBeside = prop.kind === 'pillow' || pose.view === 'front'
      const gap = gapOver(prop, dense(armsBeside ? resting : [...resting, ...arms]))
      const name = `${prop.kind}@${prop.x}`
      if (gap < -soft) return [{ kind: 'sinksIn', at, prop: name, by: -gap }]
      return gap > air && gap < apart ? [{ kind: 'floatsOver', at, prop: name, by: gap }] : []
    })
}

/** An outline with points between its own, so that it cannot straddle a thin thing; parts stay apart. */
const dense = (skin: readonly Point[]): Point[] =>
  skin.flatMap((point, index) => {
    const next = skin[index + 1] ?? point
    const steps = long(minus(next, point)) < samePart ? 5 : 1
    return Array.from({ length: steps }, (_, step) => between(point, next, step / steps))
  })

/** Units between neighbours on one outline at most. */
const samePart = 8

/** True of the upper of two stacked things. */
const liesOn = (upper: Box, lower: Box): boolean =>
  Math.abs(upper.y - (lower.y + lower.h)) < 0.5 &&
  upper.x < lower.x + lower.w &&
  upper.x + upper.w > lower.x

/** Units from the top of a thing to the skin above it; below 0 is how deep the skin is inside. */
const gapOver = ({ x, y, w, h }: Box, skin: readonly Point[]): number => {
  const top = y + h
  const over = skin.filter((point) => point.x > x + 1 && point.x < x + w - 1)
  const inside = over.filter((point) => point.y > Math.max(y, top - beside) && point.y < top)
  const depth = Math.max(
    0,
    ...inside.map((point) => Math.min(top - point.y, point.x - x, x + w - point.x)),
  )
  return depth > 0
    ? -depth
    : Math.min(apart, ...over.filter((point) => point.y >= top).map((point) => point.y - top))
}
