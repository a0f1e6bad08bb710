import { plainLists, trackLists, fixedDoses, forEveryone } from '../content/movement/lists.ts'
import { afterWaking, deload, masking } from '../content/movement/limits.ts'
import type { Body as Posture, ExerciseDose, Level } from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import type { ExerciseCut, PlannedExercise, SessionList } from '../event.ts'
import { minutesBetween, week, type Instant } from '../instant.ts'
import { exerciseVerdict, mayOffer, offered, type Body } from './exerciseVerdict.ts'
import { stageFor, type StageNumber } from './judge.ts'
import { levelOf, trackOf, type Movement } from './movement.ts'
import { noChanges, type TestChanges } from './testChanges.ts'
import { standingIn } from './programme.ts'

/** Where a person can be: on the floor, on a bed, or only sitting and standing. */
export const places = ['floor', 'bed', 'chair'] as const
export type Place = (typeof places)[number]

const placed: Readonly<Record<Place, readonly Posture[]>> = {
  floor: ['back', 'front', 'side', 'fours', 'kneeling', 'sitting', 'standing'],
  bed: ['back', 'front', 'side', 'sitting', 'standing'],
  chair: ['sitting', 'standing'],
}

/** What a person says before a session. */
export interface Asked {
  /** pain right now, 0 to 10 (`p0`) */
  readonly pain: number
  readonly place: Place
  /** that there are for it; left out: as many as it takes */
  readonly minutes?: number
  /** ids to leave out today: no room, no thing, no wish */
  readonly without?: readonly string[]
}

export interface SessionPlan {
  readonly list: SessionList
  readonly stage: StageNumber
  /** pain is above what the stage allows: today is a lower one, without penalty (§5.3, row 4) */
  readonly lowered: boolean
  readonly exercises: readonly PlannedExercise[]
  /** seconds that it takes, rests among them */
  readonly seconds: number
  /** listed, and not for this person or place: what, and what was taken in its place */
  readonly swapped: readonly { readonly from: ExerciseId; readonly to: ExerciseId | null }[]
  readonly medicated: boolean
}

/** A pain killer of the last 6 h, as far as is told (§5.4). */
export const isMedicated = ({ doses }: Movement, now: Instant): boolean =>
  doses.some((dose) => dose <= now && minutesBetween(dose, now) < masking.minutes)

export const sessionIn = (
  movement: Movement,
  body: Body,
  now: Instant,
  asked: Asked,
  changes: TestChanges = noChanges,
): SessionPlan => {
  const medicated = isMedicated(movement, now)
  const stopped = movement.legStop !== null && now < movement.legStop
  const stage = stopped ? 0 : stageFor(movement.stage, asked.pain, medicated ? masking.points : 0)
  const list = listFor(movement, stage, now)
  const chosen = chosenFrom(movement, body, list, now, asked, stopped, changes)
  const own = stopped || stage === 0 ? [] : ownOf(movement, body, asked, now)
  const whole = [
    ...own,
    ...chosen
      .map(({ to }) => to)
      .filter((id): id is ExerciseId => id !== null)
      .map((id) => doseOf(movement, body, list, id, now, changes)),
  ]
  const fitted = asked.minutes === undefined ? whole : fitting(whole, asked.minutes * 60)
  return {
    list,
    stage: list === 'mobility' ? (Math.min(stage, 2) as StageNumber) : stage,
    lowered: stage < movement.stage,
    exercises: fitted,
    seconds: fitted.reduce((sum, each) => sum + secondsOf(each), 0),
    swapped: chosen.filter(({ from, to }) => from !== to),
    medicated,
  }
}

/** Which list a stage is drawn from today: strength days alternate, with mobility between (§3). */
export const listFor = (movement: Movement, stage: StageNumber, now: Instant): SessionList => {
  switch (stage) {
    case 0:
      return 'settle'
    case 1:
      return 'unload'
    case 2:
      return 'mobility'
    case 3:
    case 4:
    case 5:
      return strengthList(movement, stage, now)
  }
}

const strengthLists: readonly SessionList[] = ['A', 'B', 'return', 'keep']

/** Shortest time between two days of strength. */
const strengthApart = 20 * 60

