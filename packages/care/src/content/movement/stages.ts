import { day, hour, type Minutes } from '../../instant.ts'
import type { ExerciseId } from './exerciseIds.ts'

/** One line of a gate (movement §3): what must be true. `or`: enough in its place. */
export type Criterion =
  | { readonly kind: 'pain'; readonly atMost: number }
  | { readonly kind: 'worst24'; readonly atMost: number }
  /** the last two readings, an hour apart or more, do not rise */
  | { readonly kind: 'steady'; readonly apart: Minutes }
  | { readonly kind: 'gets-up' }
  | { readonly kind: 'walk'; readonly atLeast: number }
  | { readonly kind: 'sit'; readonly atLeast: number }
  | { readonly kind: 'sleep'; readonly atLeast: number; readonly orWoken?: number }
  | { readonly kind: 'time'; readonly since: Minutes }
  | { readonly kind: 'greens'; readonly least: number; readonly of: number }
  | { readonly kind: 'no-red'; readonly minutes: Minutes }
  | { readonly kind: 'leg-quiet'; readonly minutes: Minutes }
  | { readonly kind: 'no-leg' }
  | { readonly kind: 'sessions'; readonly least: number }
  /** of each group at least one at this level, where the person can do one of it */
  | {
      readonly kind: 'levels'
      readonly level: number
      readonly groups: readonly (readonly ExerciseId[])[]
    }
  | {
      readonly kind: 'quiet-days'
      readonly pain: number
      readonly worst: number
      readonly least: number
      readonly of: number
    }
  | {
      readonly kind: 'lifted'
      readonly exercise: ExerciseId
      readonly level: number
      readonly times: number
    }
  | { readonly kind: 'walk-week'; readonly minutes: number; readonly times: number }
  | { readonly kind: 'function'; readonly rmdq: number; readonly own: number }

/** What may be left unanswered (C24). Pain is never assumed, nor what is counted from sessions. */
export const optional: readonly Criterion['kind'][] = [
  'worst24',
  'gets-up',
  'walk',
  'sit',
  'sleep',
  'walk-week',
  'function',
  'no-leg',
]

type Gate = readonly Criterion[]

/** Where an episode begins, from the highest down (§3, entry column; C21, C23). */
export const entries: Readonly<Record<1 | 2 | 3, Gate>> = {
  1: [
    { kind: 'pain', atMost: 6 },
    { kind: 'walk', atLeast: 2 },
  ],
  2: [
    { kind: 'time', since: 48 * hour },
    { kind: 'pain', atMost: 4 },
    { kind: 'walk', atLeast: 5 },
    { kind: 'sit', atLeast: 15 },
  ],
  3: [
    { kind: 'time', since: 72 * hour },
    { kind: 'pain', atMost: 2 },
    { kind: 'walk', atLeast: 15 },
    { kind: 'no-leg' },
  ],
}

/** What leads from a stage to the next when all of it is true (§3, exit column; C21). */
export const exits: Readonly<Record<0 | 1 | 2 | 3 | 4, Gate>> = {
  0: [
    { kind: 'pain', atMost: 6 },
    { kind: 'steady', apart: hour },
    { kind: 'gets-up' },
    { kind: 'walk', atLeast: 2 },
  ],
  1: [
    // 24 h, or 12 h with pain 3 or less, is the dossier's; stretches wait for 48 h (C21)
    { kind: 'time', since: 48 * hour },
    { kind: 'pain', atMost: 4 },
    { kind: 'worst24', atMost: 6 },
    { kind: 'greens', least: 2, of: 2 },
    { kind: 'walk', atLeast: 5 },
    { kind: 'sit', atLeast: 15 },
    { kind: 'sleep', atLeast: 4, orWoken: 2 },
  ],
  2: [
    { kind: 'time', since: 72 * hour },
    { kind: 'pain', atMost: 3 },
    { kind: 'worst24', atMost: 5 },
    { kind: 'greens', least: 3, of: 4 },
    { kind: 'no-red', minutes: 4 * day },
    { kind: 'walk', atLeast: 15 },
    { kind: 'sit', atLeast: 30 },
    { kind: 'sleep', atLeast: 5 },
    { kind: 'leg-quiet', minutes: 7 * day },
  ],
  3: [
    { kind: 'time', since: 14 * day },
    { kind: 'pain', atMost: 2 },
    { kind: 'worst24', atMost: 4 },
    { kind: 'sessions', least: 6 },
    { kind: 'greens', least: 5, of: 6 },
    {
      kind: 'levels',
      level: 2,
      groups: [['curl-up', 'dead-bug'], ['side-plank-knees'], ['bird-dog']],
    },
    { kind: 'walk', atLeast: 20 },
    { kind: 'sleep', atLeast: 6 },
  ],
  4: [
    { kind: 'time', since: 42 * day },
    { kind: 'quiet-days', pain: 1, worst: 3, least: 12, of: 14 },
    { kind: 'lifted', exercise: 'lift-practice', level: 3, times: 3 },
    { kind: 'walk-week', minutes: 30, times: 5 },
    { kind: 'function', rmdq: 2, own: 8 },
  ],
}
