import { expect, test } from 'vitest'
import { poseAt } from './moment.ts'
import { parseMovement } from './parse.ts'
import type { Movement } from './pose.ts'
import { skeletonOf } from './skeleton.ts'

const read = (...rows: readonly string[]): Movement => {
  const movement = parseMovement(rows.join('\n'))
  if (!movement.ok) throw new Error(JSON.stringify(movement.refusal))
  return movement.value
}

const bodyAt = (movement: Movement, seconds: number) => skeletonOf(poseAt(movement, seconds).pose)

const flatBack =
  '0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; '
const round =
  '3; -14; 27.2; 46; 24; 18; 22; 46; 90; -82; 46; 90; -82; 86; 8; 86; 8; side; {"hand":"flat"}; '
const back =
  '8; -35; 14.5; 88; 8; 2; -14; 148; 150; -82; 148; 150; -82; 163; 17; 163; 17; side; {"hand":"flat"}; '

test('rounding the back on hands and knees leaves wrists and ankles where they are', () => {
  const cat = read(flatBack, round)
  const start = bodyAt(cat, 0)
  for (const seconds of [0.4, 1.1, 1.5, 2.3]) {
    const { near } = bodyAt(cat, seconds)
    expect(near.arm.wrist.x).toBeCloseTo(start.near.arm.wrist.x, 0)
    expect(near.arm.wrist.y).toBeCloseTo(start.near.arm.wrist.y, 0)
    expect(near.leg.ankle.x).toBeCloseTo(start.near.leg.ankle.x, 0)
  }
})

test('hands that are set down further on go there through the air', () => {
  const rocking = read(flatBack, back)
  const [from, half] = [bodyAt(rocking, 0), bodyAt(rocking, 4)]
  expect(half.near.arm.wrist.y).toBeGreaterThan(from.near.arm.wrist.y + 2)
})

test('sitting back on the heels, the knees stay on the floor', () => {
  const rocking = read(flatBack, back)
  const start = bodyAt(rocking, 0).near.leg.knee
  for (const seconds of [2, 3.5, 5, 6.6]) {
    const { knee } = bodyAt(rocking, seconds).near.leg
    expect(Math.hypot(knee.x - start.x, knee.y - start.y)).toBeLessThan(1.5)
  }
})

test('standing up, the feet do not slide', () => {
  const rise = read(
    '0; -18; 28.9; 0; 0; 0; 0; 88; 97; 8; 88; 97; 8; 45; 80; 45; 80; side; {}; ',
    '2; -7; 42; 24; 0; 0; -8; 75; 73; 22; 75; 73; 22; 55; 80; 55; 80; side; {}; ',
  )
  const [start, end] = [bodyAt(rise, 0).far.leg, bodyAt(rise, 2).far.leg]
  for (const seconds of [0.5, 1, 1.5]) {
    const { ankle, foot } = bodyAt(rise, seconds).far.leg
    expect(ankle.x).toBeGreaterThan(Math.min(start.ankle.x, end.ankle.x) - 0.01)
    expect(ankle.x).toBeLessThan(Math.max(start.ankle.x, end.ankle.x) + 0.01)
    expect(Math.abs(foot)).toBeLessThan(4)
  }
})
