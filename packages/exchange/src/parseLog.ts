import { inIdOrder, type CareEvent, type EventId } from '@unspasm/care'
import { readAmended } from './amendment.ts'
import { readEntry, type Amending } from './entry.ts'
import type { LineRefusal } from './refusal.ts'
import { splitLog } from './split.ts'
import { sameContent } from './writeLog.ts'

/** Both lists together are the whole file; `events` are in id order, each id once. */
export interface ParsedLog {
  readonly events: readonly CareEvent[]
  readonly refused: readonly LineRefusal[]
}

/**
 * Reads a log: a JSON array or NDJSON, told apart by the first character.
 *
 * What cannot be read is refused by line and reason, and nothing else is lost. `recordedAt` and
 * `device` are filled where they lack (`at`, `import`). The same event twice is one event; an id that
 * comes again with other content is refused, and the first one stands. Never throws.
 */
export const parseLog = (text: string): ParsedLog => {
  const { pieces, unclosedAt } = splitLog(text)
  const refused: LineRefusal[] = []
  const read: { readonly line: number; readonly event: CareEvent | Amending }[] = []
  for (const { line, text: entry, cut } of pieces) {
    const result = readEntry(entry)
    if (result.ok) read.push({ line, event: result.value })
    else refused.push({ line, reason: cut ? { kind: 'torn', inside: 'entry' } : result.refusal })
  }
  if (unclosedAt !== null)
    refused.push({ line: unclosedAt, reason: { kind: 'torn', inside: 'list' } })

  const kindById = new Map<EventId, CareEvent['kind']>()
  for (const { event } of read) {
    if (!kindById.has(event.id))
      kindById.set(event.id, event.kind === 'amending' ? 'amended' : event.kind)
  }
  const kept = new Map<EventId, { readonly line: number; readonly event: CareEvent }>()
  for (const { line, event: raw } of read) {
    const result =
      raw.kind === 'amending'
        ? readAmended(raw, kindById.get(raw.target))
        : ({ ok: true, value: raw } as const)
    if (!result.ok) {
      refused.push({ line, reason: result.refusal })
      continue
    }
    const first = kept.get(raw.id)
    if (first === undefined) kept.set(raw.id, { line, event: result.value })
    else if (!sameContent(first.event, result.value)) {
      refused.push({ line, reason: { kind: 'duplicateId', id: raw.id, firstLine: first.line } })
    }
  }
  return {
    events: inIdOrder([...kept.values()].map(({ event }) => event)),
    refused: refused.sort((a, b) => a.line - b.line),
  }
}
