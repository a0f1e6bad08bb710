import { ok, refuse, type Result } from '@unspasm/kernel'
import { chunkLength, type CareEvent } from '@unspasm/care'
import { leaveCanary, sawCanary } from './canary.ts'
import { append, databaseVersion, ensureHead, openDatabase, readAll, readTail, seal, type Database, type Head } from './database.ts'
import type { Vault, VaultRefusal, WriteRefusal } from './index.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { clockAfterAll, stamped } from './stamp.ts'

/** How long to wait before what could not be saved is tried again. */
const retryAfter = 10_000

/** Opens the log of this browser. `name` is for tests that keep several. */
export const openVault = async (name = 'unspasm'): Promise<Result<Vault, VaultRefusal>> => {
  try {
    const database = await openDatabase(name)
    const head = await ensureHead(database)
    const { events, damaged } = await readAll(database)
    const lost = events.length === 0 && damaged.length === 0 && sawCanary(name)
    return ok(createVault(name, database, head, createShelf(events), { lost, damaged }))
  } catch (error) {
    return refuse(whyNotOpened(error))
  }
}

const whyNotOpened = (error: unknown): VaultRefusal => {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'VersionError') return { kind: 'tooNew', found: databaseVersion + 1, known: databaseVersion }
  return name === 'SecurityError' || name === 'InvalidStateError' ? { kind: 'blocked' } : { kind: 'unavailable' }
}

const createVault = (
  name: string,
  database: Database,
  opened: Head,
  shelf: Shelf,
  found: Pick<Vault, 'lost' | 'damaged'>,
): Vault => {
  let waiting: readonly CareEvent[] = []
  let clock = opened.clock
  const channel = new BroadcastChannel(`${name}-log`)
  const saved = (events: readonly CareEvent[]): void => {
    waiting = waiting.filter(({ id }) => !events.some((event) => event.id === id))
    shelf.add(events)
    leaveCanary(name, shelf.events().length)
    channel.postMessage('grown')
    if (shelf.events().length % chunkLength < events.length) void seal(database).catch(() => undefined)
  }
  /** Ids are given once; if the disk refuses, the same events wait in memory and are tried again. */
  const write = async (
    make: (head: Head) => ReturnType<typeof stamped>,
  ): Promise<Result<readonly CareEvent[], WriteRefusal>> => {
    let made: ReturnType<typeof stamped> | null = null
    try {
      const events = await append(database, (head) => {
        const before = waiting
        made = make({ ...head, clock: clockAfterAll(head.clock, before) })
        return { events: [...before, ...made.events], clock: made.clock }
      })
      clock = (made as ReturnType<typeof stamped> | null)?.clock ?? clock
      saved(events)
      return ok(made === null ? [] : (made as ReturnType<typeof stamped>).events)
    } catch (error) {
      const kept = made ?? make({ ...opened, clock })
      clock = kept.clock
      waiting = [...waiting, ...kept.events]
      shelf.add(kept.events)
      setTimeout(() => void retry(), retryAfter)
      return refuse(whyNotWritten(error))
    }
  }
  const retry = async (): Promise<void> => {
    if (waiting.length > 0) await write((head) => ({ events: [], clock: head.clock }))
  }
  const catchUp = async (): Promise<void> => {
    shelf.add(await readTail(database))
    await retry()
  }
  const look = (): void => void catchUp().catch(() => undefined)
  channel.addEventListener('message', look)
  document.addEventListener('visibilitychange', look)
  addEventListener('pageshow', look)
  return {
    ...found,
    device: opened.device,
    events: shelf.events,
    subscribe: shelf.subscribe,
    unsaved: () => waiting,
    tell: (tellings) => write((head) => stamped(tellings, head.clock, head.device)),
    adopt: (events) =>
      write((head) => {
        const fresh = events.filter(({ id }) => !shelf.has(id))
        return { events: fresh, clock: clockAfterAll(head.clock, fresh) }
      }),
    close: () => {
      channel.close()
      document.removeEventListener('visibilitychange', look)
      removeEventListener('pageshow', look)
      database.close()
    },
  }
}

const whyNotWritten = (error: unknown): WriteRefusal =>
  error instanceof DOMException && error.name === 'QuotaExceededError'
    ? { kind: 'full' }
    : { kind: 'unavailable' }
