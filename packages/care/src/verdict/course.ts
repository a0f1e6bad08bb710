import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { day, minute, type Instant } from '../instant.ts'
import { hours } from './setting.ts'

interface Use {
  readonly at: Instant
}

/**
 * Where the run of uses began that a dose at `t` would belong to: back while no gap reaches 48 h.
 * `t` itself when it would be the first.
 */
export const courseStart = (intakes: readonly Use[], t: Instant): Instant => {
  let start = t
  for (let index = intakes.length - 1; index >= 0; index -= 1) {
    const at = intakes[index]?.at ?? t
    if (at > t) continue
    if (start - at >= hours(doseNumbers.courseGapH)) break
    start = at
  }
  return start
}

/** The first day is 1 (dose-rules §1). */
export const courseDay = (intakes: readonly Use[], t: Instant): number =>
  Math.floor((t - courseStart(intakes, t)) / (day * minute)) + 1
