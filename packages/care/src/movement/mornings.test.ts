import { describe, expect, test } from 'vitest'
import { painScore } from '../event.ts'
import { day, hour, plusMinutes } from '../instant.ts'
import { levelOf } from './movement.ts'
import { standingIn } from './programme.ts'
import { sessionFor } from './sessionFor.ts'
import { late, locked, type Person } from './testing/person.ts'
import { begin } from './testing/step.ts'

/* What the next morning says of sessions, and mornings of each other (movement §5.2, §5.3). */

const last = (one: Person) => one.movement().sessions.at(-1)!

/** A session that raises nothing, and the next morning at half past seven or so. */
const round = (one: Person, morning: number, more: { worst?: number; after?: number } = {}) => {
  const { worst = 2, after = 2 } = more
  one.session({ pain: 2, worst: (_, index) => (index === 1 ? worst : 2), after })
  one.wait(20 * hour)
  one.pain(morning, 'morning')
  one.wait(3 * hour)
}

describe('the morning after', () => {
  test.each([
    [[], 2, 'green'],
    [[], 3, 'amber'],
    [[], 4, 'red'],
    // fewer than three mornings: the last one
    [[5], 6, 'amber'],
    [[1, 5], 6, 'amber'],
    // three: their median
    [[1, 9, 3], 4, 'amber'],
    [[9, 3, 1], 3, 'green'],
    // of more, the last three
    [[9, 9, 1, 2, 3], 3, 'amber'],
  ])('[move-colour] after mornings of %j a %i is %s', (mornings, score, colour) => {
    const one = late()
    for (const each of mornings) {
      one.wait(day)
      one.pain(each, 'morning')
    }
    one.session({ pain: 2 })
    one.wait(12 * hour)
    one.pain(score, 'morning')
    expect(last(one)).toMatchObject({ settled: true, judged: { morning: colour } })
  })
  test('[move-colour] from three hours after a session to a day and a half', () => {
    const settled = (minutes: number): string | undefined | false => {
      const one = late()
      const { id } = begin(one, 2)
      one.tell({ kind: 'exerciseDone', exercise: 'curl-up', level: 1, worstPain: painScore(2) })
      one.tell({ kind: 'guideEnded', target: id, how: 'finished' })
      one.wait(minutes)
      one.pain(2, 'morning')
      return last(one).settled && (last(one).judged?.morning ?? undefined)
    }
    expect(settled(3 * hour - 1)).toBe(false)
    expect(settled(3 * hour)).toBe('green')
    expect(settled(36 * hour - 1)).toBe('green')
    expect(settled(36 * hour)).toBe('unknown')
  })
  test('[move-decide] ambers: the same again, then half of it, then easier; a green ends both', () => {
    const one = late()
    round(one, 2)
    const pick = () => last(one).done[1]!.exercise
    const first = pick()
    expect(one.movement().counters).toEqual({ greens: 1, ambers: 0 })
    round(one, 2, { worst: 3 })
    expect(last(one).judged?.decision).toBe('REPEAT')
    expect([...one.movement().halved]).toEqual([])
    round(one, 2, { worst: 3 })
    expect(last(one).judged?.decision).toBe('REDUCE')
    expect([...one.movement().halved]).toEqual([last(one).list])
    round(one, 2, { worst: 3 })
    expect(last(one).judged?.decision).toBe('REGRESS')
    const eased = pick()
    expect(standingIn(one.movement(), eased as 'curl-up')).not.toBe(eased)
    expect(standingIn(one.movement(), first as 'curl-up')).toBe(
      first === eased ? expect.anything() : first,
    )
    expect(one.movement().counters).toEqual({ greens: 0, ambers: 3 })
    expect(one.movement().ambersAt).toHaveLength(3)
    round(one, 2)
    expect(one.movement().counters.ambers).toBe(0)
  })
  test('[move-decide] half of it is half the repetitions, until that list was green', () => {
    const one = late()
    const plan = () => sessionFor(one.history(), one.now(), { pain: 2, place: 'floor' })
    const before = plan().exercises
    round(one, 2, { worst: 3 })
    one.wait(day)
    round(one, 2, { worst: 3 })
    const list = last(one).list
    one.wait(2 * day)
    while (plan().list !== list) {
      round(one, 2)
      one.wait(day)
    }
    const { exercises } = plan()
    expect(exercises.some(({ cut }) => cut === 'reduced')).toBe(true)
    expect(before.every(({ cut }) => cut === undefined)).toBe(true)
  })
  test('[move-progress] three calm rounds in strength raise two exercises, the lowest level first', () => {
    const one = late()
    round(one, 2)
    round(one, 2)
    expect(one.movement().levels.size).toBe(0)
    round(one, 2)
    const { levels, progressed, counters } = one.movement()
    expect([...levels.values()]).toEqual([2, 2])
    expect(progressed?.exercise).toBe([...levels.keys()].at(-1))
    expect(counters).toEqual({ greens: 0, ambers: 0 })
  })
  test('[move-progress] nothing goes up without the morning, or without a word afterwards', () => {
    const one = late()
    for (let times = 0; times < 4; times += 1) {
      one.session({ pain: 2 })
      one.wait(40 * hour)
    }
    expect(one.movement().counters.greens).toBe(0)
    const other = late()
    for (let times = 0; times < 4; times += 1) {
      const session = begin(other, 2)
      for (const { exercise } of session.planned.exercises) session.done(exercise, 2)
      session.end()
      other.wait(20 * hour)
      other.pain(2, 'morning')
      other.wait(2 * hour)
    }
    expect(other.movement().counters.greens).toBe(0)
    expect(other.movement().levels.size).toBe(0)
  })
})

