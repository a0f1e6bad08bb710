import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changes, type GradedId } from '../content/measures/instruments.ts'
import {
  gradeChange,
  gradeGlobalChange,
  isClearlyBetter,
  ownActivities,
  peg,
  rmdq,
  slowRecoveryAnswers,
  suggestsClinician,
  weeklyMedian,
} from './index.ts'

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)

describe('test vectors of instruments §4', () => {
  test('PEG 6,5,7 is 6.0', () => expect(peg([6, 5, 7])).toBe(6))
  test('PEG 4,3,4 is 3.7', () => expect(peg([4, 3, 4])).toBe(3.7))
  test('PEG 4,-,4 is null', () => expect(peg([4, null, 4])).toBeNull())
  test('RMDQ 24 items, 9 ticked, finished is 9', () => expect(rmdq(upTo(9), true)).toBe(9))
  test('RMDQ finished, none ticked is 0', () => expect(rmdq([], true)).toBe(0))
  test('RMDQ not finished, 3 ticked is null', () => expect(rmdq([2, 7, 19], false)).toBeNull())

  test.each([
    ['NRS first 7, now 5', 'nrs', 7, 5, 'better'],
    ['NRS first 3, now 2', 'nrs', 3, 2, 'better'],
    ['NRS first 6, now 5', 'nrs', 6, 5, 'same'],
    ['NRS first 4, now 6', 'nrs', 4, 6, 'worse'],
    ['RMDQ first 14, now 10', 'rmdq-24', 14, 10, 'same'],
    ['RMDQ first 12, now 8', 'rmdq-24', 12, 8, 'better'],
    ['RMDQ first 6, now 4', 'rmdq-24', 6, 4, 'better'],
    ['PEG first 5.0, now 4.0', 'peg', 5, 4, 'better'],
    ['own activities first 3.3, now 5.3', 'own-activities', 3.3, 5.3, 'better'],
    ['NRS first 0, now 1', 'nrs', 0, 1, 'same'],
  ] as const)('%s is %4$s', (_, instrument, first, now, grade) => {
    expect(gradeChange(first, now, instrument)).toBe(grade)
  })
})

describe('PEG', () => {
  test('needs three scores from 0 to 10, no more and no less', () => {
    expect(peg([])).toBeNull()
    expect(peg([3, 7])).toBeNull()
    expect(peg([3, 7, 1, 1])).toBeNull()
    expect(peg([3, 7, 11])).toBeNull()
    expect(peg([3, 7, -1])).toBeNull()
    expect(peg([0, 0, 0])).toBe(0)
    expect(peg([10, 10, 10])).toBe(10)
  })

  test('a fall by 30 % is clearly better, a point less than that is not', () => {
    expect(isClearlyBetter(5, 3.5)).toBe(true)
    expect(isClearlyBetter(3, 2.1)).toBe(true)
    expect(isClearlyBetter(5, 3.6)).toBe(false)
    expect(isClearlyBetter(0, 0)).toBe(false)
    expect(isClearlyBetter(null, 3)).toBe(false)
    expect(isClearlyBetter(3, null)).toBe(false)
  })
})

describe('RMDQ-24', () => {
  test('a statement ticked twice counts once, one that does not exist spoils the form', () => {
    expect(rmdq([3, 3, 11], true)).toBe(2)
    expect(rmdq([0], true)).toBeNull()
    expect(rmdq([25], true)).toBeNull()
    expect(rmdq([2.5], true)).toBeNull()
    expect(rmdq([7, null], true)).toBeNull()
    expect(rmdq(upTo(24), true)).toBe(24)
  })

  test('below 10 only the share makes it better, but 5 points more are still worse', () => {
    expect(gradeChange(9, 7, 'rmdq-24')).toBe('same')
    expect(gradeChange(9, 6, 'rmdq-24')).toBe('better')
    expect(gradeChange(6, 10, 'rmdq-24')).toBe('same')
    expect(gradeChange(6, 11, 'rmdq-24')).toBe('worse')
    expect(gradeChange(0, 0, 'rmdq-24')).toBe('same')
  })

  test('from 17 on 5 points are enough', () => {
    expect(gradeChange(24, 19, 'rmdq-24')).toBe('better')
    expect(gradeChange(24, 20, 'rmdq-24')).toBe('same')
  })
})

