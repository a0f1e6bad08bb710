import { describe, expect, test } from 'vitest'
import { breaks } from '../content/movement/limits.ts'
import { rungs } from '../content/movement/rungs.ts'
import { day, hour, plusMinutes } from '../instant.ts'
import { bodyOf, exerciseVerdict } from './exerciseVerdict.ts'
import { blameFor } from './outcome.ts'
import { isDeload } from './doseOf.ts'
import { isMasked } from './movement.ts'
import { leftOut } from './session.ts'
import { sessionFor } from './sessionFor.ts'
import { late, locked, person, type Person } from './testing/person.ts'
import { ladderOf } from './walking.ts'

const at = (one: Person, pain: number, more = {}) =>
  sessionFor(one.history(), one.now(), { pain, place: 'floor', ...more })
const ids = (one: Person, pain: number, more = {}): readonly string[] =>
  at(one, pain, more).exercises.map(({ exercise }) => exercise)
const held = (one: Person) => one.plan().held.find(({ id }) => id === 'exercise-session')

/** The same in stage 5, by closing. */
const kept = (): Person => {
  const one = late()
  one.tell({ kind: 'episodeClosed', why: 'over' })
  return one
}

describe('where a person begins', () => {
  test.each([
    [7, 20, 'settle'],
    [6, 1, 'settle'],
    [6, 2, 'unload'],
    [2, 15, 'unload'],
  ])('[move-entry] pain %i and walking %i min in the first hours: %s', (pain, walk, stage) => {
    expect(locked(pain, walk).plan().stage).toBe(stage)
  })
  test('[move-entry] [C23] direct entry may skip: pain 2, 15 min, 72 h and no leg symptom is strength', () => {
    expect(late().plan().stage).toBe('strength')
  })
  test('[move-entry] [C21] stretches are not before 48 h', () => {
    const one = person()
    one.tell({ kind: 'episodeStarted', at: plusMinutes(one.now(), -47 * hour) })
    one.answerAll()
    one.tell({ kind: 'abilityNoted', walkMinutes: 10, sitMinutes: 30 })
    one.pain(4)
    expect(one.plan().stage).toBe('unload')
    one.wait(hour)
    one.pain(4)
    expect(one.plan().stage).toBe('mobility')
  })
  test('[move-entry] who cannot turn in bed begins at settle', () => {
    const one = locked(3, 10)
    one.tell({ kind: 'abilityNoted', turnsInBed: false })
    expect(one.plan().stage).toBe('settle')
  })
  test('[move-screened] nothing is offered before the danger check, nor beside an emergency', () => {
    const one = person()
    one.tell({ kind: 'episodeStarted', sudden: true })
    one.pain(3)
    one.wait(2 * hour)
    expect(one.plan().now.map(({ kind }) => kind)).not.toContain('exercise')
    const other = late()
    expect(other.plan().now.map(({ kind }) => kind)).toContain('exercise')
    other.tell({ kind: 'legNoted', leg: 'weak' })
    expect(other.plan().now.map(({ id }) => id)).toEqual(['seek-emergency'])
  })
  test('[move-young] no one under 18 is offered the adult programme', () => {
    const one = late()
    one.tell({ kind: 'profileSet', birthYear: 2009 })
    expect(held(one)?.rule).toBe('move-young')
  })
})

