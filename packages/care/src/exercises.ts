export { sessionScript, type SessionMark, type SessionScript } from './movement/sessionScript.ts'
export { exerciseSteps } from './content/movement/steps/index.ts'
