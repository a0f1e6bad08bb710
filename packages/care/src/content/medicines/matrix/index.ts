import type { IngredientId } from '../ingredientIds.ts'
import type { Cell, DoseCondition, Letter, MatrixRow, Seen } from '../medicine.ts'
import { ofPacks } from './ofPacks.ts'
import { painkillers } from './painkillers.ts'
import { relaxants } from './relaxants.ts'
import { ourReading } from './seen.ts'
import { skin } from './skin.ts'

/** Systemic anti-inflammatories with a column of their own (medicines §5A). */
export const nsaidColumns = [
  'ibuprofen',
  'naproxen',
  'aspirin',
  'diclofenac',
  'celecoxib',
  'etoricoxib',
  'meloxicam',
] as const satisfies readonly IngredientId[]

/** Recognised only (§3D): each has the strictest cell of `nsaidColumns` in its row. */
export const strictestOfNsaids = [
  'piroxicam',
  'mefenamic-acid',
  'ketorolac',
  'indometacin',
  'lornoxicam',
  'etodolac',
  'nimesulide',
  'dexketoprofen',
  'ketoprofen',
  'flurbiprofen',
  'dexibuprofen',
] as const satisfies readonly IngredientId[]

/**
 * The column whose cells hold for an ingredient that has none of its own.
 *
 * Aceclofenac: "same heart cautions as diclofenac" (§3D). The others are of the same family: our
 * cautious reading (mark C), not the dossier's.
 */
export const columnOf: Readonly<Partial<Record<IngredientId, IngredientId>>> = {
  aceclofenac: 'diclofenac',
  'magnesium-salicylate': 'aspirin',
  dihydrocodeine: 'codeine',
  hydrocodone: 'codeine',
  oxycodone: 'codeine',
  tapentadol: 'codeine',
  morphine: 'codeine',
  propyphenazone: 'metamizole',
  eperisone: 'tolperisone',
  pridinol: 'orphenadrine',
}

const strictFirst = ['S', 'A', 'N'] as const

const selfCareOf = (cells: readonly Cell[]): Letter =>
  strictFirst.find((letter) => cells.some((cell) => cell.startsWith(letter))) ?? '-'
const prescribedOf = (cells: readonly Cell[]): Letter =>
  strictFirst.find((letter) => cells.some((cell) => cell.endsWith(letter))) ?? '-'

/** For self-care and as prescribed each by itself; `null` where no cell is. */
export const strictest = (cells: readonly Cell[]): Cell | null => {
  const self = selfCareOf(cells)
  const prescribed = prescribedOf(cells)
  if (self !== prescribed) return `${self}/${prescribed}`
  return self === '-' ? null : self
}

const withKnownNsaids = (row: MatrixRow): MatrixRow => {
  const cell = strictest(nsaidColumns.flatMap((column) => row.cells[column] ?? []))
  if (cell === null) return row
  const forEach = <Value>(value: Value) =>
    Object.fromEntries(strictestOfNsaids.map((ingredient) => [ingredient, value]))
  return {
    ...row,
    cells: { ...row.cells, ...forEach(cell) },
    seen: { ...row.seen, ...forEach(ourReading) },
  }
}

/**
 * Conditions against ingredients (medicines §5). A condition has a row for each of the three tables
 * that names it. No row is not "safe": it is only not in the dossier.
 */
export const matrix: readonly MatrixRow[] = [
  ...painkillers.map(withKnownNsaids),
  ...relaxants,
  ...skin,
  ...ofPacks,
]

/** One cell as an ingredient meets it. */
export interface ConditionCell {
  readonly condition: DoseCondition
  readonly selfCare: Letter
  readonly prescribed: Letter
  readonly seen: Seen
}

const recalled: Seen = { mark: 'K', sources: ['medicines'] }

/** Of its own column or of the one `columnOf` names, in the order of the dossier. */
export const cellsOf = (ingredient: IngredientId): readonly ConditionCell[] => {
  const column = columnOf[ingredient] ?? ingredient
  return matrix.flatMap(({ condition, cells, seen }) => {
    const cell = cells[column]
    if (cell === undefined) return []
    return [
      {
        condition,
        selfCare: selfCareOf([cell]),
        prescribed: prescribedOf([cell]),
        seen: column === ingredient ? (seen?.[column] ?? recalled) : ourReading,
      },
    ]
  })
}
