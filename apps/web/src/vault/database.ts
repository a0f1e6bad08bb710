import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CareEvent, Chunk } from '@unspasm/care'
import type { Head } from './shelf.ts'

/** A full run of the tail, with the hash of all that stands in it. */
export type SealedChunk = Chunk & { readonly hash: string }

interface Layout extends DBSchema {
  chunks: { key: number; value: SealedChunk }
  tail: { key: string; value: CareEvent }
  meta: { key: 'head'; value: Head }
}

export type Database = IDBPDatabase<Layout>

export const databaseName = 'unspasm'
export const databaseVersion = 1

/** Whether the device refused a write for want of room. */
export const isFull = (error: unknown): boolean =>
  error instanceof Error && error.name === 'QuotaExceededError'

/** Opens the store; rejects when another tab holds an older one open, or a newer one is there. */
export const openDatabase = (onBlocked: () => void): Promise<Database> =>
  openDB<Layout>(databaseName, databaseVersion, {
    upgrade: (database) => {
      database.createObjectStore('chunks', { keyPath: 'seq' })
      database.createObjectStore('tail', { keyPath: 'id' })
      database.createObjectStore('meta')
    },
    blocked: onBlocked,
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  })

/** Chrome's default acknowledges before the disk has it; this does not. */
export const durable = { durability: 'strict' } as const

/** SHA-256 of a chunk's device, place, predecessor and events, as hex. */
export const hashOf = async ({ device, seq, prevHash, events }: Chunk): Promise<string> => {
  const text = JSON.stringify([device, seq, prevHash, events.map(canonical)])
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const canonical = (event: CareEvent): readonly (readonly [string, unknown])[] =>
  Object.entries(event).sort(([a], [b]) => (a < b ? -1 : 1))
