/** Home checks and measures a person fills in: gates, scores, words, and what a result changes. */
export {
  gradeChange,
  gradeGlobalChange,
  isClearlyBetter,
  ownActivities,
  peg,
  rmdq,
  slowRecoveryAnswers,
  suggestsClinician,
  weeklyMedian,
  type ChangeGrade,
  type OwnActivities,
  type RecoverySigns,
} from './instruments.ts'
export { dueMeasures, dueMorning, type DueMeasures, type MeasureDays } from './dueMeasures.ts'
export { endOf } from './endOf.ts'
export { planChanges, suggestsPhysiotherapist } from './planChanges.ts'
export {
  normFor,
  realChange,
  scoreSelfTest,
  type Asymmetry,
  type Attempt,
  type Basis,
  type SelfTestResult,
  type TestedPerson,
} from './selfTest.ts'
export {
  endsCheck,
  raisedNextMorning,
  testGate,
  type GateInput,
  type GateVerdict,
} from './testGate.ts'
export {
  agreementIds,
  gateLevels,
  gateNumbers,
  gateReasonIds,
  type AgreementId,
  type GateLevel,
  type GateReasonId,
} from '../content/measures/gates.ts'
export {
  instrumentIds,
  selfTestIds,
  type InstrumentId,
  type SelfTestId,
} from '../content/measures/ids.ts'
export {
  pegItems,
  rhythms,
  rmdqItems,
  slowRecoveryItems,
  type GradedId,
  type MorningItem,
  type PegItem,
  type RmdqItem,
  type SlowRecoveryItem,
} from '../content/measures/instruments.ts'
export { norms, type Norm } from '../content/measures/norms.ts'
export { selfTestById } from '../content/measures/selfTests.ts'
export {
  changeKinds,
  planReasonIds,
  selfTestWordIds,
  testWayIds,
  type ChangeKind,
  type DuePlanChange,
  type PlanChange,
  type PlanReasonId,
  type SelfTest,
  type SelfTestWord,
  type TestWay,
} from '../content/measures/selfTest.ts'
