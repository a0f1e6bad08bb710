import type { CareEvent } from '../event.ts'
import {
  conditionsIn,
  counted,
  countsFrom,
  episodeIn,
  gateIsAnswered,
  restScores,
  ofKind,
  runsOf,
  wasScreened,
} from './plainLog.ts'

/* When cold may be offered, in plain words of first-aid §5, C17 and C18: one reason against it each. */

const minute = 60_000
const hour = 60 * minute

const harmful = ['white', 'blue', 'blister', 'welts']
const forbids = [
  'cold-intolerance',
  'reduced-sensation',
  'poor-circulation',
  'broken-skin',
  'cold-injury-before',
  'cannot-report',
  'cvd',
  'hypertension-uncontrolled',
] as const

/** Why cold may not be offered at `now`; empty: it may. */
export const againstCold = (log: readonly CareEvent[], now: number): readonly string[] => {
  const events = counted(log)
  const cold = runsOf(events, 'cold')
  const heat = runsOf(events, 'heat')
  const episode = episodeIn(events)
  const { held } = conditionsIn(events)
  const looks = ofKind(events, 'skinChecked')
  const ends = cold.flatMap(({ end }) => end ?? [])
  const last = ends.reduce(
    (latest: (typeof ends)[number] | null, end) => (!latest || end.id > latest.id ? end : latest),
    null,
  )
  const after = last ? looks.filter(({ id, at }) => id > last.id && at >= last.at) : []
  const firstCold = cold[0]?.start.id ?? null
  const since = (event: CareEvent) => now - countsFrom(events, event)
  const washes = ofKind(events, 'washed')
  const creams = ofKind(events, 'profileSet').filter(({ conditions }) =>
    conditions?.includes('cream-on-skin'),
  )
  const washed = washes.filter(({ id }) => creams.every((cream) => cream.id < id)).at(-1)
  const reasons: readonly (readonly [string, boolean])[] = [
    ['no episode', !episode],
    ['no danger check', !episode || !wasScreened(events, episode.id)],
    ['something is on', [...cold, ...heat].some(({ end }) => !end)],
    ['less than 30 min since the last', ends.some((end) => since(end) < 30 * minute)],
    ['skin not seen normal', last !== null && after.at(-1)?.looks !== 'normal'],
    ['8 in 24 h', cold.filter(({ start }) => since(start) < 24 * hour).length >= 8],
    ['heat within 15 min', heat.some(({ end }) => end && since(end) < 15 * minute)],
    ['contraindicated', forbids.some((each) => held.has(each))],
    ['cream', held.has('cream-on-skin') && !(washed && since(washed) >= 120 * minute)],
    ['gate not asked', !gateIsAnswered(events, 'cold')],
    [
      'harmed before',
      firstCold !== null &&
        looks.some(
          ({ id, looks, numbMinutes }) =>
            id > firstCold &&
            (harmful.includes(looks) || (looks === 'numb' && (numbMinutes ?? 0) > 30)),
        ),
    ],
    [
      'red within a day',
      firstCold !== null &&
        looks.some(
          (look) => look.id > firstCold && look.looks === 'stillRed' && since(look) < 24 * hour,
        ),
    ],
    ['too late', !episode || !isEarly(events, episode, now)],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

const isEarly = (
  events: readonly CareEvent[],
  { id, window }: { readonly id: string; readonly window: number },
  now: number,
): boolean => {
  const hours = (now - window) / hour
  if (hours >= 72 || hours < -1 / 6) return false
  if (hours < 48) return true
  const swelling =
    ofKind(events, 'swellingNoted')
      .filter((each) => each.id >= id)
      .at(-1)?.level ?? 0
  const rest = restScores(events)
  const last = runsOf(events, 'cold').findLast(({ end }) => end)
  const before = last && rest.findLast((pain) => pain.id < last.start.id)
  const lowered = before && rest.find((pain) => last.end && pain.id > last.end.id)
  const helped = before && lowered && lowered.score < before.score
  return swelling >= 1 || ((rest.at(-1)?.score ?? 0) >= 5 && Boolean(helped))
}
