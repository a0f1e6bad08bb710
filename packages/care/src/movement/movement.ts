import type { ExerciseId } from '../content/movement/exerciseIds.ts'
import type { Track } from '../content/movement/lists.ts'
import type { Level } from '../content/movement/exercise.ts'
import type {
  EventId,
  LegSymptom,
  Measured,
  PlannedExercise,
  Prescribed,
  SelfTested,
  SessionList,
} from '../event.ts'
import { instant, type Instant } from '../instant.ts'
import type { Counters, Judgement, StageNumber } from './judge.ts'

/** A score and when it was told. */
export interface Score {
  readonly at: Instant
  readonly score: number
}

/** A pain killer hides pain from then until so long after it was told of (§5.4, C30). */
export interface Masking {
  readonly from: Instant
  readonly to: Instant
}

/** Answers that a gate can do without (C24). */
export type OptionalInput = 'walk' | 'sit' | 'sleep' | 'worst24' | 'gets-up' | 'function' | 'no-leg'

/** What gates read; `null`: never told in this episode. */
export interface Inputs {
  /** pain at rest, newest last; the last 12 */
  readonly pains: readonly Score[]
  /** morning scores, newest last; ten weeks of them at most */
  readonly mornings: readonly Score[]
  readonly worst24: Score | null
  /** minutes on the feet, and sitting, with a rise of at most 1 */
  readonly walk: number | null
  readonly sit: number | null
  readonly sleep: number | null
  readonly woken: number | null
  /** up by log roll, or up from the floor */
  readonly getsUp: boolean | null
  readonly leg: { readonly at: Instant; readonly leg: LegSymptom } | null
  /** when a leg symptom that stops exercise was told last, whatever was told since */
  readonly legStopped: Instant | null
  /** when each of these was told last */
  readonly toldAt: Readonly<Partial<Record<OptionalInput, Instant>>>
  /** RMDQ-24, 0 to 24, and own activities, 0 to 10 */
  readonly rmdq: number | null
  readonly own: number | null
}

export const noInputs: Inputs = {
  pains: [],
  mornings: [],
  worst24: null,
  walk: null,
  sit: null,
  sleep: null,
  woken: null,
  getsUp: null,
  leg: null,
  legStopped: null,
  toldAt: {},
  rmdq: null,
  own: null,
}

/** What a session led to already, so that nothing acts twice and nothing is missed. */
export interface Acted {
  readonly red: boolean
  readonly counted: boolean
  readonly after: boolean
  readonly morning: boolean
  /** exercises made easier, or put off */
  readonly eased: ReadonlySet<string>
}

export const notActed: Acted = {
  red: false,
  counted: false,
  after: false,
  morning: false,
  eased: new Set(),
}

export interface DoneExercise {
  readonly exercise: string
  readonly level: number
  readonly worst: number
}

/** One session, as far as it is told. */
export interface Session {
  readonly id: EventId
  readonly at: Instant
  /** when it was told (C30) */
  readonly told: Instant
  readonly list: SessionList
  readonly stage: StageNumber
  readonly day: number
  readonly p0: number
  readonly planned: readonly PlannedExercise[]
  readonly done: readonly DoneExercise[]
  /** highest pain told in the middle of the exercise that goes on; `null`: none */
  readonly noted: number | null
  /** when anything was told of it last */
  readonly heard: Instant
  /** `told`: not by time alone */
  readonly ended: { readonly at: Instant; readonly whole: boolean; readonly told: boolean } | null
  readonly pa: number | null
  readonly leg: LegSymptom
  readonly spasm: boolean
  /** what the table says of it; the morning may still change it until `settled` */
  readonly judged: Judgement | null
  readonly acted: Acted
  readonly settled: boolean
}

/** A walk, as the ladder counts it. */
export interface Walk {
  readonly at: Instant
  readonly minutes: number
  readonly rise: number
}

/** Why a clinician is suggested; not an alert. */
export type Suggestion = 'third-red' | 'trend' | 'leg-pain' | 'numbness'

