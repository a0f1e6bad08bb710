import { describe, expect, test } from 'vitest'
import { instrumentIds, selfTestIds } from '../content/measures/ids.ts'
import {
  changeWords,
  globalChangeWords,
  instrumentWords,
  morningWords,
  ownActivityWords,
  painWords,
  pegWords,
  rmdqFinished,
  rmdqWords,
  sleepWords,
  slowRecoverySays,
  slowRecoveryWords,
} from '../content/words/en/measures.ts'
import {
  agreementWords,
  everyCheckWords,
  gateReasonWords,
  ownTrendWords,
  planReasonWords,
  selfTestWords,
  testWayWords,
} from '../content/words/en/selfTests.ts'
import { readingGrade, sentencesIn, wordsIn } from '../testing/readingGrade.ts'

/* The statements of RMDQ-24 and the questions of the PEG stand as their authors wrote them. */

const most = 7
const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
const page = (texts: readonly string[]): string => texts.map(sentence).join(' ')

/** Every text in it, at any depth. */
const textsIn = (words: unknown): readonly string[] => {
  if (typeof words === 'string') return [words]
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : []
}

const pages: readonly (readonly [string, readonly string[]])[] = [
  ...selfTestIds.map((id) => [id, textsIn(selfTestWords[id])] as const),
  ['every check', textsIn([everyCheckWords, ownTrendWords, testWayWords])],
  ['why a check is closed', textsIn(gateReasonWords)],
  ['what is confirmed', textsIn(agreementWords)],
  ['why the plan changes', textsIn(planReasonWords)],
  [
    'measures',
    instrumentIds.flatMap((id) => [instrumentWords[id].title, instrumentWords[id].lead]),
  ],
  ['pain and sleep', textsIn([painWords, sleepWords, morningWords])],
  ['own activities', textsIn(ownActivityWords)],
  ['global change', textsIn([globalChangeWords, changeWords, rmdqFinished])],
  ['slow recovery', textsIn([slowRecoveryWords, slowRecoverySays])],
]

describe.each(pages)('%s', (_, texts) => {
  test('reads at grade 7 or below', () => {
    expect(readingGrade(page(texts))).toBeLessThanOrEqual(most)
  })

  test('has no sentence of more than 20 words', () => {
    const long = texts.flatMap(sentencesIn).filter((each) => wordsIn(each).length > 20)
    expect(long).toEqual([])
  })

  test('blames nobody and frightens nobody (causes §4)', () => {
    const guarded =
      /degenerat|wear and tear|slipped(?! forward)|crumbl|weak core|bad posture|damage|out of place|abnormal|fail|poor|should have|fault|lazy/i
    expect(texts.filter((each) => guarded.test(each))).toEqual([])
  })
})

test('a result never names a cause', () => {
  const results = selfTestIds.flatMap((id) => Object.values(selfTestWords[id].says))
  expect(results).toHaveLength(33)
  expect(results.filter((each) => /because|cause|why|reason|due to/i.test(each))).toEqual([])
})

test('the RMDQ-24 has 24 statements about the back, the PEG three questions about the week', () => {
  expect(Object.keys(rmdqWords).map(Number)).toEqual(Array.from({ length: 24 }, (_, i) => i + 1))
  for (const statement of Object.values(rmdqWords)) expect(statement).toMatch(/back|hurts/)
  expect(new Set(Object.values(rmdqWords)).size).toBe(24)
  for (const { ask } of Object.values(pegWords)) expect(ask).toMatch(/^What number .* past week/)
})

test('own activities are never called by the name of the published scale', () => {
  const texts = textsIn([ownActivityWords, instrumentWords['own-activities']])
  expect(texts.filter((each) => /PSFS|patient.specific/i.test(each))).toEqual([])
})
