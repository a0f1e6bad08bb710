import { describe, expect, test } from 'vitest'
import { needed, things, type Thing } from '../content/movement/things.ts'
import { exerciseIds } from '../content/movement/exerciseIds.ts'
import { exerciseWords } from '../content/words/en/exercises/index.ts'
import { day } from '../instant.ts'
import { lacking, levelAtHand } from './atHand.ts'
import { doseOf } from './doseOf.ts'
import { bodyOf } from './exerciseVerdict.ts'
import { sessionFor } from './sessionFor.ts'
import { noChanges } from './testChanges.ts'
import { late, person, type Person } from './testing/person.ts'

const lacks = (one: Person, thing: Thing, until?: 'now'): void =>
  void one.tell({
    kind: 'acknowledged',
    item: `lacks:${thing}`,
    ...(until ? { until: one.now() } : {}),
  })

const exercisesOf = (one: Person, pain: number): readonly string[] =>
  sessionFor(one.history(), one.now(), { pain, place: 'floor' }).exercises.map(
    ({ exercise }) => exercise,
  )

/** What a thing is called where an exercise says what it needs. */
const named: Readonly<Record<Thing, RegExp>> = {
  chair: /chair/,
  worktop: /counter/,
  stick: /stick/,
  weight: /box|bag/i,
  step: /step/,
  band: /band/,
}

describe('[move-session] a session asks for nothing that is not at hand', () => {
  test('an exercise without its thing makes room for what stands in, and is back with the thing', () => {
    const one = late()
    expect(exercisesOf(one, 1)).toContain('hip-hinge')
    const before = exercisesOf(one, 1).length
    lacks(one, 'stick')
    expect(exercisesOf(one, 1)).not.toContain('hip-hinge')
    expect(exercisesOf(one, 1)).toHaveLength(before)
    lacks(one, 'stick', 'now')
    expect(exercisesOf(one, 1)).toContain('hip-hinge')
  })

  test('with none of the things there is a session at every place, and nothing in it needs one', () => {
    const one = late()
    for (const thing of things) lacks(one, thing)
    expect(lacking(one.movement(), one.now())).toEqual(things)
    for (const place of ['floor', 'bed', 'chair'] as const) {
      const plan = sessionFor(one.history(), one.now(), { pain: 1, place })
      expect(plan.exercises.length, place).toBeGreaterThan(0)
      for (const { exercise, level } of plan.exercises)
        expect(needed[exercise as 'clamshell']?.from ?? 4, exercise).toBeGreaterThan(level)
    }
  })

  test('without a band the clamshell stays at level 2', () => {
    const one = late()
    const levels = new Map([['clamshell', 3]] as const)
    const dose = () => {
      const movement = { ...one.movement(), levels }
      const body = bodyOf(one.history(), one.now(), movement.agreed)
      return doseOf(movement, body, 'B', 'clamshell', one.now(), noChanges).level
    }
    expect(dose()).toBe(3)
    lacks(one, 'band')
    expect(dose()).toBe(2)
    expect(levelAtHand(one.movement(), 'clamshell', one.now())).toBe(2)
    expect(levelAtHand(one.movement(), 'step-up', one.now())).toBe(3)
  })

  test('it is asked anew after a year, and a word that is no thing changes nothing', () => {
    const one = person()
    lacks(one, 'chair')
    one.tell({ kind: 'acknowledged', item: 'lacks:elephant' })
    expect(lacking(one.movement(), one.now())).toEqual(['chair'])
    one.wait(52 * 7 * day)
    expect(lacking(one.movement(), one.now())).toEqual([])
  })

  test.each(exerciseIds.filter((id) => needed[id]))('%s says what it needs', (id) => {
    expect(exerciseWords[id].needs).toMatch(named[needed[id]!.thing])
  })
})
