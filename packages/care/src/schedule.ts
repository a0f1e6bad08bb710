import type { Moment } from './fact.ts'
import { lastPain, type History } from './history.ts'
import { day, hour, instant, minutesBetween, plusMinutes, type Instant } from './instant.ts'
import { nextLocal } from './zone.ts'

/**
 * When each danger screen, and the question about the night, falls due, from the history alone (red-flags §4, C3, C8, C38). An instant in
 * the past means: due now. `null`: nothing makes it due.
 */
export const dueAt = (history: History, screen: Due, zone: string): Instant | null => {
  const { episode } = history
  return episode ? due[screen](history, episode.onset, zone) : null
}

type Due = Extract<Moment, `${string}-screen-due` | 'night-due'>

/** The morning question begins at this local hour (C38) and is asked to this day (red-flags §4). */
const morningHour = 4
const lastMorningDay = 14

/** A rise is sustained after this long (red-flags §4); S1 and S2 return when care has not helped (C3). */
const sustained = day
const careUntilAskedAgain = 2 * hour
const severe = 7

/** Days on which S4 and S5 are asked (red-flags §4), and the one of the inflammatory score (S5). */
const patternDays = [14, 28, 42]
const timeDays = [14, 28, 42, 90]

/** S4 is asked once pain has fallen to this (C8). */
const calmEnough = 6

/** Due whatever the clock says. */
const ever = instant(0)

const due: Record<Due, (history: History, onset: Instant, zone: string) => Instant | null> = {
  'first-screen-due': (history) => {
    const last = history.danger.whole.get('S1') ?? null
    if (last === null) return ever
    return earliest(firstScreenAgain(history).filter((at) => at > last))
  },
  'today-screen-due': (history) => {
    const first = history.danger.whole.get('S1') ?? null
    const last = history.danger.whole.get('S2') ?? null
    if (first === null || last === null) return first
    return earliest(notEasedOrRisen(history).filter((at) => at > last))
  },
  'morning-screen-due': (history, onset, zone) => {
    const last = lastAnswered(history, ['S1', 'morning'])
    if (last === null) return null
    const next = nextLocal(last, morningHour, zone)
    return minutesBetween(onset, next) <= (lastMorningDay + 1) * day ? next : null
  },
  'pattern-screen-due': (history, onset, zone) => {
    const last = history.danger.whole.get('S4') ?? null
    if (last === null) return firstPattern(history, onset, zone)
    return nextDay(patternDays, onset, last)
  },
  'time-screen-due': (history, onset) =>
    nextDay(timeDays, onset, history.danger.whole.get('S5') ?? onset),
  'injection-screen-due': ({ injection }, _onset, zone) =>
    injection &&
    (injection.asked === null ? injection.at : nextLocal(injection.asked, morningHour, zone)),
  'night-due': ({ slept }, onset, zone) =>
    nextLocal(instant(Math.max(onset, slept?.at ?? onset)), morningHour, zone),
}

/** What brings the first screen back: a new grip, a rise that stays, severe pain not eased by care. */
const firstScreenAgain = (history: History): readonly Instant[] => {
  const { episode } = history
  const gripped = episode && episode.gripTold > episode.onset ? [episode.gripTold] : []
  return [...gripped, ...notEasedOrRisen(history)]
}

/** These two bring back S1 and S2 together (red-flags §4, C3). */
const notEasedOrRisen = (history: History): readonly Instant[] => {
  const { episode, painRose } = history
  const pain = lastPain(history)
  const risen = painRose ? [plusMinutes(painRose.since, sustained)] : []
  const began = episode?.painWhenCareBegan ?? history.pain?.first ?? null
  const since = episode?.careBegan ?? null
  if (pain === null || began === null || since === null) return risen
  const stays = pain >= severe && pain > began - 1
  return stays ? [...risen, plusMinutes(since, careUntilAskedAgain)] : risen
}

const needPatternSoon = [
  'cancer-history',
  'steroid-use',
  'infection-risk',
  'tb-risk',
  'known-aneurysm',
] as const

/** First S4: at once for a background fact that needs it, else when calm or the next morning (C8). */
const firstPattern = (history: History, onset: Instant, zone: string): Instant | null => {
  if (!history.danger.whole.has('S1')) return null
  const { conditions, bornFrom } = history.profile
  const soon =
    needPatternSoon.some((condition) => conditions.has(condition)) ||
    (bornFrom !== null && minutesBetween(bornFrom, onset) >= 50 * 365.2425 * day)
  const pain = lastPain(history)
  if (soon || (pain !== null && pain <= calmEnough)) return onset
  return nextLocal(onset, morningHour, zone)
}

const nextDay = (days: readonly number[], onset: Instant, last: Instant): Instant | null =>
  earliest(days.map((each) => plusMinutes(onset, each * day)).filter((at) => at > last))

const lastAnswered = (history: History, screens: readonly ('S1' | 'morning')[]): Instant | null => {
  const answered = screens.flatMap((screen) => history.danger.whole.get(screen) ?? [])
  return answered.length === 0 ? null : instant(Math.max(...answered))
}

const earliest = (instants: readonly Instant[]): Instant | null =>
  instants.length === 0 ? null : instant(Math.min(...instants))
