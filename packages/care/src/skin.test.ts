import { describe, expect, test } from 'vitest'
import { foldHistory } from './fold.ts'
import type { SkinChecked } from './event.ts'
import { hour } from './instant.ts'
import { emptySkin } from './skin.ts'
import { at, ends, idAt, looks, pain, settled, starts, story, type Line } from './testing/story.ts'

const skinAfter = (...lines: readonly Line[]) => foldHistory(story(...settled, ...lines)).skin
/** A remedy from minute 11 to 27; settled is lines 0 to 6. */
const used = (script: 'cold' | 'heat'): readonly Line[] => [
  [11, starts(script)],
  [27, ends(idAt(11, 7))],
]
const numb = (numbMinutes: number, seen: SkinChecked['looks'] = 'numb'): Line[1] => ({
  kind: 'skinChecked',
  area: 'low-left',
  looks: seen,
  numbMinutes,
})

describe('what permits a remedy', () => {
  const permits = (...lines: readonly Line[]) =>
    skinAfter(...used('cold'), ...lines).cold.skinNormal

  test('[cold-5] normal skin from the moment it came off', () => {
    expect([permits(), permits([28, looks('normal')])]).toEqual([false, true])
    expect(permits([28, { ...looks('normal'), at: at(27) }])).toBe(true)
    expect(permits([28, { ...looks('normal'), at: at(26) }])).toBe(false)
  })
  test('[cold-5] red skin after normal skin forbids it again, also when told late', () => {
    expect(permits([28, looks('normal')], [41, looks('stillRed')])).toBe(false)
    expect(permits([28, looks('normal')], [41, { ...looks('stillRed'), at: at(17) }])).toBe(false)
  })
  test('[cold-5] of two packs both must be off, and the look must follow the later end', () => {
    const two: readonly Line[] = [
      [11, starts('cold')],
      [13, starts('cold')],
      [29, ends(idAt(13, 8))],
    ]
    expect(skinAfter(...two).cold.on.map(({ id }) => id)).toEqual([idAt(11, 7)])
    expect(skinAfter(...two, [31, looks('normal')]).cold.skinNormal).toBe(false)
    const late: Line = [31, { ...ends(idAt(11, 7)), at: at(23) }]
    const { cold } = skinAfter(...two, late)
    expect([cold.on, cold.ended, cold.endedAt]).toEqual([[], at(29), at(29)])
    const look = (minutes: number): Line => [37, { ...looks('normal'), at: at(minutes) }]
    expect(skinAfter(...two, late, look(28)).cold.skinNormal).toBe(false)
    expect(skinAfter(...two, late, look(29)).cold.skinNormal).toBe(true)
  })
})

describe('what ends a remedy for good', () => {
  const banned = (look: Line[1], ...lines: readonly Line[]) => {
    const { cold, heat } = skinAfter(...lines, [41, look])
    return [cold.banned, heat.banned]
  }
  test('[cold-12] harm after cold ends cold; a blister after heat ends heat', () => {
    for (const harm of ['white', 'blue', 'blister', 'welts'] as const) {
      expect(banned(looks(harm), ...used('cold'))).toEqual([true, false])
      expect(banned(looks(harm), ...used('heat'))).toEqual([false, harm === 'blister'])
      expect(banned(looks(harm))).toEqual([false, false])
    }
  })
  test('[cold-12] numbness of 31 min ends cold, normal skin that once was numb does not', () => {
    expect(banned(numb(31), ...used('cold'))).toEqual([true, false])
    expect(banned(numb(30), ...used('cold'))).toEqual([false, false])
    expect(banned(numb(31, 'normal'), ...used('cold'))).toEqual([false, false])
    expect(banned(looks('numb'), ...used('cold'))).toEqual([false, false])
  })
  test('[cold-12] it stays so after normal skin', () => {
    const { cold } = skinAfter(...used('cold'), [28, looks('blister')], [51, looks('normal')])
    expect([cold.banned, cold.skinNormal]).toEqual([true, true])
  })
  test('[cold-13] red skin counts against cold only after cold', () => {
    expect(skinAfter(...used('cold'), [99, looks('stillRed')]).irritated).toBe(at(99))
    expect(skinAfter(...used('heat'), [99, looks('stillRed')]).irritated).toBeNull()
    expect(skinAfter(...used('cold'), [99, looks('normal')]).irritated).toBeNull()
  })
})

test('[C39] welts are asked about until the breath was, and no other look is', () => {
  const welts: Line = [28, looks('welts')]
  const asked = (sign: 'anaphylaxis' | 'chest-pain'): Line => [
    31,
    { kind: 'dangerAnswered', screen: 'recheck', asked: [sign], yes: [], unsure: [] },
  ]
  const waits = (...lines: readonly Line[]) => skinAfter(...used('cold'), ...lines).welts
  expect([waits(), waits([28, looks('normal')]), waits([28, looks('blister')])]).toEqual([
    false,
    false,
    false,
  ])
  expect([waits(welts), waits(welts, [29, looks('normal')])]).toEqual([true, true])
  expect([waits(welts, asked('anaphylaxis')), waits(welts, asked('chest-pain'))]).toEqual([
    false,
    true,
  ])
})

describe('whether cold lowered pain', () => {
  test('[C17] the score before it, and the first one after it', () => {
    expect(skinAfter(...used('cold')).coldPain).toEqual({ before: 6, after: null })
    expect(skinAfter(...used('cold'), [31, pain(3)], [37, pain(7)]).coldPain).toEqual({
      before: 6,
      after: 3,
    })
    expect(skinAfter([11, starts('cold')], [13, pain(3)]).coldPain.after).toBeNull()
  })
  test('[C17] heat says nothing about it, and the next cold asks anew', () => {
    const lowered: readonly Line[] = [...used('cold'), [31, pain(3)]]
    expect(skinAfter(...lowered, [41, starts('heat')]).coldPain).toEqual({ before: 6, after: 3 })
    expect(skinAfter(...lowered, [2 * hour, starts('cold')]).coldPain).toEqual({
      before: 3,
      after: null,
    })
  })
})

test('[cold-11] cream told again makes an older wash count no more; another condition does not', () => {
  const washed: Line = [11, { kind: 'washed', area: 'low-left' }]
  const told = (condition: 'cream-on-skin' | 'thin-skin') =>
    skinAfter(washed, [17, { kind: 'profileSet', conditions: [condition] }]).washed
  expect([told('cream-on-skin'), told('thin-skin')]).toEqual([null, at(11)])
  expect(skinAfter(washed, [17, { kind: 'profileSet', smokes: true }]).washed).toBe(at(11))
})

test('a transfer, a walk and breathing leave the skin as it was', () => {
  for (const script of ['floor-get-down', 'walk', 'breathing', 'cold-prepare'] as const)
    expect(skinAfter([11, starts(script)], [17, ends(idAt(11, 7))])).toEqual(emptySkin)
})
