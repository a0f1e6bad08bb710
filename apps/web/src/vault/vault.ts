import type { CareEvent, Telling } from '@unspasm/care'
import type { Result } from '@unspasm/kernel'

/** Why the log on this device cannot be opened. The log itself is untouched in each case. */
export type VaultRefusal =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'unavailable' }
  | { readonly kind: 'tooNew'; readonly found: number; readonly known: number }

/** Why a write did not reach the disk. `kept` are its events: made, in memory, and tried again. */
export type WriteRefusal =
  | { readonly kind: 'full'; readonly kept: readonly CareEvent[] }
  | { readonly kind: 'unavailable'; readonly kept: readonly CareEvent[] }

/** The log on this device, the same for every tab. */
export interface Vault {
  /** of this device; another tab may settle it until the first event is written */
  readonly device: string
  /** the store is empty, but this browser remembers that there was a log */
  readonly lost: boolean
  /** sequence numbers of chunks that are damaged or missing: left as they are, events kept out */
  readonly damaged: readonly number[]
  /** The log in id order, saved or not. An event is one object for as long as the vault is open. */
  events(): readonly CareEvent[]
  /** Makes events and writes them in one durable step; `ok` means they survive a crash. */
  tell(tellings: readonly Telling[]): Promise<Result<readonly CareEvent[], WriteRefusal>>
  /** Writes events made elsewhere; an id that is known is skipped. Gives those that were new. */
  adopt(events: readonly CareEvent[]): Promise<Result<readonly CareEvent[], WriteRefusal>>
  /** Events in memory that are not on the disk yet; tried again until they are. */
  unsaved(): readonly CareEvent[]
  /** Calls back after the log grew, by whichever tab, and after unsaved events were saved. */
  subscribe(listener: () => void): () => void
  close(): void
}
