import type { Flesh } from './build.ts'
import { hemmed, smooth } from './path.ts'
import { easeInOut, inFrame, mix, minus, plus, type Point, times, up } from './point.ts'
import { lengths, type Skeleton } from './skeleton.ts'

/** A place on the bent spine: where it is and which way is up there. */
export interface SpinePoint {
  readonly point: Point
  /** absolute degrees */
  readonly at: number
}

const spineLength = lengths.sacrum + lengths.lumbar + lengths.thorax

/** The spine as one smooth curve, by units from the hip joint; 28.8 is the shoulder, a little more its root of neck. */
export const spineOf = (body: Skeleton): Spine => {
  const found = known.get(body) ?? spineThrough(body)
  known.set(body, found)
  return found
}

type Spine = (height: number) => SpinePoint

/** Each body of a frame is asked for its spine by several parts. */
const known = new WeakMap<Skeleton, Spine>()

const spineThrough = (body: Skeleton): Spine => {
  const angle = (height: number): number => {
    const low = mix(body.pelvisAt, body.lumbarAt, easeInOut((height - 2.5) / 7))
    return mix(low, body.thoraxAt, easeInOut((height - 12) / 8))
  }
  const steps = 20
  const path: Point[] = [body.hip]
  for (let step = 1; step <= steps; step += 1) {
    const middle = ((step - 0.5) / steps) * spineLength
    path.push(plus(path[step - 1] ?? body.hip, times(up(angle(middle)), spineLength / steps)))
  }
  const miss = minus(body.shoulder, path[steps] ?? body.shoulder)
  return (height) => {
    const share = Math.min(1, Math.max(0, height / spineLength))
    const low = Math.min(steps - 1, Math.floor(share * steps))
    const [a = body.hip, b = a] = [path[low], path[low + 1]]
    const on = plus(plus(a, times(minus(b, a), share * steps - low)), times(miss, share))
    const beyond = height < 0 ? height : Math.max(0, height - spineLength)
    return { point: plus(on, times(up(angle(height)), beyond)), at: angle(height) }
  }
}

/** Depths in units of back and belly by height above the hip; the hollow of the low back comes on top. */
const profile = [
  { height: 4, back: 5.3, belly: 5.3 },
  { height: 7.5, back: 4.9, belly: 5.4 },
  { height: 11, back: 4.8, belly: 5.5 },
  { height: 15, back: 5.1, belly: 5.8 },
  { height: 19, back: 5.6, belly: 6.3 },
  { height: 23, back: 5.6, belly: 6.2 },
  { height: 26.5, back: 5, belly: 5 },
  { height: 29.5, back: 3.7, belly: 3.5 },
] as const

/** Depth of the lumbar hollow at a height: 1.3 units standing straight, none from 20 degrees of bending on. */
const hollow = (height: number, lumbarBend: number): number =>
  Math.min(2, Math.max(-0.4, 1.3 - lumbarBend / 15)) * bulge(height, 10.5, 4.5)

/** A hill of height 1 over the `middle`, in units along the spine. */
export const bulge = (height: number, middle: number, reach: number): number =>
  Math.exp(-(((height - middle) / reach) ** 2))

/**
 * Units the belly of someone on the back rises with a breath. The rows write a breath in as one degree of the
 * thorax, which nobody would see.
 */
const breath = (body: Skeleton): number =>
  body.pelvisAt > -60 ? 0 : 1.7 * Math.min(1, Math.max(0, body.lumbarAt - body.thoraxAt))

/** The skin of the back: a place `off` units outside it, by height above the hip. */
export const backSkinOf = (
  body: Skeleton,
  flesh: Flesh,
): ((height: number, off?: number) => Point) => {
  const spine = spineOf(body)
  return (height, off = 0) => {
    const { point, at } = spine(height)
    return inFrame(point, at, -backDepth(height, body) * flesh.back - off, 0)
  }
}

const backDepth = (height: number, body: Skeleton): number => {
  const next = profile.findIndex((row) => row.height > height)
  const [low, high] = [
    profile[next <= 0 ? 0 : next - 1],
    profile[next === -1 ? profile.length - 1 : next],
  ]
  const [a, b] = [low ?? profile[0], high ?? profile[0]]
  const share = a === b ? 0 : Math.min(1, Math.max(0, (height - a.height) / (b.height - a.height)))
  return mix(a.back, b.back, share) - hollow(height, body.lumbarAt - body.pelvisAt)
}

/** Share of the belly that is left in front when the trunk is bent as far as it goes: the rest finds room aside. */
const leastBelly = 0.82

/** The shirt from its hem at the waist to the collar, seen from the side: belly up, back down. */
export const shirtOutline = (body: Skeleton, flesh: Flesh): readonly [Point[], Point[]] => {
  const spine = spineOf(body)
  const tucked = easeInOut((body.thoraxAt - body.pelvisAt - 55) / 40)
  const fullness = mix(flesh.belly, Math.min(flesh.belly, leastBelly), tucked)
  const belly = profile.map(({ height, belly: depth }) => {
    const { point, at } = spine(height)
    return inFrame(
      point,
      at,
      depth * (height < 20 ? fullness : flesh.limb) +
        breath(body) * bulge(height, 13, 5) +
        flesh.bump * (1 - tucked) * bulge(height, 9, 7),
      0,
    )
  })
  const skin = backSkinOf(body, flesh)
  const back = profile.map(({ height }) => skin(height))
  return [belly, back.reverse()]
}

export const drawShirt = (body: Skeleton, flesh: Flesh): string => {
  const [belly, back] = shirtOutline(body, flesh)
  const collar = spineOf(body)(31)
  const [nape, throat] = [
    inFrame(collar.point, collar.at, -3.1, 0),
    inFrame(collar.point, collar.at, 2.6, -0.4),
  ]
  return hemmed([...belly, throat], [nape, ...back])
}

/** The neck, from inside the shirt to under the skull. */
export const drawNeck = (body: Skeleton): string => {
  const root = spineOf(body)(27.5)
  const [neck, at] = [body.neck, body.neckAt]
  return smooth([
    inFrame(root.point, root.at, -3.6, 0),
    inFrame(body.shoulder, (root.at + at) / 2, -3.3, 2),
    inFrame(neck, at, -3.2, -1),
    inFrame(neck, at, -2.6, 4),
    inFrame(neck, at, 2, 3.5),
    inFrame(neck, at, 2.1, -0.6),
    inFrame(body.shoulder, (root.at + at) / 2, 2.5, 1.6),
    inFrame(root.point, root.at, 3.6, 0),
  ])
}
