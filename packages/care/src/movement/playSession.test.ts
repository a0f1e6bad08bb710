import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exerciseWords } from '../content/words/en/exercises/index.ts'
import type { CareEvent, SessionStarted } from '../event.ts'
import { painScore } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { instant, plusMinutes } from '../instant.ts'
import { playing } from '../player.ts'
import { duringColour, laneOf } from './judge.ts'
import { endsExercise, tellingsOf, type Played, type Tap } from './playSession.ts'
import { sessionFor } from './sessionFor.ts'
import { sessionScript } from './sessionScript.ts'
import { frame } from './testing/frame.ts'
import { locked, type Person } from './testing/person.ts'

/* What a person, a phone and a headset may do at any moment. */

type Move =
  | { readonly do: 'tap'; readonly tap: Tap }
  | { readonly do: 'wait'; readonly seconds: number }
  /** the page is opened anew: nothing is remembered but the log */
  | { readonly do: 'reload' }
  /** the wall clock is set, the log's own clock is not */
  | { readonly do: 'jump'; readonly minutes: number }

const tap = (tap: Tap): Move => ({ do: 'tap', tap })
const simple = fc
  .constantFrom('next', 'next', 'next', 'again', 'pause', 'skip')
  .map((each) => tap({ tap: each }))
const score = fc.integer({ min: 0, max: 10 })
const anyMove: fc.Arbitrary<Move> = fc.oneof(
  { weight: 6, arbitrary: simple },
  {
    weight: 6,
    arbitrary: fc
      .integer({ min: 1, max: 240 })
      .map((seconds) => ({ do: 'wait' as const, seconds })),
  },
  { weight: 3, arbitrary: score.map((worst) => tap({ tap: 'felt', worst })) },
  { weight: 2, arbitrary: score.map((worst) => tap({ tap: 'hurts', where: 'back', worst })) },
  { weight: 1, arbitrary: fc.constant({ do: 'reload' as const }) },
  {
    weight: 1,
    arbitrary: fc
      .integer({ min: -90, max: 90 })
      .map((minutes) => ({ do: 'jump' as const, minutes })),
  },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom<Tap>(
        { tap: 'stop' },
        { tap: 'hurts', where: 'grip' },
        { tap: 'hurts', where: 'danger' },
        { tap: 'hurts', where: 'leg', leg: 'further' },
        { tap: 'hurts', where: 'leg', leg: 'weak' },
      )
      .map(tap),
  },
)

const begin = (one: Person, pain: number): SessionStarted | null => {
  const planned = sessionFor(one.history(), one.now(), { pain, place: 'floor' })
  const [id] = one.tell({
    kind: 'sessionStarted',
    list: planned.list,
    stage: planned.stage,
    pain: painScore(pain),
    exercises: planned.exercises,
  })
  return (one.events().find((event) => event.id === id) as SessionStarted | undefined) ?? null
}

/** Where the session stands, read from the log alone: what a reload sees. */
const playedOf = (one: Person, start: SessionStarted, skew: number): Played | null => {
  const run = one.history().runs.find(({ id }) => id === start.id)
  if (!run || run.ended) return null
  const script = sessionScript(start.exercises, (id) => exerciseWords[id], frame)
  const clock = { startedAt: run.startedAt, seconds: null, moves: run.moves }
  const at = playing(script, clock, plusMinutes(one.now(), skew))
  const session = one.movement().sessions.find(({ id }) => id === start.id)
  return {
    id: start.id,
    planned: start.exercises,
    script,
    at,
    p0: start.pain,
    lane: laneOf(session?.stage ?? 0, session?.day ?? 0),
  }
}

/** A log is legal when each event of a session belongs to one that is open, and to something planned. */
const expectLegal = (events: readonly CareEvent[], start: SessionStarted): void => {
  const mine = events.filter(({ id }) => id > start.id)
  const end = mine.findIndex((event) => event.kind === 'guideEnded' && event.target === start.id)
  const during = end < 0 ? mine : mine.slice(0, end + 1)
  expect(
    mine.filter((event) => event.kind === 'guideEnded' && event.target === start.id).length,
  ).toBeLessThanOrEqual(1)
  const planned = start.exercises.map(({ exercise }) => exercise)
  const done = mine.flatMap((event) => (event.kind === 'exerciseDone' ? [event] : []))
  expect(done.every((event) => event.session === start.id && during.includes(event))).toBe(true)
  expect(done.every(({ exercise }) => planned.includes(exercise))).toBe(true)
  expect(new Set(done.map(({ exercise }) => exercise)).size).toBe(done.length)
  const order = done.map(({ exercise }) => planned.indexOf(exercise))
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  expect(done.every(({ worstPain, level }) => worstPain >= 0 && level >= 1)).toBe(true)
  const steps = mine.flatMap((event) => (event.kind === 'guideMoved' ? [event] : []))
  expect(steps.every(({ target }) => target === start.id)).toBe(true)
}

