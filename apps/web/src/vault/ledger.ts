import { inIdOrder, type CareEvent, type EventId } from '@unspasm/care'

/** The log in memory. Growing at the end leaves every earlier object in its place. */
export const createLedger = () => {
  const byId = new Map<EventId, CareEvent>()
  const listeners = new Set<() => void>()
  let all: readonly CareEvent[] = []
  return {
    all: () => all,
    has: (id: EventId) => byId.has(id),
    /** Takes events whose ids are new, and gives back those. */
    add: (events: readonly CareEvent[]): readonly CareEvent[] => {
      const fresh = inIdOrder(events).filter(({ id }) => !byId.has(id))
      const last = all.at(-1)
      for (const event of fresh) byId.set(event.id, event)
      if (fresh[0]) {
        const atEnd = !last || last.id < fresh[0].id
        all = atEnd ? [...all, ...fresh] : inIdOrder([...all, ...fresh])
      }
      return fresh
    },
    changed: (): void => {
      for (const listener of listeners) listener()
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
  }
}
