import { because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import { partners } from '../content/medicines/partners.ts'
import { neverStopSuddenly } from '../content/medicines/prescriptionLimits.ts'
import type { Tier } from '../content/tiers.ts'
import type { History } from '../history.ts'
import type { Instant } from '../instant.ts'
import { boxOf } from './box.ts'
import { overdose } from './overdose.ts'
import { ofPrescription } from './ofBox.ts'
import { runs } from './prescription.ts'
import { hours, settingOf, type Setting } from './setting.ts'
import { patchesToRemove } from './skin.ts'
import { rankOf, worstFirst, worstOf, type DoseVerdict, type Finding } from './verdict.ts'

/** How things stand with what was taken, whatever is asked about: help first (dose-rules §4). */
export const doseStatus = (history: History, clock: Instant, tier: Tier): DoseVerdict => {
  const setting = settingOf(history, clock, tier)
  const findings = worstFirst([
    ...overdose(setting),
    ...patchesToRemove(setting),
    ...takenBack(history, setting),
    ...notSuddenly(setting),
    ...prescriptionsOf(setting),
  ])
  return {
    verdict: setting.person.isUnder18 ? null : worstOf(findings),
    next: null,
    findings,
    needs: { conditions: [], medicines: [] },
    left: [],
  }
}

/** A dose that was too much and then taken back leaves its help in reach for a day (R-DELETE). */
const takenBack = (history: History, setting: Setting): readonly Finding[] => {
  const since = setting.now - hours(doseNumbers.helpKeptH)
  const late = history.medicines.doses.some(({ takenBack: at }) => at !== null && at > since)
  if (!late) return []
  const doses = history.medicines.doses.map((dose) =>
    dose.takenBack !== null && dose.takenBack > since ? { ...dose, takenBack: null } : dose,
  )
  const before = { ...history, medicines: { ...history.medicines, doses } }
  return overdose(settingOf(before, setting.clock, setting.tier))
    .filter(({ verdict }) => rankOf(verdict) <= rankOf('POISON_LINE'))
    .map((finding) => ({
      ...finding,
      rule: 'dose-taken-back' as const,
      verdict: 'NOTE' as const,
    }))
}

const named: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(partners).map(([id, { tags }]) => [id, [id, ...tags]]),
)

/** Medicines that nobody may stop by themselves, as far as they are told (R-NOSTOP). */
const notSuddenly = (setting: Setting): readonly Finding[] => {
  const { medicines, history, now } = setting
  const own = [...medicines.prescriptions.values()].filter((each) => runs(each, now))
  const taken = [...history.profile.medicines, ...own.map(({ product }) => product)]
  return taken.flatMap((id): readonly Finding[] => {
    const box = boxOf(medicines, id)
    const tags = box
      ? box.parts.flatMap(({ ingredient }) => [ingredient, ...ingredients[ingredient].tags])
      : (named.get(id) ?? [])
    if (!tags.some((tag) => neverStopSuddenly.includes(tag))) return []
    return [
      {
        rule: 'dose-not-suddenly',
        verdict: 'NOTE',
        say: because('not-suddenly', { medicine: box?.name ?? id }),
        sources: ['dose-rules', 's21'],
      },
    ]
  })
}

const prescriptionsOf = (setting: Setting): readonly Finding[] =>
  [...setting.medicines.prescriptions.values()]
    .filter((told) => runs(told, setting.now))
    .flatMap((told) => {
      const box = boxOf(setting.medicines, told.product)
      return (box?.parts ?? []).flatMap((part) =>
        box ? ofPrescription(setting, { part, own: { told, box } }) : [],
      )
    })
