import { sayTime, type Instant, type Medicines } from '@unspasm/care'
import {
  boxOf,
  ingredients,
  products,
  type Box,
  type Finding,
  type Product,
} from '@unspasm/care/doses'
import { sayFinding } from '@unspasm/care/words/en/doses'
import { planAt, zone } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords as words } from '../words/medicine.ts'
import type { Findable } from './search.ts'

const locale = (): string => navigator.language || 'en'
const now = () => ({ instant: planAt.value, zone: zone.value })

export const said = (finding: Finding): string =>
  sayFinding(finding, { locale: locale(), now: now() })

export const timeOf = (at: Instant): string => sayTime(at, { locale: locale(), now: now() })

/** "1,000" or "1.000", as the reader writes numbers. */
export const number = (value: number): string => new Intl.NumberFormat(locale()).format(value)

const plural = (count: number): 'one' | 'other' =>
  new Intl.PluralRules('en').select(count) === 'one' ? 'one' : 'other'

/** The form for one, or for any other count, with the count filled in. */
export const counted = (
  forms: { readonly one: string; readonly other: string },
  count: number,
  more: Readonly<Record<string, string>> = {},
): string => fill(forms[plural(count)], { count: number(count), ...more })

type Unit = Product['unit'] | 'piece'

export const unitOf = (box: Box | null): Unit => box?.product?.unit ?? 'piece'

/** "tablets", as after a number. */
export const unitName = (box: Box | null, units: number): string =>
  words.units[unitOf(box)][plural(units)]

/** "2 tablets". */
export const unitsText = (box: Box | null, units: number): string =>
  fill(words.amount, { count: number(units), unit: unitName(box, units) })

/** "paracetamol 500 mg · codeine 8 mg", as in the box. */
export const contentsOf = (box: Box): string =>
  box.parts
    .map(({ ingredient, mg }) => {
      const { name } = ingredients[ingredient]
      return mg === null ? name : fill(words.mg, { name, mg: number(mg) })
    })
    .join(' · ')

/** A plain product says in its name all that is in it. */
const isPlain = (box: Box): boolean => {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return plain(box.name).startsWith(plain(contentsOf(box)))
}

/** What is in it, where the name does not say so. */
export const insideOf = (box: Box): string | null => {
  if (isPlain(box)) return null
  const contents = contentsOf(box)
  return `${contents.charAt(0).toUpperCase()}${contents.slice(1)}.`
}

/** The line below a name in a list: what one is, and what is in it. */
export const lineOf = (box: Box): string => {
  const { product } = box
  const what = product?.route === 'skin' ? words.onSkin : product ? unitName(box, 1) : null
  return [what, product?.slow ? words.slow : null, isPlain(box) ? null : contentsOf(box)]
    .filter((each) => each !== null)
    .join(' · ')
}

/** Where a product is sold, shortly: "US, India" or "Germany, Austria"; empty where it is everybody's. */
export const soldWhere = ({ id, kind }: Findable): string => {
  if (kind !== 'product') return ''
  const { markets, countries = [] }: Product = products[id as keyof typeof products]
  if (markets.length === Object.keys(words.markets).length) return ''
  const names = new Intl.DisplayNames([locale()], { type: 'region' })
  const inside = countries.map((country) => names.of(country) ?? country)
  const wide = markets.filter((market) => market !== 'EU' || countries.length === 0)
  return [...wide.map((market) => words.markets[market]), ...inside].join(', ')
}

/** "2 h 15 min" until then; days when it is long. */
export const waitText = (from: Instant, until: Instant): string => {
  const minutes = Math.max(1, Math.ceil((until - from) / 60_000))
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours >= 48) return counted(words.wait.days, Math.floor(hours / 24))
  if (hours === 0) return fill(words.wait.minutes, { minutes })
  return fill(rest === 0 ? words.wait.hours : words.wait.both, { hours, minutes: rest })
}

export const nameOf = (medicines: Medicines, id: string): string =>
  boxOf(medicines, id)?.name ?? words.unnamed
