import { signIds, signs } from './content/signs.ts'
import { isRaised } from './factHolds.ts'
import type { Score, Stay, Tally } from './fact.ts'
import { countsOf, spanOf } from './guide.ts'
import { lastPain, type History } from './history.ts'
import { day, instant, minutesBetween, type Instant } from './instant.ts'
import type { Span } from './span.ts'

export { factHolds, originsOf } from './factHolds.ts'
export { momentOf } from './momentOf.ts'

export const scoreOf = (history: History, score: Score): number | null => {
  switch (score) {
    case 'pain':
      return lastPain(history)
    case 'swelling':
      return history.swelling
    case 'signs':
      return [...history.danger.raised.values()].filter(({ deniedAt }) => deniedAt === null).length
    case 'inflammatory':
      return inflammatoryScore(history)
    case 'days-told':
      return daysTold(history)
  }
}

/** Days from the onset to what the last score tells of. */
const daysTold = ({ episode, course }: History): number | null =>
  episode && course ? minutesBetween(episode.onset, course.told) / day : null

/** Yes answers of the inflammatory back pain score (red-flags §3d); `null` until it was asked. */
const inflammatoryScore = (history: History): number | null => {
  const items = signIds.filter((sign) => signs[sign].screen === 'ibp')
  if (!items.some((sign) => history.danger.asked.has(sign))) return null
  return items.filter((sign) => isRaised(history, sign)).length
}

export const tallyOf = (history: History, tally: Tally): readonly Instant[] => {
  switch (tally) {
    case 'cold':
      return history.skin.cold.starts
    case 'episodes':
      return [...history.past, history.episode].flatMap((each) => each?.onset ?? [])
    case 'massage':
    case 'eucalyptus':
    case 'mustard':
    case 'rub':
      return history.uses.flatMap(({ use, from }) => (use === tally ? [from] : []))
  }
}

export const staysOf = (history: History, stay: Stay): readonly Span[] => {
  switch (stay) {
    case 'lying':
      return joined(history.runs.filter((run) => countsOf(run) === 'lying').map(spanOf))
  }
}

/** Spans in order, overlapping ones as one, so that no minute counts twice. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const whole: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last && span.from <= last.to) {
      whole[whole.length - 1] = { from: last.from, to: instant(Math.max(last.to, span.to)) }
    } else if (span.to > span.from) whole.push(span)
  }
  return whole
}
