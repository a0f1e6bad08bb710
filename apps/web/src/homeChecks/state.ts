import type { SelfTestId } from '@unspasm/care'
import type { AgreementId, GateVerdict, SelfTestResult, TestWay } from '@unspasm/care/measures'
import { testGate } from '@unspasm/care/measures'
import { gateInputOf, movementAt, resultOf, sittingsOf, testedPerson } from '@unspasm/care/movement'
import { care, plan, planAt } from '../state.ts'

/** Whether a check may be done now, with what the person confirms on the spot. */
export const verdictOf = (
  test: SelfTestId,
  agreed: ReadonlySet<AgreementId>,
  way?: TestWay,
): GateVerdict => {
  const danger = plan.value.alert !== null
  return testGate(test, gateInputOf(care.value, planAt.value, test, danger, agreed), way)
}

/** What each sitting at a check came to, and when, oldest first. */
export const resultsOf = (
  test: SelfTestId,
): readonly (SelfTestResult & { readonly at: number })[] => {
  const { tests } = movementAt(care.value.movement, planAt.value)
  const person = testedPerson(care.value, planAt.value)
  return sittingsOf(tests, test).map((sitting) => ({
    ...resultOf(sitting, test, person),
    at: sitting[0]?.at ?? 0,
  }))
}
