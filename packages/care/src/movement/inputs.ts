import type { Instant } from '../instant.ts'
import type { Inputs, Movement, OptionalInput } from './movement.ts'

/** Up to so many scores are kept; gates read the last days. */
export const kept = { pains: 12, mornings: 70, walks: 200, sessions: 120 }

/** Answers known, and when each was told last. */
export const withInputs = (
  movement: Movement,
  inputs: Partial<Inputs>,
  told: readonly OptionalInput[] = [],
  at: Instant | null = null,
): Movement => {
  const toldAt = { ...movement.inputs.toldAt }
  if (at !== null) for (const input of told) toldAt[input] = at
  return { ...movement, inputs: { ...movement.inputs, ...inputs, toldAt } }
}
