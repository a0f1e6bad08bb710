import type { Rules } from '../../rule.ts'
import { restRules } from './rest.ts'
import { screenRules } from './screens.ts'

/**
 * All that can speak in a new log before the danger check is whole, emergencies aside: comfort waits
 * for it (C13). An app may show its first screen by these and load the rule book meanwhile.
 */
export const firstRules: Rules = {
  advice: [
    ...screenRules.filter(({ item }) => item === 'first-screen'),
    ...restRules.filter(({ id }) => id === 'rest-1'),
  ],
  holds: [],
  alerts: [],
}
