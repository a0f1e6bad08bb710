import {
  bendsForward,
  forEveryone,
  plainLists,
  trackLists,
  type Track,
} from '../content/movement/lists.ts'
import { afterWaking, masking, waits } from '../content/movement/limits.ts'
import type { Body as Posture, MovementCondition } from '../content/movement/exercise.ts'
import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import type { PlannedExercise, SessionList } from '../event.ts'
import { minutesBetween, type Instant } from '../instant.ts'
import { levelAtHand } from './atHand.ts'
import { doseOf, fitting, secondsOf } from './doseOf.ts'
import { exerciseVerdict, mayOffer, offered, type Body } from './exerciseVerdict.ts'
import { stageFor, type StageNumber } from './judge.ts'
import { isMasked, trackOf, type Movement } from './movement.ts'
import { noChanges, type TestChanges } from './testChanges.ts'
import { standingIn } from './programme.ts'
import { listFor, stageToday } from './today.ts'

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

export const sessionIn = (
  movement: Movement,
  body: Body,
  now: Instant,
  asked: Asked,
  changes: TestChanges = noChanges,
): SessionPlan => {
  const medicated = isMasked(movement, now)
  const allowed = stageFor(movement.stage, asked.pain, medicated ? masking.points : 0)
  const stopped = movement.legStop !== null && now < movement.legStop
  const stage = stageToday(movement, asked.pain, now, body.cannotStand)
  const list = listFor(movement, stage, now)
  const wanted = { ...asked, without: [...(asked.without ?? []), ...leftOut(movement, now)] }
  const own = stage === 0 ? [] : ownOf(movement, body, wanted, now)
  const others = { ...wanted, without: [...wanted.without, ...own.map(nameOf)] }
  const chosen = chosenFrom(movement, body, list, now, others, stopped, changes)
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
    lowered: allowed < movement.stage,
    exercises: fitted,
    seconds: fitted.reduce((sum, each) => sum + secondsOf(each), 0),
    swapped: chosen.filter(({ from, to }) => from !== to),
    medicated,
  }
}

type Slot = readonly [ExerciseId, ...ExerciseId[]]

/** Lying face down and bending back are not for everyone (§3, C20). */
const notProne: readonly MovementCondition[] = [
  'spondylolisthesis',
  'spondylolysis',
  'spinal-stenosis',
  'pregnancy-t2',
  'pregnancy-t3',
]

export const mayLieProne = ({ conditions }: Body): boolean =>
  !notProne.some((condition) => conditions.has(condition))

/** The direction track that this person may have. */
export const trackFor = (movement: Movement, body: Body): Track =>
  trackOf(movement, mayLieProne(body))

/** What a person leaves out of every session. */
export const leftOut = (movement: Movement, now: Instant): readonly string[] =>
  [...movement.leftOut].flatMap(([exercise, until]) => (now < until ? [exercise] : []))

const isBarred = ({ barred }: Movement, exercise: string, now: Instant): boolean =>
  now < (barred.get(exercise) ?? 0)

const namesOf = (track: Track, list: SessionList): readonly Slot[] => {
  if (list === 'own') return []
  return list === 'unload' || list === 'mobility' ? trackLists[list][track] : plainLists[list]
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
  const track = trackFor(movement, body)
  const fits = (id: ExerciseId): boolean =>
    placed[place].includes(exercises[id].body) &&
    !taken.has(id) &&
    !without.includes(id) &&
    !forbidden.includes(id) &&
    !changes.without.has(id) &&
    (!stopped || whileLegStops.includes(id)) &&
    !isBarred(movement, id, now) &&
    levelAtHand(movement, id, now) > 0 &&
    (track === 'extension' ? !bendsForward.includes(id) : exercises[id].body !== 'front')
  const names = namesOf(track, list)
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
          const more = namesOf(track, other)
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
  return (list === 'settle' ? plainLists.settle.map(([id]) => id) : forEveryone)
    .filter((id) => !without.includes(id) && !isBarred(movement, id, now))
    .filter((id) => !stopped || whileLegStops.includes(id))
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

/**
 * What a clinician prescribed and has not ended, as often a day as they said; a known one is still behind
 * the verdicts, and one that hurt rests for the day.
 */
const ownOf = (
  movement: Movement,
  body: Body,
  { place, without = [] }: Asked,
  now: Instant,
): readonly PlannedExercise[] =>
  [...movement.prescribed.values()].flatMap(
    ({ exercise, reps = 8, holdSeconds = 0, sets = 1, perDay, until }) =>
      exercise === undefined ||
      timesToday(movement, exercise, now) >= (perDay ?? Infinity) ||
      (isExerciseId(exercise) && !isOpen(exercise, body, place)) ||
      without.includes(exercise) ||
      isBarred(movement, exercise, now) ||
      (until !== undefined && now >= until)
        ? []
        : [{ exercise, level: 1, reps, holdSeconds, sets }],
  )

const isOpen = (exercise: ExerciseId, body: Body, place: Place): boolean =>
  exerciseVerdict(exercise, body).verdict !== 'avoid' &&
  placed[place].includes(exercises[exercise].body)

const timesToday = ({ sessions }: Movement, exercise: string, now: Instant): number =>
  sessions
    .filter(({ told }) => minutesBetween(told, now) < waits.sameDay)
    .flatMap(({ done }) => done)
    .filter((each) => each.exercise === exercise).length

const nameOf = ({ exercise }: { readonly exercise: string }): string => exercise
