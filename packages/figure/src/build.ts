/** How much flesh the body has; says nothing about anyone, only lets one recognise oneself. */
export type Build = 'slim' | 'average' | 'full'

/** Factors on half-widths: arms and legs, the back of the trunk, its front. The back moves least: it lies on things. */
export interface Flesh {
  readonly limb: number
  readonly back: number
  readonly belly: number
}

export const fleshByBuild = {
  slim: { limb: 0.9, back: 0.96, belly: 0.88 },
  average: { limb: 1, back: 1, belly: 1 },
  full: { limb: 1.12, back: 1.06, belly: 1.28 },
} as const satisfies Record<Build, Flesh>

export const scaled = (widths: readonly number[], factor: number): number[] =>
  widths.map((width) => width * factor)
