import type { Point } from './point.ts'

/** Columns of a keyframe row that are angles, in their order, in degrees (movement.md §2.1). */
export const joints = [
  'pelvis',
  'lumbar',
  'thorax',
  'neck',
  'nHip',
  'nKnee',
  'nAnkle',
  'fHip',
  'fKnee',
  'fAnkle',
  'nShoulder',
  'nElbow',
  'fShoulder',
  'fElbow',
] as const

/** `n` is the limb near to the one who looks, `f` the far one. */
export type Joint = (typeof joints)[number]

export const segments = [
  'nThigh',
  'nShank',
  'nFoot',
  'nUpper',
  'nFore',
  'fThigh',
  'fShank',
  'fFoot',
  'fUpper',
  'fFore',
] as const

export type Segment = (typeof segments)[number]

export const views = ['side', 'front', 'top'] as const
export type View = (typeof views)[number]

export const propKinds = [
  'bed',
  'box',
  'chair-back',
  'chair-leg',
  'chair-seat',
  'cold-pack',
  'cushion',
  'footstool',
  'heat-pad',
  'pillow',
  'pillow-head',
  'pillow-knees',
  'step',
  'table',
  'towel',
  'wall',
  'wedge',
  'weight',
  'worktop',
] as const

export type PropKind = (typeof propKinds)[number]

/** Things in the hands that need no box: they are drawn from hand to hand, to the foot, along the back. */
export const heldThings = ['pillow', 'stick', 'strap'] as const
export type Held = (typeof heldThings)[number]

/** A rectangle in rig units, `x`, `y` its lower left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

/** A thing beside the body. `shown` is 1 when there, less while it comes or goes between two keys. */
export interface Prop extends Box {
  readonly kind: PropKind
  readonly shown: number
}

/** A body at one moment: where its hip is, how it bends, from where we look. */
export interface Pose {
  readonly hip: Point
  readonly angles: Readonly<Record<Joint, number>>
  readonly view: View
  /** Drawn share of a segment's length that points to or from us; a missing one is 1. */
  readonly shortened: Readonly<Partial<Record<Segment, number>>>
  /** A planted hand lies flat along +x, a free one goes on from the forearm. */
  readonly planted: { readonly near: boolean; readonly far: boolean }
  readonly props: readonly Prop[]
  /** What the hands hold; null for nothing. */
  readonly holds: Held | null
  /** The dossier's note for this key; empty between keys. */
  readonly note: string
}

export interface Keyframe {
  /** seconds from the start of one repetition */
  readonly at: number
  readonly pose: Pose
}

export interface Movement {
  /** at least one, in rising order of time */
  readonly keyframes: readonly [Keyframe, ...Keyframe[]]
  /** seconds, the time of the last key; 0 for a position that is held */
  readonly duration: number
  readonly views: readonly View[]
  /** things that stay through the whole block */
  readonly props: readonly Prop[]
}
