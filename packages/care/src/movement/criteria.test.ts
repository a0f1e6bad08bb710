import { describe, expect, test } from 'vitest'
import type { Criterion } from '../content/movement/stages.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import { day, hour, instant, plusMinutes, week, type Instant } from '../instant.ts'
import { gateFrom, isWanting, riseFrom, standOf } from './gate.ts'
import type { Judgement } from './judge.ts'
import {
  emptyMovement,
  noInputs,
  notActed,
  type Inputs,
  type Movement,
  type Score,
  type Session,
} from './movement.ts'

/* Each kind of line of the gates of movement §3, at its edges. */

const now = instant(Date.UTC(2026, 4, 20, 9))
const before = (minutes: number): Instant => plusMinutes(now, -minutes)
const score = (value: number, minutes = 0): Score => ({ at: before(minutes), score: value })

const withInputs = (inputs: Partial<Inputs>, more: Partial<Movement> = {}): Movement => ({
  ...emptyMovement,
  stage: 3,
  onset: before(20 * day),
  ...more,
  inputs: { ...noInputs, ...inputs },
})

/** `true`: it holds · `false`: told, and it does not · `null`: nothing was told */
const holds = (criterion: Criterion, movement: Movement, stricter = 0): boolean | null => {
  const { from, missing, criterion: named } = standOf(criterion, movement, stricter)
  expect(named).toBe(criterion)
  return missing ? null : from !== null
}

const judged = (colour: Judgement['colour'], more: Partial<Judgement> = {}): Judgement => ({
  lane: 'rebuild',
  during: 'green',
  after: 'green',
  morning: 'green',
  colour,
  counted: false,
  decision: 'REPEAT',
  ...more,
})

const session = (ago: number, more: Partial<Session> = {}): Session => ({
  id: `s${ago}` as Session['id'],
  at: before(ago),
  told: before(ago),
  list: 'A',
  stage: 3,
  day: 20,
  p0: 2,
  planned: [],
  done: [{ exercise: 'cat-cow', level: 1, worst: 2 }],
  noted: null,
  heard: before(ago),
  ended: { at: before(ago), whole: true, told: true },
  pa: 2,
  leg: 'none',
  spasm: false,
  judged: judged('green'),
  acted: notActed,
  settled: true,
  ...more,
})

const withSessions = (sessions: readonly Session[], more: Partial<Movement> = {}): Movement =>
  withInputs({}, { sessions, since: before(19 * day), ...more })

