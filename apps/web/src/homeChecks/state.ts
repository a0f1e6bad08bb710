import {
  gateIds,
  gates,
  type ConditionId,
  type GateId,
  type SelfTested,
  type SelfTestId,
  type Side,
} from '@unspasm/care'
import type {
  AgreementId,
  GateReasonId,
  GateVerdict,
  SelfTestResult,
  TestWay,
} from '@unspasm/care/measures'
import { selfTestById, suggestsPhysiotherapist, testGate } from '@unspasm/care/measures'
import {
  gateInputOf,
  isWhole,
  movementAt,
  oneSitting,
  resultOf,
  sittingsOf,
  testedPerson,
} from '@unspasm/care/movement'
import { care, plan, planAt } from '../state.ts'

const minute = 60_000

const movement = () => movementAt(care.value.movement, planAt.value)

/** Whether a check may be done now, with what the person confirms on the spot. */
export const verdictOf = (
  test: SelfTestId,
  agreed: ReadonlySet<AgreementId>,
  way?: TestWay,
): GateVerdict => {
  const danger = plan.value.alert !== null
  return testGate(test, gateInputOf(care.value, planAt.value, test, danger, agreed), way)
}

/** What a score told on the spot can still lift. */
const byScore: ReadonlySet<GateReasonId> = new Set([
  'pain-too-high',
  'pain-above-2',
  'worst-above-4',
])

/** Whether nothing is left to answer but the scores that are asked right before. */
export const mayBegin = ({ why, unknown }: GateVerdict): boolean =>
  why.every((reason) => byScore.has(reason) && unknown.includes(reason))

/** Whether the worst of the last day is still to be asked. */
export const asksWorst = ({ unknown }: GateVerdict): boolean => unknown.includes('worst-above-4')

/** The checklist with a fact that this check asks about and nobody was asked; `null`: none. */
export const checklistFor = (test: SelfTestId, { unknown }: GateVerdict): GateId | null => {
  const { asked } = care.value.profile
  const missing: readonly ConditionId[] = [
    ...(unknown.includes('recent-surgery') ? (['recent-surgery'] as const) : []),
    ...(unknown.includes('condition')
      ? selfTestById[test].notWith.map(({ condition }) => condition)
      : []),
    ...(unknown.includes('pregnancy') ? (['pregnant'] as const) : []),
  ].filter((condition) => !asked.has(condition))
  const holding = (['exercise', 'background', ...gateIds] as const).find((id) =>
    gates[id].rows.some(({ conditions }) => conditions.some((each) => missing.includes(each))),
  )
  return holding ?? (unknown.includes('age') ? 'background' : null)
}

/** Tries of the sitting that goes on, those that pain ended left out. */
export const triesNow = (test: SelfTestId): readonly SelfTested[] => {
  const last = sittingsOf(movement().tests, test).at(-1) ?? []
  const began = last[0]?.at
  return began !== undefined && planAt.value - began < oneSitting * minute
    ? last.filter(isWhole)
    : []
}

export interface Sat {
  readonly at: number
  readonly result: SelfTestResult
  /** how it was done; checks with one way have none */
  readonly way: string | undefined
}

/** What each sitting at a check came to, oldest first; a sitting that pain ended came to nothing. */
export const resultsOf = (test: SelfTestId): readonly Sat[] => {
  const person = testedPerson(care.value, planAt.value)
  return sittingsOf(movement().tests, test).flatMap((sitting) => {
    const result = resultOf(sitting, test, person, care.value.profile)
    return result.value === null
      ? []
      : [{ at: sitting[0]?.at ?? 0, result, way: sitting.find(isWhole)?.way }]
  })
}

/** A value, and the one before it of the same side and the same way. */
export interface Compared {
  readonly side: Side | null
  readonly value: number
  readonly before: number | null
}

/** The last sitting against the last one that was done the same way: each side by itself. */
export const comparedOf = (test: SelfTestId): readonly Compared[] => {
  const all = resultsOf(test)
  const last = all.at(-1)
  if (!last) return []
  const alike = all.slice(0, -1).filter(({ way }) => way === last.way)
  if (!selfTestById[test].perSide) {
    const { value } = last.result
    const before = alike.at(-1)?.result.value ?? null
    return value === null ? [] : [{ side: null, value, before }]
  }
  return (['left', 'right'] as const).flatMap((side) => {
    const value = last.result.sides[side]
    const before = alike.findLast(({ result }) => result.sides[side] !== null)?.result.sides[side]
    return value === null ? [] : [{ side, value, before: before ?? null }]
  })
}

/** Results done the same way as the last one, oldest first: the line that they draw over time. */
export const lineOf = (
  test: SelfTestId,
): readonly { readonly at: number; readonly score: number }[] => {
  const all = resultsOf(test)
  const way = all.at(-1)?.way
  return all.flatMap(({ at, result: { value }, way: done }) =>
    value === null || done !== way ? [] : [{ at, score: value }],
  )
}

/** Whether two low results with enough training between them suggest a physiotherapist. */
export const wantsPhysiotherapist = (test: SelfTestId): boolean => {
  const { tests, sessions } = movement()
  const [before, last] = sittingsOf(tests, test).slice(-2)
  const from = before?.at(-1)?.at
  const to = last?.[0]?.at
  if (from === undefined || to === undefined) return false
  const between = sessions.filter(({ at, ended }) => ended?.whole === true && at > from && at < to)
  return suggestsPhysiotherapist(
    test,
    resultsOf(test).map(({ result }) => result.word),
    between.length,
  )
}
