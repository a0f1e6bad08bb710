import { describe, expect, test } from 'vitest'
import { conditionIds, type ConditionId } from '../content/conditions.ts'
import { ingredientIds, type IngredientId } from '../content/medicines/ingredientIds.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import { interactions } from '../content/medicines/interactions.ts'
import { cellsOf } from '../content/medicines/matrix/index.ts'
import type { DoseCondition, Interaction } from '../content/medicines/medicine.ts'
import { partners } from '../content/medicines/partners.ts'
import { products, type ProductId } from '../content/medicines/products/index.ts'
import type { ProfileSet, Telling } from '../event.ts'
import { doseVerdict, remedyVerdict, type Finding } from './index.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'
import { rankOf } from './verdict.ts'

/* Every cell of the matrix and every row of the interactions, through the engine. */

/** A box with this alone: bought by mouth, or the first product on the skin that has it. */
const boxFor = (
  ingredient: IngredientId,
): { readonly id: string; readonly told: readonly Telling[] } => {
  const skin = Object.entries(products).find(
    ([, { route, parts }]) => route === 'skin' && parts[0].ingredient === ingredient,
  )
  if (skin) return { id: skin[0], told: [] }
  const pack: Telling = {
    kind: 'packKept',
    pack: 'pack-1',
    name: 'Box',
    parts: [{ ingredient, mg: ingredient === 'aspirin' ? 300 : 5 }],
    maxUnits: 1,
    everyHours: 6,
    maxUnits24h: 3,
  }
  return { id: 'pack-1', told: [pack] }
}

const conditionFields = (condition: DoseCondition): Partial<ProfileSet> => {
  switch (condition) {
    case 'pregnancy-lt20':
      return { sex: 'female', pregnantWeeks: 11 }
    case 'pregnancy-20-27':
      return { sex: 'female', pregnantWeeks: 23 }
    case 'pregnancy-28-plus':
      return { sex: 'female', pregnantWeeks: 31 }
    case 'age-65-plus':
      return { birthYear: 1957 }
    case 'age-75-plus':
      return { birthYear: 1947 }
    default:
      return { conditions: [condition satisfies ConditionId] }
  }
}

const findingsFor = (
  ingredient: IngredientId,
  person: Partial<ProfileSet>,
  isOwn: boolean,
  more: readonly Telling[] = [],
): readonly Finding[] => {
  const { id, told } = boxFor(ingredient)
  const own: Telling = { kind: 'prescribed', product: id, units: 1, perDay: 1 }
  const lines: readonly DoseLine[] = [
    healthy('GB', person),
    ...told,
    ...(isOwn ? [own] : []),
    ...more,
  ].map((each, index) => [after(index), each])
  return doseVerdict(historyOf(lines), { product: id, units: 1 }, after(60), 'none').findings
}

const words = { S: 'STOP', A: 'ASK', N: 'NOTE', '-': null } as const

const withCells = ingredientIds.filter((id) => cellsOf(id).length > 0)

test('there is a column for what the dossier has one for', () => {
  expect(withCells.length).toBeGreaterThan(55)
})

describe.each(withCells)('[dose-condition] %s', (ingredient) => {
  test.each([false, true])(
    'every condition has its documented verdict (prescribed: %s)',
    (isOwn) => {
      for (const { condition, selfCare, prescribed } of cellsOf(ingredient)) {
        const wanted = words[isOwn ? prescribed : selfCare]
        const found = findingsFor(ingredient, conditionFields(condition), isOwn).filter(
          ({ rule, row, say }) =>
            rule === 'dose-condition' &&
            row === condition &&
            say.with.medicine === ingredients[ingredient].name,
        )
        const worst = found.toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict)).at(0)
        const cells = cellsOf(ingredient).filter((cell) => cell.condition === condition)
        const strictest = cells
          .map((cell) => words[isOwn ? cell.prescribed : cell.selfCare])
          .filter((word) => word !== null)
          .toSorted((a, b) => rankOf(a) - rankOf(b))
          .at(0)
        expect([condition, found.map(({ verdict }) => verdict)]).toEqual([
          condition,
          wanted === null ? found.map(({ verdict }) => verdict) : expect.arrayContaining([wanted]),
        ])
        expect([condition, worst?.verdict]).toEqual([condition, strictest])
      }
    },
  )

  test('a condition without a cell says nothing, and no condition asked makes it ASK at least', () => {
    const named = new Set(cellsOf(ingredient).map(({ condition }) => condition))
    for (const condition of conditionIds) {
      if (named.has(condition)) continue
      const found = findingsFor(ingredient, conditionFields(condition), false)
      expect([
        condition,
        found.filter(
          ({ row, rule, say }) =>
            rule === 'dose-condition' &&
            row === condition &&
            say.with.medicine === ingredients[ingredient].name,
        ),
      ]).toEqual([condition, []])
    }
    const matters = cellsOf(ingredient).some(({ selfCare }) => selfCare === 'S' || selfCare === 'A')
    const nothingAsked = findingsFor(ingredient, { conditionsAsked: [] }, false)
    expect(nothingAsked.some(({ rule }) => rule === 'dose-unasked')).toBe(
      matters || nothingAsked.some(({ rule }) => rule === 'dose-unasked'),
    )
    if (matters) expect(nothingAsked.map(({ rule }) => rule)).toContain('dose-unasked')
  })
})

