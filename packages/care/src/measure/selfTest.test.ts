import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { selfTestIds, type SelfTestId } from '../content/measures/ids.ts'
import { norms } from '../content/measures/norms.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import { selfTestWordIds, type SelfTestWord, type TestWay } from '../content/measures/selfTest.ts'
import { sexes, sides, type Sex, type Side } from '../event.ts'
import { normFor, realChange, scoreSelfTest, type Attempt, type TestedPerson } from './index.ts'

const man = (age: number | null): TestedPerson => ({ age, sex: 'male' })
const woman = (age: number | null): TestedPerson => ({ age, sex: 'female' })

const wordOf = (
  test: SelfTestId,
  value: number,
  person: TestedPerson,
  more: { readonly side?: Side; readonly way?: TestWay } = {},
): SelfTestWord | null => {
  const side = selfTestById[test].perSide ? { side: more.side ?? 'left' } : {}
  const way = more.way === undefined ? {} : { way: more.way }
  return scoreSelfTest(test, [{ value, ...side, ...way }], person).word
}

describe('words at the edges of the norms', () => {
  test.each([
    ['st-ake', man(24), 33.1, 33, 17.9, 17.8],
    ['st-ake', woman(18), 23.5, 23.4, 13.5, 13.4],
    ['st-ake', man(25), 31, 30, 21, 20],
    ['st-ake', { age: null, sex: null }, 31, 30, 21, 20],
    ['st-ake', { age: 20, sex: 'other' }, 31, 30, 21, 20],
    ['st-chair-reach', man(64), -6.4, -6.3, 1.5, 1.6],
    ['st-chair-reach', woman(60), -1.3, -1.27, 5.3, 5.4],
    ['st-chair-reach', man(94), -16.6, -16.5, -9.2, -9.1],
    ['st-floor-reach', man(45), 35.5, 35.6, 40.6, 40.7],
    ['st-floor-reach', woman(46), 33, 33.1, 40.6, 40.7],
    ['st-flexor60', man(55), 59, 60, 159, 160],
    ['st-flexor60', woman(56), 59, 60, 119, 120],
    ['st-extensor', man(43), 29, 30, 59, 60],
    ['st-single-leg', woman(39), 37.9, 38, 44.6, 44.7],
    ['st-single-leg', man(40), 31, 32, 41, 42],
    ['st-single-leg', man(59), 30, 31, 41, 41.2],
    ['st-single-leg', woman(69), 15, 16, 32, 32.1],
    ['st-single-leg', woman(70), 6, 7, 21, 21.5],
    ['st-single-leg', man(99), 2, 3, 9, 9.4],
    ['st-sts30', man(60), 13, 14, 18, 19],
    ['st-sts30', woman(64), 11, 12, 16, 17],
    ['st-sts30', woman(94), 3, 4, 10, 11],
    ['st-thomas', man(43), 1, 0, 0, -1],
  ] as const)('%s of %o: %d low, %d and %d fair, %d good', (id, person, low, fair, most, good) => {
    const words = [low, fair, most, good].map((value) => wordOf(id, value, person))
    expect(words).toEqual(['low', 'fair', 'fair', 'good'])
  })

  test('plank on the toes: low below 20, good from the mean, and at the cap', () => {
    const toes = { way: 'toes' } as const
    expect([19, 20, 119, 120].map((value) => wordOf('st-plank', value, man(40), toes))).toEqual([
      'low',
      'fair',
      'fair',
      'good',
    ])
    expect([19, 20, 82, 83].map((value) => wordOf('st-plank', value, woman(40), toes))).toEqual([
      'low',
      'fair',
      'fair',
      'good',
    ])
  })

  test('side bridge: 20 on the knees, 30 on the feet, and a mean for each side', () => {
    expect([19, 20, 90].map((value) => wordOf('st-side-bridge', value, man(33)))).toEqual([
      'low',
      'fair',
      'fair',
    ])
    const feet = (value: number, side: Side, age: number): SelfTestWord | null =>
      wordOf('st-side-bridge', value, woman(age), { side, way: 'feet' })
    expect([29, 30, 54].map((value) => feet(value, 'right', 55))).toEqual(['low', 'fair', 'good'])
    expect([29, 54, 55].map((value) => feet(value, 'left', 55))).toEqual(['low', 'fair', 'good'])
    expect([29, 30, 90].map((value) => feet(value, 'left', 56))).toEqual(['low', 'fair', 'fair'])
  })

  test('sit to stand under 60: fewer than 12 is fair, more has no word', () => {
    expect([0, 11, 12, 40].map((value) => wordOf('st-sts30', value, man(59)))).toEqual([
      'fair',
      'fair',
      null,
      null,
    ])
  })
})

