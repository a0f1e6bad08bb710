import { inIdOrder, instantToText, type CareEvent, type Instant } from '@unspasm/care'
import { payloads, timeFields } from './kinds.ts'

export type LogForm = 'json' | 'ndjson'

/**
 * Writes a log: in id order, one event a line in both forms, keys in a fixed order. Equal logs give
 * equal text, and `parseLog` gives back equal events.
 */
export const writeLog = (events: readonly CareEvent[], form: LogForm): string => {
  const lines = inIdOrder(events).map((event) => JSON.stringify(flat(event)))
  if (form === 'ndjson') return lines.map((line) => `${line}\n`).join('')
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`
}

/** The event as the flat object of the format. A kind that was not known is what it was. */
export const flat = (event: CareEvent): Readonly<Record<string, unknown>> => {
  if (event.kind === 'strange') return event.original
  const head = {
    id: event.id,
    kind: event.kind,
    at: instantToText(event.at),
    recordedAt: instantToText(event.recordedAt),
    device: event.device,
  }
  if (event.kind === 'amended') {
    const fields = Object.keys(event.fields).sort()
    return { ...head, target: event.target, ...payload(event.fields, fields) }
  }
  return { ...head, ...payload({ ...event }, Object.keys(payloads.get(event.kind) ?? {})) }
}

const payload = (values: Readonly<Record<string, unknown>>, fields: readonly string[]) =>
  Object.fromEntries(
    fields
      .filter((field) => values[field] !== undefined)
      .map((field) => [field, written(field, values[field])]),
  )

const written = (field: string, value: unknown): unknown =>
  timeFields.has(field) && typeof value === 'number' ? instantToText(value as Instant) : value

/** Whether two events with one id say the same, whatever the order of their keys. */
export const sameContent = (one: CareEvent, other: CareEvent): boolean =>
  sorted(withHead(one)) === sorted(withHead(other))

const withHead = (event: CareEvent): unknown => ({
  ...flat(event),
  at: event.at,
  recordedAt: event.recordedAt,
  device: event.device,
})

const sorted = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
