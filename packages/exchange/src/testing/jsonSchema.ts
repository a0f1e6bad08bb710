import { toJsonSchema, toJsonSchemaDefs, type ConversionConfig } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { schemasOf } from '../amendment.ts'
import { condition, eventId, position, script, sign, text, time } from '../fields.ts'
import { kinds, knownKinds, payloads } from '../kinds.ts'

/*
 * Draft 7 and 2020-12 read it alike. It says what one entry may look like; what needs the whole file
 * (an id twice, an amendment's target) is parseLog's alone. Not part of the package's face: it is the
 * only file that needs @valibot/to-json-schema.
 */

const shared = { id: eventId, time, text, sign, script, position, condition }
const config: ConversionConfig = {
  typeMode: 'input',
  ignoreActions: ['check'],
  definitions: shared,
}

type Json = Readonly<Record<string, unknown>>

const bare = (schema: v.GenericSchema): Json => {
  const own = Object.entries(toJsonSchema(schema, config))
  return Object.fromEntries(own.filter(([key]) => key !== '$schema' && key !== '$defs'))
}

const head = {
  id: eventId,
  at: time,
  recordedAt: v.exactOptional(time),
  device: v.exactOptional(text),
}

const amendableFields = [
  ...new Set([...payloads.values()].flatMap((fields) => Object.keys(fields))),
]
  .filter((field) => field !== 'target')
  .sort()

const anyOf = (field: string): v.GenericSchema => {
  const [first, ...others] = schemasOf(field).map((schema) => v.exactOptional(schema))
  if (first === undefined) throw new Error(`no kind has a field ${field}`)
  return others.length === 0 ? first : v.exactOptional(v.union([first, ...others]))
}

const amended = v.strictObject({
  ...head,
  kind: v.literal('amended'),
  target: eventId,
  ...Object.fromEntries(amendableFields.map((field) => [field, anyOf(field)])),
})

const strange = v.looseObject({
  ...head,
  kind: v.pipe(v.string(), v.minLength(1), v.notValues([...knownKinds])),
})

/** The JSON Schema of a log in its array form; `#/$defs/event` is that of one line of NDJSON. */
export const logJsonSchema = (): Json => {
  const schemas = { ...kinds, amended, strange }
  return {
    $id: 'urn:unspasm:log:1',
    title: 'Unspasm log',
    description: 'A set of events. See docs/FORMAT.md.',
    type: 'array',
    items: { $ref: '#/$defs/event' },
    $defs: {
      event: { anyOf: Object.keys(schemas).map((kind) => ({ $ref: `#/$defs/${kind}` })) },
      ...toJsonSchemaDefs(shared, config),
      ...Object.fromEntries(Object.entries(schemas).map(([kind, schema]) => [kind, bare(schema)])),
    },
  }
}
