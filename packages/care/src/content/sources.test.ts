import { expect, test } from 'vitest'
import { sourceIds } from './sourceIds.ts'
import { sources } from './sources.ts'

test('every source id has a citation, and every citation an id', () => {
  expect(Object.keys(sources).toSorted()).toEqual([...sourceIds].toSorted())
  expect(new Set(sourceIds).size).toBe(sourceIds.length)
})

test('an identifier is a doi, a pmid, a pmc number or an address', () => {
  const form = /^(doi:10\.\d{4,}\/\S+|pmid:\d+|pmc:PMC\d+|https:\/\/\S+)$/
  const parts = sourceIds.flatMap((id) => sources[id].id?.split(' ') ?? [])
  expect(parts.length).toBeGreaterThan(30)
  expect(parts.filter((part) => !form.test(part))).toEqual([])
})

test('no publication is cited twice', () => {
  const parts = sourceIds.flatMap((id) => sources[id].id?.split(' ') ?? [])
  expect(new Set(parts).size).toBe(parts.length)
  const cites = sourceIds.map((id) => sources[id].cite)
  expect(new Set(cites).size).toBe(cites.length)
})

test('the rulings are design decisions', () => {
  expect(sources.rulings).toEqual({
    cite: 'Unspasm rulings, reviewable design decisions',
    mark: 'RULE',
  })
})
