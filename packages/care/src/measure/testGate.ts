import type { ConditionId } from '../content/conditions.ts'
import {
  gateNumbers,
  type AgreementId,
  type GateLevel,
  type GateReasonId,
} from '../content/measures/gates.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import type { NotWith, SelfTest, TestWay, Way } from '../content/measures/selfTest.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'

/** What is known when somebody asks for a check. `null` is unknown, and an unknown opens nothing. */
export interface GateInput {
  /** 0 to 5 */
  readonly stage: number | null
  /** whole days since onset */
  readonly day: number | null
  /** now, at rest, 0 to 10 */
  readonly pain: number | null
  readonly worst24: number | null
  /** whether a danger sign is open */
  readonly redFlag: boolean | null
  /** days since the last stop for a leg; Infinity: there was none */
  readonly legStopDaysAgo: number | null
  /** counted reds of the last 7 days */
  readonly countedRed7: number | null
  /** sessions in a row, up to the last, without a red */
  readonly lastSessionsWithoutRed: number | null
  readonly hoursSinceWaking: number | null
  /** 1 to 3 */
  readonly levelsByExercise: Readonly<Partial<Record<ExerciseId, number>>>
  /** days in a row at stage 3 or above */
  readonly stageDays: number | null
  /** of the last 7 days, those with pain of at most 1 */
  readonly painAtMost1Days: number | null
  /** those that hold */
  readonly conditions: ReadonlySet<ConditionId> | null
  /** those that were asked: what was not is not "no" (C32) */
  readonly conditionsAsked: ReadonlySet<ConditionId> | null
  /** whole years */
  readonly age: number | null
  /** what the person confirms right now */
  readonly agreed: ReadonlySet<AgreementId>
  /** 0: known not to be pregnant */
  readonly weeksPregnant: number | null
  /** chest pain or fainting, now or in an exercise */
  readonly chestOrFaint: boolean | null
  /** since the last earlier day this check was done; Infinity: never */
  readonly daysSinceCheck: number | null
  /** since this check last raised the pain of the next morning; Infinity: never */
  readonly daysSinceMorningRise: number | null
  /** other checks already done today */
  readonly checksToday: number | null
}

/** `why` is empty when open; `unknown` are those of it that an answer could still lift. */
export interface GateVerdict {
  readonly open: boolean
  readonly why: readonly GateReasonId[]
  readonly unknown: readonly GateReasonId[]
}

/**
 * Whether a check may be done now (self-tests §1): G0 for all of them, then the gate of the way it is
 * done, then what the check itself asks.
 *
 * G3 holds G1 and the blood pressure of G2 too, so that no harder gate opens before an easier one.
 *
 * @param way - how it would be done; left out: the easiest.
 */
export const testGate = (test: SelfTestId, input: GateInput, way?: TestWay): GateVerdict => {
  const check = selfTestById[test]
  const chosen = check.ways.find(({ id }) => id === way) ?? check.ways[0]
  const rows = [
    ...never(input),
    ...byLevel(chosen.gate, chosen, input),
    ...ofCheck(check, input),
    ...rhythm(input),
  ]
  const closed = rows.filter(([, met]) => met !== true)
  const reasons = (only: readonly Row[]): readonly GateReasonId[] => [
    ...new Set(only.map(([reason]) => reason)),
  ]
  const firmly = new Set(reasons(closed.filter(([, met]) => met === false)))
  return {
    open: closed.length === 0,
    why: reasons(closed),
    unknown: reasons(closed).filter((reason) => !firmly.has(reason)),
  }
}

/** Whether a check must end: pain 2 above its start, or 4 (self-tests §1). */
export const endsCheck = (painBefore: number, painNow: number): boolean =>
  painNow - painBefore >= gateNumbers.stop.rise || painNow >= gateNumbers.stop.pain

/** Whether a morning shows a rise that closes the check of the day before; null: a score is missing. */
export const raisedNextMorning = (base: number | null, morning: number | null): boolean | null =>
  base === null || morning === null ? null : morning - base >= gateNumbers.rise.points

/** null: not known */
type Met = boolean | null
type Row = readonly [GateReasonId, Met]

const { g0, g1, g2, g3 } = gateNumbers

const from = (value: number | null, least: number): Met => (value === null ? null : value >= least)
const upTo = (value: number | null, most: number): Met => (value === null ? null : value <= most)
const no = (value: boolean | null): Met => (value === null ? null : !value)

/** false wins, then unknown */
const both = (...met: readonly Met[]): Met => {
  if (met.includes(false)) return false
  return met.includes(null) ? null : true
}

const never = (input: GateInput): readonly Row[] => [
  ['stage-too-early', from(input.stage, g0.stageFrom)],
  ['danger-sign', no(input.redFlag)],
  ['leg-stop', from(input.legStopDaysAgo, g0.legStopDays)],
  ['pain-too-high', upTo(input.pain, g0.painMost)],
  ['red-session', upTo(input.countedRed7, g0.countedReds)],
  ['chest-or-faint', no(input.chestOrFaint)],
  [
    'recent-surgery',
    both(without('recent-surgery', input), notTold('recent-spine-surgery', input)),
  ],
  ['just-woken', up(g0.hoursAfterWaking, input)],
]