const strengthList = (movement: Movement, stage: 3 | 4 | 5, now: Instant): SessionList => {
  const last = movement.sessions.findLast(
    ({ list, done }) => strengthLists.includes(list) && done.length > 0,
  )
  if (last && minutesBetween(last.at, now) < strengthApart) return 'mobility'
  const next: SessionList =
    stage === 5 ? 'keep' : stage === 4 ? 'return' : last?.list === 'A' ? 'B' : 'A'
  const skip = movement.skips.get(next)
  if (skip === undefined || now >= skip) return next
  const other: SessionList = next === 'A' ? 'B' : 'A'
  const otherSkip = movement.skips.get(other)
  const free = stage === 3 && (otherSkip === undefined || now >= otherSkip)
  return free ? other : 'mobility'
}

type Slot = readonly [ExerciseId, ...ExerciseId[]]

const namesOf = (movement: Movement, list: SessionList): readonly Slot[] => {
  if (list === 'own') return []
  return list === 'unload' || list === 'mobility'
    ? trackLists[list][trackOf(movement)]
    : plainLists[list]
}

/** Beyond these nothing goes on while a leg symptom is fresh (§5.3, row 3). */
const whileLegStops: readonly ExerciseId[] = ['diaphragmatic-breathing']

const chosenFrom = (
  movement: Movement,
  body: Body,
  list: SessionList,
  now: Instant,
  { place, without = [] }: Asked,
  stopped: boolean,
  changes: TestChanges,
): readonly { readonly from: ExerciseId; readonly to: ExerciseId | null }[] => {
  const taken = new Set<ExerciseId>()
  const woke = movement.wokeAt !== null && minutesBetween(movement.wokeAt, now)
  const stiff = woke !== false && woke >= 0 && woke < afterWaking.minutes
  const forbidden: readonly ExerciseId[] = stiff ? afterWaking.without : []
  const fits = (id: ExerciseId): boolean =>
    placed[place].includes(exercises[id].body) &&
    !taken.has(id) &&
    !without.includes(id) &&
    !forbidden.includes(id) &&
    !changes.without.has(id) &&
    (!stopped || whileLegStops.includes(id)) &&
    (exercises[id].body !== 'front' || trackOf(movement) === 'extension')
  const names = namesOf(movement, list)
  const warm = [...movement.warmUps].flatMap(([id, until]) => (now < until ? [id] : []))
  const picked = names.map((slot) => {
    const [first] = slot
    const instead = standingIn(movement, first)
    const wanted: readonly ExerciseId[] = instead === first ? slot : [instead]
    for (const id of wanted) {
      const to = offered(id, body, fits)
      if (to === null) continue
      taken.add(to)
      return { from: id, to }
    }
    return { from: instead, to: null }
  })
  const warmed = warm
    .filter((id) => fits(id) && mayOffer(exerciseVerdict(id, body)))
    .map((id) => ({ from: id, to: id }))
  const stage = stageOfList[list]
  const other = filling[list]
  const filled = other
    ? picked
        .filter(({ to }) => to === null)
        .flatMap(() => {
          const more = namesOf(movement, other)
            .map(([first]) => standingIn(movement, first))
            .find((id) => fits(id) && mayOffer(exerciseVerdict(id, body)))
          if (more === undefined) return []
          taken.add(more)
          return [{ from: more, to: more }]
        })
    : []
  const added = changes.add
    .filter((id) => exercises[id].stage <= stage && fits(id))
    .filter((id) => mayOffer(exerciseVerdict(id, body)))
    .slice(0, addedAtMost)
    .map((id) => ({ from: id, to: id }))
  const whole = [...warmed, ...picked, ...filled, ...added]
  if (whole.some(({ to }) => to !== null)) return whole
  return forEveryone
    .filter((id) => !without.includes(id) && (!stopped || whileLegStops.includes(id)))
    .filter((id) => mayOffer(exerciseVerdict(id, body)))
    .map((id) => ({ from: id, to: id }))
}

/** What fills a day of strength where a place leaves little of it: the other day's. */
const filling: Readonly<Partial<Record<SessionList, SessionList>>> = {
  A: 'B',
  B: 'A',
  return: 'B',
  keep: 'B',
}

/** The highest stage of exercises that a list may hold. */
const stageOfList: Readonly<Record<SessionList, number>> = {
  settle: 0,
  unload: 1,
  mobility: 2,
  A: 3,
  B: 3,
  return: 4,
  keep: 3,
  own: 0,
}

/** Home checks add so many exercises to one session. */
const addedAtMost = 2

