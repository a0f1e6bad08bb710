export { findingWords, useWords, verdictFrames } from './doseWords.ts'
export { familyWords } from './partners.ts'
export { sayFinding } from './sayFinding.ts'
export { trapWords } from './traps.ts'
