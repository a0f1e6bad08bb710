import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant, minute } from './instant.ts'
import { minutesSpent, spentTurnsAt, type Span } from './span.ts'
import { tries } from './testing/forAll.ts'

/** Spans in whole minutes that do not overlap, as the engine joins them, some still ahead. */
const anySpans = fc
  .array(
    fc.record({ gap: fc.integer({ min: 1, max: 37 }), length: fc.integer({ min: 1, max: 43 }) }),
    { maxLength: 6 },
  )
  .map((parts) => {
    let at = 0
    return parts.map(({ gap, length }): Span => {
      const from = instant((at + gap) * minute)
      at += gap + length
      return { from, to: instant(at * minute) }
    })
  })

const within = 97

/** Minute by minute: how many of the last 97 lay inside a span. */
const slowly = (spans: readonly Span[], now: number): number => {
  let spent = 0
  for (let at = now - within; at < now; at += 1) {
    if (spans.some(({ from, to }) => from <= at * minute && at * minute < to)) spent += 1
  }
  return spent
}

test('minutes spent in the window are those counted one by one', () => {
  fc.assert(
    fc.property(anySpans, fc.integer({ min: 0, max: 600 }), (spans, now) => {
      expect(minutesSpent(spans, within, instant(now * minute))).toBe(slowly(spans, now))
    }),
    { numRuns: tries, verbose: 1 },
  )
})

test('the next turn of "at least so long" is the first minute at which a slow count turns', () => {
  fc.assert(
    fc.property(
      anySpans,
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 61 }),
      (spans, now, least) => {
        const turns = spentTurnsAt(spans, least, within, instant(now * minute))
        const first = slowly(spans, now) >= least
        let minuteOfTurn: number | null = null
        for (let at = now + 1; at < 900 && minuteOfTurn === null; at += 1) {
          if (slowly(spans, at) >= least !== first) minuteOfTurn = at
        }
        if (minuteOfTurn === null) expect(turns).toBeNull()
        else {
          expect(turns).toBeGreaterThan((minuteOfTurn - 1) * minute)
          expect(turns).toBeLessThanOrEqual(minuteOfTurn * minute)
        }
      },
    ),
    { numRuns: Math.min(300, tries), verbose: 1 },
  )
})

test('the turn is the very millisecond, and not before', () => {
  const spans: readonly Span[] = [{ from: instant(3 * minute), to: instant(24 * minute) }]
  const at = spentTurnsAt(spans, 11, within, instant(0))
  expect(at).toBe(14 * minute)
  expect(minutesSpent(spans, within, instant(at! - 1))).toBeLessThan(11)
  const leaves = spentTurnsAt(spans, 11, within, at!)
  expect(leaves).toBe((24 + within - 11) * minute + 1)
})
