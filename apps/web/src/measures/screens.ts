export { Checks } from '../homeChecks/Checks.tsx'
export { Check } from '../homeChecks/Check.tsx'
export { Measures } from './Measures.tsx'
export { Measure } from './Measure.tsx'
