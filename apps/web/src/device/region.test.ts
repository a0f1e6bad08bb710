import { describe, expect, test } from 'vitest'
import { guessRegion } from './region.ts'

const regions = ['DE', 'GB', 'IN', 'US', 'NZ']
const guess = (timeZone: string, ...languages: string[]): string | null =>
  guessRegion({ timeZone, languages, regions })

describe('the country a person is probably in', () => {
  test.each([
    ['America/Chicago', 'en-GB', 'US'],
    ['Europe/London', 'en-US', 'GB'],
    ['Asia/Calcutta', 'en-US', 'IN'],
    ['Europe/Berlin', 'de', 'DE'],
  ])('the zone %s decides before the language %s', (zone, language, region) => {
    expect(guess(zone, language)).toBe(region)
  })

  test.each([
    ['Africa/Nairobi', 'en-US', null],
    ['Africa/Nairobi', 'sw-KE', 'KE'],
    ['Europe/Busingen', 'de-CH', 'DE'],
    ['Etc/GMT+7', 'en-US', 'US'],
    ['GMT', 'en-GB', 'GB'],
  ])('of the zone %s and the language %s comes %s', (zone, language, region) => {
    expect(guess(zone, language)).toBe(region)
  })

  test('a zone of no country leaves it to the language', () => {
    expect(guess('UTC', 'en', 'en-NZ')).toBe('NZ')
  })

  test('neither zone nor language says a country', () => {
    expect(guess('UTC', 'en', 'not a tag')).toBeNull()
  })
})
