import { expect, test } from 'vitest'
import { effects, skinLooks } from '../../../event.ts'
import {
  heatSkinAdvice,
  questionWords,
  scriptTitles,
  scriptWords,
  skinAdvice,
  type CueText,
  type SkinText,
} from './scripts.ts'

const cueTexts: readonly (readonly [string, CueText])[] = Object.entries(scriptWords)

const wordsOf = (text: string): string[] =>
  text.split(/\s+/).filter((word) => /[a-z0-9]/i.test(word))
const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!])\s+/).filter(Boolean)

const syllables = (word: string): number => {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?<=[^aeiouyl])e[sd]?$/, '')
  return Math.max(1, letters.match(/[aeiouy]{1,2}/g)?.length ?? 1)
}

/** Flesch–Kincaid grade; syllables are counted by vowel groups. */
const gradeOf = (text: string): number => {
  const words = wordsOf(text)
  const perWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length
  return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * perWord - 15.59
}

const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(strings)

test('what is shown has at most 12 words, so that a glance is enough', () => {
  expect(cueTexts.filter(([, { show }]) => wordsOf(show).length > 12)).toEqual([])
})

test('no sentence has more than 20 words', () => {
  const texts = strings([scriptWords, scriptTitles, questionWords, skinAdvice, heatSkinAdvice])
  const tooLong = texts.flatMap(sentencesOf).filter((sentence) => wordsOf(sentence).length > 20)
  expect(tooLong).toEqual([])
})

test('what is said reads at grade 7 or below', () => {
  const advice = [skinAdvice, heatSkinAdvice].flatMap((each) => Object.values<SkinText>(each))
  const said = [
    ...cueTexts.map(([, { show, speak }]) => speak ?? show),
    ...advice.map(({ means, act }) => `${means} ${act}`),
  ]
  expect(said.filter((text) => gradeOf(text) > 7)).toEqual([])
})

test('titles have at most four words', () => {
  const titles = Object.values(scriptTitles).map(({ title }) => title)
  expect(titles.filter((title) => wordsOf(title).length > 4)).toEqual([])
})

test('every answer of an event has one plain line', () => {
  expect(Object.keys(questionWords.skin.answers).toSorted()).toEqual([...skinLooks].toSorted())
  expect(Object.keys(questionWords.effect.answers).toSorted()).toEqual([...effects].toSorted())
})

test('a breath is said when a person moves their trunk', () => {
  const pushes = [
    'down-soften',
    'down-side',
    'down-roll',
    'up-roll',
    'up-fours',
    'up-push',
    'up-stand',
    'bed-sit',
    'bed-lower',
    'bed-roll',
    'bed-out-roll',
    'bed-out-push',
    'bed-out-stand',
    'lean-chest',
  ] as const
  for (const word of pushes) expect(scriptWords[word].speak).toMatch(/breathe out/i)
})

test('cold comes off numb, heat is never lain on, and neither is slept with', () => {
  expect(scriptWords['cold-hold'].show).toContain('Off as soon as it is numb')
  expect(scriptWords['cold-hold'].speak).toContain('Stay awake')
  expect(scriptWords['heat-never'].speak).toContain('Never lie on it. Never sleep with it.')
})
