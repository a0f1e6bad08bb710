export * from './instant.ts'
export * from './event.ts'
export * from './log.ts'
export * from './because.ts'
export * from './history.ts'
export { skinUsesOf, type Dose, type Medicines, type PrescribedMedicine } from './dose.ts'
export type { Course } from './course.ts'
export type { Episode, PastEpisode } from './episode.ts'
export * from './fold.ts'
export * from './condition.ts'
export * from './rule.ts'
export * from './item.ts'
export * from './plan.ts'
export * from './planFor.ts'
export * from './alert.ts'
export * from './player.ts'
export { minutesOfRun } from './length.ts'
export * from './script.ts'
export * from './say.ts'
export { isZone, localMinutes } from './zone.ts'
export { openEmergencies, signsOfScreen, type Emergency, type Raise } from './danger.ts'
export { limitOf, countsOf, type GuideRun } from './guide.ts'
export { conditionAliases, conditionIds, type ConditionId } from './content/conditions.ts'
export { courseStates } from './content/course.ts'
export { gates, gateIds, type Gate, type GateId } from './content/gates.ts'
export {
  guides,
  positionIds,
  scriptIds,
  type Guide,
  type PlainScriptId,
  type PositionId,
  type ScriptId,
} from './content/guides.ts'
export * from './content/items.ts'
export {
  instrumentIds,
  selfTestIds,
  type InstrumentId,
  type SelfTestId,
} from './content/measures/ids.ts'
export { exerciseIds, isExerciseId, type ExerciseId } from './content/movement/exerciseIds.ts'
export { ruleIds, type RuleId } from './content/ruleIds.ts'
export { firstRules } from './content/rules/first.ts'
export { rules } from './content/rules/index.ts'
export { remedies, remedyIds, type RemedyId, type SkinUse } from './content/remedies.ts'
export { signGroups, signIds, signs, type SignGroup, type SignId } from './content/signs.ts'
export { signWait } from './content/signWait.ts'
export { sourceIds, type SourceId } from './content/sourceIds.ts'
export type { Grade, Mark, Tier } from './content/tiers.ts'
export { callFor, emergencyNumbers, fallbackNumbers } from './content/emergencyNumbers.ts'
export { adviceFor } from './content/adviceLines.ts'
