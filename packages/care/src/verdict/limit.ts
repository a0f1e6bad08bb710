import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { personalParacetamol } from '../content/medicines/limits.ts'
import type { Part } from '../content/medicines/medicine.ts'
import type { SourceId } from '../content/sourceIds.ts'
import type { Instant } from '../instant.ts'
import { isSlow, type Box } from './box.ts'
import { courseStart } from './course.ts'
import { labelOf } from './label.ts'
import { slowCeilings } from '../content/medicines/prescriptionLimits.ts'
import { ceilingOf, gapH, graceH, perDay, prescribedMg, rowFor, type Own } from './prescription.ts'
import { hours, intakesOf, within, type Setting } from './setting.ts'

/** What bounds one ingredient of a proposed dose: the lowest of all that applies. mg and hours. */
export interface Limit {
  readonly row: string
  readonly maxSingleMg: number | null
  readonly firstSingleMg: number | null
  readonly firstWithinMinutes: number | null
  readonly minIntervalH: number
  readonly advisedIntervalH: number
  readonly max24hMg: number | null
  /** 24, or a little less for a prescribed rhythm (R-RXGRACE) */
  readonly windowH: number
  readonly noteAbove24hMg: number | null
  readonly maxDoses24h: number | null
  readonly askAfterDays: number | null
  readonly stopAfterDays: number | null
  /** lower than the label because of the person (R-PERSONAL) */
  readonly isPersonal: boolean
  readonly sources: readonly SourceId[]
}

/** `null`: the tables hold no number for it, and no prescription gives one. */
export const limitOf = (
  setting: Setting,
  box: Box,
  part: Part,
  own: Own | null,
  t: Instant,
): Limit | null => {
  const stated = own ? prescribed(setting, part, own, t) : bought(setting, box, part, t)
  return stated && part.ingredient === 'paracetamol' ? withPersonal(setting, stated) : stated
}

const bought = (setting: Setting, box: Box, part: Part, t: Instant): Limit | null => {
  const label = labelOf(box, part, setting.market)
  if (!label) return null
  // Written out: spreading it is several times slower, and this is asked many times a verdict.
  return {
    row: label.row,
    maxSingleMg: label.maxSingleMg,
    firstSingleMg: label.firstSingleMg,
    firstWithinMinutes: label.firstWithinMinutes,
    minIntervalH: label.minIntervalH,
    advisedIntervalH: label.advisedIntervalH,
    max24hMg: Math.min(label.max24hMg, lowestInWindow(setting, part, t)),
    windowH: doseNumbers.windowH,
    noteAbove24hMg: label.noteAbove24hMg,
    maxDoses24h: label.maxDoses24h,
    askAfterDays: label.selfCareDays,
    stopAfterDays: label.stopAfterDays,
    isPersonal: false,
    sources: label.sources,
  }
}

/** Of the products of one ingredient in the window, the lowest daily amount counts (R-LABELMIN). */
const lowestInWindow = (setting: Setting, { ingredient }: Part, t: Instant): number => {
  let lowest = Infinity
  for (const { label } of within(intakesOf(setting, ingredient), t, doseNumbers.windowH)) {
    if (label) lowest = Math.min(lowest, label.max24hMg)
  }
  return lowest
}

const prescribed = (setting: Setting, part: Part, own: Own, t: Instant): Limit => {
  const single = prescribedMg(own, part)
  const doses = perDay(own.told)
  const daily = single !== null && doses !== null ? single * doses : null
  const row = rowFor(own.box, part)
  const hard = row && hardCeiling(setting, part, own, t)
  return {
    row: 'prescription',
    maxSingleMg: least(single, row?.maxSingleMg ?? null),
    firstSingleMg: null,
    firstWithinMinutes: null,
    minIntervalH: gapH(own, part),
    advisedIntervalH: 0,
    max24hMg: least(daily, hard),
    windowH: doseNumbers.windowH - graceH(part, doses),
    noteAbove24hMg: null,
    maxDoses24h: doses,
    askAfterDays: row?.askAfterDays ?? null,
    stopAfterDays: row?.stopAfterDays ?? null,
    isPersonal: false,
    sources: row?.sources ?? ['medicines'],
  }
}

/** Highest amount in 24 h for this person at `t`, whatever a prescription says; `null`: none is known. */
export const hardCeiling = (
  setting: Setting,
  part: Part,
  { box }: { readonly box: Box },
  t: Instant,
): number | null => {
  const row = rowFor(box, part)
  return row && ceilings(setting, part, box, t).hard
}

/** The amount in 24 h from which an entry is asked about, and the one above which it is stopped. */
export const ceilings = (setting: Setting, part: Part, box: Box, t: Instant) => {
  const row = rowFor(box, part)
  if (!row) return { ask: null, hard: null }
  const lower = row.lower?.when.some((each) => setting.person.holds(each)) ?? false
  const began = courseStart(intakesOf(setting, part.ingredient), t)
  const stated = ceilingOf(row, setting.market, lower, (t - began) / hours(1))
  return isSlow(box) ? { ...stated, hard: least(stated.hard, slowCeiling(setting, part)) } : stated
}

const slowCeiling = ({ market }: Setting, { ingredient }: Part): number | null =>
  slowCeilings.find(
    (row) => row.ingredient === ingredient && (market === null || row.market === market),
  )?.hardCeiling24hMg ?? null

/** The lowest that applies to this person (medicines §3A, "Personal paracetamol limits"). */
const withPersonal = (setting: Setting, limit: Limit): Limit => {
  const { person } = setting
  const { lowWeight, reduced, severeKidney } = personalParacetamol
  const light = person.holds('low-weight-lt-50kg')
  let own = limit
  if (light && person.weightKg !== null) {
    own = lower(
      own,
      lowWeight.singleMgPerKg * person.weightKg,
      lowWeight.dayMgPerKg * person.weightKg,
    )
  }
  if (reduced.when.some((each) => person.holds(each))) {
    own = lower(own, light ? reduced.singleMgUnder50kg : reduced.singleMg, reduced.dayMg)
  }
  if (severeKidney.when.some((each) => person.holds(each))) {
    own = lower(own, severeKidney.singleMg, severeKidney.dayMg)
    own = { ...own, minIntervalH: Math.max(own.minIntervalH, severeKidney.intervalH) }
  }
  return own
}

const lower = (limit: Limit, singleMg: number, dayMg: number): Limit => {
  const maxSingleMg = Math.min(limit.maxSingleMg ?? Infinity, singleMg)
  const max24hMg = Math.min(limit.max24hMg ?? Infinity, dayMg)
  const isLower = maxSingleMg !== limit.maxSingleMg || max24hMg !== limit.max24hMg
  return { ...limit, maxSingleMg, max24hMg, isPersonal: limit.isPersonal || isLower }
}

export const least = (a: number | null, b: number | null): number | null =>
  a === null ? b : b === null ? a : Math.min(a, b)