const byLevel = (level: GateLevel, way: Way, input: GateInput): readonly Row[] => {
  switch (level) {
    case 'G1':
      return light(input)
    case 'G2':
      return [...light(input), ...subMaximal(way, input)]
    case 'G3':
      return [...light(input), ...toTheEnd(input)]
  }
}

const light = (input: GateInput): readonly Row[] => [
  ['stage-too-early', from(input.stage, g1.stageFrom)],
  ['too-few-days', from(input.day, g1.dayFrom)],
  ['pain-above-2', upTo(input.pain, g1.painMost)],
  ['worst-above-4', upTo(input.worst24, g1.worst24Most)],
  ['sessions-not-calm', from(input.lastSessionsWithoutRed, g1.sessionsWithoutRed)],
]

const subMaximal = (way: Way, input: GateInput): readonly Row[] => [
  [
    'level-too-low',
    way.matching === null || from(input.levelsByExercise[way.matching] ?? null, g2.levelFrom),
  ],
  ['stage-too-new', from(input.stageDays, g2.daysInStage)],
  pressure(input),
]

const toTheEnd = (input: GateInput): readonly Row[] => [
  ['stage-below-4', from(input.stage, g3.stageFrom)],
  ['below-42-days', from(input.day, g3.dayFrom)],
  ['week-not-calm', from(input.painAtMost1Days, g3.calmDays)],
  pressure(input),
  ['clinician-first', unlessAgreed('hypertension', 'clinician-agrees-blood-pressure', input)],
  [
    'clinician-first',
    unlessAgreed('hypertension-uncontrolled', 'clinician-agrees-blood-pressure', input),
  ],
]

const pressure = ({ agreed }: GateInput): Row => [
  'blood-pressure',
  agreed.has('blood-pressure-below-160-100') || null,
]

const ofCheck = (check: SelfTest, input: GateInput): readonly Row[] => [
  ...check.notWith.map(({ condition, unless }: NotWith): Row => [
    'condition',
    unless === null ? without(condition, input) : unlessAgreed(condition, unless, input),
  ]),
  ...check.needs.map((each): Row => [
    each === 'wants-curl-ups' ? 'switched-off' : 'needs-answer',
    input.agreed.has(each) || null,
  ]),
  ['pregnancy', fitsPregnancy(check, input)],
  ['age', both(from(input.age, gateNumbers.adultFrom), fitsAge(check, input.age))],
  ['just-woken', up(check.hoursAfterWaking, input)],
  ['needs-someone', !check.balance || hasCompany(input)],
]

const rhythm = (input: GateInput): readonly Row[] => [
  ['too-soon', from(input.daysSinceCheck, gateNumbers.repeatDays)],
  ['closed-after-rise', from(input.daysSinceMorningRise, gateNumbers.rise.closedDays)],
  ['enough-today', upTo(input.checksToday, gateNumbers.checksADay - 1)],
]

/** Up for so long, as told; or, where nobody told, as confirmed: no check asks for more than two hours. */
const up = (hours: number, { hoursSinceWaking, agreed }: GateInput): Met =>
  hoursSinceWaking === null ? agreed.has('up-two-hours') || null : hoursSinceWaking >= hours

/** Known not to hold. */
const without = (condition: ConditionId, { conditions, conditionsAsked }: GateInput): Met => {
  if (conditions === null) return null
  if (conditions.has(condition)) return false
  return conditionsAsked?.has(condition) === true ? true : null
}

/** Not told; nobody needs to have asked, because another condition was asked that holds it too. */
const notTold = (condition: ConditionId, { conditions }: GateInput): Met =>
  conditions === null ? null : !conditions.has(condition)

/** Known not to hold, or confirmed to be safe. A "yes" to what nobody asked lifts it as well. */
const unlessAgreed = (condition: ConditionId, unless: AgreementId, input: GateInput): Met =>
  input.conditions !== null && input.agreed.has(unless) ? true : without(condition, input)

const fitsAge = ({ underAge }: SelfTest, age: number | null): Met => {
  if (underAge === null) return true
  return age === null ? null : age < underAge
}

const fitsPregnancy = ({ notInPregnancyFromWeek }: SelfTest, input: GateInput): Met => {
  if (notInPregnancyFromWeek === null) return true
  const weeks = input.weeksPregnant
  if (weeks === null) return null
  if (weeks > 0) return weeks < notInPregnancyFromWeek
  return input.conditions?.has('pregnant') === true ? null : true
}

/** From 66 on, after a fall, or when either is not known, only with somebody there. */
const hasCompany = (input: GateInput): Met => {
  if (input.agreed.has('someone-there')) return true
  const steady = both(upTo(input.age, gateNumbers.companyAbove), without('falls-risk', input))
  return steady === true ? true : null
}
