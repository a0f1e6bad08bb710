/** Lists of ids that belong to this version; the key is the noun a person reads. */
export const idNouns = ['sign', 'script', 'position', 'condition', 'remedy'] as const
export type IdNoun = (typeof idNouns)[number]

/**
 * Why an entry was not read. `found` is the value as JSON, cut short and made safe to print; `wants`
 * finishes the sentence "it must be …"; `of` is the kind, or `null` when no kind has such a field.
 */
export type Refusal =
  | { readonly kind: 'notJson' }
  | { readonly kind: 'torn'; readonly inside: 'entry' | 'list' }
  | { readonly kind: 'notAnObject' }
  | { readonly kind: 'tooLong' }
  | { readonly kind: 'tooDeep' }
  | { readonly kind: 'noId' }
  | { readonly kind: 'notAnId'; readonly field: string; readonly found: string }
  | { readonly kind: 'noKind' }
  | { readonly kind: 'missingField'; readonly field: string }
  | { readonly kind: 'unknownField'; readonly field: string; readonly of: string | null }
  | {
      readonly kind: 'wrongType'
      readonly field: string
      readonly found: string
      readonly wants: string
    }
  | {
      readonly kind: 'outOfRange'
      readonly field: string
      readonly found: string
      readonly wants: string
    }
  | { readonly kind: 'noOffset'; readonly field: string; readonly found: string }
  | { readonly kind: 'notATime'; readonly field: string; readonly found: string }
  | {
      readonly kind: 'unknownId'
      readonly field: string
      readonly found: string
      readonly noun: IdNoun
    }
  | { readonly kind: 'duplicateId'; readonly id: string; readonly firstLine: number }

/** @property line - one-based; in a JSON array, the line on which the entry begins. */
export interface LineRefusal {
  readonly line: number
  readonly reason: Refusal
}

/** Longest entry that is read, in characters. */
export const longestEntry = 1_000_000
/** Deepest nesting of lists and objects that is read, the entry itself being 1. */
export const deepestEntry = 40

/** One sentence in plain words: `line 7: the score is 11; it must be a whole number from 0 to 10`. */
export const refusalWords = ({ line, reason }: LineRefusal): string =>
  `line ${line}: ${reasonWords(reason)}`

const reasonWords = (reason: Refusal): string => {
  switch (reason.kind) {
    case 'notJson':
      return 'this is not JSON'
    case 'torn':
      return reason.inside === 'entry'
        ? 'the file ends in the middle of an entry'
        : 'the file ends before the ] that closes the list'
    case 'notAnObject':
      return 'an entry must be an object in { }'
    case 'tooLong':
      return 'the entry is longer than 1 MB'
    case 'tooDeep':
      return `the entry is nested more than ${deepestEntry} deep`
    case 'noId':
      return 'the entry has no id'
    case 'notAnId':
      return `the ${reason.field} is ${reason.found}; it must be a UUIDv7 in lower case`
    case 'noKind':
      return 'the entry has no kind'
    case 'missingField':
      return `the ${reason.field} is missing`
    case 'unknownField':
      return reason.of === null
        ? `no kind has a field called ${reason.field}`
        : `${reason.of} has no field called ${reason.field}`
    case 'wrongType':
    case 'outOfRange':
      return `the ${reason.field} is ${reason.found}; it must be ${reason.wants}`
    case 'noOffset':
      return (
        `the ${reason.field} is ${reason.found}; a time needs its offset from UTC, ` +
        'as in 2026-11-22T10:42:00+01:00'
      )
    case 'notATime':
      return (
        `the ${reason.field} is ${reason.found}; it must be a date and time, ` +
        'as in 2026-11-22T10:42:00+01:00'
      )
    case 'unknownId':
      return `the ${reason.field} is ${reason.found}, which is no ${reason.noun} this version knows`
    case 'duplicateId':
      return `the id ${reason.id} is already on line ${reason.firstLine}, with other content`
  }
}

const longestShown = 60

/** A value from a file as it may be printed: short, on one line, nothing a terminal would act on. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object' && value !== null) return 'an object'
  if (value === undefined) return 'missing'
  if (typeof value === 'string') return `"${printable(value)}"`
  return String(value)
}

/** Text from a file without control or formatting characters, cut at 60 characters. */
export const printable = (text: string): string => {
  const clean = text.slice(0, longestShown).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '?')
  return text.length > longestShown ? `${clean}…` : clean
}
