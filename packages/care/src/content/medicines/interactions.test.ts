import { expect, test } from 'vitest'
import { conditionIds } from '../conditions.ts'
import { sourceIds } from '../sourceIds.ts'
import { wordsIn } from '../../testing/readingGrade.ts'
import { familyWords } from '../words/en/partners.ts'
import { ingredientIds } from './ingredientIds.ts'
import { circumstances, interactions, otherNsaids } from './interactions.ts'
import type { ClassTag, Interaction } from './medicine.ts'
import { partnerIds, partners } from './partners.ts'

const tags = {
  'nsaid-systemic': true,
  'nsaid-topical': true,
  salicylate: true,
  pyrazolone: true,
  opioid: true,
  'muscle-relaxant': true,
  benzodiazepine: true,
  'cns-depressant': true,
  'cns-depressant-mild': true,
  serotonergic: true,
  anticholinergic: true,
  counterirritant: true,
  photosensitiser: true,
  hepatotoxic: true,
  antispasmodic: true,
  enzyme: true,
  anticoagulant: true,
  antiplatelet: true,
  'low-dose-aspirin': true,
  ssri: true,
  snri: true,
  tca: true,
  triptan: true,
  maoi: true,
  'nephro-ras': true,
  'nephro-diuretic': true,
  'blood-pressure-medicine': true,
  'oral-corticosteroid': true,
  quinolone: true,
  'azole-antifungal': true,
  'hormonal-contraceptive': true,
  gabapentinoid: true,
  'z-drug': true,
  'sedating-antihistamine': true,
} as const satisfies Record<ClassTag, true>

const known = new Set<string>([
  ...ingredientIds,
  ...Object.keys(tags),
  ...partnerIds,
  ...conditionIds,
  'pregnancy-lt20',
  'pregnancy-20-27',
  'pregnancy-28-plus',
  ...circumstances,
])

const sides = interactions.flatMap(({ a, b }) => [a, ...b])

test('the rows are IX01 to IX62, in order and without a gap', () => {
  const all = Array.from({ length: 62 }, (_, at) => `IX${String(at + 1).padStart(2, '0')}`)
  expect(interactions.map(({ id }) => id)).toEqual(all)
})

test('the rows that always stay a stop are those with the double dagger', () => {
  const always = interactions.filter((row) => row.always)
  expect(always.map(({ id }) => id)).toEqual(
    'IX01 IX15 IX23 IX28 IX29 IX32 IX36 IX40 IX41 IX44 IX57 IX58 IX59'.split(' '),
  )
  expect(always.filter(({ severity }) => severity !== 'STOP')).toEqual([])
})

test('stops, questions and notes are as in the dossier', () => {
  const numbers = (wanted: string) =>
    interactions.filter(({ severity }) => severity === wanted).map(({ id }) => Number(id.slice(2)))
  expect(numbers('STOP')).toEqual([
    1, 2, 9, 10, 11, 13, 15, 21, 23, 28, 29, 32, 34, 36, 40, 41, 43, 44, 54, 57, 58, 59, 61, 62,
  ])
  expect(numbers('NOTE')).toEqual([19, 27, 49, 52, 53])
  expect(numbers('ASK')).toHaveLength(62 - 24 - 5)
})

test('no message is longer than 25 words', () => {
  expect(interactions.filter(({ words }) => wordsIn(words).length > 25)).toEqual([])
})

test('every side names something that is known, and nothing twice', () => {
  for (const side of sides) {
    expect(side).not.toEqual([])
    expect(side.filter((each) => !known.has(each))).toEqual([])
    expect(new Set(side).size).toBe(side.length)
  }
})

test('every source is a known one', () => {
  const ids = new Set<string>(sourceIds)
  expect(interactions.flatMap(({ sources }) => sources).filter((id) => !ids.has(id))).toEqual([])
})

const row = (id: Interaction['id']): Interaction => {
  const found = interactions.find((each) => each.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}

test('two blood-pressure medicines are both needed for IX09, one for IX07 and IX08', () => {
  expect(row('IX09').b).toEqual([['nephro-ras'], ['nephro-diuretic']])
  expect(row('IX07').b).toEqual([['nephro-ras']])
  expect(row('IX08').b).toEqual([['nephro-diuretic']])
  expect(interactions.filter(({ b }) => b.length > 1).map(({ id }) => id)).toEqual(['IX09'])
})

test('only paracetamol with warfarin waits for a day of the course', () => {
  expect(interactions.flatMap(({ id, fromCourseDay }) => (fromCourseDay ? [id] : []))).toEqual([
    'IX24',
  ])
  expect(row('IX24').fromCourseDay).toBe(3)
})

test('ibuprofen before heart aspirin has its own row, and is not in the row of the others', () => {
  expect(row('IX04').a).toEqual(['ibuprofen'])
  expect(row('IX05').a).toBe(otherNsaids)
  expect(otherNsaids).not.toContain('ibuprofen')
})

test('another of the same kind is written as the same side twice', () => {
  const twice = interactions.filter(({ a, b }) => b.length === 1 && a.join() === b[0].join())
  expect(twice.map(({ id }) => id)).toEqual(['IX01', 'IX23', 'IX41', 'IX43', 'IX45', 'IX60'])
})

test('a known interaction keeps its mark and its place of reading', () => {
  expect(row('IX09')).toMatchObject({ mark: 'V', sources: ['s33'] })
  expect(row('IX30')).toMatchObject({ mark: 'V2', sources: ['s20'] })
  expect(row('IX10')).toMatchObject({ mark: 'K', sources: ['medicines'] })
  expect(row('IX58')).toMatchObject({ mark: 'V', sources: ['s28', 's35'] })
})

test('no partner is an ingredient, and each is named by an interaction, itself or its family', () => {
  const named = new Set(sides.flat())
  expect(ingredientIds.filter((id) => id in partners)).toEqual([])
  for (const id of partnerIds) {
    expect([id, ...partners[id].tags].filter((each) => named.has(each))).not.toEqual([])
  }
})

test('the row of a family is at most 12 words', () => {
  expect(Object.values(familyWords).filter((text) => wordsIn(text).length > 12)).toEqual([])
})
