import type { Brand } from '@unspasm/kernel'

/** Milliseconds since 1970-01-01T00:00Z. Text with an offset only at the edge. */
export type Instant = Brand<number, 'Instant'>

/** Whole or fractional minutes, never negative in rules. */
export type Minutes = number

/** Where and when somebody looks: the zone (IANA name) decides prompts and names of the day only. */
export interface Now {
  readonly instant: Instant
  readonly zone: string
}

export const minute = 60_000
export const hour = 60
export const day = 24 * hour
export const week = 7 * day
export const year = 365.2425 * day

/** Throws on anything that is not a finite number: a program broke a promise. */
export const instant = (milliseconds: number): Instant => {
  if (!Number.isFinite(milliseconds)) throw new RangeError(`not an instant: ${milliseconds}`)
  return milliseconds as Instant
}

export const plusMinutes = (from: Instant, minutes: Minutes): Instant =>
  instant(from + minutes * minute)

export const minutesBetween = (from: Instant, to: Instant): Minutes => (to - from) / minute

const rfc3339 =
  /^(\d{4})-(\d{2})-(\d{2})[Tt](\d{2}):(\d{2}):(\d{2})(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})$/

/**
 * Reads RFC 3339 text that carries an offset; `null` for a date alone, a local time, or a day that
 * no calendar has (`2026-02-30`).
 */
export const parseInstant = (text: string): Instant | null => {
  const parts = rfc3339.exec(text)
  if (!parts) return null
  const [years, months, days] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  const daysInMonth = new Date(Date.UTC(years, months, 0)).getUTCDate()
  if (months < 1 || months > 12 || days < 1 || days > daysInMonth) return null
  if (Number(parts[4]) > 23) return null
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? null : instant(milliseconds)
}

/** RFC 3339 in UTC with milliseconds, `2026-11-22T10:42:00.000Z`. */
export const instantToText = (at: Instant): string => new Date(at).toISOString()
