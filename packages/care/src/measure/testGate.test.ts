import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionIds, type ConditionId } from '../content/conditions.ts'
import { agreementIds, type GateReasonId } from '../content/measures/gates.ts'
import { selfTestIds, type SelfTestId } from '../content/measures/ids.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import type { TestWay } from '../content/measures/selfTest.ts'
import { endsCheck, raisedNextMorning, testGate, type GateInput } from './index.ts'

/** A person for whom every check is open. */
const fit: GateInput = {
  stage: 5,
  day: 97,
  pain: 0,
  worst24: 1,
  redFlag: false,
  legStopDaysAgo: Infinity,
  countedRed7: 0,
  lastSessionsWithoutRed: 11,
  hoursSinceWaking: 5,
  levelsByExercise: {
    'forearm-plank': 3,
    'side-plank-knees': 3,
    'curl-up': 3,
    'hamstring-strap': 3,
  },
  stageDays: 60,
  painAtMost1Days: 7,
  conditions: new Set(),
  conditionsAsked: new Set(conditionIds),
  age: 43,
  agreed: new Set(agreementIds),
  weeksPregnant: 0,
  chestOrFaint: false,
  daysSinceCheck: Infinity,
  daysSinceMorningRise: Infinity,
  checksToday: 0,
}

const without = <T>(all: ReadonlySet<T>, ...some: readonly T[]): ReadonlySet<T> =>
  new Set([...all].filter((each) => !some.includes(each)))

const why = (
  test: SelfTestId,
  change: Partial<GateInput> = {},
  way?: TestWay,
): readonly GateReasonId[] => testGate(test, { ...fit, ...change }, way).why

const ways = selfTestIds.flatMap((id) => selfTestById[id].ways.map((way) => [id, way.id] as const))

test.each(ways)('%s (%s) is open to a fit person', (id, way) => {
  expect(testGate(id, fit, way)).toEqual({ open: true, why: [], unknown: [] })
})

describe('G0 closes every check', () => {
  const rows: readonly (readonly [GateReasonId, Partial<GateInput>])[] = [
    ['stage-too-early', { stage: 2 }],
    ['danger-sign', { redFlag: true }],
    ['leg-stop', { legStopDaysAgo: 13 }],
    ['pain-too-high', { pain: 4 }],
    ['red-session', { countedRed7: 1 }],
    ['chest-or-faint', { chestOrFaint: true }],
    ['recent-surgery', { conditions: new Set<ConditionId>(['recent-surgery']) }],
    ['recent-surgery', { conditions: new Set<ConditionId>(['recent-spine-surgery']) }],
    ['just-woken', { hoursSinceWaking: 0.9 }],
  ]
  test.each(rows)('%s', (reason, change) => {
    for (const [id, way] of ways) expect(why(id, change, way), id).toContain(reason)
  })

  test('at its edges it is open', () => {
    expect(why('st-ake', { stage: 3, legStopDaysAgo: 14, hoursSinceWaking: 1 })).toEqual([])
  })
})

describe('G1 closes every check', () => {
  const rows: readonly (readonly [GateReasonId, Partial<GateInput>])[] = [
    ['too-few-days', { day: 13 }],
    ['pain-above-2', { pain: 3 }],
    ['worst-above-4', { worst24: 5 }],
    ['sessions-not-calm', { lastSessionsWithoutRed: 2 }],
  ]
  test.each(rows)('%s', (reason, change) => {
    for (const [id, way] of ways) expect(why(id, change, way), id).toContain(reason)
  })

  test('at its edges the light checks are open', () => {
    const edge = { stage: 3, day: 14, pain: 2, worst24: 4, lastSessionsWithoutRed: 3 }
    const hard = { stageDays: 0, painAtMost1Days: 0, levelsByExercise: {} }
    for (const id of [
      'st-ake',
      'st-chair-reach',
      'st-thomas',
      'st-single-leg',
      'st-sts30',
    ] as const)
      expect(why(id, { ...edge, ...hard }), id).toEqual([])
  })
})

