import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { emergencyRows } from './content/rules/emergencies.ts'
import { doseRuleIds, doseRuleNames } from './content/medicines/doseRuleIds.ts'
import { moveRuleIds, moveRuleNames } from './content/movement/moveRuleIds.ts'
import { ruleIds } from './content/ruleIds.ts'
import { rules } from './content/rules/index.ts'
import { sourceIds, type SourceId } from './content/sourceIds.ts'
import { spacing, type Gap } from './content/spacing.ts'
import type { RuleRow } from './rule.ts'

/* SPEC.md states each rule in a row: `| cold-3 | sentence | sources | grade | mark | tradition | from |`. */

const here = fileURLToPath(new URL('./', import.meta.url))
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
          grade: cells[4] ?? '',
          mark: cells[5] ?? '',
          tradition: cells[6] ?? '',
          from: cells[7] ?? '',
        },
      ]
    : []
})

/** Rules that a function holds, not a row: the order of the plan itself (`plan.ts`). */
const inCode = [
  { id: 'plan-1', sources: ['course'] },
  { id: 'plan-2', sources: ['rulings'] },
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

type Carried = Partial<Pick<RuleRow, 'grade' | 'mark' | 'disagrees'>> & { readonly id: string }

const carried: readonly Carried[] = [
  ...rules.advice,
  ...rules.holds,
  ...rules.alerts,
  ...inCode.map(({ id }): Carried => ({ id, mark: 'RULE' })),
]

const stated = (cell: string) => (cell === '–' ? [] : cell.split(', ').toSorted())
const distinct = (words: readonly (string | undefined)[]) =>
  [...new Set(words.filter((word) => word !== undefined))].toSorted()

test('grade, mark and tradition stated for a rule are those that its rows carry', () => {
  for (const { id, grade, mark, tradition } of rowsOfSpec) {
    const rows = carried.filter((row) => row.id === id)
    const grades = rows.map(
      ({ grade: each }) =>
        each && `${each.certainty.replace('-', ' ')}${each.judged === true ? '*' : ''}`,
    )
    expect([id, ...stated(grade)]).toEqual([id, ...distinct(grades)])
    const parts = rows.map(({ disagrees }) => disagrees?.replace('disagrees-', ''))
    expect([id, ...stated(tradition)]).toEqual([id, ...distinct(parts)])
    if (mark === 'each sign’s own') continue
    expect([id, ...stated(mark)]).toEqual([id, ...distinct(rows.map((row) => row.mark))])
  }
})

const gapWords = ({ after, washed }: Gap): string => {
  const time =
    after === null
      ? ''
      : after === 0
        ? '–'
        : after % 60 === 0 && after > 60
          ? `${after / 60} h`
          : `${after}`
  if (washed === undefined) return time
  return time === '' ? `${washed} w` : `${time} or ${washed} w`
}

test('the table of spacing states every wait that the plan keeps', () => {
  const lines = spec.slice(spec.indexOf('| first \\ next |')).split('\n\n')[0]?.split('\n') ?? []
  const cellsOf = (line: string) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
  const [, ...next] = cellsOf(lines[0] ?? '')
  const written = lines.slice(2).map((line) => {
    const [first, ...cells] = cellsOf(line)
    return [first, Object.fromEntries(cells.map((cell, index) => [next[index], cell]))]
  })
  const kept = Object.entries(spacing).map(([first, row]) => [
    first,
    Object.fromEntries(Object.entries(row).map(([then, gap]) => [then, gapWords(gap)])),
  ])
  expect(written).toEqual(kept)
})

test('every rule is quoted by a test, and every id that a test quotes is stated', () => {
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  )
  const text = files.map((name) => readFileSync(`${here}${name}`, 'utf8')).join('\n')
  const quoted = new Set([...text.matchAll(/\[([a-z]+-\d+)\]/g)].map(([, id]) => id))
  expect(ruleIds.filter((id) => !quoted.has(id))).toEqual([])
  const known = new Set<string>(ruleIds)
  expect([...quoted].filter((id) => id !== undefined && !known.has(id))).toEqual([])
})

test('SPEC.md states every rule of doses once, with the dossier’s name, and a test quotes it', () => {
  const stated = [...spec.matchAll(/^\| `(dose-[a-z-]+)` \| ([^|]+) \| [A-Z][^|]+\. \|$/gm)]
  expect(stated.map(([, id]) => id)).toEqual([...doseRuleIds])
  for (const [, id, names] of stated) {
    const own = doseRuleNames[id as keyof typeof doseRuleNames]
    if (own.startsWith('R-')) expect(names).toContain(own)
  }
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  const text = files
    .filter((name) => /\.test\.ts$|vectors.*\.ts$/.test(name))
    .map((name) => readFileSync(`${here}${name}`, 'utf8'))
    .join('\n')
  expect(doseRuleIds.filter((id) => !text.includes(`[${id}]`))).toEqual([])
})

test('SPEC.md states every rule of movement once, with where it comes from, and a test quotes it', () => {
  const stated = [...spec.matchAll(/^\| `(move-[a-z]+)` \| ([^|]+) \| [A-Z][^|]+\. \|$/gm)]
  expect(stated.map(([, id, from]) => [id, from?.trim()])).toEqual(Object.entries(moveRuleNames))
  const files = readdirSync(here, { recursive: true, encoding: 'utf8' })
  const text = files
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => readFileSync(`${here}${name}`, 'utf8'))
    .join('\n')
  expect(moveRuleIds.filter((id) => !text.includes(`[${id}]`))).toEqual([])
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
      /`((?:danger|screen|rest|walk|cold|heat|breathing|stretch|course|massage|oil|rub|injection|sleep|sit|day|life|plan)-\d+)`/g,
    ),
  ].map(([, id]) => id)
  expect(quoted.filter((id) => !ruleIds.some((known) => known === id))).toEqual([])
})