/** What a clinician prescribed and has not ended; a known one is still behind the verdicts. */
const ownOf = (
  movement: Movement,
  body: Body,
  { without = [] }: Asked,
  now: Instant,
): readonly PlannedExercise[] =>
  [...movement.prescribed.values()].flatMap(
    ({ exercise, reps = 8, holdSeconds = 0, sets = 1, perDay, until }) =>
      exercise === undefined ||
      perDay === 0 ||
      (isExerciseId(exercise) && exerciseVerdict(exercise, body).verdict === 'avoid') ||
      without.includes(exercise) ||
      (until !== undefined && now >= until)
        ? []
        : [{ exercise, level: 1, reps, holdSeconds, sets }],
  )

/** Its row of doses, as its list, a half, a deload or a condition make it. */
const doseOf = (
  movement: Movement,
  body: Body,
  list: SessionList,
  id: ExerciseId,
  now: Instant,
  changes: TestChanges,
): PlannedExercise => {
  const warm = movement.warmUps.get(id)
  const own: Level = warm !== undefined && now < warm ? 1 : levelOf(movement, id)
  const level = Math.min(own, changes.atMost.get(id) ?? 3) as Level
  const row: ExerciseDose = exercises[id].doses[level - 1] ?? exercises[id].doses[0]
  const fixed = list === 'own' ? undefined : fixedDoses[list]?.[id]
  const reps = fixed?.reps ?? row.reps
  const sets = (fixed?.sets ?? row.sets) + (changes.extraSet.has(id) ? 1 : 0)
  const hold = fixed?.hold ?? row.hold
  const half = movement.halved.has(list)
  const light = list !== 'settle' && isDeload(movement, now)
  const pressed = body.conditions.has('hypertension') && exercises[id].category !== 'stretch'
  const held = pressed && hold <= 60 ? Math.min(hold, holdWithPressure) : hold
  const cut: ExerciseCut | null = half
    ? 'reduced'
    : light && sets > 1
      ? 'deload'
      : held < hold
        ? 'condition'
        : null
  return {
    exercise: id,
    level,
    reps: half ? Math.max(1, Math.ceil(reps / 2)) : reps,
    holdSeconds: held,
    sets: light ? Math.max(1, Math.round(sets * deload.share)) : sets,
    ...(cut ? { cut } : {}),
  }
}

/** Holds of 6 to 10 s with raised pressure; the lower end (movement §8). */
const holdWithPressure = 6

/** Every fourth week in stages 3 and 4, or after two ambers in a week (§5.4). */
export const isDeload = ({ strengthSince, ambersAt }: Movement, now: Instant): boolean => {
  const recent = ambersAt.filter((at) => minutesBetween(at, now) < deload.minutes)
  if (recent.length >= deload.ambers) return true
  if (strengthSince === null) return false
  const weeks = Math.floor(minutesBetween(strengthSince, now) / week)
  return weeks >= 0 && weeks % deload.everyWeeks === deload.everyWeeks - 1
}

/** Getting into place and answering, for one exercise. */
const around = 20

/** Seconds that a planned exercise takes, both sides, rests and answering among them. */
export const secondsOf = ({
  exercise,
  level,
  reps,
  holdSeconds,
  sets,
}: PlannedExercise): number => {
  const known = isExerciseId(exercise) ? exercises[exercise] : null
  const rest = known?.doses[(level - 1) as 0 | 1 | 2]?.rest ?? 30
  const sides = known?.sided ? 2 : 1
  return around + sets * reps * sides * ((known?.each ?? 5) + holdSeconds) + (sets - 1) * rest
}

/** As many of them, in order, as fit; the first in any case, with one set. */
const fitting = (
  whole: readonly PlannedExercise[],
  seconds: number,
): readonly PlannedExercise[] => {
  const fitted: PlannedExercise[] = []
  let left = seconds
  for (const each of whole) {
    const one = secondsOf(each) <= left ? each : shorter(each)
    if (secondsOf(one) > left && fitted.length > 0) continue
    fitted.push(one)
    left -= secondsOf(one)
  }
  return fitted
}

const shorter = (each: PlannedExercise): PlannedExercise =>
  each.sets > 1 ? { ...each, sets: 1, cut: 'time' } : each

/** When a list that rests is open again; `null`: it does not rest. */
export const restsUntil = (movement: Movement, list: SessionList, now: Instant): Instant | null => {
  const until = movement.skips.get(list)
  return until !== undefined && now < until ? until : null
}
