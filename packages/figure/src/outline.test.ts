import { type Arbitrary, assert, constantFrom, integer, property, record } from 'fast-check'
import { expect, test } from 'vitest'
import { armOutline } from './arm.ts'
import { fleshByBuild } from './build.ts'
import { legOutline, shortsOutline } from './leg.ts'
import { limitsOf } from './limits.ts'
import { areaOf } from './outline.ts'
import type { Point } from './point.ts'
import { type Joint, joints, type Pose } from './pose.ts'
import { type Skeleton, skeletonOf } from './skeleton.ts'
import { shirtOutline } from './trunk.ts'

/** Any pose within the limits, seen from the side, with room for a step of 5 degrees upward. */
const posesAnyone = record(
  Object.fromEntries(
    joints.map((joint) => {
      const [least, most] = limitsOf(joint, 'side')
      return [joint, integer({ min: least, max: most - 5 })]
    }),
  ) as Record<Joint, Arbitrary<number>>,
).map((angles): Pose => ({
  hip: { x: 0, y: 50 },
  angles,
  view: 'side',
  shortened: {},
  planted: { near: false, far: false },
  props: [],
  note: '',
}))

const flesh = fleshByBuild.average

const outlines = (body: Skeleton): Record<string, Point[]> => ({
  leg: legOutline(body.near.leg, flesh),
  arm: armOutline(body.near.arm, flesh),
  shorts: shortsOutline(body, body.near.leg, flesh).flat(),
  shirt: shirtOutline(body, flesh).flat(),
})

test('every outline of every pose within the limits has finite places and some area', () => {
  assert(
    property(posesAnyone, (pose) => {
      for (const outline of Object.values(outlines(skeletonOf(pose)))) {
        expect(outline.every((point) => Number.isFinite(point.x) && Number.isFinite(point.y))).toBe(
          true,
        )
        expect(areaOf(outline)).toBeGreaterThan(40)
      }
    }),
  )
})

test('five degrees more in any joint never change the area of an outline by more than 15 in 100', () => {
  assert(
    property(posesAnyone, constantFrom(...joints), (pose, joint) => {
      const bent = { ...pose, angles: { ...pose.angles, [joint]: pose.angles[joint] + 5 } }
      const [before, after] = [outlines(skeletonOf(pose)), outlines(skeletonOf(bent))]
      for (const [part, outline] of Object.entries(before)) {
        const [a, b] = [areaOf(outline), areaOf(after[part] ?? [])]
        expect({ part, change: Math.abs(b - a) / a < 0.15 }).toEqual({ part, change: true })
      }
    }),
    { numRuns: 1000 },
  )
})