describe('G2', () => {
  const checks = [
    ['st-floor-reach', 'usual'],
    ['st-plank', 'knees'],
    ['st-plank', 'toes'],
    ['st-curlups', 'usual'],
    ['st-side-bridge', 'knees'],
  ] as const

  test.each(checks)(
    '%s (%s) needs level 2, two weeks of stage 3 and a known pressure',
    (id, way) => {
      const levels = {
        'forearm-plank': 1,
        'side-plank-knees': 1,
        'curl-up': 1,
        'hamstring-strap': 1,
      }
      expect(why(id, { levelsByExercise: levels }, way)).toEqual(['level-too-low'])
      expect(why(id, { levelsByExercise: {} }, way)).toEqual(['level-too-low'])
      expect(why(id, { stageDays: 13 }, way)).toEqual(['stage-too-new'])
      expect(why(id, { stageDays: 14, stage: 3, day: 14 }, way)).toEqual([])
      const agreed = without(fit.agreed, 'blood-pressure-below-160-100')
      expect(why(id, { agreed }, way)).toEqual(['blood-pressure'])
    },
  )
})

describe('G3', () => {
  const checks = [
    ['st-flexor60', 'usual'],
    ['st-extensor', 'floor'],
    ['st-side-bridge', 'feet'],
  ] as const

  test.each(checks)('%s (%s) needs stage 4, six weeks and a calm week', (id, way) => {
    expect(why(id, { stage: 3 }, way)).toEqual(['stage-below-4'])
    expect(why(id, { day: 41 }, way)).toEqual(['below-42-days'])
    expect(why(id, { painAtMost1Days: 6 }, way)).toEqual(['week-not-calm'])
    expect(why(id, { stage: 4, day: 42, painAtMost1Days: 7 }, way)).toEqual([])
    const agreed = without(fit.agreed, 'blood-pressure-below-160-100')
    expect(why(id, { agreed }, way)).toEqual(['blood-pressure'])
  })

  test.each(checks)('%s (%s) needs a clinician for high blood pressure', (id, way) => {
    const conditions = new Set<ConditionId>(['hypertension'])
    expect(why(id, { conditions }, way)).toEqual([])
    const agreed = without(fit.agreed, 'clinician-agrees-blood-pressure')
    expect(why(id, { conditions, agreed }, way)).toContain('clinician-first')
    expect(why(id, { agreed }, way)).toEqual([])
  })

  test('no yes opens the lean-back hold at uncontrolled pressure', () => {
    const conditions = new Set<ConditionId>(['hypertension-uncontrolled'])
    expect(why('st-flexor60', { conditions })).toEqual(['condition'])
  })
})

test('the side bridge is harder on the feet than on the knees, which is what an unnamed way means', () => {
  expect(why('st-side-bridge', { stage: 3 })).toEqual([])
  expect(why('st-side-bridge', { stage: 3 }, 'feet')).toEqual(['stage-below-4'])
})

describe('conditions', () => {
  const rows = selfTestIds.flatMap((id) =>
    selfTestById[id].notWith.map(({ condition, unless }) => [id, condition, unless] as const),
  )

  test.each(rows)('%s is closed by %s, and by not having asked', (id, condition, unless) => {
    const agreed = unless === null ? fit.agreed : without(fit.agreed, unless)
    const conditions = new Set<ConditionId>([condition])
    expect(testGate(id, { ...fit, agreed, conditions }).why).toContain('condition')
    const conditionsAsked = without(new Set(conditionIds), condition)
    const unasked = testGate(id, { ...fit, agreed, conditionsAsked })
    expect(unasked.open).toBe(false)
    expect(unasked.unknown).toContain('condition')
    expect(testGate(id, { ...fit, agreed }).open).toBe(true)
  })

  test('leg pain closes the knee check while lifting the leg hurts', () => {
    const conditions = new Set<ConditionId>(['disc-leg-pain'])
    expect(why('st-ake', { conditions })).toEqual([])
    const agreed = without(fit.agreed, 'leg-raise-painless')
    expect(why('st-ake', { conditions, agreed })).toEqual(['condition'])
  })

  test('what has no condition is asked on the spot', () => {
    expect(why('st-flexor60', { agreed: without(fit.agreed, 'no-hernia') })).toEqual([
      'needs-answer',
    ])
    expect(why('st-flexor60', { agreed: without(fit.agreed, 'no-abdominal-surgery') })).toEqual([
      'needs-answer',
    ])
    expect(why('st-thomas', { agreed: without(fit.agreed, 'no-hip-replacement') })).toEqual([
      'needs-answer',
    ])
    expect(why('st-curlups', { agreed: without(fit.agreed, 'wants-curl-ups') })).toEqual([
      'switched-off',
    ])
  })
})

