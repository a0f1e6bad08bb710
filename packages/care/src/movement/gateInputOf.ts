import type { AgreementId } from '../content/measures/gates.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import type { History } from '../history.ts'
import { day, hour, minute, minutesBetween, week, year, type Instant } from '../instant.ts'
import { raisedNextMorning, type GateInput } from '../measure/testGate.ts'
import { painOf, type Movement } from './movement.ts'
import { movementAt } from './movementAt.ts'

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
  const last = mine.findLast(({ at }) => minutesBetween(at, now) > 12 * hour)
  const open = sessions.filter(({ ended }) => ended !== null)
  const reversed = open.toReversed()
  const red = reversed.findIndex(({ judged }) => judged?.colour === 'red')
  return {
    stage,
    day: movement.onset === null ? Infinity : Math.floor(daysSince(movement.onset)),
    pain: painOf(movement),
    worst24: inputs.worst24?.score ?? null,
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
    age:
      profile.bornFrom === null ? null : Math.floor(minutesBetween(profile.bornFrom, now) / year),
    agreed,
    weeksPregnant:
      profile.pregnantSince === null
        ? profile.asked.has('pregnant')
          ? 0
          : null
        : minutesBetween(profile.pregnantSince, now) / week,
    chestOrFaint: danger,
    daysSinceCheck: last ? daysSince(last.at) : Infinity,
    daysSinceMorningRise: rise(movement, mine.at(-1)?.at ?? null, now),
    checksToday: new Set(
      tests
        .filter((told) => told.test !== test && minutesBetween(told.at, now) < day)
        .map((told) => told.test),
    ).size,
  }
}

/** Hours since waking was told; else since the first score of the last half day; `null`: neither. */
const awakeFor = ({ wokeAt, inputs }: Movement, now: Instant): number | null => {
  const half = 12 * hour
  if (wokeAt !== null && minutesBetween(wokeAt, now) < day)
    return minutesBetween(wokeAt, now) / hour
  const first = inputs.pains.find(({ at }) => minutesBetween(at, now) < half)
  return first ? minutesBetween(first.at, now) / hour : null
}

/** Days since the morning after a check was 2 or more above the one before; `Infinity`: never. */
const rise = ({ inputs: { mornings } }: Movement, at: Instant | null, now: Instant): number => {
  if (at === null) return Infinity
  const before = mornings.findLast((each) => each.at <= at)
  const after = mornings.find((each) => each.at > at && each.at - at < 36 * hour * minute)
  const raised = raisedNextMorning(before?.score ?? null, after?.score ?? null)
  return raised === true && after ? minutesBetween(after.at, now) / day : Infinity
}
