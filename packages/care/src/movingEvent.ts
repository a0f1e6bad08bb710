import type { InstrumentId, SelfTestId } from './content/measures/ids.ts'
import type { PainScore, Told } from './eventHead.ts'

/** The lists a session is drawn from (movement §3); `own` is what a clinician prescribed. */
export const sessionLists = [
  'settle',
  'unload',
  'mobility',
  'A',
  'B',
  'return',
  'keep',
  'own',
] as const
export const exerciseCuts = ['reduced', 'regressed', 'deload', 'time', 'condition'] as const
export const proneEffects = ['better', 'same', 'worse'] as const
export const sides = ['left', 'right'] as const
/** Why an attempt at a home check ended (self-tests §1). */
export const testStops = ['fatigue', 'pain', 'balance', 'form', 'chose'] as const
export const testMethods = ['phone-angle', 'tape', 'timer', 'photo', 'count'] as const

export type SessionList = (typeof sessionLists)[number]
export type ExerciseCut = (typeof exerciseCuts)[number]
export type Side = (typeof sides)[number]
export type TestStop = (typeof testStops)[number]
export type TestMethod = (typeof testMethods)[number]

/** One exercise of a session, as much of it as was planned. */
export interface PlannedExercise {
  /** id of an exercise, or the name of a prescribed one */
  readonly exercise: string
  /** 1 to 3, a row of its doses */
  readonly level: number
  readonly reps: number
  /** seconds that each repetition is held; 0: not held */
  readonly holdSeconds: number
  readonly sets: number
  /** repetitions that each further set has fewer: 2 makes 6-4-2 of three sets of 6; left out: none */
  readonly falls?: number
  /** what it is done with, in kg */
  readonly loadKg?: number
  /** why it is less than its row (movement §5.3, §5.4) */
  readonly cut?: ExerciseCut
}

/**
 * A session began: what the plan put into it, and pain right before it (`p0`, movement §5.2). It is a
 * guide: `guideMoved` and `guideEnded` tell of it by its id, and so does the `session` of other events.
 */
export interface SessionStarted extends Told<'sessionStarted'> {
  readonly list: SessionList
  /** 0 to 5: the stage the exercises were taken from */
  readonly stage: number
  readonly pain: PainScore
  readonly exercises: readonly PlannedExercise[]
  /** that the person had for it */
  readonly minutes?: number
}

/** Which way eases (movement §3): whether each makes it worse, and two minutes face down if tried. */
export interface DirectionNoted extends Told<'directionNoted'> {
  readonly sitWorse: boolean
  readonly standWorse: boolean
  readonly prone?: (typeof proneEffects)[number]
}

export interface ExerciseDone extends Told<'exerciseDone'> {
  readonly exercise: string
  /** 1 to 3, a row of its doses */
  readonly level: number
  /** highest pain during it (`pd`) */
  readonly worstPain: PainScore
  readonly reps?: number
  readonly seconds?: number
  readonly session?: string
}

/** One attempt at a home check (self-tests §4). */
export interface SelfTested extends Told<'selfTested'> {
  readonly test: SelfTestId
  /** seconds, degrees, centimetres, stands; of a class: 1 above level, 0 level, -1 below */
  readonly value: number
  readonly side?: Side
  /** on the knees, the toes, the feet or the floor, where a check has several ways */
  readonly way?: string
  readonly method?: TestMethod
  readonly stop?: TestStop
  readonly painBefore?: PainScore
  readonly painDuring?: PainScore
}

/** A filled-in measure (instruments §2). */
export interface Measured extends Told<'measured'> {
  readonly instrument: InstrumentId
  /**
   * PEG and own activities: scores 0 to 10 in order, `null` for none. RMDQ-24: numbers of the ticked
   * statements, 1 to 24. Global change: one number, -5 to 5. Slow recovery: five of 0 and 1.
   */
  readonly answers: readonly (number | null)[]
  /** of own activities: what each is, in the person's words */
  readonly names?: readonly string[]
  /** of RMDQ-24: confirmed as finished, so that no ticks are a 0 */
  readonly finished?: boolean
}
