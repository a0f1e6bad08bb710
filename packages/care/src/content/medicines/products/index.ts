import type { Product } from '../medicine.ts'
import { aspirinProducts } from './aspirin.ts'
import { coldAndNightProducts } from './coldAndNight.ts'
import { combinedProducts } from './combined.ts'
import { gelProducts } from './gel.ts'
import { ibuprofenAndNaproxenProducts } from './ibuprofenAndNaproxen.ts'
import { metamizoleProducts } from './metamizole.ts'
import { opioidProducts } from './opioid.ts'
import { paracetamolProducts } from './paracetamol.ts'
import { patchProducts } from './patch.ts'
import { plainPainkillerProducts } from './plainPainkiller.ts'
import { plainSedatingProducts } from './plainSedating.ts'
import { plainSkinProducts } from './plainSkin.ts'
import { prescribedAntiInflammatoryProducts } from './prescribedAntiInflammatory.ts'
import { relaxantProducts } from './relaxant.ts'
import { relaxantCombinedProducts } from './relaxantCombined.ts'
import { rubProducts } from './rub.ts'

const rows = {
  ...plainPainkillerProducts,
  ...plainSedatingProducts,
  ...plainSkinProducts,
  ...paracetamolProducts,
  ...coldAndNightProducts,
  ...ibuprofenAndNaproxenProducts,
  ...aspirinProducts,
  ...prescribedAntiInflammatoryProducts,
  ...combinedProducts,
  ...opioidProducts,
  ...metamizoleProducts,
  ...relaxantProducts,
  ...relaxantCombinedProducts,
  ...rubProducts,
  ...gelProducts,
  ...patchProducts,
} as const satisfies Record<string, Product>

export type ProductId = keyof typeof rows

/**
 * Everything that can be looked up by name (medicines §7), and plain products without a brand.
 * The pack in hand beats a row when it is stricter.
 */
export const products: Readonly<Record<ProductId, Product>> = rows
export const productIds = Object.keys(rows) as readonly ProductId[]
