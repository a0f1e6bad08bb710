import {
  between,
  cross,
  dot,
  long,
  minus,
  plus,
  type Point,
  quarter,
  times,
  unit,
} from './point.ts'

/**
 * A bone with its flesh. `front` and `back` are half-widths in units at even steps from `from` to `to`;
 * the front is the side counter-clockwise of the bone's direction (knee cap, palm, belly of a trunk taken downward).
 */
export interface Bone {
  readonly from: Point
  readonly to: Point
  readonly front: readonly number[]
  readonly back: readonly number[]
}

/**
 * One side of a chain of bones as points from first to last.
 *
 * Outside a bend the skin runs round the joint on an arc; inside it, what would cross the bisector of the
 * bend is gathered in one crease, so a limb neither gaps nor bulges.
 */
export const sideOf = (bones: readonly Bone[], side: 'front' | 'back'): Point[] => {
  const sign = side === 'front' ? 1 : -1
  const runs = bones.map((bone) => {
    const normal = times(quarter(unit(minus(bone.to, bone.from))), sign)
    const widths = bone[side]
    return widths.map((width, index) =>
      plus(between(bone.from, bone.to, index / (widths.length - 1)), times(normal, width)),
    )
  })
  for (let joint = 1; joint < bones.length; joint += 1) {
    const [a, b, before, after] = [bones[joint - 1], bones[joint], runs[joint - 1], runs[joint]]
    if (a === undefined || b === undefined || before === undefined || after === undefined) continue
    const along = unit(minus(a.to, a.from))
    const onward = unit(minus(b.to, b.from))
    if (cross(along, onward) * sign > 0) crease(before, after, b.from, unit(plus(along, onward)))
    else before.push(...arc(b.from, before.pop(), after.shift()))
  }
  return runs.flat()
}

/** Points per arc; a fixed number keeps neighbours of a frame alike. */
const arcSteps = 4

const arc = (centre: Point, from: Point | undefined, to: Point | undefined): Point[] => {
  if (from === undefined || to === undefined) return []
  const [a, b] = [minus(from, centre), minus(to, centre)]
  const turn = Math.atan2(cross(a, b), dot(a, b))
  const [ra, rb] = [long(a), long(b)]
  return Array.from({ length: arcSteps }, (_, step) => {
    const share = step / (arcSteps - 1)
    const [s, c] = [Math.sin(turn * share), Math.cos(turn * share)]
    const radius = (ra + (rb - ra) * share) / (ra || 1)
    return plus(centre, times({ x: a.x * c - a.y * s, y: a.x * s + a.y * c }, radius))
  })
}

/** How near a crease, in units, the skin gives up its own line and rounds over. */
const softness = 1.9

/** Gathers in place what lies beyond the bisector through `joint`, whose normal is `onward`. */
const crease = (before: Point[], after: Point[], joint: Point, onward: Point): void => {
  const depth = (point: Point): number => dot(minus(point, joint), onward)
  const first = meeting(before, (point) => -depth(point))
  const second = meeting(after.toReversed(), depth)
  const fold = between(first, second, 0.5)
  const keeps = (point: Point): boolean => long(minus(point, fold)) > softness
  const kept = before.filter((point) => depth(point) < 0 && keeps(point))
  const leaves = after.filter((point) => depth(point) > 0 && keeps(point))
  before.splice(0, before.length, ...kept, fold)
  after.splice(0, after.length, ...leaves)
}

/** Where a run first leaves its own side of the bisector; its last point if it never does. */
const meeting = (run: readonly Point[], inside: (point: Point) => number): Point => {
  let last = run[0] ?? { x: 0, y: 0 }
  for (const point of run) {
    const [a, b] = [inside(last), inside(point)]
    if (b <= 0) return a > 0 ? between(last, point, a / (a - b)) : point
    last = point
  }
  return last
}

/** Unsigned area of a closed outline, in square units. */
export const areaOf = (outline: readonly Point[]): number =>
  Math.abs(
    outline.reduce(
      (sum, point, index) => sum + cross(point, outline[(index + 1) % outline.length] ?? point),
      0,
    ),
  ) / 2