describe('what a person tells', () => {
  test('pain now, stricter by a point after two asks', () => {
    const pain = { kind: 'pain', atMost: 4 } as const
    expect([3, 4, 5].map((each) => holds(pain, withInputs({ pains: [score(each)] })))).toEqual([
      true,
      true,
      false,
    ])
    expect([3, 4].map((each) => holds(pain, withInputs({ pains: [score(each)] }), 1))).toEqual([
      true,
      false,
    ])
    expect(holds(pain, withInputs({}))).toBeNull()
    expect(holds(pain, withInputs({ pains: [score(9, 60), score(1)] }))).toBe(true)
  })
  test('the worst hour, or a worse score of the day before', () => {
    const worst = { kind: 'worst24', atMost: 5 } as const
    const at = (value: number, pains: readonly Score[] = [], stricter = 0) =>
      holds(worst, withInputs({ worst24: score(value), pains }), stricter)
    expect([at(5), at(6), at(4, [], 1), at(5, [], 1)]).toEqual([true, false, true, false])
    expect(holds(worst, withInputs({}))).toBeNull()
    expect(at(3, [score(6, 60), score(2)])).toBe(false)
    expect(at(3, [score(6, day), score(2)])).toBe(true)
    expect(at(3, [score(6, day - 1), score(2)])).toBe(false)
  })
  test('two readings an hour apart that do not rise, without the help of a pain killer', () => {
    const steady = { kind: 'steady', apart: hour } as const
    const at = (...pains: readonly Score[]) => holds(steady, withInputs({ pains }))
    expect(at(score(5))).toBe(false)
    expect(at(score(5, 59), score(5))).toBe(false)
    expect(at(score(5, 60), score(5))).toBe(true)
    expect(at(score(5, 60), score(6))).toBe(false)
    expect(at(score(3, 90), score(9, 30), score(3))).toBe(true)
    const doses = [{ from: before(30), to: plusMinutes(now, 330) }]
    const masked = withInputs({ pains: [score(5, 60), score(5)] }, { doses })
    expect(holds(steady, masked)).toBe(false)
  })
  test('getting up, walking, sitting and sleep', () => {
    const gets = (getsUp: boolean | null) => holds({ kind: 'gets-up' }, withInputs({ getsUp }))
    expect([gets(true), gets(false), gets(null)]).toEqual([true, false, null])
    const walks = (walk: number | null) => holds({ kind: 'walk', atLeast: 5 }, withInputs({ walk }))
    expect([walks(5), walks(4), walks(null)]).toEqual([true, false, null])
    const sits = (sit: number | null) => holds({ kind: 'sit', atLeast: 15 }, withInputs({ sit }))
    expect([sits(15), sits(14), sits(null)]).toEqual([true, false, null])
    const sleeps = (sleep: number | null, woken: number | null, orWoken?: number) =>
      holds(
        { kind: 'sleep', atLeast: 4, ...(orWoken === undefined ? {} : { orWoken }) },
        withInputs({ sleep, woken }),
      )
    expect([sleeps(4, 3), sleeps(3, 3), sleeps(null, 0, 2)]).toEqual([true, false, null])
    expect([sleeps(3, 2, 2), sleeps(3, 3, 2), sleeps(3, 0), sleeps(3, null, 2)]).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
  test('legs: none now, and quiet since the last that stopped exercise', () => {
    const none = { kind: 'no-leg' } as const
    const leg = (told: 'none' | 'same') => withInputs({ leg: { at: now, leg: told } })
    expect([
      holds(none, leg('none')),
      holds(none, leg('same')),
      holds(none, withInputs({})),
    ]).toEqual([true, false, null])
    const quiet = { kind: 'leg-quiet', minutes: 7 * day } as const
    expect(standOf(quiet, withInputs({})).from).toBe(instant(0))
    expect(standOf(quiet, withInputs({ legStopped: before(hour) })).from).toBe(
      plusMinutes(before(hour), 7 * day),
    )
  })
  test('how a person gets on: one of two measures is enough', () => {
    const line = { kind: 'function', rmdq: 2, own: 8 } as const
    const at = (rmdq: number | null, own: number | null) => holds(line, withInputs({ rmdq, own }))
    expect([at(2, null), at(3, null), at(null, 8), at(null, 7), at(null, null)]).toEqual([
      true,
      false,
      true,
      false,
      null,
    ])
    expect([at(2, 0), at(24, 8), at(3, 7)]).toEqual([true, true, false])
  })
  test('time since it began; out of an episode it never comes', () => {
    const time = { kind: 'time', since: 3 * day } as const
    expect(standOf(time, withInputs({})).from).toBe(plusMinutes(before(20 * day), 3 * day))
    expect(holds(time, withInputs({}, { onset: null }))).toBe(false)
  })
})

describe('what sessions show', () => {
  const greens = { kind: 'greens', least: 2, of: 3 } as const
  const red = session(1, { judged: judged('red') })
  test('so many greens of the last ones that are settled', () => {
    const at = (...sessions: readonly Session[]) => holds(greens, withSessions(sessions))
    expect(at(session(3))).toBe(false)
    expect(at(session(3), session(2))).toBe(true)
    expect(at(session(9), session(8), session(3, { judged: judged('amber') }), red)).toBe(false)
    expect(at(session(9), session(8), session(3), red)).toBe(true)
    expect(at(session(3), session(2, { settled: false }))).toBe(false)
    expect(at(session(3), session(2, { stage: 2 }))).toBe(false)
    expect(at(session(3), session(2, { done: [] }))).toBe(false)
    expect(at(session(3), session(2, { judged: null }))).toBe(false)
  })
  test('a green is known afterwards, or by the morning', () => {
    const told = (after: 'green' | 'unknown', morning: 'green' | 'unknown') =>
      holds(
        greens,
        withSessions([session(3), session(2, { judged: judged('green', { after, morning }) })]),
      )
    expect([
      told('green', 'unknown'),
      told('unknown', 'green'),
      told('unknown', 'unknown'),
    ]).toEqual([true, true, false])
  })
  test('sessions count in this stage, from its beginning', () => {
    const two = { kind: 'sessions', least: 2 } as const
    const sessions = [session(5 * day), session(day)]
    expect(holds(two, withSessions(sessions))).toBe(true)
    expect(holds(two, withSessions(sessions, { since: before(5 * day) }))).toBe(true)
    expect(holds(two, withSessions(sessions, { since: before(5 * day - 1) }))).toBe(false)
    expect(holds(two, withSessions(sessions, { stage: 2 }))).toBe(false)
  })
  test('no red of any stage for so long', () => {
    const quiet = { kind: 'no-red', minutes: 4 * day } as const
    expect(standOf(quiet, withSessions([session(2)])).from).toBe(instant(0))
    expect(standOf(quiet, withSessions([session(3, { judged: null })])).from).toBe(instant(0))
    const reds = [session(5 * day, { judged: judged('red') }), red, session(0)]
    expect(standOf(quiet, withSessions(reds)).from).toBe(plusMinutes(red.at, 4 * day))
  })
  test('levels: of each group that was done one is far enough', () => {
    const groups: readonly (readonly ExerciseId[])[] = [['curl-up', 'dead-bug'], ['bird-dog']]
    const line = { kind: 'levels', level: 2, groups } as const
    const done = (...ids: readonly ExerciseId[]) =>
      session(2, { done: ids.map((exercise) => ({ exercise, level: 1, worst: 2 })) })
    const at = (levels: readonly (readonly [ExerciseId, 1 | 2 | 3])[], ...ids: ExerciseId[]) =>
      holds(line, withSessions([done(...ids)], { levels: new Map(levels) }))
    const both = ['curl-up', 'bird-dog'] as const
    expect(at([], ...both)).toBe(false)
    expect(at([['curl-up', 2]], ...both)).toBe(false)
    expect(
      at(
        [
          ['curl-up', 2],
          ['bird-dog', 3],
        ],
        ...both,
      ),
    ).toBe(true)
    // another of the same group is enough, but only one that was done
    const other = [
      ['dead-bug', 2],
      ['bird-dog', 2],
    ] as const
    expect(at(other, ...both)).toBe(false)
    expect(at(other, ...both, 'dead-bug')).toBe(true)
    // nothing of a group was done in six sessions
    const six = [2, 3, 4, 5, 6, 7].map((ago) => ({ ...done('bird-dog'), told: before(ago) }))
    const levels = new Map<ExerciseId, 2>([['bird-dog', 2]])
    expect(holds(line, withSessions(six, { levels }))).toBe(true)
    expect(holds(line, withSessions(six.slice(1), { levels }))).toBe(false)
  })
  test('quiet days: by the worst hour too, counted back from the last morning', () => {
    const line = { kind: 'quiet-days', pain: 1, worst: 3, least: 2, of: 3 } as const
    const at = (mornings: readonly Score[], worst24: Score | null = null) =>
      holds(line, withInputs({ mornings, worst24 }))
    expect(at([])).toBe(false)
    expect(at([score(1, day), score(1)])).toBe(true)
    expect(at([score(2, day), score(1)])).toBe(false)
    expect(at([score(1, day), score(1)], score(3))).toBe(true)
    expect(at([score(1, day), score(1)], score(4))).toBe(false)
    expect(at([score(1, 3 * day), score(1)])).toBe(false)
    expect(at([score(1, 3 * day - 1), score(1)])).toBe(true)
  })
  test('lifting so often in calm; who was never given it shows as many calm days of return', () => {
    const line = { kind: 'lifted', exercise: 'lift-practice', level: 3, times: 2 } as const
    const planned = [{ exercise: 'lift-practice', level: 3, reps: 5, holdSeconds: 0, sets: 1 }]
    const other = [{ exercise: 'hip-hinge', level: 1, reps: 5, holdSeconds: 0, sets: 1 }]
    const lift = (level: number, colour: 'green' | 'amber' = 'green', exercise = 'lift-practice') =>
      session(2, {
        list: 'return',
        planned: [...other, ...planned],
        done: [
          { exercise: 'hip-hinge', level: 3, worst: 1 },
          { exercise, level, worst: 1 },
        ],
        judged: judged(colour),
      })
    const at = (...sessions: readonly Session[]) => holds(line, withSessions(sessions))
    expect([at(lift(3)), at(lift(3), lift(3)), at(lift(3), lift(2))]).toEqual([false, true, false])
    expect(at(lift(3), lift(3, 'amber'))).toBe(false)
    expect(at(lift(3), lift(3, 'green', 'step-up'))).toBe(false)
    const without = session(3, { list: 'return', planned: other })
    expect([at(without), at(without, without), at(without, { ...without, done: [] })]).toEqual([
      false,
      true,
      false,
    ])
    expect(at(without, { ...without, list: 'A' })).toBe(false)
    expect(at(without, without, lift(1))).toBe(false)
    expect(at(lift(1), lift(1))).toBe(false)
    expect(at(lift(3), { ...lift(3), judged: null })).toBe(false)
  })
  test('walks of one week, on different days', () => {
    const line = { kind: 'walk-week', minutes: 30, times: 2 } as const
    const walk = (ago: number, minutes = 30) => ({ at: before(ago), minutes, rise: 0 })
    const at = (...walks: readonly ReturnType<typeof walk>[]) =>
      holds(line, withInputs({}, { walks }))
    expect(at()).toBeNull()
    expect([at(walk(day), walk(0)), at(walk(60), walk(0)), at(walk(day, 29), walk(0))]).toEqual([
      true,
      false,
      false,
    ])
    expect([at(walk(week), walk(0)), at(walk(week - 1), walk(0))]).toEqual([false, true])
    // one told late is of its own day
    expect(at(walk(0), walk(9 * day), walk(8 * day))).toBe(false)
  })
})

describe('a whole gate', () => {
  const pain = { kind: 'pain', atMost: 4 } as const
  const walk = { kind: 'walk', atLeast: 5 } as const
  const open = { since: before(10 * day), onset: before(20 * day) }
  test('opens with its last line; one that only telling opens keeps it shut', () => {
    const time = { kind: 'time', since: 25 * day } as const
    const known = withInputs({ pains: [score(4)], walk: 5 }, open)
    expect(gateFrom([pain, walk], known)).toBe(instant(0))
    expect(gateFrom([pain, time, walk], known)).toBe(plusMinutes(before(20 * day), 25 * day))
    expect(gateFrom([pain], withInputs({ pains: [score(5)] }, open))).toBeNull()
  })
  test('[move-missing] opens two days after a question nobody answers, with pain a point lower', () => {
    const at = (value: number) =>
      gateFrom([pain, walk], withInputs({ pains: [score(value)] }, open))
    expect(at(3)).toBe(plusMinutes(before(10 * day), 2 * day))
    expect(at(4)).toBeNull()
    // what cannot be answered by asking is never let go
    const sessions = { kind: 'sessions', least: 1 } as const
    expect(gateFrom([pain, sessions], withInputs({ pains: [score(3)] }, open))).toBeNull()
    // an answer that opens it sooner does
    expect(gateFrom([pain, walk], withInputs({ pains: [score(3)], walk: 5 }, open))).toBe(
      instant(0),
    )
  })
  test('[move-missing] only what is optional, open and not fresh is wanting', () => {
    const walked = withInputs({ walk: 2, toldAt: { walk: before(2 * day) } })
    expect(isWanting(walk, withInputs({}), now)).toBe(true)
    expect(isWanting(walk, walked, now)).toBe(false)
    expect(isWanting(walk, walked, plusMinutes(now, day))).toBe(true)
    expect(isWanting(walk, withInputs({ walk: 9 }), now)).toBe(false)
    expect(isWanting(pain, withInputs({}), now)).toBe(false)
    const weekly = { kind: 'walk-week', minutes: 30, times: 5 } as const
    const walks = [{ at: before(week - 1), minutes: 9, rise: 0 }]
    expect(isWanting(weekly, withInputs({}, { walks }), now)).toBe(false)
    expect(isWanting(weekly, withInputs({}, { walks }), plusMinutes(now, 1))).toBe(true)
  })
})

describe('[move-rise] when the next stage comes', () => {
  /** Stage 0 with an open gate. */
  const ready: Movement = withInputs(
    { pains: [score(5, 120), score(5)], getsUp: true, walk: 5 },
    { stage: 0, since: before(day) },
  )
  test('at once when nothing keeps it', () => {
    expect(riseFrom(ready)).toBe(before(day))
  })
  test('a day after the last, and after whatever rests', () => {
    expect(riseFrom({ ...ready, risenAt: before(hour) })).toBe(plusMinutes(before(hour), day))
    const until = plusMinutes(now, 5 * hour)
    for (const kept of ['legStop', 'calm', 'rest', 'settleOnly'] as const)
      expect(riseFrom({ ...ready, [kept]: until })).toBe(until)
  })
  test('two weeks after mornings that climbed, if no more are told', () => {
    expect(riseFrom({ ...ready, suggestions: new Map([['trend', now]]) })).toBe(
      plusMinutes(now, 2 * week),
    )
    expect(riseFrom({ ...ready, suggestions: new Map([['third-red', now]]) })).toBe(before(day))
  })
  test('never in keep, while settling or entering, in a session, or out of an episode', () => {
    expect(riseFrom({ ...ready, stage: 5 })).toBeNull()
    expect(riseFrom({ ...ready, settling: now })).toBeNull()
    expect(riseFrom({ ...ready, entering: now })).toBeNull()
    expect(riseFrom({ ...ready, onset: null })).toBeNull()
    expect(riseFrom({ ...ready, sessions: [session(1, { ended: null })] })).toBeNull()
  })
})
