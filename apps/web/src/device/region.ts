interface Clues {
  /** IANA name, as the browser tells it */
  readonly timeZone: string
  /** language tags, preferred first */
  readonly languages: readonly string[]
  /** ISO codes to look through */
  readonly regions: readonly string[]
}

/**
 * The country somebody is probably in: the one whose time zones hold theirs, else the region of
 * their language (`en-GB`). `null` when neither says, as with UTC and plain `en`.
 */
export const guessRegion = ({ timeZone, languages, regions }: Clues): string | null =>
  regions.find((region) => zonesOf(region).includes(timeZone)) ??
  languages.map(regionOf).find((region) => region !== undefined) ??
  null

interface ZonedLocale extends Intl.Locale {
  readonly timeZones?: readonly string[]
  readonly getTimeZones?: () => readonly string[] | undefined
}

/** Time zones of a country, where the browser knows them. */
const zonesOf = (region: string): readonly string[] => {
  const locale: ZonedLocale = new Intl.Locale(`und-${region}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

const regionOf = (language: string): string | undefined => {
  try {
    const { region } = new Intl.Locale(language)
    return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : undefined
  } catch {
    return undefined
  }
}
