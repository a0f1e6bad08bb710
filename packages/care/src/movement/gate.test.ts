import { describe, expect, test } from 'vitest'
import { daysInWeek } from '../content/movement/limits.ts'
import { day, hour, instant, plusMinutes, week } from '../instant.ts'
import { exits } from '../content/movement/stages.ts'
import { gateFrom, isWanting, standOf } from './gate.ts'
import { bodyOf, exerciseVerdict, mayOffer } from './exerciseVerdict.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import { exerciseIds } from '../content/movement/exerciseIds.ts'
import { levelOf } from './movement.ts'
import { sessionFor } from './sessionFor.ts'
import { trackFor } from './session.ts'
import { late, locked, type Person } from './testing/person.ts'
import { begin } from './testing/step.ts'

const at = (one: Person, pain: number) =>
  sessionFor(one.history(), one.now(), { pain, place: 'floor' })
const ids = (one: Person, pain: number): readonly string[] =>
  at(one, pain).exercises.map(({ exercise }) => exercise)
const line = (one: Person, kind: string) => {
  const movement = one.movement()
  const found = exits[movement.stage as 0].find((each) => each.kind === kind)!
  return standOf(found, movement)
}

/** Someone in stage 1 on day 3, who could go up but for one thing. */
const almost = (): Person => {
  const one = locked(6, 3)
  one.wait(60 * hour)
  for (let times = 0; times < 2; times += 1) {
    one.pain(4, 'morning')
    one.wait(4 * hour)
    one.session({ pain: 4 })
    one.wait(20 * hour)
  }
  one.pain(4, 'morning')
  one.pain(4, 'worst24')
  one.tell({ kind: 'slept', score: 8, wokenByPain: 0 })
  return one
}

