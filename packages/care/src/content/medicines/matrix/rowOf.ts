import type { IngredientId } from '../ingredientIds.ts'
import type { Cell, DoseCondition, MatrixRow } from '../medicine.ts'
import { ourReading } from './seen.ts'

/**
 * A table with these columns, to be written one condition a line as in the dossier.
 *
 * A column may stand for several ingredients: the dossier speaks of the first, for the others it is
 * our reading.
 */
export const rowOf =
  <const Columns extends readonly (readonly IngredientId[])[]>(columns: Columns) =>
  (
    condition: DoseCondition,
    line: { readonly [At in keyof Columns]: Cell },
    seen?: MatrixRow['seen'],
  ): MatrixRow => {
    const written: readonly Cell[] = line
    const others = columns.flatMap(([, ...rest], at) => (written[at] === '-' ? [] : rest))
    const ours = Object.fromEntries(others.map((ingredient) => [ingredient, ourReading]))
    return {
      condition,
      cells: Object.fromEntries(
        written.flatMap((cell, at) =>
          cell === '-' ? [] : (columns[at] ?? []).map((ingredient) => [ingredient, cell]),
        ),
      ),
      ...((seen || others.length > 0) && { seen: { ...ours, ...seen } }),
    }
  }
