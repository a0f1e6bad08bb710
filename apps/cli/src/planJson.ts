import { instantToText, type Instant, type Plan } from '@unspasm/care'

/** Names under which a plan holds an instant. */
const instants: ReadonlySet<string> = new Set(['at', 'until', 'due', 'changesAt'])

/** The order in which keys stand; those not named follow by name. */
const order = [
  'tier',
  'stage',
  'episode',
  'alert',
  'now',
  'later',
  'held',
  'asks',
  'changesAt',
  'state',
  'hours',
  'day',
  'id',
  'kind',
  'title',
  'at',
  'until',
  'due',
  'answeredBy',
  'word',
  'with',
  'why',
  'rule',
  'rules',
  'sources',
]

/** The plan as JSON: instants as RFC 3339 in UTC, reasons as `{ word, with }`, keys in a fixed order. */
export const planJson = (plan: Plan): string => `${JSON.stringify(ordered('', plan), null, 2)}\n`

const ordered = (key: string, value: unknown): unknown => {
  if (typeof value === 'number' && instants.has(key)) return instantToText(value as Instant)
  if (Array.isArray(value)) return value.map((each) => ordered('', each))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([name, inner]) => [name, ordered(name, inner)]),
  )
}

const rank = (key: string): number => {
  const place = order.indexOf(key)
  return place < 0 ? order.length : place
}
