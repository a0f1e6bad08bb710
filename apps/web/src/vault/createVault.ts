import {
  clockAfter,
  emptyClock,
  eventOf,
  instant,
  nextId,
  type CareEvent,
  type Clock,
  type EventId,
  type Telling,
} from '@unspasm/care'
import { ok, refuse, type Result } from '@unspasm/kernel'
import { isFull } from './isFull.ts'
import { inTime } from './inTime.ts'
import { createLedger } from './ledger.ts'
import type { Head, Kept, Shelf } from './shelf.ts'
import type { Vault, WriteRefusal } from './vault.ts'

/** Longest that a person waits for the disk; what was begun goes on, and counts when it is done. */
const patience = 4_000
/** More for each event of a long import, on a slow phone. */
const patienceEach = 2
const retryAfter = 10_000

/** A vault, and what its opener calls when another tab wrote or the page is seen again. */
interface OpenVault extends Vault {
  /** Takes what other tabs wrote, and tries again what this one could not. */
  catchUp(): Promise<void>
}

/**
 * A vault over a shelf. What the shelf refuses stays in memory under the ids it was given, and goes
 * along with the next write, until it is kept.
 *
 * @param saved - called with the number of events after each write that reached the shelf.
 */
export const createVault = (
  shelf: Shelf,
  kept: Kept,
  lost = false,
  saved: (count: number) => void = () => {},
): OpenVault => {
  const ledger = createLedger()
  ledger.add(kept.events)
  const unsaved = new Map<EventId, CareEvent>()
  let head: Head = kept.head ?? { device: hex(16), clock: emptyClock, seq: 0, prevHash: null }
  const newest = ledger.all().at(-1)
  let clock = newest ? clockAfter(head.clock, newest.id) : head.clock
  let timer: ReturnType<typeof setTimeout> | undefined
  let underWay = 0
  let closed = false

  const write = async (
    count: number,
    make: () => readonly CareEvent[],
  ): Promise<Result<readonly CareEvent[], WriteRefusal>> => {
    let made: readonly CareEvent[] | null = null
    // A slow write may ask only after it was given up: it must get the same events then.
    const makeOnce = (): readonly CareEvent[] => {
      made ??= make()
      clock = made.reduce((at, { id }) => clockAfter(at, id), clock)
      return made
    }
    underWay += 1
    const writing = shelf
      .append((stored) => {
        head = stored ?? { ...head, seq: 0, prevHash: null }
        clock = later(clock, head.clock)
        const mine = makeOnce()
        // A store emptied under an open page has no head: then all of it is written again.
        const others = stored ? unsaved.values() : ledger.all()
        return { head: { ...head, clock }, events: [...others, ...mine] }
      })
      .then((events) => {
        for (const { id } of events) unsaved.delete(id)
        ledger.add(events)
        const ids = new Set(makeOnce().map(({ id }) => id))
        return events.filter(({ id }) => ids.has(id))
      })
    const announce = (): void => {
      saved(ledger.all().length)
      ledger.changed()
    }
    const settle = (): void => void (underWay -= 1)
    writing.then(settle, settle)
    void writing.then(announce, () => undefined)
    try {
      return ok(await inTime(writing, patience + patienceEach * (count + unsaved.size)))
    } catch (error) {
      const mine = makeOnce()
      for (const event of mine) unsaved.set(event.id, event)
      ledger.add(mine)
      ledger.changed()
      tryLater()
      return refuse({ kind: isFull(error) ? 'full' : 'unavailable', kept: mine })
    }
  }

  const tryAgain = async (): Promise<void> => {
    clearTimeout(timer)
    if (unsaved.size === 0 || closed) return
    if (underWay === 0) await write(0, () => [])
    else tryLater()
  }

  const tryLater = (): void => {
    clearTimeout(timer)
    if (unsaved.size > 0 && !closed) timer = setTimeout(() => void tryAgain(), retryAfter)
  }

  return {
    get device() {
      return head.device
    },
    lost,
    damaged: kept.damaged,
    events: ledger.all,
    subscribe: ledger.subscribe,
    unsaved: () => [...unsaved.values()],
    tell: (tellings) =>
      write(tellings.length, () => {
        const at = instant(Date.now())
        return tellings.map((telling: Telling) => {
          const next = nextId(clock, at, hex(16))
          clock = next.clock
          return eventOf(telling, next.id, at, head.device)
        })
      }),
    adopt: (events) => {
      const fresh = events.filter(({ id }) => !ledger.has(id))
      return fresh.length > 0 ? write(fresh.length, () => fresh) : Promise.resolve(ok([]))
    },
    catchUp: async () => {
      const { events } = await shelf.read(ledger.has)
      if (ledger.add(events).length > 0) ledger.changed()
      await tryAgain()
    },
    close: () => {
      closed = true
      clearTimeout(timer)
      shelf.close()
    },
  }
}

const later = (one: Clock, other: Clock): Clock =>
  one.newest > other.newest || (one.newest === other.newest && one.counter > other.counter)
    ? one
    : other

const hex = (digits: number): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(digits / 2)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
