import { expect, test } from 'vitest'
import { emptyHistory, type PackKept } from '@unspasm/care'
import { createSearch } from './search.ts'

const { medicines } = emptyHistory
const search = createSearch(medicines)
const names = (query: string, region: string | null, count = 3) => {
  const { here, elsewhere } = search(query, region)
  return {
    here: here.slice(0, count).map(({ name }) => name),
    elsewhere: elsewhere.slice(0, count).map(({ name }) => name),
  }
}

test.each([
  ['crocin', 'IN', /^Crocin/],
  ['volini', 'IN', /^Volini/],
  ['nurofen plus', 'GB', /^Nurofen Plus/],
  ['iboprufen', 'GB', /^Ibuprofen/],
  ['iboprufen', 'US', /^Ibuprofen/],
  ['iboprufen', null, /^Ibuprofen/],
  ['tylenol', 'US', /^Tylenol/],
  ['tylonol', 'US', /^Tylenol/],
  ['combiflam', 'IN', /^Combiflam/],
  ['combi flam', 'IN', /^Combiflam/],
  ['nurofen 400mg', 'GB', /^Nurofen 400 mg/],
  ['CROCIN 650', 'IN', /^Crocin 650 mg/],
  ['acetaminophen', 'US', /^Paracetamol/],
  ['Thomapyrín', 'DE', /^Thomapyrin/],
] as const)('"%s" in %s finds %s first', (query, region, first) => {
  expect(names(query, region).here[0]).toMatch(first)
})

test('what other countries sell comes after, and is not hidden', () => {
  expect(names('crocin', 'US')).toEqual({
    here: [],
    elsewhere: expect.arrayContaining([expect.stringMatching(/^Crocin/)]),
  })
  expect(names('tylenol', 'GB').elsewhere[0]).toMatch(/^Tylenol/)
})

test('a country within the EU sees what only another one sells as from elsewhere', () => {
  expect(names('thomapyrin', 'AT').here[0]).toBe('Thomapyrin')
  expect(names('thomapyrin', 'FR')).toEqual({ here: [], elsewhere: ['Thomapyrin'] })
})

test('a name typed right is not mixed with names that only look like it', () => {
  const { here, elsewhere } = names('crocin', 'IN', 50)
  for (const name of [...here, ...elsewhere]) expect(name).toMatch(/crocin/i)
})

test('a number is not forgiven: 400 does not find 200', () => {
  for (const name of names('nurofen 400', 'GB', 50).here) expect(name).toContain('400')
})

test('nothing typed, or nothing like it, finds nothing', () => {
  expect(search('  ', 'GB')).toEqual({ here: [], elsewhere: [] })
  expect(search('xqzzwv', 'GB')).toEqual({ here: [], elsewhere: [] })
})

test('an entered box is found by its name and by what is in it, in every country', () => {
  const parts = [{ ingredient: 'paracetamol', mg: 750 }]
  const kept = { pack: 'pack-1', name: 'Korvitan', parts, maxUnits: 1, everyHours: 6 }
  const pack = { ...kept, maxUnits24h: 4 } as unknown as PackKept
  const own = createSearch({ ...medicines, packs: new Map([['pack-1', pack]]) })
  expect(own('korvitan', 'US').here).toEqual([{ id: 'pack-1', name: 'Korvitan', kind: 'pack' }])
  expect(own('acetaminophen', 'IN').here.map(({ id }) => id)).toContain('pack-1')
})

test('medicines for something else are found only where they are asked for', () => {
  expect(search('warfarin', 'GB').here).toEqual([])
  expect(createSearch(medicines, true)('warfarin', 'GB').here[0]?.id).toBe('warfarin')
})
