import { week, type Minutes } from '../../instant.ts'
import type { MovementCondition } from './exercise.ts'
import type { ExerciseId } from './exerciseIds.ts'

/** What an exercise is done with (movement §7: its dose, its **Equipment** and its **Contra** line); kg. */
export interface LoadRow {
  /** what the first session is done with */
  readonly first: number
  /** at most, by level */
  readonly levels: readonly [number, number, number]
  /** at most this share of body weight from level 3 on; `null`: no such bound */
  readonly shareOfBody: number | null
  /** at most, with a condition, until a clinician agreed to more */
  readonly most: Readonly<Partial<Record<MovementCondition, number>>>
}

export const loads: Readonly<Partial<Record<ExerciseId, LoadRow>>> = {
  'lift-practice': {
    first: 2,
    levels: [3, 5, 10],
    shareOfBody: 0.2,
    most: { 'osteoporosis-fracture-risk': 5, 'pregnancy-t2': 5 },
  },
  'suitcase-carry': {
    first: 2,
    levels: [10, 10, 10],
    shareOfBody: null,
    most: { 'osteoporosis-fracture-risk': 5 },
  },
}

/** How a load may rise (movement §5.4 rule 4): 10 % or 1 kg a week, whichever is smaller. */
export const loadRise = {
  share: 0.1,
  kg: 1,
  every: week as Minutes,
  /** a load of longer ago says nothing any more: it begins anew */
  forgotten: (4 * week) as Minutes,
} as const
