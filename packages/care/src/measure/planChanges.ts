import type { ConditionId } from '../content/conditions.ts'
import { gateNumbers } from '../content/measures/gates.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import type {
  DuePlanChange,
  PlanChange,
  PlanReasonId,
  SelfTest,
  SelfTestWord,
} from '../content/measures/selfTest.ts'
import type { Side } from '../event.ts'
import type { SelfTestResult } from './selfTest.ts'

/**
 * What a result does to the plan (self-tests §2, §3), in the order of the plan lines.
 *
 * Without a word there is nothing but the offer of help: the person is compared with themselves alone.
 * No change blocks walking, moves anybody down a stage or overrides the pain rule; the stage and the
 * conditions of the person still decide whether an exercise is offered.
 */
export const planChanges = (
  test: SelfTestId,
  result: Pick<SelfTestResult, 'value' | 'word' | 'asymmetry'>,
  conditions: ReadonlySet<ConditionId> = new Set(),
): readonly DuePlanChange[] => {
  const check = selfTestById[test]
  const weaker = result.asymmetry?.weaker ?? null
  return [
    ...byWord(check, result).flatMap(({ changes, why }) => withReason(changes, why, weaker)),
    ...(result.asymmetry?.differs === true
      ? withReason(check.whenSidesDiffer, 'sides-differ', weaker)
      : []),
    ...help(check, result.value),
  ].filter(({ onlyWith }) => onlyWith === undefined || conditions.has(onlyWith))
}

/**
 * Whether two low results of one trunk check in a row, with at least 12 sessions between them, suggest
 * a physiotherapist.
 *
 * @param words - of one check, oldest first.
 * @param sessionsBetween - finished between the last two; null: unknown, and then never.
 */
export const suggestsPhysiotherapist = (
  test: SelfTestId,
  words: readonly (SelfTestWord | null)[],
  sessionsBetween: number | null,
): boolean =>
  selfTestById[test].trunk &&
  sessionsBetween !== null &&
  sessionsBetween >= gateNumbers.trainedSessions &&
  words.at(-1) === 'low' &&
  words.at(-2) === 'low'

interface Line {
  readonly changes: readonly PlanChange[]
  readonly why: PlanReasonId
}

const byWord = (
  check: SelfTest,
  { value, word }: Pick<SelfTestResult, 'value' | 'word'>,
): readonly Line[] => {
  const plenty: Line | null =
    check.plenty !== null && value !== null && value > check.plenty.above
      ? { changes: check.plenty.changes, why: 'plenty' }
      : null
  switch (word) {
    case null:
      return []
    case 'low':
      return [{ changes: check.low, why: 'low' }]
    case 'fair':
      return [plenty ?? { changes: check.fair, why: 'fair' }]
    case 'good':
      return plenty === null
        ? [{ changes: check.good, why: 'good' }]
        : [plenty, { changes: check.good.filter(leftBy(plenty.changes)), why: 'good' }]
  }
}

/** The plan line of plenty is the stricter word on an exercise that both speak of. */
const leftBy =
  (said: readonly PlanChange[]) =>
  ({ exercise }: PlanChange): boolean =>
    said.every((other) => other.exercise !== exercise)

const withReason = (
  changes: readonly PlanChange[],
  why: PlanReasonId,
  weaker: Side | null,
): readonly DuePlanChange[] =>
  changes
    .filter(({ kind }) => !oneSided.has(kind) || weaker !== null)
    .map((change) => ({
      ...change,
      why,
      ...(oneSided.has(change.kind) && weaker !== null ? { side: weaker } : {}),
    }))

const oneSided: ReadonlySet<PlanChange['kind']> = new Set(['weaker-first', 'extra-set'])

const help = (check: SelfTest, value: number | null): readonly DuePlanChange[] =>
  check.helpBelow !== null && value !== null && value < check.helpBelow.value
    ? [{ kind: 'see-clinician', exercise: null, why: check.helpBelow.why }]
    : []
