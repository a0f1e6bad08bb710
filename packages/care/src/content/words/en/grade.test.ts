import { expect, test } from 'vitest'
import { readingGrade } from '../../../testing/readingGrade.ts'
import { scripts } from '../../scripts/index.ts'
import { gateWords } from './gates.ts'
import { disagreementWords } from './plan.ts'
import { ruleWords } from './reasons.ts'
import { scriptTitles, scriptWords } from './scripts.ts'
import { signWords } from './signs.ts'

/** Pages are read at this school grade or below, by someone in pain. */
const most = 7

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`)
const page = (...texts: readonly string[]): string => texts.map(sentence).join(' ')

const spoken = (id: keyof typeof scripts): string =>
  page(
    scriptTitles[id].lead,
    ...new Set(
      scripts[id].cues.map(({ word }) => scriptWords[word].speak ?? scriptWords[word].show),
    ),
  )

test.each(Object.entries(gateWords))('the checklist "%s" reads at grade 7 or below', (_, gate) => {
  expect(readingGrade(page(gate.lead, ...gate.rows))).toBeLessThanOrEqual(most)
})

test.each(Object.keys(scripts) as (keyof typeof scripts)[])(
  'the guide "%s" reads at grade 7 or below',
  (id) => {
    expect(readingGrade(spoken(id))).toBeLessThanOrEqual(most)
  },
)

test('reasons, disagreements and the questions of danger read at grade 7 or below', () => {
  expect(readingGrade(page(...Object.values(ruleWords)))).toBeLessThanOrEqual(most)
  expect(readingGrade(page(...Object.values(disagreementWords)))).toBeLessThanOrEqual(most)
  const asked = Object.values(signWords).flatMap(({ ask }) => ask ?? [])
  expect(readingGrade(page(...asked))).toBeLessThanOrEqual(most)
})
