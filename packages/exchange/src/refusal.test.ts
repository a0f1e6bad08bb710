import { describe, expect, test } from 'vitest'
import { at, id, numbersOf, painLine, wordsOf } from './testing/painLine.ts'

const line = (more: object) => painLine(7, more)

describe('a bad line is refused by number and reason, and nothing else is lost', () => {
  test.each([
    ['the score is 11; it must be a whole number from 0 to 10', line({ score: 11 })],
    ['the score is 3.5; it must be a whole number from 0 to 10', line({ score: 3.5 })],
    ['the score is "3"; it must be a whole number from 0 to 10', line({ score: '3' })],
    ['the score is null; it must be a whole number from 0 to 10', line({ score: null })],
    ['the score is missing', line({ score: undefined })],
    [
      'the moment is "noon"; it must be one of now, worst24, before, during, after, morning',
      line({ moment: 'noon' }),
    ],
    ['painNoted has no field called mood', line({ mood: 'low' })],
    ['the entry has no id', line({ id: undefined })],
    ['the id is 7; it must be a UUIDv7 in lower case', line({ id: 7 })],
    [
      'the id is "019aabcd-0000-4000-8000-000000000007"; it must be a UUIDv7 in lower case',
      line({ id: '019aabcd-0000-4000-8000-000000000007' }),
    ],
    ['the entry has no kind', line({ kind: undefined })],
    ['the kind is 3; it must be the name of a kind', line({ kind: 3 })],
    [
      'the at is "2026-11-22"; a time needs its offset from UTC, as in 2026-11-22T10:42:00+01:00',
      line({ at: '2026-11-22' }),
    ],
    [
      'the at is "2026-11-22T10:42:00"; a time needs its offset from UTC, as in 2026-11-22T10:42:00+01:00',
      line({ at: '2026-11-22T10:42:00' }),
    ],
    [
      'the at is "2026-02-30T10:42:00Z"; it must be a date and time, as in 2026-11-22T10:42:00+01:00',
      line({ at: '2026-02-30T10:42:00Z' }),
    ],
    [
      'the at is "0000-01-01T00:00:00+01:00"; it must be a date and time, as in 2026-11-22T10:42:00+01:00',
      line({ at: '0000-01-01T00:00:00+01:00' }),
    ],
    [
      'the at is 1795341600000; it must be a date and time with an offset (RFC 3339)',
      line({ at: 1795341600000 }),
    ],
    ['the at is missing', line({ at: undefined })],
    ['the at is missing', line({ kind: 'doseTaken', at: undefined })],
    ['this is not JSON', '{"id":'],
    ['an entry must be an object in { }', '[1]'],
    ['an entry must be an object in { }', 'null'],
    ['the entry has no id', '{}'],
    ['an entry must be an object in { }', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    [
      'the entry is nested more than 40 deep',
      line({ deep: JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`) }),
    ],
    ['the entry is longer than 1 MB', line({ note: 'x'.repeat(1_000_000) })],
    [
      'the value is 12345678901234567000; it must be made of numbers no larger than 9007199254740991',
      line({ kind: 'measured', value: 12345678901234567000 }),
    ],
    [
      'the script is "nap", which is no script this version knows',
      line({ kind: 'guideStarted', score: undefined, moment: undefined, script: 'nap' }),
    ],
    [
      'the yes is "flu", which is no sign this version knows',
      JSON.stringify({
        id: id(7),
        kind: 'dangerAnswered',
        at,
        screen: 'S1',
        asked: [],
        yes: ['flu'],
        unsure: [],
      }),
    ],
    [
      'the conditions is "tall", which is no condition this version knows',
      JSON.stringify({ id: id(7), kind: 'profileSet', at, conditions: ['tall'] }),
    ],
    [
      'the position is "prone", which is no position this version knows',
      JSON.stringify({ id: id(7), kind: 'positionTried', at, position: 'prone', effect: 'same' }),
    ],
    [
      'the birthDate is "1981-02-29"; it must be a calendar date, as in 1980-04-30',
      JSON.stringify({ id: id(7), kind: 'profileSet', at, birthDate: '1981-02-29' }),
    ],
    [
      'the target is "x"; it must be a UUIDv7 in lower case',
      JSON.stringify({ id: id(7), kind: 'retracted', at, target: 'x' }),
    ],
    [
      'the area is a list; it must be one of low-left, low-middle, low-right, mid, upper, neck, buttock-left, buttock-right',
      JSON.stringify({ id: id(7), kind: 'washed', at, area: [] }),
    ],
  ])('%s', (reason, bad) => {
    const before = painLine(3)
    const after = painLine(11)
    expect(wordsOf(`${before}\n\n${bad}\n${after}\n`)).toEqual([`line 3: ${reason}`])
    expect(numbersOf(`${before}\n\n${bad}\n${after}\n`)).toEqual([3, 11])
    expect(numbersOf(`[${before}\n,\n${bad},\n${after}\n]`)).toEqual([3, 11])
    expect(wordsOf(`[${before}\n,\n${bad},\n${after}\n]`)).toEqual([`line 3: ${reason}`])
  })

  test('an id again with other content is refused, with the same content it is one event', () => {
    const again = painLine(3, { at: '2026-11-22T09:42:00Z', device: 'import' })
    expect(wordsOf(`${painLine(3)}\n${again}`)).toEqual([])
    expect(wordsOf(`${painLine(3)}\n${painLine(7)}\n${painLine(3, { score: 3 })}`)).toEqual([
      `line 3: the id ${id(3)} is already on line 1, with other content`,
    ])
  })

  test('what a refusal shows of a file is short and cannot steer a terminal', () => {
    const [said] = wordsOf(painLine(3, { moment: `\u001b[2J\u202e${'x'.repeat(500)}` }))
    expect(said).toContain('the moment is "?[2J?xxx')
    expect(said?.length).toBeLessThan(200)
  })
})
