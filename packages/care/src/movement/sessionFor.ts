import type { History } from '../history.ts'
import type { Instant } from '../instant.ts'
import { bodyOf } from './exerciseVerdict.ts'
import { testChanges } from './ofTests.ts'
import { movementAt } from './movementAt.ts'
import { sessionIn, type Asked, type SessionPlan } from './session.ts'

/** The session to offer now. Pure; what it puts in is what `sessionStarted` then tells. */
export const sessionFor = (history: History, now: Instant, asked: Asked): SessionPlan => {
  const movement = movementAt(history.movement, now)
  const body = bodyOf(history, now, movement.agreed)
  return sessionIn(movement, body, now, asked, testChanges(history, movement, now))
}
