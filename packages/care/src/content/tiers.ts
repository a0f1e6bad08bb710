/** Urgency, most urgent first (red-flags §2). */
export const tiers = ['emergency-now', 'same-day', 'within-days', 'note', 'none'] as const
export type Tier = (typeof tiers)[number]

/** GRADE certainty; an asterisk in the dossier (a compiler's judgement) is `judged`. */
export interface Grade {
  readonly certainty: 'high' | 'moderate' | 'low' | 'very-low' | 'consensus'
  readonly judged?: boolean
}

/** How well a fact was verified: seen, seen in a faithful report, recalled, our own consensus, a ruling. */
export type Mark = 'V' | 'V2' | 'K' | 'C' | 'RULE'
