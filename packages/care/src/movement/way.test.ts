import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exercises } from '../content/movement/exercises/index.ts'
import { isExerciseId } from '../content/movement/exerciseIds.ts'
import { conditionIds } from '../content/conditions.ts'
import { bodyOf, exerciseVerdict, mayOffer } from './exerciseVerdict.ts'
import { changesAtMost } from '../content/movement/limits.ts'
import { painOf } from './movement.ts'
import { sessionFor } from './sessionFor.ts'
import { locked, type Person } from './testing/person.ts'

/** One day: a morning, perhaps its optional answers, a session or two, a walk. */
const day = (
  one: Person,
  { pain, answers, sessions }: { pain: number; answers: boolean; sessions: number },
): void => {
  one.pain(pain, 'morning')
  if (answers) {
    one.pain(pain, 'worst24')
    one.tell({ kind: 'slept', score: 8, wokenByPain: 0 })
    one.tell({ kind: 'abilityNoted', walkMinutes: 40, sitMinutes: 60, turnsInBed: true })
    one.tell({ kind: 'legNoted', leg: 'none' })
    one.tell({ kind: 'measured', instrument: 'own-activities', answers: [9, 9, 8] })
  }
  let spent = 0
  for (let each = 0; each < sessions; each += 1) {
    one.wait(5 * 60)
    spent += 5 * 60
    const before = one.now()
    one.session({ pain, after: pain })
    spent += (one.now() - before) / 60_000
  }
  if (answers) one.tell({ kind: 'walked', minutes: 30, painRise: 0 })
  one.wait(1440 - spent)
}

const falling = (from: number, perDay: number) => (index: number) =>
  Math.max(0, Math.round(from - index * perDay))

test('[A12] [move-rise] a person whose pain keeps falling reaches keep, and passes every stage on the way', () => {
  const one = locked(7)
  const pain = falling(7, 0.35)
  const met: string[] = []
  for (let index = 0; index < 90; index += 1) {
    day(one, { pain: pain(index), answers: true, sessions: index < 14 ? 2 : 1 })
    const { stage } = one.plan()
    if (met.at(-1) !== stage) met.push(stage)
  }
  expect(met.at(-1)).toBe('keep')
  expect(met).toEqual(expect.arrayContaining(['mobility', 'strength', 'return', 'keep']))
})

test('[A12] [move-missing] nor is anyone trapped who never answers what is optional', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 4, max: 8 }),
      fc.integer({ min: 2, max: 8 }).map((tenth) => tenth / 10),
      fc.integer({ min: 1, max: 2 }),
      (from, perDay, sessions) => {
        const one = locked(from)
        const pain = falling(from, perDay)
        for (let index = 0; index < 110; index += 1) {
          day(one, { pain: pain(index), answers: false, sessions })
        }
        expect(one.plan().stage).toBe('keep')
      },
    ),
    { numRuns: 6 },
  )
})

/** Days of any kind: pain goes as it likes, sessions hurt or not, spasms, legs, gaps. */
const anyDay = fc.record({
  pain: fc.integer({ min: 0, max: 9 }),
  worse: fc.constantFrom(0, 0, 0, 1, 2, 4),
  after: fc.constantFrom(0, 0, 1, 2),
  sessions: fc.integer({ min: 0, max: 2 }),
  place: fc.constantFrom('floor', 'bed', 'chair' as const),
  event: fc.constantFrom('none', 'none', 'none', 'none', 'spasm', 'leg', 'pill', 'able', 'well'),
  gap: fc.constantFrom(0, 0, 0, 0, 9),
})
const anyDays = fc.array(anyDay, { minLength: 4, maxLength: 40 })

const living = (
  one: Person,
  days: readonly (typeof anyDay extends fc.Arbitrary<infer D> ? D : never)[],
  look: (one: Person) => void,
): void => {
  for (const each of days) {
    one.pain(each.pain, 'morning')
    look(one)
    if (each.event === 'spasm') one.tell({ kind: 'spasmed' })
    if (each.event === 'leg') one.tell({ kind: 'legNoted', leg: 'further' })
    if (each.event === 'pill') one.tell({ kind: 'doseTaken', product: 'ibuprofen-200', units: 1 })
    if (each.event === 'able')
      one.tell({ kind: 'abilityNoted', walkMinutes: 25, sitMinutes: 40, turnsInBed: true })
    if (each.event === 'well') one.tell({ kind: 'legNoted', leg: 'none' })
    for (let index = 0; index < each.sessions; index += 1) {
      one.wait(240)
      look(one)
      one.session({
        pain: each.pain,
        worst: (_, at) => each.pain + (at === 1 ? each.worse : 0),
        after: Math.min(10, each.pain + each.after),
        place: each.place as 'floor',
      })
      look(one)
    }
    one.wait(1440 + each.gap * 1440 - each.sessions * 260)
  }
}

