import type { CareEvent, EventId } from '@unspasm/care'
import { createVault } from './createVault.ts'
import type { Head, Shelf } from './shelf.ts'
import type { Vault } from './vault.ts'

/** A shelf that forgets when the page closes; otherwise it keeps what a shelf promises. */
export const memoryShelf = (): Shelf => {
  const rows = new Map<EventId, CareEvent>()
  let head: Head | null = null
  return {
    read: async (knows) => ({
      head,
      events: [...rows.values()].filter(({ id }) => !knows(id)),
      damaged: [],
    }),
    append: async (make) => {
      const batch = make(head)
      head = batch.head
      return batch.events.map((event) => {
        const row = rows.get(event.id) ?? event
        rows.set(event.id, row)
        return row
      })
    },
    close: () => undefined,
  }
}

/** For a device that lets the app keep nothing: the plan works, and all of it stays unsaved. */
export const memoryVault = (): Vault => {
  const vault = createVault(memoryShelf(), { head: null, events: [], damaged: [] })
  return { ...vault, unsaved: vault.events }
}
