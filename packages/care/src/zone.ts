import { hour, instant, minute, plusMinutes, type Instant } from './instant.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

const formatFor = (zone: string): Intl.DateTimeFormat => {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** Minutes since local midnight, 0 to 1439. Throws on a zone the runtime does not know. */
export const localMinutes = (at: Instant, zone: string): number => {
  const parts = formatFor(zone).formatToParts(at)
  const part = (type: string): number =>
    Number(parts.find((found) => found.type === type)?.value ?? 0)
  return part('hour') * hour + part('minute')
}

/**
 * The first instant after `from` at which the local clock shows `hours`:00 or, where a clock change
 * skips it, has just passed it.
 */
export const nextLocal = (from: Instant, hours: number, zone: string): Instant => {
  const wanted = hours * hour
  const start = instant(Math.floor(from / minute) * minute)
  const away = (wanted - localMinutes(start, zone) + 24 * hour) % (24 * hour)
  const guess = plusMinutes(start, away === 0 ? 24 * hour : away)
  const off = ((localMinutes(guess, zone) - wanted + 36 * hour) % (24 * hour)) - 12 * hour
  const mended = plusMinutes(guess, -off)
  const candidate = mended > from ? mended : guess
  return localMinutes(candidate, zone) === wanted ? candidate : guess
}

export const isZone = (zone: string): boolean => {
  try {
    formatFor(zone)
    return true
  } catch {
    return false
  }
}
