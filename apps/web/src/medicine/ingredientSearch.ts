import MiniSearch from 'minisearch'
import { ingredientIds, ingredients, type IngredientId } from '@unspasm/care/doses'

interface Entry {
  readonly id: IngredientId
  readonly name: string
  readonly also: string
}

type Also = Readonly<
  Record<IngredientId, { readonly name: string; readonly also?: readonly string[] }>
>
const all: Also = ingredients

/** Finds ingredients by any name they are written as, slips forgiven. */
export const createIngredientSearch = () => {
  const index = new MiniSearch<Entry>({ fields: ['name', 'also'] })
  index.addAll(
    ingredientIds.map((id) => ({ id, name: all[id].name, also: (all[id].also ?? []).join(' ') })),
  )
  return (query: string): readonly IngredientId[] =>
    index
      .search(query, { prefix: true, fuzzy: 0.25, combineWith: 'AND' })
      .map(({ id }) => id as IngredientId)
}
