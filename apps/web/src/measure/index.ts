export { Checks } from './Checks.tsx'
export { Check } from './Check.tsx'
export { Measures } from './Measures.tsx'
export { Measure } from './Measure.tsx'
