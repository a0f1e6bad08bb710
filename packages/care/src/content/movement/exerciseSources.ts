import type { SourceId } from '../sourceIds.ts'
import type { ExerciseId } from './exerciseIds.ts'

/** What stands behind an exercise beyond its own block of movement §7. */
const more: Readonly<Partial<Record<ExerciseId, readonly SourceId[]>>> = {
  'walk-short': ['dahm'],
  'walk-progression': ['poc24'],
  'curl-up': ['mcg98'],
  'side-plank-knees': ['mcg98'],
  'side-plank-feet': ['mcg98'],
  'bird-dog': ['mcg98'],
  'bird-dog-leg': ['mcg98'],
  'wall-sit': ['wil18'],
  'double-knee-to-chest': ['sin84', 'sno98'],
  'single-knee-to-chest': ['sin84'],
  'kneeling-rock-back': ['sno98'],
  'lift-practice': ['sno98'],
  'prone-lying': ['may12'],
  'prone-on-elbows': ['may12'],
  'prone-press-up': ['may12'],
  'standing-back-bend': ['may12'],
  bridge: ['nav21', 'mcn03'],
}

/** Sources of an exercise, its block of the dossier first. */
export const exerciseSources = (id: ExerciseId): readonly SourceId[] => [
  'movement',
  ...(more[id] ?? []),
]

/** Exercises without an easier one, and why (movement §6). */
export const withoutRegression: Readonly<Partial<Record<ExerciseId, string>>> = {
  'diaphragmatic-breathing': 'nothing is easier than breathing',
  'ankle-pumps': 'only the feet move; rest is what is easier',
}