describe('what a gate reads', () => {
  test('[move-rise] nobody rises while a leg symptom stops exercise, nor by a later "none" in stage 2', () => {
    const one = late()
    one.tell({ kind: 'legNoted', leg: 'further' })
    one.tell({ kind: 'legNoted', leg: 'none' })
    expect(one.movement().inputs.legStopped).toBe(one.now())
    one.tell({ kind: 'spasmed' })
    one.answerAll()
    expect(standOf({ kind: 'leg-quiet', minutes: 7 * day }, one.movement()).from).toBe(
      plusMinutes(one.now(), 7 * day),
    )
    const other = almost()
    other.tell({ kind: 'legNoted', leg: 'further' })
    other.tell({ kind: 'legNoted', leg: 'none' })
    const stage = other.movement().stage
    other.tell({ kind: 'abilityNoted', walkMinutes: 20, sitMinutes: 60, turnsInBed: true })
    other.wait(47 * hour)
    expect(other.movement().stage).toBe(stage)
  })
  test('[move-leg] a position that spreads leg pain stops exercise like a note of it', () => {
    const one = late()
    one.tell({ kind: 'positionTried', position: 'floor-9090', effect: 'legSpreads' })
    expect(one.movement().legStop).toBe(plusMinutes(one.now(), 48 * hour))
    expect(ids(one, 1)).toEqual(['diaphragmatic-breathing'])
  })
  test('[move-masked] pain told within 6 h of a pain killer opens a gate only a point lower', () => {
    const one = locked(7, 10)
    one.tell({ kind: 'doseTaken', product: 'paracetamol-500', units: 2 })
    one.wait(hour)
    one.pain(6)
    expect(one.movement().stage).toBe(0)
    expect(line(one, 'pain').from).toBeNull()
    one.pain(5)
    expect(one.movement().stage).toBe(1)
    const other = locked(7, 10)
    other.wait(hour)
    other.pain(6)
    expect(other.movement().stage).toBe(1)
  })
  test('[move-masked] a dose told after a session, but taken before it, still lets nothing go up', () => {
    const up = (pill: boolean): number => {
      const one = late()
      one.pain(2, 'morning')
      for (let times = 0; times < 3; times += 1) {
        one.wait(2 * hour)
        const from = one.now()
        one.session({ pain: 2 })
        if (pill)
          one.tell({ kind: 'doseTaken', at: plusMinutes(from, -30), product: 'x', units: 1 })
        one.wait(20 * hour)
        one.pain(2, 'morning')
        one.wait(hour)
      }
      return one.movement().levels.size
    }
    expect(up(false)).toBeGreaterThan(0)
    expect(up(true)).toBe(0)
  })
  test('[move-colour] a session without a word of pain is no green, and one with nothing done is no session', () => {
    const one = late()
    for (let times = 0; times < 6; times += 1) {
      begin(one, 2).end()
      one.wait(day)
    }
    expect(one.movement().lastSession).toBeNull()
    expect(line(one, 'sessions').from).toBeNull()
    const other = late()
    for (let times = 0; times < 6; times += 1) {
      const session = begin(other, 2)
      session.done('curl-up', 2)
      session.end()
      other.wait(40 * hour)
    }
    expect(line(other, 'sessions').from).not.toBeNull()
    expect(line(other, 'greens').from).toBeNull()
    expect(other.movement().counters.greens).toBe(0)
  })
  test('[move-rise] what was done and stayed at level 1 keeps a person in strength', () => {
    const one = late()
    expect(line(one, 'levels').from).toBeNull()
    one.session({ pain: 2 })
    expect(one.movement().levels.size).toBe(0)
    expect(line(one, 'levels').from).toBeNull()
  })
  test('[move-rise] quiet days are days: one told five times is one, and a loud hour makes it loud', () => {
    const one = late()
    const movement = (scores: readonly (readonly [number, number])[]) => ({
      ...one.movement(),
      inputs: {
        ...one.movement().inputs,
        mornings: scores.map(([ago, score]) => ({
          at: plusMinutes(one.now(), -ago * day),
          score,
        })),
      },
    })
    const quiet = { kind: 'quiet-days', pain: 1, worst: 3, least: 3, of: 5 } as const
    const from = (scores: readonly (readonly [number, number])[]) =>
      standOf(quiet, movement(scores)).from
    expect(
      from([
        [0.1, 1],
        [0.1, 1],
        [0, 1],
      ]),
    ).toBeNull()
    expect(
      from([
        [2, 1],
        [1, 1],
        [0, 1],
      ]),
    ).not.toBeNull()
    expect(
      from([
        [2, 1],
        [1.2, 4],
        [1.1, 1],
        [0, 1],
      ]),
    ).toBeNull()
    expect(
      from([
        [6, 1],
        [1, 1],
        [0, 1],
      ]),
    ).toBeNull()
  })
})

test('[move-rise] a stage begins when the answer that opens it is told, not when the rest was there', () => {
  const one = locked(6)
  one.tell({ kind: 'abilityNoted', turnsInBed: true, walkMinutes: 1 })
  one.session({ pain: 6 })
  one.wait(5 * day)
  one.pain(6)
  expect(one.movement().stage).toBe(0)
  one.wait(2 * hour)
  one.pain(5)
  one.tell({ kind: 'abilityNoted', walkMinutes: 5 })
  expect(one.movement()).toMatchObject({ stage: 1, since: one.now(), risenAt: one.now() })
})

test('[move-entry] the score before the first session is read by the entry column too', () => {
  const one = locked(7, 10)
  begin(one, 4)
  expect(one.movement()).toMatchObject({ stage: 1, entering: null })
})