describe('what leads down', () => {
  test('[move-down] a start above the allowed pain on two days running; on one day it does not', () => {
    const one = late()
    one.session({ pain: 2 })
    one.wait(day)
    one.session({ pain: 4 })
    expect(one.plan().stage).toBe('mobility')
    expect(one.movement().stage).toBe(3)
    one.wait(day)
    one.session({ pain: 4 })
    expect(one.movement().stage).toBe(2)
  })
  test('[move-down] a week without a session, from stages 2 to 4, one at a time', () => {
    const one = late()
    one.session({ pain: 2 })
    one.wait(7 * day - 30)
    expect(one.movement().stage).toBe(3)
    one.wait(30)
    expect(one.movement().stage).toBe(2)
    one.wait(7 * day)
    expect(one.movement().stage).toBe(1)
    one.wait(60 * day)
    expect(one.movement().stage).toBe(1)
  })
  test('[move-down] [move-decide] two counted reds in 7 days: one down, and a day of settling', () => {
    const one = late()
    one.session({ pain: 2, worst: () => 4 })
    expect(one.movement().stage).toBe(3)
    one.wait(2 * day)
    one.pain(2)
    one.session({ pain: 2, worst: () => 4 })
    expect(one.movement().stage).toBe(2)
    expect(held(one)?.until).toBe(one.movement().skips.get('mobility'))
  })
  test('[move-clinician] three counted reds in 14 days suggest a clinician', () => {
    const one = late()
    for (let times = 0; times < 3; times += 1) {
      one.session({ pain: 2, worst: () => 5 })
      one.wait(4 * day + hour)
      one.pain(2)
    }
    expect(one.plan().now.map(({ id }) => id)).toContain('see-physio')
  })
  test('[move-settle] a grip is stage 0 for 24 h, then the entry column', () => {
    const one = late()
    one.tell({ kind: 'spasmed' })
    one.pain(2)
    one.answerAll()
    expect(one.plan().stage).toBe('settle')
    one.tell({ kind: 'abilityNoted', walkMinutes: 20, sitMinutes: 45 })
    one.wait(24 * hour - 1)
    expect(one.movement().stage).toBe(0)
    one.wait(1)
    expect(one.movement().stage).toBe(3)
  })
  test('[move-settle] what the back could do before the grip says nothing of now', () => {
    const one = late()
    one.tell({ kind: 'spasmed' })
    one.answerAll()
    one.wait(24 * hour)
    expect(one.movement().stage).toBe(0)
    one.pain(5)
    expect(one.movement().stage).toBe(0)
    one.tell({ kind: 'abilityNoted', walkMinutes: 5 })
    expect(one.movement().stage).toBe(1)
  })
  test('[move-flare] in keep, pain 5 or 3 above the usual leads to the stage that fits', () => {
    const one = late()
    for (let index = 0; index < 120 && one.movement().stage < 5; index += 1) {
      one.pain(0, 'morning')
      one.pain(0, 'worst24')
      one.tell({ kind: 'slept', score: 9, wokenByPain: 0 })
      one.tell({ kind: 'walked', minutes: 30, painRise: 0 })
      one.wait(2 * hour)
      one.session({ pain: 0 })
      one.wait(day - 3 * hour)
    }
    expect(one.movement().stage).toBe(5)
    one.pain(2)
    expect(one.movement().stage).toBe(5)
    one.pain(3)
    expect(one.movement().stage).toBeLessThan(5)
  })
})