describe('mornings from week to week', () => {
  /** A score every morning of these weeks. */
  const weeks = (one: Person, ...medians: readonly (readonly number[])[]): void => {
    for (const days of medians) {
      for (const score of days) {
        one.wait(day)
        one.pain(score, 'morning')
      }
    }
  }
  const flat = (score: number, count = 7) => Array.from({ length: count }, () => score)
  const climbs = (one: Person) => one.movement().suggestions.has('trend')

  test('[move-clinician] a point more twice in a row suggests help, and nothing goes up', () => {
    const one = locked(2, 5)
    weeks(one, flat(1), flat(2))
    expect(climbs(one)).toBe(false)
    weeks(one, flat(3, 3))
    expect(climbs(one)).toBe(false)
    weeks(one, flat(3, 1))
    expect(climbs(one)).toBe(true)
    expect(one.movement().suggestions.get('trend')).toBe(one.now())
    weeks(one, flat(2, 7))
    expect(climbs(one)).toBe(false)
  })
  test.each([
    ['one week alone', [1, 2, 2]],
    ['a fall between', [2, 1, 3]],
    ['none', [3, 3, 3]],
  ])('[move-clinician] %s is no climb', (_, [a, b, c]) => {
    const one = locked(2, 5)
    weeks(one, flat(a!), flat(b!), flat(c!))
    expect(climbs(one)).toBe(false)
  })
  test('[move-clinician] a week counts with four mornings, by its median', () => {
    const one = locked(2, 5)
    weeks(one, [1, 1, 1, 1, 9, 9, 0], [2, 2, 2, 2, 0, 9, 0], [3, 3, 3, 3, 9, 0, 9])
    expect(climbs(one)).toBe(true)
    const sparse = locked(2, 5)
    weeks(sparse, flat(1))
    sparse.wait(4 * day)
    weeks(sparse, flat(2, 3), flat(3))
    expect(climbs(sparse)).toBe(false)
    // an even number: half way between the middle two
    const even = locked(2, 5)
    weeks(even, flat(1))
    even.wait(3 * day)
    weeks(even, [1, 1, 3, 3])
    even.wait(3 * day)
    weeks(even, [2, 3, 3, 4])
    expect(climbs(even)).toBe(true)
    const less = locked(2, 5)
    weeks(less, flat(1))
    less.wait(3 * day)
    weeks(less, [1, 1, 2, 3])
    less.wait(3 * day)
    weeks(less, [3, 3, 3, 4])
    expect(climbs(less)).toBe(false)
  })
  test('[move-clinician] care sought ends the suggestion', () => {
    const one = locked(2, 5)
    weeks(one, flat(1), flat(2), flat(3))
    expect(climbs(one)).toBe(true)
    one.tell({ kind: 'careSought', signs: [], outcome: 'seen' })
    expect(one.movement()).toMatchObject({ suggestions: new Map(), cared: one.now() })
  })
})

