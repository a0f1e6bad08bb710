import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import type { CareEvent } from '@unspasm/care'
import type { SealedChunk } from './chunk.ts'
import type { Head } from './shelf.ts'

interface Layout extends DBSchema {
  chunks: { key: number; value: SealedChunk }
  tail: { key: string; value: CareEvent }
  meta: { key: 'head'; value: Head }
}

export type Database = IDBPDatabase<Layout>

export const databaseVersion = 1

/** Chrome's default acknowledges before the disk has it; this does not. */
export const durable = { durability: 'strict' } as const

/** Why a database does not open while a tab of another version holds it. */
export class Blocked extends Error {}

/** Opens the store. `gone` is called when it lets a newer version pass, or the browser closes it. */
export const openDatabase = (name: string, gone: () => void): Promise<Database> =>
  new Promise((resolve, reject) => {
    openDB<Layout>(name, databaseVersion, {
      upgrade: (database) => {
        database.createObjectStore('chunks', { keyPath: 'seq' })
        database.createObjectStore('tail', { keyPath: 'id' })
        database.createObjectStore('meta')
      },
      blocked: () => reject(new Blocked()),
      blocking: (_, __, event) => {
        gone()
        ;(event.target as IDBDatabase).close()
      },
      terminated: gone,
    }).then(resolve, reject)
  })
