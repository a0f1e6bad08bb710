import { ok } from '@unspasm/kernel'
import { emptyClock, type CareEvent } from '@unspasm/care'
import type { Vault } from './index.ts'
import { createShelf } from './shelf.ts'
import { clockAfterAll, newDevice, stamped } from './stamp.ts'

/** The same contract without a disk: for browsers that refuse storage, until the page closes. */
export const memoryVault = (): Vault => {
  const shelf = createShelf([])
  const device = newDevice()
  let clock = emptyClock
  return {
    device,
    lost: false,
    damaged: [],
    events: shelf.events,
    subscribe: shelf.subscribe,
    unsaved: shelf.events,
    tell: async (tellings) => {
      const made = stamped(tellings, clock, device)
      clock = made.clock
      shelf.add(made.events)
      return ok(made.events)
    },
    adopt: async (events) => {
      const fresh: readonly CareEvent[] = events.filter(({ id }) => !shelf.has(id))
      clock = clockAfterAll(clock, fresh)
      shelf.add(fresh)
      return ok(fresh)
    },
    close: () => undefined,
  }
}