test('[move-decide] [A4] [A5] whatever is tapped, when, the log is a legal session and the plan follows the table', () => {
  const stories = fc.record({
    pain: fc.integer({ min: 0, max: 8 }),
    walk: fc.constantFrom(1, 3, 20),
    age: fc.constantFrom(0, 60, 4 * 1440, 20 * 1440),
    moves: fc.array(anyMove, { minLength: 5, maxLength: 60 }),
  })
  let finished = 0
  let stopped = 0
  fc.assert(
    fc.property(stories, ({ pain, walk, age, moves }) => {
      const one = locked(pain, walk)
      one.wait(age)
      const start = begin(one, pain)
      if (!start) return
      let skew = 0
      for (const move of moves) {
        const played = playedOf(one, start, skew)
        if (!played) break
        if (move.do === 'wait') one.wait(move.seconds / 60)
        else if (move.do === 'jump') skew = move.minutes
        else if (move.do === 'reload') {
          expect(playedOf(one, start, skew)).toEqual(played)
        } else {
          const before = one.history().runs.length
          one.tell(...tellingsOf(move.tap, played))
          expect(one.history().runs.length).toBe(before)
        }
        expectLegal(one.events(), start)
      }
      const session = one.movement().sessions.find(({ id }) => id === start.id)
      expect(session).toBeDefined()
      if (!session) return
      if (session.ended?.whole) finished += 1
      else if (session.ended) stopped += 1
      expect(foldHistory(one.events())).toEqual(one.history())
      // What the table says next.
      const asked = { pain, place: 'floor' as const }
      const next = sessionFor(one.history(), one.now(), asked)
      const { legStop, settling, stage } = one.movement()
      if (session.leg !== 'none') {
        expect(legStop).not.toBeNull()
        expect(next.exercises.every(({ exercise }) => exercise === 'diaphragmatic-breathing')).toBe(
          true,
        )
        if (session.leg === 'weak') expect(one.plan().tier).toBe('emergency-now')
      }
      if (session.spasm) {
        expect(stage).toBe(0)
        expect(settling).not.toBeNull()
        expect(next.list).toBe('settle')
      }
      for (const { exercise, worst, level } of session.done) {
        if (duringColour(laneOf(session.stage, session.day), session.p0, worst) !== 'red') continue
        const again = next.exercises.find((each) => each.exercise === exercise)
        if (again && session.judged?.colour === 'red')
          expect(again.level).toBeLessThanOrEqual(level)
      }
    }),
    { numRuns: 400 },
  )
  expect(finished).toBeGreaterThan(5)
  expect(stopped).toBeGreaterThan(20)
})

test('[A4] in the acute lane one point more ends an exercise; two, or six, in the other', () => {
  expect([4, 5].map((worst) => endsExercise({ lane: 'acute', p0: 4 }, worst))).toEqual([
    false,
    true,
  ])
  expect([3, 4, 5].map((worst) => endsExercise({ lane: 'rebuild', p0: 3 }, worst))).toEqual([
    false,
    false,
    true,
  ])
  expect(endsExercise({ lane: 'rebuild', p0: 5 }, 6)).toBe(true)
})

test('a session that nobody touches stops at its first question, and a whole one asks after each exercise', () => {
  const one = locked(4, 20)
  one.wait(60)
  const start = begin(one, 4)!
  const script = sessionScript(start.exercises, (id) => exerciseWords[id], frame)
  expect(script.marks.filter(({ kind }) => kind === 'ask')).toHaveLength(start.exercises.length)
  expect(script.marks.filter(({ kind }) => kind === 'start')).toHaveLength(start.exercises.length)
  one.wait(1440)
  expect(playedOf(one, start, 0)?.at.step).toBe(0)
  expect(playedOf(one, start, 0)?.at.over).toBe(false)
  expect(script.cues.at(-1)?.seconds).toBeNull()
  expect(instant(0)).toBe(0)
})
