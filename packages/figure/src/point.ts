/** A place on the page in units of 1 % body height: x to the right, y up, floor at 0. */
export interface Point {
  readonly x: number
  readonly y: number
}

export const plus = (a: Point, b: Point): Point => ({ x: a.x + b.x, y: a.y + b.y })
export const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y })
export const times = (a: Point, k: number): Point => ({ x: a.x * k, y: a.y * k })
export const dot = (a: Point, b: Point): number => a.x * b.x + a.y * b.y
export const cross = (a: Point, b: Point): number => a.x * b.y - a.y * b.x
/** `Math.hypot` guards against numbers no body has, and costs a frame a tenth of its time. */
export const long = (a: Point): number => Math.sqrt(a.x * a.x + a.y * a.y)
export const unit = (a: Point): Point => times(a, 1 / (long(a) || 1))
export const between = (a: Point, b: Point, share: number): Point =>
  plus(a, times(minus(b, a), share))

/** A quarter turn counter-clockwise: from a limb's direction to the side it bends to. */
export const quarter = (a: Point): Point => ({ x: -a.y, y: a.x })

const radians = Math.PI / 180

/** Directions of movement.md §2.1 at an angle in degrees: 0 is standing, positive leans forward (clockwise). */
export const up = (degrees: number): Point => ({
  x: Math.sin(degrees * radians),
  y: Math.cos(degrees * radians),
})
export const down = (degrees: number): Point => times(up(degrees), -1)
export const facing = (degrees: number): Point => ({
  x: Math.cos(degrees * radians),
  y: -Math.sin(degrees * radians),
})

/** A point given in the frame of a body part: `forward` along its facing, `upward` along its up-vector. */
export const inFrame = (origin: Point, degrees: number, forward: number, upward: number): Point =>
  plus(origin, plus(times(facing(degrees), forward), times(up(degrees), upward)))

/** 0 at 0, 1 at 1, level at both ends. */
export const easeInOut = (share: number): number => {
  const u = Math.min(1, Math.max(0, share))
  return u * u * (3 - 2 * u)
}

export const mix = (a: number, b: number, share: number): number => a + (b - a) * share
