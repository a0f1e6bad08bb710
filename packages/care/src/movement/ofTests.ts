import type { ConditionId } from '../content/conditions.ts'
import type { Level } from '../content/movement/exercise.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import type { DuePlanChange, TestWay } from '../content/measures/selfTest.ts'
import type { SelfTested } from '../event.ts'
import type { History } from '../history.ts'
import { day, hour, minute, minutesBetween, year, type Instant } from '../instant.ts'
import { planChanges } from '../measure/planChanges.ts'
import { scoreSelfTest, type TestedPerson } from '../measure/selfTest.ts'
import type { Movement } from './movement.ts'
import type { TestChanges } from './testChanges.ts'

/** Tries of one check within this long are one attempt at it. */
const oneSitting = 2 * hour

/** A result speaks for so long: checks are repeated every 4 to 6 weeks. */
const speaksFor = 12 * 7 * day

export const testChanges = (history: History, movement: Movement, now: Instant): TestChanges => {
  const person = personOf(history, now)
  const conditions: ReadonlySet<ConditionId> = new Set(history.profile.conditions.keys())
  const byTest = new Map<SelfTestId, SelfTested[]>()
  for (const told of movement.tests) {
    if (minutesBetween(told.at, now) > speaksFor) continue
    byTest.set(told.test, [...(byTest.get(told.test) ?? []), told])
  }
  const all = [...byTest].flatMap(([test, told]) => {
    const last = told.at(-1)?.at ?? now
    const sitting = told.filter(({ at }) => at > last - oneSitting * minute)
    const attempts = sitting.map(({ value, side, way }) => ({
      value,
      ...(side ? { side } : {}),
      ...(way ? { way: way as TestWay } : {}),
    }))
    return planChanges(test, scoreSelfTest(test, attempts, person), conditions)
  })
  return joined(all)
}

/** Whole years at the less favourable end of a birth year (C31): the younger, whose norms ask more. */
const personOf = ({ profile: { bornTo, sex } }: History, now: Instant): TestedPerson => ({
  age: bornTo === null ? null : Math.floor(minutesBetween(bornTo, now) / year),
  sex,
})

/** Of checks that differ about one exercise the stricter speaks: what is low adds, and delays. */
const joined = (changes: readonly DuePlanChange[]): TestChanges => {
  const of = (...kinds: readonly DuePlanChange['kind'][]) =>
    changes.filter(({ kind }) => kinds.includes(kind))
  const ids = (some: readonly DuePlanChange[]): readonly ExerciseId[] =>
    some.flatMap(({ exercise }) => exercise ?? [])
  const add = [...new Set(ids(of('add', 'earlier')))]
  const delayed = ids(of('delay'))
  const dropped = of('drop').flatMap(({ exercise, or }) => [
    ...(exercise ? [exercise] : []),
    ...(or ? [or] : []),
  ])
  const atMost = new Map<ExerciseId, Level>()
  for (const { exercise, or, level } of of('stay')) {
    for (const id of [exercise, or]) if (id && level) atMost.set(id, level)
  }
  return {
    add: add.filter((id) => !delayed.includes(id)),
    without: new Set([...delayed, ...dropped.filter((id) => !add.includes(id))]),
    atMost,
    extraSet: new Set(ids(of('extra-set'))),
  }
}
