import { warmUp } from '../content/movement/limits.ts'
import type { Level } from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import { plusMinutes } from '../instant.ts'
import { levelOf, type Movement, type Session } from './movement.ts'

/** What stands in an exercise's place now: its regression, a harder one, or itself. */
export const standingIn = ({ inPlaceOf }: Movement, exercise: ExerciseId): ExerciseId => {
  const seen = new Set<ExerciseId>()
  let current = exercise
  for (let next = inPlaceOf.get(current); next && !seen.has(next); next = inPlaceOf.get(current)) {
    seen.add(next)
    current = next
  }
  return current
}

/**
 * One level lower; at level 1 its first regression stands in its place (§5.3, REGRESS). A position is no
 * exercise: then it stays as it is, at level 1.
 */
export const lowered = (movement: Movement, exercise: ExerciseId): Movement => {
  const level = levelOf(movement, exercise)
  if (level > 1) return withLevel(movement, exercise, (level - 1) as Level)
  const [easier] = exercises[exercise].regress
  if (easier === undefined || !isExerciseId(easier)) return movement
  return standIn(withLevel(movement, easier, 1), exercise, easier)
}

const withLevel = (movement: Movement, exercise: ExerciseId, level: Level): Movement => ({
  ...movement,
  levels: new Map(movement.levels).set(exercise, level),
})

/** `other` in the place of `exercise`; where the chain has come round, back to what it began with. */
const standIn = (movement: Movement, exercise: ExerciseId, other: ExerciseId): Movement => {
  const inPlaceOf = new Map(movement.inPlaceOf)
  if (inPlaceOf.get(other) === exercise) inPlaceOf.delete(other)
  else inPlaceOf.set(exercise, other)
  return { ...movement, inPlaceOf }
}

/**
 * One thing up for at most `most` exercises of a session that was enough in a row green (§5.4): the next
 * row of its doses, lowest level first; after level 3 the first harder id, with the old one as a warm-up.
 */
export const raised = (movement: Movement, session: Session, most: number): Movement => {
  // A level that a home check or a warm-up held down is not the one that was earned.
  const done = session.done
    .flatMap(({ exercise, level }) =>
      isExerciseId(exercise) && level >= levelOf(movement, exercise) ? [exercise] : [],
    )
    .filter((exercise, index, all) => all.indexOf(exercise) === index)
    .toSorted((a, b) => levelOf(movement, a) - levelOf(movement, b))
  let next = movement
  let changes = 0
  for (const exercise of done) {
    if (changes >= most) break
    const up = raisedOne(next, exercise, session)
    if (up === null) continue
    next = { ...up, progressed: { exercise: standingIn(up, exercise), at: session.at } }
    changes += 1
  }
  return next
}

const raisedOne = (movement: Movement, exercise: ExerciseId, session: Session): Movement | null => {
  const level = levelOf(movement, exercise)
  if (level < 3) {
    const up = withLevel(movement, exercise, (level + 1) as Level)
    return returned(up, exercise, level)
  }
  const greens = movement.sessions.filter(
    ({ judged, done }) =>
      judged?.colour === 'green' &&
      done.some((each) => each.exercise === exercise && each.level === 3),
  )
  if (greens.length < 3) return null
  const planned = session.planned.map((each) => each.exercise)
  const harder = exercises[exercise].progress.find(
    (id): id is ExerciseId =>
      isExerciseId(id) && exercises[id].stage <= session.stage && !planned.includes(id),
  )
  if (!harder) return null
  return {
    ...standIn(withLevel(movement, harder, 1), exercise, harder),
    warmUps: new Map(movement.warmUps).set(exercise, plusMinutes(session.at, warmUp)),
  }
}

/** A regression that has gone up a level makes room again for what it stood in for, at level 1. */
const returned = (movement: Movement, exercise: ExerciseId, level: Level): Movement => {
  if (level < 2) return movement
  const keys = [...movement.inPlaceOf].flatMap(([key, other]) =>
    other === exercise && exercises[key].regress.includes(exercise) ? [key] : [],
  )
  const inPlaceOf = new Map(movement.inPlaceOf)
  for (const key of keys) inPlaceOf.delete(key)
  return keys.reduce<Movement>((each, key) => withLevel(each, key, 1), { ...movement, inPlaceOf })
}
