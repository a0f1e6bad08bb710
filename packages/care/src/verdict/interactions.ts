import { because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredientIds, type IngredientId } from '../content/medicines/ingredientIds.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import { interactions } from '../content/medicines/interactions.ts'
import type { DoseCondition, Interaction } from '../content/medicines/medicine.ts'
import { partners } from '../content/medicines/partners.ts'
import { instant, type Instant } from '../instant.ts'
import { boxOf } from './box.ts'
import type { Proposed } from './counting.ts'
import { courseDay } from './course.ts'
import { runs } from './prescription.ts'
import { hours, intakesOf, type Setting } from './setting.ts'
import type { Finding, Needs, VerdictWord } from './verdict.ts'

/* Two things that do not go together (R-INTX, medicines §6). */

/** Something on the other side: what it is, and until when it counts; `null`: for as long as it is told. */
/** Everything one thing is called: its id, its families. A few, so a list is faster than a set. */
type Tags = readonly string[]

interface Other {
  readonly tags: Tags
  /** who it is, so that a thing does not meet itself */
  readonly ingredient: IngredientId | null
  readonly name: string
  readonly until: Instant | null
  /** who prescribed it */
  readonly by: string | null
}

const tagsOf = (ingredient: IngredientId): Tags => [ingredient, ...ingredients[ingredient].tags]

const tagsById: ReadonlyMap<string, Tags> = new Map(ingredientIds.map((id) => [id, tagsOf(id)]))

const partnerTags: ReadonlyMap<string, { readonly name: string; readonly tags: Tags }> = new Map(
  Object.entries(partners).map(([id, { name, tags }]) => [id, { name, tags: [id, ...tags] }]),
)

const heartAspirinTags: Tags = ['low-dose-aspirin', 'antiplatelet']

const none: Tags = []

const mineOf = ({ part, heartAspirin }: Proposed): Tags =>
  heartAspirin ? heartAspirinTags : (tagsById.get(part.ingredient) ?? none)

const meets = (side: ReadonlySet<string>, tags: Tags): boolean =>
  tags.some((each) => side.has(each))

/** Rows that have this on one side: worked out once for each. */
const rowsById = new Map<string, readonly Directed[]>()

interface Directed {
  readonly row: Interaction
  /** every side the others must meet */
  readonly needs: readonly ReadonlySet<string>[]
}

const rowsOf = (key: string, mine: Tags): readonly Directed[] => {
  const known = rowsById.get(key)
  if (known) return known
  const rows = interactions.flatMap((row): readonly Directed[] => {
    const [first, ...rest] = row.b
    const [a, b] = [new Set(row.a), new Set(first)]
    const asA = meets(a, mine) ? [{ row, needs: row.b.map((side) => new Set(side)) }] : []
    const asB = rest.length === 0 && meets(b, mine) ? [{ row, needs: [a] }] : []
    return isSame(row.a, first) ? asA : [...asA, ...asB]
  })
  rowsById.set(key, rows)
  return rows
}

const isSame = (a: readonly string[], b: readonly string[]): boolean => a.join() === b.join()

const directedFor = (proposed: Proposed): readonly Directed[] =>
  rowsOf(proposed.heartAspirin ? 'low-dose-aspirin' : proposed.part.ingredient, mineOf(proposed))

/** Other medicines that are taken anyway, conditions that stand in for them, own prescriptions. */
const standing = (setting: Setting, proposed: Proposed): readonly Other[] => {
  const { medicines, history, person, now } = setting
  const told = [...history.profile.medicines].flatMap((id) => othersCalled(setting, id, null))
  const own = [...medicines.prescriptions.values()]
    .filter((each) => runs(each, now))
    .flatMap((each) => othersCalled(setting, each.product, each.by ?? null))
  const conditions = conditionTags
    .filter((each) => person.holds(each))
    .map((each) => ({
      tags: [each],
      ingredient: null,
      name: each,
      until: null,
      by: null,
    }))
  return [...told, ...own, ...conditions].filter(
    ({ ingredient }) =>
      ingredient === null || !proposed.box.parts.some((part) => part.ingredient === ingredient),
  )
}

const othersCalled = (setting: Setting, id: string, by: string | null): readonly Other[] => {
  const partner = partnerTags.get(id)
  if (partner) return [{ ...partner, ingredient: null, until: null, by }]
  const tags = tagsById.get(id)
  if (tags) {
    const [ingredient] = ingredientIds.filter((each) => each === id)
    return [{ tags, ingredient: ingredient ?? null, name: id, until: null, by }]
  }
  const box = boxOf(setting.medicines, id)
  return (box?.parts ?? []).map((part) => ({
    tags: tagsById.get(part.ingredient) ?? none,
    ingredient: part.ingredient,
    name: ingredients[part.ingredient].name,
    until: null,
    by,
  }))
}

const sidesWithConditions = new Set(interactions.flatMap(({ a, b }) => [...a, ...b.flat()]))

/** Conditions that an interaction names, besides ingredients and families. */
const conditionTags: readonly DoseCondition[] = (
  [
    'heavy-alcohol',
    'anticoagulant-use',
    'antiplatelet-use',
    'maoi-use',
    'childbearing-no-contraception',
    'fathering-no-contraception',
    'pregnancy-lt20',
    'pregnancy-20-27',
    'pregnancy-28-plus',
  ] as const
).filter((each) => sidesWithConditions.has(each))

