import { expect, test } from 'vitest'
import { sourceIds, type SourceId } from '../sourceIds.ts'
import type { Mark } from '../tiers.ts'
import { ingredientIds, type IngredientId } from './ingredientIds.ts'
import { ingredients } from './ingredients.ts'
import { limitsByStrength, personalParacetamol, selfCareLimits } from './limits.ts'
import type { Ingredient, Seen, SelfCareLimit } from './medicine.ts'
import {
  injectionLimits,
  prescriptionLimits,
  slowFloors,
  slowSwitchAfterH,
} from './prescriptionLimits.ts'
import { skinLimits } from './skinLimits.ts'

const sets: readonly (readonly [string, SelfCareLimit])[] = Object.entries(selfCareLimits)
const bought = new Set(sets.map(([, { ingredient }]) => ingredient))
const prescribed = [...Object.entries(prescriptionLimits), ...Object.entries(injectionLimits)]

const idsWhere = (holds: (row: Ingredient, id: IngredientId) => boolean): readonly IngredientId[] =>
  ingredientIds.filter((id) => holds(ingredients[id], id))

/** What §3C counts by uses, with the rows that limit it. */
const skinRows: Readonly<Partial<Record<IngredientId, readonly (keyof typeof skinLimits)[]>>> = {
  'diclofenac-gel': ['diclofenac-gel-1.16', 'diclofenac-gel-2.32', 'diclofenac-gel-1-us'],
  'diclofenac-patch': ['diclofenac-patch'],
  'ketoprofen-gel': ['ketoprofen-gel-2.5'],
  'ibuprofen-gel': ['ibuprofen-gel-5-10'],
  menthol: ['menthol', 'ms-menthol-patch', 'ms-menthol-patch-asia'],
  'methyl-salicylate': ['methyl-salicylate'],
  camphor: ['camphor'],
  capsaicin: ['capsaicin'],
  'lidocaine-patch': ['lidocaine-patch-4', 'lidocaine-patch-5'],
  'eucalyptus-oil': ['eucalyptus-oil'],
  'mustard-oil': ['mustard-oil'],
}

test.each(sets)('%s: its numbers agree with one another', (id, limit) => {
  const { maxSingleMg, firstSingleMg = maxSingleMg, max24hMg, maxDoses24h } = limit
  expect(id.startsWith(`${limit.ingredient}.${limit.market}`)).toBe(true)
  expect(maxSingleMg).toBeGreaterThan(0)
  expect(firstSingleMg).toBeGreaterThanOrEqual(maxSingleMg)
  expect(firstSingleMg).toBeLessThanOrEqual(max24hMg)
  expect(limit.advisedIntervalH).toBeGreaterThanOrEqual(limit.minIntervalH)
  expect(limit.minIntervalH).toBeGreaterThanOrEqual(4)
  expect(limit.noteAbove24hMg ?? 0).toBeLessThan(max24hMg)
  expect(limit.selfCareDays).toBeGreaterThanOrEqual(3)
  expect(limit.stopAfterDays ?? limit.selfCareDays).toBeGreaterThanOrEqual(limit.selfCareDays)
  if (maxDoses24h !== null) expect(maxDoses24h * maxSingleMg).toBeCloseTo(max24hMg, 6)
})

test('only bought codeine ends with a stop', () => {
  const stops = sets.filter(([, { stopAfterDays }]) => stopAfterDays !== undefined)
  expect(new Set(stops.map(([, { ingredient }]) => ingredient))).toEqual(new Set(['codeine']))
})

test('a strength leads to limits of its own ingredient and market, and every set is led to', () => {
  const led = Object.entries(limitsByStrength).flatMap(([ingredient, byMarket]) =>
    Object.entries(byMarket).flatMap(([market, rows]) =>
      rows.map(({ set }) => {
        expect(selfCareLimits[set]).toMatchObject({ ingredient, market })
        return set
      }),
    ),
  )
  const byPackOnly = ['naproxen.UK.otc.msk', 'codeine.UK.otc.12.8.ibuprofen']
  expect([...led, ...byPackOnly].toSorted()).toEqual(Object.keys(selfCareLimits).toSorted())
})

test('strengths rise, and only the last row takes any', () => {
  const lists = Object.values(limitsByStrength).flatMap((byMarket) => Object.values(byMarket))
  for (const list of lists) {
    const plain = list.filter(({ slow }) => !slow).map(({ upToMg = Infinity }) => upToMg)
    expect(plain).toEqual([...new Set(plain)].toSorted((a, b) => a - b))
  }
})

test('every anti-inflammatory by mouth says when another may follow, and nothing else does', () => {
  expect(idsWhere(({ switchAfterH }) => switchAfterH !== undefined)).toEqual(
    idsWhere(({ tags }) => tags.includes('nsaid-systemic')),
  )
  for (const row of slowSwitchAfterH) {
    expect(row.switchAfterH).toBeGreaterThan(ingredients[row.ingredient].switchAfterH ?? Infinity)
  }
})

test('what is counted by no rule is in no family', () => {
  expect(idsWhere(({ kind, tags }) => kind === 'beside' && tags.length > 0)).toEqual([])
})

