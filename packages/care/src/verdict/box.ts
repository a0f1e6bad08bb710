import { ingredientIds, type IngredientId } from '../content/medicines/ingredientIds.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { Market, Part, Product } from '../content/medicines/medicine.ts'
import { products } from '../content/medicines/products/index.ts'
import type { Medicines } from '../dose.ts'
import type { PackKept } from '../event.ts'

/** What a dose is made of: a product of the list, or a box whose label the person entered. */
export interface Box {
  readonly id: string
  readonly name: string
  readonly parts: readonly Part[]
  readonly product: Product | null
  readonly pack: PackKept | null
}

const listed: ReadonlyMap<string, Product> = new Map(Object.entries(products))
const known: ReadonlySet<string> = new Set(ingredientIds)

const isIngredient = (id: string): id is IngredientId => known.has(id)

/** `null`: neither in the list nor entered. A pack's parts that are no ingredient we know are dropped. */
export const boxOf = (medicines: Medicines, id: string): Box | null => {
  const product = listed.get(id) ?? null
  if (product) return { id, name: product.name, parts: product.parts, product, pack: null }
  const pack = medicines.packs.get(id)
  if (!pack) return null
  const parts = pack.parts.flatMap(({ ingredient, mg }) =>
    isIngredient(ingredient) ? [{ ingredient, mg }] : [],
  )
  return { id, name: pack.name, parts, product: null, pack }
}

/** An entered label that names something we do not know cannot be counted. */
export const hasStrangers = ({ pack, parts }: Box): boolean =>
  pack !== null && pack.parts.length !== parts.length

export const isSlow = ({ product }: Box): boolean => product?.slow ?? false

/** Where the market is none of ours, the strictest way of selling counts. */
export const soldAs = ({ product }: Box, market: Market | null): 'otc' | 'rx' | 'clinic' => {
  if (!product) return 'otc'
  const { sold } = product
  if (typeof sold === 'string') return sold
  const ways = market === null ? Object.values(sold) : [sold[market] ?? 'rx']
  return ways.includes('clinic') ? 'clinic' : ways.includes('rx') ? 'rx' : 'otc'
}

/** False for what stands in a pack beside the medicine: no limit counts it, interactions may name it. */
export const counts = ({ ingredient }: Part): boolean => ingredients[ingredient].kind !== 'beside'
