import { expect, test } from 'vitest'
import { readingGrade, sentencesIn, wordsIn } from '../testing/readingGrade.ts'
import { sources } from './sources.ts'
import { triggerIds, triggers, type Trigger } from './triggers.ts'
import { triggerPageWords, triggerWords, type TriggerWords } from './words/en/triggers.ts'

const rows: readonly (readonly [string, Trigger, TriggerWords])[] = triggerIds.map((id) => [
  id,
  triggers[id],
  triggerWords[id],
])

test.each(rows)('%s: has a hint in words where it has a source for one', (_, row, words) => {
  expect(words.hint === null).toBe(row.hint === null)
  const cited = [...row.sources, ...(row.hint ?? [])]
  expect(cited.filter((source) => !sources[source].cite)).toEqual([])
})

const texts = [
  ...rows.flatMap(([, , { title, odds, hint }]) => [`${title}.`, odds, hint ?? '']),
  ...Object.values(triggerPageWords),
]

test('the words are easy, short and without blame', () => {
  const text = texts.join(' ')
  expect(readingGrade(text)).toBeLessThanOrEqual(7)
  expect(sentencesIn(text).filter((sentence) => wordsIn(sentence).length > 20)).toEqual([])
  expect(texts.filter((each) => /fault|wrong|should|careless|bad/i.test(each))).toEqual([])
})

test('what the dossier marks "do not display" is not told', () => {
  const hidden = /close to (your|the) body|animal|grip|unstable|\b(six|6) times|\b25\b/i
  expect(texts.filter((each) => hidden.test(each))).toEqual([])
})
