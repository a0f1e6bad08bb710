import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { chunkLength, emptyClock, type CareEvent, type Chunk, type Clock } from '@unspasm/care'
import { newDevice } from './stamp.ts'

/** What the store knows of itself; read and written in the same transaction as every event. */
export interface Head {
  readonly device: string
  readonly clock: Clock
  /** number of the next chunk, and the hash of the last one */
  readonly seq: number
  readonly prevHash: string | null
}

export type SealedChunk = Chunk & { readonly hash: string }

interface Layout extends DBSchema {
  chunks: { key: number; value: SealedChunk }
  tail: { key: string; value: CareEvent }
  meta: { key: 'head'; value: Head }
}

export type Database = IDBPDatabase<Layout>

export const databaseVersion = 1

export const openDatabase = (name: string): Promise<Database> =>
  openDB<Layout>(name, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('chunks', { keyPath: 'seq' })
      database.createObjectStore('tail', { keyPath: 'id' })
      database.createObjectStore('meta')
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })

/**
 * One strict transaction: reads the head, lets `make` decide what follows, and writes both. Two tabs
 * that append at once wait for each other here, so no id is given twice.
 */
export const append = async (
  database: Database,
  make: (head: Head) => { readonly events: readonly CareEvent[]; readonly clock: Clock },
): Promise<readonly CareEvent[]> => {
  const transaction = database.transaction(['tail', 'meta'], 'readwrite', { durability: 'strict' })
  const head = (await transaction.objectStore('meta').get('head')) ?? emptyHead()
  const { events, clock } = make(head)
  const tail = transaction.objectStore('tail')
  await Promise.all([
    ...events.map((event) => tail.put(event)),
    transaction.objectStore('meta').put({ ...head, clock }, 'head'),
    transaction.done,
  ])
  return events
}

/** The head, made on the first opening. */
export const ensureHead = async (database: Database): Promise<Head> => {
  const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' })
  const known = await transaction.store.get('head')
  const head = known ?? emptyHead()
  if (!known) await transaction.store.put(head, 'head')
  await transaction.done
  return head
}

const emptyHead = (): Head => ({ device: newDevice(), clock: emptyClock, seq: 0, prevHash: null })

export interface Contents {
  readonly events: readonly CareEvent[]
  readonly damaged: readonly number[]
}

/** Everything in the store; a chunk that does not match its hash or its place is left out and named. */
export const readAll = async (database: Database): Promise<Contents> => {
  const transaction = database.transaction(['chunks', 'tail'])
  const [chunks, tail] = await Promise.all([
    transaction.objectStore('chunks').getAll(),
    transaction.objectStore('tail').getAll(),
  ])
  const damaged: number[] = []
  const events: CareEvent[] = []
  let before: string | null = null
  for (const chunk of chunks) {
    const sound = chunk.prevHash === before && chunk.hash === (await hashOf(chunk))
    if (sound) events.push(...chunk.events)
    else damaged.push(chunk.seq)
    before = chunk.hash
  }
  return { events: [...events, ...tail], damaged }
}

export const readTail = (database: Database): Promise<CareEvent[]> => database.getAll('tail')

/** Seals a full tail into a chunk, unless another tab did so meanwhile. */
export const seal = async (database: Database): Promise<void> => {
  const [head, rows] = await Promise.all([database.get('meta', 'head'), readTail(database)])
  if (!head || rows.length < chunkLength) return
  const events = rows.slice(0, chunkLength)
  const open: Chunk = { device: head.device, seq: head.seq, prevHash: head.prevHash, events }
  const hash = await hashOf(open)
  const transaction = database.transaction(['chunks', 'tail', 'meta'], 'readwrite', { durability: 'strict' })
  const now = await transaction.objectStore('meta').get('head')
  if (now?.seq === head.seq) {
    await transaction.objectStore('chunks').add({ ...open, hash })
    for (const { id } of events) await transaction.objectStore('tail').delete(id)
    await transaction.objectStore('meta').put({ ...now, seq: head.seq + 1, prevHash: hash }, 'head')
  }
  await transaction.done
}

/** SHA-256 of a chunk's device, place, predecessor and events, as hex. */
export const hashOf = async ({ device, seq, prevHash, events }: Chunk): Promise<string> => {
  const text = JSON.stringify([device, seq, prevHash, events.map(canonical)])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

const canonical = (event: CareEvent): readonly (readonly [string, unknown])[] =>
  Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1))
