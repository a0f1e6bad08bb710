import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emergencyRows } from './content/rules/emergencies.ts'
import { ruleIds } from './content/ruleIds.ts'
import { rules } from './content/rules/index.ts'
import { sourceIds, type SourceId } from './content/sourceIds.ts'

/* SPEC.md states each rule in a row of a table: `| cold-3 | sentence | sources | from |`. */

const path = fileURLToPath(new URL('../SPEC.md', import.meta.url))
const spec = readFileSync(path, 'utf8')

const rowsOfSpec = spec.split('\n').flatMap((line) => {
  const cells = line.split('|').map((cell) => cell.trim())
  const id = /^`([a-z]+-\d+)`$/.exec(cells[1] ?? '')?.[1]
  return id
    ? [
        {
          id,
          sentence: cells[2] ?? '',
          sources: (cells[3] ?? '').replaceAll('`', '').split(', '),
          from: cells[4] ?? '',
        },
      ]
    : []
})

/** Rules that a function holds, not a row: the order of the plan itself (`plan.ts`). */
const inCode = [
  { id: 'plan-1', sources: ['course'] },
  { id: 'stretch-4', sources: ['rulings'] },
] as const satisfies readonly {
  readonly id: (typeof ruleIds)[number]
  readonly sources: readonly SourceId[]
}[]

const used: readonly { readonly id: string; readonly sources: readonly SourceId[] }[] = [
  ...rules.advice,
  ...rules.holds,
  ...rules.alerts,
  ...emergencyRows.map(({ rule, sources }) => ({ id: rule, sources })),
  ...inCode,
]

test('SPEC.md states every rule id once, and no other', () => {
  expect(rowsOfSpec.map(({ id }) => id).toSorted()).toEqual([...ruleIds].toSorted())
})

test('every id stated is used by a row or by the plan, and every row has a stated id', () => {
  const ids = new Set(used.map(({ id }) => id))
  expect(ruleIds.filter((id) => !ids.has(id))).toEqual([])
  expect([...ids].filter((id) => !rowsOfSpec.some((row) => row.id === id))).toEqual([])
})

test('every rule is one plain sentence and says where it comes from', () => {
  const unclear = rowsOfSpec.filter(
    ({ sentence, from }) => !/^[A-Z].*[^.]\.$/.test(sentence) || from === '',
  )
  expect(unclear).toEqual([])
})

test('the sources stated for a rule are those that its rows cite', () => {
  for (const { id, sources } of rowsOfSpec) {
    if (sources.join() === 'each sign’s own') continue
    const cited = new Set(used.filter((row) => row.id === id).flatMap((row) => row.sources))
    expect([id, ...sources.toSorted()]).toEqual([id, ...[...cited].toSorted()])
  }
})

test('every source named in SPEC.md exists', () => {
  const named = rowsOfSpec
    .flatMap(({ sources }) => sources)
    .filter((source) => source !== 'each sign’s own')
  expect(named.filter((source) => !sourceIds.some((id) => id === source))).toEqual([])
})

test('every rule id quoted anywhere in SPEC.md exists', () => {
  const quoted = [
    ...spec.matchAll(
      /`((?:danger|screen|rest|walk|cold|heat|breathing|stretch|course|plan)-\d+)`/g,
    ),
  ].map(([, id]) => id)
  expect(quoted.filter((id) => !ruleIds.some((known) => known === id))).toEqual([])
})