describe('a session', () => {
  test('[move-session] strength days alternate, with mobility between', () => {
    const one = late()
    const lists = [0, 1, 2, 3].map(() => {
      const { list } = at(one, 2)
      one.session({ pain: 2 })
      one.wait(hour)
      const next = at(one, 2).list
      one.wait(day)
      return [list, next]
    })
    expect(lists).toEqual([
      ['A', 'mobility'],
      ['B', 'mobility'],
      ['A', 'mobility'],
      ['B', 'mobility'],
    ])
  })
  test('[move-session] three, eight and fifteen minutes hold as much as fits, in order', () => {
    const one = late()
    const all = ids(one, 2)
    for (const minutes of [3, 8, 15]) {
      const { exercises, seconds } = at(one, 2, { minutes })
      expect(exercises.length).toBeGreaterThan(0)
      if (exercises.length > 1) expect(seconds).toBeLessThanOrEqual(minutes * 60)
      const chosen = exercises.map(({ exercise }) => exercise)
      expect(all.filter((id) => chosen.includes(id))).toEqual(chosen)
    }
    expect(ids(one, 2, { minutes: 3 }).length).toBeLessThan(all.length)
  })
  test('[move-session] on a bed nothing is on hands and knees; on a chair nobody lies down', () => {
    const one = late()
    expect(ids(one, 2, { place: 'bed' })).not.toContain('cat-cow')
    expect(ids(one, 2, { place: 'chair' })).toEqual(expect.arrayContaining(['hip-hinge']))
    expect(ids(one, 2, { place: 'chair' })).not.toContain('curl-up')
  })
  test('[move-waking] in the first hour after waking nobody bends fully or lifts', () => {
    const one = locked(4, 20)
    one.wait(3 * day)
    one.tell({ kind: 'directionNoted', sitWorse: false, standWorse: true, prone: 'worse' })
    one.tell({ kind: 'abilityNoted', walkMinutes: 6, sitMinutes: 20 })
    for (let times = 0; times < 3; times += 1) {
      one.pain(3, 'morning')
      one.session({ pain: 3 })
      one.wait(day)
    }
    one.pain(3, 'morning')
    expect(one.movement().stage).toBe(2)
    expect(ids(one, 3)).toContain('double-knee-to-chest')
    one.tell({ kind: 'slept', score: 7, wokenByPain: 0, wokeAt: one.now() })
    expect(ids(one, 3)).not.toContain('double-knee-to-chest')
    expect(ids(one, 3)).not.toContain('kneeling-rock-back')
    one.wait(hour)
    expect(ids(one, 3)).toContain('double-knee-to-chest')
  })
  test('[move-masked] a pain killer in the last 6 h makes the start stricter by a point', () => {
    const one = late()
    expect(at(one, 3).lowered).toBe(false)
    one.tell({ kind: 'doseTaken', product: 'paracetamol-500', units: 2 })
    one.wait(6 * hour - 1)
    expect(isMasked(one.movement(), one.now())).toBe(true)
    expect(at(one, 3).lowered).toBe(true)
    one.wait(1)
    expect(at(one, 3).lowered).toBe(false)
  })
  test('[move-deload] the fourth week of strength, and two ambers in a week, are at 60 % of the sets', () => {
    const one = late()
    const since = one.movement().since
    const weeks = [0, 2, 3, 4, 7].map((each) =>
      isDeload({ ...one.movement(), strengthSince: since }, plusMinutes(since, each * 7 * day + 5)),
    )
    expect(weeks).toEqual([false, false, true, false, true])
    const ambersAt = [plusMinutes(one.now(), -2 * day), plusMinutes(one.now(), -day)]
    expect(isDeload({ ...one.movement(), ambersAt }, one.now())).toBe(true)
    expect(isDeload({ ...one.movement(), ambersAt: ambersAt.slice(1) }, one.now())).toBe(false)
  })
  test('[move-blame] a rise belongs to its exercise; a bad morning to what went up last, else to the heaviest', () => {
    const one = late()
    one.session({ pain: 2 })
    const session = one.movement().sessions.at(-1)!
    const done = session.done.map((each) =>
      each.exercise === 'bird-dog' ? { ...each, worst: 5 } : each,
    )
    expect(blameFor(one.movement(), { ...session, done })).toBe('bird-dog')
    const progressed = { exercise: 'cat-cow', at: one.now() } as const
    expect(blameFor({ ...one.movement(), progressed }, session)).toBe('cat-cow')
    expect(blameFor(one.movement(), session)).toBe('curl-up')
  })
  test('[move-leg] a leg symptom leaves only breathing for 48 h, whatever the pain', () => {
    const one = late()
    one.tell({ kind: 'legNoted', leg: 'further' })
    expect(ids(one, 1)).toEqual(['diaphragmatic-breathing'])
    expect(held(one)?.rule).toBe('move-leg')
    one.wait(48 * hour)
    expect(ids(one, 1).length).toBeGreaterThan(1)
  })
  test('[move-verdict] an operation locks strength until a clinician agrees; pressure keeps holds short', () => {
    const one = late()
    one.tell({ kind: 'profileSet', conditions: ['recent-surgery'] })
    expect(ids(one, 2)).not.toContain('curl-up')
    one.tell({ kind: 'acknowledged', item: 'agreed:recent-surgery' })
    expect(ids(one, 2)).toContain('curl-up')
    one.tell({ kind: 'profileSet', conditions: ['hypertension'] })
    const curl = at(one, 2).exercises.find(({ exercise }) => exercise === 'curl-up')
    expect(curl?.holdSeconds).toBe(6)
    one.tell({ kind: 'profileSet', conditions: ['hypertension-uncontrolled'] })
    const body = bodyOf(one.history(), one.now(), one.movement().agreed)
    expect(exerciseVerdict('curl-up', body).verdict).toBe('ask')
  })
  test('[move-session] what a person always leaves out stays out until it is put back; an easier one comes', () => {
    const one = late()
    expect(ids(one, 2)).toContain('curl-up')
    one.tell({ kind: 'acknowledged', item: 'without:curl-up' })
    one.wait(20 * day)
    expect(leftOut(one.movement(), one.now())).toEqual(['curl-up'])
    one.pain(2)
    one.wait(1)
    const plan = sessionFor(one.history(), one.now(), { pain: 2, place: 'floor' })
    expect(plan.exercises.map(({ exercise }) => exercise)).not.toContain('curl-up')
    one.tell({ kind: 'acknowledged', item: 'without:curl-up', until: one.now() })
    expect(leftOut(one.movement(), one.now())).toEqual([])
  })
  test('[move-own] what a clinician prescribed comes first, until it is ended', () => {
    const one = late()
    one.tell({ kind: 'prescribed', exercise: 'Towel slide', reps: 7, sets: 2 })
    one.tell({ kind: 'prescribed', exercise: 'bridge', reps: 5 })
    expect(ids(one, 2).slice(0, 2)).toEqual(['Towel slide', 'bridge'])
    one.tell({ kind: 'prescribed', exercise: 'Towel slide', perDay: 0 })
    expect(ids(one, 2)[0]).toBe('bridge')
    one.tell({ kind: 'profileSet', conditions: [], pregnantWeeks: 24 })
    expect(ids(one, 2)).not.toContain('bridge')
  })
})

