import { emergencyNumbers } from '@unspasm/care'

export const countriesWithNumbers: readonly string[] = Object.keys(emergencyNumbers)

/** Countries with a checked number, by their names in the reader's language. */
export const countriesByName = (locale: string): readonly { code: string; name: string }[] => {
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  return countriesWithNumbers
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, locale))
}
