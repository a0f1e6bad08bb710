import { expect, test } from 'vitest'
import { instant, instantToText, parseInstant } from './instant.ts'
import { painScore } from './event.ts'

test.each([
  ['2026-11-22T10:42:00+01:00', '2026-11-22T09:42:00.000Z'],
  ['2026-11-22T10:42:00Z', '2026-11-22T10:42:00.000Z'],
  ['2026-12-01T00:00:00z', '2026-12-01T00:00:00.000Z'],
  ['2026-01-31t23:00:00Z', '2026-01-31T23:00:00.000Z'],
  ['2028-02-29T23:59:59.123456789-03:30', '2028-03-01T03:29:59.123Z'],
])('%s is read as %s', (text, expected) => {
  expect(instantToText(parseInstant(text)!)).toBe(expected)
})

test.each([
  '2026-11-22',
  '2026-11-22T10:42:00',
  '2026-11-22 10:42:00Z',
  '2026-11-22T10:42Z',
  '2026-02-29T01:00:00Z',
  '2026-02-30T01:00:00Z',
  '2026-04-31T01:00:00Z',
  '2026-13-01T01:00:00Z',
  '2026-00-11T01:00:00Z',
  '2026-11-00T01:00:00Z',
  '2026-11-22T24:00:00Z',
  '2026-11-22T10:60:00Z',
  '2026-11-22T10:42:61Z',
  '2026-11-22T10:42:00+1:00',
  '2026-11-22T10:42:00+25:00',
  '+002026-11-22T10:42:00Z',
  ' 2026-11-22T10:42:00Z',
  'now',
  '',
])('%j is refused', (text) => {
  expect(parseInstant(text)).toBeNull()
})

test('text and instant are one another', () => {
  const at = instant(1_768_294_803_007)
  expect(parseInstant(instantToText(at))).toBe(at)
})

test('a refusal names what was refused', () => {
  expect(() => instant(Number.NaN)).toThrow('not an instant: NaN')
  expect(() => painScore(11)).toThrow('not a pain score: 11')
})

test('what is no number is no instant, and what is no whole 0 to 10 no score', () => {
  for (const wrong of [Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => instant(wrong)).toThrow(RangeError)
  for (const wrong of [-1, 11, 3.5, Number.NaN]) expect(() => painScore(wrong)).toThrow(RangeError)
})
