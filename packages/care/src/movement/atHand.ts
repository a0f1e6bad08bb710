import type { Level } from '../content/movement/exercise.ts'
import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import { needed, things, type Thing } from '../content/movement/things.ts'
import type { Instant } from '../instant.ts'
import type { Movement } from './movement.ts'

/** What a person said they have not got. */
export const lacking = (movement: Movement, now: Instant): readonly Thing[] =>
  things.filter((thing) => now < (movement.lacking.get(thing) ?? 0))

/** The highest level of an exercise with what is at hand; 0: not even the first. */
export const levelAtHand = (movement: Movement, id: ExerciseId, now: Instant): Level | 0 => {
  const need = needed[id]
  return need && lacking(movement, now).includes(need.thing) ? ((need.from - 1) as Level | 0) : 3
}
