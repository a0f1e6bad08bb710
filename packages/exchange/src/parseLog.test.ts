import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, id, painLine, wordsOf } from './testing/painLine.ts'
import { parseLog } from './parseLog.ts'
import { refusalWords } from './refusal.ts'
import { writeLog } from './writeLog.ts'

describe('forms of a file', () => {
  test('NDJSON and an array, with BOM, CRLF, blank lines and no last line end, hold the same events', () => {
    const [a, b] = [painLine(3), painLine(7)]
    const same = parseLog(`${a}\n${b}\n`)
    expect(same.events).toHaveLength(2)
    expect(same.refused).toEqual([])
    for (const text of [
      `${a}\n${b}`,
      `\uFEFF${a}\r\n\r\n${b}\r\n`,
      `\n\n${a}\r${b}`,
      `[${a},${b}]`,
      `\uFEFF \n[\r\n${a}\r\n,\r\n${b}\r\n]`,
      JSON.stringify([JSON.parse(a), JSON.parse(b)], null, 2),
      `  ${b}\n${a}  `,
      `${a}\n${b}\n${a}\n`,
    ]) {
      expect(parseLog(text)).toEqual(same)
    }
  })

  test('nothing at all is an empty log', () => {
    for (const text of ['', '\n', '\uFEFF', ' \r\n ', '[]', '[ ]\n']) {
      expect(parseLog(text)).toEqual({ events: [], refused: [] })
    }
  })

  test('what a file leaves out is filled: told when it happened, by import', () => {
    expect(parseLog(painLine(3)).events[0]).toEqual({
      id: id(3),
      kind: 'painNoted',
      at: 1795340520000,
      recordedAt: 1795340520000,
      device: 'import',
      score: 7,
      moment: 'now',
    })
  })
})

describe('kinds to come', () => {
  const later = `{"units":null,"kind":"dreamt","id":"${id(3)}","exercise":"x","at":"${at}"}`

  test('a kind this version does not know is kept, and written back as it came', () => {
    const { events, refused } = parseLog(later)
    expect(refused).toEqual([])
    expect(events[0]).toMatchObject({
      kind: 'strange',
      id: id(3),
      at: 1795340520000,
      device: 'import',
    })
    expect(writeLog(events, 'ndjson')).toBe(`${later}\n`)
  })

  test('names that every object has are kinds like any other', () => {
    for (const kind of ['__proto__', 'constructor', 'toString']) {
      expect(parseLog(painLine(3, { kind })).events[0]?.kind).toBe('strange')
    }
  })

  test('an amendment of such an event is kept with it', () => {
    const amendment = `{"id":"${id(7)}","kind":"amended","at":"${at}","target":"${id(3)}","units":2}`
    const { events, refused } = parseLog(`${amendment}\n${later}`)
    expect(refused).toEqual([])
    expect(writeLog(events, 'ndjson')).toBe(`${later}\n${amendment}\n`)
  })
})

const amended = (fields: object) =>
  JSON.stringify({ id: id(11), kind: 'amended', at, target: id(3), ...fields })

describe('amendments', () => {
  const sleep = JSON.stringify({ id: id(3), kind: 'slept', at, score: 7, wokenByPain: 1 })

  test('replacing fields are read as their kind reads them', () => {
    expect(parseLog(`${sleep}\n${amended({ score: 3, wokeAt: at })}`).events[1]).toMatchObject({
      kind: 'amended',
      target: id(3),
      fields: { score: 3, wokeAt: 1795340520000 },
    })
  })

  test('a field must be one of the target, and hold what the target may hold', () => {
    expect(wordsOf(`${sleep}\n${amended({ moment: 'now' })}`)).toEqual([
      'line 2: slept has no field called moment',
    ])
    expect(wordsOf(`${amended({ score: 11 })}\n${sleep}`)).toEqual([
      'line 1: the score is 11; it must be a whole number from 0 to 10',
    ])
  })

  test('without its target in the file, a field must be one that some kind has', () => {
    expect(wordsOf(amended({ why: 'because', level: 3 }))).toEqual([])
    expect(wordsOf(amended({ level: 4 }))).toEqual([
      'line 1: the level is 4; it must be a whole number from 0 to 3',
    ])
    expect(wordsOf(amended({ kinds: 3 }))).toEqual(['line 1: no kind has a field called kinds'])
  })
})

describe('any text at all', () => {
  test('never throws, and each line is read or refused', () => {
    const scrap = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ',',
      ':',
      '\\',
      '\n',
      '\r\n',
      ' ',
      '\u0000',
      painLine(3),
      painLine(7),
      '1e999',
      '{"id":',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(scrap).map((parts) => parts.join('')),
        ),
        (text) => {
          const { refused } = parseLog(text)
          expect(
            refused.every((refusal) => refusalWords(refusal).startsWith(`line ${refusal.line}: `)),
          ).toBe(true)
        },
      ),
      { numRuns: 2_000 },
    )
  })

  test('the most tangled file is read in one pass', () => {
    const knots = [
      '{',
      '[',
      '"',
      '{"',
      '{"a":',
      '[{',
      '[\n{"a":"',
      ',',
      '\\',
      '[{"a":[\n',
      '\n{',
      '[ ',
      '\n ',
    ]
    for (const knot of knots) {
      for (const text of [knot.repeat(20_000), `[${knot.repeat(20_000)}`]) {
        expect(parseLog(text).events).toEqual([])
      }
    }
  })
})
