import { doseNumbers } from '../content/medicines/doseNumbers.ts'
import { conditionIds, type ConditionId } from '../content/conditions.ts'
import type { DerivedCondition, DoseCondition, Partner } from '../content/medicines/medicine.ts'
import { personalParacetamol } from '../content/medicines/limits.ts'
import { partners } from '../content/medicines/partners.ts'
import { minutesBetween, week, year, type Instant } from '../instant.ts'
import type { Profile } from '../profile.ts'

/** What the rules of doses know of a person at one moment. */
export interface Person {
  readonly holds: (condition: DoseCondition) => boolean
  /** whether it was asked, or follows from what was told (C32) */
  readonly isKnown: (condition: DoseCondition) => boolean
  readonly weightKg: number | null
  /** false: nobody told; the youngest that the person can be (C31) */
  readonly isUnder18: boolean
}

const partnerRows = new Map<string, Partner>(Object.entries(partners))

/** Years a person is at most (born first) and at least (born last); told is a band of ages. */
const atMostYears = ({ bornFrom }: Profile, now: Instant): number | null =>
  bornFrom === null ? null : minutesBetween(bornFrom, now) / year
const atLeastYears = ({ bornTo }: Profile, now: Instant): number | null =>
  bornTo === null ? null : minutesBetween(bornTo, now) / year

/** A worse stage that cannot hold where the milder question was answered "no". */
const within: Readonly<Partial<Record<DoseCondition, ConditionId>>> = {
  'ckd-severe': 'ckd',
  'liver-disease-severe': 'liver-disease',
}

const lowWeightKg = personalParacetamol.lowWeight.belowKg

export const personOf = (profile: Profile, now: Instant): Person => {
  const { conditions, asked, medicines, weightKg } = profile
  const taken = new Set([...medicines].flatMap((each) => partnerRows.get(each)?.condition ?? []))
  const most = atMostYears(profile, now)
  const least = atLeastYears(profile, now)

  const held = new Set<DoseCondition>([...conditions.keys(), ...taken])
  const decide = (condition: DoseCondition, holds: boolean): void => {
    if (holds) held.add(condition)
    else held.delete(condition)
  }
  const trimester = trimesterOf(profile, now)
  if (trimester) held.add(trimester)
  if (most !== null) {
    decide('age-65-plus', most >= 65)
    decide('age-75-plus', most >= 75)
  }
  if (least !== null) decide('age-under-18', least < doseNumbers.adultYears)
  if (weightKg !== null) decide('low-weight-lt-50kg', weightKg < lowWeightKg)

  const holds = (condition: DoseCondition): boolean => held.has(condition)

  const isKnown = (condition: DoseCondition): boolean => {
    if (holds(condition)) return true
    switch (condition) {
      case 'pregnancy-lt20':
      case 'pregnancy-20-27':
      case 'pregnancy-28-plus':
        return profile.sex === 'male' || asked.has('pregnant')
      case 'breastfeeding':
        return profile.sex === 'male' || asked.has(condition)
      case 'childbearing-no-contraception':
        return profile.sex === 'male' || asked.has(condition)
      case 'fathering-no-contraception':
        return profile.sex === 'female' || asked.has(condition)
      case 'age-under-18':
        return least !== null || asked.has(condition) || holds('age-65-plus')
      case 'age-65-plus':
        return most !== null || asked.has(condition)
      case 'age-75-plus':
        return most !== null || asked.has(condition) || deniedOf('age-65-plus')
      case 'low-weight-lt-50kg':
        return weightKg !== null || asked.has(condition)
      default: {
        const wider = within[condition]
        return asked.has(condition) || (wider !== undefined && deniedOf(wider))
      }
    }
  }

  const deniedOf = (condition: ConditionId): boolean => asked.has(condition) && !holds(condition)

  return { holds, isKnown, weightKg, isUnder18: holds('age-under-18') }
}

const trimesterOf = ({ pregnantSince }: Profile, now: Instant): DerivedCondition | null => {
  if (pregnantSince === null) return null
  const weeks = minutesBetween(pregnantSince, now) / week
  return weeks < 20 ? 'pregnancy-lt20' : weeks < 28 ? 'pregnancy-20-27' : 'pregnancy-28-plus'
}

const ids: ReadonlySet<string> = new Set(conditionIds)

/** What a checklist asks to settle a condition: pregnancy is one question. */
export const questionOf = (condition: DoseCondition): ConditionId =>
  isConditionId(condition) ? condition : 'pregnant'

const isConditionId = (id: string): id is ConditionId => ids.has(id)