describe('reds over the weeks', () => {
  const reds = (one: Person, ...apart: readonly number[]): void => {
    for (const minutes of apart) {
      one.wait(minutes)
      one.pain(2)
      const session = begin(one, 2)
      for (const { exercise } of session.planned.exercises) session.done(exercise, 2)
      session.end()
      one.wait(6)
      session.after(4)
    }
  }
  test.each([
    [7 * day - 6, 'STAGE_DOWN'],
    [7 * day, 'REGRESS'],
  ])('[move-down] a second red %i min after the first: %s', (apart, decision) => {
    const one = late()
    reds(one, 0)
    one.wait(4 * day)
    one.session({ pain: 2 })
    const since = (one.now() - last(one).told) / 60_000
    const first = one.movement().reds[0]!
    const gone = (one.now() - first) / 60_000
    expect(since).toBeGreaterThan(0)
    reds(one, apart - gone)
    expect(last(one).judged?.decision).toBe(decision)
  })
  test('[move-down] [move-clinician] a third within 14 days suggests help; the second alone does not', () => {
    const one = late()
    reds(one, 0, 5 * day)
    expect(one.movement().suggestions.has('third-red')).toBe(false)
    reds(one, 5 * day)
    expect(one.movement().suggestions.has('third-red')).toBe(true)
    expect(last(one).judged?.decision).toBe('CLINICIAN')
    expect(one.movement().settleOnly).toBe(plusMinutes(one.now(), day))
    const other = late()
    reds(other, 0, 5 * day)
    other.wait(5 * day)
    other.session({ pain: 2 })
    reds(other, 5 * day)
    expect(last(other).judged?.decision).not.toBe('CLINICIAN')
  })
  test('[move-track] two reds after the direction was told make the track neutral', () => {
    const one = late()
    one.tell({ kind: 'directionNoted', sitWorse: true, standWorse: false, prone: 'better' })
    reds(one, 0)
    expect(one.movement().trackReds).toBe(1)
    reds(one, 2 * day)
    expect(one.movement().trackReds).toBe(2)
    one.tell({ kind: 'directionNoted', sitWorse: true, standWorse: false, prone: 'better' })
    expect(one.movement().trackReds).toBe(0)
  })
  test('[move-decide] a red morning rests that list for 48 h, and what was in it comes easier', () => {
    const one = late()
    for (let times = 0; times < 3; times += 1) round(one, 2)
    const raised = [...one.movement().levels.keys()]
    while (
      !sessionFor(one.history(), one.now(), { pain: 2, place: 'floor' }).exercises.some(
        ({ exercise }) => exercise === raised[0],
      )
    )
      one.wait(day)
    one.session({ pain: 2 })
    const planned = last(one).planned.map(({ exercise }) => exercise)
    expect(planned).toContain(raised[0])
    one.wait(12 * hour)
    one.pain(5, 'morning')
    expect(last(one).judged?.decision).toBe('SKIP_48H')
    expect(one.movement().skips.get(last(one).list)).toBe(plusMinutes(one.now(), 48 * hour))
    expect(levelOf(one.movement(), raised[0]!)).toBe(1)
    expect(one.movement().calm).toBe(plusMinutes(one.now(), day))
  })
})
