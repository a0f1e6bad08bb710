import { because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { IngredientId } from '../content/medicines/ingredientIds.ts'
import type { DoseSymptom } from '../event.ts'
import type { Instant } from '../instant.ts'
import { round, total } from './counting.ts'
import { ceilings, limitOf } from './limit.ts'
import { ownFor } from './prescription.ts'
import { hours, intakesIn, intakesOf, within, type Intake, type Setting } from './setting.ts'
import type { Finding } from './verdict.ts'

/*
 * Already too much: what to say (dose-rules §4). Windows that end at any dose of the past 72 h are looked
 * at, so that a dose told late reveals what was too much then (R-EDIT).
 */

const { paracetamol: pcm, lookBackH, windowH, weightCapKg } = doseNumbers

/** Help comes before anything else that might be said, whatever was asked about. */
export const overdose = (setting: Setting): readonly Finding[] => [
  ...onPurpose(setting),
  ...swallowed(setting),
  ...paracetamol(setting),
  ...antiInflammatory(setting),
  ...sedating(setting),
]

const recent = <Each extends { readonly at: Instant }>(
  { now }: Setting,
  all: readonly Each[],
): readonly Each[] => within(all, now, lookBackH)

const onPurpose = (setting: Setting): readonly Finding[] =>
  recent(setting, setting.doses).some(({ deliberate }) => deliberate)
    ? [
        {
          rule: 'dose-taken',
          verdict: 'EMERGENCY',
          say: because('taken-on-purpose'),
          until: null,
          sources: ['dose-rules'],
        },
      ]
    : []

/** A rub or an oil in the mouth (R-OD-OIL). */
const swallowed = (setting: Setting): readonly Finding[] =>
  recent(setting, setting.doses).flatMap((dose): readonly Finding[] => {
    if (!dose.swallowed) return []
    const common = { rule: 'dose-swallowed', until: null, sources: ['s40', 's42'] } as const
    return dose.symptoms.length > 0
      ? [{ ...common, verdict: 'EMERGENCY', say: because('swallowed-symptoms') }]
      : [{ ...common, verdict: 'POISON_LINE', say: because('swallowed') }]
  })

const symptomsOf = (intakes: readonly Intake[]): readonly DoseSymptom[] =>
  intakes.flatMap(({ dose }) => dose.symptoms)

/** The windows of so many hours that end at each of these, with what was taken in each. */
const windows = (
  intakes: readonly Intake[],
  ends: readonly Intake[],
  lengthH: number,
): readonly { readonly end: Instant; readonly mg: number }[] =>
  ends.map(({ at: end }) => ({
    end,
    mg: total(within(near(intakes, ends, lengthH), end, lengthH).filter(({ at }) => at <= end)),
  }))

/** Nothing older can be in any of these windows. */
const near = (
  intakes: readonly Intake[],
  [first]: readonly Intake[],
  lengthH: number,
): readonly Intake[] => (first ? within(intakes, first.at, lengthH) : intakes)

const most = (each: readonly { readonly mg: number }[]): number =>
  each.reduce((highest, { mg }) => Math.max(highest, mg), 0)

const weightOf = ({ person }: Setting): number | null =>
  person.weightKg === null ? null : Math.min(person.weightKg, weightCapKg)

const paracetamolSymptoms: readonly DoseSymptom[] = [
  'vomiting',
  'right-belly-pain',
  'severe-belly-pain',
  'yellow-skin',
  'confusion',
  'marked-sleepiness',
  'hard-to-wake',
]

/** R-OD-PCM, the first test that matches. */
const paracetamol = (setting: Setting): readonly Finding[] => {
  const all = intakesOf(setting, 'paracetamol')
  const ends = recent(setting, all)
  const last = ends.at(-1)
  if (!last) return []
  const perDay = windows(all, ends, windowH)
  const sum = most(perDay)
  const { limit, isPersonal } = limitNow(setting, last)
  const kg = weightOf(setting)
  const ill = symptomsOf(ends).some((each) => paracetamolSymptoms.includes(each))
  const values = { mg: round(sum), most: round(limit), kg: kg ?? 0 }
  const common = { rule: 'dose-over-paracetamol', until: null } as const
  const emergency = (say: string): readonly Finding[] => [
    { ...common, verdict: 'EMERGENCY', say: because(say, values), sources: ['s39', 's6'] },
  ]
  const over = sum > limit
  if (ill && over) return emergency('paracetamol-emergency-ill')
  if (kg !== null && over && sum >= pcm.emergencyMgPerKg * kg)
    return emergency('paracetamol-emergency')
  if (kg === null && sum >= pcm.emergencyMgWithoutWeight) return emergency('paracetamol-emergency')
  if (sum >= pcm.emergencyMg || twoDays(perDay)) return emergency('paracetamol-emergency')
  const call = (say: string): readonly Finding[] => [
    { ...common, verdict: 'POISON_LINE', say: because(say, values), sources: ['s6', 's5'] },
  ]
  if (most(windows(all, ends, pcm.fastH)) > pcm.fastMg) return call('paracetamol-fast')
  if (sum > pcm.callMg) return call('paracetamol-call')
  return over ? call(isPersonal ? 'paracetamol-call-personal' : 'paracetamol-call') : []
}

/** More than 6 g in each of two windows of 24 h that do not overlap but follow within two days. */
const twoDays = (perDay: readonly { readonly end: Instant; readonly mg: number }[]): boolean => {
  const high = perDay.filter(({ mg }) => mg > pcm.twoDaysMg)
  return high.some((a) =>
    high.some((b) => b.end - a.end >= hours(windowH) && b.end - a.end < hours(2 * windowH)),
  )
}

const limitNow = (
  setting: Setting,
  { box, part, at }: Intake,
): { readonly limit: number; readonly isPersonal: boolean } => {
  const own = ownFor(setting.medicines, box, setting.now)
  const found = limitOf(setting, box, part, own, at)
  return { limit: found?.max24hMg ?? pcm.callMg, isPersonal: found?.isPersonal ?? false }
}

const nsaidSymptoms: readonly DoseSymptom[] = [
  'black-stool',
  'vomiting-blood',
  'fit',
  'fainting',
  'little-urine',
  'severe-belly-pain',
  'breathing-trouble',
]

/** R-OD-NSAID: each by its own weight and ceiling. */
const antiInflammatory = (setting: Setting): readonly Finding[] => {
  const all = intakesIn(setting, 'nsaid-systemic')
  const ends = recent(setting, all)
  if (ends.length === 0) return []
  const common = { rule: 'dose-over-nsaid', until: null } as const
  if (symptomsOf(ends).some((each) => nsaidSymptoms.includes(each)))
    return [
      { ...common, verdict: 'EMERGENCY', say: because('nsaid-emergency-ill'), sources: ['s1'] },
    ]
  return ingredientsIn(ends).flatMap((ingredient) =>
    overCeiling(setting, ingredient, 'dose-over-nsaid'),
  )
}

const sedatingSymptoms: readonly DoseSymptom[] = [
  'hard-to-wake',
  'slow-breathing',
  'breathing-trouble',
  'blue-lips',
  'fit',
]

/** R-OD-SED: opioids, relaxants and what else makes sleepy. */
const sedating = (setting: Setting): readonly Finding[] => {
  const all = intakesIn(setting, 'cns-depressant')
  const ends = recent(setting, all)
  if (ends.length === 0) return []
  if (symptomsOf(ends).some((each) => sedatingSymptoms.includes(each)))
    return [
      {
        rule: 'dose-over-sedating',
        verdict: 'EMERGENCY',
        say: because('sedating-emergency'),
        until: null,
        sources: ['dose-rules'],
      },
    ]
  return ingredientsIn(ends).flatMap((ingredient) =>
    overCeiling(setting, ingredient, 'dose-over-sedating'),
  )
}

const ingredientsIn = (intakes: readonly Intake[]): readonly IngredientId[] => [
  ...new Set(intakes.map(({ part }) => part.ingredient)),
]

const overCeiling = (
  setting: Setting,
  ingredient: IngredientId,
  rule: 'dose-over-nsaid' | 'dose-over-sedating',
): readonly Finding[] => {
  const all = intakesOf(setting, ingredient)
  const ends = recent(setting, all)
  const last = ends.at(-1)
  if (!last) return []
  const mg = most(windows(all, ends, windowH))
  const kg = weightOf(setting)
  const perKg = doseNumbers.emergencyMgPerKg[ingredient]
  const values = { medicine: ingredients[ingredient].name, mg: round(mg) }
  const common = { rule, until: null, sources: ['s1', 'dose-rules'] } as const
  if (perKg !== undefined && kg !== null && mg >= perKg * kg)
    return [{ ...common, verdict: 'EMERGENCY', say: because('nsaid-emergency', values) }]
  const { hard } = ceilings(setting, last.part, last.box, last.at)
  if (hard === null || mg <= hard) return []
  const say = rule === 'dose-over-nsaid' ? 'nsaid-call' : 'sedating-call'
  return [{ ...common, verdict: 'POISON_LINE', say: because(say, { ...values, most: hard }) }]
}
