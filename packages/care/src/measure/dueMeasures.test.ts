import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instrumentIds, type InstrumentId } from '../content/measures/ids.ts'
import { dueMeasures, dueMorning, type MeasureDays } from './index.ts'

const never = {
  peg: null,
  'rmdq-24': null,
  'own-activities': null,
  'global-change': null,
  'slow-recovery': null,
} as const satisfies Record<InstrumentId, null>

const onDay = (daysSinceOnset: number | null, more: Partial<MeasureDays> = {}): MeasureDays => ({
  daysSinceOnset,
  lastMeasured: never,
  daysSinceEnd: null,
  paused: false,
  remindedToday: false,
  ...more,
})

const measured = (days: Partial<Record<InstrumentId, number>>): MeasureDays['lastMeasured'] => ({
  ...never,
  ...days,
})

test('day 0 asks RMDQ-24 and global change', () => {
  expect(dueMeasures(onDay(0))).toEqual({ due: ['rmdq-24', 'global-change'], remind: true })
})

test('PEG and own activities are asked from the end of the first week, then weekly', () => {
  const first = measured({ 'rmdq-24': 6, 'global-change': 6 })
  expect(dueMeasures(onDay(6, { lastMeasured: first })).due).toEqual([])
  expect(dueMeasures(onDay(7, { lastMeasured: first })).due).toEqual(['peg', 'own-activities'])
  const later = measured({ 'rmdq-24': 13, 'global-change': 13, peg: 6, 'own-activities': 7 })
  expect(dueMeasures(onDay(13, { lastMeasured: later })).due).toEqual(['own-activities'])
})

test('RMDQ-24 and global change are asked monthly', () => {
  const last = (days: number): MeasureDays['lastMeasured'] =>
    measured({
      peg: 1,
      'own-activities': 1,
      'slow-recovery': 20,
      'rmdq-24': days,
      'global-change': days,
    })
  expect(dueMeasures(onDay(40, { lastMeasured: last(29) })).due).toEqual([])
  expect(dueMeasures(onDay(40, { lastMeasured: last(30) })).due).toEqual([
    'rmdq-24',
    'global-change',
  ])
})

test('slow recovery is asked once, from day 14', () => {
  const weekly = { peg: 1, 'own-activities': 1, 'rmdq-24': 14, 'global-change': 14 }
  expect(dueMeasures(onDay(13, { lastMeasured: measured(weekly) })).due).toEqual([])
  expect(dueMeasures(onDay(14, { lastMeasured: measured(weekly) })).due).toEqual(['slow-recovery'])
  const once = measured({ ...weekly, 'slow-recovery': 0 })
  expect(dueMeasures(onDay(14, { lastMeasured: once })).due).toEqual([])
  expect(
    dueMeasures(onDay(28, { lastMeasured: measured({ ...weekly, 'slow-recovery': 14 }) })).due,
  ).toEqual([])
})

test('the end of an episode asks RMDQ-24 and global change once more, and nothing else', () => {
  const before = measured({ 'rmdq-24': 9, 'global-change': 9 })
  expect(dueMeasures(onDay(50, { lastMeasured: before, daysSinceEnd: 3 })).due).toEqual([
    'rmdq-24',
    'global-change',
  ])
  const after = measured({ 'rmdq-24': 2, 'global-change': 3 })
  expect(dueMeasures(onDay(50, { lastMeasured: after, daysSinceEnd: 3 })).due).toEqual([])
})

test('without an episode nothing is due', () => {
  expect(dueMeasures(onDay(null))).toEqual({ due: [], remind: false })
})

test('a day reminds once, and not while nobody knows whether it did', () => {
  expect(dueMeasures(onDay(0, { remindedToday: true }))).toEqual({
    due: ['rmdq-24', 'global-change'],
    remind: false,
  })
  expect(dueMeasures(onDay(0, { remindedToday: null })).remind).toBe(false)
})

test('a pause silences everything, always', () => {
  const days = fc.option(fc.integer({ min: 0, max: 400 }))
  fc.assert(
    fc.property(
      fc.record({
        daysSinceOnset: days,
        lastMeasured: fc.record({
          peg: days,
          'rmdq-24': days,
          'own-activities': days,
          'global-change': days,
          'slow-recovery': days,
        }),
        daysSinceEnd: days,
        remindedToday: fc.option(fc.boolean()),
      }),
      (input) => {
        expect(dueMeasures({ ...input, paused: true })).toEqual({ due: [], remind: false })
        const { due, remind } = dueMeasures({ ...input, paused: false })
        expect(due).toEqual(instrumentIds.filter((id) => due.includes(id)))
        if (remind) expect(due.length).toBeGreaterThan(0)
      },
    ),
  )
})

test('a morning asks seven things to day 14, then two', () => {
  expect(dueMorning(0)).toEqual(['pain', 'worst24', 'sleep', 'wakes', 'leg', 'walk', 'sit'])
  expect(dueMorning(14)).toHaveLength(7)
  expect(dueMorning(15)).toEqual(['pain', 'sleep'])
  expect(dueMorning(null)).toEqual(['pain', 'sleep'])
})
