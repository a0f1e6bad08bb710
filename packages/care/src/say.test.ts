import { expect, test } from 'vitest'
import { because } from './because.ts'
import { hour } from './instant.ts'
import { say, sayAll, sayLength, sayTime, type Speaker } from './say.ts'
import { at, nowAt } from './testing/story.ts'

/* Minute 0 is a Tuesday, 09:00 in London. */

const speaker: Speaker = {
  locale: 'en-GB',
  now: nowAt(3 * hour),
  words: {
    plain: 'Rest is short.',
    times: '{times} of {most} times.',
    bare: '{at} is a number here.',
    when: 'From {at|time}.',
    ago: '{at|ago} since then.',
    sign: 'You told of {sign|sign}.',
    strange: '{name|loud}.',
  },
  signs: { 'chest-pain': { short: 'chest pain' } },
}

test('a reason without a word in the catalog says nothing', () => {
  expect(say(because('unheard'), speaker)).toBeNull()
  expect(say(because('plain'), speaker)).toBe('Rest is short.')
})

test('each value stands in its own place, numbers as the language writes them', () => {
  expect(say(because('times', { times: 3, most: 1_117 }), speaker)).toBe('3 of 1,117 times.')
  expect(say(because('times', { times: 3, most: 1_117 }), { ...speaker, locale: 'de' })).toBe(
    '3 of 1.117 times.',
  )
  expect(say(because('strange', { name: 'cold' }), speaker)).toBe('cold.')
  expect(say(because('strange'), speaker)).toBe('.')
})

test('an instant is said as a time of day, or as how long ago it was', () => {
  expect(say(because('when', { at: at(42) }), speaker)).toBe('From 09:42.')
  expect(say(because('ago', { at: at(169) }), speaker)).toBe('11 minutes since then.')
})

test('a sign is said by its short name, one without a name by its id', () => {
  expect(say(because('sign', { sign: 'chest-pain' }), speaker)).toBe('You told of chest pain.')
  expect(say(because('sign', { sign: 'collapse' }), speaker)).toBe('You told of collapse.')
})

test('the same sentence is said once, and in the order of the reasons', () => {
  const reasons = [
    because('when', { at: at(7) }),
    because('unheard'),
    because('plain'),
    because('when', { at: at(7) }),
  ]
  expect(sayAll(reasons, speaker)).toEqual(['From 09:07.', 'Rest is short.'])
})

test('a time of another day names the day, by the clock of the place', () => {
  expect(sayTime(at(-hour), speaker)).toBe('08:00')
  expect(sayTime(at(-10 * hour), speaker)).toBe('Mon 23:00')
  expect(sayTime(at(16 * hour), speaker)).toBe('Wed 01:00')
  const honolulu = { ...speaker, now: nowAt(3 * hour, 'Pacific/Honolulu') }
  expect(sayTime(at(-10 * hour), honolulu)).toBe('Mon 13:00')
  expect(sayTime(at(0), honolulu)).toBe('Mon 23:00')
  expect(sayTime(at(1 * hour), honolulu)).toBe('00:00')
})

test('a length is said in minutes below 2 h, in hours below 3 days, then in days, rounded down', () => {
  const said = [-3, 0.9, 1, 119.9, 120, 179, 4_319, 4_320, 17_279].map((minutes) =>
    sayLength(minutes, 'en'),
  )
  expect(said).toEqual([
    '0 minutes',
    '0 minutes',
    '1 minute',
    '119 minutes',
    '2 hours',
    '2 hours',
    '71 hours',
    '3 days',
    '11 days',
  ])
})
