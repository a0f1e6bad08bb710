import type { Rules } from '../../rule.ts'
import { coldHolds, coldRules } from './cold.ts'
import { courseAlerts, courseRules } from './course.ts'
import { dangerRules } from './danger.ts'
import { heatHolds, heatRules } from './heat.ts'
import { movementHolds, movementRules } from './movement.ts'
import { restHolds, restRules } from './rest.ts'
import { screenRules } from './screens.ts'

/** The whole rule book, in no order that matters. */
export const rules: Rules = {
  advice: [
    ...screenRules,
    ...restRules,
    ...coldRules,
    ...heatRules,
    ...movementRules,
    ...courseRules,
  ],
  holds: [...restHolds, ...coldHolds, ...heatHolds, ...movementHolds],
  alerts: [...dangerRules, ...courseAlerts],
}
