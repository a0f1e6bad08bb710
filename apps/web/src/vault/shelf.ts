import type { CareEvent, Clock, EventId } from '@unspasm/care'

/** What the next write must follow on from. */
export interface Head {
  readonly device: string
  readonly clock: Clock
  /** of the next chunk */
  readonly seq: number
  /** of the last chunk */
  readonly prevHash: string | null
}

export interface Batch {
  readonly head: Head
  readonly events: readonly CareEvent[]
}

export interface Kept {
  readonly head: Head | null
  readonly events: readonly CareEvent[]
  readonly damaged: readonly number[]
}

/** Where a vault keeps its log: IndexedDB, or memory with the same promises but one. */
export interface Shelf {
  /** Everything kept that `knows` does not know, in any order. */
  read(knows: (id: EventId) => boolean): Promise<Kept>
  /**
   * One atomic, durable step: gives `make` the head and keeps the batch it returns. An id that is
   * kept already stays as it is. Throws whatever the store throws; then nothing of it is kept.
   *
   * @returns the batch's events as they are kept.
   */
  append(make: (head: Head | null) => Batch): Promise<readonly CareEvent[]>
  close(): void
}
