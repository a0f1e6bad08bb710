import type { IngredientId } from '../ingredientIds.ts'
import { markets, type Part } from '../medicine.ts'

export const everywhere = markets

/** mg in one unit; left out: not known, or counted by uses. */
export const of = (ingredient: IngredientId, mg: number | null = null): Part => ({ ingredient, mg })

/* What is counted and where it goes, with the usual mark: recalled (medicines §7). */

const byMouth = { route: 'mouth', mark: 'K' } as const
const onSkin = { route: 'skin', mark: 'K' } as const

export const tablet = { ...byMouth, unit: 'tablet' } as const
export const capsule = { ...byMouth, unit: 'capsule' } as const
export const sachet = { ...byMouth, unit: 'sachet' } as const
export const powder = { ...byMouth, unit: 'powder' } as const
export const spoon = { ...byMouth, unit: 'spoon' } as const
export const injection = { route: 'injection', unit: 'injection', mark: 'K' } as const
export const noseSpray = { route: 'nose', unit: 'spray', mark: 'K' } as const
export const application = { ...onSkin, unit: 'application' } as const
export const patch = { ...onSkin, unit: 'patch' } as const
export const wrap = { ...onSkin, unit: 'wrap' } as const
