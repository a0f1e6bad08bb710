import { flare, morningAfter, morningWithin } from '../content/movement/limits.ts'
import type { PainNoted } from '../event.ts'
import { day, minute, minutesBetween, type Instant } from '../instant.ts'
import { entryStage } from './gate.ts'
import { kept, withInputs } from './inputs.ts'
import { changed, inStage, openSession, type Movement, type Score } from './movement.ts'
import { judgedNow, suggested, withMorning } from './outcome.ts'

const resting: readonly PainNoted['moment'][] = ['now', 'before', 'after', 'morning']

/** A score: of rest, of the worst hour, after a session, or of a morning, each read for its own. */
export const withPain = (movement: Movement, event: PainNoted, later: Instant): Movement => {
  const score: Score = { at: event.at, score: event.score }
  if (event.moment === 'worst24')
    return withInputs(movement, { worst24: score }, ['worst24'], later)
  if (event.moment === 'during') return withDuring(movement, event, later)
  if (!resting.includes(event.moment)) return movement
  const known = withInputs(movement, {
    pains: [...movement.inputs.pains, score].slice(-kept.pains),
  })
  const flared = known.stage === 5 && flares(movement, event.score) ? entered(known, later) : known
  if (event.moment === 'after') return withAfter(flared, event, later)
  return event.moment === 'morning' ? withMorningScore(flared, score, later) : flared
}

/** Pain of 5, or 3 above the usual, in stage 5 with an episode: the entry column decides (§3). */
const flares = ({ episode, inputs }: Movement, score: number): boolean =>
  episode !== null &&
  (score >= flare.pain || score >= (median(inputs.mornings.slice(-14)) ?? 0) + flare.above)

const entered = (movement: Movement, at: Instant): Movement =>
  inStage({ ...movement, risenAt: null }, entryStage(movement, at), at)

const median = (scores: readonly Score[]): number | null => {
  const sorted = scores.map(({ score }) => score).toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** Pain in the middle of an exercise: it counts for that exercise when it is over (§5.2, `pd`). */
const withDuring = (movement: Movement, event: PainNoted, later: Instant): Movement => {
  const id = event.session ?? openSession(movement)?.id
  const session = movement.sessions.find((each) => each.id === id)
  if (!session) return movement
  const known = changed(movement, session.id, (each) => ({
    ...each,
    noted: Math.max(each.noted ?? 0, event.score),
    heard: later,
  }))
  return judgedNow(known, session.id, later)
}

const withAfter = (movement: Movement, event: PainNoted, later: Instant): Movement => {
  const id = event.session ?? movement.sessions.at(-1)?.id
  const session = movement.sessions.find((each) => each.id === id)
  if (!session || session.pa !== null) return movement
  const known = changed(movement, session.id, (each) => ({ ...each, pa: event.score }))
  return judgedNow(known, session.id, later)
}

/** `base`: the median of the last three mornings; fewer: the last one (§5.2). */
const withMorningScore = (movement: Movement, score: Score, later: Instant): Movement => {
  const { mornings } = movement.inputs
  const base = mornings.length >= 3 ? median(mornings.slice(-3)) : (mornings.at(-1)?.score ?? null)
  const waits = movement.sessions.filter(
    ({ ended, settled, at }) =>
      ended !== null &&
      !settled &&
      minutesBetween(at, score.at) >= morningAfter &&
      minutesBetween(at, score.at) <= morningWithin,
  )
  const ids = waits.map(({ id }) => id)
  const judged = withMorning(movement, ids, later, score.score, base)
  const known = withInputs(judged, { mornings: [...mornings, score].slice(-kept.mornings) })
  return trend(known, later)
}

const rises = (from: number | null | undefined, to: number | null | undefined): boolean =>
  typeof from === 'number' && typeof to === 'number' && to >= from + 1

/** The weekly median of mornings a point or more above the week before, twice in a row (§5.3). */
const trend = (movement: Movement, later: Instant): Movement => {
  const { mornings } = movement.inputs
  const end = mornings.at(-1)?.at
  if (end === undefined) return movement
  const weeks = [0, 1, 2].map((ago) => {
    const to = end - ago * 7 * day * minute
    const inside = mornings.filter(({ at }) => at <= to && at > to - 7 * day * minute)
    return inside.length >= 4 ? median(inside) : null
  })
  const [now, before, first] = weeks
  const climbs = rises(first, before) && rises(before, now)
  if (climbs) return suggested(movement, 'trend', later)
  if (!movement.suggestions.has('trend')) return movement
  const suggestions = new Map(movement.suggestions)
  suggestions.delete('trend')
  return { ...movement, suggestions }
}
