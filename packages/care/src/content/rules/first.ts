import type { Rules } from '../../rule.ts'
import { firstLying } from './firstLying.ts'
import { firstScreen } from './firstScreen.ts'

/**
 * All that can speak in a new log before the danger check is whole, emergencies aside: comfort waits
 * for it (C13). An app may show its first screen by these and load the rule book meanwhile.
 */
export const firstRules: Rules = { advice: [firstScreen, firstLying], holds: [], alerts: [] }
