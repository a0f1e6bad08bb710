import { rules } from './content/rules/index.ts'
import type { History } from './history.ts'
import type { Now } from './instant.ts'
import { planUnder, type Plan } from './plan.ts'

/** The plan by the whole rule book. */
export const planFor = (history: History, now: Now): Plan => planUnder(rules, history, now)
