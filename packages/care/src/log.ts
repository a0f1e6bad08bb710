import { instant, type Instant } from './instant.ts'
import type { CareEvent, EventId, Telling } from './event.ts'

/**
 * The hybrid logical clock of a device: the newest instant seen in any id, and a counter that orders
 * ids of one millisecond. Never goes back, whatever the wall clock does.
 */
export interface Clock {
  readonly newest: Instant
  readonly counter: number
}

export const emptyClock: Clock = { newest: instant(0), counter: 0 }

const counterLimit = 0x1000

/** Advances past `seen`, so that the next id is later than it. */
export const clockAfter = (clock: Clock, seen: EventId): Clock => {
  const newest = instantOfId(seen)
  const counter = Number.parseInt(seen.slice(15, 18), 16)
  if (newest < clock.newest) return clock
  if (newest > clock.newest) return { newest, counter }
  return { newest, counter: Math.max(counter, clock.counter) }
}

/**
 * The next id: UUIDv7 whose 48-bit time is the later of the wall clock and everything seen, and whose
 * 12 bits after the version count within one millisecond.
 *
 * @param random - 62 bits or more as lower-case hex, at least 16 digits; decides nothing but uniqueness.
 */
export const nextId = (
  clock: Clock,
  wall: Instant,
  random: string,
): { id: EventId; clock: Clock } => {
  const next = wall > clock.newest ? { newest: wall, counter: 0 } : tick(clock)
  return { id: idOf(next.newest, next.counter, random), clock: next }
}

const tick = ({ newest, counter }: Clock): Clock =>
  counter + 1 < counterLimit
    ? { newest, counter: counter + 1 }
    : { newest: instant(newest + 1), counter: 0 }

const idOf = (at: Instant, counter: number, random: string): EventId => {
  const time = at.toString(16).padStart(12, '0')
  const variant = ((Number.parseInt(random.slice(0, 1), 16) & 0x3) | 0x8).toString(16)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant}${random.slice(1, 4)}-${random.slice(4, 16)}` as EventId
}

export const instantOfId = (id: EventId): Instant =>
  instant(Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16))

/**
 * The id of something that happens by itself after another event (a guide that ends by time), so that
 * two tabs, or two devices, that both notice it write one event. Later than its target, even where
 * `at` is not: the clock of ids runs ahead of a wall clock that is slow.
 */
export const derivedId = (target: EventId, at: Instant): EventId => {
  const before = { newest: instantOfId(target), counter: Number.parseInt(target.slice(15, 18), 16) }
  const { newest, counter } = at > before.newest ? { ...before, newest: at } : tick(before)
  const random = target.slice(19).replaceAll('-', '')
  const last = (Number.parseInt(random.slice(15), 16) ^ 1).toString(16)
  return idOf(newest, counter, random.slice(0, 15) + last)
}

export const isEventId = (text: string): text is EventId =>
  /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(text)

/** A telling with its id, time of telling and device: an event. */
export const eventOf = (
  telling: Telling,
  id: EventId,
  recordedAt: Instant,
  device: string,
): CareEvent => ({ ...telling, id, at: telling.at ?? recordedAt, recordedAt, device }) as CareEvent

/** Events by id, each once: the log is a set. */
export const inIdOrder = (events: readonly CareEvent[]): readonly CareEvent[] => {
  const byId = new Map(events.map((event) => [event.id, event]))
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

export const mergeLogs = (
  one: readonly CareEvent[],
  other: readonly CareEvent[],
): readonly CareEvent[] => inIdOrder([...one, ...other])

/** A sealed run of one device's events; the open tail is rows until it is this long. */
export const chunkLength = 500

export interface Chunk {
  readonly device: string
  readonly seq: number
  readonly prevHash: string | null
  readonly events: readonly CareEvent[]
}
