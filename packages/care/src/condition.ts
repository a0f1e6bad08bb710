import { because, type Because } from './because.ts'
import type { ConditionId } from './content/conditions.ts'
import { gates, passing, type GateId } from './content/gates.ts'
import type { SkinUse } from './content/remedies.ts'
import { signs, type SignId } from './content/signs.ts'
import { earliestOf } from './earliest.ts'
import type { Fact, Moment, Score, Stay, Tally } from './fact.ts'
import type { History } from './history.ts'
import {
  day,
  hour,
  instant,
  minute,
  plusMinutes,
  type Instant,
  type Minutes,
  type Now,
} from './instant.ts'
import type { Profile } from './profile.ts'
import { factHolds, momentOf, scoreOf, staysOf, tallyOf } from './reading.ts'
import { waitsFor, type Wait } from './onSkin.ts'
import { minutesSpent, spentTurnsAt } from './span.ts'
import { localMinutes, nextLocal } from './zone.ts'

/** A rule's condition: a value, so that it can be tried, explained, and asked when it will turn. */
export type Condition =
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }
  | { readonly kind: 'has'; readonly fact: Fact }
  | { readonly kind: 'atLeast'; readonly score: Score; readonly value: number }
  | { readonly kind: 'atMost'; readonly score: Score; readonly value: number }
  /** the moment is known and at least so many minutes ago */
  | { readonly kind: 'since'; readonly moment: Moment; readonly minutes: Minutes }
  /** the moment is known and less than so many minutes ago; one still ahead counts too */
  | { readonly kind: 'within'; readonly moment: Moment; readonly minutes: Minutes }
  /** the moment is known and lies more than so many minutes ahead: somebody's clock is wrong */
  | { readonly kind: 'ahead'; readonly moment: Moment; readonly minutes: Minutes }
  | {
      readonly kind: 'often'
      readonly tally: Tally
      readonly times: number
      readonly minutes: Minutes
    }
  | {
      readonly kind: 'long'
      readonly stay: Stay
      readonly spent: Minutes
      readonly minutes: Minutes
      /** the window ended so many minutes ago; left out: it ends now */
      readonly ago?: Minutes
    }
  /** what was on the skin before does not yet let this follow (remedies §3) */
  | { readonly kind: 'tooSoon'; readonly next: Exclude<SkinUse, 'injection'> }
  /** the local clock shows an hour from `from` on and before `to`; for prompts alone */
  | { readonly kind: 'clock'; readonly from: number; readonly to: number }
  /** true of the person; what may be over by tomorrow counts for a day after it was told */
  | { readonly kind: 'is'; readonly condition: ConditionId }
  /** every row of a checklist was asked, and nothing passing was ticked longer ago than a day */
  | { readonly kind: 'answered'; readonly gate: GateId }
  /** a sign is an alert: answered yes, not followed up, and not denied for a day since (C11) */
  | { readonly kind: 'standing'; readonly sign: SignId }

/** What can be asked of every kind of condition. A kind without all of them does not compile. */
interface Readings<C> {
  readonly holds: (condition: C, history: History, now: Now) => boolean
  /** words for how things are, true or not; empty where the words of the rule say enough */
  readonly because: (condition: C, history: History, now: Now) => readonly Because[]
  /** the next instant after `now` at which it could change with nothing more told; `null`: none */
  readonly turnsAt: (condition: C, history: History, now: Now) => Instant | null
}

type Kind = Condition['kind']
type OfKind<K extends Kind> = Extract<Condition, { readonly kind: K }>

export const holds = (condition: Condition, history: History, now: Now): boolean =>
  readingsOf(condition).holds(condition, history, now)

export const becauseOf = (condition: Condition, history: History, now: Now): readonly Because[] =>
  readingsOf(condition).because(condition, history, now)

export const turnsAt = (condition: Condition, history: History, now: Now): Instant | null =>
  readingsOf(condition).turnsAt(condition, history, now)

/** The table gives each kind its own readings; the compiler cannot follow a union through it. */
const readingsOf = (condition: Condition): Readings<Condition> =>
  readings[condition.kind] as Readings<unknown>

const after = (now: Now, at: Instant | null): Instant | null =>
  at !== null && at > now.instant ? at : null

