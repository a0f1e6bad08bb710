import { describe, expect, test } from 'vitest'
import type { Level } from '../content/movement/exercise.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import { exerciseWords } from '../content/words/en/exercises/index.ts'
import type { PlannedExercise } from '../event.ts'
import { painScore } from '../event.ts'
import { doseOf, fitting, secondsOf } from './doseOf.ts'
import { bodyOf } from './exerciseVerdict.ts'
import { playing, type Playing } from '../player.ts'
import { tellingsOf, type Played } from './playSession.ts'
import { sessionScript } from './sessionScript.ts'
import { noChanges, type TestChanges } from './testChanges.ts'
import { frame } from './testing/frame.ts'
import { late } from './testing/person.ts'

const doseIn = (
  list: 'keep' | 'A',
  id: ExerciseId,
  level: Level,
  { halved = false, changes = noChanges }: { halved?: boolean; changes?: TestChanges } = {},
): PlannedExercise => {
  const one = late()
  const movement = {
    ...one.movement(),
    levels: new Map([[id, level]]),
    halved: new Set(halved ? [list] : []),
    strengthSince: null,
    ambersAt: [],
  }
  return doseOf(
    movement,
    bodyOf(one.history(), one.now(), movement.agreed),
    list,
    id,
    one.now(),
    changes,
  )
}

const scriptOf = (planned: PlannedExercise) =>
  sessionScript([planned], (id) => exerciseWords[id], frame)

/** The highest repetition of each set that the script counts to. */
const countedIn = (planned: PlannedExercise): readonly number[] => {
  const most: number[] = []
  for (const { set, rep } of scriptOf(planned).marks)
    if (rep > 0) most[set - 1] = Math.max(most[set - 1] ?? 0, rep)
  return most
}

describe('[move-session] the pyramid 6-4-2 of keep', () => {
  test.each(['curl-up', 'side-plank-knees', 'bird-dog'] as const)(
    '%s has 6, then 4, then 2, held 10 s, for who came to level 3',
    (id) => {
      const planned = doseIn('keep', id, 3)
      expect(planned).toMatchObject({ reps: 6, holdSeconds: 10, sets: 3, falls: 2 })
      expect(countedIn(planned)).toEqual([6, 4, 2])
    },
  )

  test('below level 3 no set, hold or first number is above the level', () => {
    expect(doseIn('keep', 'curl-up', 1)).toMatchObject({ reps: 4, holdSeconds: 6, sets: 2 })
    expect(countedIn(doseIn('keep', 'curl-up', 1))).toEqual([4, 2])
    expect(doseIn('keep', 'curl-up', 2)).toMatchObject({ reps: 6, holdSeconds: 8, sets: 3 })
    expect(doseIn('keep', 'side-plank-knees', 2)).toMatchObject({
      reps: 4,
      holdSeconds: 8,
      sets: 2,
    })
    expect(doseIn('keep', 'bird-dog', 2)).toMatchObject({ reps: 4, holdSeconds: 8, sets: 3 })
  })

  test('strength days keep their even sets', () => {
    expect(doseIn('A', 'curl-up', 2)).not.toHaveProperty('falls')
    expect(countedIn(doseIn('A', 'curl-up', 2))).toEqual([6, 6, 6])
  })

  test('halved it is 3-2-1, and a set that a home check adds has one at least', () => {
    expect(countedIn(doseIn('keep', 'curl-up', 3, { halved: true }))).toEqual([3, 2, 1])
    const changes = { ...noChanges, extraSet: new Set<ExerciseId>(['curl-up']) }
    expect(countedIn(doseIn('keep', 'curl-up', 3, { changes }))).toEqual([6, 4, 2, 1])
  })

  test('its time is that of 12 repetitions and two rests, and it is said before it begins', () => {
    const planned = doseIn('keep', 'curl-up', 3)
    const { falls: _, ...even } = planned
    expect(secondsOf(even) - secondsOf(planned)).toBe(6 * (4 + 10))
    expect(scriptOf(planned).texts[0]?.speak).toContain('6, then 4, then 2 times. Hold 10 seconds.')
    expect(scriptOf(planned).texts[0]?.speak).not.toContain('sets')
  })

  test('with time for one set alone it is that set', () => {
    const planned = doseIn('keep', 'curl-up', 3)
    const [short] = fitting([planned], secondsOf(planned) - 1)
    expect(short).toMatchObject({ sets: 1, cut: 'time' })
    expect(countedIn(short!)).toEqual([6])
    expect(scriptOf(short!).texts[0]?.speak).toContain('6 times.')
  })

  test('stopped in the second set, what was done counts: the whole first set and one less than begun', () => {
    const planned = doseIn('keep', 'curl-up', 3)
    const script = scriptOf(planned)
    const one = late()
    const now = one.now()
    const { id } = one.events()[0]!
    const clock = { startedAt: now, seconds: null, moves: [] }
    const doneAt = (step: number): unknown => {
      const at: Playing = { ...playing(script, clock, now), step }
      const played: Played = {
        id,
        planned: [planned],
        script,
        at,
        p0: painScore(1),
        lane: 'rebuild',
      }
      const told = tellingsOf({ tap: 'hurts', where: 'back', worst: 5 }, played)
      return told.find(({ kind }) => kind === 'exerciseDone')
    }
    const third = script.marks.findIndex(({ set, rep }) => set === 2 && rep === 3)
    expect(doneAt(third)).toMatchObject({ reps: 6 + 2 })
    const asked = script.marks.findIndex(({ kind }) => kind === 'ask')
    expect(doneAt(asked)).toMatchObject({ reps: 12 })
  })
})