describe('what home checks change', () => {
  test('[move-check] a low count of stands adds sit-to-stand and the bridge, and puts lifting off', () => {
    const one = late()
    one.tell({ kind: 'profileSet', birthYear: 1958, sex: 'female' })
    const before = ids(one, 2)
    one.tell({ kind: 'selfTested', test: 'st-sts30', value: 7 })
    expect(ids(one, 2)).toEqual([...before, 'sit-to-stand', 'bridge'])
    one.wait(5 * hour)
    one.tell({ kind: 'selfTested', test: 'st-sts30', value: 19 })
    expect(ids(one, 2)).not.toContain('bridge')
  })
  test('[move-measure] skipping every measure changes no session', () => {
    const one = late()
    const before = ids(one, 2)
    one.tell({ kind: 'measured', instrument: 'peg', answers: [9, 9, 9] })
    expect(ids(one, 2)).toEqual(before)
  })
})

describe('when', () => {
  test('[move-gap] the next session waits by the shape of its stage', () => {
    const one = locked(5, 3)
    one.wait(hour)
    one.session({ pain: 5 })
    const next = one.plan().later.find(({ id }) => id === 'exercise-session')
    expect(next?.at).toBe(plusMinutes(one.movement().lastSession!, 4 * hour))
  })
  test('[move-pause] a pause holds sessions until its end', () => {
    const one = late()
    const until = plusMinutes(one.now(), 7 * day)
    one.tell({ kind: 'acknowledged', item: 'pause', until })
    expect(held(one)).toMatchObject({ rule: 'move-pause', until })
    one.tell({ kind: 'acknowledged', item: 'pause', until: one.now() })
    expect(held(one)).toBeUndefined()
  })
  test('[move-after] the pain is asked from 5 min after a session for an hour', () => {
    const one = late()
    const planned = at(one, 2)
    const [session] = one.tell({
      kind: 'sessionStarted',
      list: planned.list,
      stage: planned.stage,
      pain: 2 as never,
      exercises: planned.exercises,
    })
    one.tell({
      kind: 'exerciseDone',
      exercise: 'cat-cow',
      level: 1,
      worstPain: 2 as never,
      session: session!,
    })
    one.tell({ kind: 'guideEnded', target: session!, how: 'finished' })
    const asked = () =>
      one
        .plan()
        .asks.map(({ id }) => id)
        .includes('ask-after')
    expect(asked()).toBe(false)
    one.wait(5)
    expect(asked()).toBe(true)
    one.wait(55)
    expect(asked()).toBe(false)
  })
  test('[move-asks] what gates need and nobody told is asked, once told no more', () => {
    const one = locked(5)
    one.wait(hour)
    const asks = () => one.plan().asks.map(({ id }) => id)
    expect(asks()).toContain('ask-able')
    one.tell({ kind: 'abilityNoted', walkMinutes: 5, sitMinutes: 20 })
    expect(asks()).not.toContain('ask-able')
  })
})

describe('walking and breaks', () => {
  test('[move-walk] three calm walks lead to 5 min; a rise of 2 leads one down; a missed week too', () => {
    const one = late()
    const rung = () => ladderOf(one.movement(), one.now()).rung
    for (let times = 0; times < 3; times += 1) {
      one.tell({ kind: 'walked', minutes: 2, painRise: 0 })
      one.wait(3 * hour)
    }
    expect(rung()).toBe(1)
    for (let days = 0; days < 2; days += 1) {
      one.wait(day)
      one.tell({ kind: 'walked', minutes: 6, painRise: 0 })
    }
    expect(rung()).toBe(2)
    one.tell({ kind: 'walked', minutes: 11, painRise: 2 })
    expect(rung()).toBe(1)
    one.wait(15 * day)
    expect(rung()).toBe(0)
  })
  test('[move-walk] the aim is 30 min on five days, and no rung is reached by leaping', () => {
    expect(rungs.map(({ minutes }) => minutes)).toEqual([1, 5, 10, 15, 20, 25, 30])
    expect(rungs.at(-1)).toMatchObject({ daysAWeek: [5, 5], up: { least: null } })
  })
  test('[move-break] a minute or two, every 30 to 45', () => {
    expect(breaks).toEqual({ every: [30, 45], minutes: [1, 2] })
  })
  test('keep: out of an episode the routine stays, for who had one', () => {
    const one = kept()
    expect(one.plan().stage).toBe('keep')
    expect(at(one, 1).list).toBe('keep')
    expect(one.plan().now.map(({ id }) => id)).toContain('exercise-session')
  })
})
