import { long, minus, plus, type Point, times, unit } from './point.ts'

const round = (value: number): string => String(Math.round(value * 100) / 100)
export const text = (point: Point): string => `${round(point.x)} ${round(point.y)}`

/** Nearer neighbours than this, in units, count as one point. */
const nearest = 0.25

const spread = (points: readonly Point[], closed: boolean): Point[] => {
  const kept: Point[] = []
  for (const point of points) {
    const last = kept.at(-1)
    if (last === undefined || long(minus(point, last)) > nearest) kept.push(point)
  }
  const [first, last] = [kept[0], kept.at(-1)]
  if (closed && first && last && kept.length > 3 && long(minus(first, last)) < nearest) kept.pop()
  return kept
}

/**
 * A smooth path through points, in order. The curve leaves each point along the line of its neighbours with
 * handles of a third of the way, so it does not overshoot where points crowd.
 */
export const smooth = (points: readonly Point[], closed = true): string => {
  const kept = spread(points, closed)
  const count = kept.length
  const at = (index: number): Point =>
    kept[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? {
      x: 0,
      y: 0,
    }
  const tangent = (index: number): Point => unit(minus(at(index + 1), at(index - 1)))
  let path = `M${text(at(0))}`
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [from, to] = [at(index), at(index + 1)]
    const handle = long(minus(to, from)) * 0.35
    const a = plus(from, times(tangent(index), handle))
    const b = minus(to, times(tangent(index + 1), handle))
    path += `C${text(a)} ${text(b)} ${text(to)}`
  }
  return closed ? `${path}Z` : path
}

/** Smooth runs joined by straight edges, closed: a sleeve or a trouser leg with its hem. */
export const hemmed = (...runs: readonly (readonly Point[])[]): string =>
  `${runs.map((run, index) => smooth(run, false).replace('M', index === 0 ? 'M' : 'L')).join('')}Z`
