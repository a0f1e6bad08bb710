import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** Names of conditions and medicines for which there is no plainer word; each counts as one easy word. */
export const terms = [
  'arthritis',
  'epilepsy',
  'eucalyptus',
  'ibuprofen',
  'anti-inflammatory',
  'opioid',
  'paracetamol',
  'salicylate',
  'spondylolisthesis',
  'spondylolysis',
] as const

const named = new RegExp(`\\b(${terms.join('|')})s?\\b`, 'gi')

/** US school grade by Flesch and Kincaid; a numeral counts as one syllable. */
export const readingGrade = (text: string): number => {
  const words = wordsIn(text.replace(named, 'term'))
  return fleschKincaid({
    sentence: sentencesIn(text).length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  })
}

export const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => wordsIn(sentence).length > 0)

/** What stands between spaces and holds a letter or a numeral. */
export const wordsIn = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
