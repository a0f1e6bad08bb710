import { expect, test } from 'vitest'
import { parseMovement } from './parse.ts'
import { positions } from './testing/positions.ts'
import { describePose } from './words.ts'
import { poseWords, sayPose } from './wordsEnglish.ts'

const said = (id: keyof typeof positions): string[] => {
  const read = parseMovement(positions[id])
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return read.value.keyframes.map(({ pose }) => sayPose(describePose(pose)))
}

test('the first position is told with its pillows', () => {
  expect(said('rest-supine-pillows')).toEqual([
    'lying on your back, knees bent over pillows, a rolled towel under the neck',
  ])
})

test('the cold pack is told with its towel, never bare', () => {
  const read = parseMovement(
    `props: cold-pack@-19,4,15,7\n${positions['rest-side-lying'].split('\n').at(2)}`,
  )
  const words = read.ok ? sayPose(describePose(read.value.keyframes[0].pose)) : ''
  expect(words).toContain('cold pack in a towel')
})

test('getting up from the floor is told as seven different positions in order', () => {
  const told = said('floor-get-up')
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

test('no words are empty and none are said twice for one pose', () => {
  expect(Object.values(poseWords).every((words) => words.trim().length > 3)).toBe(true)
  for (const id of Object.keys(positions) as (keyof typeof positions)[]) {
    for (const words of said(id))
      expect(new Set(words.split(', ')).size).toBe(words.split(', ').length)
  }
})