describe('own trend only', () => {
  test.each([
    ['plank above 40', 'st-plank', man(41), 'toes'],
    ['plank on the knees', 'st-plank', man(33), 'knees'],
    ['plank of somebody of unknown age', 'st-plank', man(null), 'toes'],
    ['plank of somebody of unknown sex', 'st-plank', { age: 33, sex: null }, 'toes'],
    ['chair reach below 60', 'st-chair-reach', man(59), 'usual'],
    ['chair reach above 94', 'st-chair-reach', man(95), 'usual'],
    ['floor reach of a woman below 46', 'st-floor-reach', woman(45), 'usual'],
    ['curl-ups, whose table is still to be checked', 'st-curlups', man(33), 'usual'],
    ['sit to stand of unknown age', 'st-sts30', man(null), 'usual'],
    ['sit to stand above 94', 'st-sts30', man(95), 'usual'],
    ['stance of unknown age', 'st-single-leg', man(null), 'usual'],
  ] as const)('%s', (_, id, person, way) => {
    for (const value of [0, 11, 44, 200]) {
      const side = selfTestById[id].perSide ? { side: 'left' as const } : {}
      const result = scoreSelfTest(id, [{ value, way, ...side }], person)
      expect(result).toMatchObject({ value, word: null, basis: null })
    }
  })

  test('nobody under 18 is compared with adults', () => {
    for (const id of selfTestIds)
      for (const { id: way } of selfTestById[id].ways)
        expect(normFor(id, way, 'left', man(17)), id).toBeNull()
  })
})

describe('tries', () => {
  test('the best of the first three counts, for each side', () => {
    const tries: readonly Attempt[] = [
      { side: 'left', value: 28 },
      { side: 'left', value: 23 },
      { side: 'right', value: 17 },
      { side: 'left', value: 25 },
      { side: 'left', value: 11 },
    ]
    const result = scoreSelfTest('st-ake', tries, man(43))
    expect(result.sides).toEqual({ left: 23, right: 17 })
    expect(result).toMatchObject({ value: 23, word: 'fair' })
  })

  test('the better of two reaches counts, with the leg that made it', () => {
    const tries: readonly Attempt[] = [
      { side: 'right', value: -5 },
      { side: 'left', value: -3 },
      { side: 'left', value: 9 },
    ]
    expect(scoreSelfTest('st-chair-reach', tries, man(72)).value).toBe(-3)
  })

  test('of two sides the worse decides', () => {
    const result = scoreSelfTest(
      'st-single-leg',
      [
        { side: 'left', value: 45 },
        { side: 'right', value: 9 },
      ],
      man(52),
    )
    expect(result).toMatchObject({ value: 9, word: 'low', asymmetry: null })
  })

  test('nothing to score has no value, no word and no side', () => {
    const empty = { value: null, word: null, basis: null, sides: { left: null, right: null } }
    for (const id of selfTestIds) {
      expect(scoreSelfTest(id, [], man(33)), id).toMatchObject(empty)
      expect(scoreSelfTest(id, [{ value: NaN, side: 'left' }], man(33)), id).toMatchObject(empty)
    }
  })

  test('a try without a side does not count where sides do, nor one done another way', () => {
    expect(scoreSelfTest('st-side-bridge', [{ value: 44 }], man(33)).value).toBeNull()
    const mixed: readonly Attempt[] = [
      { side: 'left', value: 22, way: 'feet' },
      { side: 'left', value: 88, way: 'knees' },
    ]
    expect(scoreSelfTest('st-side-bridge', mixed, man(33))).toMatchObject({
      value: 22,
      word: 'low',
    })
  })

  test('a hold that the app ended early is good or has no word', () => {
    const plank = (value: number): SelfTestWord | null =>
      scoreSelfTest('st-plank', [{ value, way: 'toes', endedAt: 30 }], woman(33)).word
    expect([30, 29, 11].map(plank)).toEqual([null, 'fair', 'low'])
  })
})

describe('basis', () => {
  test('names row, mark and source, and whether a number is only recalled', () => {
    const left = { side: 'left' as const }
    expect(scoreSelfTest('st-ake', [{ value: 9, ...left }], man(20)).basis).toEqual({
      row: 'ake-men-18-24',
      mark: 'V',
      recalled: false,
      sources: ['yil18'],
    })
    expect(scoreSelfTest('st-single-leg', [{ value: 9, ...left }], man(72)).basis).toMatchObject({
      row: 'single-leg-70',
      mark: 'RULE',
      recalled: true,
    })
    expect(scoreSelfTest('st-chair-reach', [{ value: 0 }], man(61)).basis).toMatchObject({
      mark: 'V',
      recalled: false,
    })
    expect(scoreSelfTest('st-chair-reach', [{ value: 0 }], man(66)).basis).toMatchObject({
      mark: 'K',
      recalled: true,
    })
  })

  test('a recalled mean of a hold judges nobody', () => {
    const holds = norms.filter(({ test, recalled }) => recalled && selfTestById[test].trunk)
    expect(holds.length).toBeGreaterThan(10)
    expect(holds.filter(({ judges }) => judges)).toEqual([])
  })
})

