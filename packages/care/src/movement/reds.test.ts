import { describe, expect, test } from 'vitest'
import { day, hour, plusMinutes } from '../instant.ts'
import { standingIn } from './programme.ts'
import { sessionFor } from './sessionFor.ts'
import { late, locked, type Person } from './testing/person.ts'
import { begin } from './testing/step.ts'

const ids = (one: Person, pain: number): readonly string[] =>
  sessionFor(one.history(), one.now(), { pain, place: 'floor' }).exercises.map(
    ({ exercise }) => exercise,
  )
const held = (one: Person) => one.plan().held.find(({ id }) => id === 'exercise-session')
const last = (one: Person) => one.movement().sessions.at(-1)!

/** Stage 1, first day: the acute lane. */
const acute = (): Person => {
  const one = locked(5, 3)
  one.wait(hour)
  return one
}

describe('a red is heard as soon as it is known, and each part of it once', () => {
  test('[move-decide] in the acute lane a rise during is not counted; told after it, a rise of 2 is, and ends the day', () => {
    const one = acute()
    const session = begin(one, 5)
    session.done('knee-rock', 6)
    session.end()
    expect(last(one).judged).toMatchObject({ colour: 'red', counted: false })
    expect(one.movement().reds).toHaveLength(0)
    expect(held(one)).toBeUndefined()
    one.wait(6)
    session.after(7)
    expect(one.movement().reds).toHaveLength(1)
    expect(held(one)?.until).toBe(plusMinutes(one.now(), day))
    one.wait(day)
    expect(held(one)).toBeUndefined()
  })
  test('[move-decide] counted late, a second red in 7 days still leads down', () => {
    const one = late()
    one.session({ pain: 2, worst: () => 4 })
    one.wait(2 * day)
    const session = begin(one, 2)
    for (const { exercise } of session.planned.exercises) session.done(exercise, 2)
    session.end()
    expect(one.movement().stage).toBe(3)
    one.wait(6)
    session.after(4)
    expect(one.movement().stage).toBe(2)
    expect(one.movement().reds).toHaveLength(2)
  })
  test('[move-decide] a red morning after a red told before is not counted twice, and still rests the list', () => {
    const one = late()
    const session = begin(one, 2)
    session.done('curl-up', 4)
    session.end()
    one.wait(12 * hour)
    one.pain(5, 'morning')
    expect(one.movement().reds).toHaveLength(1)
    expect(one.movement().skips.get('A')).toBe(plusMinutes(one.now(), 48 * hour))
    expect(one.movement().stage).toBe(3)
  })
  test('[move-blame] each exercise in which pain rose to red comes easier, not only the worst', () => {
    const one = late()
    const session = begin(one, 2)
    session.done('curl-up', 5)
    session.done('side-plank-knees', 4)
    session.done('bird-dog', 2)
    session.end()
    const found = one.movement()
    expect(standingIn(found, 'curl-up')).toBe('dead-bug-heel-tap')
    expect(standingIn(found, 'side-plank-knees')).toBe('clamshell')
    expect(standingIn(found, 'bird-dog')).toBe('bird-dog')
  })
  test('[move-lane] in the acute lane nothing that hurt is tried again on the same day', () => {
    const one = acute()
    const session = begin(one, 5)
    session.done('knee-rock', 6)
    session.done('diaphragmatic-breathing', 6)
    session.end()
    one.wait(5 * hour)
    expect(ids(one, 5)).not.toContain('knee-rock')
    expect(ids(one, 5)).not.toContain('diaphragmatic-breathing')
    one.wait(day)
    expect(ids(one, 5)).toContain('diaphragmatic-breathing')
  })
  test('[move-colour] pain told in the middle of an exercise counts as its highest', () => {
    const one = acute()
    const session = begin(one, 5)
    session.during(6)
    session.done('knee-rock', 5)
    session.end()
    expect(last(one).judged).toMatchObject({ during: 'red' })
    expect(one.movement().barred.has('knee-rock')).toBe(true)
  })
  test('[move-colour] so does pain told just before a session was stopped, with nothing done', () => {
    const one = acute()
    const session = begin(one, 5)
    session.during(7)
    session.end('stopped')
    expect(last(one).judged).toMatchObject({ during: 'red' })
    expect(one.movement().barred.has(session.planned.exercises[0]!.exercise)).toBe(true)
  })
  test('[move-decide] a session nobody ended is judged after an hour, and by what comes later', () => {
    const one = late()
    const session = begin(one, 2)
    session.done('curl-up', 5)
    one.wait(hour - 1)
    expect(last(one).ended).toBeNull()
    one.wait(1)
    expect(last(one).ended).toMatchObject({ told: false })
    expect(one.movement().reds).toHaveLength(1)
    session.done('side-plank-knees', 5)
    expect(standingIn(one.movement(), 'side-plank-knees')).toBe('clamshell')
    session.end()
    expect(last(one).ended).toMatchObject({ told: true, whole: true })
    expect(one.movement().reds).toHaveLength(1)
  })
  test('[move-decide] a second session closes the first, and what hurt in it counts', () => {
    const one = late()
    begin(one, 2).done('curl-up', 5)
    one.wait(30)
    begin(one, 2)
    expect(one.movement().reds).toHaveLength(1)
  })
  test('[move-decide] a day of settling leaves settling, and nothing else', () => {
    const one = late()
    one.session({ pain: 2, worst: () => 4 })
    one.wait(2 * day)
    one.session({ pain: 2, worst: () => 4 })
    expect(one.movement().stage).toBe(2)
    one.wait(3 * hour)
    expect(ids(one, 2)).toEqual(['diaphragmatic-breathing', 'tense-release', 'ankle-pumps'])
    one.wait(day)
    expect(ids(one, 2).length).toBeGreaterThan(3)
  })
  test('[move-decide] one morning is one amber, however many sessions came before it', () => {
    const one = late()
    one.pain(2, 'morning')
    for (let times = 0; times < 3; times += 1) {
      one.wait(2 * hour)
      one.session({ pain: 2 })
    }
    one.wait(10 * hour)
    one.pain(3, 'morning')
    expect(one.movement().counters.ambers).toBe(1)
  })
  test('[move-decide] a morning speaks for no session of the three hours before it', () => {
    const one = late()
    one.session({ pain: 2 })
    one.wait(10 * hour)
    one.session({ pain: 2 })
    one.pain(5, 'morning')
    expect(one.movement().sessions.map(({ settled }) => settled)).toEqual([true, false])
    expect(one.movement().sessions[0]?.judged?.morning).toBe('red')
  })
})

