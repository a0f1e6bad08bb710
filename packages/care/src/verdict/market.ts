import type { Market } from '../content/medicines/medicine.ts'

const eu = [
  'AT',
  'BE',
  'BG',
  'CY',
  'CZ',
  'DE',
  'DK',
  'EE',
  'ES',
  'FI',
  'FR',
  'GR',
  'HR',
  'HU',
  'IE',
  'IT',
  'LT',
  'LU',
  'LV',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SE',
  'SI',
  'SK',
]

/** Whose labels count in a country; `null`: none we know, so the strictest of all count. */
export const marketOf = (region: string | null): Market | null => {
  if (region === 'US' || region === 'IN') return region
  if (region === 'GB') return 'UK'
  return region !== null && eu.includes(region) ? 'EU' : null
}
