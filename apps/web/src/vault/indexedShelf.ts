import { chunkLength, type CareEvent, type Chunk } from '@unspasm/care'
import { durable, hashOf, type Database, type SealedChunk } from './database.ts'
import type { Batch, Head, Kept, Shelf } from './shelf.ts'

/** The shelf of a real browser: sealed chunks and an open tail in IndexedDB. */
export const indexedShelf = (database: Database): Shelf => {
  let nextSeq = 0
  let before: string | null = null
  /** Chunks sealed since the last look, each checked against its hash and its place in the chain. */
  const unread = async (chunks: readonly SealedChunk[]): Promise<Pick<Kept, 'events' | 'damaged'>> => {
    const events: CareEvent[] = []
    const damaged: number[] = []
    for (const chunk of chunks) {
      const missing = chunk.seq - nextSeq
      for (let gap = 0; gap < missing; gap += 1) damaged.push(nextSeq + gap)
      const follows = missing > 0 || chunk.prevHash === before
      if (follows && chunk.hash === (await hashOf(chunk))) events.push(...chunk.events)
      else damaged.push(chunk.seq)
      nextSeq = chunk.seq + 1
      before = chunk.hash
    }
    return { events, damaged }
  }
  return {
    read: async (knows) => {
      const transaction = database.transaction(['chunks', 'tail', 'meta'])
      const [chunks, tail, head] = await Promise.all([
        transaction.objectStore('chunks').getAll(IDBKeyRange.lowerBound(nextSeq)),
        transaction.objectStore('tail').getAll(),
        transaction.objectStore('meta').get('head'),
      ])
      const sealed = await unread(chunks)
      const events = [...sealed.events, ...tail].filter(({ id }) => !knows(id))
      return { head: head ?? null, events, damaged: sealed.damaged }
    },
    append: async (make) => {
      const kept = await appendTo(database, make)
      if ((await database.count('tail')) >= chunkLength) await sealTail(database).catch(() => {})
      return kept
    },
    close: () => database.close(),
  }
}

/**
 * One strict transaction reads the head and writes what `make` lets follow. Two tabs that append at
 * once wait for each other here, so no id is given twice.
 */
const appendTo = async (
  database: Database,
  make: (head: Head | null) => Batch,
): Promise<readonly CareEvent[]> => {
  const transaction = database.transaction(['tail', 'meta'], 'readwrite', durable)
  const [tail, meta] = [transaction.objectStore('tail'), transaction.objectStore('meta')]
  const batch = make((await meta.get('head')) ?? null)
  const known = await Promise.all(batch.events.map(({ id }) => tail.get(id)))
  const fresh = batch.events.filter((_, index) => known[index] === undefined)
  await Promise.all([
    ...fresh.map((event) => tail.put(event)),
    meta.put(batch.head, 'head'),
    transaction.done,
  ])
  return batch.events.map((event, index) => known[index] ?? event)
}

/** Moves a full tail into a chunk, unless another tab did so while the hash was made. */
const sealTail = async (database: Database): Promise<void> => {
  const [head, rows] = await Promise.all([database.get('meta', 'head'), database.getAll('tail')])
  if (!head) return
  const { device, seq, prevHash } = head
  const open: Chunk = { device, seq, prevHash, events: rows.slice(0, chunkLength) }
  const hash = await hashOf(open)
  const transaction = database.transaction(['chunks', 'tail', 'meta'], 'readwrite', durable)
  const now = await transaction.objectStore('meta').get('head')
  if (now?.seq === seq) {
    await transaction.objectStore('chunks').add({ ...open, hash })
    await Promise.all(open.events.map(({ id }) => transaction.objectStore('tail').delete(id)))
    await transaction.objectStore('meta').put({ ...now, seq: seq + 1, prevHash: hash }, 'head')
  }
  await transaction.done
}
