import { remedies, type SkinUse } from './content/remedies.ts'
import { spacing } from './content/spacing.ts'
import type { EventId, RemedyUsed } from './event.ts'
import { countsOf, limitOf, type GuideRun } from './guide.ts'
import { instant, plusMinutes, type Instant } from './instant.ts'

/** One thing that was on the skin, or rubbed in; both instants as waits count them (C30). */
export interface OnSkin {
  readonly id: EventId
  readonly use: SkinUse
  readonly from: Instant
  /** when it ended; of one that nobody ended, when it is thought to */
  readonly to: Instant
  /** the first wash after it; `null`: none was told */
  readonly washed: Instant | null
}

/** What a wait is named by: what was on the skin, and when it may be followed. */
export interface Wait {
  readonly first: OnSkin
  /** `null`: not by time, it has to be washed off */
  readonly until: Instant | null
}

const useOfRun = (run: GuideRun): SkinUse | null => {
  const counts = countsOf(run)
  switch (counts) {
    case 'cold':
    case 'heat':
    case 'massage':
    case 'eucalyptus':
    case 'mustard':
    case 'rub':
      return counts
    default:
      return null
  }
}

export const withRun = (
  uses: readonly OnSkin[],
  run: GuideRun,
  told: Instant,
): readonly OnSkin[] => {
  const use = useOfRun(run)
  if (!use) return uses
  const to = instant(Math.max(told, limitOf(run)))
  return [...uses, { id: run.id, use, from: told, to, washed: null }]
}

export const withRunOver = (uses: readonly OnSkin[], run: GuideRun): readonly OnSkin[] =>
  uses.map((each) =>
    each.id === run.id && run.ended ? { ...each, to: run.ended.told, washed: null } : each,
  )

export const withRemedy = (
  uses: readonly OnSkin[],
  event: RemedyUsed,
  told: Instant,
): readonly OnSkin[] => {
  const { use, most } = remedies[event.remedy]
  const to = plusMinutes(told, event.minutes ?? most)
  return [...uses, { id: event.id, use, from: told, to, washed: null }]
}

/** Washed off: what was still thought to be on the skin is over. */
export const withWash = (uses: readonly OnSkin[], told: Instant): readonly OnSkin[] =>
  uses.map((each) =>
    films.includes(each.use) && each.washed === null
      ? { ...each, to: instant(Math.min(each.to, told)), washed: told }
      : each,
  )

/** What stays on the skin as a film; a patch, a pack or a pad is taken off, not washed off. */
const films: readonly SkinUse[] = [
  'rub',
  'capsaicin',
  'nsaid-gel',
  'massage',
  'eucalyptus',
  'mustard',
]

/** On the skin, or rubbed in, and not washed off since. */
export const isFilm = ({ use, washed }: OnSkin): boolean => films.includes(use) && washed === null

/** Cold and heat on one another have rules of their own, with the look at the skin. */
const ruled = (first: SkinUse, next: SkinUse): boolean =>
  (first === 'cold' || first === 'heat') && (next === 'cold' || next === 'heat')

/** What `next` waits for on the same skin, and until when, as far as is told (remedies §3). */
export const waitsFor = (
  uses: readonly OnSkin[],
  next: Exclude<SkinUse, 'injection'>,
): readonly Wait[] => {
  const last = new Map<SkinUse, OnSkin>()
  for (const each of uses) {
    if (each.to >= (last.get(each.use)?.to ?? 0)) last.set(each.use, each)
  }
  return [...last.values()].flatMap((first) => {
    if (ruled(first.use, next)) return []
    const { after, washed: sinceWash } = spacing[first.use][next]
    if (after === 0) return []
    const byTime = after === null ? null : plusMinutes(first.to, after)
    const { washed } = first
    const byWash =
      sinceWash !== undefined && washed !== null ? plusMinutes(washed, sinceWash) : null
    return [{ first, until: earlier(byTime, byWash) }]
  })
}

const earlier = (a: Instant | null, b: Instant | null): Instant | null =>
  a === null ? b : b === null ? a : instant(Math.min(a, b))
