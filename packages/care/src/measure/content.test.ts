import { expect, test } from 'vitest'
import { conditionIds } from '../content/conditions.ts'
import { causePages } from '../content/learn/causes.ts'
import { changes } from '../content/measures/instruments.ts'
import { selfTestIds } from '../content/measures/ids.ts'
import { norms } from '../content/measures/norms.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import { measureSourceIds } from '../content/measures/sourceIds.ts'
import { measureSources } from '../content/measures/sources.ts'
import { sourceIds } from '../content/sourceIds.ts'
import { instrumentWords } from '../content/words/en/measures.ts'

const checks = selfTestIds.map((id) => selfTestById[id])

const cited = [
  ...norms.flatMap(({ sources }) => sources),
  ...checks.flatMap(({ sources }) => sources),
  ...Object.values(changes).flatMap(({ sources }) => sources),
  ...Object.values(instrumentWords).flatMap(({ sources }) => sources),
]

test('every source that is cited exists, and every new one is cited', () => {
  const known: ReadonlySet<string> = new Set([...sourceIds, ...measureSourceIds])
  expect(cited.filter((id) => !known.has(id))).toEqual([])
  expect(measureSourceIds.filter((id) => !cited.includes(id))).toEqual([])
})

test('an identifier is a doi, a pmid or a pmc number, and stands once', () => {
  const form = /^(doi:10\.\d{4,}\/\S+|pmid:\d+|pmc:PMC\d+)$/
  const parts = measureSourceIds.flatMap((id) => {
    const { id: number } = { id: undefined, ...measureSources[id] }
    return number === undefined ? [] : [number]
  })
  expect(parts.filter((part) => !form.test(part))).toEqual([])
  expect(new Set(parts).size).toBe(parts.length)
})

test('every norm has an id of its own and belongs to its check', () => {
  expect(new Set(norms.map(({ id }) => id)).size).toBe(norms.length)
  for (const { id, test: check, way, judges, side } of norms) {
    if (judges)
      expect(
        selfTestById[check].ways.map((each) => each.id),
        id,
      ).toContain(way)
    if (side !== null) expect(selfTestById[check].perSide, id).toBe(true)
  }
})

test('the line of low lies on the worse side of the line of good', () => {
  for (const { id, test: check, mean, lowBeyond, goodFrom } of norms) {
    const good = goodFrom ?? mean
    if (lowBeyond === null || good === null) continue
    if (selfTestById[check].better === 'higher') expect(lowBeyond, id).toBeLessThan(good)
    else expect(lowBeyond, id).toBeGreaterThan(good)
  }
})

test('a named line has its mark, and one that is not named has none', () => {
  for (const { id, lowBeyond, goodFrom, lineMark } of norms)
    expect(lineMark !== null, id).toBe(lowBeyond !== null || goodFrom !== null)
})

test('ages of one table leave no gap and do not overlap', () => {
  const tables = selfTestIds.flatMap((check) =>
    (['male', 'female', 'any'] as const).map((sex) =>
      norms
        .filter((row) => row.test === check && row.sex === sex && row.judges && row.side !== 'left')
        .flatMap(({ ages }) => (ages === null ? [] : [ages])),
    ),
  )
  const breaks = tables.flatMap((bands) =>
    bands.filter(([from], index) => index > 0 && from !== bands[index - 1]![1] + 1),
  )
  expect(breaks).toEqual([])
})

test('conditions and causes exist; balance, hips and standing up have no cause', () => {
  for (const { notWith } of checks)
    for (const { condition } of notWith) expect(conditionIds).toContain(condition)
  const causes = checks.flatMap(({ cause }) => (cause === null ? [] : [cause]))
  for (const cause of causes) expect(Object.keys(causePages)).toContain(cause)
  expect(selfTestIds.filter((id) => selfTestById[id].cause === null)).toEqual([
    'st-thomas',
    'st-single-leg',
    'st-sts30',
  ])
})

test('every hold has a cap, only curl-ups are off', () => {
  for (const { unit, ways } of checks)
    for (const { capSeconds } of ways) expect(capSeconds !== null).toBe(unit === 's')
  expect(selfTestIds.filter((id) => selfTestById[id].off)).toEqual(['st-curlups'])
})
