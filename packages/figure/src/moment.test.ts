import { expect, test } from 'vitest'
import { keyPoses, poseAround, poseAt } from './moment.ts'
import { parseMovement } from './parse.ts'
import type { Movement } from './pose.ts'

const row = (at: number, hip: number, view = 'side', extras = '{}'): string =>
  `${at}; 0; 99; 0; 0; 0; 0; ${hip}; 0; 0; 0; 0; 0; 0; 0; 0; 0; ${view}; ${extras}; `

const read = (...rows: readonly string[]): Movement => {
  const movement = parseMovement(rows.join('\n'))
  if (!movement.ok) throw new Error(JSON.stringify(movement.refusal))
  return movement.value
}

test('between two keys a joint starts slowly, is halfway at half time, and arrives slowly', () => {
  const movement = read(row(0, 0), row(4, 80))
  const hipAt = (seconds: number): number => poseAt(movement, seconds).pose.angles.nHip
  expect(hipAt(2)).toBeCloseTo(40, 9)
  expect(hipAt(1)).toBeCloseTo(12.5, 9)
  expect(hipAt(3)).toBeCloseTo(67.5, 9)
})

test('before the first key and after the last nothing moves', () => {
  const movement = read(row(1, 7), row(4, 80))
  expect(poseAt(movement, -3).pose.angles.nHip).toBe(7)
  expect(poseAt(movement, 99).pose.angles.nHip).toBe(80)
})

test('a length share is interpolated from one where a key is silent', () => {
  const movement = read(row(0, 0), row(2, 0, 'side', '{"fs":{"nThigh":0.4}}'))
  expect(poseAt(movement, 1).pose.shortened.nThigh).toBeCloseTo(0.7, 9)
})

test('a change of view holds, fades, holds, and never mixes angles', () => {
  const movement = read(row(0, 0), row(3, 60, 'front'))
  expect(poseAt(movement, 0.9)).toMatchObject({ fadeFrom: null, pose: { view: 'side' } })
  expect(poseAt(movement, 2.1)).toMatchObject({ fadeFrom: null, pose: { view: 'front' } })
  const middle = poseAt(movement, 1.5)
  expect(middle.fade).toBeCloseTo(0.5, 9)
  expect(middle.fadeFrom?.angles.nHip).toBe(0)
  expect(middle.pose.angles.nHip).toBe(60)
})

test('a thing that only one key knows comes or goes with the movement', () => {
  const movement = read(row(0, 0, 'side', '{"props":["bed@0,0,9,7"]}'), row(2, 0))
  expect(poseAt(movement, 1).pose.props).toMatchObject([{ kind: 'bed', shown: 0.5 }])
})

test('a walk comes round to its first key one step after its last', () => {
  const walk = read(row(0, 0), row(3, 30), row(5, -20))
  expect(poseAround(walk, 6).pose.angles.nHip).toBeCloseTo(-10, 9)
  expect(poseAround(walk, 7).pose.angles.nHip).toBe(0)
  expect(poseAround(walk, 10).pose.angles.nHip).toBe(30)
})

test('a movement that ends where it began repeats without a way back', () => {
  const rocking = read(row(0, 5), row(3, 30), row(5, 5))
  expect(poseAround(rocking, 8)).toEqual(poseAt(rocking, 3))
})

test('a held position is the same at any time', () => {
  expect(poseAround(read(row(0, 11)), 777).pose.angles.nHip).toBe(11)
})

test('key poses leave out a hold', () => {
  expect(
    keyPoses(read(row(0, 0), row(2, 30), row(5, 30), row(7, 0))).map((pose) => pose.angles.nHip),
  ).toEqual([0, 30, 0])
})
