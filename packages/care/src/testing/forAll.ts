import * as fc from 'fast-check'
import { vi } from 'vitest'
import { keptLives } from './keptLives.ts'
import { anyLife, type Life } from './lives.ts'

/** Of Node's, this alone; the compiler of this package knows no other. */
declare const process: { readonly env: Readonly<Record<string, string | undefined>> }

/** A thousand lives take seconds, on a busy machine a minute. */
vi.setConfig({ testTimeout: 1_800_000 })

const everyday = 1_000

/**
 * `UNSPASM_LIVES`, for a quick look: so many lives, none made smaller. The seed is for a runner that
 * sets none.
 */
const chosen = Number(process.env.UNSPASM_LIVES ?? 0)
if (chosen > 0) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 7, endOnFailure: true })

/** Logs tried for each law. */
export const tries = chosen > 0 ? chosen : everyday

/** What a thousand lives show more than `count` times, fewer show more than this many times. */
export const among = (count: number): number =>
  tries < everyday ? Math.floor((count * tries) / everyday) - 1 : count

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
  const numRuns = (chosen > 0 ? Math.min(runs, chosen) : runs) + examples.length
  fc.assert(fc.property(lives, law), { numRuns, examples, verbose: 1 })
}
