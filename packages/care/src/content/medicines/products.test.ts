import { boxOf, soldAs } from '../../verdict/box.ts'
import { labelOf } from '../../verdict/label.ts'
import { prescriptionLimits } from './prescriptionLimits.ts'
import { expect, test } from 'vitest'
import { readingGrade, wordsIn } from '../../testing/readingGrade.ts'
import { emptyMedicines, skinUsesOf } from '../../dose.ts'
import type { SkinUse } from '../remedies.ts'
import { trapWords } from '../words/en/traps.ts'
import { ingredients } from './ingredients.ts'
import { limitsByStrength, selfCareLimits } from './limits.ts'
import { markets, type ClassTag, type Part, type Product, type SelfCareLimit } from './medicine.ts'
import { aspirinProducts } from './products/aspirin.ts'
import { coldAndNightProducts } from './products/coldAndNight.ts'
import { combinedProducts } from './products/combined.ts'
import { gelProducts } from './products/gel.ts'
import { ibuprofenAndNaproxenProducts } from './products/ibuprofenAndNaproxen.ts'
import { productIds, products } from './products/index.ts'
import { metamizoleProducts } from './products/metamizole.ts'
import { opioidProducts } from './products/opioid.ts'
import { paracetamolProducts } from './products/paracetamol.ts'
import { patchProducts } from './products/patch.ts'
import { plainPainkillerProducts } from './products/plainPainkiller.ts'
import { plainSedatingProducts } from './products/plainSedating.ts'
import { plainSkinProducts } from './products/plainSkin.ts'
import { prescribedAntiInflammatoryProducts } from './products/prescribedAntiInflammatory.ts'
import { relaxantProducts } from './products/relaxant.ts'
import { relaxantCombinedProducts } from './products/relaxantCombined.ts'
import { rubProducts } from './products/rub.ts'
import { skinLimits } from './skinLimits.ts'

const all: readonly (readonly [string, Product])[] = Object.entries(products)
const sets: ReadonlyMap<string, SelfCareLimit> = new Map(Object.entries(selfCareLimits))

const idsWhere = (holds: (product: Product, id: string) => boolean): readonly string[] =>
  all.flatMap(([id, product]) => (holds(product, id) ? [id] : []))

const holds = (product: Product, ...tags: readonly ClassTag[]): boolean =>
  product.parts.some(({ ingredient }) =>
    ingredients[ingredient].tags.some((tag) => tags.includes(tag)),
  )

test('every row of the brand map is there, and no other', () => {
  const rows = new Set(all.flatMap(([, { row }]) => row ?? []))
  expect([...rows].toSorted((a, b) => a - b)).toEqual(Array.from({ length: 136 }, (_, i) => i + 1))
})

