import type { CareEvent, EventId } from '@unspasm/care'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyLog } from './testing/anyEvent.ts'
import { parseLog } from './parseLog.ts'
import { writeLog } from './writeLog.ts'

const lines = (text: string) => text.split('\n').map((line) => line.replace(/,$/, ''))

const forms = ['json', 'ndjson'] as const

test('reading what was written always gives the same events, in both forms', () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom(...forms), (events, form) => {
      expect(parseLog(writeLog(events, form))).toEqual({ events, refused: [] })
    }),
    { numRuns: 1_000 },
  )
})

test('equal logs always give equal text, whatever order the events come in', () => {
  fc.assert(
    fc.property(anyLog, fc.constantFrom(...forms), (events, form) => {
      expect(writeLog(events.toReversed(), form)).toBe(writeLog([...events, ...events], form))
    }),
  )
})

test('the JSON form is always one valid JSON array, with one event a line', () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      const text = writeLog(events, 'json')
      expect(JSON.parse(text)).toHaveLength(events.length)
      expect(text.split('\n').filter((line) => line.startsWith('{'))).toHaveLength(events.length)
    }),
  )
})

test('the array and NDJSON always hold the same lines', () => {
  fc.assert(
    fc.property(anyLog, (events) => {
      const rows = lines(writeLog(events, 'ndjson')).filter((line) => line !== '')
      expect(lines(writeLog(events, 'json')).filter((line) => line.startsWith('{'))).toEqual(rows)
    }),
  )
})

test('keys come in a fixed order and times in UTC with milliseconds', () => {
  const event = {
    moment: 'now',
    score: 7,
    device: 'phone',
    recordedAt: 1795344121000,
    at: 1795344120000,
    kind: 'painNoted',
    id: '019aabcd-0000-7000-8000-000000000007' as EventId,
  } as unknown as CareEvent
  expect(writeLog([event], 'ndjson')).toBe(
    '{"id":"019aabcd-0000-7000-8000-000000000007","kind":"painNoted","at":"2026-11-22T10:42:00.000Z",' +
      '"recordedAt":"2026-11-22T10:42:01.000Z","device":"phone","score":7,"moment":"now"}\n',
  )
})

test('an empty log is an empty array, or nothing', () => {
  expect(writeLog([], 'json')).toBe('[]\n')
  expect(writeLog([], 'ndjson')).toBe('')
})
