import type { CareEvent, EventId } from './event.ts'

/**
 * The events that count after retractions and amendments; corrections in `voids` do nothing.
 * A retraction or amendment of an event that is not here waits for it and does nothing meanwhile.
 */
export const effective = (
  ordered: readonly CareEvent[],
  voids: ReadonlySet<EventId>,
): readonly CareEvent[] => {
  const retracted = new Set<EventId>()
  const amended = new Map<EventId, Readonly<Record<string, unknown>>>()
  for (const event of ordered) {
    if (event.kind === 'retracted' && !voids.has(event.id)) retracted.add(event.target)
    if (event.kind === 'amended' && !voids.has(event.id)) {
      amended.set(event.target, { ...amended.get(event.target), ...event.fields })
    }
  }
  return ordered
    .filter((event) => !retracted.has(event.id))
    .map((event) => {
      const fields = amended.get(event.id)
      return fields ? ({ ...event, ...fields, id: event.id, kind: event.kind } as CareEvent) : event
    })
}