test.each([
  ['st-ake', 19, 20],
  ['st-plank', 13, 14],
  ['st-curlups', 13, 14],
  ['st-thomas', 13, 14],
] as const)('%s is open in week %i of pregnancy, closed in week %i', (id, open, closed) => {
  expect(why(id, { weeksPregnant: open })).toEqual([])
  expect(why(id, { weeksPregnant: closed })).toEqual(['pregnancy'])
})

test('holds to the end are closed in all of pregnancy', () => {
  for (const id of ['st-flexor60', 'st-extensor'] as const)
    expect(why(id, { weeksPregnant: 3 }), id).toEqual(['pregnancy'])
})

test('unknown weeks close what pregnancy closes, and so do weeks that contradict the answer', () => {
  const conditions = new Set<ConditionId>(['pregnant'])
  expect(why('st-plank', { weeksPregnant: null })).toEqual(['pregnancy'])
  expect(why('st-plank', { weeksPregnant: 0, conditions })).toEqual(['pregnancy'])
  expect(why('st-single-leg', { weeksPregnant: null, conditions })).toEqual([])
})

test('balance checks need somebody there above 65, after a fall, or when neither is known', () => {
  const agreed = without(fit.agreed, 'someone-there')
  const fell = { conditions: new Set<ConditionId>(['falls-risk']) }
  const unasked = { conditionsAsked: without(new Set(conditionIds), 'falls-risk') }
  expect(why('st-single-leg', { agreed, age: 65 })).toEqual([])
  for (const change of [{ age: 66 }, fell, unasked]) {
    expect(why('st-single-leg', { agreed, ...change })).toEqual(['needs-someone'])
    expect(why('st-single-leg', change)).toEqual([])
  }
})

test('ages: adults only, and the floor reach below 60', () => {
  for (const [id, way] of ways) expect(why(id, { age: 17 }, way), id).toEqual(['age'])
  expect(why('st-floor-reach', { age: 59 })).toEqual([])
  expect(why('st-floor-reach', { age: 60 })).toEqual(['age'])
})

test('the floor reach waits for two hours after waking', () => {
  expect(why('st-floor-reach', { hoursSinceWaking: 1.9 })).toEqual(['just-woken'])
  expect(why('st-floor-reach', { hoursSinceWaking: 2 })).toEqual([])
})

describe('rhythm', () => {
  test.each(ways)(
    '%s (%s) waits four weeks, eight after a bad morning, and three a day',
    (id, way) => {
      expect(why(id, { daysSinceCheck: 27 }, way)).toEqual(['too-soon'])
      expect(why(id, { daysSinceCheck: 28 }, way)).toEqual([])
      expect(why(id, { daysSinceCheck: 40, daysSinceMorningRise: 55 }, way)).toEqual([
        'closed-after-rise',
      ])
      expect(why(id, { daysSinceCheck: 56, daysSinceMorningRise: 56 }, way)).toEqual([])
      expect(why(id, { checksToday: 2 }, way)).toEqual([])
      expect(why(id, { checksToday: 3 }, way)).toEqual(['enough-today'])
    },
  )

  test('a morning with 2 points more closes', () => {
    expect(raisedNextMorning(1, 3)).toBe(true)
    expect(raisedNextMorning(1, 2)).toBe(false)
    expect(raisedNextMorning(null, 3)).toBeNull()
    expect(raisedNextMorning(1, null)).toBeNull()
  })
})

