import type { Rules } from '../../rule.ts'
import { movementAdvice } from '../../movement/advice.ts'
import { doseItems } from '../../verdict/doseItems.ts'
import { adviceFor } from '../adviceLines.ts'
import { coldHolds, coldRules } from './cold.ts'
import { courseAlerts, courseRules } from './course.ts'
import { dailyHolds, dailyRules } from './daily.ts'
import { dangerRules } from './danger.ts'
import { heatHolds, heatRules } from './heat.ts'
import { movementHolds, movementRules } from './movement.ts'
import { nightHolds, nightRules } from './night.ts'
import { onSkinHolds, onSkinRules } from './onSkin.ts'
import { restAlerts, restHolds, restRules } from './rest.ts'
import { screenRules } from './screens.ts'

/** The whole rule book, in no order that matters. */
export const rules: Rules = {
  lineFor: adviceFor,
  doses: doseItems,
  movement: movementAdvice,
  advice: [
    ...screenRules,
    ...restRules,
    ...coldRules,
    ...heatRules,
    ...movementRules,
    ...courseRules,
    ...onSkinRules,
    ...nightRules,
    ...dailyRules,
  ],
  holds: [
    ...restHolds,
    ...coldHolds,
    ...heatHolds,
    ...movementHolds,
    ...onSkinHolds,
    ...nightHolds,
    ...dailyHolds,
  ],
  alerts: [...dangerRules, ...restAlerts, ...courseAlerts],
}
