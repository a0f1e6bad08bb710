import type { SourceId } from '../sourceIds.ts'
import type { Mark, Tier } from '../tiers.ts'

/** Groups of S1 on screen, in this order (red-flags §4, C36). */
export const signGroups = ['private', 'legs', 'chest', 'ill'] as const
export type SignGroup = (typeof signGroups)[number]

/** A danger sign (red-flags §3). Its tier is that of a plain "yes"; combinations may raise it. */
export interface Sign {
  readonly tier: Tier
  /** the screen that asks it; `null`: derived, or asked elsewhere */
  readonly screen: 'S1' | 'S2' | 'S4' | 'S5' | 'ibp' | null
  /** on S1 only */
  readonly group?: SignGroup
  /** "Not sure" is offered, and counts as yes (C36) */
  readonly unsureIsYes: boolean
  readonly sources: readonly SourceId[]
  readonly mark: Mark
}
