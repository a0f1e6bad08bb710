import { expect, test } from 'vitest'
import { conditionIds } from '../conditions.ts'
import { ingredientIds, type IngredientId } from './ingredientIds.ts'
import type { Cell, DoseCondition, MatrixRow } from './medicine.ts'
import {
  cellsOf,
  columnOf,
  matrix,
  nsaidColumns,
  strictest,
  strictestOfNsaids,
} from './matrix/index.ts'
import { ofPacks } from './matrix/ofPacks.ts'
import { painkillers } from './matrix/painkillers.ts'
import { relaxants } from './matrix/relaxants.ts'
import { skin } from './matrix/skin.ts'

const tables: readonly (readonly [string, readonly MatrixRow[], number])[] = [
  ['5A', painkillers, 33],
  ['5B', relaxants, 29],
  ['5C', skin, 18],
]

test.each(tables)('table %s has each of its conditions once', (_, rows, count) => {
  expect(rows).toHaveLength(count)
  expect(new Set(rows.map(({ condition }) => condition)).size).toBe(count)
})

test('every row names a known condition and known ingredients, and every cell parses', () => {
  const conditions = new Set<string>([
    ...conditionIds,
    'pregnancy-lt20',
    'pregnancy-20-27',
    'pregnancy-28-plus',
  ])
  const ingredients = new Set<string>(ingredientIds)
  expect(matrix).toHaveLength(33 + 29 + 18 + ofPacks.length)
  for (const { condition, cells, seen } of matrix) {
    expect(conditions).toContain(condition)
    expect(Object.keys(cells)).not.toEqual([])
    expect(Object.keys(cells).filter((id) => !ingredients.has(id))).toEqual([])
    expect(Object.values(cells).filter((cell) => !/^[SAN](\/[SAN])?$/.test(cell))).toEqual([])
    expect(Object.keys(seen ?? {}).filter((id) => !(id in cells))).toEqual([])
  }
})

const cellAt = (condition: DoseCondition, ingredient: IngredientId): Cell | null =>
  matrix.find((row) => row.condition === condition && row.cells[ingredient])?.cells[ingredient] ??
  null

const spots: readonly (readonly [DoseCondition, IngredientId, Cell | null])[] = [
  ['peptic-ulcer-history', 'ibuprofen', 'S/A'],
  ['asthma', 'naproxen', 'A/N'],
  ['recent-heart-surgery', 'aspirin', 'S/A'],
  ['heart-failure', 'diclofenac', 'S'],
  ['liver-disease', 'diclofenac', 'S/A'],
  ['cvd', 'celecoxib', 'S'],
  ['cvd', 'meloxicam', 'A'],
  ['hypertension-uncontrolled', 'etoricoxib', 'S'],
  ['hypertension-uncontrolled', 'meloxicam', 'A'],
  ['sulfonamide-allergy', 'celecoxib', 'S'],
  ['sulfonamide-allergy', 'ibuprofen', null],
  ['ckd', 'paracetamol', null],
  ['liver-disease-severe', 'paracetamol', 'S/A'],
  ['breastfeeding', 'codeine', 'S/S'],
  ['seizure-disorder', 'tramadol', 'S/A'],
  ['maoi-use', 'tramadol', 'S'],
  ['pregnancy-28-plus', 'metamizole', 'S'],
  ['pregnancy-20-27', 'paracetamol', 'N/N'],
  ['maoi-use', 'cyclobenzaprine', 'S'],
  ['myasthenia-gravis', 'methocarbamol', 'A'],
  ['liver-disease-severe', 'tizanidine', 'S'],
  ['ckd-severe', 'baclofen', 'S'],
  ['porphyria', 'carisoprodol', 'S'],
  ['g6pd-haemolysis', 'metaxalone', 'S'],
  ['peptic-ulcer-history', 'orphenadrine', 'S'],
  ['liver-disease', 'chlorzoxazone', 'S'],
  ['sleep-apnoea-lung', 'diazepam', 'S'],
  ['fathering-no-contraception', 'thiocolchicoside', 'S'],
  ['nsaid-allergy', 'tolperisone', 'A'],
  ['breastfeeding', 'tolperisone', 'S'],
  ['hypertension', 'diclofenac-gel', 'A'],
  ['photosensitivity', 'ketoprofen-gel', 'S'],
  ['anticoagulant-use', 'methyl-salicylate', 'S'],
  ['broken-skin', 'menthol', 'S'],
  ['reduced-sensation', 'capsaicin', 'A'],
  ['seizure-disorder', 'camphor', 'A'],
  ['arrhythmia-conduction', 'lidocaine-patch', 'A'],
  ['asthma', 'eucalyptus-oil', 'A'],
  ['sensitive-skin-eczema', 'mustard-oil', 'S'],
  ['pregnancy-20-27', 'felbinac', 'S'],
]

