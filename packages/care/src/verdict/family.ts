import { because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import { slowSwitchAfterH } from '../content/medicines/prescriptionLimits.ts'
import { instant, minute, type Instant } from '../instant.ts'
import type { Proposed } from './counting.ts'
import { hardCeiling, limitOf } from './limit.ts'
import { ownFor } from './prescription.ts'
import {
  hours,
  intakesIn,
  intakesOf,
  slowOf,
  within,
  type Intake,
  type Setting,
} from './setting.ts'
import type { Finding } from './verdict.ts'

/* Anti-inflammatory painkillers as one family: which one, how soon after another, how much together. */

const family = 'nsaid-systemic'

const isOfFamily = ({ part, heartAspirin }: Pick<Proposed, 'part' | 'heartAspirin'>): boolean =>
  !heartAspirin && ingredients[part.ingredient].tags.includes(family)

const others = (setting: Setting, { part }: Proposed, t: Instant): readonly Intake[] =>
  within(intakesIn(setting, family), t, doseNumbers.courseGapH).filter(
    (each) => each.part.ingredient !== part.ingredient && !each.heartAspirin,
  )

export const ofFamily = (setting: Setting, proposed: Proposed, t: Instant): readonly Finding[] =>
  isOfFamily(proposed)
    ? [
        ...afterAnother(setting, proposed, t),
        ...share(setting, proposed, t),
        ...beforeHeart(setting, proposed, t),
      ]
    : []

const switchAfter = (intake: Intake): Instant => {
  const { ingredient, mg } = intake.part
  const slow = slowOf(intake)
    ? slowSwitchAfterH.find((row) => row.ingredient === ingredient && row.mg === mg)
    : undefined
  const gap = slow?.switchAfterH ?? ingredients[ingredient].switchAfterH ?? doseNumbers.windowH
  return instant(intake.at + hours(gap))
}

/** Another one of the family: not before its time, and then only after asking (R-CLASS, IX01, IX15). */
const afterAnother = (setting: Setting, proposed: Proposed, t: Instant): readonly Finding[] => {
  const last = others(setting, proposed, t)
    .toSorted((a, b) => switchAfter(a) - switchAfter(b))
    .at(-1)
  if (!last) return []
  const until = switchAfter(last)
  const values = { other: ingredients[last.part.ingredient].name, at: last.at }
  const common = { rule: 'dose-class', row: 'IX01', sources: ['s1', 'dose-rules'] } as const
  return t < until
    ? [{ ...common, verdict: 'STOP', say: because('other-of-family', values), until }]
    : [{ ...common, verdict: 'ASK', say: because('pick-one', values) }]
}

/** Shares of each one's day add up to one day (R-CLASS-FRAC). */
const share = (setting: Setting, proposed: Proposed, t: Instant): readonly Finding[] => {
  const all = within(intakesIn(setting, family), t, doseNumbers.windowH).filter(
    (each) => !each.heartAspirin,
  )
  if (all.every((each) => each.part.ingredient === proposed.part.ingredient)) return []
  const own = proposed.mg / dayOf(setting, proposed, t)
  const taken = all.map((each) => ({ at: each.at, part: each.mg / dayOf(setting, each, t) }))
  const whole = (parts: readonly { readonly part: number }[]): number =>
    parts.reduce((sum, { part }) => sum + part, own)
  if (whole(taken) <= 1 + 1e-9) return []
  const ordered = taken.toSorted((a, b) => a.at - b.at)
  const leaving = ordered.findIndex((_, index) => whole(ordered.slice(index + 1)) <= 1 + 1e-9)
  const leaves = ordered[leaving]
  return [
    {
      rule: 'dose-class-share',
      verdict: 'WAIT',
      say: because('shares-full'),
      until: leaves ? instant(leaves.at + hours(doseNumbers.windowH)) : null,
      sources: ['dose-rules'],
    },
  ]
}

/** What a day of it holds: by its label or prescription, else its ceiling; unknown: the dose is a day. */
const dayOf = (
  setting: Setting,
  each: Pick<Proposed, 'box' | 'part' | 'mg'>,
  t: Instant,
): number => {
  const own = ownFor(setting.medicines, each.box, setting.now)
  const limit = limitOf(setting, each.box, each.part, own, t)
  return limit?.max24hMg ?? hardCeiling(setting, each.part, each, t) ?? (each.mg > 0 ? each.mg : 1)
}

/** Ibuprofen and aspirin for the heart (R-ASA-IBU). */
const beforeHeart = (setting: Setting, proposed: Proposed, t: Instant): readonly Finding[] => {
  if (proposed.part.ingredient !== 'ibuprofen') return []
  const last = intakesOf(setting, 'aspirin').findLast(
    ({ heartAspirin, at }) => heartAspirin && at <= t,
  )
  if (!last || last.at <= t - hours(doseNumbers.windowH)) return []
  const common = {
    rule: 'dose-heart-aspirin',
    row: 'IX04',
    sources: ['s30', 'dose-rules'],
  } as const
  if (last.box.product?.coated)
    return [{ ...common, verdict: 'ASK', say: because('coated-aspirin') }]
  const until = instant(last.at + doseNumbers.afterHeartAspirinMinutes * minute)
  const ask: Finding = { ...common, verdict: 'ASK', say: because('ibuprofen-heart-aspirin') }
  if (t < until)
    return [{ ...common, verdict: 'WAIT', say: because('after-heart-aspirin'), until }, ask]
  const usual = instant(last.at + hours(doseNumbers.windowH))
  return usual - t < hours(doseNumbers.beforeHeartAspirinH)
    ? [ask, { ...common, verdict: 'NOTE', say: because('before-heart-aspirin', { at: usual }) }]
    : [ask]
}

export const familyTurns = (setting: Setting, proposed: Proposed): readonly number[] =>
  isOfFamily(proposed)
    ? [
        ...others(setting, proposed, setting.now).flatMap((each) => [
          switchAfter(each),
          each.at + hours(doseNumbers.windowH),
          each.at + hours(doseNumbers.courseGapH),
        ]),
        ...intakesOf(setting, 'aspirin').map(
          ({ at }) => at + doseNumbers.afterHeartAspirinMinutes * minute,
        ),
      ]
    : []
