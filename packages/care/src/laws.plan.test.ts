import { expect, test } from 'vitest'
import { firstRules } from './content/rules/first.ts'
import { foldHistory } from './fold.ts'
import { plusMinutes } from './instant.ts'
import { planUnder, type Plan } from './plan.ts'
import { planFor } from './planFor.ts'
import { forAll } from './testing/forAll.ts'
import { zones, type Life } from './testing/lives.ts'
import { offers } from './testing/planItems.ts'
import {
  isExplained,
  isNoDeadEnd,
  lasting,
  staysUntilChange,
  worsePainAsksNoMore,
  type Look,
} from './testing/planLaws.ts'

const looking = ({ events, now }: Life): Look => {
  const history = foldHistory(events)
  return { events, history, now, plan: planFor(history, now) }
}

test('[A9] [L35] every item and ask has a reason that English can say, a rule and a source', () =>
  forAll((life) => isExplained(looking(life))))

test('[A11] [L46] every plan has something to do, an alert, or something with a time', () =>
  forAll((life) => isNoDeadEnd(looking(life))))

test('[L34] a plan has 1 to 12 things to do, each id once', () =>
  forAll(({ events, now }) => {
    const ids = planFor(foldHistory(events), now).now.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBeGreaterThanOrEqual(1)
    expect(ids.length).toBeLessThanOrEqual(12)
  }))

test('[A14] [L43] until `changesAt`, with nothing told, the plan stays as it is', () =>
  forAll((life) => staysUntilChange(looking(life))))

test('[A14] a plan followed from change to change misses nothing that a look each 7 min sees', () =>
  forAll(
    ({ events, now }) => {
      const history = foldHistory(events)
      let plan = planFor(history, now)
      for (let minutes = 7; minutes <= 350; minutes += 7) {
        const then = { ...now, instant: plusMinutes(now.instant, minutes) }
        while (plan.changesAt !== null && plan.changesAt <= then.instant) {
          plan = planFor(history, { ...now, instant: plan.changesAt })
        }
        expect(lasting(planFor(history, then))).toEqual(lasting(plan))
      }
    },
    { runs: 100 },
  ))

test('[A10] [L26] a higher last pain never gives a higher stage, a longer walk or more demand', () =>
  forAll((life) => worsePainAsksNoMore(looking(life))))

/** What the hour of the day may bring, and what makes room for it when there is too much at once. */
const prompts = ['screen', 'measure', 'sleep', 'learn', 'sit', 'breathing']

test('[L40] another zone changes prompts only: no hold, wait, dose of rest, cold, heat or walk', () =>
  forAll(({ events, now }) => {
    const history = foldHistory(events)
    const restrictive = ({ tier, stage, episode, alert, now: todo, later, held }: Plan) => ({
      tier,
      stage,
      episode,
      alert,
      later,
      held: held.filter(({ id }) => id !== 'morning-rise'),
      todo: todo.filter(({ id, kind }) => !prompts.includes(kind) && id !== 'morning-rise'),
    })
    const here = restrictive(planFor(history, now))
    for (const zone of zones) {
      expect(restrictive(planFor(history, { ...now, zone }))).toEqual(here)
    }
  }))

test('[L41] a clock set back opens nothing that a wait, a count or the skin has closed', () =>
  forAll(({ events, now }) => {
    const history = foldHistory(events)
    const { held, tier } = planFor(history, now)
    if (tier === 'emergency-now') return
    const closed = held
      .filter(({ id, rule }) => id !== 'lie-down' && rule !== 'plan-2')
      .map(({ id }) => id)
    for (const back of [1, 13, 61, 723, 5_003]) {
      const then = planFor(history, { ...now, instant: plusMinutes(now.instant, -back) })
      expect([back, ...closed.filter((id) => offers(then, id))]).toEqual([back])
    }
  }))

test('[L44] a wait that names its end is over by then, when nothing else is told', () =>
  forAll(({ events, now }) => {
    const history = foldHistory(events)
    for (const { id, until, rule } of planFor(history, now).held) {
      if (until === null) continue
      expect(until).toBeGreaterThan(now.instant)
      const after = planFor(history, { ...now, instant: until })
      expect(
        after.held.some((item) => item.id === id && item.rule === rule && item.until === until),
      ).toBe(false)
    }
  }))

test('[L38] the same history and moment give the same plan, which is plain data', () =>
  forAll(({ events, now }) => {
    const plan = planFor(foldHistory(events), now)
    expect(planFor(foldHistory(events), now)).toEqual(plan)
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  }))

test('until the danger check is whole, the first rules show the same check, way to lie and emergency', () =>
  forAll(({ events, now }) => {
    const history = foldHistory(events)
    if (history.danger.whole.has('S1')) return
    const early = ({ tier, alert, now: todo, episode }: Plan) => ({
      emergency: tier === 'emergency-now' && alert,
      state: episode.state,
      todo: tier === 'emergency-now' ? [] : todo.filter(({ id }) => firstIds.includes(id)),
    })
    const whole = planFor(history, now)
    const alerted = whole.alert !== null && whole.tier !== 'emergency-now'
    // Too much taken is known by the whole book alone: the app waits for it where a log is.
    const overdosed = whole.now.some(({ id }) => id === 'dose-emergency')
    if (alerted || overdosed || whole.held.some(({ id }) => id === 'lie-down')) return
    expect(early(planUnder(firstRules, history, now))).toEqual(early(whole))
  }))

const firstIds: readonly string[] = ['first-screen', 'lie-down', 'ask-lying']
