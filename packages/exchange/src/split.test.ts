import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyLog } from './testing/anyEvent.ts'
import { numbersOf, painLine, wordsOf } from './testing/painLine.ts'
import { parseLog } from './parseLog.ts'
import { writeLog } from './writeLog.ts'

describe('a torn file', () => {
  test('cut anywhere, NDJSON keeps every whole line before the tear and says where it is', () => {
    const text = `${[3, 7, 11].map((n) => painLine(n, { device: 'näher' })).join('\n')}\n`
    for (let cut = 0; cut <= text.length; cut += 1) {
      const rows = text.slice(0, cut).split('\n')
      const torn =
        !['', painLine(11, { device: 'näher' })].includes(rows.at(-1) ?? '') &&
        rows.at(-1)?.endsWith('}') !== true
      expect(numbersOf(text.slice(0, cut))).toHaveLength(
        torn ? rows.length - 1 : rows.filter((row) => row !== '').length,
      )
      expect(wordsOf(text.slice(0, cut))).toEqual(
        torn ? [`line ${rows.length}: the file ends in the middle of an entry`] : [],
      )
    }
  })

  test('cut anywhere, an array keeps every whole event before the tear and always says that it is torn', () => {
    fc.assert(
      fc.property(anyLog, fc.nat(), (events, seed) => {
        const text = writeLog(events, 'json')
        const cut = 1 + (seed % (text.length - 2))
        const { events: kept, refused } = parseLog(text.slice(0, cut))
        expect(kept).toEqual(events.slice(0, kept.length))
        if (text.slice(0, cut).trimEnd().endsWith(']') && kept.length === events.length) return
        expect(refused.map(({ reason }) => reason.kind)).toEqual(['torn'])
        const whole = text.slice(0, cut).split('\n').slice(1, -1).length
        expect(kept.length).toBeGreaterThanOrEqual(whole)
      }),
    )
  })

  test('a broken entry in an array costs no other', () => {
    const good = [painLine(3), painLine(7), painLine(11)]
    const broken = painLine(5)
    for (let cut = 1; cut < broken.length; cut += 1) {
      for (const glue of [',\n', '\n,', ',']) {
        const text = `[\n${[good[0], broken.slice(0, cut), good[1], good[2]].join(glue)}\n]`
        const found = numbersOf(text)
        expect(glue === ',' ? found.slice(0, 1) : found).toEqual(glue === ',' ? [3] : [3, 7, 11])
      }
    }
  })

  test('lines after the closing bracket are read too', () => {
    expect(numbersOf(`[${painLine(3)}]\n${painLine(7)}\n`)).toEqual([3, 7])
    expect(wordsOf(`[${painLine(3)}]\noops`)).toEqual(['line 2: this is not JSON'])
  })
})
