import type { Amended, CareEvent } from '@unspasm/care'
import { ok, refuse, type Result } from '@unspasm/kernel'
import * as v from 'valibot'
import { refusalOf, type Amending } from './entry.ts'
import { payloads } from './kinds.ts'
import { printable, type Refusal } from './refusal.ts'

/**
 * Reads an amendment's replacing fields by the kind of its target: `undefined` when the target is not
 * in the file, and then each field must be one that some kind has and hold what that kind's may.
 *
 * An amendment of a kind this version does not know is itself strange: kept as it came.
 */
export const readAmended = (
  amending: Amending,
  targetKind: CareEvent['kind'] | undefined,
): Result<CareEvent, Refusal> => {
  const { fields, original, ...head } = amending
  if (targetKind === 'strange') return ok({ ...withoutTarget(head), kind: 'strange', original })
  const read: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(fields)) {
    const result = readField(field, value, targetKind)
    if (!result.ok) return result
    read[field] = result.value
  }
  return ok({ ...head, kind: 'amended', fields: read } satisfies Amended)
}

const withoutTarget = ({ id, at, recordedAt, device }: Omit<Amending, 'fields' | 'original'>) => ({
  id,
  at,
  recordedAt,
  device,
})

const readField = (
  field: string,
  value: unknown,
  kind: string | undefined,
): Result<unknown, Refusal> => {
  const own = kind === undefined ? undefined : payloads.get(kind)
  const schemas = own === undefined ? schemasOf(field) : schemasIn(own, field)
  let first: Refusal = {
    kind: 'unknownField',
    field: printable(field),
    of: own === undefined ? null : (kind ?? null),
  }
  for (const [index, schema] of schemas.entries()) {
    const read = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true })
    if (read.success) return ok(read.output)
    if (index === 0) first = named(refusalOf(read.issues[0], 'amended'), field)
  }
  return refuse(first)
}

const schemasIn = (payload: Readonly<Record<string, v.GenericSchema>>, field: string) => {
  const schema = Object.hasOwn(payload, field) ? payload[field] : undefined
  return schema === undefined || field === 'target' ? [] : [schema]
}

/** Every schema that a field of this name has, over all kinds. */
export const schemasOf = (field: string): readonly v.GenericSchema[] => [
  ...new Set([...payloads.values()].flatMap((payload) => schemasIn(payload, field))),
]

/** A value read on its own carries no path, so its refusal does not know the field's name. */
const named = (refusal: Refusal, field: string): Refusal =>
  'field' in refusal ? { ...refusal, field: printable(field) } : refusal
