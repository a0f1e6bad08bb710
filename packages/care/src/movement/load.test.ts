import { describe, expect, test } from 'vitest'
import type { Level } from '../content/movement/exercise.ts'
import { exerciseWords } from '../content/words/en/exercises/index.ts'
import { painScore, type PlannedExercise } from '../event.ts'
import { day } from '../instant.ts'
import { doseOf } from './doseOf.ts'
import { bodyOf } from './exerciseVerdict.ts'
import { loadOf } from './loadOf.ts'
import { sessionScript } from './sessionScript.ts'
import { noChanges } from './testChanges.ts'
import { frame } from './testing/frame.ts'
import { late, type Person } from './testing/person.ts'

type Loaded = 'lift-practice' | 'suitcase-carry'

const most = (one: Person, id: Loaded, level: Level): number | null => {
  const movement = one.movement()
  return loadOf(movement, bodyOf(one.history(), one.now(), movement.agreed), id, level, one.now())
}

/** One exercise with a load, at its worst so much above the start. */
const lifts = (one: Person, exercise: Loaded, loadKg: number, rise = 0, pain = 1): void => {
  const planned: PlannedExercise = { exercise, level: 1, reps: 6, holdSeconds: 0, sets: 1, loadKg }
  const [session] = one.tell({
    kind: 'sessionStarted',
    list: 'return',
    stage: 4,
    pain: painScore(pain),
    exercises: [planned],
  })
  one.tell({
    kind: 'exerciseDone',
    exercise,
    level: 1,
    worstPain: painScore(pain + rise),
    session: session!,
  })
  one.tell({ kind: 'guideEnded', target: session!, how: 'finished' })
}

describe('[move-progress] the weight that is lifted', () => {
  test('begins light, stays so for a week, and then rises by a tenth a week', () => {
    const one = late()
    expect(most(one, 'lift-practice', 1)).toBe(2)
    lifts(one, 'lift-practice', 2)
    one.wait(6 * day)
    expect(most(one, 'lift-practice', 1)).toBe(2)
    one.wait(day)
    expect(most(one, 'lift-practice', 1)).toBe(2.2)
    lifts(one, 'lift-practice', 2.2)
    one.wait(3 * day)
    expect(most(one, 'lift-practice', 1)).toBe(2.2)
    one.wait(4 * day)
    expect(most(one, 'lift-practice', 1)).toBe(2.4)
  })

  test('rises from what was lifted, not from what was allowed', () => {
    const one = late()
    lifts(one, 'suitcase-carry', 4)
    one.wait(7 * day)
    lifts(one, 'suitcase-carry', 3)
    expect(most(one, 'suitcase-carry', 1)).toBe(4.4)
    one.wait(7 * day)
    expect(most(one, 'suitcase-carry', 1)).toBe(3.3)
  })

  test('a load that hurt does not count, and holds the rise for a week', () => {
    const one = late()
    lifts(one, 'suitcase-carry', 4)
    one.wait(7 * day)
    lifts(one, 'suitcase-carry', 4.4, 2)
    expect(most(one, 'suitcase-carry', 1)).toBe(4)
    one.wait(7 * day)
    expect(most(one, 'suitcase-carry', 1)).toBe(4.4)
    lifts(one, 'suitcase-carry', 4.4, 1, 5)
    expect(most(one, 'suitcase-carry', 1)).toBe(4)
    one.wait(7 * day)
    lifts(one, 'suitcase-carry', 4.4, 1)
    one.wait(7 * day)
    expect(most(one, 'suitcase-carry', 1)).toBe(4.8)
  })

  test('after four weeks without it, it begins anew', () => {
    const one = late()
    lifts(one, 'suitcase-carry', 8)
    one.wait(28 * day - 1)
    expect(most(one, 'suitcase-carry', 1)).toBe(8.8)
    one.wait(1)
    expect(most(one, 'suitcase-carry', 1)).toBe(2)
  })

  test('never above its level: 3, 5 and 10 kg or a fifth of the body, whichever is lower', () => {
    const one = late()
    one.tell({ kind: 'profileSet', weightKg: 44 })
    lifts(one, 'lift-practice', 20)
    const all = [1, 2, 3].map((level) => most(one, 'lift-practice', level as Level))
    expect(all).toEqual([3, 5, 8.8])
    one.tell({ kind: 'profileSet', weightKg: 80 })
    lifts(one, 'suitcase-carry', 20)
    expect(most(one, 'lift-practice', 3)).toBe(10)
    expect(most(one, 'suitcase-carry', 1)).toBe(10)
  })

  test('who told no weight lifts no more than level 2', () => {
    const one = late()
    lifts(one, 'lift-practice', 20)
    expect(most(one, 'lift-practice', 3)).toBe(5)
  })

  test('[move-verdict] thin bones and the middle third of a pregnancy have 5 kg', () => {
    const one = late()
    one.tell({ kind: 'profileSet', weightKg: 80, conditions: ['osteoporosis-fracture-risk'] })
    lifts(one, 'lift-practice', 20)
    lifts(one, 'suitcase-carry', 20)
    expect([most(one, 'lift-practice', 3), most(one, 'suitcase-carry', 3)]).toEqual([5, 5])
    const other = late()
    other.tell({ kind: 'profileSet', weightKg: 80, pregnantWeeks: 16 })
    lifts(other, 'lift-practice', 20)
    expect(most(other, 'lift-practice', 3)).toBe(5)
  })

  test('it is planned and said; what has no load has none', () => {
    const one = late()
    const movement = one.movement()
    const body = bodyOf(one.history(), one.now(), movement.agreed)
    const dose = (id: Loaded | 'step-up') =>
      doseOf(movement, body, 'return', id, one.now(), noChanges)
    expect(dose('lift-practice').loadKg).toBe(2)
    expect(dose('step-up')).not.toHaveProperty('loadKg')
    const script = sessionScript([dose('lift-practice')], (id) => exerciseWords[id], frame)
    expect(script.texts[0]?.speak).toContain('With 2 kg.')
  })
})
