import { limitsByStrength, selfCareLimits } from '../content/medicines/limits.ts'
import {
  markets,
  type Market,
  type Part,
  type SelfCareLimit,
} from '../content/medicines/medicine.ts'
import type { SourceId } from '../content/sourceIds.ts'
import { isSlow, type Box } from './box.ts'

/** Limits of one ingredient of one box, bought without a prescription. mg and hours. */
export interface Label {
  /** the sets of medicines §3A behind it, or `pack` */
  readonly row: string
  readonly maxSingleMg: number
  readonly firstSingleMg: number | null
  readonly firstWithinMinutes: number | null
  readonly minIntervalH: number
  readonly advisedIntervalH: number
  readonly max24hMg: number
  readonly noteAbove24hMg: number | null
  readonly maxDoses24h: number | null
  readonly selfCareDays: number
  readonly stopAfterDays: number | null
  readonly sources: readonly SourceId[]
}

/** Labels of the list's own products never change. */
const memo = new WeakMap<Part, Map<Market | null, Label | null>>()

/** What the tables say of a bought product; `null`: no number for it. */
export const labelOf = (box: Box, part: Part, market: Market | null): Label | null => {
  if (!box.product) return makeLabel(box, part, market)
  const byMarket = memo.get(part) ?? new Map<Market | null, Label | null>()
  memo.set(part, byMarket)
  const known = byMarket.get(market)
  if (known !== undefined) return known
  const made = makeLabel(box, part, market)
  byMarket.set(market, made)
  return made
}

const makeLabel = (box: Box, part: Part, market: Market | null): Label | null => {
  const table = setsOf(box, part, market).flatMap(labelCalled)
  const pack = packLabel(box, part)
  return strictestOf(pack ? [...table, pack] : table)
}

/** Whether the label a person entered allows more than our tables do: the stricter numbers stay (§0). */
export const isLooser = (box: Box, part: Part, market: Market | null): boolean => {
  const pack = packLabel(box, part)
  const table = strictestOf(setsOf(box, part, market).flatMap(labelCalled))
  return (
    pack !== null &&
    table !== null &&
    (pack.maxSingleMg > table.maxSingleMg ||
      pack.minIntervalH < table.minIntervalH ||
      pack.max24hMg > table.max24hMg ||
      pack.selfCareDays > table.selfCareDays)
  )
}

const sets = new Map<string, SelfCareLimit>(Object.entries(selfCareLimits))

const labelCalled = (id: string): readonly Label[] => {
  const limit = sets.get(id)
  return limit ? [labelFrom(id, limit)] : []
}

const setsOf = (box: Box, part: Part, market: Market | null): readonly string[] => {
  const own = box.product?.limits?.[part.ingredient]
  if (own !== undefined) return [own]
  const places = market === null ? markets : [market]
  return places.flatMap((each) => setFor(part, each, isSlow(box)) ?? [])
}

const setFor = ({ ingredient, mg }: Part, market: Market, slow: boolean): string | null => {
  const rows = limitsByStrength[ingredient]?.[market] ?? []
  const fits = rows.filter((row) => (row.slow ?? false) === slow)
  const fit = (fits.length > 0 ? fits : rows).find(
    ({ upToMg }) => upToMg === undefined || (mg ?? 0) <= upToMg,
  )
  return fit?.set ?? null
}

const labelFrom = (row: string, limit: SelfCareLimit): Label => ({
  row,
  maxSingleMg: limit.maxSingleMg,
  firstSingleMg: limit.firstSingleMg ?? null,
  firstWithinMinutes: limit.firstWithinMinutes ?? null,
  minIntervalH: limit.minIntervalH,
  advisedIntervalH: limit.advisedIntervalH,
  max24hMg: limit.max24hMg,
  noteAbove24hMg: limit.noteAbove24hMg ?? null,
  maxDoses24h: limit.maxDoses24h,
  selfCareDays: limit.selfCareDays,
  stopAfterDays: limit.stopAfterDays ?? null,
  sources: limit.sources,
})

const packLabel = ({ pack }: Box, { mg }: Part): Label | null =>
  pack === null || mg === null
    ? null
    : {
        row: 'pack',
        maxSingleMg: pack.maxUnits * mg,
        firstSingleMg: null,
        firstWithinMinutes: null,
        minIntervalH: pack.everyHours,
        advisedIntervalH: pack.everyHours,
        max24hMg: pack.maxUnits24h * mg,
        noteAbove24hMg: null,
        maxDoses24h: null,
        selfCareDays: pack.days ?? Infinity,
        stopAfterDays: null,
        sources: ['medicines'],
      }

/** Of several labels the lowest amounts, the longest gaps, the fewest days. */
const strictestOf = (labels: readonly Label[]): Label | null => {
  const [first, ...others] = labels
  return first ? others.reduce(stricter, first) : null
}

const stricter = (a: Label, b: Label): Label => ({
  row: `${a.row} ${b.row}`,
  maxSingleMg: Math.min(a.maxSingleMg, b.maxSingleMg),
  firstSingleMg: null,
  firstWithinMinutes: null,
  minIntervalH: Math.max(a.minIntervalH, b.minIntervalH),
  advisedIntervalH: Math.max(a.advisedIntervalH, b.advisedIntervalH),
  max24hMg: Math.min(a.max24hMg, b.max24hMg),
  noteAbove24hMg: least(a.noteAbove24hMg, b.noteAbove24hMg),
  maxDoses24h: least(a.maxDoses24h, b.maxDoses24h),
  selfCareDays: Math.min(a.selfCareDays, b.selfCareDays),
  stopAfterDays: least(a.stopAfterDays, b.stopAfterDays),
  sources: [...new Set([...a.sources, ...b.sources])],
})

const least = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)

/** What a part weighs when nobody knows how much was taken: the largest single label dose (R-UNKAMT). */
export const largestSingle = (label: Label | null, mg: number | null): number =>
  label?.firstSingleMg ?? label?.maxSingleMg ?? mg ?? 0
