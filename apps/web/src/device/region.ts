interface Clues {
  /** IANA name, as the browser tells it */
  readonly timeZone: string
  /** language tags, preferred first */
  readonly languages: readonly string[]
  /** ISO codes to look through */
  readonly regions: readonly string[]
}

/**
 * The country somebody is probably in: the one whose time zones hold theirs; of several, the one
 * their language names (`en-GB`). A zone of no country (UTC), or a browser that knows no zones of
 * countries, leaves it to the language. `null` when nobody says, or the two contradict: a guess
 * decides which emergency number is shown first.
 */
export const guessRegion = ({ timeZone, languages, regions }: Clues): string | null => {
  const spoken = languages.map(regionOf).filter((region) => region !== null)
  const isPlace = !/^(Etc\/|UTC$|GMT|UCT$|Zulu$)/.test(timeZone) && timeZone.includes('/')
  const around = isPlace ? regions.filter((region) => zonesOf(region)?.includes(timeZone)) : []
  const inZone = (region: string): boolean => zonesOf(region)?.includes(timeZone) ?? true
  return (
    spoken.find((region) => around.includes(region)) ??
    around[0] ??
    spoken.find((region) => !isPlace || inZone(region)) ??
    null
  )
}

interface ZonedLocale extends Intl.Locale {
  readonly timeZones?: readonly string[]
  readonly getTimeZones?: () => readonly string[] | undefined
}

/** Time zones of a country; `null` where the browser does not know them. */
const zonesOf = (region: string): readonly string[] | null => {
  const locale: ZonedLocale = new Intl.Locale(`und-${region}`)
  return locale.getTimeZones?.() ?? locale.timeZones ?? null
}

const regionOf = (language: string): string | null => {
  try {
    const { region } = new Intl.Locale(language)
    return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null
  } catch {
    return null
  }
}
