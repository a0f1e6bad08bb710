import { expect, test } from 'vitest'
import { readingGrade, sentencesIn, wordsIn } from '../../testing/readingGrade.ts'
import { scripts } from '../scripts/index.ts'
import { sources } from '../sources.ts'
import { learnGroupWords, learnWords } from '../words/en/learn.ts'
import { learnGroups, learnIds, learnPages, type LearnId, type LearnPage } from './pages.ts'

const pages: readonly (readonly [LearnId, LearnPage])[] = learnIds.map((id) => [id, learnPages[id]])

/** The ids of causes.md §1. */
const factors = [
  'muscle-strain',
  'overuse',
  'arthritis',
  'spondylolisthesis',
  'spondylolysis',
  'spinal-tumour',
  'lordosis',
  'weak-stiff-back-muscles',
  'tight-tired-hamstrings',
  'weak-abdominals',
] as const satisfies readonly LearnId[]

test('every page stands in one group, and every group has a title', () => {
  expect([...learnIds].toSorted()).toEqual(Object.keys(learnPages).toSorted())
  expect(new Set(learnIds).size).toBe(learnIds.length)
  expect(learnGroups.map(({ id }) => id)).toEqual(['now', 'remedies', 'causes', 'living'])
  expect(learnGroups.filter(({ id }) => !learnGroupWords[id])).toEqual([])
})

test('each factor of the dossier has its page, after the overview', () => {
  const causes = learnGroups.find(({ id }) => id === 'causes')
  expect(causes?.pages).toEqual(['causes', ...factors])
})

test.each(factors)('%s: the last line says how strong the link is', (id) => {
  expect(learnWords[id].lines.at(-1)).toMatch(
    /\b(link (is|makes)|no link is shown|a link that|it is rare)\b/i,
  )
})

test.each(pages)('%s: every sentence has its sources, which can be told', (id, { lines }) => {
  expect(learnWords[id].lines).toHaveLength(lines.length)
  expect(lines.flat().filter((source) => !sources[source].cite)).toEqual([])
  expect(lines.filter((cited) => new Set(cited).size < cited.length)).toEqual([])
})

test.each(pages)('%s: at most 150 words, 20 to a sentence, at a grade of 7 or below', (id) => {
  const { title, lines } = learnWords[id]
  const text = lines.join(' ')
  expect(wordsIn(`${title} ${text}`).length).toBeLessThanOrEqual(150)
  expect(sentencesIn(text).filter((sentence) => wordsIn(sentence).length > 20)).toEqual([])
  expect(readingGrade(text)).toBeLessThanOrEqual(7)
})

test('no page uses a word that frightens or blames (causes §4)', () => {
  const avoided =
    /degenerat|wear and tear|worn|slipped|crumbl|damage|out of place|bad posture|your (weak|fault)/i
  const texts = learnIds.flatMap((id) => [learnWords[id].title, ...learnWords[id].lines])
  expect(texts.filter((text) => avoided.test(text))).toEqual([])
})

test.each(pages)('%s: its picture is a script', (_, { picture }) => {
  expect(picture === null || picture in scripts).toBe(true)
})
