import { expect, test } from 'vitest'
import { parseMovement } from './parse.ts'
import { describePose } from './words.ts'
import { poseWords, sayPose } from './wordsEnglish.ts'

const side = '0; 0; 14; -92; 8; 6; 2; 60; 74; -10; 52; 66; -10; 50; 60; 60; 95; top; {}; '
const tall = '0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 3; 8; 3; 8; side; {}; '
const bridge = '0; 0; 18.4; -117; 0; 0; 30; -3; 116; 2; -3; 116; 2; -20; 0; -20; 0; side; {}; '
const back = '0; 0; 5.6; -90; 4; 0; 4; 38; 52; -30; 38; 52; -30; 15; 20; 15; 20; side; {}; '

const said = (block: string): string => {
  const read = parseMovement(block)
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return sayPose(describePose(read.value.keyframes[0].pose))
}

test.each([
  [
    `props: pillow@13,0,16,5.5 | towel@-36,0,5,2.5\n${back}`,
    'lying on your back, knees bent over pillows, a rolled towel under the neck',
  ],
  [`holds: pillow\n${side}`, 'lying on your side, knees bent, a pillow in the arms'],
  [`holds: stick\n${tall}`, 'standing, a stick along the back'],
  [bridge, 'lying on your back, hips lifted, knees bent, feet flat'],
])('a position is told with its things: %#', (block, words) => {
  expect(said(block)).toBe(words)
})

test('the cold pack is told with its towel, never bare', () => {
  expect(said(`props: cold-pack@-19,4,15,7\n${side}`)).toContain('cold pack in a towel')
})

test('no words are empty', () => {
  expect(Object.values(poseWords).every((words) => words.trim().length > 3)).toBe(true)
})
