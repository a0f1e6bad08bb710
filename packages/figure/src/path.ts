import { long, minus, plus, type Point, times, unit } from './point.ts'

/** A point in a path, in hundredths of a unit: whole numbers are printed many times as fast, and shorter. */
export const text = ({ x, y }: Point): string => `${Math.round(x * 100)} ${Math.round(y * 100)}`

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
  const tangents = kept.map((_, index) => unit(minus(at(index + 1), at(index - 1))))
  let path = `M${text(at(0))}`
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [from, to] = [at(index), at(index + 1)]
    const handle = long(minus(to, from)) * 0.35
    const a = plus(from, times(tangents[index] ?? from, handle))
    const b = minus(to, times(tangents[(index + 1) % count] ?? to, handle))
    path += `C${text(a)} ${text(b)} ${text(to)}`
  }
  return closed ? `${path}Z` : path
}

/** Smooth runs joined by straight edges, closed: a sleeve or a trouser leg with its hem. */
export const hemmed = (...runs: readonly (readonly Point[])[]): string =>
  `${runs.map((run, index) => smooth(run, false).replace('M', index === 0 ? 'M' : 'L')).join('')}Z`
