import { describe, expect, test } from 'vitest'
import { drawFigure } from './draw.ts'
import { bodyPoints, frameOf } from './frame.ts'
import { keyPoses, poseAround, poseAt } from './moment.ts'
import { parseMovement } from './parse.ts'
import { inFrame } from './point.ts'
import type { Movement } from './pose.ts'
import { skeletonOf } from './skeleton.ts'
import { gentleMoves } from './testing/gentleMoves.ts'
import { positions } from './testing/positions.ts'
import { strongMoves } from './testing/strongMoves.ts'
import { sayPose } from './wordsEnglish.ts'
import { describePose } from './words.ts'

const read = (block: string): Movement => {
  const movement = parseMovement(block)
  if (!movement.ok) throw new Error(JSON.stringify(movement.refusal))
  return movement.value
}

/** How far below the floor skin may reach, in units (movement.md §2.2). */
const sink = 1.6

describe.each(Object.entries({ ...positions, ...gentleMoves, ...strongMoves }))(
  '%s',
  (_id, block) => {
    const movement = read(block)

    test('no point of the body is more than 1.6 units below the floor, seen from the side or front', () => {
      for (const { pose } of movement.keyframes) {
        if (pose.view === 'top') continue
        expect(Math.min(...bodyPoints(pose).map((point) => point.y))).toBeGreaterThanOrEqual(-sink)
      }
    })

    test('between keys no foot swings through the floor', () => {
      for (let seconds = 0; seconds <= movement.duration; seconds += 0.29) {
        const { pose } = poseAt(movement, seconds)
        if (pose.view !== 'side') continue
        for (const { ankle, foot } of [skeletonOf(pose).near.leg, skeletonOf(pose).far.leg]) {
          expect(inFrame(ankle, foot, 11.5, -3.5).y).toBeGreaterThanOrEqual(-sink)
          expect(inFrame(ankle, foot, -3.3, -3.9).y).toBeGreaterThanOrEqual(-sink)
        }
      }
    })

    test('at the time of a key the pose is that key and nothing fades', () => {
      for (const { at, pose } of movement.keyframes) {
        expect(poseAt(movement, at)).toEqual({ pose, fadeFrom: null, fade: 1 })
      }
    })

    test('the body stays inside the frame from start to end', () => {
      const { x, y, w, h } = frameOf(movement)
      for (let seconds = 0; seconds <= movement.duration; seconds += 0.83) {
        for (const point of bodyPoints(poseAround(movement, seconds).pose)) {
          expect(point.x).toBeGreaterThan(x)
          expect(point.x).toBeLessThan(x + w)
          expect(point.y).toBeGreaterThan(y)
          expect(point.y).toBeLessThan(y + h)
        }
      }
    })

    test('every key is drawn without a broken number and can be told in words', () => {
      for (const pose of keyPoses(movement)) {
        const drawn = drawFigure(pose, {
          frame: frameOf(movement),
          glow: 'low-left',
          pack: 'cold',
          build: 'full',
        })
        expect(drawn).not.toMatch(/NaN|undefined|Infinity/)
        expect(sayPose(describePose(pose)).length).toBeGreaterThan(6)
      }
    })
  },
)
