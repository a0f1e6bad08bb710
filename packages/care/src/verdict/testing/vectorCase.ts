import { expect } from 'vitest'
import { conditionIds, type ConditionId } from '../../content/conditions.ts'
import type { CareEvent, ProfileSet, Telling } from '../../event.ts'
import { parseInstant, type Instant, type Now } from '../../instant.ts'
import { emptyClock, eventOf, nextId, type Clock } from '../../log.ts'
import type { DoseVerdict, Entry } from '../index.ts'

/* The vectors of dose-rules §6 as they stand. D1 is 2026-03-02; a time without a day is on D1. */

const days = { D1: '2026-03-02', D2: '2026-03-03', D3: '2026-03-04' } as const

/** `08:00`, `D2 06:00`, `2026-03-11 20:00`, or an instant with an offset. */
export const moment = (text: string): Instant => {
  const full = /^(?:(D[123]|\d{4}-\d{2}-\d{2}) )?(\d{2}:\d{2})(:\d{2})?$/.exec(text)
  const day = full?.[1] ?? 'D1'
  const date = day in days ? days[day as keyof typeof days] : day
  const at = parseInstant(full ? `${date}T${full[2]}${full[3] ?? ':00'}Z` : text)
  if (at === null) throw new Error(`not a moment: ${text}`)
  return at
}

export type Line = readonly [at: string, told: Telling]

export const taken = (
  product: string,
  units: number | null,
  more: Partial<Telling> = {},
): Telling => ({ kind: 'doseTaken', product, units, ...more }) as Telling

/** Told at the moment it happened, one after the other. */
export const logOf = (lines: readonly Line[]): readonly CareEvent[] => {
  let clock: Clock = emptyClock
  return lines.map(([at, told], index) => {
    const instant = moment(at)
    const made = nextId(clock, instant, index.toString(16).padStart(16, '4'))
    clock = made.clock
    return eventOf(told, made.id, instant, 'phone')
  })
}

/** Healthy: 35 years, 70 kg, asked about everything, nothing to report, no other medicines. */
export const person = (region: string, more: Partial<ProfileSet> = {}): Line => [
  '00:00',
  {
    kind: 'profileSet',
    region,
    birthYear: 1990,
    weightKg: 70,
    conditions: [],
    conditionsAsked: [...conditionIds],
    medicines: [],
    ...more,
  },
]

export const withCondition = (...conditions: readonly ConditionId[]): Partial<ProfileSet> => ({
  conditions,
})

/** An answer as the command line gives it; instants as text. */
export interface Said {
  readonly verdict: DoseVerdict['verdict']
  readonly next: string | null
  readonly findings: readonly {
    readonly rule: string
    readonly verdict: string
    readonly words: string
    readonly row?: string
  }[]
  readonly left: DoseVerdict['left']
  readonly ifTaken: string | null
}

export interface Asker {
  readonly product: (
    log: readonly CareEvent[],
    now: Now,
    product: string,
    units: number,
  ) => Promise<Said>
  readonly remedy: (log: readonly CareEvent[], now: Now, remedy: 'heat') => Promise<Said>
  readonly status: (log: readonly CareEvent[], now: Now) => Promise<Said>
  readonly entry: (log: readonly CareEvent[], now: Now, entry: Entry) => Promise<Said>
}

export const nowAt = (text: string): Now => ({ instant: moment(text), zone: 'UTC' })

export const rulesOf = ({ findings }: Said): readonly string[] => findings.map(({ rule }) => rule)

export const iso = (text: string): string => new Date(moment(text)).toISOString()

export const gb = person('GB')
export const us = person('US')
export const india = person('IN')

export const at = (product: string, units: number, ...times: readonly string[]): readonly Line[] =>
  times.map((time): Line => [time, taken(product, units)])

export const expectSaid = (
  told: Said,
  wanted: DoseVerdict['verdict'],
  from: string | null,
  ...ids: readonly string[]
): void => {
  const { verdict, next } = told
  expect({ verdict, next }).toEqual({ verdict: wanted, next: from === null ? null : iso(from) })
  expect(rulesOf(told)).toEqual(expect.arrayContaining([...ids]))
}

/** The questions of a vector, as an asker is asked them. */
export const asking = (asker: Asker) => {
  const ask = (log: readonly Line[], now: string, product: string, units: number) =>
    asker.product(logOf(log), nowAt(now), product, units)
  return {
    ask,
    thenFrom: async (log: readonly Line[], now: string, product: string, units: number) =>
      (await ask(log, now, product, units)).ifTaken,
    status: (log: readonly Line[], now: string) => asker.status(logOf(log), nowAt(now)),
    enter: (entry: Entry) => asker.entry(logOf([gb]), nowAt('08:00'), entry),
  }
}
