import { instrumentIds, type InstrumentId, type Measured } from '@unspasm/care'
import {
  dueMeasures,
  gradeChange,
  ownActivities,
  peg,
  rmdq,
  slowRecoveryItems,
  weeklyMedian,
  type ChangeGrade,
} from '@unspasm/care/measures'
import { movementAt } from '@unspasm/care/movement'
import { care, planAt } from '../state.ts'

const dayLong = 86_400_000

const told = (): readonly Measured[] => movementAt(care.value.movement, planAt.value).measures

/** Filled-in forms of one measure, oldest first, each with its score. */
export const scoresOf = (
  id: InstrumentId,
): readonly { readonly at: number; readonly score: number }[] =>
  told().flatMap((event) => {
    const score = event.instrument === id ? scoreOf(event) : null
    return score === null ? [] : [{ at: event.at, score }]
  })

/** From the least to the most that a measure can say. */
export const rangeOf: Readonly<Record<InstrumentId, readonly [least: number, most: number]>> = {
  peg: [0, 10],
  'rmdq-24': [0, 24],
  'own-activities': [0, 10],
  'global-change': [-5, 5],
  'slow-recovery': [0, 5],
}

/** Which way is better. */
export const betterOf: Readonly<Record<InstrumentId, 'lower' | 'higher'>> = {
  peg: 'lower',
  'rmdq-24': 'lower',
  'own-activities': 'higher',
  'global-change': 'higher',
  'slow-recovery': 'lower',
}

/** Medians of the mornings, one for each week back from the last that has four of seven (instruments §4). */
export const weeklyPain = (): readonly { readonly at: number; readonly score: number }[] => {
  const { mornings } = movementAt(care.value.movement, planAt.value).inputs
  const end = mornings.at(-1)?.at
  if (end === undefined) return []
  const weeks = Array.from({ length: 12 }, (_, ago) => end - (11 - ago) * 7 * dayLong)
  return weeks.flatMap((at) => {
    const inside = mornings.filter((each) => each.at <= at && each.at > at - 7 * dayLong)
    const score = weeklyMedian(inside.map((each) => each.score))
    return score === null ? [] : [{ at, score }]
  })
}

export const scoreOf = ({ instrument, answers, finished }: Measured): number | null => {
  switch (instrument) {
    case 'peg':
      return peg(answers)
    case 'rmdq-24':
      return rmdq(answers, finished ?? false)
    case 'own-activities':
      return ownActivities(answers)?.score ?? null
    case 'global-change':
      return answers[0] ?? null
    case 'slow-recovery':
      return answers.length === slowRecoveryItems.length
        ? answers.filter((each) => each === 1).length
        : null
  }
}

/** How the last score stands against the first of this episode. */
export const changeOf = (id: InstrumentId): ChangeGrade | null => {
  if (id === 'global-change' || id === 'slow-recovery') return null
  const scores = scoresOf(id).filter(({ at }) => at >= (care.value.episode?.onset ?? 0))
  const [first] = scores
  const last = scores.at(-1)
  return scores.length > 1 && first && last ? gradeChange(first.score, last.score, id) : null
}

/** Names of own activities, as told last. */
export const ownNames = (): readonly string[] =>
  told().findLast(({ instrument, names }) => instrument === 'own-activities' && names)?.names ?? []

export const dueNow = (): readonly InstrumentId[] => {
  const { episode } = care.value
  const { paused } = movementAt(care.value.movement, planAt.value)
  const since = (at: number): number => (planAt.value - at) / dayLong
  // Of this episode alone (instruments §3): what an earlier one told does not answer for it.
  const lastOf = (id: InstrumentId): number | null => {
    const last = scoresOf(id).findLast(({ at }) => at >= (episode?.onset ?? 0))
    return last ? since(last.at) : null
  }
  const ended = episode?.closed === true ? (care.value.quietSince ?? planAt.value) : null
  return dueMeasures({
    daysSinceOnset: episode && !episode.closed ? Math.floor(since(episode.onset)) : null,
    lastMeasured: Object.fromEntries(instrumentIds.map((id) => [id, lastOf(id)])) as Record<
      InstrumentId,
      number | null
    >,
    daysSinceEnd: ended === null ? null : Math.max(0, since(ended)),
    paused: paused !== null && paused > planAt.value,
    remindedToday: true,
  }).due
}

/** With one decimal at most. */
export const shown = (score: number): string =>
  new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 }).format(score)