/** Something that meets one side: told as another medicine, a condition, or a drink. */
const telling = (tag: string, ingredient: IngredientId): readonly Telling[] | null => {
  if (tag === 'alcohol') return [{ kind: 'drank', units: 2 }]
  if (Object.hasOwn(partners, tag)) return [medicine(tag)]
  const ids = ingredientIds.filter(
    (id) => id === tag || ingredients[id].tags.some((each) => each === tag),
  )
  const box = products[boxFor(ingredient).id as ProductId]
  const inBox = box?.parts.map((part) => part.ingredient) ?? [ingredient]
  const other = ids.find((id) => !inBox.includes(id))
  if (other) return [medicine(other)]
  const partner = Object.entries(partners).find(([, { tags }]) => tags.some((each) => each === tag))
  if (partner) return [medicine(partner[0])]
  return null
}

const medicine = (id: string): Telling => ({
  kind: 'profileSet',
  medicines: [id],
  medicinesAsked: [id],
})

const isCondition = (tag: string): tag is ConditionId => conditionIds.some((id) => id === tag)
const weeks = ['pregnancy-lt20', 'pregnancy-20-27', 'pregnancy-28-plus'] as const

const expand = (side: readonly string[]): readonly IngredientId[] =>
  ingredientIds.filter(
    (id) => side.includes(id) || ingredients[id].tags.some((tag) => side.includes(tag)),
  )

/** Spacing rules speak for these when the other was logged; here the other is told as taken anyway. */
const ofSkin = new Set(['IX57', 'IX58', 'IX59'])
/** Two boxes of one ingredient, or two rubs on one place: by R-DUP and by the spacing of the skin. */
const ofSame = new Set(['IX23'])

describe.each(interactions.filter(({ id }) => !ofSkin.has(id) && !ofSame.has(id)))(
  '[dose-interaction] $id',
  (row: Interaction) => {
    test('each ingredient of one side with each of the other gives its documented verdict', () => {
      let met = 0
      for (const ingredient of expand(row.a)) {
        const first = row.b[0]
        const rest = row.b.slice(1).map((side) => telling(side[0] ?? '', ingredient))
        for (const tag of first) {
          const fields: Partial<ProfileSet> = isCondition(tag)
            ? { conditions: [tag] }
            : weeks.some((week) => week === tag)
              ? conditionFields(tag as DoseCondition)
              : {}
          const told =
            isCondition(tag) || Object.keys(fields).length > 0 ? [] : telling(tag, ingredient)
          if (told === null) continue
          const days = row.fromCourseDay === undefined ? [] : courseOf(ingredient)
          const found = findingsFor(ingredient, fields, false, [
            ...told,
            ...rest.flatMap((each) => each ?? []),
            ...days,
          ]).filter((finding) => finding.row === row.id && finding.rule !== 'dose-class')
          expect([
            row.id,
            ingredient,
            tag,
            [...new Set(found.map(({ verdict }) => verdict))],
          ]).toEqual([row.id, ingredient, tag, [row.severity]])
          met += 1
        }
      }
      expect(met).toBeGreaterThan(0)
    })
  },
)

/** Three days of it, so that a regular use is one. */
const courseOf = (ingredient: IngredientId): readonly Telling[] => {
  const { id } = boxFor(ingredient)
  return [after(60 - 2880), after(60 - 1440)].map((takenAt) => dose(id, 1, { takenAt }))
}

const at = (product: string): readonly DoseLine[] => [
  [dayOne, healthy('GB')],
  [after(10), dose(product, 1)],
]

test('IX23 is told of two products of one ingredient (R-DUP)', () => {
  const history = historyOf(at('paracetamol-500'))
  const { findings } = doseVerdict(
    history,
    { product: 'co-codamol-8-500', units: 1 },
    after(10),
    'none',
  )
  expect(findings.find(({ rule }) => rule === 'dose-twice')?.verdict).toBe('STOP')
})

test.each([
  ['IX57', 'sun', 'gel-ketoprofen-2-5'],
  ['IX58', 'heat', 'rub-deep-heat'],
  ['IX59', 'wrap', 'rub-deep-heat'],
] as const)('%s is a stop for %s over %s', (row, remedy, product) => {
  const told = remedyVerdict(historyOf(at(product)), remedy, after(30), 'none')
  expect([told.verdict, told.findings[0]?.row]).toEqual(['STOP', row])
  const nothing = historyOf([[dayOne, healthy('GB')]])
  expect(remedyVerdict(nothing, remedy, after(30), 'none').verdict).toBe('OK')
})

test('a stop planned by one prescriber is a question, but for the rows that stay (§6)', () => {
  const both = (product: string, other: string, by: string): readonly Finding[] => {
    const lines: readonly DoseLine[] = [
      [dayOne, healthy('GB')],
      [after(1), { kind: 'prescribed', product, units: 1, perDay: 1, by: 'A' }],
      [after(2), { kind: 'prescribed', product: other, by }],
    ]
    return doseVerdict(historyOf(lines), { product, units: 1 }, after(60), 'none').findings
  }
  const verdictOf = (found: readonly Finding[], row: string) =>
    found.find((finding) => finding.row === row)?.verdict
  expect(verdictOf(both('naproxen-500', 'lithium', 'A'), 'IX10')).toBe('ASK')
  expect(verdictOf(both('naproxen-500', 'lithium', 'B'), 'IX10')).toBe('STOP')
  expect(verdictOf(both('tizanidine-4', 'ciprofloxacin', 'A'), 'IX28')).toBe('STOP')
})
