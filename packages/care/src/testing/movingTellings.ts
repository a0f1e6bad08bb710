import * as fc from 'fast-check'
import { instrumentIds, selfTestIds } from '../content/measures/ids.ts'
import { exerciseIds } from '../content/movement/exerciseIds.ts'
import {
  painScore,
  proneEffects,
  sessionLists,
  sides,
  type PlannedExercise,
  type Telling,
} from '../event.ts'

/* What a person may tell of movement, true to life or not. */

const oneOf = <const T>(options: readonly T[]) => fc.constantFrom(...options)
const anyPain = fc.integer({ min: 0, max: 10 }).map(painScore)
const exercise = fc.oneof(
  { weight: 9, arbitrary: oneOf(exerciseIds) },
  { weight: 1, arbitrary: fc.constant('Towel slide') },
)
const level = fc.integer({ min: 1, max: 3 })

const planned: fc.Arbitrary<PlannedExercise> = fc.record({
  exercise,
  level,
  reps: fc.integer({ min: 1, max: 12 }),
  holdSeconds: oneOf([0, 7, 30]),
  sets: level,
})

const sessionStarted: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('sessionStarted' as const),
  list: oneOf(sessionLists),
  stage: fc.integer({ min: 0, max: 5 }),
  pain: anyPain,
  exercises: fc.array(planned, { minLength: 1, maxLength: 4 }),
})

/** Of the session that goes on. */
const exerciseDone: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('exerciseDone' as const),
  exercise,
  level,
  worstPain: anyPain,
})

const directionNoted: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('directionNoted' as const),
  sitWorse: fc.boolean(),
  standWorse: fc.boolean(),
  prone: oneOf(proneEffects),
})

const prescribed: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('prescribed' as const),
  exercise,
  perDay: oneOf([0, 1, 3]),
})

const selfTested: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('selfTested' as const),
  test: oneOf(selfTestIds),
  value: fc.integer({ min: -1, max: 90 }),
  side: oneOf(sides),
})

const measured: fc.Arbitrary<Telling> = fc.record({
  kind: fc.constant('measured' as const),
  instrument: oneOf(instrumentIds),
  answers: fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 5 }),
  finished: fc.boolean(),
})

const acknowledged: fc.Arbitrary<Telling> = oneOf([
  'agreed:recent-surgery',
  'agreed:hypertension',
  'keep',
  'pause',
]).map((item) => ({ kind: 'acknowledged', item }))

export const anyMoving: fc.Arbitrary<Telling> = fc.oneof(
  { weight: 4, arbitrary: sessionStarted },
  { weight: 6, arbitrary: exerciseDone },
  { weight: 1, arbitrary: directionNoted },
  { weight: 1, arbitrary: prescribed },
  { weight: 1, arbitrary: selfTested },
  { weight: 1, arbitrary: measured },
  { weight: 1, arbitrary: acknowledged },
)