const lapse = (
  { moment, minutes }: { readonly moment: Moment; readonly minutes: Minutes },
  history: History,
  now: Now,
): Instant | null => {
  const at = momentOf(history, moment, now.zone)
  return at === null ? null : plusMinutes(at, minutes)
}

const momentWords = (moment: Moment, history: History, now: Now): readonly Because[] => {
  const at = momentOf(history, moment, now.zone)
  return at === null ? [] : [because(`since-${moment}`, { at })]
}

const scoreWords = (score: Score, history: History): readonly Because[] => {
  const value = scoreOf(history, score)
  return [value === null ? because(`${score}-unknown`) : because(`${score}-is`, { value })]
}

/** A sign denied on a later screen stays an alert for this long (C11, the stricter reading). */
const denialHolds = day

const stands = (sign: SignId, history: History, now: Now): boolean => {
  const raise = history.danger.raised.get(sign)
  if (!raise || raise.sought || signs[sign].tier === 'emergency-now') return false
  return raise.deniedAt === null || now.instant < raise.deniedAt + denialHolds * minute
}

const joint = (kind: 'all' | 'any'): Readings<{ readonly of: readonly Condition[] }> => ({
  holds: ({ of }, history, now) =>
    kind === 'all'
      ? of.every((each) => holds(each, history, now))
      : of.some((each) => holds(each, history, now)),
  because: ({ of }, history, now) => {
    const whole = holds({ kind, of }, history, now)
    return of
      .filter((each) => holds(each, history, now) === whole)
      .flatMap((each) => becauseOf(each, history, now))
  },
  turnsAt: ({ of }, history, now) => earliestOf(of.map((each) => turnsAt(each, history, now))),
})

const compared = (
  fits: (found: number, value: number) => boolean,
): Readings<{ readonly score: Score; readonly value: number }> => ({
  holds: ({ score, value }, history) => {
    const found = scoreOf(history, score)
    return found !== null && fits(found, value)
  },
  because: ({ score }, history) => scoreWords(score, history),
  turnsAt: () => null,
})

