import { because, type Because } from '../because.ts'
import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { ingredients } from '../content/medicines/ingredients.ts'
import type { Part } from '../content/medicines/medicine.ts'
import type { DoseRuleId } from '../content/medicines/doseRuleIds.ts'
import { instant, minute, type Instant } from '../instant.ts'
import type { Box } from './box.ts'
import { courseDay, courseStart } from './course.ts'
import { limitOf, type Limit } from './limit.ts'
import type { Own } from './prescription.ts'
import { hours, intakesOf, within, type Intake, type Setting } from './setting.ts'
import type { Finding, VerdictWord } from './verdict.ts'

/** One ingredient of a proposed dose. */
export interface Proposed {
  readonly box: Box
  readonly part: Part
  readonly mg: number
  readonly own: Own | null
  readonly heartAspirin: boolean
  /** what bounds it now; `null`: no number, or counted by uses */
  readonly limit: Limit | null
}

/** An hour's small part, so that the first of a course is inside its window. */
const tick = 1e-6

/** mg are sums of decimals: what differs by less than this is equal. */
const slack = 1e-6

interface Counted {
  readonly setting: Setting
  readonly proposed: Proposed
  readonly limit: Limit
  readonly t: Instant
  /** earlier uses of the same ingredient; aspirin for the heart is another matter */
  readonly uses: readonly Intake[]
  readonly ofCourse: readonly Intake[]
  /** a second tablet of the first dose (R-NAP1H) */
  readonly isSecondOfFirst: boolean
}

/** Amount, gap, sum, count and days of one ingredient at `t`. */
export const counting = (setting: Setting, proposed: Proposed, t: Instant): readonly Finding[] => {
  const { box, part, own } = proposed
  const all = intakesOf(setting, part.ingredient)
  const uses =
    part.ingredient === 'aspirin'
      ? all.filter(({ heartAspirin }) => heartAspirin === proposed.heartAspirin)
      : all
  const bought = boughtOpioid(proposed, uses, t)
  const limit = t === setting.now ? proposed.limit : limitOf(setting, box, part, own, t)
  if (!limit) return bought
  const start = courseStart(uses, t)
  const ofCourse = within(uses, t, (t - start) / hours(1) + tick)
  const counted: Counted = {
    setting,
    proposed,
    limit,
    t,
    uses,
    ofCourse,
    isSecondOfFirst: isSecondOfFirst(limit, ofCourse, start, proposed.mg, t),
  }
  return [
    ...bought,
    ...single(counted),
    ...interval(counted),
    ...together(counted),
    ...sum(counted),
    ...count(counted),
    ...days(counted),
  ]
}

/** Three days of codeine or dihydrocodeine without a prescription, and no more (R-DUR-OP). */
const boughtOpioid = (
  { part, own }: Proposed,
  uses: readonly Intake[],
  t: Instant,
): readonly Finding[] => {
  const most = doseNumbers.boughtOpioidDays
  const { name, tags } = ingredients[part.ingredient]
  if (own !== null || !tags.includes('opioid')) return []
  const day = courseDay(uses, t)
  return day > most
    ? [
        {
          rule: 'dose-days-stop',
          verdict: 'STOP',
          say: because('days-over', { medicine: name, day, most }),
          until: null,
          sources: ['s16'],
        },
      ]
    : []
}

const isSecondOfFirst = (
  { firstSingleMg, firstWithinMinutes }: Limit,
  ofCourse: readonly Intake[],
  start: Instant,
  mg: number,
  t: Instant,
): boolean =>
  firstSingleMg !== null &&
  firstWithinMinutes !== null &&
  ofCourse.length > 0 &&
  t <= start + firstWithinMinutes * minute &&
  total(ofCourse) + mg <= firstSingleMg + slack

export const total = (intakes: readonly Intake[]): number =>
  intakes.reduce((sum_, { mg }) => sum_ + mg, 0)

const finding = (
  { limit, proposed }: Pick<Counted, 'limit' | 'proposed'>,
  rule: DoseRuleId,
  verdict: VerdictWord,
  say: string,
  until?: Instant | null,
  values: Because['with'] = {},
): Finding => ({
  rule,
  verdict,
  say: because(say, { medicine: ingredients[proposed.part.ingredient].name, ...values }),
  ...(until === undefined ? {} : { until }),
  row: limit.row,
  sources: limit.sources,
})

const single = (counted: Counted): readonly Finding[] => {
  const { limit, proposed, ofCourse } = counted
  const first = ofCourse.length === 0 || counted.isSecondOfFirst
  const most = first ? (limit.firstSingleMg ?? limit.maxSingleMg) : limit.maxSingleMg
  if (most === null || proposed.mg <= most + slack) return []
  const rule = limit.isPersonal ? 'dose-personal' : 'dose-single'
  const word = proposed.own ? 'over-prescribed-single' : 'over-single'
  return [
    finding(counted, 'dose-single', 'STOP', word, null, { mg: round(most) }),
    ...(rule === 'dose-personal'
      ? [finding(counted, rule, 'STOP', 'lower-for-you', null, { mg: round(most) })]
      : []),
  ]
}