describe('what nobody answers', () => {
  const walk = { kind: 'walk', atLeast: 5 } as const
  test('[move-missing] a bad answer stands for three days, and then it is asked for again', () => {
    const one = late()
    one.tell({ kind: 'abilityNoted', walkMinutes: 2 })
    const told = one.now()
    const wants = (minutes: number) => isWanting(walk, one.movement(), plusMinutes(told, minutes))
    expect([wants(3 * day - 1), wants(3 * day)]).toEqual([false, true])
    const open = [{ kind: 'pain', atMost: 3 }, walk] as const
    expect(gateFrom(open, { ...one.movement(), since: instant(0) })).toBe(
      plusMinutes(told, 5 * day),
    )
  })
  test('[move-missing] how a person gets on is asked monthly, so a bad answer stands for four weeks', () => {
    const one = late()
    one.tell({ kind: 'measured', instrument: 'own-activities', answers: [2, 2, 2] })
    const told = one.now()
    const function_ = { kind: 'function', rmdq: 2, own: 8 } as const
    expect(isWanting(function_, one.movement(), plusMinutes(told, 4 * week - 1))).toBe(false)
    expect(isWanting(function_, one.movement(), plusMinutes(told, 4 * week))).toBe(true)
    const gate = [{ kind: 'pain', atMost: 3 }, function_] as const
    expect(gateFrom(gate, { ...one.movement(), since: instant(0) })).toBe(
      plusMinutes(told, 4 * week + 2 * day),
    )
  })
  test('[move-asks] above stage 2 too, what is too old is asked for again', () => {
    const one = late()
    one.tell({ kind: 'abilityNoted', walkMinutes: 16 })
    one.session({ pain: 2 })
    expect(one.plan().stage).toBe('strength')
    const asks = () => one.plan().asks.map(({ id }) => id)
    expect(asks()).not.toContain('ask-able')
    one.wait(3 * day)
    expect(asks()).toContain('ask-able')
    one.tell({ kind: 'abilityNoted', walkMinutes: 25 })
    expect(asks()).not.toContain('ask-able')
  })
})

describe('time and clocks', () => {
  test('[move-down] a week without a session leads every exercise a level lower too', () => {
    const one = late()
    one.session({ pain: 2 })
    const since = one.movement()
    expect(levelOf(since, 'curl-up')).toBe(1)
    for (let times = 0; times < 4; times += 1) {
      one.wait(day)
      one.pain(2, 'morning')
      one.wait(2 * hour)
      one.session({ pain: 2 })
    }
    const before = [...one.movement().levels].filter(([, level]) => level === 2)
    expect(before.length).toBeGreaterThan(0)
    one.wait(8 * day)
    for (const [exercise] of before) expect(levelOf(one.movement(), exercise)).toBe(1)
  })
  test('[move-settle] [C30] a grip dated a year ahead settles for a day from now', () => {
    const one = late()
    one.tell({ kind: 'spasmed', at: plusMinutes(one.now(), 365 * day) })
    one.answerAll()
    expect(one.movement().settling).toBe(plusMinutes(one.now(), day))
  })
  test('[move-rise] [C30] what is dated ahead opens nothing; what holds still holds', () => {
    const one = late()
    const ahead = plusMinutes(one.now(), 5 * day)
    one.tell({ kind: 'abilityNoted', walkMinutes: 90, at: ahead })
    expect(one.movement().inputs.walk).toBe(20)
    one.tell({ kind: 'painNoted', score: 0 as never, moment: 'now', at: ahead })
    expect(one.movement().inputs.pains.at(-1)?.score).toBe(2)
    one.tell({ kind: 'painNoted', score: 9 as never, moment: 'now', at: ahead })
    expect(one.movement().inputs.pains.at(-1)).toEqual({ score: 9, at: one.now() })
  })
  test('[move-masked] [C30] a clock that was behind does not shorten what a pain killer hides', () => {
    const one = late()
    one.wait(10 * hour)
    one.tell({
      kind: 'doseTaken',
      at: plusMinutes(one.now(), -5 * hour),
      product: 'x',
      units: 1,
    })
    expect(one.movement().doses.at(-1)).toEqual({
      from: plusMinutes(one.now(), -5 * hour),
      to: plusMinutes(one.now(), 6 * hour),
    })
  })
})

describe('how often', () => {
  test('[move-session] three days of lifting a week at most, five of strength', () => {
    expect(daysInWeek).toEqual([7, 7, 7, 5, 3, 3])
    const one = late()
    one.tell({ kind: 'episodeClosed', why: 'over' })
    for (let times = 0; times < 3; times += 1) {
      one.wait(36 * hour)
      one.session({ pain: 1 })
    }
    one.wait(36 * hour)
    const next = one.plan().later.find(({ id }) => id === 'exercise-session')
    const first = one.movement().sessions[0]!.at
    expect(next?.at).toBe(plusMinutes(first, 6.5 * day))
    expect(at(one, 1).list).toBe('mobility')
    one.wait(6.5 * day)
    expect(at(one, 1).list).toBe('keep')
  })
})

