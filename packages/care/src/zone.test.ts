import { expect, test } from 'vitest'
import { instant, minute, parseInstant, plusMinutes, type Instant } from './instant.ts'
import { isZone, localMinutes, nextLocal } from './zone.ts'

const read = (text: string): Instant => parseInstant(text)!

/** Every minute after `from` in turn, until the local clock has come to or over the hour. */
const slowly = (from: Instant, hours: number, zone: string): Instant => {
  let at = instant(Math.floor(from / minute) * minute)
  for (;;) {
    const before = localMinutes(at, zone)
    at = plusMinutes(at, 1)
    const now = localMinutes(at, zone)
    const passed = before < hours * 60 ? now >= hours * 60 : now < before && now >= hours * 60
    if (passed && at > from) return at
  }
}

const zones = [
  'UTC',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/St_Johns',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
]
const changes = [
  '2026-03-08T03:17:00Z',
  '2026-03-28T19:41:11Z',
  '2026-04-04T11:03:00Z',
  '2026-10-03T12:59:59Z',
  '2026-10-24T22:11:00Z',
  '2026-11-01T02:00:00Z',
  '2026-06-13T04:00:00Z',
]

test.each(zones)(
  'the next 04:00 in %s is the one a slow clock comes to, over every change',
  (zone) => {
    for (const text of changes) {
      let from = read(text)
      for (let step = 0; step < 4; step += 1) {
        expect([zone, from, nextLocal(from, 4, zone)]).toEqual([zone, from, slowly(from, 4, zone)])
        from = plusMinutes(from, 409)
      }
    }
  },
)

test('at 04:00 sharp the next is a local day on, 23 and 25 hours where the clock changes', () => {
  const hours = (text: string) =>
    (nextLocal(read(text), 4, 'Europe/London') - read(text)) / 3_600_000
  expect(hours('2026-01-13T04:00:00Z')).toBe(24)
  expect(hours('2026-03-28T04:00:00Z')).toBe(23)
  expect(hours('2026-10-24T03:00:00Z')).toBe(25)
})

test('an hour that the change skips is just passed, when the clock springs', () => {
  const at = nextLocal(read('2026-03-29T00:11:00Z'), 1, 'Europe/London')
  expect(localMinutes(at, 'Europe/London')).toBeGreaterThanOrEqual(60)
})

test('minutes since local midnight, in half hours of Lord Howe too', () => {
  const at = read('2026-01-13T12:37:00Z')
  expect(localMinutes(at, 'UTC')).toBe(12 * 60 + 37)
  expect(localMinutes(at, 'Asia/Kolkata')).toBe(18 * 60 + 7)
  expect(localMinutes(at, 'Australia/Lord_Howe')).toBe(23 * 60 + 37)
  expect(localMinutes(read('2026-07-13T12:37:00Z'), 'Australia/Lord_Howe')).toBe(23 * 60 + 7)
})

test('a zone is one the runtime knows', () => {
  expect(['Europe/London', 'UTC', 'Mars/Olympus', ''].map(isZone)).toEqual([
    true,
    true,
    false,
    false,
  ])
})
