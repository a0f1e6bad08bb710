import { clockAfter, eventOf, instant, nextId, type CareEvent, type Clock, type Telling } from '@unspasm/care'

/** 64 random bits as hex, the chance part of an id. */
const randomHex = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** Gives tellings their ids, each later than everything the clock has seen. */
export const stamped = (
  tellings: readonly Telling[],
  clock: Clock,
  device: string,
): { readonly events: readonly CareEvent[]; readonly clock: Clock } => {
  let last = clock
  const events = tellings.map((telling) => {
    const wall = instant(Date.now())
    const next = nextId(last, wall, randomHex())
    last = next.clock
    return eventOf(telling, next.id, wall, device)
  })
  return { events, clock: last }
}

export const clockAfterAll = (clock: Clock, events: readonly CareEvent[]): Clock =>
  events.reduce((after, { id }) => clockAfter(after, id), clock)

export const newDevice = (): string => randomHex()
