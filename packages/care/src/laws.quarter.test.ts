import { expect, test } from 'vitest'
import type { CareEvent } from './event.ts'
import { openEmergencies } from './danger.ts'
import { foldHistory } from './fold.ts'
import { instant } from './instant.ts'
import { inIdOrder, instantOfId } from './log.ts'
import { planFor } from './planFor.ts'
import { among, forAll } from './testing/forAll.ts'
import { quarterLife, type Life } from './testing/lives.ts'
import {
  asksAgain,
  asksForHelpOnly,
  boutEnds,
  coldWithinLimits,
  isExplained,
  isNoDeadEnd,
  lyingIsShort,
  lyingKeepsItsShare,
  neverFaceDown,
  safeInPregnancy,
  staysUntilChange,
  worsePainAsksNoMore,
  type Look,
} from './testing/planLaws.ts'

/* The laws over quarters of a year: each life is looked at on its way and at its end. */

const lives = 2_000

/** What was known when a quarter of the life was told, a little later; and the whole at its end. */
const looks = ({ events, now }: Life): readonly Look[] => {
  const ordered = inIdOrder(events)
  const onTheWay = [0.25].flatMap((part) => {
    const known = ordered.slice(0, Math.ceil(ordered.length * part))
    const last = known.at(-1)
    return last ? [{ known, at: instant(instantOfId(last.id) + part * 7_200_000) }] : []
  })
  return [...onTheWay, { known: ordered, at: now.instant }].map(({ known, at }) => {
    const history = foldHistory(known)
    const then = { ...now, instant: at }
    return { events: known, history, now: then, plan: planFor(history, then) }
  })
}

const toldLast = ({ events, now }: Look, leg: 'weak' | 'both' | 'saddle'): readonly CareEvent[] => {
  const last = inIdOrder(events).at(-1)
  if (!last) return events
  const id = last.id.replace(/.{12}$/, 'ffffffffffff') as CareEvent['id']
  const noted = {
    id,
    kind: 'legNoted',
    at: now.instant,
    recordedAt: now.instant,
    device: 'phone',
    leg,
  }
  return [...events, noted as CareEvent]
}

/** A5 */
const emergencyInOneStep = (look: Look): void => {
  const leg = (['weak', 'both', 'saddle'] as const)[look.events.length % 3] ?? 'weak'
  asksForHelpOnly(planFor(foldHistory(toldLast(look, leg)), look.now))
}

/** A1 */
const helpFirst = ({ history, plan }: Look): void => {
  if (openEmergencies(history.danger).length > 0) asksForHelpOnly(plan)
}

const laws: Readonly<Record<string, (look: Look) => unknown>> = {
  A1: helpFirst,
  A2: coldWithinLimits,
  A5: emergencyInOneStep,
  'A6 lying is short': lyingIsShort,
  'A6 a bout ends': boutEnds,
  'A6 its share': lyingKeepsItsShare,
  A7: neverFaceDown,
  A8: safeInPregnancy,
  A9: isExplained,
  A10: worsePainAsksNoMore,
  A11: isNoDeadEnd,
  A14: staysUntilChange,
  A15: asksAgain,
}

test('[A1] [A2] [A5] [A6] [A7] [A8] [A9] [A10] [A11] [A14] [A15] over 2,000 lives of 90 days', () => {
  const met = { cold: 0, emergency: 0, pregnant: 0, late: 0 }
  forAll(
    (life) => {
      for (const look of looks(life)) {
        for (const [name, law] of Object.entries(laws)) {
          try {
            law(look)
          } catch (broken) {
            throw new Error(`${name} is broken`, { cause: broken })
          }
        }
        if (look.plan.now.some(({ id }) => id === 'cold')) met.cold += 1
        if (look.plan.tier === 'emergency-now') met.emergency += 1
        if (look.history.profile.pregnantSince !== null) met.pregnant += 1
        if (look.plan.episode.day >= 60) met.late += 1
      }
    },
    { runs: lives, lives: quarterLife },
  )
  for (const count of Object.values(met)) expect(count).toBeGreaterThan(among(100))
})
