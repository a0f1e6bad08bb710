import {
  conditionAliases,
  conditionIds,
  instantToText,
  isEventId,
  painScore,
  parseInstant,
  positionIds,
  remedyIds,
  scriptIds,
  signIds,
  type ConditionId,
  type EventId,
  type Instant,
  type PainScore,
} from '@unspasm/care'
import * as v from 'valibot'
import type { IdNoun } from './refusal.ts'

/*
 * Each field's message is the end of the sentence "it must be …". It is what a refusal says, and the
 * description in the JSON Schema.
 */

/** What every field schema is. */
export type Field<T> = v.GenericSchema<unknown, T>

const idWords = 'a UUIDv7 in lower case'
const timeWords = 'a date and time with an offset (RFC 3339)'

export const isIdWords = (words: string): boolean => words === idWords
export const isTimeWords = (words: string): boolean => words === timeWords

const nounWords: Record<IdNoun, string> = {
  sign: 'the id of a danger sign',
  script: 'the id of a script',
  position: 'the id of a position',
  condition: 'the id of a condition',
  remedy: 'the id of a remedy',
}

/** The list a message speaks of, or `null` when it speaks of no list of ids. */
export const nounOf = (words: string): IdNoun | null =>
  (Object.keys(nounWords) as IdNoun[]).find((noun) => nounWords[noun] === words) ?? null

const read = <T>(parse: (text: string) => T | null, words: string) =>
  v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
    const value = parse(dataset.value)
    if (value !== null) return value
    addIssue({ message: words })
    return NEVER
  })

const idPattern = '^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$'
/** Stricter than `parseInstant`: no hour 24, no second 60, no offset of a day. */
const timeText =
  /^\d{4}-\d{2}-\d{2}[Tt]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)$/

export const eventId: Field<EventId> = v.pipe(
  v.string(idWords),
  v.metadata({ description: idWords, pattern: idPattern }),
  read((text) => (isEventId(text) ? text : null), idWords),
)

/** An offset may carry a time out of the years 0000 to 9999, where it has no text of its own. */
const readTime = (text: string): Instant | null => {
  const at = timeText.test(text) ? parseInstant(text) : null
  return at !== null && timeText.test(instantToText(at)) ? at : null
}

export const time: Field<Instant> = v.pipe(
  v.string(timeWords),
  v.metadata({ description: timeWords, format: 'date-time', pattern: timeText.source }),
  read(readTime, timeWords),
)

const textWords = 'text of at least one character'
export const text = v.pipe(v.string(textWords), v.minLength(1, textWords), v.description(textWords))

const yesNoWords = 'true or false'
export const yesNo = v.pipe(v.boolean(yesNoWords), v.description(yesNoWords))

const dateText = /^(19|20)\d{2}-\d{2}-\d{2}$/
const dateWords = 'a calendar date, as in 1980-04-30'
export const date = v.pipe(
  v.string(dateWords),
  v.metadata({ description: dateWords, format: 'date', pattern: dateText.source }),
  v.check((day) => dateText.test(day) && parseInstant(`${day}T00:00:00Z`) !== null, dateWords),
)

const regionWords = 'a country code of two capital letters (ISO 3166-1)'
export const region = v.pipe(
  v.string(regionWords),
  v.regex(/^[A-Z]{2}$/, regionWords),
  v.description(regionWords),
)

export const whole = (least: number, most: number) => {
  const words = `a whole number from ${least} to ${most}`
  return v.pipe(
    v.number(words),
    v.integer(words),
    v.minValue(least, words),
    v.maxValue(most, words),
    v.description(words),
  )
}

export const number = (least: number, most: number) => {
  const words = `a number from ${least} to ${most}`
  return v.pipe(
    v.number(words),
    v.minValue(least, words),
    v.maxValue(most, words),
    v.description(words),
  )
}

export const pain: Field<PainScore> = v.pipe(whole(0, 10), v.transform(painScore))

/** A week of minutes: longer than anything a guide, a numbness or a walk can honestly last. */
export const minutes = number(0, 10_080)

/** Tablets, applications or patches at once: nobody takes none, and a thousand is a slip. */
export const amount = number(0.01, 1000)

/** Between two doses. */
export const hours = number(0.25, 168)

const clockWords = 'a local time, as in 08:00'
export const clockTime = v.pipe(
  v.string(clockWords),
  v.regex(/^([01]\d|2[0-3]):[0-5]\d$/, clockWords),
  v.description(clockWords),
)

export const oneOf = <const Options extends readonly string[]>(options: Options) => {
  const words = `one of ${options.join(', ')}`
  return v.pipe(v.picklist(options, words), v.description(words))
}

const idOf = <Id extends string>(noun: IdNoun, ids: readonly Id[]) =>
  v.pipe(v.picklist(ids, nounWords[noun]), v.description(nounWords[noun]))

export const sign = idOf('sign', signIds)
export const script = idOf('script', scriptIds)
export const position = idOf('position', positionIds)
export const remedy = idOf('remedy', remedyIds)

/** Another dossier's name for a condition is read as ours (C33). */
export const condition: Field<ConditionId> = v.pipe(
  idOf('condition', [...conditionIds, ...Object.keys(conditionAliases)]),
  v.transform((id) => conditionAliases[id] ?? (id as ConditionId)),
)

const packWords = 'an ingredient and its mg in one unit'
export const packPart = v.strictObject({ ingredient: text, mg: number(0.001, 100_000) }, packWords)

export const listOf = <Item extends v.GenericSchema>(item: Item) => v.array(item, 'a list in [ ]')
