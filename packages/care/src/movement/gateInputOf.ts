import { gateNumbers, type AgreementId } from '../content/measures/gates.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import type { SignId } from '../content/signs.ts'
import type { SelfTested } from '../event.ts'
import type { History } from '../history.ts'
import { day, hour, minute, minutesBetween, week, year, type Instant } from '../instant.ts'
import type { Profile } from '../profile.ts'
import { raisedNextMorning, type GateInput } from '../measure/testGate.ts'
import type { Movement, Score } from './movement.ts'
import { movementAt } from './movementAt.ts'
import { isWhole, oneSitting, sittingsOf } from './ofTests.ts'

/**
 * What is known when somebody asks for a home check (self-tests §1). What nobody told stays `null`, and
 * opens nothing.
 *
 * @param danger - whether an alert stands in the plan.
 * @param agreed - what the person confirms on the spot.
 */
export const gateInputOf = (
  history: History,
  now: Instant,
  test: SelfTestId,
  danger: boolean,
  agreed: ReadonlySet<AgreementId>,
): GateInput => {
  const movement = movementAt(history.movement, now)
  const { inputs, sessions, reds, legStop, stage, strengthSince, levels, tests } = movement
  const { profile } = history
  const daysSince = (at: Instant): number => minutesBetween(at, now) / day
  const mine = tests.filter((told) => told.test === test)
  const last = closedBy(sittingsOf(tests, test), now)
  const open = sessions.filter(({ ended }) => ended !== null)
  const reversed = open.toReversed()
  const red = reversed.findIndex(({ judged }) => judged?.colour === 'red')
  return {
    stage,
    day: movement.onset === null ? Infinity : Math.floor(daysSince(movement.onset)),
    pain: within(inputs.pains.at(-1) ?? null, now, sameDay),
    worst24: within(inputs.worst24, now, day),
    redFlag: danger,
    legStopDaysAgo: legStop === null ? Infinity : daysSince(legStop) + 2,
    countedRed7: reds.filter((at) => daysSince(at) < 7).length,
    lastSessionsWithoutRed: red < 0 ? open.length : red,
    hoursSinceWaking: awakeFor(movement, now),
    levelsByExercise: Object.fromEntries(levels),
    stageDays: strengthSince === null ? (stage === 5 ? Infinity : 0) : daysSince(strengthSince),
    painAtMost1Days: new Set(
      inputs.mornings
        .filter(({ at, score }) => daysSince(at) < 7 && score <= 1)
        .map(({ at }) => Math.floor(daysSince(at))),
    ).size,
    conditions: new Set(profile.conditions.keys()),
    conditionsAsked: new Set(profile.asked.keys()),
    age: ageOf(profile, now),
    agreed,
    weeksPregnant:
      profile.pregnantSince === null
        ? profile.asked.has('pregnant')
          ? 0
          : null
        : minutesBetween(profile.pregnantSince, now) / week,
    chestOrFaint: heartSigns.some((sign) => history.danger.raised.get(sign)?.deniedAt === null),
    daysSinceCheck: last === null ? Infinity : daysSince(last),
    daysSinceMorningRise: rise(movement, mine.at(-1)?.at ?? null, now),
    checksToday: new Set(
      tests
        .filter((told) => told.test !== test && minutesBetween(told.at, now) < day)
        .map((told) => told.test),
    ).size,
  }
}

/** Chest pain or fainting, until a later answer takes it back; other signs close a check as `danger`. */
const heartSigns: readonly SignId[] = ['chest-pain', 'collapse-or-tearing']

/** A score of pain "now" counts for half a day; before a check it is asked again (self-tests §1). */
const sameDay = 12 * hour

/** What was told no longer ago than that; older is not known any more. */
const within = (told: Score | null, now: Instant, minutes: number): number | null =>
  told !== null && minutesBetween(told.at, now) <= minutes ? told.score : null

/** When the last attempt ended that closes the next: an earlier sitting, or this one if it hurt. */
const closedBy = (sittings: readonly (readonly SelfTested[])[], now: Instant): Instant | null => {
  const last = sittings.at(-1)
  const began = last?.[0]?.at
  if (!last || began === undefined) return null
  const goesOn = minutesBetween(began, now) < oneSitting && last.every(isWhole)
  return (goesOn ? sittings.at(-2) : last)?.at(-1)?.at ?? null
}

/**
 * Whole years at the less favourable end of a birth year (C31): the younger end for who may be under
 * age, else the older one, which asks more company and opens less.
 */
const ageOf = ({ bornFrom, bornTo }: Profile, now: Instant): number | null => {
  if (bornFrom === null || bornTo === null) return null
  const at = (born: Instant): number => Math.floor(minutesBetween(born, now) / year)
  return at(bornTo) < gateNumbers.adultFrom ? at(bornTo) : at(bornFrom)
}

/** Longest that a check asks somebody to have been up, in hours. */
const upLongest = 2

/** Waking longer ago than this was another morning's. */
const oneDayUp = 16 * hour

/**
 * Hours since waking was told; else since the first score of the last half day, which is the least it
 * can be, and says nothing while it is short. `null`: neither.
 */
const awakeFor = ({ wokeAt, inputs }: Movement, now: Instant): number | null => {
  if (wokeAt !== null && minutesBetween(wokeAt, now) < oneDayUp)
    return minutesBetween(wokeAt, now) / hour
  const first = inputs.pains.find(({ at }) => minutesBetween(at, now) < sameDay)
  const least = first ? minutesBetween(first.at, now) / hour : 0
  return least >= upLongest ? least : null
}

/** Days since the morning after a check was 2 or more above the one before; `Infinity`: never. */
const rise = ({ inputs: { mornings } }: Movement, at: Instant | null, now: Instant): number => {
  if (at === null) return Infinity
  const before = mornings.findLast((each) => each.at <= at)
  const after = mornings.find((each) => each.at > at && each.at - at < 36 * hour * minute)
  const raised = raisedNextMorning(before?.score ?? null, after?.score ?? null)
  return raised === true && after ? minutesBetween(after.at, now) / day : Infinity
}
