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
  toldAt: {},
  rmdq: null,
  own: null,
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
  readonly list: SessionList
  readonly stage: StageNumber
  readonly day: number
  readonly p0: number
  readonly planned: readonly PlannedExercise[]
  readonly done: readonly DoneExercise[]
  readonly ended: { readonly at: Instant; readonly whole: boolean } | null
  readonly pa: number | null
  readonly leg: LegSymptom
  readonly spasm: boolean
  /** a pain killer in the 6 h before (§5.4) */
  readonly medicated: boolean
  /** what the table says of it; the morning may still change it until `settled` */
  readonly judged: Judgement | null
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
  /** the entry column still decides (C23) */
  readonly entering: boolean
  readonly stage: StageNumber
  readonly since: Instant
  readonly risenAt: Instant | null
  /** stage 0 until then, after a new spasm or a step down for reds */
  readonly settling: Instant | null
  /** no exercise until then, for the leg */
  readonly legStop: Instant | null
  /** lists that rest, until when */
  readonly skips: ReadonlyMap<SessionList, Instant>
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
  readonly agreed: ReadonlyMap<string, Instant>
  readonly paused: Instant | null
  readonly keeps: boolean
  readonly prescribed: ReadonlyMap<string, Prescribed>
  readonly tests: readonly SelfTested[]
  readonly measures: readonly Measured[]
  readonly doses: readonly Instant[]
  readonly wokeAt: Instant | null
}

export const emptyMovement: Movement = {
  episode: null,
  onset: null,
  told: instant(0),
  entering: false,
  stage: 5,
  since: instant(0),
  risenAt: null,
  settling: null,
  legStop: null,
  skips: new Map(),
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

/** The direction track (movement §3); two reds make it neutral. */
export const trackOf = ({ direction, trackReds }: Movement): Track => {
  if (!direction || trackReds >= 2) return 'neutral'
  if (direction.sitWorse && direction.prone === 'better') return 'extension'
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
