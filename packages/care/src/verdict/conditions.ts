import { because } from '../because.ts'
import { ingredientIds, type IngredientId } from '../content/medicines/ingredientIds.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import { cellsOf } from '../content/medicines/matrix/index.ts'
import type { DoseCondition, Letter, Seen } from '../content/medicines/medicine.ts'
import type { Proposed } from './counting.ts'
import { questionOf } from './person.ts'
import type { Setting } from './setting.ts'
import type { Finding, Needs, VerdictWord } from './verdict.ts'

/* What a person has against what a medicine does (R-COND, medicines §5). */

const verdictOfLetter: Readonly<Record<Letter, VerdictWord | null>> = {
  S: 'STOP',
  A: 'ASK',
  N: 'NOTE',
  '-': null,
}

interface Row {
  readonly condition: DoseCondition
  readonly verdict: VerdictWord
  readonly seen: Seen
}

const rowsBy = (column: 'selfCare' | 'prescribed') =>
  new Map(
    ingredientIds.map((id): readonly [IngredientId, readonly Row[]] => [
      id,
      cellsOf(id).flatMap(({ condition, seen, [column]: letter }) => {
        const verdict = verdictOfLetter[letter]
        return verdict === null ? [] : [{ condition, verdict, seen }]
      }),
    ]),
  )

const selfCareRows = rowsBy('selfCare')
const prescribedRows = rowsBy('prescribed')

/** The rows of the matrix that speak of one ingredient, for self-care or as prescribed. */
const rowsFor = ({ part, own }: Pick<Proposed, 'part' | 'own'>): readonly Row[] =>
  (own ? prescribedRows : selfCareRows).get(part.ingredient) ?? []

export const conditionFindings = (setting: Setting, proposed: Proposed): readonly Finding[] =>
  rowsFor(proposed).flatMap(({ condition, verdict, seen }) => {
    if (!setting.person.holds(condition)) return []
    const softened = softer(setting, proposed, condition, verdict)
    return [
      {
        rule: 'dose-condition',
        verdict: softened,
        say: because(proposed.own ? `prescribed-${softened}` : `condition-${softened}`, {
          condition,
          medicine: ingredients[proposed.part.ingredient].name,
        }),
        ...(softened === 'STOP' ? { until: null } : {}),
        row: condition,
        sources: seen.sources,
      },
    ]
  })

/** Wintergreen with a blood thinner is a stop for warfarin, and while nobody knows which it is (§5C). */
const softer = (
  { history }: Setting,
  { part }: Proposed,
  condition: DoseCondition,
  verdict: VerdictWord,
): VerdictWord => {
  const salicylate =
    part.ingredient === 'methyl-salicylate' || part.ingredient === 'trolamine-salicylate'
  if (!salicylate || condition !== 'anticoagulant-use' || verdict !== 'STOP') return verdict
  const { medicines } = history.profile
  const another = otherThinners.some((each) => medicines.has(each))
  return another && !medicines.has('warfarin') && !medicines.has('any-anticoagulant')
    ? 'ASK'
    : verdict
}

const otherThinners = ['apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'heparin']

/** Conditions that could stop this or call for a question, and that nobody asked about (C32). */
export const unaskedConditions = ({ person }: Setting, proposed: Proposed): Needs['conditions'] => [
  ...new Set(
    rowsFor(proposed)
      .filter(({ verdict, condition }) => verdict !== 'NOTE' && !person.isKnown(condition))
      .map(({ condition }) => questionOf(condition)),
  ),
]