test('what is counted or known is in a family, but for three', () => {
  expect(idsWhere(({ kind, tags }) => kind !== 'beside' && tags.length === 0)).toEqual([
    'paracetamol',
    'lidocaine-patch',
    'caffeine',
  ])
})

test('whoever sedates is in the family of those that do', () => {
  const sedating = idsWhere(({ tags }) =>
    tags.some((tag) =>
      [
        'opioid',
        'muscle-relaxant',
        'benzodiazepine',
        'gabapentinoid',
        'sedating-antihistamine',
      ].includes(tag),
    ),
  )
  expect(sedating).toEqual(
    idsWhere(({ tags }) => tags.some((tag) => tag.startsWith('cns-depressant'))),
  )
  expect(idsWhere(({ tags }) => tags.includes('cns-depressant-mild'))).toEqual([
    'tolperisone',
    'eperisone',
  ])
})

test('whatever is counted has limits: in a pack, by prescription or on the skin', () => {
  const counted = idsWhere(({ kind }) => kind === 'counted')
  const limited = (id: IngredientId) =>
    bought.has(id) || prescriptionLimits[id] !== undefined || skinRows[id] !== undefined
  expect(counted.filter((id) => !limited(id))).toEqual([])
  expect([...bought].filter((id) => !counted.includes(id))).toEqual([])
})

test('every row of the skin belongs to something on the skin', () => {
  expect(Object.values(skinRows).flat().toSorted()).toEqual(Object.keys(skinLimits).toSorted())
  for (const id of ingredientIds) {
    if (skinRows[id]) expect(ingredients[id].kind).toBe('counted')
  }
})

test.each(Object.entries(skinLimits))('%s: its uses fit into a day', (_, limit) => {
  expect(limit.minIntervalH * (limit.maxUses24h - 1)).toBeLessThan(24)
  expect(limit.longestOnH ?? 0).toBeLessThanOrEqual(12)
})

test.each(prescribed)('%s by prescription: the question comes before the stop', (id, limit) => {
  const { askAbove24hMg, hardCeiling24hMg, firstHours, lower } = limit
  const ceilings =
    typeof hardCeiling24hMg === 'object' && hardCeiling24hMg !== null
      ? Object.values(hardCeiling24hMg)
      : [hardCeiling24hMg ?? Infinity]
  const lowest = Math.min(...ceilings)
  expect(limit.ingredient).toBe(id)
  expect(askAbove24hMg ?? 0).toBeLessThanOrEqual(lowest)
  expect(limit.maxSingleMg ?? 0).toBeLessThanOrEqual(lowest)
  expect(lower?.hardCeiling24hMg ?? 0).toBeLessThan(lowest)
  expect(limit.askAfterDays ?? 0).toBeLessThan(limit.stopAfterDays ?? Infinity)
  expect(limit.floors.map(({ hours }) => hours)).toEqual(
    limit.floors.map(({ hours }) => hours).toSorted((a, b) => a - b),
  )
  if (firstHours) {
    expect(firstHours.hardCeiling24hMg).toBeGreaterThan(lowest)
    expect(firstHours.askAbove24hMg).toBeLessThanOrEqual(firstHours.hardCeiling24hMg)
  }
})

test('a slow form waits longer than a plain one', () => {
  for (const { ingredient, floorH } of slowFloors) {
    const floors = prescriptionLimits[ingredient]?.floors ?? []
    expect(floors.length).toBeGreaterThan(0)
    expect(floors.filter(({ hours }) => hours >= floorH)).toEqual([])
  }
})

test('a pack sold without a prescription allows no more than a prescription may', () => {
  for (const [, { ingredient, market, max24hMg }] of sets) {
    const ceiling = prescriptionLimits[ingredient]?.hardCeiling24hMg ?? Infinity
    const here = typeof ceiling === 'number' ? ceiling : ceiling[market]
    expect(max24hMg).toBeLessThanOrEqual(here)
  }
})

const seen: readonly Seen[] = [
  ...sets.map(([, limit]) => limit),
  ...prescribed.map(([, limit]) => limit),
  ...Object.values(skinLimits),
  ...Object.values(personalParacetamol),
]

test('every source of a limit exists', () => {
  const known: ReadonlySet<string> = new Set(sourceIds)
  expect(seen.flatMap(({ sources }) => sources).filter((id) => !known.has(id))).toEqual([])
})

test('a number of our own cites us, a recalled one says so, one that was read cites neither', () => {
  const ours: readonly SourceId[] = ['medicines', 'dose-rules', 'remedies']
  const recalled: readonly SourceId[] = ['expert-consensus']
  const cites = (ids: readonly SourceId[]) => (row: Seen) =>
    row.sources.some((id) => ids.includes(id))
  const marked = (...marks: readonly Mark[]) => seen.filter(({ mark }) => marks.includes(mark))
  expect(seen.filter(cites(ours))).toEqual(marked('C'))
  expect(marked('K').filter(cites(recalled))).toEqual(marked('K'))
  expect(marked('V', 'V2').filter(cites([...ours, ...recalled]))).toEqual([])
})
