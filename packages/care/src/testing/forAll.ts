import * as fc from 'fast-check'
import { keptLives } from './keptLives.ts'
import { anyLife, type Life } from './lives.ts'

/** Logs tried for each law. */
export const tries = 1_000

/**
 * Holds for every life that ever failed and for `runs` new ones; fast-check prints seed, path and
 * the smallest life that fails.
 */
export const forAll = (
  law: (life: Life) => void,
  {
    runs = tries,
    lives = anyLife,
  }: { readonly runs?: number; readonly lives?: fc.Arbitrary<Life> } = {},
): void => {
  const examples = keptLives.map((life): [Life] => [life])
  fc.assert(fc.property(lives, law), { numRuns: runs + examples.length, examples, verbose: 1 })
}
