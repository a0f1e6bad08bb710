import { isZone, parseInstant, type Now } from '@unspasm/care'
import { ok, refuse, type Result } from '@unspasm/kernel'
import type { World } from './world.ts'

/** The moment and the zone that `--now` and `--zone` name, else the machine's. */
export const momentIn = (
  texts: Readonly<Record<string, string>>,
  world: World,
): Result<Now, string> => {
  const instant = texts.now === undefined ? world.now() : parseInstant(texts.now)
  if (instant === null) {
    return refuse('--now needs a date and time with its offset, as in 2026-11-22T10:42:00+01:00')
  }
  const zone = texts.zone ?? world.zone()
  return isNamedZone(zone)
    ? ok({ instant, zone })
    : refuse(`there is no zone "${zone}"; try one like Europe/Berlin`)
}

/** An offset is no zone: it would not know of summer. */
const isNamedZone = (zone: string): boolean => /^[A-Za-z]/.test(zone) && isZone(zone)
