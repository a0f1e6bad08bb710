import { guides } from '../content/guides.ts'
import type { CareEvent } from '../event.ts'
import { counted, episodeIn, runsOf } from './plainLog.ts'

/* Lying counted plainly: minute by minute, and as the age of a bout that nobody has ended. */

/**
 * Minutes since a lying guide began that has no end, with no other guide and no new episode after it;
 * `null` when the log is not that simple.
 */
export const lyingBout = (log: readonly CareEvent[], now: number): number | null => {
  const events = counted(log)
  const last = events.findLast(({ kind }) => kind === 'guideStarted')
  const run = runsOf(events, 'lying').at(-1)
  if (!run || run.end || run.start.id !== last?.id) return null
  const episode = episodeIn(events)
  if (!episode || episode.id > run.start.id) return null
  return (now - run.start.at) / 60_000
}

/** How many of the last 24 h lay inside a lying guide; one without an end lasts its longest and 10. */
export const lyingMinutes = (events: readonly CareEvent[], now: number): number => {
  const spans = runsOf(events, 'lying').map(({ start, end }) => ({
    from: start.at,
    to: end ? end.at : start.at + (guides[start.script].most + 10) * 60_000,
  }))
  let minutes = 0
  for (let at = now - 24 * 60 * 60_000; at < now; at += 60_000) {
    if (spans.some(({ from, to }) => from <= at && at < to)) minutes += 1
  }
  return minutes
}
