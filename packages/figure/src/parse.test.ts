import { expect, test } from 'vitest'
import { parseMovement } from './parse.ts'

const row = '0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 3; 8; 3; 8; side; {}; standing'
const later = row.replace('0;', '2;')

const refusalOf = (block: string): unknown => {
  const read = parseMovement(block)
  return read.ok ? null : read.refusal
}

test('a block of two rows lasts until its second row', () => {
  const read = parseMovement(`props: pillow@1,0,7,3\n${row}\n${later}`)
  expect(read).toMatchObject({
    ok: true,
    value: { duration: 2, views: ['side'], props: [{ kind: 'pillow', w: 7 }] },
  })
})

test('things of the block stand beside the things of each row', () => {
  const read = parseMovement(
    `props: towel@1,0,7,3\n${row.replace('{}', '{"props":["bed@0,0,11,5"]}')}`,
  )
  const kinds = read.ok ? read.value.keyframes[0].pose.props.map((prop) => prop.kind) : []
  expect(kinds).toEqual(['towel', 'bed'])
})

test('handFree frees the hand of its own side only', () => {
  const read = parseMovement(row.replace('{}', '{"hand":"flat","handFree":"f"}'))
  expect(read.ok && read.value.keyframes[0].pose.planted).toEqual({ near: true, far: false })
})

test('a block without rows is refused', () => {
  expect(refusalOf('props: towel@1,0,7,3')).toEqual({ kind: 'noRows' })
})

test.each([
  ['a row with a column missing', row.replace(' 53;', ''), { kind: 'wrongColumns', found: 19 }],
  [
    'an angle that is a word',
    row.replace('53', 'high'),
    { kind: 'notANumber', column: 'hipY', found: 'high' },
  ],
  [
    'a number with an exponent',
    row.replace('53', '5e1'),
    { kind: 'notANumber', column: 'hipY', found: '5e1' },
  ],
  ['a view nobody knows', row.replace('side', 'back'), { kind: 'unknownView', found: 'back' }],
  ['extras that are no JSON', row.replace('{}', '{'), { kind: 'unreadableExtras', found: '{' }],
  [
    'a length factor of a bone that is not there',
    row.replace('{}', '{"fs":{"tail":0.5}}'),
    { kind: 'unreadableExtras' },
  ],
  [
    'a thing nobody can draw',
    row.replace('{}', '{"props":["piano@0,0,9,9"]}'),
    { kind: 'unreadableExtras' },
  ],
])('%s is refused with its line', (_name, bad, refusal) => {
  expect(refusalOf(`${row}\n${bad.replace('0;', '2;')}`)).toMatchObject({ ...refusal, line: 2 })
})

test.each([
  ['lumbar', 4, 61],
  ['lumbar', 4, -36],
  ['nKnee', 8, 156],
  ['nKnee', 8, -1],
  ['fHip', 10, 161],
  ['nAnkle', 9, 31],
  ['fElbow', 16, 151],
  ['nShoulder', 13, -61],
])('%s beyond its limit is refused by name', (joint, column, found) => {
  const cells = row.split('; ')
  cells[column] = String(found)
  expect(refusalOf(cells.join('; '))).toEqual({ kind: 'outsideLimits', line: 1, joint, found })
})

test('from the front a shoulder may go to -90', () => {
  const cells = row.replace('side', 'front').split('; ')
  cells[13] = '-90'
  expect(refusalOf(cells.join('; '))).toBeNull()
})

test('a row that is not later than the one before is refused', () => {
  expect(refusalOf(`${row}\n${row}`)).toEqual({ kind: 'notRising', line: 2 })
})

test('a thing of the block without a box is refused', () => {
  expect(refusalOf(`props: pillow@1,2\n${row}`)).toEqual({
    kind: 'unreadableProp',
    line: 1,
    found: 'pillow@1,2',
  })
})

test('what the hands hold is read for every row, and a thing nobody knows is refused', () => {
  const read = parseMovement(`holds: strap\n${row}\n${later}`)
  expect(read.ok && read.value.keyframes.map(({ pose }) => pose.holds)).toEqual(['strap', 'strap'])
  expect(refusalOf(`holds: piano\n${row}`)).toEqual({
    kind: 'unknownThing',
    line: 1,
    found: 'piano',
  })
})