describe('own activities', () => {
  test('is the mean of what was rated, with how many those are', () => {
    expect(ownActivities([3, 7, 2])).toEqual({ score: 4, count: 3 })
    expect(ownActivities([3, null, 8])).toEqual({ score: 5.5, count: 2 })
    expect(ownActivities([null, 7, null])).toEqual({ score: 7, count: 1 })
  })

  test('needs one rating, from 0 to 10', () => {
    expect(ownActivities([])).toBeNull()
    expect(ownActivities([null, null, null])).toBeNull()
    expect(ownActivities([3, 11])).toBeNull()
  })

  test('higher is better', () => {
    expect(gradeChange(7, 5, 'own-activities')).toBe('worse')
    expect(gradeChange(7, 8, 'own-activities')).toBe('same')
  })
})

test('a change needs both scores', () => {
  expect(gradeChange(null, 5, 'nrs')).toBeNull()
  expect(gradeChange(7, null, 'nrs')).toBeNull()
})

test('a PEG that fell by exactly one point in decimals is better', () => {
  for (let tenths = 11; tenths <= 100; tenths += 1)
    expect(gradeChange(tenths / 10, (tenths - 10) / 10, 'peg'), `${tenths / 10}`).toBe('better')
})

test('global change counts from 2 points up or down', () => {
  expect([-5, -2, -1, 0, 1, 2, 5].map(gradeGlobalChange)).toEqual([
    'worse',
    'worse',
    'same',
    'same',
    'same',
    'better',
    'better',
  ])
  expect([null, 6, -6, 1.5].map(gradeGlobalChange)).toEqual([null, null, null, null])
})

describe('slow recovery', () => {
  const none = { painOnDay7: 6, legPain: false, poorNights: 2, doubt: 6, daysOffWork: 3 }

  test('each of the five at its threshold', () => {
    expect(slowRecoveryAnswers(none)).toEqual([0, 0, 0, 0, 0])
    expect(
      slowRecoveryAnswers({
        painOnDay7: 7,
        legPain: true,
        poorNights: 3,
        doubt: 7,
        daysOffWork: 4,
      }),
    ).toEqual([1, 1, 1, 1, 1])
    expect(
      slowRecoveryAnswers({
        painOnDay7: null,
        legPain: null,
        poorNights: null,
        doubt: null,
        daysOffWork: null,
      }),
    ).toEqual([null, null, null, null, null])
  })

  test('two or more suggest a clinician, one does not', () => {
    expect(suggestsClinician([0, 0, 0, 0, 0])).toBe(false)
    expect(suggestsClinician([1, 0, null, 0, 0])).toBe(false)
    expect(suggestsClinician([0, 1, null, 0, 1])).toBe(true)
    expect(suggestsClinician([1, 1, 1, 1, 1])).toBe(true)
    expect(suggestsClinician([1, 0, 0, 0, 0, 1])).toBe(false)
  })
})

describe('weekly median', () => {
  test('is a median, not a mean', () => {
    expect(weeklyMedian([2, 2, 3, 2, 9, 10, 2])).toBe(2)
    expect(weeklyMedian([7, null, 3, 5, null, 2, null])).toBe(4)
    expect(weeklyMedian([7, 1, 3, 5, null, null, 2])).toBe(3)
  })

  test('needs 4 of 7 mornings', () => {
    expect(weeklyMedian([7, null, 3, null, null, 2, null])).toBeNull()
    expect(weeklyMedian([])).toBeNull()
  })

  test('never leaves the range of the week', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { minLength: 7, maxLength: 7 }),
        (week) => {
          const told = week.filter((each) => each !== null)
          const median = weeklyMedian(week)
          if (told.length < 4) expect(median).toBeNull()
          else {
            expect(median).toBeGreaterThanOrEqual(Math.min(...told))
            expect(median).toBeLessThanOrEqual(Math.max(...told))
          }
        },
      ),
    )
  })
})

test('a worse score never gives a better grade', () => {
  const ranks = ['worse', 'same', 'better']
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(changes) as GradedId[])),
      fc.integer({ min: 0, max: 240 }),
      fc.integer({ min: 0, max: 240 }),
      fc.integer({ min: 1, max: 60 }),
      (instrument, first, now, step) => {
        const worse = changes[instrument].higherIsWorse ? now + step : now - step
        const [one, other] = [now, worse].map((each) =>
          gradeChange(first / 10, each / 10, instrument),
        )
        expect(ranks.indexOf(other!)).toBeLessThanOrEqual(ranks.indexOf(one!))
      },
    ),
  )
})