test('a check ends at 2 points more, or at 4', () => {
  expect(endsCheck(1, 3)).toBe(true)
  expect(endsCheck(1, 2)).toBe(false)
  expect(endsCheck(3, 4)).toBe(true)
  expect(endsCheck(2, 3)).toBe(false)
})

/** Every input of a gate with anything in it, sensible or not. */
const anyInput: fc.Arbitrary<GateInput> = fc.record({
  stage: fc.option(fc.integer({ min: 0, max: 5 })),
  day: fc.option(fc.integer({ min: 0, max: 100 })),
  pain: fc.option(fc.integer({ min: 0, max: 5 })),
  worst24: fc.option(fc.integer({ min: 0, max: 6 })),
  redFlag: fc.option(fc.boolean()),
  legStopDaysAgo: fc.option(fc.constantFrom(3, 14, Infinity)),
  countedRed7: fc.option(fc.integer({ min: 0, max: 1 })),
  lastSessionsWithoutRed: fc.option(fc.integer({ min: 2, max: 4 })),
  hoursSinceWaking: fc.option(fc.integer({ min: 0, max: 4 })),
  levelsByExercise: fc.constantFrom({}, fit.levelsByExercise),
  stageDays: fc.option(fc.constantFrom(13, 14, 60)),
  painAtMost1Days: fc.option(fc.integer({ min: 6, max: 7 })),
  conditions: fc.option(
    fc.subarray([...conditionIds], { maxLength: 2 }).map((ids) => new Set(ids)),
  ),
  conditionsAsked: fc.option(
    fc.oneof(
      fc.constant(new Set(conditionIds)),
      fc.subarray([...conditionIds]).map((ids) => new Set(ids)),
    ),
  ),
  age: fc.option(fc.integer({ min: 16, max: 80 })),
  agreed: fc.oneof(
    fc.constant(new Set(agreementIds)),
    fc.subarray([...agreementIds]).map((ids) => new Set(ids)),
  ),
  weeksPregnant: fc.option(fc.constantFrom(0, 7, 15, 30)),
  chestOrFaint: fc.option(fc.boolean()),
  daysSinceCheck: fc.option(fc.constantFrom(5, 28, Infinity)),
  daysSinceMorningRise: fc.option(fc.constantFrom(5, 56, Infinity)),
  checksToday: fc.option(fc.integer({ min: 0, max: 3 })),
})

const fields = Object.keys(fit) as (keyof GateInput)[]

test.each(fields.filter((field) => !['levelsByExercise', 'agreed'].includes(field)))(
  'a fit person of whom "%s" is unknown does not open some check, and an answer could still open it',
  (field) => {
    const closed = ways.filter(
      ([id, way]) => !testGate(id, { ...fit, agreed: new Set(), [field]: null }, way).open,
    )
    const some = ways.map(([id, way]) => testGate(id, { ...fit, [field]: null }, way))
    expect(closed.length).toBeGreaterThan(0)
    for (const verdict of some) expect(verdict.unknown).toEqual(verdict.why)
  },
)

test('a missing input never opens a gate', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        anyInput,
        fc.constant(fit),
        anyInput.map((some) => ({ ...fit, pain: some.pain, age: some.age })),
      ),
      fc.constantFrom(...ways),
      fc.subarray(fields, { minLength: 1 }),
      (input, [id, way], forgotten) => {
        const blank: Partial<Record<keyof GateInput, unknown>> = {}
        for (const field of forgotten)
          blank[field] = field === 'levelsByExercise' ? {} : field === 'agreed' ? new Set() : null
        const less = { ...input, ...blank } as GateInput
        const opened = testGate(id, less, way).open && !testGate(id, input, way).open
        expect(opened).toBe(false)
      },
    ),
    { numRuns: 3_000 },
  )
})

test('an open verdict names no reason, a closed one does', () => {
  fc.assert(
    fc.property(anyInput, fc.constantFrom(...ways), (input, [id, way]) => {
      const verdict = testGate(id, input, way)
      expect(verdict.open).toBe(verdict.why.length === 0)
      expect(new Set(verdict.why).size).toBe(verdict.why.length)
      expect(verdict.why).toEqual(expect.arrayContaining([...verdict.unknown]))
    }),
  )
})
