export {
  sessionScript,
  doseWords,
  type SessionFrame,
  type SessionMark,
  type SessionScript,
} from './movement/sessionScript.ts'
export { endsExercise, tellingsOf, type Played, type Tap } from './movement/playSession.ts'
export { exerciseSteps } from './content/movement/steps/index.ts'
export { exerciseTargets } from './content/movement/exerciseTargets.ts'