test('[A12] [move-rise] never two stages up in a day, but for an entry', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const one = locked(6, 3)
      const seen: { at: number; stage: number; free: boolean }[] = []
      living(one, days, () => {
        const { stage, entering, settling } = one.movement()
        seen.push({ at: one.now(), stage, free: entering !== null || settling !== null })
      })
      const leaps = seen.flatMap((from, index) =>
        seen.slice(index + 1).filter((to, more) => {
          const between = seen.slice(index, index + more + 2)
          const soon = to.at - from.at < 24 * 3_600_000
          return soon && to.stage > from.stage + 1 && !between.some(({ free }) => free)
        }),
      )
      expect(leaps).toEqual([])
    }),
    { numRuns: 80 },
  )
})

test('[move-verdict] nobody is offered an exercise to avoid, whatever the conditions, day and place', () => {
  const some = fc.subarray([...conditionIds], { maxLength: 6 })
  const weeks = fc.option(fc.integer({ min: 2, max: 39 }))
  fc.assert(
    fc.property(anyDays, some, weeks, (days, conditions, pregnantWeeks) => {
      const one = locked(5, 6)
      one.tell({
        kind: 'profileSet',
        conditions,
        ...(pregnantWeeks === null ? {} : { pregnantWeeks }),
      })
      living(one, days, () => {
        for (const place of ['floor', 'bed', 'chair'] as const) {
          const pain = painOf(one.movement()) ?? 5
          const { exercises: planned, stage } = sessionFor(one.history(), one.now(), {
            pain,
            place,
          })
          for (const { exercise, level, reps, sets } of planned) {
            if (!isExerciseId(exercise)) continue
            const body = bodyOf(one.history(), one.now(), one.movement().agreed)
            expect([exercise, mayOffer(exerciseVerdict(exercise, body))]).toEqual([exercise, true])
            expect(exercises[exercise].stage).toBeLessThanOrEqual(Math.max(stage, 1))
            expect(level).toBeGreaterThanOrEqual(1)
            expect(reps * sets).toBeGreaterThan(0)
          }
        }
      })
    }),
    { numRuns: 50 },
  )
})

test('[move-progress] a session changes at most one exercise in stages 1 and 2, two in 3 and 4', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const one = locked(4, 20)
      let before = one.movement()
      living(one, days, () => {
        const now = one.movement()
        const settled = now.sessions.filter(
          ({ id, settled: done }) =>
            done && before.sessions.some((each) => each.id === id && !each.settled),
        )
        const ups = [...now.levels].filter(
          ([id, level]) => level > (before.levels.get(id) ?? 1),
        ).length
        const allowed = settled.reduce((sum, { stage }) => sum + changesAtMost[stage], 0)
        expect(ups).toBeLessThanOrEqual(Math.max(allowed, 0))
        before = now
      })
    }),
    { numRuns: 200 },
  )
})

test('[A11] there is always something to do, or to wait for with a time', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const one = locked(6, 3)
      living(one, days, () => {
        const { now, later, asks } = one.plan()
        expect(now.length + later.length + asks.length).toBeGreaterThan(0)
      })
    }),
    { numRuns: 80 },
  )
})

test('[A4] [move-decide] after a red nothing harder is offered: that exercise comes easier or not at all', () => {
  fc.assert(
    fc.property(anyDays, fc.nat(5), (days, which) => {
      const one = locked(3, 20)
      living(one, days, () => undefined)
      const asked = { pain: painOf(one.movement()) ?? 3, place: 'floor' as const }
      const before = sessionFor(one.history(), one.now(), asked)
      const target = before.exercises[which % Math.max(1, before.exercises.length)]
      if (!target) return
      const { stage, settling } = one.movement()
      if (settling !== null) return
      one.session({
        pain: asked.pain,
        worst: (exercise) =>
          exercise === target.exercise ? Math.min(10, asked.pain + 4) : asked.pain,
      })
      const found = one.movement()
      expect(found.stage).toBeLessThanOrEqual(stage)
      const after = sessionFor(one.history(), one.now(), { ...asked, pain: asked.pain })
      const again = after.exercises.find(({ exercise }) => exercise === target.exercise)
      if (!again || asked.pain >= 9) return
      const same = again.level === target.level && target.level === 1
      const noRegression =
        isExerciseId(target.exercise) && !exercises[target.exercise].regress.some(isExerciseId)
      if (!(same && (noRegression || found.stage < stage)))
        expect(again.level).toBeLessThan(target.level + (after.list === before.list ? 0 : 1))
    }),
    { numRuns: 80 },
  )
})