test('ids are unique over all files, and small words joined by hyphens', () => {
  const files = [
    aspirinProducts,
    coldAndNightProducts,
    combinedProducts,
    gelProducts,
    ibuprofenAndNaproxenProducts,
    metamizoleProducts,
    opioidProducts,
    paracetamolProducts,
    patchProducts,
    plainPainkillerProducts,
    plainSedatingProducts,
    plainSkinProducts,
    prescribedAntiInflammatoryProducts,
    relaxantProducts,
    relaxantCombinedProducts,
    rubProducts,
  ]
  expect(files.flatMap((each) => Object.keys(each)).toSorted()).toEqual(productIds.toSorted())
  expect(productIds.filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([])
})

/** What a product counts as on the skin, by what is in it (remedies §3). */
const usesByContent = (product: Product): readonly SkinUse[] => {
  const has = (...names: readonly string[]): boolean =>
    product.parts.some(({ ingredient }) => names.includes(ingredient))
  const only = product.parts.length === 1
  if (product.route !== 'skin') return []
  if (product.unit === 'wrap') return ['heat']
  if (has('lidocaine-patch')) return only ? ['patch'] : ['rub', 'patch']
  if (has('capsaicin', 'nonivamide')) return ['capsaicin']
  if (product.unit === 'patch') return ['rub', 'nsaid-gel']
  if (only && has('eucalyptus-oil')) return ['eucalyptus']
  if (only && has('mustard-oil')) return ['mustard']
  if (!holds(product, 'nsaid-topical')) return ['rub']
  return holds(product, 'counterirritant', 'salicylate') ? ['rub', 'nsaid-gel'] : ['nsaid-gel']
}

test.each(all)(
  '%s begins with what it counts as on the skin, or with nothing such',
  (id, product) => {
    expect(skinUsesOf(id)).toEqual(usesByContent(product))
  },
)

test('on the skin nothing is counted in mg', () => {
  const units = ['application', 'patch', 'wrap']
  expect(idsWhere(({ route, unit }) => (route === 'skin') !== units.includes(unit))).toEqual([])
  expect(
    idsWhere(({ route, parts }) => route === 'skin' && parts.some(({ mg }) => mg !== null)),
  ).toEqual([])
})

test('amounts are above nothing, no part stands twice, and an amount not known is asked about', () => {
  expect(idsWhere(({ parts }) => parts.some(({ mg }) => mg !== null && !(mg > 0)))).toEqual([])
  expect(
    idsWhere(({ parts }) => new Set(parts.map((each) => each.ingredient)).size < parts.length),
  ).toEqual([])
  expect(
    idsWhere(
      ({ route, parts, ask }) =>
        route !== 'skin' && parts.some(({ mg }) => mg === null) && ask !== 'check-pack',
    ),
  ).toEqual([])
})

test('rows of skin limits exist, and only three products on the skin name none', () => {
  const rows = Object.keys(skinLimits)
  expect(idsWhere(({ skinLimit }) => skinLimit !== undefined && !rows.includes(skinLimit))).toEqual(
    [],
  )
  expect(idsWhere(({ route, skinLimit }) => route !== 'skin' && skinLimit !== undefined)).toEqual(
    [],
  )
  expect(
    idsWhere(({ route, unit, skinLimit }) => route === 'skin' && unit !== 'wrap' && !skinLimit),
  ).toEqual(['gel-piroxicam', 'gel-felbinac', 'capsaicin-patch-8'])
})

test('limits that a pack names are of something in it, and of its market', () => {
  const named = all.flatMap(([id, { limits = {}, parts, markets: sold }]) =>
    Object.entries(limits).map(([ingredient, set]) => ({ id, ingredient, set, parts, sold })),
  )
  expect(named.length).toBeGreaterThan(5)
  for (const { id, ingredient, set, parts, sold } of named) {
    expect([id, set]).toEqual([id, expect.stringMatching(/^[a-z]+\.(US|UK|IN|EU)\.[a-z0-9.]+$/)])
    expect([id, sets.get(set)?.ingredient]).toEqual([id, ingredient])
    expect([id, sold]).toEqual([id, [sets.get(set)?.market]])
    expect([id, parts.map((each) => each.ingredient)]).toEqual([
      id,
      expect.arrayContaining([ingredient]),
    ])
  }
})

test('limits that only a pack can name are named by one', () => {
  const led = Object.values(limitsByStrength).flatMap((byMarket) =>
    Object.values(byMarket).flatMap((rows) => rows.map(({ set }) => set)),
  )
  const named = all.flatMap(([, { limits = {} }]) => Object.values(limits))
  const reached = new Set([...led, ...named])
  expect([...sets.keys()].filter((set) => !reached.has(set))).toEqual([])
})

test('a way of selling is told for each market of a product', () => {
  const untold = idsWhere(
    ({ sold, markets: own }) =>
      typeof sold !== 'string' && own.some((market) => sold[market] === undefined),
  )
  expect(untold).toEqual([])
  expect(
    idsWhere(({ markets: own, countries = [] }) => own.length + countries.length === 0),
  ).toEqual([])
})

test('one unit of what is bought is within the single dose of every market that sells it', () => {
  const tooStrong = all.flatMap(([id, { sold, parts, limits = {}, markets: own }]) =>
    own.flatMap((market) => {
      const how = typeof sold === 'string' ? sold : sold[market]
      if (how !== 'otc') return []
      return parts.flatMap(({ ingredient, mg }) => {
        const byStrength = limitsByStrength[ingredient]?.[market]?.find(
          ({ upToMg = Infinity, slow }) => !slow && (mg ?? 0) <= upToMg,
        )
        const most = sets.get(limits[ingredient] ?? byStrength?.set ?? '')?.maxSingleMg
        return most !== undefined && (mg ?? 0) > most ? [`${id} ${market}`] : []
      })
    }),
  )
  expect(tooStrong).toEqual([])
})

test('without a prescription: relaxants in Canada only, opioids in the UK only, injections nowhere', () => {
  const bought = all.filter(([, { sold }]) => sold === 'otc')
  const places = (tag: ClassTag): readonly string[] => [
    ...new Set(
      bought.flatMap(([, product]) =>
        holds(product, tag) ? [...product.markets, ...(product.countries ?? [])] : [],
      ),
    ),
  ]
  expect(places('muscle-relaxant')).toEqual(['CA'])
  expect(places('opioid')).toEqual(['UK'])
  expect(bought.filter(([, { route }]) => route === 'injection')).toEqual([])
})

test('modified release says so in its name or is known to be', () => {
  const named = idsWhere(({ name }) => /\b(SR|ER|extended)\b/.test(name))
  const slow = idsWhere((product) => product.slow ?? false)
  expect(slow.filter((id) => !named.includes(id))).toEqual([
    'tylenol-650-er',
    'amrix-15',
    'amrix-30',
  ])
  expect(named.filter((id) => !slow.includes(id))).toEqual([])
})

test.each(markets)('no two products sold in %s share a name', (market) => {
  const names = all.flatMap(([, { name, markets: own }]) =>
    own.includes(market) ? [name.toLowerCase()] : [],
  )
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('every trap has words, and every word is used', () => {
  const used = new Set(all.flatMap(([, { trap }]) => trap ?? []))
  expect([...used].toSorted()).toEqual(Object.keys(trapWords).toSorted())
})

test('words of traps are short and read at grade 7 or below', () => {
  const texts = Object.values(trapWords)
  expect(texts.filter((text) => wordsIn(text).length > 20)).toEqual([])
  expect(readingGrade(texts.join(' '))).toBeLessThanOrEqual(7)
})

const rows = Object.entries(products)
const ingredientOf = (part: Part) => ingredients[part.ingredient]

test('every part that counts has a limit: a label in each market where it is bought, a row of prescriptions, or uses on the skin', () => {
  const without = rows.flatMap(([id, product]) => {
    if (product.route === 'skin') {
      const named = product.skinLimit !== undefined && Object.hasOwn(skinLimits, product.skinLimit)
      return named || product.ask !== undefined || product.unit === 'wrap' || product.sold !== 'otc'
        ? []
        : [id]
    }
    return product.parts.flatMap((part) => {
      const { kind } = ingredientOf(part)
      if (kind !== 'counted') return []
      const box = boxOf(emptyMedicines, id)
      const bought = product.markets.filter((market) => box && soldAs(box, market) === 'otc')
      const labels = bought.filter((market) => box && labelOf(box, part, market) === null)
      const prescribed = prescriptionLimits[part.ingredient] !== undefined
      return labels.length > 0 || (bought.length === 0 && !prescribed)
        ? [`${id} ${part.ingredient} ${labels.join()}`]
        : []
    })
  })
  expect(without.toSorted()).toEqual(askedAbout)
})

/** Bought in the EU without a self-care row in the dossier (§3B gives a day and no gap): asked about by the engine. */
const askedAbout: readonly string[] = [
  'diclofenac-12-5 diclofenac EU',
  'diclofenac-25 diclofenac EU',
  'voltaren-dolo-12-5 diclofenac EU',
  'voltaren-dolo-25 diclofenac EU',
]

test('the mg of a product are sums the dossier could make: none is missing without a question about the pack', () => {
  const unclear = rows.filter(
    ([, { route, parts, ask }]) =>
      route !== 'skin' &&
      ask === undefined &&
      parts.some((part) => part.mg === null && ingredientOf(part).kind === 'counted'),
  )
  expect(unclear.map(([id]) => id)).toEqual([])
})
