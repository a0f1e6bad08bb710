import type { CareEvent, EventId, Instant } from '@unspasm/care'
import { refuse, ok, type Result } from '@unspasm/kernel'
import * as v from 'valibot'
import { eventId, isIdWords, isTimeWords, nounOf, text, time } from './fields.ts'
import { kinds, type Imported, type KnownKind } from './kinds.ts'
import { deepestEntry, longestEntry, printable, shown, type Refusal } from './refusal.ts'

export type Raw = Readonly<Record<string, unknown>>

export interface Head {
  readonly id: EventId
  readonly at: Instant
  readonly recordedAt: Instant
  readonly device: string
}

/** An amendment whose replacing fields are not yet read: they are checked against its target's kind. */
export interface Amending extends Head {
  readonly kind: 'amending'
  readonly target: EventId
  readonly fields: Raw
  readonly original: Raw
}

/** Reads the text of one entry. Never throws. */
export const readEntry = (entry: string): Result<CareEvent | Amending, Refusal> => {
  if (entry.length > longestEntry) return refuse({ kind: 'tooLong' })
  const parsed = parseJson(entry)
  if (!parsed.ok) return parsed
  const raw = parsed.value
  if (!isRaw(raw)) return refuse({ kind: 'notAnObject' })
  const unkept = unkeepable(raw)
  if (unkept !== null) return refuse(unkept)
  if (raw.id === undefined || raw.id === '') return refuse({ kind: 'noId' })
  if (raw.kind === undefined || raw.kind === '') return refuse({ kind: 'noKind' })
  if (typeof raw.kind !== 'string') {
    return refuse({
      kind: 'wrongType',
      field: 'kind',
      found: shown(raw.kind),
      wants: 'the name of a kind',
    })
  }
  if (raw.kind === 'amended') return readAmending(raw)
  return isKnown(raw.kind) ? readKnown(raw, raw.kind) : readStrange(raw)
}

/** What a file may leave out: it was told when it happened, and came by import. */
const filled = <
  Event extends { readonly at: Instant; readonly recordedAt?: Instant; readonly device?: string },
>(
  event: Event,
) => ({ ...event, recordedAt: event.recordedAt ?? event.at, device: event.device ?? 'import' })

const isKnown = (kind: string): kind is KnownKind => Object.hasOwn(kinds, kind)

const readKnown = (raw: Raw, kind: KnownKind): Result<CareEvent, Refusal> => {
  const read = v.safeParse(kinds[kind], raw, { abortEarly: true, abortPipeEarly: true })
  if (!read.success) return refuse(refusalOf(read.issues[0], kind))
  const event: Imported<Extract<CareEvent, { kind: KnownKind }>> = read.output
  return ok(filled(event) as CareEvent)
}

const headEntries = {
  id: eventId,
  at: time,
  recordedAt: v.exactOptional(time),
  device: v.exactOptional(text),
}
const strangeHead = v.object(headEntries)
const amendingHead = v.object({ ...headEntries, target: eventId })
const amendingFields = new Set(['kind', ...Object.keys(amendingHead.entries)])

const readStrange = (raw: Raw): Result<CareEvent, Refusal> => {
  const read = v.safeParse(strangeHead, raw, { abortEarly: true, abortPipeEarly: true })
  if (!read.success) return refuse(refusalOf(read.issues[0], String(raw.kind)))
  return ok({ ...filled(read.output), kind: 'strange', original: raw })
}

const readAmending = (raw: Raw): Result<Amending, Refusal> => {
  const read = v.safeParse(amendingHead, raw, { abortEarly: true, abortPipeEarly: true })
  if (!read.success) return refuse(refusalOf(read.issues[0], 'amended'))
  const fields = Object.fromEntries(
    Object.entries(raw).filter(([field]) => !amendingFields.has(field)),
  )
  return ok({ ...filled(read.output), kind: 'amending', fields, original: raw })
}

/** The refusal for what valibot found first wrong in an entry of `of` (a kind's name). */
export const refusalOf = (issue: v.BaseIssue<unknown>, of: string): Refusal => {
  const field = printable(String(issue.path?.[0]?.key ?? 'entry'))
  const found = shown(issue.input)
  const wants = issue.message
  if (issue.type === 'strict_object' || issue.type === 'object') {
    return issue.expected === 'never'
      ? { kind: 'unknownField', field, of }
      : { kind: 'missingField', field }
  }
  if (isIdWords(wants)) return { kind: 'notAnId', field, found }
  const isText = typeof issue.input === 'string'
  if (isTimeWords(wants) && isText) {
    return { kind: lacksOffset(String(issue.input)) ? 'noOffset' : 'notATime', field, found }
  }
  const noun = nounOf(wants)
  if (noun !== null && isText) return { kind: 'unknownId', field, found, noun }
  const isWrongType = issue.kind === 'schema' && !(issue.type === 'picklist' && isText)
  return { kind: isWrongType ? 'wrongType' : 'outOfRange', field, found, wants }
}

const lacksOffset = (time: string): boolean =>
  /^\d{4}-\d{2}-\d{2}([Tt ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?$/.test(time)

const parseJson = (entry: string): Result<unknown, Refusal> => {
  try {
    return ok(JSON.parse(entry))
  } catch {
    return refuse({ kind: 'notJson' })
  }
}

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Why an entry could not be written back as it came: too deep, or a number JSON cannot carry. */
const unkeepable = (raw: Raw): Refusal | null => {
  for (const [field, value] of Object.entries(raw)) {
    const problem = problemIn(value, 2)
    if (problem === 'deep') return { kind: 'tooDeep' }
    if (problem === 'wide') {
      return {
        kind: 'outOfRange',
        field: printable(field),
        found: shown(value),
        wants: 'made of numbers no larger than 9007199254740991',
      }
    }
  }
  return null
}

const problemIn = (value: unknown, depth: number): 'deep' | 'wide' | null => {
  if (typeof value === 'number') return Math.abs(value) > Number.MAX_SAFE_INTEGER ? 'wide' : null
  if (typeof value !== 'object' || value === null) return null
  if (depth > deepestEntry) return 'deep'
  for (const inner of Object.values(value)) {
    const problem = problemIn(inner, depth + 1)
    if (problem !== null) return problem
  }
  return null
}
