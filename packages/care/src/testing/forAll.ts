import * as fc from 'fast-check'
import { anyLife, type Life } from './lives.ts'

/** Logs tried for each law. */
export const tries = 1_000

interface Kept {
  /** seed and path of every run that ever failed, tried again first */
  readonly kept?: readonly { readonly seed: number; readonly path: string }[]
  readonly runs?: number
}

/** Holds for every generated life; fast-check prints seed, path and the smallest life that fails. */
export const forAll = (law: (life: Life) => void, { kept = [], runs = tries }: Kept = {}): void => {
  const property = fc.property(anyLife, law)
  for (const { seed, path } of kept) fc.assert(property, { seed, path, numRuns: 1, verbose: 1 })
  fc.assert(property, { numRuns: runs, verbose: 1 })
}
