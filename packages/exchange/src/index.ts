export { parseLog, type ParsedLog } from './parseLog.ts'
export { writeLog, type LogForm } from './writeLog.ts'
export { refusalWords, type IdNoun, type LineRefusal, type Refusal } from './refusal.ts'