/** What was taken or drunk so lately that it still counts at `t`. */
const lately = (setting: Setting, proposed: Proposed, t: Instant): readonly Other[] => {
  const doses = setting.lasts.flatMap((last): readonly Other[] => {
    if (t >= last.at + hours(doseNumbers.windowH)) return []
    const { ingredient } = last.part
    if (proposed.box.parts.some((part) => part.ingredient === ingredient)) return []
    const until = instant(last.at + hours(doseNumbers.windowH))
    const tags = last.heartAspirin ? heartAspirinTags : (tagsById.get(ingredient) ?? none)
    return [{ tags, ingredient, name: ingredients[ingredient].name, until, by: null }]
  })
  return [...doses, ...alcohol(setting, t)]
}

const alcoholTags: Tags = ['alcohol']

const alcohol = ({ medicines }: Setting, t: Instant): readonly Other[] => {
  const last = medicines.drinks.reduce((latest, { at }) => Math.max(latest, at), -Infinity)
  const until = last + hours(doseNumbers.alcoholWindowH)
  return t < until
    ? [{ tags: alcoholTags, ingredient: null, name: 'alcohol', until: instant(until), by: null }]
    : []
}

export const standingFindings = (setting: Setting, proposed: Proposed): readonly Finding[] => {
  const others = standing(setting, proposed)
  const unknown = [...setting.history.profile.medicines].filter(
    (id) => othersCalled(setting, id, null).length === 0,
  )
  return [
    ...found(setting, proposed, others, setting.now),
    ...unknown.map((name): Finding => ({
      rule: 'dose-interaction',
      verdict: 'ASK',
      say: because('medicine-not-known', { name }),
      sources: ['dose-rules'],
    })),
  ]
}

/** Of a family the rules of the family speak; here, of everything else taken lately. */
export const latelyFindings = (
  setting: Setting,
  proposed: Proposed,
  t: Instant,
): readonly Finding[] => found(setting, proposed, lately(setting, proposed, t), t, ruledElsewhere)

/** Spacing of the family, and of one ingredient in two boxes, is counted by rules of their own. */
const ruledElsewhere: ReadonlySet<string> = new Set(['IX01', 'IX04', 'IX15', 'IX23'])

const found = (
  setting: Setting,
  proposed: Proposed,
  others: readonly Other[],
  t: Instant,
  except: ReadonlySet<string> = new Set(),
): readonly Finding[] => {
  if (others.length === 0) return []
  return directedFor(proposed).flatMap(({ row, needs }) => {
    if (!needs.every((side) => others.some(({ tags }) => meets(side, tags)))) return []
    if (except.has(row.id) || !isLongEnough(setting, proposed, row, t)) return []
    const met = needs.flatMap((side) => others.filter(({ tags }) => meets(side, tags)))
    const verdict = severityOf(row, proposed, met)
    return [
      {
        rule: 'dose-interaction',
        verdict,
        say: because(row.id, {
          medicine: ingredients[proposed.part.ingredient].name,
          other: met[0]?.name ?? '',
        }),
        ...(verdict === 'STOP' ? { until: latest(met) } : {}),
        row: row.id,
        sources: row.sources,
      },
    ]
  })
}

const isLongEnough = (
  setting: Setting,
  { part }: Proposed,
  { fromCourseDay, a }: Interaction,
  t: Instant,
): boolean =>
  fromCourseDay === undefined ||
  !a.includes(part.ingredient) ||
  courseDay(intakesOf(setting, part.ingredient), t) >= fromCourseDay

/** One prescriber who planned both makes a stop a question, but for the rows that stay (§6). */
const severityOf = (
  { severity, always }: Interaction,
  { own }: Proposed,
  others: readonly Other[],
): VerdictWord => {
  if (severity !== 'STOP' || always || own?.told.by === undefined) return severity
  return others.every(({ by }) => by === own.told.by) ? 'ASK' : severity
}

const latest = (others: readonly Other[]): Instant | null =>
  others.some(({ until }) => until === null)
    ? null
    : instant(Math.max(...others.map(({ until }) => until ?? 0)))

/** Families and single medicines that an interaction with this would name, and nobody asked about. */
export const unaskedMedicines = ({ history }: Setting, proposed: Proposed): Needs['medicines'] => {
  const { medicinesAsked, medicines } = history.profile
  if (medicinesAsked === 'all') return []
  return askableFor(proposed).filter((id) => !medicinesAsked.has(id) && !medicines.has(id))
}

const askables = new Map<string, readonly string[]>()

/**
 * A checklist names families. A single medicine stands in it only for a side that no family would
 * meet: warfarin for wintergreen, ciprofloxacin for tizanidine, lithium, which has no family.
 */
const askableFor = (proposed: Proposed): readonly string[] => {
  const key = proposed.heartAspirin ? 'low-dose-aspirin' : proposed.part.ingredient
  const known = askables.get(key)
  if (known) return known
  const sides = directedFor(proposed)
    .filter(({ row }) => row.severity !== 'NOTE')
    .flatMap(({ needs }) => needs)
  const ids = Object.keys(partners)
  const meetsSide = (id: string, side: ReadonlySet<string>): boolean =>
    meets(side, partnerTags.get(id)?.tags ?? none)
  const families = ids.filter(
    (id) => id.startsWith(familyPrefix) && sides.some((side) => meetsSide(id, side)),
  )
  const singles = ids.filter(
    (id) =>
      !id.startsWith(familyPrefix) &&
      sides.some(
        (side) => meetsSide(id, side) && !families.some((family) => meetsSide(family, side)),
      ),
  )
  const made = [...families, ...singles]
  askables.set(key, made)
  return made
}

const familyPrefix = 'any-'

export const latelyTurns = (setting: Setting): readonly number[] => [
  ...setting.lasts.map(({ at }) => at + hours(doseNumbers.windowH)),
  ...setting.medicines.drinks.map(({ at }) => at + hours(doseNumbers.alcoholWindowH)),
]
