import { because } from '../because.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { Market, Part } from '../content/medicines/medicine.ts'
import { asked, barred } from './asked.ts'
import { counts, hasStrangers, soldAs, type Box } from './box.ts'
import type { Proposed } from './counting.ts'
import { isLooser } from './label.ts'
import { ceilings } from './limit.ts'
import { perDay, prescribedMg } from './prescription.ts'
import type { Setting } from './setting.ts'
import { isOnSkin } from './skin.ts'
import type { Finding } from './verdict.ts'

/** What the box itself brings: who may have it, what its label says, and parts that cannot be counted. */
export const ofBox = (
  setting: Setting,
  box: Box,
  proposed: readonly Proposed[],
): readonly Finding[] => {
  const sold = soldAs(box, setting.market)
  const [first] = proposed
  const own = first?.own ?? null
  const ask = askOf(box, setting.market)
  return [
    ...(sold !== 'otc' && own === null
      ? [
          barred('dose-own', sold === 'clinic' ? 'clinic-only' : 'not-yours', {
            medicine: box.name,
          }),
        ]
      : []),
    ...(ask === undefined ? [] : [asked('dose-label', ask, { medicine: box.name })]),
    ...(isTwoOfFamily(proposed)
      ? [{ ...barred('dose-class', 'IX01', {}), row: 'IX01', sources: ['s1'] as const }]
      : []),
    ...(hasStrangers(box) ? [asked('dose-unknown', 'label-part-not-known', {})] : []),
    ...(!proposed.some(({ part }) => counts(part))
      ? [asked('dose-unknown', 'nothing-counted', { medicine: box.name })]
      : []),
    ...(isOnSkin(box)
      ? []
      : proposed.filter(({ part }) => counts(part)).flatMap((each) => ofPart(setting, each))),
  ]
}

/** A rule of the EU holds in the EU, and where no market is known. */
const askOf = ({ product }: Box, market: Market | null): string | undefined =>
  product?.ask === 'eu-tolperisone' && market !== null && market !== 'EU' ? undefined : product?.ask

/** A label that names two anti-inflammatory painkillers in one box (IX01). */
const isTwoOfFamily = (proposed: readonly Proposed[]): boolean =>
  proposed.filter(
    ({ part, heartAspirin }) =>
      !heartAspirin && ingredients[part.ingredient].tags.includes('nsaid-systemic'),
  ).length > 1

const ofPart = (setting: Setting, { box, part, own, limit }: Proposed): readonly Finding[] => {
  const medicine = ingredients[part.ingredient].name
  return [
    ...(limit === null ? [withoutNumbers(part, medicine)] : []),
    ...(part.mg === null ? [asked('dose-amount-unknown', 'amount-not-known', { medicine })] : []),
    ...(own === null && isLooser(box, part, setting.market)
      ? [asked('dose-label', 'label-looser', { medicine })]
      : []),
    ...(part.ingredient === 'paracetamol' && needsWeight(setting)
      ? [asked('dose-personal', 'weight-needed', {})]
      : []),
  ]
}

const withoutNumbers = (part: Part, medicine: string): Finding =>
  part.ingredient === 'caffeine'
    ? {
        rule: 'dose-unknown',
        verdict: 'NOTE',
        say: because('caffeine'),
        row: part.ingredient,
        sources: ['medicines'],
      }
    : { ...asked('dose-unknown', 'no-numbers', { medicine }), row: part.ingredient }

const needsWeight = ({ person }: Setting): boolean =>
  person.weightKg === null && person.holds('low-weight-lt-50kg')

/** A prescription that is more than anybody's: a slip of the pen, or above every ceiling (R-CEIL). */
export const ofPrescription = (
  setting: Setting,
  { part, own }: Pick<Proposed, 'part' | 'own'>,
): readonly Finding[] => {
  if (!own) return []
  const single = prescribedMg(own, part)
  const doses = perDay(own.told)
  if (part.mg === null || !counts(part)) return []
  if (single === null || doses === null) return [asked('dose-ceiling', 'entry-incomplete', {})]
  const daily = single * doses
  const { ask, hard } = ceilings(setting, part, own.box, setting.now)
  const values = { medicine: ingredients[part.ingredient].name, mg: daily }
  if (hard !== null && daily > hard)
    return [barred('dose-ceiling', 'entry-over-ceiling', { ...values, most: hard })]
  return ask !== null && daily > ask
    ? [asked('dose-ceiling', 'entry-unusual', { ...values, most: ask })]
    : []
}
