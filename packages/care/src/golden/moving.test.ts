import { expect, test } from 'vitest'
import { day, hour } from '../instant.ts'
import { sessionFor } from '../movement/sessionFor.ts'
import { locked, type Person } from '../movement/testing/person.ts'

/* A first week of moving, as movement §3 and §5 tell it: from the floor to strength, and a new grip. */

const seen = (one: Person, pain: number): readonly string[] => {
  const { list, exercises } = sessionFor(one.history(), one.now(), { pain, place: 'floor' })
  return [one.plan().stage, list, ...exercises.map(({ exercise, level }) => `${exercise} ${level}`)]
}

const unload = [
  'diaphragmatic-breathing 1',
  'pelvic-tilt-supine 1',
  'knee-rock 1',
  'heel-slide 1',
  'abdominal-brace 1',
  'walk-short 1',
]

test('golden: from settle at pain 7 to strength on day 5, and back to settle with a new grip', () => {
  const one = locked(7)
  // §3: pain 7 is stage 0; §3 list: breathing, letting go, ankle pumps.
  expect(seen(one, 7)).toEqual([
    'settle',
    'settle',
    'diaphragmatic-breathing 1',
    'tense-release 1',
    'ankle-pumps 1',
  ])

  // Four hours on, pain 5 and three minutes of walking: §3 entry column of stage 1.
  one.wait(4 * hour)
  one.pain(5)
  one.tell({ kind: 'walked', minutes: 3, painRise: 0 })
  expect(seen(one, 5)).toEqual(['unload', 'unload', ...unload])

  // Day 1: two sessions that raise nothing. Before the next morning they are unknown (§5.2).
  one.wait(20 * hour)
  one.pain(5, 'morning')
  one.wait(2 * hour)
  one.session({ pain: 5 })
  one.wait(5 * hour)
  one.session({ pain: 5 })
  expect(one.movement().sessions.map(({ judged }) => judged?.decision)).toEqual([
    'REPEAT',
    'REPEAT',
  ])

  // Day 2 at 48 h: a better morning makes both green, the second goes up one thing (§5.3 row 11, §5.4),
  // and with a walk of 6 min, 20 min of sitting and sleep 6 the exit column holds (§3, C21).
  one.wait(2 * day - (one.now() - one.movement().onset!) / 60_000)
  one.pain(4, 'morning')
  one.pain(5, 'worst24')
  expect(one.movement().sessions.map(({ judged }) => judged?.decision)).toEqual([
    'REPEAT',
    'PROGRESS',
  ])
  expect(one.plan().stage).toBe('unload')
  one.tell({ kind: 'slept', score: 6, wokenByPain: 1 })
  one.tell({ kind: 'abilityNoted', walkMinutes: 6, sitMinutes: 20, turnsInBed: true })
  expect(seen(one, 4)).toEqual([
    'mobility',
    'mobility',
    'single-knee-to-chest 1',
    'cat-cow 1',
    'lumbar-rotation 1',
    'hip-flexor-half-kneel 1',
    'piriformis-figure-four 1',
    'hamstring-strap 1',
    'walk-short 1',
  ])

  // Days 2 to 4: one calm session a day. Three greens of the last four, a walk of 16 min, sitting 35,
  // pain 3, worst 4, sleep 6: strength on day 5, once a day at most.
  for (const pain of [4, 4, 3]) {
    one.session({ pain })
    one.wait(day - 20)
    one.pain(3, 'morning')
    one.pain(4, 'worst24')
  }
  expect(one.plan().stage).toBe('mobility')
  one.tell({ kind: 'slept', score: 6, wokenByPain: 0 })
  one.tell({ kind: 'abilityNoted', walkMinutes: 16, sitMinutes: 35 })
  expect(seen(one, 3)).toEqual([
    'strength',
    'A',
    'cat-cow 1',
    'curl-up 1',
    'side-plank-knees 1',
    'bird-dog 1',
    'hip-hinge 1',
    'hip-flexor-half-kneel 1',
  ])

  // Pain 5 before a session is above what stage 3 starts with: the highest that takes it is stage 1.
  expect(seen(one, 5).slice(0, 2)).toEqual(['strength', 'unload'])

  // A new grip: stage 0 for 24 h, then the entry column by what was told since (§5.3 row 2, C23).
  one.tell({ kind: 'spasmed' })
  one.pain(6)
  one.tell({ kind: 'abilityNoted', walkMinutes: 3 })
  expect(seen(one, 6).slice(0, 2)).toEqual(['settle', 'settle'])
  one.wait(day)
  expect(one.plan().stage).toBe('unload')
})
