import { assert, boolean, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawArm, drawSleeve } from './arm.ts'
import { type Build, type Flesh, fleshOf } from './build.ts'
import { bodyOf } from './hand.ts'
import { drawHead } from './head.ts'
import { drawLeg, drawShorts } from './leg.ts'
import { type Joint, joints, type Pose } from './pose.ts'
import { bodyAt, builds, posesAnyone, sweep } from './testing/anyone.ts'
import { type Shape, shapeOf } from './testing/shape.ts'
import { drawNeck, drawShirt } from './trunk.ts'

const partsOf = (pose: Pose, flesh: Flesh) => {
  const body = bodyOf(pose)
  return {
    leg: drawLeg(body.near.leg, flesh),
    shorts: drawShorts(body, body.near.leg, flesh),
    shirt: drawShirt(body, flesh),
    arm: drawArm(body.near.arm, flesh),
    sleeve: drawSleeve(body.near.arm, flesh),
    neck: drawNeck(body),
    face: /d="([^"]*)"/.exec(drawHead(body))?.[1] ?? '',
  }
}

type Parts = ReturnType<typeof partsOf>

/** Parts that meet: hand and forearm, foot and shank are one outline with their limb. */
const neighbours = [
  ['leg', 'shorts'],
  ['shorts', 'shirt'],
  ['shirt', 'sleeve'],
  ['sleeve', 'arm'],
  ['shirt', 'neck'],
  ['neck', 'face'],
] as const satisfies readonly (readonly [keyof Parts, keyof Parts])[]

/** The same path is often asked for again: most joints leave most parts alone. */
const measured = new Map<string, Shape>()
const measure = (...paths: readonly string[]): Shape => {
  const key = paths.join('|')
  const known = measured.get(key) ?? shapeOf(...paths)
  if (measured.size > 500) measured.clear()
  measured.set(key, known)
  return known
}

const faultsOn = (poses: readonly Pose[], flesh: Flesh): string[] => {
  const faults: string[] = []
  let before: Record<string, number> = {}
  for (const pose of poses) {
    const parts = partsOf(pose, flesh)
    const areas: Record<string, number> = {}
    const say = (what: string) => faults.push(`${what} at ${JSON.stringify(pose.angles)}`)
    for (const [name, path] of Object.entries(parts)) {
      const { area, pieces } = measure(path)
      areas[name] = area
      if (pieces !== 1) say(`${name} in ${pieces} pieces`)
      const change = Math.abs(area / (before[name] ?? area) - 1)
      if (change > 0.15) say(`${name} changes by ${Math.round(change * 100)} in 100`)
    }
    for (const [a, b] of neighbours)
      if (measure(parts[a], parts[b]).pieces !== 1) say(`a gap between ${a} and ${b}`)
    before = areas
  }
  return faults
}

test.each(['slim', 'average', 'full'] as const)(
  'standing, %s: through the whole range of any joint every part keeps its size, in one piece, without a gap',
  (build: Build) => {
    for (const joint of joints)
      expect(faultsOn(sweep(bodyAt({}), joint), fleshOf(build))).toEqual([])
  },
)

/** What other seeds have found. */
const onceFailed: [Pose, Joint, Build, boolean][] = [
  [bodyAt({ pelvis: -153, lumbar: -22, thorax: -4, nElbow: 85 }), 'nShoulder', 'slim', false],
  [bodyAt({ lumbar: 58 }), 'thorax', 'full', true],
  [bodyAt({ lumbar: 10, nHip: 92 }), 'pelvis', 'full', true],
]

test('the same from any pose within the limits, in every build, pregnant or not', () => {
  assert(
    property(
      posesAnyone,
      constantFrom(...joints),
      builds,
      boolean(),
      (pose, joint, build, pregnant) => {
        expect(faultsOn(sweep(pose, joint), fleshOf(build, pregnant))).toEqual([])
      },
    ),
    { numRuns: 40, examples: onceFailed },
  )
})

describe('the measure itself', () => {
  const square = 'M0 0L400 0L400 400L0 400Z'

  test('a square is one piece of its size', () => {
    const { area, pieces } = shapeOf(square)
    expect(area).toBeCloseTo(16, 6)
    expect(pieces).toBe(1)
  })

  test('two squares that overlap are one piece and count once where they do', () => {
    const { area, pieces } = shapeOf(square, 'M200 200L600 200L600 600L200 600Z')
    expect(area).toBeCloseTo(28, 6)
    expect(pieces).toBe(1)
  })

  test('a gap of half a unit makes two pieces, and so does an outline pinched to a line', () => {
    expect(shapeOf(square, 'M0 450L400 450L400 800L0 800Z').pieces).toBe(2)
    expect(shapeOf('M0 0L400 0L200 400L200 800L400 900L0 900L200 800L200 400Z').pieces).toBe(2)
  })
})
