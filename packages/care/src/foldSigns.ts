import type { SignId } from './content/signs.ts'
import { withRaise } from './danger.ts'
import type { LegNoted, SkinChecked } from './event.ts'
import type { History } from './history.ts'
import { day, type Instant } from './instant.ts'
import { withSkin } from './skin.ts'

const legSigns: Partial<Record<LegNoted['leg'], SignId>> = {
  numb: 'one-leg-numbness-new',
  weak: 'leg-weakness-worsening',
  both: 'ces-both-legs',
  saddle: 'ces-saddle-numbness',
}

const legNewsFrom: readonly LegNoted['leg'][] = ['further', 'new', 'numb', 'weak', 'both', 'saddle']

export const withLeg = (history: History, event: LegNoted): History => {
  const sign = legSigns[event.leg]
  const legNews = legNewsFrom.includes(event.leg) ? event.at : history.legNews
  if (!sign) return { ...history, legNews }
  const noAt = history.danger.answeredNo.get(sign) ?? null
  const raised = withRaise(history.danger.raised, sign, event.id, event.at, noAt)
  return { ...history, legNews, danger: { ...history.danger, raised } }
}

const coldInjury: readonly SkinChecked['looks'][] = ['white', 'blue', 'blister']

/** Numbness this long after cold is worth a visit (first-aid §5.5). */
const numbTooLong = day

export const withSkinCheck = (history: History, event: SkinChecked, told: Instant): History => {
  const skin = withSkin(history.skin, event, told)
  const sign: SignId | null = coldInjury.includes(event.looks)
    ? 'cold-injury'
    : event.looks === 'numb' && (event.numbMinutes ?? 0) >= numbTooLong
      ? 'nerve-chill'
      : null
  if (sign === null) return { ...history, skin }
  const raised = withRaise(history.danger.raised, sign, event.id, event.at)
  return { ...history, skin, danger: { ...history.danger, raised } }
}
