import { conditionWords } from './conditions.ts'
import { findingWords, useWords } from './doseWords.ts'
import { say, type Speaker } from '../../../say.ts'
import type { Finding } from '../../../verdict/verdict.ts'

const conditions: ReadonlyMap<string, { readonly short: string }> = new Map(
  Object.entries(conditionWords),
)
const uses: ReadonlyMap<string, string> = new Map(Object.entries(useWords))

/** A finding as one or two plain sentences. */
export const sayFinding = (finding: Finding, speaker: Pick<Speaker, 'locale' | 'now'>): string => {
  const values = { ...finding.say.with }
  const { condition, first } = values
  if (typeof condition === 'string') values.condition = shortOf(condition)
  if (typeof first === 'string') values.first = uses.get(first) ?? first
  return (
    say({ word: finding.say.word, with: values }, { ...speaker, words: findingWords, signs: {} }) ??
    ''
  )
}

const shortOf = (condition: string): string => {
  const short = conditions.get(condition)?.short ?? derived[condition] ?? condition
  return short.charAt(0).toLowerCase() + short.slice(1)
}

const derived: Readonly<Record<string, string>> = {
  'pregnancy-lt20': 'Pregnant, before week 20',
  'pregnancy-20-27': 'Pregnant, week 20 to 27',
  'pregnancy-28-plus': 'Pregnant, week 28 or later',
}
