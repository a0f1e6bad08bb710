import MiniSearch, { type SearchOptions } from 'minisearch'
import {
  ingredients,
  marketOf,
  partners,
  productIds,
  products,
  soldAs,
  type Product,
} from '@unspasm/care/doses'
import type { Medicines } from '@unspasm/care'

/** Something that a search can find: a product, an entered box, or a medicine for something else. */
export interface Findable {
  readonly id: string
  readonly name: string
  readonly kind: 'product' | 'pack' | 'partner'
}

export interface Found {
  /** sold in the person's country, or the person's own; best first */
  readonly here: readonly Findable[]
  readonly elsewhere: readonly Findable[]
}

type Named = Readonly<Record<string, { readonly name: string; readonly also?: readonly string[] }>>
const named: Named = ingredients
const otherMedicines: Named = partners

interface Entry extends Findable {
  readonly also: string
  readonly inside: string
  readonly joined: string
}

const fields = ['name', 'also', 'inside', 'joined']

/** "500mg" and "Ny-Quil" as people write them; accents and case do not matter. */
const tokenize = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

const joined = (text: string): string => tokenize(text).join('')

const insideOf = (parts: readonly { readonly ingredient: string }[]): string =>
  parts
    .flatMap(({ ingredient }) => [named[ingredient]?.name ?? ingredient, ...alsoOf(ingredient)])
    .join(' ')

const alsoOf = (ingredient: string): readonly string[] => named[ingredient]?.also ?? []

const entry = (found: Findable, also: readonly string[], inside: string): Entry => ({
  ...found,
  also: also.join(' '),
  inside,
  joined: [found.name, ...also].map(joined).join(' '),
})

const entriesOf = ({ packs }: Medicines): readonly Entry[] => [
  ...productIds.map((id) => {
    const { name, also = [], parts }: Product = products[id]
    return entry({ id, name, kind: 'product' }, also, insideOf(parts))
  }),
  ...[...packs.values()].map(({ pack, name, parts }) =>
    entry({ id: pack, name, kind: 'pack' }, [], insideOf(parts)),
  ),
]

const partnerEntries = (): readonly Entry[] =>
  Object.entries(otherMedicines)
    .filter(([id]) => !id.startsWith('any-'))
    .map(([id, { name, also = [] }]) => entry({ id, name, kind: 'partner' }, also, ''))

const common: SearchOptions = {
  fields,
  prefix: true,
  combineWith: 'AND',
  boost: { name: 3, also: 3, joined: 2, inside: 1 },
}

/** One letter wrong in a short word, two in a long one; none in a very short one. */
const typos = (term: string): number => (term.length < 4 ? 0 : term.length < 7 ? 1 : 2)

/** From the strictest reading of what was typed to the most forgiving: the first that finds wins. */
const readings: readonly SearchOptions[] = [
  common,
  { ...common, fuzzy: typos },
  { ...common, fuzzy: typos, combineWith: 'OR' },
]

/** Looks through names, other spellings and ingredients, on this device alone. */
export const createSearch = (medicines: Medicines, others = false) => {
  const index = new MiniSearch<Entry>({
    fields,
    storeFields: ['id', 'name', 'kind'],
    tokenize,
    searchOptions: { tokenize },
  })
  index.addAll([...entriesOf(medicines), ...(others ? partnerEntries() : [])])
  return (query: string, region: string | null): Found => {
    const words = tokenize(query)
    if (words.length === 0) return { here: [], elsewhere: [] }
    const whole = words.join('')
    const hits = readings
      .map((reading) =>
        index.search({
          boostDocument: (id) => likelihood(String(id), region),
          combineWith: 'OR',
          queries: [
            { ...reading, queries: words.map((word) => asQuery(word)) },
            ...(words.length > 1 ? [{ ...reading, fields: ['joined'], queries: [whole] }] : []),
          ],
        }),
      )
      .find(({ length }) => length > 0)
    const all = (hits ?? []).map(({ id, name, kind }): Findable => ({ id, name, kind }))
    return {
      here: all.filter((each) => isSoldIn(each, region)),
      elsewhere: all.filter((each) => !isSoldIn(each, region)),
    }
  }
}

/** Of things with equally good names: what is bought freely, taken by mouth, and smaller, comes first. */
const likelihood = (id: string, region: string | null): number => {
  const product = products[id as keyof typeof products] as Product | undefined
  if (!product) return 1
  const box = { id, name: product.name, parts: product.parts, product, pack: null }
  const free = soldAs(box, marketOf(region)) === 'otc' ? 1.3 : 1
  const mouth = product.route === 'mouth' ? 1.3 : 1
  const [{ mg }] = product.parts
  return free * mouth * (product.slow ? 0.95 : 1) * (1 - Math.min(mg ?? 0, 2000) / 40_000)
}

/** Numbers are matched as they are: 400 is no slip of 200. */
const asQuery = (word: string) =>
  /^\d+$/.test(word) ? { queries: [word], fuzzy: false, combineWith: 'AND' as const } : word

const everyMarket = 4

/** Where the country is not known, everything is "here". */
export const isSoldIn = ({ id, kind }: Findable, region: string | null): boolean => {
  if (kind !== 'product' || region === null) return true
  const { markets, countries = [] }: Product = products[id as keyof typeof products]
  if (countries.includes(region)) return true
  const market = marketOf(region)
  // A country of no market of ours has what is sold in all of them.
  if (market === null) return markets.length === everyMarket
  if (!markets.includes(market)) return false
  return market !== 'EU' || !countries.some((country) => marketOf(country) === 'EU')
}