describe('what a red in keeping well does', () => {
  test('[move-down] in an episode it leads to strength, never to lifting; out of one nothing is below', () => {
    const one = late()
    one.tell({ kind: 'episodeClosed', why: 'over' })
    one.session({ pain: 1, worst: () => 3 })
    one.wait(2 * day)
    one.session({ pain: 1, worst: () => 3 })
    expect(one.movement().stage).toBe(5)
    expect(ids(one, 1)).toEqual(['diaphragmatic-breathing', 'tense-release', 'ankle-pumps'])
    one.wait(day)
    expect(ids(one, 1).length).toBeGreaterThan(3)
  })
  test('[move-down] closing an episode ends no rest that goes on', () => {
    const one = late()
    one.tell({ kind: 'legNoted', leg: 'further' })
    one.tell({ kind: 'episodeClosed', why: 'over' })
    expect(ids(one, 1)).toEqual(['diaphragmatic-breathing'])
    const other = late()
    other.tell({ kind: 'spasmed' })
    other.tell({ kind: 'episodeClosed', why: 'over' })
    expect(other.movement().stage).toBe(0)
    other.wait(day)
    expect(other.movement().stage).toBe(5)
  })
  test('[move-progress] the routine begins where a person stands, and comes easier after a red', () => {
    const one = late()
    one.tell({ kind: 'episodeClosed', why: 'over' })
    const planned = sessionFor(one.history(), one.now(), { pain: 1, place: 'floor' })
    expect(planned.exercises.find(({ exercise }) => exercise === 'curl-up')).toMatchObject({
      level: 1,
      reps: 4,
      holdSeconds: 6,
      sets: 2,
    })
    one.session({ pain: 1, worst: (exercise) => (exercise === 'curl-up' ? 4 : 1) })
    one.wait(2 * day)
    expect(ids(one, 1)).not.toContain('curl-up')
  })
})

describe('what a clinician prescribed is behind the same stops', () => {
  test('[move-own] one that hurt rests for a day, and no exercise of ours is blamed for it', () => {
    const one = late()
    one.tell({ kind: 'prescribed', exercise: 'Towel slide', reps: 7 })
    const session = begin(one, 2)
    session.done('Towel slide', 6)
    session.done('curl-up', 2)
    session.end()
    expect(one.movement().reds).toHaveLength(1)
    expect(standingIn(one.movement(), 'curl-up')).toBe('curl-up')
    expect(ids(one, 2)).not.toContain('Towel slide')
    one.wait(day)
    expect(ids(one, 2)[0]).toBe('Towel slide')
  })
  test('[move-own] as often a day as they said, and never twice in one session', () => {
    const one = late()
    one.tell({ kind: 'prescribed', exercise: 'bridge', perDay: 1 })
    one.tell({ kind: 'prescribed', exercise: 'cat-cow', perDay: 2 })
    expect(ids(one, 2).filter((id) => id === 'cat-cow')).toHaveLength(1)
    one.session({ pain: 2 })
    expect(ids(one, 2)).not.toContain('bridge')
    expect(ids(one, 2)[0]).toBe('cat-cow')
    one.wait(day)
    expect(ids(one, 2)[0]).toBe('bridge')
  })
})
