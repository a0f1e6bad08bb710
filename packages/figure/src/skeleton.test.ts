import { expect, test } from 'vitest'
import { bodyOf } from './hand.ts'
import { parseMovement } from './parse.ts'
import type { Point } from './point.ts'
import type { Pose } from './pose.ts'
import { skeletonOf } from './skeleton.ts'

const pose = (row: string): Pose => {
  const read = parseMovement(row)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value.keyframes[0].pose
}

/** Rounded to a millionth of a unit, so that a place can be compared whole. */
const place = ({ x, y }: Point): Point => ({ x: fine(x), y: fine(y) })
const fine = (value: number): number => Math.round(value * 1e6) / 1e6 + 0

test('standing straight, the segments add up to 100 units', () => {
  const body = skeletonOf(pose('0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; side; {}; '))
  expect(place(body.near.leg.knee)).toEqual(place({ x: 0, y: 28.5 }))
  expect(place(body.near.leg.ankle)).toEqual(place({ x: 0, y: 3.9 }))
  expect(place(body.shoulder)).toEqual(place({ x: 0, y: 81.8 }))
  expect(place(body.head)).toEqual(place({ x: 0, y: 93.5 }))
  expect(place(body.near.arm.wrist)).toEqual(place({ x: 0, y: 48.6 }))
})

test('lying on the back with hips and knees at 90 degrees, thighs stand up and shanks lie level', () => {
  const body = skeletonOf(
    pose('0; 0; 5.6; -90; 0; 0; 0; 90; 90; 0; 90; 90; 0; 0; 0; 0; 0; side; {}; '),
  )
  expect(place(body.near.leg.knee)).toEqual(place({ x: 0, y: 30.1 }))
  expect(place(body.near.leg.ankle)).toEqual(place({ x: 24.6, y: 30.1 }))
  expect(place(body.head)).toEqual(place({ x: -40.5, y: 5.6 }))
  expect(body.near.leg.foot).toBe(-90)
})

test('bending forward by 30 degrees of pelvis and 20 of lumbar carries the shoulder forward and down', () => {
  const body = skeletonOf(
    pose('0; 0; 53; 30; 20; 0; 0; 30; 0; 0; 30; 0; 0; 0; 0; 0; 0; side; {}; '),
  )
  expect(place(body.shoulder)).toEqual(
    place({
      x: 5.8 * 0.5 + 23 * Math.sin((50 * Math.PI) / 180),
      y: 53 + 5.8 * Math.sqrt(0.75) + 23 * Math.cos((50 * Math.PI) / 180),
    }),
  )
  expect(place(body.near.leg.knee)).toEqual(place({ x: 0, y: 28.5 }))
})

test('a segment that points at us is drawn by its share', () => {
  const body = skeletonOf(
    pose('0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; side; {"fs":{"nThigh":0.25}}; '),
  )
  expect(place(body.near.leg.knee)).toEqual(place({ x: 0, y: 53 - 24.5 / 4 }))
  expect(place(body.far.leg.knee)).toEqual(place({ x: 0, y: 28.5 }))
})

test('an elbow bends the forearm forward', () => {
  const body = skeletonOf(pose('0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 90; 0; 0; side; {}; '))
  expect(place(body.near.arm.wrist)).toEqual(place({ x: 14.6, y: 81.8 - 18.6 }))
})

test('seen from the front the near limbs are on the right of the page', () => {
  const body = skeletonOf(pose('0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; front; {}; '))
  expect(body.near.leg.hip.x).toBeGreaterThan(body.far.leg.hip.x)
  expect(body.near.arm.wrist.x).toBeCloseTo(-body.far.arm.wrist.x, 6)
})

test('an arm beside someone on the back follows the rows; a hand bent in over the belly comes down to it', () => {
  const beside = skeletonOf(
    pose('0; 0; 5.6; -90; 0; 0; 0; 0; 0; 0; 0; 0; 0; 15; 20; 15; 20; side; {}; '),
  )
  expect(place(beside.near.arm.elbow)).toEqual(
    place({
      x: -28.8 + 18.6 * Math.cos((15 * Math.PI) / 180),
      y: 5.6 + 18.6 * Math.sin((15 * Math.PI) / 180),
    }),
  )
  expect(beside.near.arm.foreAt).toBe(-125)
  const onBelly = bodyOf(
    pose('0; 0; 5.6; -90; 0; 0; 0; 0; 0; 0; 0; 0; 0; 22; 78; 22; 78; side; {}; '),
  )
  expect(onBelly.near.arm.wrist.y).toBeLessThan(16)
})
