import { inIdOrder, type CareEvent, type EventId } from '@unspasm/care'

/** The log in memory, in id order, with those who want to know when it grows. */
export interface Shelf {
  readonly events: () => readonly CareEvent[]
  readonly has: (id: EventId) => boolean
  readonly add: (events: readonly CareEvent[]) => void
  readonly subscribe: (listener: () => void) => () => void
}

export const createShelf = (initial: readonly CareEvent[]): Shelf => {
  const known = new Set<EventId>(initial.map(({ id }) => id))
  const listeners = new Set<() => void>()
  let events = inIdOrder(initial)
  return {
    events: () => events,
    has: (id) => known.has(id),
    add: (added) => {
      const fresh = added.filter(({ id }) => !known.has(id))
      if (fresh.length === 0) return
      for (const { id } of fresh) known.add(id)
      const last = events.at(-1)
      const inOrder = inIdOrder(fresh)
      const follows = last === undefined || (inOrder[0]?.id ?? '') > last.id
      events = follows ? [...events, ...inOrder] : inIdOrder([...events, ...inOrder])
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
