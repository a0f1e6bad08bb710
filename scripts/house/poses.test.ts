import { describe, expect, test } from 'vitest'
import { ownPoses, poseBlocks } from '@unspasm/care/poses'
import { exerciseBlocks } from '@unspasm/care/poses/exercises'
import {
  drawFigure,
  frameOf,
  keyPoses,
  type Movement,
  parseMovement,
  poseAt,
} from '@unspasm/figure'
import { describePose, sayPose } from '@unspasm/figure/words'
import { faultsOf } from '@unspasm/figure/check'

// Here and not beside the drawing, which knows nothing of care: every pose of care, drawn.

const blocks: Readonly<Record<string, string>> = { ...poseBlocks, ...exerciseBlocks }

/** The keyframe blocks of movement.md, §4 and §7, in its order. */
const dossier = `
rest-supine-pillows rest-90-90 rest-side-lying rest-sit-footstool rest-prone-pillow
log-roll-down log-roll-up floor-get-up floor-get-down
diaphragmatic-breathing tense-release ankle-pumps abdominal-brace pelvic-tilt-supine knee-rock heel-slide
seated-pelvic-tilt walk-short single-knee-to-chest double-knee-to-chest cat-cow kneeling-rock-back
lumbar-rotation hip-flexor-half-kneel hip-flexor-bed-edge piriformis-figure-four piriformis-seated
hamstring-strap prone-lying prone-on-elbows prone-press-up standing-back-bend curl-up side-plank-knees
side-plank-feet bird-dog-leg bird-dog bridge bridge-march dead-bug-heel-tap dead-bug clamshell
side-leg-raise wall-sit hip-hinge sit-to-stand forearm-plank lift-practice suitcase-carry step-up
walk-progression`
  .trim()
  .split(/\s+/)

const read = (block: string): Movement => {
  const movement = parseMovement(block)
  if (!movement.ok) throw new Error(JSON.stringify(movement.refusal))
  return movement.value
}

test('the poses are the 51 blocks of the dossier and six of our own, each once', () => {
  expect(dossier).toHaveLength(51)
  expect([...Object.keys(poseBlocks), ...Object.keys(exerciseBlocks)].toSorted()).toEqual(
    [...dossier, ...ownPoses].toSorted(),
  )
  expect(ownPoses).toHaveLength(6)
})

describe.each(Object.entries(blocks))('%s', (_id, block) => {
  const movement = read(block)

  test('[C35] stays above the floor and on its things, planted hands and feet in their places', () => {
    expect(faultsOf(movement)).toEqual([])
  })

  test('at the time of a key the pose is that key and nothing fades', () => {
    for (const { at, pose } of movement.keyframes)
      expect(poseAt(movement, at)).toEqual({ pose, fadeFrom: null, fade: 1 })
  })

  test('every key is drawn without a broken number, in every build, and can be told in words', () => {
    const frame = frameOf(movement)
    for (const pose of keyPoses(movement)) {
      for (const build of ['slim', 'average', 'full'] as const) {
        const options = { frame, glow: 'low-left', pack: 'cold', build, pregnant: true } as const
        expect(drawFigure(pose, options)).not.toMatch(/NaN|undefined|Infinity/)
      }
      expect(sayPose(describePose(pose)).length).toBeGreaterThan(6)
    }
  })

  test('no words are said twice for one pose', () => {
    for (const pose of keyPoses(movement)) {
      const words = describePose(pose)
      expect(new Set(words).size).toBe(words.length)
    }
  })
})

test('getting up from the floor is told as seven different positions in order', () => {
  const told = keyPoses(read(poseBlocks['floor-get-up'])).map((pose) => sayPose(describePose(pose)))
  expect(told.map((words) => words.split(', ')[0])).toEqual([
    'lying on your back',
    'lying on your side',
    'on hands and knees',
    'kneeling tall',
    'kneeling on one knee',
    'standing',
    'standing',
  ])
})
