import * as fc from 'fast-check'
import { vi } from 'vitest'
import { keptLives } from './keptLives.ts'
import { anyLife, type Life } from './lives.ts'

/** A thousand lives take seconds, on a busy machine a minute. */
vi.setConfig({ testTimeout: 180_000 })

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
