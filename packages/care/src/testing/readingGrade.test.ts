import { expect, test } from 'vitest'
import { readingGrade, sentencesIn, wordsIn } from './readingGrade.ts'

test('short words in short sentences are easy, long ones are not', () => {
  expect(readingGrade('Lie down. Then get up and walk.')).toBeLessThan(2)
  expect(
    readingGrade(
      'Considerable epidemiological heterogeneity necessitates conservative conclusions.',
    ),
  ).toBeGreaterThan(12)
})

test('a term counts as one easy word, in the plural too, but not within another word', () => {
  const having = (word: string): number => readingGrade(`You may have ${word} and not know it.`)
  expect(having('Spondylolisthesis')).toBe(having('pain'))
  expect(having('opioids')).toBe(having('pain'))
  expect(having('osteoarthritis')).toBeGreaterThan(having('pain'))
})

test('a decimal ends no sentence; a sign alone is no word', () => {
  expect(sentencesIn('Fever of 38.5 °C. Then rest!')).toEqual(['Fever of 38.5 °C.', 'Then rest!'])
  expect(wordsIn('10 – 20 minutes')).toEqual(['10', '20', 'minutes'])
})
