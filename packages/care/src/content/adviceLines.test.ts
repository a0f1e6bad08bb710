import { expect, test } from 'vitest'
import { adviceFor, adviceLines } from './adviceLines.ts'
import type { AdviceLine } from './adviceLines.ts'

const table: [string, AdviceLine][] = Object.entries(adviceLines)

test('Britain has 111, Norway 116117, France 116117 and else 15', () => {
  expect(adviceFor('GB')?.call).toBe('111')
  expect(adviceFor('NO')?.call).toBe('116117')
  expect(adviceFor('FR')).toMatchObject({ call: '116117', alternatives: ['15'] })
})

test('where there is no national line there is no number to call, but a note', () => {
  expect(table.filter(([, row]) => row.call === null).map(([iso]) => iso)).toEqual(['NL', 'US'])
  expect(table.filter(([, row]) => row.note === '')).toEqual([])
})

test('a country without a row, and no country, have no line', () => {
  expect(adviceFor('KE')).toBeNull()
  expect(adviceFor('toString')).toBeNull()
  expect(adviceFor(null)).toBeNull()
})

test('the table has the 32 rows of the dossier, each dialable', () => {
  expect(table).toHaveLength(32)
  const numbers = table.flatMap(([, row]) => [row.call ?? [], row.alternatives].flat())
  expect(numbers.filter((number) => !/^#?\d+$/.test(number))).toEqual([])
})
