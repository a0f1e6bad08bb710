import { chunkLength, type CareEvent } from '@unspasm/care'
import { isRow, readChunks, sealChunk } from './chunk.ts'
import { durable, openDatabase, type Database } from './database.ts'
import { isFull } from './isFull.ts'
import type { Batch, Head, Shelf } from './shelf.ts'

/**
 * The shelf of a real browser: sealed chunks and an open tail in IndexedDB. A connection that fails,
 * or that a browser drops in the background, is opened again by the next call.
 */
export const indexedShelf = (name: string): Shelf => {
  let opening: Promise<Database> | null = null
  let sealing = false
  /** of the next chunk this shelf has not read */
  let unread = 0
  const drop = (): void => void (opening = null)
  const connect = (): Promise<Database> => {
    opening ??= openDatabase(name, drop)
    opening.catch(drop)
    return opening
  }
  const sealAll = async (): Promise<void> => {
    if (sealing) return
    sealing = true
    try {
      while (await sealTail(await connect()));
    } catch {
      // The rows stay as they are; a later write tries again.
    }
    sealing = false
  }
  return {
    read: async (knows) => {
      const transaction = (await connect()).transaction(['chunks', 'tail', 'meta'])
      const [head = null, chunks, tail] = await Promise.all([
        transaction.objectStore('meta').get('head'),
        transaction.objectStore('chunks').getAll(IDBKeyRange.lowerBound(unread)),
        transaction.objectStore('tail').getAll(),
      ])
      const sealed = await readChunks(chunks, unread, head)
      const rows = tail.filter(isRow)
      const open = head?.seq ?? unread
      // A page that closed while it sealed leaves a long tail, which opens slowly.
      if (tail.length >= chunkLength) void sealAll()
      unread = Math.max(unread, open)
      return {
        head,
        events: [...sealed.events, ...rows].filter(({ id }) => !knows(id)),
        damaged: rows.length < tail.length ? [...sealed.damaged, open] : sealed.damaged,
      }
    },
    append: async (make) => {
      const database = await connect()
      try {
        const { rows, count } = await appendTo(database, make)
        if (count >= chunkLength) void sealAll()
        return rows
      } catch (error) {
        if (!isFull(error)) {
          drop()
          database.close()
        }
        throw error
      }
    },
    close: () => void opening?.then((database) => database.close()).catch(drop),
  }
}

/**
 * One strict transaction reads the head and writes what `make` lets follow. Two tabs that append at
 * once wait for each other here, so no id is given twice.
 */
const appendTo = async (
  database: Database,
  make: (head: Head | null) => Batch,
): Promise<{ readonly rows: readonly CareEvent[]; readonly count: number }> => {
  const transaction = database.transaction(['chunks', 'tail', 'meta'], 'readwrite', durable)
  const [tail, meta] = [transaction.objectStore('tail'), transaction.objectStore('meta')]
  const put = async (event: CareEvent): Promise<CareEvent> => {
    const row = await tail.get(event.id)
    if (!row) await tail.put(event)
    return row ?? event
  }
  const work = async () => {
    const head = (await meta.get('head')) ?? null
    const batch = make(head)
    // A head that was lost alone is made anew behind the last chunk.
    const last = head ? null : await transaction.objectStore('chunks').openCursor(null, 'prev')
    const place = last ? { seq: last.value.seq + 1, prevHash: last.value.hash } : {}
    const [rows] = await Promise.all([
      Promise.all(batch.events.map(put)),
      meta.put({ ...batch.head, ...place }, 'head'),
    ])
    return { rows, count: await tail.count() }
  }
  return atOnce(transaction, work)
}

/** Moves the 500 oldest rows into a chunk, unless another tab did while the hash was made. */
const sealTail = async (database: Database): Promise<boolean> => {
  const before = database.transaction(['tail', 'meta'])
  const [head, rows] = await Promise.all([
    before.objectStore('meta').get('head'),
    before.objectStore('tail').getAll(null, chunkLength),
  ])
  if (!head || rows.length < chunkLength || !rows.every(isRow)) return false
  const chunk = await sealChunk(head, rows)
  const transaction = database.transaction(['chunks', 'tail', 'meta'], 'readwrite', durable)
  const [tail, meta] = [transaction.objectStore('tail'), transaction.objectStore('meta')]
  const work = async (): Promise<boolean> => {
    const [now, keys] = await Promise.all([meta.get('head'), tail.getAllKeys(null, chunkLength)])
    const isSame = now?.seq === head.seq && keys.every((key, index) => key === rows[index]?.id)
    if (!now || !isSame) return false
    await Promise.all([
      transaction.objectStore('chunks').add(chunk),
      tail.delete(IDBKeyRange.upperBound(keys.at(-1))),
      meta.put({ ...now, seq: head.seq + 1, prevHash: chunk.hash }, 'head'),
    ])
    return true
  }
  return atOnce(transaction, work)
}

interface Step {
  readonly done: Promise<void>
  readonly error: DOMException | null
  abort(): void
}

/** All of `work` or nothing: without the abort, what came before a failure would be committed. */
const atOnce = async <T>(transaction: Step, work: () => Promise<T>): Promise<T> => {
  try {
    const [value] = await Promise.all([work(), transaction.done])
    return value
  } catch (error) {
    // A request may only say that it was aborted; the transaction knows why.
    const reason = transaction.error ?? error
    try {
      transaction.abort()
    } catch {
      // It is over already.
    }
    throw reason
  }
}
