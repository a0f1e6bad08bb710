import { isExerciseId } from '@unspasm/care'
import { exerciseTargets } from '@unspasm/care/exercises'
import type { Light } from '@unspasm/figure'
import { lightOf } from '@unspasm/figure/targets'

/** What an exercise is for, as light on the figure; nothing for one that somebody wrote themselves. */
export const lightFor = (exercise: string): Light | undefined => {
  if (!isExerciseId(exercise)) return undefined
  const { parts, limb } = exerciseTargets[exercise]
  return lightOf(parts, limb)
}
