export type { PoseFault } from './fault.ts'
export { faultsOf } from './faults.ts'
