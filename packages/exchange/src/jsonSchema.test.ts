import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import written from '../log.schema.json' with { type: 'json' }
import { anyEvent, anyLog } from './testing/anyEvent.ts'
import { logJsonSchema } from './testing/jsonSchema.ts'
import { knownKinds } from './kinds.ts'
import { parseLog } from './parseLog.ts'
import { flat, writeLog } from './writeLog.ts'

test('log.schema.json is what the schemas give (to refresh it: npm run schema -w @unspasm/exchange)', () => {
  expect(written).toEqual(logJsonSchema())
})

describe.each([
  ['draft 7', Ajv],
  ['2020-12', Ajv2020],
])('by %s', (_draft, Draft) => {
  const ajv = new Draft({ strict: true, strictTypes: false })
  formats.default(ajv)
  const isLog = ajv.compile(written)

  test('every log this version writes is valid', () => {
    fc.assert(
      fc.property(anyLog, (events) => {
        expect([isLog(JSON.parse(writeLog(events, 'json'))), isLog.errors]).toEqual([true, null])
      }),
    )
  })

  test('schema and parser always agree on an event with one thing changed', () => {
    const change = fc.constantFrom<unknown>(
      undefined,
      null,
      11,
      -3,
      3.5,
      '',
      'x',
      'low-left',
      true,
      [],
      ['x'],
      {},
      '2026-11-22',
      '2026-11-22T10:42:00',
      '2026-02-30T10:42:00Z',
      '2026-11-22T24:00:00Z',
      '2026-11-22T10:42:00+01:00',
      '1980-04-30',
      'anticoagulant',
      '019aabcd-0000-7000-8000-000000000007',
      '019AABCD-0000-7000-8000-000000000007',
    )
    const changed = fc.tuple(anyEvent, fc.nat(), change).map(([event, which, value]) => {
      const entry = flat(event)
      const fields = [...Object.keys(entry), 'mood']
      return JSON.parse(
        JSON.stringify({ ...entry, [fields[which % fields.length] ?? 'mood']: value }),
      ) as unknown
    })
    fc.assert(
      fc.property(changed, (entry) => {
        const { refused } = parseLog(JSON.stringify(entry))
        expect({ entry, valid: isLog([entry]) }).toEqual({ entry, valid: refused.length === 0 })
      }),
      { numRuns: 2_000 },
    )
  })
})

test('the schema speaks of every kind and names no place on the network', () => {
  const text = JSON.stringify(written)
  for (const kind of knownKinds) expect(text).toContain(`"const":"${kind}"`)
  expect(text).not.toContain('//')
})
