import { because } from '../because.ts'
import type { Profile } from '../profile.ts'
import type { Box } from './box.ts'
import { unaskedConditions } from './conditions.ts'
import type { Proposed } from './counting.ts'
import { unaskedMedicines } from './interactions.ts'
import type { Setting } from './setting.ts'
import type { Finding, Needs } from './verdict.ts'

export const unasked: Finding = {
  rule: 'dose-unasked',
  verdict: 'ASK',
  say: because('not-asked-yet'),
  sources: ['rulings'],
}

const unaskedBy = new WeakMap<Profile, Map<string, Needs>>()

/** What was never asked depends on the person and the box, not on the hour. */
export const needsOf = (setting: Setting, box: Box, proposed: readonly Proposed[]): Needs => {
  const { profile } = setting.history
  const [first] = proposed
  const key = `${box.id} ${first?.own ? 'own' : ''} ${first?.heartAspirin ? 'heart' : ''}`
  const known = box.pack ? undefined : unaskedBy.get(profile)?.get(key)
  if (known) return known
  const needs = makeNeeds(setting, proposed)
  const byBox = unaskedBy.get(profile) ?? new Map<string, Needs>()
  unaskedBy.set(profile, byBox.set(key, needs))
  return needs
}

const makeNeeds = (setting: Setting, proposed: readonly Proposed[]): Needs => {
  const age = ['age-under-18', ...(agesMatter(proposed) ? ['age-65-plus' as const] : [])] as const
  return {
    conditions: [
      ...new Set([
        ...age.filter((each) => !setting.person.isKnown(each)),
        ...(proposed.some(({ part }) => part.ingredient === 'paracetamol') &&
        !setting.person.isKnown('low-weight-lt-50kg')
          ? (['low-weight-lt-50kg'] as const)
          : []),
        ...proposed.flatMap((each) => unaskedConditions(setting, each)),
      ]),
    ],
    medicines: [...new Set(proposed.flatMap((each) => unaskedMedicines(setting, each)))],
  }
}

const agesMatter = (proposed: readonly Proposed[]): boolean =>
  proposed.some(({ part }) => part.ingredient === 'tramadol')
