import { expect, test } from 'vitest'
import { callFor, emergencyNumbers } from './emergencyNumbers.ts'
import type { EmergencyNumber } from './emergencyNumbers.ts'

const table: [string, EmergencyNumber][] = Object.entries(emergencyNumbers)
const fallback = { number: '112', alternatives: ['911'], known: false }

test.each([
  ['US', '911', []],
  ['GB', '999', ['112']],
  ['IN', '112', ['108']],
  ['DE', '112', []],
  ['AU', '000', ['112']],
  ['FR', '15', ['112']],
  ['ID', '119', ['118', '112']],
  ['MA', '150', ['15', '141']],
  ['ZA', '112', ['10177']],
])('in %s one calls %s', (region, number, alternatives) => {
  expect(callFor(region)).toEqual({ number, alternatives, known: true })
})

test.each([null, '', 'XX', 'us', 'constructor', '__proto__'])(
  'without a known country (%s) both 112 and 911 are offered',
  (region) => {
    expect(callFor(region)).toEqual(fallback)
  },
)

test.each(['DZ', 'ET', 'IQ', 'JM', 'ZW'])('unresolved %s gets the fallback pair', (region) => {
  expect(callFor(region)).toEqual(fallback)
})

test('the table has the 93 rows of the dossier, each dialable, none with a number twice', () => {
  expect(table).toHaveLength(93)
  const wrong = table.filter(([iso, row]) => {
    const numbers = [row.call, ...row.alternatives]
    const dialable = numbers.every((number) => /^\d{2,5}$/.test(number))
    const twice = new Set(numbers).size !== numbers.length
    const stray = (row.recalled ?? []).some((number) => !numbers.includes(number))
    return !/^[A-Z]{2}$/.test(iso) || !dialable || twice || stray
  })
  expect(wrong).toEqual([])
})

test('the rows to confirm before a release are those where the data disagree', () => {
  expect(table.filter(([, row]) => row.mark === 'A!').map(([iso]) => iso)).toEqual([
    'ID',
    'LB',
    'LK',
    'MA',
    'PE',
    'PK',
    'TZ',
  ])
})