test.each(spots)('%s, %s: %s, as in the dossier', (condition, ingredient, cell) => {
  expect(cellAt(condition, ingredient)).toBe(cell)
})

const order = ['-', 'N', 'A', 'S']
const halves = (cell: Cell): readonly [number, number] => [
  order.findIndex((letter) => cell.startsWith(letter)),
  order.findIndex((letter) => cell.endsWith(letter)),
]

test('an anti-inflammatory that is only recognised is never milder than one with a column', () => {
  for (const { cells } of painkillers.map(({ condition }) => rowAt(condition))) {
    for (const column of nsaidColumns) {
      const [self, prescribed] = halves(cells[column] ?? '-')
      for (const known of strictestOfNsaids) {
        const [knownSelf, knownPrescribed] = halves(cells[known] ?? '-')
        expect(knownSelf).toBeGreaterThanOrEqual(self)
        expect(knownPrescribed).toBeGreaterThanOrEqual(prescribed)
      }
    }
  }
})

const rowAt = (condition: DoseCondition): MatrixRow => {
  const row = matrix.find((each) => each.condition === condition)
  if (!row) throw new Error(`no row of ${condition}`)
  return row
}

test('the diclofenac column alone would be milder: it has ASK where ibuprofen has STOP', () => {
  expect(cellAt('peptic-ulcer-history', 'diclofenac')).toBe('A')
  expect(cellAt('peptic-ulcer-history', 'piroxicam')).toBe('S/A')
  expect(cellAt('pregnancy-lt20', 'ketorolac')).toBe('S')
  expect(cellAt('bleeding-disorder', 'indometacin')).toBe('S')
})

test('the strictest is taken for self-care and as prescribed each by itself', () => {
  expect(strictest(['S/N', 'A'])).toBe('S/A')
  expect(strictest(['N', 'A/N'])).toBe('A/N')
  expect(strictest(['S/S', 'A'])).toBe('S')
  expect(strictest([])).toBeNull()
})

test('a borrowed column is one that stands, for an ingredient that has none', () => {
  const columns = new Set(matrix.flatMap(({ cells }) => Object.keys(cells)))
  for (const [ingredient, column] of Object.entries(columnOf)) {
    expect(columns).toContain(column)
    expect(columns).not.toContain(ingredient)
  }
})

const cellOf = (ingredient: IngredientId, condition: DoseCondition) =>
  cellsOf(ingredient).find((each) => each.condition === condition)

test('a cell tells both letters, and how well it was seen', () => {
  const seen = { mark: 'V', sources: ['s1'] }
  expect(cellOf('ibuprofen', 'peptic-ulcer-history')).toMatchObject({
    selfCare: 'S',
    prescribed: 'A',
    seen,
  })
  expect(cellOf('naproxen', 'peptic-ulcer-history')?.seen.mark).toBe('K')
  expect(cellOf('diclofenac', 'cvd')).toMatchObject({ selfCare: 'S', prescribed: 'S' })
  expect(cellOf('aceclofenac', 'cvd')).toMatchObject({ selfCare: 'S', seen: { mark: 'C' } })
  expect(cellOf('ketorolac', 'cvd')).toMatchObject({ prescribed: 'S', seen: { mark: 'C' } })
  expect(cellOf('oxycodone', 'sleep-apnoea-lung')).toMatchObject({ selfCare: 'S', prescribed: 'A' })
  expect(cellOf('diclofenac-gel', 'nsaid-allergy')?.seen.sources).toEqual(['s11'])
  expect(cellOf('felbinac', 'nsaid-allergy')).toMatchObject({ selfCare: 'S', seen: { mark: 'C' } })
  expect(cellsOf('caffeine')).toEqual([])
})
