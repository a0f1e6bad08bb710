import { instrumentIds, type InstrumentId } from '../content/measures/ids.ts'
import {
  mornings,
  rhythms,
  type MorningItem,
  type Rhythm,
} from '../content/measures/instruments.ts'

export interface MeasureDays {
  /** whole days since onset; null: no episode */
  readonly daysSinceOnset: number | null
  /** days since each was last filled in, in this episode; null: never */
  readonly lastMeasured: Readonly<Record<InstrumentId, number | null>>
  /** days since the episode ended; null: it goes on */
  readonly daysSinceEnd: number | null
  /** sick or travel mode */
  readonly paused: boolean
  /** null: unknown, and then nobody is reminded */
  readonly remindedToday: boolean | null
}

export interface DueMeasures {
  /** to be offered; leaving it out blocks nothing */
  readonly due: readonly InstrumentId[]
  /** whether to remind of them now, at most once a day */
  readonly remind: boolean
}

/**
 * Which measures are due (instruments §3): PEG and own activities weekly, RMDQ-24 and global change at
 * day 0, monthly and at the end, slow recovery once from day 14.
 */
export const dueMeasures = (days: MeasureDays): DueMeasures => {
  const due = days.paused ? [] : instrumentIds.filter((id) => isDue(rhythms[id], days, id))
  return { due, remind: due.length > 0 && days.remindedToday === false }
}

/** What a morning asks: seven things to day 14, two after. `null`: no episode, as after day 14. */
export const dueMorning = (daysSinceOnset: number | null): readonly MorningItem[] =>
  daysSinceOnset !== null && daysSinceOnset <= mornings.longTo ? mornings.long : mornings.short

const isDue = (rhythm: Rhythm, days: MeasureDays, id: InstrumentId): boolean => {
  const { daysSinceOnset, daysSinceEnd } = days
  const last = days.lastMeasured[id]
  if (daysSinceEnd !== null) return rhythm.atEnd && (last === null || last > daysSinceEnd)
  if (daysSinceOnset === null || daysSinceOnset < rhythm.from) return false
  if (last === null) return true
  return rhythm.every !== null && last >= rhythm.every
}
