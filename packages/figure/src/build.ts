/** How much flesh the body has; says nothing about anyone, only lets one recognise oneself. */
export type Build = 'slim' | 'average' | 'full'

/** Factors on half-widths: arms and legs, the back of the trunk, its front. The back moves least: it lies on things. */
export interface Flesh {
  readonly limb: number
  readonly back: number
  readonly belly: number
  /** units by which a belly with a child in it stands out; 0 without */
  readonly bump: number
}

const fleshByBuild = {
  slim: { limb: 0.9, back: 0.96, belly: 0.88 },
  average: { limb: 1, back: 1, belly: 1 },
  full: { limb: 1.12, back: 1.06, belly: 1.28 },
} as const satisfies Record<Build, Omit<Flesh, 'bump'>>

/** The flesh of a build; pregnant, as in the last third. */
export const fleshOf = (build: Build = 'average', pregnant = false): Flesh => ({
  ...fleshByBuild[build],
  bump: pregnant ? 5.5 : 0,
})

export const scaled = (widths: readonly number[], factor: number): number[] =>
  widths.map((width) => width * factor)
