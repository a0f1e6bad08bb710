import { expect, test } from 'vitest'
import { conditionIds } from './conditions.ts'
import type { ConditionId } from './conditions.ts'
import { gateIds, gates } from './gates.ts'
import type { GateId } from './gates.ts'
import { sourceIds } from './sourceIds.ts'
import { conditionWords } from './words/en/conditions.ts'
import { gateWords } from './words/en/gates.ts'

const passing = (id: GateId) =>
  gates[id].rows.filter((row) => !row.lasting).flatMap((row) => row.conditions)

const rowOf = (gate: GateId, condition: ConditionId) =>
  gates[gate].rows.find((row) => row.conditions.includes(condition))

test('every row of a gate has one line of words', () => {
  const lines = gateIds.map((id) => [id, gateWords[id].rows.length])
  expect(lines).toEqual(gateIds.map((id) => [id, gates[id].rows.length]))
})

test('the lying gate has three rows, cold and heat at most ten', () => {
  expect(gates.lying.rows).toHaveLength(3)
  expect(gates.cold.rows.length).toBeLessThanOrEqual(10)
  expect(gates.heat.rows.length).toBeLessThanOrEqual(10)
})

test('no gate asks the same condition twice', () => {
  const repeating = gateIds.filter((id) => {
    const asked = gates[id].rows.flatMap((row) => row.conditions)
    return new Set(asked).size !== asked.length
  })
  expect(repeating).toEqual([])
})

test('every gate cites sources that exist', () => {
  const badlyCited = gateIds.filter((id) => {
    const cited = gates[id].sources
    return cited.length === 0 || !cited.every((source) => sourceIds.includes(source))
  })
  expect(badlyCited).toEqual([])
})

test('[C18] poor circulation holds both cold and heat', () => {
  expect(rowOf('cold', 'poor-circulation')?.effect).toBe('block')
  expect(rowOf('heat', 'poor-circulation')?.effect).toBe('block')
})

test('cold asks first with heart disease, is shorter on thin skin, and is blocked else', () => {
  const effects = gates.cold.rows.map((row) => row.effect)
  expect(effects.filter((effect) => effect === 'block')).toHaveLength(7)
  expect(rowOf('cold', 'cvd')?.effect).toBe('ask')
  expect(rowOf('cold', 'hypertension-uncontrolled')?.effect).toBe('ask')
  expect(rowOf('cold', 'thin-skin')?.effect).toBe('shorten')
})

test('every row of heat blocks', () => {
  expect(new Set(gates.heat.rows.map((row) => row.effect))).toEqual(new Set(['block']))
})

test('what may be over tomorrow is asked again: skin, drowsiness, creams, patches and fever', () => {
  expect(passing('cold')).toEqual(['broken-skin', 'cannot-report', 'cream-on-skin'])
  expect(passing('heat').toSorted()).toEqual([
    'broken-skin',
    'cannot-report',
    'cream-on-skin',
    'fever-at-site',
    'fresh-bruise',
    'skin-patch-near',
  ])
})

test('each line of a gate is a statement, each condition alone a question', () => {
  const lines = gateIds.flatMap((id) => gateWords[id].rows)
  expect(lines.filter((line) => !/^[A-Z].*[^.?]$/.test(line))).toEqual([])
  expect(conditionIds.filter((id) => !conditionWords[id].ask.endsWith('?'))).toEqual([])
})
