import { expect, test } from 'vitest'
import { positions } from './content/guides.ts'
import { foldHistory } from './fold.ts'
import { hour, minutesBetween, plusMinutes } from './instant.ts'
import type { Item } from './item.ts'
import type { Plan } from './plan.ts'
import { planFor } from './planFor.ts'
import { forAll } from './testing/forAll.ts'
import { coldLife, type Life } from './testing/lives.ts'
import { againstCold } from './testing/plainCold.ts'
import { conditionsIn, counted, episodeIn, isRest, ofKind, runsOf } from './testing/plainLog.ts'
import { lyingBout, lyingMinutes } from './testing/plainLying.ts'
import { offers, shownNow } from './testing/planItems.ts'

/** A life looked at now and some time later: waits end, windows close. */
const moments = ({ events, now }: Life, mores = [0, 37, 1_493]) => {
  const history = foldHistory(events)
  return mores.map((more) => {
    const then = { ...now, instant: plusMinutes(now.instant, more) }
    return { events, now: then, plan: planFor(history, then) }
  })
}

/** Nothing but help, or no open episode (A1, R11). */
const isSilent = (plan: Plan) =>
  plan.episode.state !== 'open' || plan.now.every(({ kind }) => kind.startsWith('seek'))

const find = (plan: Plan, id: Item['id']) => shownNow(plan).find((item) => item.id === id)

test('[A2] cold is never offered against a limit, a wait, the skin, the window or a condition', () => {
  let offered = 0
  const law = (life: Life): void => {
    for (const each of moments(life, [0, 29, 71, 467, 1_493])) {
      const cold = find(each.plan, 'cold')
      if (!cold) continue
      offered += 1
      expect(againstCold(each.events, each.now.instant)).toEqual([])
      const thin = conditionsIn(counted(each.events)).held.has('thin-skin')
      expect(cold.minutes).toBeLessThanOrEqual(thin ? 10 : 20)
    }
  }
  forAll(law)
  expect(offered).toBeGreaterThan(300)
  forAll(law, { lives: coldLife })
  expect(offered).toBeGreaterThan(1_000)
})

test('[L10] cold that has been on for 20 min is to be taken off, first or second in the plan', () =>
  forAll((life) => {
    for (const each of moments(life)) {
      const plan = each.plan
      const events = counted(each.events)
      const on = runsOf(events, 'cold').some(
        ({ start, end }) => !end && minutesBetween(start.at, each.now.instant) >= 20,
      )
      if (!on || isSilent(plan)) continue
      expect(
        plan.now
          .filter(({ kind }) => kind !== 'seek-care')
          .slice(0, 2)
          .map(({ id }) => id),
      ).toContain('cold-off')
    }
  }))

test('[L14] cold and heat are never side by side, checklists before them included', () =>
  forAll((life) => {
    const on = planFor(foldHistory(life.events), life.now).now.filter((item) =>
      ['cold', 'heat'].includes(item.for ?? item.id),
    )
    expect(on.length).toBeLessThanOrEqual(1)
  }))

const isLying = (item: Item) =>
  item.position !== undefined && positions[item.position].counts === 'lying'

test('[A6] while a bout of lying is over, the plan says get up and never to lie on', () => {
  let over = 0
  forAll((life) => {
    for (const each of moments(life)) {
      const plan = each.plan
      if (offers(plan, 'lying-over')) expect(shownNow(plan).filter(isLying)).toEqual([])
      const bout = lyingBout(each.events, each.now.instant)
      if (isSilent(plan) || bout === null || bout < 40) continue
      over += 1
      expect(plan.now.map(({ id }) => id)).toContain('lying-over')
    }
  })
  expect(over).toBeGreaterThan(50)
})

test('[A6] no advised lying is longer than 30 min, and from 48 h 20 min and only as a rescue', () =>
  forAll((life) => {
    for (const each of moments(life)) {
      const lying = shownNow(each.plan).filter(isLying)
      if (lying.length === 0) continue
      const events = counted(each.events)
      const episode = episodeIn(events)!
      const since = (at: number) => (each.now.instant - at) / 60_000
      const late = since(episode.onset) >= 48 * hour
      expect(Math.max(...lying.map(({ minutes }) => minutes ?? 0))).toBeLessThanOrEqual(
        late ? 20 : 30,
      )
      if (!late) continue
      const gripped = episode.grips.some((at) => since(at) < 24 * hour && since(at) >= -10)
      const last = ofKind(events, 'painNoted').filter(isRest).at(-1)
      expect(gripped || (last?.score ?? 0) >= 7).toBe(true)
      expect(lying.map(({ id }) => id)).toEqual(['lie-down'])
    }
  }))

test('[A6] [C15] no lying is offered once its share of the last 24 h is spent', () =>
  forAll((life) => {
    for (const each of moments(life)) {
      if (!offers(each.plan, 'lie-down')) continue
      const events = counted(each.events)
      const hours = (each.now.instant - episodeIn(events)!.onset) / 3_600_000
      const share = (hours < 24 ? 0.5 : hours < 48 ? 0.25 : 0.1) * 16 * hour
      expect(lyingMinutes(events, each.now.instant)).toBeLessThan(share + 1)
    }
  }))
