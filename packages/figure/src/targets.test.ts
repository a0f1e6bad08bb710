import { assert, constantFrom, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawFigure } from './draw.ts'
import { bodyOf } from './hand.ts'
import type { Point } from './point.ts'
import type { Pose } from './pose.ts'
import { lightOf, type Side, type Target, targets } from './targets.ts'
import { bodyAt, posesAnyone } from './testing/anyone.ts'

const standing = bodyAt({})
const sitting = bodyAt({ nHip: 90, fHip: 90, nKnee: 90, fKnee: 90 })
const onTheBack = bodyAt({ pelvis: -90 })
const facingUs: Pose = { ...standing, view: 'front' }

/** The middle of each light, in the order they are drawn. */
const lightsOn = (pose: Pose, target: Target, side?: Side): readonly Point[] => {
  const drawn = lightOf([target], side)(bodyOf(pose), pose.view, 'light')
  return [...drawn.matchAll(/<ellipse [^>]*translate\((\S+) (\S+)\)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }))
}

const lightOn = (pose: Pose, target: Target, side: Side = 'near'): Point => {
  const [first] = lightsOn(pose, target, side)
  if (!first) throw new Error(`no light for ${target}`)
  return first
}

describe('front and back are where they are, however the body lies', () => {
  const pairs = [
    ['belly', 'low-back'],
    ['thigh-front', 'thigh-back'],
    ['hip-front', 'buttock'],
    ['breath', 'back'],
  ] as const

  test.each(pairs)('standing, %s is in front of %s; on the back, above it', (front, back) => {
    expect(lightOn(standing, front).x).toBeGreaterThan(lightOn(standing, back).x + 3)
    expect(lightOn(onTheBack, front).y).toBeGreaterThan(lightOn(onTheBack, back).y + 3)
  })

  test('sitting, the front of the thigh is on top', () => {
    expect(lightOn(sitting, 'thigh-front').y).toBeGreaterThan(lightOn(sitting, 'thigh-back').y + 3)
  })
})

test('of one side only that side is lit; of both the far one more faintly', () => {
  const near = lightsOn(sitting, 'calf', 'near')
  const far = lightsOn(bodyAt({ fHip: 90, fKnee: 90 }), 'calf', 'far')
  expect(near).toHaveLength(1)
  expect(far).toEqual(near)
  const both = lightOf(['calf'])(bodyOf(standing), 'side', 'light')
  expect(both.match(/<ellipse/g)).toHaveLength(2)
  expect(both.match(/opacity="0.6"/g)).toHaveLength(1)
})

test('seen from the front, the near waist is on our right, the far on our left', () => {
  const { x: middle } = bodyOf(facingUs).hip
  expect(lightOn(facingUs, 'waist', 'near').x).toBeGreaterThan(middle + 2)
  expect(lightOn(facingUs, 'waist', 'far').x).toBeLessThan(middle - 2)
  expect(lightsOn(facingUs, 'waist', 'both')).toHaveLength(2)
})

test('every light is within the body: no farther from a joint than half a limb and its flesh', () => {
  assert(
    property(posesAnyone, constantFrom(...targets), (pose, target) => {
      const { hip, sacrum, waist, shoulder, neck, near, far } = bodyOf(pose)
      const limbs = [near, far].flatMap(({ leg, arm }) => [
        leg.hip,
        leg.knee,
        leg.ankle,
        arm.shoulder,
        arm.elbow,
        arm.wrist,
      ])
      const joints = [hip, sacrum, waist, shoulder, neck, ...limbs]
      for (const { x, y } of lightsOn(pose, target)) {
        const nearest = Math.min(...joints.map((joint) => Math.hypot(joint.x - x, joint.y - y)))
        expect(nearest).toBeLessThan(14)
      }
    }),
  )
})

test('a light takes the place of the glow where it hurts, and its gradient the name of the figure', () => {
  const frame = { x: -50, y: 0, w: 100, h: 110 }
  const glowing = drawFigure(standing, { frame, glow: 'low-middle', id: 'one' })
  const lit = drawFigure(standing, {
    frame,
    glow: 'low-middle',
    light: lightOf(['belly']),
    id: 'one',
  })
  expect(glowing).toContain('--warm')
  expect(lit).not.toContain('--warm')
  expect(lit).toContain('--target')
  expect(lit).toContain('id="one-glow"')
  expect(lit).toContain('url(#one-glow)')
})
