import { expect, test } from 'vitest'
import { foldHistory } from './fold.ts'
import { minutesBetween, plusMinutes } from './instant.ts'
import { planFor } from './planFor.ts'
import { among, forAll } from './testing/forAll.ts'
import { coldLife, type Life } from './testing/lives.ts'
import { counted, runsOf } from './testing/plainLog.ts'
import {
  boutEnds,
  coldWithinLimits,
  isSilent,
  lyingIsShort,
  lyingKeepsItsShare,
  type Look,
} from './testing/planLaws.ts'

/** A life looked at now and some time later: waits end, windows close. */
const moments = ({ events, now }: Life, mores = [0, 37, 1_493]): readonly Look[] => {
  const history = foldHistory(events)
  return mores.map((more) => {
    const then = { ...now, instant: plusMinutes(now.instant, more) }
    return { events, history, now: then, plan: planFor(history, then) }
  })
}

test('[A2] cold is never offered against a limit, a wait, the skin, the window or a condition', () => {
  let offered = 0
  const law = (life: Life): void => {
    for (const look of moments(life, [0, 29, 71, 467, 1_493])) {
      if (coldWithinLimits(look)) offered += 1
    }
  }
  forAll(law)
  expect(offered).toBeGreaterThan(among(300))
  forAll(law, { lives: coldLife })
  expect(offered).toBeGreaterThan(among(1_000))
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

test('[A6] while a bout of lying is over, the plan says get up and never to lie on', () => {
  let over = 0
  forAll((life) => {
    for (const look of moments(life)) if (boutEnds(look)) over += 1
  })
  expect(over).toBeGreaterThan(among(50))
})

test('[A6] no advised lying is longer than 30 min, and from 48 h 20 min and only as a rescue', () =>
  forAll((life) => moments(life).forEach(lyingIsShort)))

test('[A6] [C15] no lying is offered once its share of the last 24 h is spent', () =>
  forAll((life) => moments(life).forEach(lyingKeepsItsShare)))
