import { expect, test, vi } from 'vitest'

vi.stubGlobal('document', { documentElement: { toggleAttribute: () => true } })
const { isNightHour, nightEnds } = await import('./night.ts')

const at = (hour: number, minute = 0): Date => new Date(2026, 2, 7, hour, minute)

test.each([
  [21, 59, false],
  [22, 0, true],
  [23, 59, true],
  [0, 0, true],
  [6, 59, true],
  [7, 0, false],
])('at %i:%i it is night: %s', (hour, minute, isNight) => {
  expect(isNightHour(at(hour, minute))).toBe(isNight)
})

test.each([
  [at(22), new Date(2026, 2, 8, 7)],
  [at(3), at(7)],
  [at(7), new Date(2026, 2, 8, 7)],
])('the night of %s ends at %s', (begin, end) => {
  expect(nightEnds(begin)).toEqual(end)
})
