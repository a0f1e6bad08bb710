import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { legSymptoms } from '../event.ts'
import {
  judge,
  laneOf,
  type Counters,
  type Decision,
  type Judged,
  type StageNumber,
} from './judge.ts'
import { vectors } from './testing/vectors.ts'

test('all 25 rows of movement §5.5 are here', () => {
  expect(vectors).toHaveLength(25)
  expect(new Set(vectors.map(({ row }) => row)).size).toBe(25)
})

test.each(vectors)(
  '[move-colour] [move-decide] movement §5.5 row $row: $name',
  ({ leg, lane, colours, colour, decision, ...vector }) => {
    const spasm = leg === 'spasm'
    const found = judge({ ...vector, leg: spasm ? 'none' : leg, spasm }, vector)
    expect(found.decision).toBe(decision)
    expect(found.colour).toBe(colour)
    expect(found.lane).toBe(lane)
    const told = [found.during, found.after, found.morning]
    expect(told).toEqual(colours ?? [null, null, null])
  },
)

test('[move-lane] stages 0 and 1 are acute, stage 2 until day 7, the others rebuild', () => {
  expect([0, 1, 2, 3, 4, 5].map((stage) => laneOf(stage as StageNumber, 6))).toEqual([
    'acute',
    'acute',
    'acute',
    'rebuild',
    'rebuild',
    'rebuild',
  ])
  expect(laneOf(2, 7)).toBe('rebuild')
  expect(laneOf(1, 30)).toBe('acute')
})

const pain = fc.integer({ min: 0, max: 10 })
const session: fc.Arbitrary<Judged> = fc.record({
  stage: fc.constantFrom(0, 1, 2, 3, 4, 5),
  day: fc.integer({ min: 0, max: 90 }),
  p0: pain,
  pd: fc.option(pain),
  pa: fc.option(pain),
  base: pain,
  pm: fc.option(pain),
  leg: fc.constantFrom(...legSymptoms),
  spasm: fc.boolean(),
})
const counters: fc.Arbitrary<Counters> = fc.record({
  greens: fc.nat(4),
  ambers: fc.nat(4),
  red7: fc.nat(3),
  red14: fc.nat(4),
})

/** How much a decision lets a person do next time; the less, the stricter. */
const leave = (decision: Decision): number => {
  const order = [
    'PROGRESS',
    'MAINTAIN',
    'REPEAT',
    'REDUCE',
    'REGRESS',
    'SKIP_48H',
    'STAGE_DOWN',
    'CLINICIAN',
  ]
  const at = order.indexOf(decision)
  return at < 0 ? order.length : at
}

test('[A10] a point more of pain during, after or the next morning never gives more leave', () => {
  const field = fc.constantFrom('pd', 'pa', 'pm')
  fc.assert(
    fc.property(session, counters, field, (before, counted, name) => {
      const told = before[name]
      fc.pre(told !== null && told < 10)
      const worse = { ...before, [name]: told + 1 }
      expect(leave(judge(worse, counted).decision)).toBeGreaterThanOrEqual(
        leave(judge(before, counted).decision),
      )
    }),
    { numRuns: 3_000 },
  )
})

test('[A4] in the acute lane a point more ends the exercise; in the other two, or six, do', () => {
  fc.assert(
    fc.property(session, counters, (told, counted) => {
      const { p0, pd } = told
      fc.pre(pd !== null)
      const found = judge(told, counted)
      fc.pre(found.lane !== null)
      const over = found.lane === 'acute' ? pd > p0 : pd >= p0 + 2 || pd >= 6
      expect(found.during === 'red').toBe(over)
      if (over) expect(['PROGRESS', 'MAINTAIN', 'REPEAT', 'REDUCE']).not.toContain(found.decision)
    }),
    { numRuns: 3_000 },
  )
})

test('[A5] weakness, saddle numbness or both legs: emergency, whatever else is told', () => {
  fc.assert(
    fc.property(
      session,
      counters,
      fc.constantFrom('weak', 'saddle', 'both'),
      (told, counted, leg) => {
        expect(judge({ ...told, leg }, counted).decision).toBe('EMERGENCY')
      },
    ),
    { numRuns: 1_000 },
  )
})

test('what was not told never leads to progress', () => {
  fc.assert(
    fc.property(session, counters, fc.constantFrom('pd', 'pa', 'pm'), (told, counted, name) => {
      expect(['PROGRESS', 'MAINTAIN']).not.toContain(
        judge({ ...told, [name]: null }, counted).decision,
      )
    }),
    { numRuns: 2_000 },
  )
})
