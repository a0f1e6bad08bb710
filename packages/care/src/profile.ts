import type { ConditionId } from './content/conditions.ts'
import type { EventId, ProfileSet, Sex } from './event.ts'
import { instant, parseInstant, plusMinutes, week, type Instant } from './instant.ts'

/** What is known of a person. A condition that was not asked is not "no" (C32). */
export interface Profile {
  /** each condition that holds, with the event that first set it */
  readonly conditions: ReadonlyMap<ConditionId, EventId>
  /** when each was last asked or told, as waits count it (C30) */
  readonly asked: ReadonlyMap<ConditionId, Instant>
  readonly region: string | null
  readonly sex: Sex | null
  /** first and last instant the person can have been born (C31) */
  readonly bornFrom: Instant | null
  readonly bornTo: Instant | null
  /** counted back from the weeks told, so that it goes on counting */
  readonly pregnantSince: Instant | null
  /** whether anybody told how many weeks; if not, `pregnantSince` is our cautious guess */
  readonly weeksTold: boolean
  readonly smokes: boolean
  readonly alone: boolean
  readonly weightKg: number | null
  /** other medicines that are taken, and those that were asked about */
  readonly medicines: ReadonlySet<string>
  readonly medicinesAsked: ReadonlySet<string> | 'all'
}

export const emptyProfile: Profile = {
  conditions: new Map(),
  asked: new Map(),
  region: null,
  sex: null,
  bornFrom: null,
  bornTo: null,
  pregnantSince: null,
  weeksTold: false,
  smokes: false,
  alone: false,
  weightKg: null,
  medicines: new Set(),
  medicinesAsked: new Set(),
}

/** Weeks unknown are counted as 28 (medicines §1). */
const weeksWhenUnknown = 28

/**
 * Field by field, a later telling overrides. Of conditions it speaks for those it asked or names, so
 * that two devices' checklists join instead of erasing each other.
 */
export const withProfile = (profile: Profile, event: ProfileSet, told: Instant): Profile => {
  const spoken = conditionsOf(event)
  const conditions = new Map(profile.conditions)
  for (const [condition, holds] of spoken) {
    if (!holds) conditions.delete(condition)
    else if (!conditions.has(condition)) conditions.set(condition, event.id)
  }
  return {
    conditions,
    asked: new Map([...profile.asked, ...[...spoken.keys()].map((each) => [each, told] as const)]),
    region: event.region ?? profile.region,
    sex: event.sex ?? profile.sex,
    ...bornOf(profile, event),
    pregnantSince: pregnantSince(profile, event, spoken.get('pregnant')),
    weeksTold:
      spoken.get('pregnant') === false
        ? false
        : event.pregnantWeeks !== undefined || profile.weeksTold,
    smokes: event.smokes ?? profile.smokes,
    alone: event.alone ?? profile.alone,
    weightKg: event.weightKg ?? profile.weightKg,
    ...medicinesOf(profile, event),
  }
}

/** A list without `medicinesAsked` is all that is taken; with it, it speaks for those alone. */
const medicinesOf = (
  profile: Profile,
  { medicines, medicinesAsked }: ProfileSet,
): Pick<Profile, 'medicines' | 'medicinesAsked'> => {
  if (medicinesAsked === undefined) {
    return medicines === undefined
      ? { medicines: profile.medicines, medicinesAsked: profile.medicinesAsked }
      : { medicines: new Set(medicines), medicinesAsked: 'all' }
  }
  const kept = [...profile.medicines].filter((each) => !medicinesAsked.includes(each))
  const asked = profile.medicinesAsked
  return {
    medicines: new Set([...kept, ...(medicines ?? [])]),
    medicinesAsked: asked === 'all' ? asked : new Set([...asked, ...medicinesAsked]),
  }
}

const conditionsOf = (event: ProfileSet): Map<ConditionId, boolean> => {
  const spoken = new Map<ConditionId, boolean>()
  for (const asked of event.conditionsAsked ?? []) spoken.set(asked, false)
  for (const held of event.conditions ?? []) spoken.set(held, true)
  if (event.canUseFloor !== undefined) spoken.set('cannot-rise-from-floor', !event.canUseFloor)
  if (event.pregnantWeeks !== undefined) spoken.set('pregnant', true)
  return spoken
}

const pregnantSince = (
  profile: Profile,
  event: ProfileSet,
  pregnant: boolean | undefined,
): Instant | null => {
  if (pregnant === undefined) return profile.pregnantSince
  if (!pregnant) return null
  if (event.pregnantWeeks !== undefined) return plusMinutes(event.at, -event.pregnantWeeks * week)
  return profile.pregnantSince ?? plusMinutes(event.at, -weeksWhenUnknown * week)
}

const bornOf = (profile: Profile, event: ProfileSet): Pick<Profile, 'bornFrom' | 'bornTo'> => {
  const born = event.birthDate === undefined ? null : parseInstant(`${event.birthDate}T00:00:00Z`)
  if (born !== null) return { bornFrom: born, bornTo: born }
  if (event.birthYear === undefined) return { bornFrom: profile.bornFrom, bornTo: profile.bornTo }
  return {
    bornFrom: instant(Date.UTC(event.birthYear, 0, 1)),
    bornTo: instant(Date.UTC(event.birthYear, 11, 31)),
  }
}
