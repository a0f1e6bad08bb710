import type { Instant } from './instant.ts'

/**
 * One reason, without language: a word's id and its values. Instants stay instants; whoever says it
 * makes "50 hours" of them at that moment.
 */
export interface Because {
  readonly word: string
  readonly with: Readonly<Record<string, number | string | Instant>>
}

export const because = (word: string, values: Because['with'] = {}): Because => ({
  word,
  with: values,
})