const readings: { readonly [K in Kind]: Readings<OfKind<K>> } = {
  all: joint('all'),
  any: joint('any'),
  not: {
    holds: ({ of }, history, now) => !holds(of, history, now),
    because: ({ of }, history, now) => becauseOf(of, history, now),
    turnsAt: ({ of }, history, now) => turnsAt(of, history, now),
  },
  has: {
    holds: ({ fact }, history) => factHolds(history, fact),
    because: ({ fact }, history) => [because(factHolds(history, fact) ? fact : `no-${fact}`)],
    turnsAt: () => null,
  },
  atLeast: compared((found, value) => found >= value),
  atMost: compared((found, value) => found <= value),
  since: {
    holds: (condition, history, now) => {
      const at = lapse(condition, history, now)
      return at !== null && now.instant >= at
    },
    because: ({ moment }, history, now) => momentWords(moment, history, now),
    turnsAt: (condition, history, now) => after(now, lapse(condition, history, now)),
  },
  within: {
    holds: (condition, history, now) => {
      const at = lapse(condition, history, now)
      return at !== null && now.instant < at
    },
    because: ({ moment }, history, now) => momentWords(moment, history, now),
    turnsAt: (condition, history, now) => after(now, lapse(condition, history, now)),
  },
  ahead: {
    holds: ({ moment, minutes }, history, now) => {
      const at = momentOf(history, moment, now.zone)
      return at !== null && at > plusMinutes(now.instant, minutes)
    },
    because: ({ moment }, history, now) => momentWords(moment, history, now),
    turnsAt: ({ moment, minutes }, history, now) =>
      after(now, lapse({ moment, minutes: -minutes }, history, now)),
  },
  often: {
    holds: ({ tally, times, minutes }, history, now) =>
      recent(tallyOf(history, tally), minutes, now).length >= times,
    because: ({ tally, minutes }, history, now) => {
      const times = recent(tallyOf(history, tally), minutes, now).length
      return times === 0 ? [] : [because(`${tally}-times`, { times })]
    },
    turnsAt: ({ tally, minutes }, history, now) =>
      earliestOf(
        tallyOf(history, tally).flatMap((at) => [
          after(now, at),
          after(now, plusMinutes(at, minutes)),
        ]),
      ),
  },
  long: {
    holds: ({ stay, spent, minutes, ago = 0 }, history, now) =>
      minutesSpent(staysOf(history, stay), minutes, plusMinutes(now.instant, -ago)) >= spent,
    because: ({ stay, spent }) => [because(`${stay}-long`, { spent })],
    turnsAt: ({ stay, spent, minutes, ago = 0 }, history, now) => {
      const then = plusMinutes(now.instant, -ago)
      const at = spentTurnsAt(staysOf(history, stay), spent, minutes, then)
      return at === null ? null : plusMinutes(at, ago)
    },
  },
  tooSoon: {
    holds: ({ next }, history, now) => openWaits(next, history, now).length > 0,
    because: ({ next }, history, now) =>
      openWaits(next, history, now).flatMap(({ first, until }) => [
        because(`after-${first.use}`, { at: first.to }),
        ...(until === null ? [because('wash-first')] : []),
      ]),
    turnsAt: ({ next }, history, now) =>
      earliestOf(openWaits(next, history, now).map(({ until }) => until)),
  },
  clock: {
    holds: ({ from, to }, _history, now) => {
      const hours = localMinutes(now.instant, now.zone) / hour
      return from < to ? hours >= from && hours < to : hours >= from || hours < to
    },
    because: () => [],
    turnsAt: ({ from, to }, _history, now) =>
      earliestOf([from, to].map((hours) => nextLocal(now.instant, hours, now.zone))),
  },
  is: {
    holds: ({ condition }, { profile }, now) => {
      const until = passesAt(condition, profile)
      return profile.conditions.has(condition) && (until === null || now.instant < until)
    },
    because: () => [],
    turnsAt: ({ condition }, { profile }, now) => after(now, passesAt(condition, profile)),
  },
  answered: {
    holds: ({ gate }, { profile }, now) =>
      conditionsOf(gate).every((condition) => {
        const until = passesAt(condition, profile)
        return profile.asked.has(condition) && (until === null || now.instant < until)
      }),
    because: () => [],
    turnsAt: ({ gate }, { profile }, now) =>
      earliestOf(conditionsOf(gate).map((condition) => after(now, passesAt(condition, profile)))),
  },
  standing: {
    holds: ({ sign }, history, now) => stands(sign, history, now),
    because: ({ sign }, history) => {
      const raise = history.danger.raised.get(sign)
      return raise ? [because('sign-told', { sign, at: raise.since })] : []
    },
    turnsAt: ({ sign }, history, now) => {
      const denied = history.danger.raised.get(sign)?.deniedAt ?? null
      return after(now, denied === null ? null : plusMinutes(denied, denialHolds))
    },
  },
}

const conditionsOf = (gate: GateId): readonly ConditionId[] =>
  gates[gate].rows.flatMap(({ conditions }) => conditions)

/** When a condition that holds and may pass is to be asked again; `null`: it lasts, or does not hold. */
const passesAt = (condition: ConditionId, { conditions, asked }: Profile): Instant | null => {
  const told = asked.get(condition)
  const passes = passing.has(condition) && conditions.has(condition)
  return passes && told !== undefined ? plusMinutes(told, day) : null
}

const openWaits = (
  next: Exclude<SkinUse, 'injection'>,
  { uses }: History,
  now: Now,
): readonly Wait[] =>
  waitsFor(uses, next).filter(({ until }) => until === null || now.instant < until)

/** Instants inside the last `minutes`; one that lies ahead counts as inside. */
const recent = (instants: readonly Instant[], minutes: Minutes, now: Now): readonly Instant[] =>
  instants.filter((at) => at > now.instant - minutes * minute)

/** The first instant after `now` at which a condition no longer holds by time alone; `null`: never. */
export const endsAt = (condition: Condition, history: History, now: Now): Instant | null => {
  let at: Instant | null = turnsAt(condition, history, now)
  for (let tries = 0; at !== null && tries < 100; tries += 1) {
    const then = { ...now, instant: instant(at) }
    if (!holds(condition, history, then)) return at
    at = turnsAt(condition, history, then)
  }
  return null
}
