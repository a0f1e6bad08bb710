import type { ConditionId } from '../content/conditions.ts'
import type { Level } from '../content/movement/exercise.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import type { DuePlanChange, TestWay } from '../content/measures/selfTest.ts'
import type { SelfTested } from '../event.ts'
import type { History } from '../history.ts'
import { day, hour, minutesBetween, year, type Instant } from '../instant.ts'
import type { Profile } from '../profile.ts'
import { endOf } from '../measure/endOf.ts'
import { planChanges } from '../measure/planChanges.ts'
import { scoreSelfTest, type SelfTestResult, type TestedPerson } from '../measure/selfTest.ts'
import type { Movement } from './movement.ts'
import type { TestChanges } from './testChanges.ts'

/** Tries of one check within this long are one attempt at it. */
export const oneSitting = 2 * hour

/** A result speaks for so long: checks are repeated every 4 to 6 weeks. */
const speaksFor = 12 * 7 * day

/** Tries of one check, one list for each time somebody sat down to it, oldest first. */
export const sittingsOf = (
  tests: readonly SelfTested[],
  test: SelfTestId,
): readonly (readonly SelfTested[])[] => {
  const sittings: SelfTested[][] = []
  for (const told of tests) {
    if (told.test !== test) continue
    const last = sittings.at(-1)
    const began = last?.[0]?.at
    if (last && began !== undefined && minutesBetween(began, told.at) < oneSitting) last.push(told)
    else sittings.push([told])
  }
  return sittings
}

/**
 * What the tries of one sitting come to. A try that pain ended says nothing of strength or length: it is
 * kept, and scores nothing.
 *
 * @param profile - whose blood pressure may have ended a hold sooner.
 */
export const resultOf = (
  sitting: readonly SelfTested[],
  test: SelfTestId,
  person: TestedPerson,
  profile: Pick<Profile, 'conditions' | 'asked'>,
): SelfTestResult =>
  scoreSelfTest(
    test,
    sitting.filter(isWhole).map(({ value, side, way }) => {
      const { seconds, sooner } = endOf(test, way, profile)
      return {
        value,
        ...(side ? { side } : {}),
        ...(way ? { way: way as TestWay } : {}),
        ...(sooner && seconds !== null ? { endedAt: seconds } : {}),
      }
    }),
    person,
  )

/** Whether a try ended by itself, and not by pain. */
export const isWhole = ({ stop }: SelfTested): boolean => stop !== 'pain'

export const testChanges = (history: History, movement: Movement, now: Instant): TestChanges => {
  const person = testedPerson(history, now)
  const conditions: ReadonlySet<ConditionId> = new Set(history.profile.conditions.keys())
  const all = [...new Set(movement.tests.map(({ test }) => test))].flatMap((test) => {
    const last = sittingsOf(movement.tests, test).findLast((sitting) => sitting.some(isWhole))
    const at = last?.[0]?.at
    if (!last || at === undefined || minutesBetween(at, now) > speaksFor) return []
    return planChanges(test, resultOf(last, test, person, history.profile), conditions)
  })
  return joined(all)
}

/** Whole years at the less favourable end of a birth year (C31): the younger, whose norms ask more. */
export const testedPerson = (
  { profile: { bornTo, sex } }: History,
  now: Instant,
): TestedPerson => ({
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
