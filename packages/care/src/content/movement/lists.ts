import type { SessionList } from '../../event.ts'
import type { ExerciseId } from './exerciseIds.ts'

/** Which direction eases (movement §3, from E16). */
export type Track = 'neutral' | 'flexion' | 'extension'

/** What a session is drawn from, in its order; a second id stands in where the first cannot be (§3). */
type List = readonly (readonly [ExerciseId, ...ExerciseId[]])[]

const neutralUnload: List = [
  ['diaphragmatic-breathing'],
  ['pelvic-tilt-supine'],
  ['knee-rock'],
  ['heel-slide'],
  ['abdominal-brace'],
  ['walk-short'],
]

const hipFlexor = ['hip-flexor-half-kneel', 'hip-flexor-bed-edge'] as const

const neutralMobility: List = [
  ['single-knee-to-chest'],
  ['cat-cow'],
  ['lumbar-rotation'],
  hipFlexor,
  ['piriformis-figure-four'],
  ['hamstring-strap'],
  ['walk-short'],
]

/** Stages 1 and 2 by track (movement §3). */
export const trackLists: Readonly<Record<'unload' | 'mobility', Readonly<Record<Track, List>>>> = {
  unload: {
    neutral: neutralUnload,
    flexion: [...neutralUnload, ['seated-pelvic-tilt']],
    extension: [['prone-lying'], ...neutralUnload],
  },
  mobility: {
    neutral: neutralMobility,
    flexion: [
      ['single-knee-to-chest'],
      ['double-knee-to-chest'],
      ['kneeling-rock-back'],
      ['cat-cow'],
      ['lumbar-rotation'],
      ['piriformis-seated'],
      ['hamstring-strap'],
      ['walk-short'],
    ],
    // the prone series is one thing after another: each stands in for the one before it
    extension: [['prone-lying'], hipFlexor, ['standing-back-bend'], ['walk-short']],
  },
}

/** Not with the extension track (movement §3). */
export const bendsForward: readonly ExerciseId[] = [
  'single-knee-to-chest',
  'double-knee-to-chest',
  'kneeling-rock-back',
]

/** The lists that no track changes (movement §3). */
export const plainLists: Readonly<
  Record<Exclude<SessionList, 'unload' | 'mobility' | 'own'>, List>
> = {
  settle: [['diaphragmatic-breathing'], ['tense-release'], ['ankle-pumps']],
  A: [
    ['cat-cow'],
    ['curl-up', 'dead-bug-heel-tap'],
    ['side-plank-knees'],
    ['bird-dog', 'bird-dog-leg'],
    ['hip-hinge'],
    hipFlexor,
  ],
  B: [
    ['bridge'],
    ['dead-bug-heel-tap'],
    ['clamshell'],
    ['sit-to-stand', 'wall-sit'],
    ['hamstring-strap'],
    ['piriformis-figure-four', 'piriformis-seated'],
  ],
  return: [
    ['walk-short'],
    ['bird-dog'],
    ['side-plank-knees'],
    ['hip-hinge'],
    ['lift-practice'],
    ['suitcase-carry'],
    ['step-up'],
    hipFlexor,
    ['hamstring-strap'],
  ],
  keep: [
    ['cat-cow'],
    ['curl-up', 'dead-bug-heel-tap'],
    ['side-plank-knees'],
    ['bird-dog'],
    ['hip-hinge'],
    hipFlexor,
  ],
}

/** Doses that a list sets itself, and none above the level that a person has come to (movement §3). */
export const fixedDoses: Readonly<
  Partial<
    Record<
      SessionList,
      Readonly<
        Partial<
          Record<
            ExerciseId,
            {
              readonly reps?: number
              readonly hold?: number
              readonly sets?: number
              /** each further set has so many repetitions fewer */
              readonly falls?: number
            }
          >
        >
      >
    >
  >
> = {
  A: { 'cat-cow': { reps: 6, sets: 1 } },
  return: {
    'walk-short': { reps: 1, hold: 180, sets: 1 },
    'bird-dog': { sets: 1 },
    'side-plank-knees': { sets: 1 },
    'hip-hinge': { reps: 8, sets: 1 },
  },
  keep: {
    'cat-cow': { reps: 6, sets: 1 },
    'curl-up': { reps: 6, hold: 10, sets: 3, falls: 2 },
    'side-plank-knees': { reps: 6, hold: 10, sets: 3, falls: 2 },
    'bird-dog': { reps: 6, hold: 10, sets: 3, falls: 2 },
    'hip-hinge': { reps: 10, hold: 0, sets: 1 },
    'hip-flexor-half-kneel': { reps: 1, hold: 30, sets: 1 },
    'hip-flexor-bed-edge': { reps: 1, hold: 30, sets: 1 },
    'hamstring-strap': { reps: 1, hold: 30, sets: 1 },
  },
}

/** Allowed for everyone from stage 1 on (movement §8). */
export const forEveryone = [
  'diaphragmatic-breathing',
  'ankle-pumps',
  'abdominal-brace',
  'walk-short',
] as const satisfies readonly ExerciseId[]