/** Where a person stands in the programme: a pure fold of the trail. */
export interface Movement {
  readonly episode: EventId | null
  readonly onset: Instant | null
  /** since when this episode is told of */
  readonly told: Instant
  /** the entry column decides until then; `null`: no more (C23) */
  readonly entering: Instant | null
  readonly stage: StageNumber
  readonly since: Instant
  readonly risenAt: Instant | null
  /** stage 0 until then, after a new spasm or a step down for reds */
  readonly settling: Instant | null
  /** no exercise until then, for the leg */
  readonly legStop: Instant | null
  /** no session at all until then: the pain rose after one (§5.3, row 8) */
  readonly rest: Instant | null
  /** nothing but settling until then (§5.3, row 6) */
  readonly settleOnly: Instant | null
  /** no stage up until then: the day after a red (A4) */
  readonly calm: Instant | null
  /** lists that rest, until when */
  readonly skips: ReadonlyMap<SessionList, Instant>
  /** exercises that rest, until when: no retry on the same day (§5.2) */
  readonly barred: ReadonlyMap<string, Instant>
  readonly inputs: Inputs
  readonly sessions: readonly Session[]
  readonly counters: Pick<Counters, 'greens' | 'ambers'>
  /** counted reds, newest last */
  readonly reds: readonly Instant[]
  readonly ambersAt: readonly Instant[]
  readonly lastSession: Instant | null
  /** starts above the allowed pain, the last one in a row of days */
  readonly highStart: Instant | null
  readonly levels: ReadonlyMap<ExerciseId, Level>
  /** what stands in a list's place: a harder one, or a regression */
  readonly inPlaceOf: ReadonlyMap<ExerciseId, ExerciseId>
  readonly warmUps: ReadonlyMap<ExerciseId, Instant>
  /** the exercise that went up last, and when: blame falls on it */
  readonly progressed: { readonly exercise: ExerciseId; readonly at: Instant } | null
  /** lists to be done with half the repetitions next time */
  readonly halved: ReadonlySet<SessionList>
  readonly strengthSince: Instant | null
  readonly direction: {
    readonly sitWorse: boolean
    readonly standWorse: boolean
    readonly prone: 'better' | 'same' | 'worse' | null
  } | null
  /** reds since the direction was told: two switch the track to neutral */
  readonly trackReds: number
  readonly walks: readonly Walk[]
  readonly suggestions: ReadonlyMap<Suggestion, Instant>
  /** what a clinician agreed to, and until when that counts */
  readonly agreed: ReadonlyMap<string, Instant>
  /** exercises left out of every session, until when: no room, no thing, no wish */
  readonly leftOut: ReadonlyMap<string, Instant>
  /** things that are not at hand, each until when */
  readonly lacking: ReadonlyMap<string, Instant>
  /** when care was sought last in this episode */
  readonly cared: Instant | null
  readonly paused: Instant | null
  readonly keeps: boolean
  readonly prescribed: ReadonlyMap<string, Prescribed>
  readonly tests: readonly SelfTested[]
  readonly measures: readonly Measured[]
  readonly doses: readonly Masking[]
  readonly wokeAt: Instant | null
}

export const emptyMovement: Movement = {
  episode: null,
  onset: null,
  told: instant(0),
  entering: null,
  stage: 5,
  since: instant(0),
  risenAt: null,
  settling: null,
  legStop: null,
  rest: null,
  settleOnly: null,
  calm: null,
  skips: new Map(),
  barred: new Map(),
  inputs: noInputs,
  sessions: [],
  counters: { greens: 0, ambers: 0 },
  reds: [],
  ambersAt: [],
  lastSession: null,
  highStart: null,
  levels: new Map(),
  inPlaceOf: new Map(),
  warmUps: new Map(),
  progressed: null,
  halved: new Set(),
  strengthSince: null,
  direction: null,
  trackReds: 0,
  walks: [],
  suggestions: new Map(),
  agreed: new Map(),
  leftOut: new Map(),
  lacking: new Map(),
  cared: null,
  paused: null,
  keeps: false,
  prescribed: new Map(),
  tests: [],
  measures: [],
  doses: [],
  wokeAt: null,
}

export const painOf = ({ inputs }: Movement): number | null => inputs.pains.at(-1)?.score ?? null

/** The session that goes on, or `null`. */
export const openSession = ({ sessions }: Movement): Session | null => {
  const last = sessions.at(-1)
  return last && last.ended === null ? last : null
}

export const levelOf = ({ levels }: Movement, exercise: ExerciseId): Level =>
  levels.get(exercise) ?? 1

/**
 * The direction track (movement §3); two reds make it neutral.
 *
 * @param prone - whether this person may lie face down and bend back at all.
 */
export const trackOf = ({ direction, trackReds }: Movement, prone: boolean): Track => {
  if (!direction || trackReds >= 2) return 'neutral'
  if (direction.sitWorse && direction.prone === 'better') return prone ? 'extension' : 'neutral'
  return direction.standWorse && direction.prone === 'worse' ? 'flexion' : 'neutral'
}

/** In another stage from an instant on; what was counted toward the old one counts no more. */
export const inStage = (movement: Movement, stage: StageNumber, at: Instant): Movement =>
  stage === movement.stage
    ? movement
    : {
        ...movement,
        stage,
        since: at,
        counters: { greens: 0, ambers: 0 },
        strengthSince: stage < 3 || stage > 4 ? null : (movement.strengthSince ?? at),
      }

/**
 * One stage down. Stage 4 is harder than keeping well, so from there it is strength; out of an episode
 * there is nothing below it, and every session is fitted to the pain of the day.
 */
export const oneDown = (movement: Movement, at: Instant): Movement => {
  const { stage, onset } = movement
  if (stage === 0 || (stage === 5 && onset === null)) return movement
  return inStage(movement, stage === 5 ? 3 : ((stage - 1) as StageNumber), at)
}

/** Whether a pain killer taken before hides what is told at `at` (§5.4). */
export const isMasked = ({ doses }: Pick<Movement, 'doses'>, at: Instant): boolean =>
  doses.some(({ from, to }) => from < at && at < to)

/** One session changed; without an id the one that goes on. */
export const changed = (
  movement: Movement,
  id: string | undefined,
  change: (session: Session) => Session,
): Movement => {
  const target = id ?? openSession(movement)?.id
  return {
    ...movement,
    sessions: movement.sessions.map((each) => (each.id === target ? change(each) : each)),
  }
}
