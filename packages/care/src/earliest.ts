import type { Instant } from './instant.ts'

/** The earliest of some instants, of which `null` is none. */
export const earliestOf = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce(
    (least, each) => (least === null || (each !== null && each < least) ? each : least),
    null,
  )