const interval = (counted: Counted): readonly Finding[] => {
  const { uses, limit, t, proposed } = counted
  const last = uses.at(-1)
  if (!last || counted.isSecondOfFirst) return []
  const until = instant(
    within(uses, t, doseNumbers.courseGapH).reduce(
      (latest, { at, gapH }) => Math.max(latest, at + hours(gapH)),
      last.at + hours(limit.minIntervalH),
    ),
  )
  if (t < until) {
    const other = uses.findLast(({ box }) => box.id !== proposed.box.id)
    const isOther = other !== undefined && other.at + hours(limit.minIntervalH) > t
    return [
      finding(counted, 'dose-interval', 'WAIT', 'too-soon', until, { at: last.at }),
      ...(isOther ? [twice(counted, other, until)] : []),
      ...(last.dose.vomited ? [finding(counted, 'dose-vomited', 'NOTE', 'vomited-counts')] : []),
    ]
  }
  if (t >= last.at + hours(limit.advisedIntervalH)) return []
  return [
    finding(counted, 'dose-advised', 'NOTE', 'sooner-than-advised', undefined, {
      from: instant(last.at + hours(limit.advisedIntervalH)),
    }),
  ]
}

/** Two products of one ingredient: at one moment, or inside the gap (R-DUP, IX23). */
const twice = (counted: Counted, other: Intake, until: Instant): Finding => {
  const verdict = counted.t - other.at < minute ? 'STOP' : 'WAIT'
  return finding(counted, 'dose-twice', verdict, 'same-inside', until, { other: other.box.name })
}

/** Two products of one ingredient, and time enough between them: both count. */
const together = (counted: Counted): readonly Finding[] => {
  const { uses, limit, t, proposed } = counted
  const inWindow = within(uses, t, limit.windowH)
  const other = inWindow.findLast(({ box }) => box.id !== proposed.box.id)
  return other
    ? [finding(counted, 'dose-twice', 'NOTE', 'both-count', undefined, { other: other.box.name })]
    : []
}

const sum = (counted: Counted): readonly Finding[] => {
  const { limit, t, proposed, uses } = counted
  const { max24hMg: most, windowH, noteAbove24hMg } = limit
  if (most === null) return []
  const inWindow = within(uses, t, windowH)
  const taken = total(inWindow)
  if (taken + proposed.mg <= most + slack) {
    return noteAbove24hMg !== null && taken + proposed.mg > noteAbove24hMg + slack
      ? [finding(counted, 'dose-sum', 'NOTE', 'much-today', undefined, { mg: noteAbove24hMg })]
      : []
  }
  const until = fitsFrom(inWindow, most - proposed.mg, windowH)
  const values = { mg: round(taken), most: round(most) }
  return [
    ...(taken > most + slack ? overAlready(counted, until, values) : []),
    finding(counted, 'dose-sum', 'WAIT', 'over-day', until, values),
    ...(limit.isPersonal
      ? [finding(counted, 'dose-personal', 'WAIT', 'lower-day-for-you', until, values)]
      : []),
  ]
}

/** Over the label's day, below the ceiling: no more until the window has emptied (dose-rules §4). */
const overAlready = (
  counted: Counted,
  until: Instant | null,
  values: Because['with'],
): readonly Finding[] => {
  const { tags } = ingredients[counted.proposed.part.ingredient]
  if (tags.includes('nsaid-systemic'))
    return [finding(counted, 'dose-over-nsaid', 'STOP', 'nsaid-over-label', until, values)]
  return tags.includes('cns-depressant')
    ? [finding(counted, 'dose-over-sedating', 'STOP', 'sedating-over-label', until, values)]
    : []
}

/** When enough of the oldest have left the window; `null`: never, the amount alone is too much. */
const fitsFrom = (inWindow: readonly Intake[], room: number, windowH: number): Instant | null => {
  if (room < -slack) return null
  let left = total(inWindow)
  for (const { mg, at } of inWindow) {
    left -= mg
    if (left <= room + slack) return instant(at + hours(windowH))
  }
  return null
}

const count = (counted: Counted): readonly Finding[] => {
  const { limit, t, uses, isSecondOfFirst: second } = counted
  const { maxDoses24h: most, windowH } = limit
  if (most === null || second) return []
  const inWindow = within(uses, t, windowH)
  if (inWindow.length < most) return []
  const leaves = inWindow[inWindow.length - most]
  const until = leaves ? instant(leaves.at + hours(windowH)) : null
  return [finding(counted, 'dose-count', 'WAIT', 'enough-doses', until, { count: most })]
}

const days = (counted: Counted): readonly Finding[] => {
  const { limit, uses, t, proposed } = counted
  if (proposed.heartAspirin) return []
  const day = courseDay(uses, t)
  const { askAfterDays, stopAfterDays } = limit
  if (stopAfterDays !== null && day > stopAfterDays) {
    return [
      finding(counted, 'dose-days-stop', 'STOP', 'days-over', null, { day, most: stopAfterDays }),
    ]
  }
  return askAfterDays !== null && day > askAfterDays
    ? [finding(counted, 'dose-days', 'ASK', 'days-ask', undefined, { day, most: askAfterDays })]
    : []
}

/** Every instant at which gap, sum or count of this ingredient can let go. */
export const turnsOf = (setting: Setting, { box, part, own }: Proposed): readonly number[] => {
  const limit = limitOf(setting, box, part, own, setting.now)
  const lengths = limit
    ? [limit.minIntervalH, limit.windowH, doseNumbers.windowH]
    : [doseNumbers.windowH]
  const lately = within(intakesOf(setting, part.ingredient), setting.now, doseNumbers.courseGapH)
  return lately.flatMap(({ at, gapH }) => [gapH, ...lengths].map((length) => at + hours(length)))
}

export const round = (mg: number): number => Math.round(mg * 10) / 10