describe('two sides', () => {
  const both = (id: SelfTestId, left: number, right: number) =>
    scoreSelfTest(
      id,
      [
        { side: 'left', value: left },
        { side: 'right', value: right },
      ],
      man(33),
    ).asymmetry

  test('the knee differs from 10 degrees on, and the tighter side is the weaker', () => {
    expect(both('st-ake', 20, 29.9)).toEqual({ differs: false, weaker: 'right' })
    expect(both('st-ake', 20, 30)).toEqual({ differs: true, weaker: 'right' })
    expect(both('st-ake', 31, 20)).toEqual({ differs: true, weaker: 'left' })
    expect(both('st-ake', 20, 20)).toEqual({ differs: false, weaker: null })
  })

  test('the side bridge differs from 15 % of the stronger side on', () => {
    expect(both('st-side-bridge', 34, 40)).toEqual({ differs: true, weaker: 'left' })
    expect(both('st-side-bridge', 40, 35)).toEqual({ differs: false, weaker: 'right' })
    expect(both('st-side-bridge', 0, 0)).toEqual({ differs: false, weaker: null })
  })

  test('one side alone has none, and checks without a rule have none', () => {
    expect(scoreSelfTest('st-ake', [{ side: 'left', value: 7 }], man(33)).asymmetry).toBeNull()
    expect(both('st-single-leg', 5, 45)).toBeNull()
    expect(both('st-thomas', 1, -1)).toBeNull()
  })
})

test('a change is real at the cautious end of what the dossier names, and else has no grade', () => {
  expect(realChange('st-ake', 33, 23)).toBe('better')
  expect(realChange('st-ake', 33, 24)).toBe('same')
  expect(realChange('st-ake', 23, 33)).toBe('worse')
  expect(realChange('st-chair-reach', -3.3, 0.7)).toBe('better')
  expect(realChange('st-chair-reach', -3, 0.9)).toBe('same')
  expect(realChange('st-sts30', 11, 14)).toBe('better')
  expect(realChange('st-sts30', 11, 9)).toBe('same')
  expect(realChange('st-sts30', 11, 8)).toBe('worse')
  const named = selfTestIds.filter((id) => realChange(id, 3, 77) !== null)
  expect(named).toEqual(['st-ake', 'st-chair-reach', 'st-sts30'])
})

const anyPerson = fc.record({
  age: fc.option(fc.integer({ min: 10, max: 110 })),
  sex: fc.option(fc.constantFrom<Sex>(...sexes)),
})

const anyWay = fc.constantFrom(
  ...selfTestIds.flatMap((id) => selfTestById[id].ways.map((way) => [id, way.id] as const)),
)

test('a worse value never gives a better word', () => {
  fc.assert(
    fc.property(
      anyWay,
      anyPerson,
      fc.constantFrom(...sides),
      fc.integer({ min: -200, max: 2000 }),
      fc.integer({ min: 0, max: 900 }),
      ([id, way], person, side, tenths, step) => {
        const away = selfTestById[id].better === 'higher' ? -step : step
        const [one, worse] = [tenths, tenths + away].map(
          (each) => scoreSelfTest(id, [{ value: each / 10, side, way }], person).word,
        )
        if (one === null || worse === null) return
        expect(selfTestWordIds.indexOf(worse!)).toBeLessThanOrEqual(selfTestWordIds.indexOf(one!))
      },
    ),
    { numRuns: 5_000 },
  )
})

test('another try never makes the result worse', () => {
  fc.assert(
    fc.property(
      anyWay,
      anyPerson,
      fc.array(fc.integer({ min: 0, max: 150 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 0, max: 150 }),
      ([id, way], person, values, more) => {
        const tries = (all: readonly number[]) =>
          scoreSelfTest(
            id,
            all.map((value) => ({ value, way, side: 'left' as const })),
            person,
          )
        const before = tries(values).value!
        const after = tries([...values, more]).value!
        if (selfTestById[id].better === 'higher') expect(after).toBeGreaterThanOrEqual(before)
        else expect(after).toBeLessThanOrEqual(before)
      },
    ),
  )
})
