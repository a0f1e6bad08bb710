import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { kinds } from './kinds.ts'
import { parseLog } from './parseLog.ts'

const page = readFileSync(new URL('../../../docs/FORMAT.md', import.meta.url), 'utf8')

test('the example of docs/FORMAT.md is a log of six events', () => {
  const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? ''
  const { events, refused } = parseLog(example)
  expect(refused).toEqual([])
  expect(events).toHaveLength(6)
})

test('docs/FORMAT.md names every kind, and each of its fields in its row', () => {
  const missing = Object.entries(kinds).flatMap(([kind, { entries }]) => {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${kind}\``)) ?? ''
    const fields = Object.keys(entries).filter(
      (field) => !['id', 'kind', 'at', 'recordedAt', 'device'].includes(field),
    )
    return [`| \`${kind}\` |`, ...fields].filter((word) => !row.includes(word))
  })
  expect(missing).toEqual([])
})
