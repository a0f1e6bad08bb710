import type { ConditionId } from '../conditions.ts'
import type { Mark } from '../tiers.ts'
import type { ExerciseId } from './exerciseIds.ts'

/** Conditions that an exercise may name (movement §8): ours by C33, and pregnancy by its thirds. */
export const movementConditions = [
  'spondylolisthesis',
  'spondylolysis',
  'spinal-stenosis',
  'disc-leg-pain',
  'osteoporosis-fracture-risk',
  'pregnancy-t1',
  'pregnancy-t2',
  'pregnancy-t3',
  'knee-pain',
  'shoulder-pain',
  'hypertension',
  'recent-surgery',
] as const satisfies readonly (ConditionId | `pregnancy-t${1 | 2 | 3}`)[]
export type MovementCondition = (typeof movementConditions)[number]

/** `modify`: with its note · `ask`: locked until a clinician agreed · `avoid`: hidden (movement §8). */
export type ExerciseVerdict = 'ok' | 'modify' | 'ask' | 'avoid'

/** From the least to the most demanding; blame falls on the most demanding (movement §5.3). */
export const exerciseCategories = ['mobility', 'stretch', 'strength', 'load'] as const
export type ExerciseCategory = (typeof exerciseCategories)[number]

/** How the body is held, which decides where it can be done and who may not. */
export type Body = 'back' | 'front' | 'side' | 'fours' | 'kneeling' | 'sitting' | 'standing'

/** One row of doses (movement §7): repetitions, each held so many seconds, in sets. */
export interface ExerciseDose {
  /** of each side where it has sides */
  readonly reps: number
  /** seconds; 0: no pause */
  readonly hold: number
  readonly sets: number
  /** seconds between sets */
  readonly rest: number
  readonly perDay: number
  readonly daysPerWeek: number
}

/** Level 1 to 3: a row of doses. */
export type Level = 1 | 2 | 3

/** What decides about an exercise; its words, steps and figure load apart and decide nothing. */
export interface Exercise {
  readonly stage: 0 | 1 | 2 | 3 | 4
  readonly category: ExerciseCategory
  readonly body: Body
  readonly sided: boolean
  /** seconds of one repetition without its hold: the dossier's cues (movement §7) */
  readonly each: number
  readonly doses: readonly [ExerciseDose, ExerciseDose, ExerciseDose]
  readonly progress: readonly (ExerciseId | 'keep-routine')[]
  /** the first is taken below level 1; a position stands for rest */
  readonly regress: readonly (ExerciseId | 'prone-pillow')[]
  /** what is not plainly ok, and what to do in its place */
  readonly conditions: Readonly<
    Partial<
      Record<
        MovementCondition,
        { readonly verdict: Exclude<ExerciseVerdict, 'ok'>; readonly swap?: ExerciseId }
      >
    >
  >
  readonly mark: Mark
}