describe('who', () => {
  test('[move-track] the prone series is one thing after another, and bends wait', () => {
    const one = locked(4, 10)
    one.tell({ kind: 'abilityNoted', walkMinutes: 10, sitMinutes: 30, turnsInBed: true })
    one.tell({ kind: 'directionNoted', sitWorse: true, standWorse: false, prone: 'better' })
    one.wait(49 * hour)
    for (let times = 0; times < 3 && one.movement().stage < 2; times += 1) {
      one.pain(3, 'morning')
      one.pain(3, 'worst24')
      one.tell({ kind: 'slept', score: 8, wokenByPain: 0 })
      one.wait(4 * hour)
      one.session({ pain: 3 })
      one.wait(20 * hour)
    }
    one.pain(3, 'morning')
    expect(one.movement().stage).toBe(2)
    const series = ['prone-lying', 'prone-on-elbows', 'prone-press-up']
    expect(ids(one, 3).filter((id) => series.includes(id))).toHaveLength(1)
    expect(ids(one, 3)).not.toContain('kneeling-rock-back')
    for (const conditions of [['spondylolisthesis'], ['spinal-stenosis']] as const) {
      one.tell({ kind: 'profileSet', conditions })
      const body = bodyOf(one.history(), one.now(), one.movement().agreed)
      expect(trackFor(one.movement(), body)).toBe('neutral')
    }
  })
  test('[move-verdict] with pressure that is not controlled every strength and load waits for a yes', () => {
    const one = late()
    one.tell({ kind: 'profileSet', conditions: ['hypertension-uncontrolled'] })
    const open = () => {
      const body = bodyOf(one.history(), one.now(), one.movement().agreed)
      return exerciseIds.filter(
        (id) =>
          ['strength', 'load'].includes(exercises[id].category) &&
          mayOffer(exerciseVerdict(id, body)),
      )
    }
    expect(open()).toEqual([])
    one.tell({ kind: 'acknowledged', item: 'agreed:hypertension' })
    expect(open().length).toBeGreaterThan(10)
    one.wait(12 * week)
    expect(open()).toEqual([])
  })
  test('[move-clinician] stage 0 without a fall at 48 and 72 h, and no strength by day 42, suggest help', () => {
    const one = locked(8, 1)
    one.answerAll()
    const why = () => one.plan().now.find(({ id }) => id === 'see-physio')?.why[0]?.word
    one.wait(48 * hour - 1)
    expect(why()).toBeUndefined()
    one.wait(1)
    one.answerAll()
    expect(why()).toBe('suggest-still')
    one.wait(day)
    one.answerAll()
    expect(why()).toBe('suggest-still-3')
    one.pain(6)
    expect(why()).toBeUndefined()
  })
  test('[move-session] who cannot stand is still led through settling', () => {
    const one = locked(8)
    one.tell({ kind: 'abilityNoted', canStand: false })
    one.wait(hour)
    expect(ids(one, 8)).toContain('diaphragmatic-breathing')
    const held = one.plan().held.filter(({ id }) => id === 'exercise-session')
    expect(held.every(({ rule }) => rule !== 'move-session')).toBe(true)
  })
  test('[move-session] minutes on the feet say that a person can stand again', () => {
    const one = locked(4)
    one.tell({ kind: 'abilityNoted', walkMinutes: 0 })
    expect(one.history().ability.canStand).toBe(false)
    one.tell({ kind: 'abilityNoted', walkMinutes: 5 })
    expect(one.history().ability.canStand).toBe(true)
  })
  test('[move-screened] [C1] out of an episode too, something for today holds exercise', () => {
    const one = late()
    one.tell({ kind: 'episodeClosed', why: 'over' })
    expect(one.plan().now.map(({ kind }) => kind)).toContain('exercise')
    one.tell({ kind: 'legNoted', leg: 'further' })
    const plan = one.plan()
    expect([...plan.now, ...plan.later].map(({ kind }) => kind)).not.toContain('exercise')
  })
})
