import type { CareEvent, ProfileSet, Telling } from '../../event.ts'
import { conditionIds } from '../../content/conditions.ts'
import { foldHistory } from '../../fold.ts'
import type { History } from '../../history.ts'
import { instant, minute, type Instant } from '../../instant.ts'
import { emptyClock, eventOf, nextId, type Clock } from '../../log.ts'

/* Short logs of doses for tests: each line is the instant at which something is told, and what. */

export type DoseLine = readonly [at: Instant, told: Telling]

/** 2026-03-02 00:00 UTC */
export const dayOne: Instant = instant(Date.UTC(2026, 2, 2))

export const after = (minutes: number): Instant => instant(dayOne + minutes * minute)

export const eventsOf = (lines: readonly DoseLine[]): readonly CareEvent[] => {
  let clock: Clock = emptyClock
  return lines.map(([at, told], index) => {
    const made = nextId(clock, at, index.toString(16).padStart(16, '4'))
    clock = made.clock
    return eventOf(told, made.id, at, 'phone')
  })
}

export const historyOf = (lines: readonly DoseLine[]): History => foldHistory(eventsOf(lines))

/** 35 years, 70 kg, asked about everything, nothing to report, no other medicines. */
export const healthy = (region: string, more: Partial<ProfileSet> = {}): Telling => ({
  kind: 'profileSet',
  region,
  birthYear: 1990,
  weightKg: 70,
  conditions: [],
  conditionsAsked: [...conditionIds],
  medicines: [],
  ...more,
})

export const dose = (
  product: string,
  units: number | null,
  more: Partial<Extract<Telling, { kind: 'doseTaken' }>> = {},
): Telling => ({ kind: 'doseTaken', product, units, ...more })
