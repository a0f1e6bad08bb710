import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { holds, turnsAt, type Condition } from './condition.ts'
import { courseStates } from './content/course.ts'
import { courseAlerts, courseRules } from './content/rules/course.ts'
import { foldHistory } from './fold.ts'
import { day, minute, week } from './instant.ts'
import { planFor } from './planFor.ts'
import { among, forAll, tries } from './testing/forAll.ts'
import {
  boutsIn,
  isQuietFor,
  isRecoveredForNow,
  mayFlare,
  settles,
  type Told,
} from './testing/plainCourse.ts'
import { at, nowAt, pain, story, type Line } from './testing/story.ts'

/* Months of scores, one after the other, and a moment to look at them. */

const wait = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 30, max: 2_000 }) },
  { weight: 2, arbitrary: fc.constantFrom(day, 3 * day, week) },
  { weight: 2, arbitrary: fc.constantFrom(30 * day - 1, 30 * day, 43 * day) },
)
const score = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.integer({ min: 0, max: 3 }))

const months = fc
  .record({
    notes: fc.array(fc.record({ wait, score }), { minLength: 1, maxLength: 24 }),
    later: fc.oneof(fc.integer({ min: 0, max: 500 }), wait),
  })
  .map(({ notes, later }) => {
    let minutes = 0
    const told = notes.map((note): Told => {
      minutes += note.wait
      return { minutes, score: note.score }
    })
    return { told, now: minutes + later }
  })

const historyOf = (told: readonly Told[]) =>
  foldHistory(story(...told.map(({ minutes, score }): Line => [minutes, pain(score)])))

const forMonths = (law: (months: { told: readonly Told[]; now: number }) => void): void =>
  fc.assert(fc.property(months, law), { numRuns: tries, verbose: 1 })

test('[C28] episodes and their peaks are those counted again from the list of scores', () => {
  let ended = 0
  forMonths(({ told }) => {
    const { past, episode, course } = historyOf(told)
    const bouts = boutsIn(told)
    const found = [...past.map(({ onset }) => onset), ...(episode ? [episode.onset] : [])]
    expect(found).toEqual(bouts.map(([first]) => at(first?.minutes ?? 0)))
    const peaks = bouts.map((bout) => Math.max(...bout.map(({ score }) => score)))
    expect(episode ? [...past.map(({ peak }) => peak), course?.peak] : []).toEqual(peaks)
    past.forEach(({ onset, end }, index) => {
      expect(end).toBeGreaterThanOrEqual(onset)
      expect(found[index + 1]).toBeGreaterThanOrEqual(end + 30 * day * minute)
    })
    ended += past.length
  })
  expect(ended).toBeGreaterThan(among(20))
})

test('[course-9] [course-10] settling and the quiet of a week and a month are as counted again', () => {
  const seen = { settling: 0, week: 0, month: 0 }
  forMonths(({ told, now }) => {
    const bout = boutsIn(told).at(-1)
    if (!bout) return
    const is = (state: Condition) => holds(state, historyOf(told), nowAt(now))
    expect(is(courseStates.settling)).toBe(settles(bout, now))
    expect(is(courseStates.recoveredForNow)).toBe(isRecoveredForNow(bout, now))
    const closed = foldHistory(
      story(...told.map(({ minutes, score }): Line => [minutes, pain(score)]), [
        now,
        { kind: 'episodeClosed', why: 'over' },
      ]),
    )
    expect(holds(courseStates.recovered, closed, nowAt(now))).toBe(isQuietFor(bout, 30, now))
    seen.settling += settles(bout, now) ? 1 : 0
    seen.week += isRecoveredForNow(bout, now) ? 1 : 0
    seen.month += isQuietFor(bout, 30, now) ? 1 : 0
  })
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(among(5))
})

test('[course-8] [C29] nothing is a flare without 2 points over the mean of 3 days for 4 h', () => {
  let flares = 0
  forMonths(({ told, now }) => {
    if (!holds(courseStates.flare, historyOf(told), nowAt(now))) return
    flares += 1
    expect(mayFlare(boutsIn(told).at(-1) ?? [], now)).toBe(true)
  })
  expect(flares).toBeGreaterThan(among(20))
})

const conditions = [
  ...Object.values(courseStates),
  ...[...courseAlerts, ...courseRules].map(({ when }) => when),
]

test('[A14] no state and no rule of the course turns before `turnsAt`, for 60 days', () => {
  let turned = 0
  forMonths(({ told, now }) => {
    const history = historyOf(told)
    for (const condition of conditions) {
      const next = turnsAt(condition, history, nowAt(now)) ?? Infinity
      expect(next).toBeGreaterThan(at(now))
      const held = holds(condition, history, nowAt(now))
      const last = Math.min(60 * day, (next - at(now)) / minute)
      for (const part of [0.13, 0.5, 0.97])
        expect(holds(condition, history, nowAt(now + Math.floor(last * part)))).toBe(held)
      if (next < Infinity && holds(condition, history, nowAt(now + last)) !== held) turned += 1
    }
  })
  expect(turned).toBeGreaterThan(among(100))
})

test('[course-2] [course-3] [course-5] [C11] neither time nor a score as high ends one of these alerts', () => {
  let stood = 0
  forMonths(({ told, now }) => {
    const history = historyOf(told)
    const last = told.at(-1)?.score ?? 0
    for (const { when } of courseAlerts) {
      if (!holds(when, history, nowAt(now))) continue
      stood += 1
      expect(holds(when, history, nowAt(now + 400 * day))).toBe(true)
      for (let worse = last; worse <= 10; worse += 1) {
        const after = historyOf([...told, { minutes: now, score: worse }])
        expect(holds(when, after, nowAt(now))).toBe(true)
      }
    }
  })
  expect(stood).toBeGreaterThan(among(20))
})

test('[course-4] [course-6] [course-7] [course-8] [course-9] [course-10] [course-11] no note on the course stands beside an alert or a danger check', () => {
  forAll(({ events, now }) => {
    const plan = planFor(foldHistory(events), now)
    const calm = ['course', 'visit', 'end-episode']
    const notes = [...plan.now, ...plan.asks].filter(({ id }) => calm.includes(id))
    if (plan.alert || plan.now.some(({ screen }) => screen)) expect(notes).toEqual([])
    expect(new Set(notes.map(({ rule }) => rule)).size).toBeLessThanOrEqual(3)
  })
})
