import { expect, test } from 'vitest'
import { parseMovement } from '../parse.ts'
import type { Keyframe } from '../pose.ts'
import type { PoseFault } from './fault.ts'
import { faultsOf } from './faults.ts'
import { plantFaults } from './plants.ts'

/** A row by what differs from standing tall. */
const row = (columns: Readonly<Record<number, string>>): string =>
  '0; 0; 53; 0; 0; 0; 0; 0; 0; 0; 0; 0; 0; 3; 8; 3; 8; side; {}; '
    .split('; ')
    .map((cell, index) => columns[index] ?? cell)
    .join('; ')

const faultsIn = (...lines: readonly string[]): readonly PoseFault[] => {
  const read = parseMovement(lines.join('\n'))
  if (!read.ok) throw new Error(JSON.stringify(read.refusal))
  return faultsOf(read.value)
}

const kinds = (faults: readonly PoseFault[]): string[] => [
  ...new Set(faults.map((fault) => fault.kind)),
]

const allFours =
  '0; -14; 27.2; 74; 0; 0; -6; 74; 90; -82; 74; 90; -82; 71; 7; 71; 7; side; {"hand":"flat"}; '
const seat = 'props: chair-seat@-14,20.5,30,3'
const seated = '0; 0; 28.9; 0; 0; 0; 0; 90; 90; 0; 90; 90; 0; 25; 45; 25; 45; side; {}; '

test('standing tall, on hands and knees and sitting on a chair have no fault', () => {
  expect(faultsIn(row({}))).toEqual([])
  expect(faultsIn(allFours)).toEqual([])
  expect(faultsIn(seat, seated)).toEqual([])
})

test('a body two units deeper is below the floor, seen from the side; from above there is no floor', () => {
  expect(kinds(faultsIn(row({ 2: '51' })))).toEqual(['belowFloor'])
  expect(faultsIn(row({ 2: '51', 17: 'top' }))).toEqual([])
})

test('a body that goes through the floor only between two keys is found there', () => {
  const faceDown = row({ 2: '8', 3: '90', 9: '-80', 12: '-80', 13: '170', 15: '170' })
  const faceUp = row({ 0: '3', 2: '8', 3: '-90' })
  const found = faultsIn(faceDown, faceUp)
  expect(kinds(found)).toContain('belowFloor')
  expect(found.every(({ at }) => at > 0 && at < 3)).toBe(true)
})

test('a planted hand five units above the floor hangs in the air', () => {
  const hanging = allFours.replace('27.2', '32.2')
  expect(kinds(faultsIn(hanging))).toContain('handHangs')
})

test('a planted hand or foot that is shown four units away from its place has slid', () => {
  const read = parseMovement(`${allFours}\n${allFours.replace('0;', '2;')}`)
  if (!read.ok) throw new Error(read.refusal.kind)
  const [from, to = from] = read.value.keyframes
  const carried =
    ({ pose }: Keyframe, x: number) =>
    () => ({ ...pose, hip: { x, y: pose.hip.y } })
  const slid = plantFaults(from, to, [1], carried(from, -10))
  expect(slid.map(({ kind, by }) => [kind, Math.round(by)])).toContainEqual(['handSlides', 4])
  expect(plantFaults(from, to, [1], carried(from, -12))).toEqual([])
  const tall = [row({}), row({ 0: '2' })].join('\n')
  const stood = parseMovement(tall)
  if (!stood.ok) throw new Error(stood.refusal.kind)
  const [first, then = first] = stood.value.keyframes
  expect(kinds(plantFaults(first, then, [1], carried(first, 4)))).toEqual(['footSlides'])
})

test('a hand that goes to a new place along the floor is dragged', () => {
  const read = parseMovement(`${allFours}\n${allFours.replace('0; -14', '2; -4')}`)
  if (!read.ok) throw new Error(read.refusal.kind)
  const [from, to = from] = read.value.keyframes
  const dragged = () => ({ ...from.pose, hip: { x: -9, y: from.pose.hip.y } })
  expect(kinds(plantFaults(from, to, [1], dragged))).toEqual(['handSlides'])
  expect(faultsOf(read.value)).toEqual([])
})

test('someone three units deep in a seat sinks, and four units above it floats', () => {
  expect(kinds(faultsIn(seat.replace('20.5', '24.5'), seated))).toEqual(['sinksIn'])
  expect(kinds(faultsIn(seat.replace('20.5', '16.5'), seated))).toEqual(['floatsOver'])
})

test('a thing far below is not meant to carry the body', () => {
  expect(faultsIn(seat.replace('20.5', '9'), seated)).toEqual([])
})
