import { expect, test } from 'vitest'
import { scripts } from '../scripts/index.ts'
import { sources } from '../sources.ts'
import { en } from '../words/en.ts'
import { learnIds, learnPages, type LearnPage } from './pages.ts'

const pages: readonly (readonly [(typeof learnIds)[number], LearnPage])[] = learnIds.map((id) => [
  id,
  learnPages[id],
])

test.each(pages)('%s: every sentence has its sources, which can be told', (id, { lines }) => {
  expect(en.learn[id].lines).toHaveLength(lines.length)
  expect(lines.flat().filter((source) => !sources[source].cite)).toEqual([])
})

test.each(pages)('%s: at most 150 words', (id) => {
  const { title, lines } = en.learn[id]
  expect([title, ...lines].join(' ').split(/\s+/).length).toBeLessThanOrEqual(150)
})

test.each(pages)('%s: its picture is a script', (_, { picture }) => {
  expect(picture === null || picture in scripts).toBe(true)
})
