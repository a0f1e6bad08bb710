import type { Because } from './because.ts'
import { instant, minutesBetween, type Instant, type Now } from './instant.ts'

/** How values become text: the language's own catalog, and the reader's clock. */
export interface Speaker {
  readonly locale: string
  readonly now: Now
  /** templates such as `Your pain is {value}.` and `{at|ago} since this began.` */
  readonly words: Readonly<Record<string, string>>
  /** names of signs, for `{sign|sign}` */
  readonly signs: Readonly<Record<string, { readonly short: string }>>
}

/**
 * One reason as a sentence; `null` where the catalog has no word for it, because the words of the
 * rule already say enough.
 */
export const say = ({ word, with: values }: Because, speaker: Speaker): string | null => {
  const template = speaker.words[word]
  if (template === undefined) return null
  return template.replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, form?: string) =>
    formed(values[name] ?? '', form, speaker),
  )
}

/** Reasons as sentences, each once. */
export const sayAll = (reasons: readonly Because[], speaker: Speaker): readonly string[] => [
  ...new Set(reasons.map((reason) => say(reason, speaker)).filter((text) => text !== null)),
]

const formed = (value: number | string, form: string | undefined, speaker: Speaker): string => {
  if (form === 'time') return sayTime(instant(Number(value)), speaker)
  if (form === 'ago')
    return sayLength(minutesBetween(instant(Number(value)), speaker.now.instant), speaker.locale)
  if (form === 'sign') return speaker.signs[String(value)]?.short ?? String(value)
  return typeof value === 'number' ? new Intl.NumberFormat(speaker.locale).format(value) : value
}

const dayOf = (at: Instant, { locale, now }: Pick<Speaker, 'locale' | 'now'>): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: now.zone }).format(at)

/** "10:42", or "Tue 10:42" when it is not today. */
export const sayTime = (at: Instant, speaker: Pick<Speaker, 'locale' | 'now'>): string => {
  const today = dayOf(at, speaker) === dayOf(speaker.now.instant, speaker)
  return new Intl.DateTimeFormat(speaker.locale, {
    timeZone: speaker.now.zone,
    hour: '2-digit',
    minute: '2-digit',
    ...(today ? {} : { weekday: 'short' as const }),
  }).format(at)
}

/** "5 minutes", "50 hours", "12 days": the largest unit that says enough. */
export const sayLength = (minutes: number, locale: string): string => {
  const whole = Math.max(0, Math.floor(minutes))
  const [value, unit] =
    whole < 120
      ? [whole, 'minute']
      : whole < 72 * 60
        ? [Math.floor(whole / 60), 'hour']
        : [Math.floor(whole / 1440), 'day']
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
