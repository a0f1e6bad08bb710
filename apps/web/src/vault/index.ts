import type { Result } from '@unspasm/kernel'
import type { CareEvent, Telling } from '@unspasm/care'

export { openVault } from './open.ts'
export { memoryVault } from './memory.ts'
export { requestPersistence } from './persistence.ts'
export { refusalWords } from './words.ts'

/** Why the log could not be opened. */
export type VaultRefusal =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'tooNew'; readonly found: number; readonly known: number }

/** Why something told is not on the disk yet. It stays in memory and is tried again. */
export type WriteRefusal = { readonly kind: 'full' } | { readonly kind: 'unavailable' }

/** The log on this device: append-only, in step with other tabs, every write forced to the disk. */
export interface Vault {
  readonly device: string
  /** true when this browser once held a log and the store is now empty */
  readonly lost: boolean
  /** numbers of sealed chunks that did not match their hash: kept as they are, not read */
  readonly damaged: readonly number[]
  /** everything known, in id order; the same objects until something is added */
  readonly events: () => readonly CareEvent[]
  /** gives each telling an id and writes all of them in one transaction */
  readonly tell: (tellings: readonly Telling[]) => Promise<Result<readonly CareEvent[], WriteRefusal>>
  /** writes events that have their id already; a known id is skipped */
  readonly adopt: (events: readonly CareEvent[]) => Promise<Result<readonly CareEvent[], WriteRefusal>>
  readonly unsaved: () => readonly CareEvent[]
  readonly subscribe: (listener: () => void) => () => void
  readonly close: () => void
}
