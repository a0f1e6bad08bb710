import { poseSigns, type Signs } from './signs.ts'
import type { Pose } from './pose.ts'

/** Parts a posture is told in: how the trunk is, the legs, the arms, what lies on the back. */
export const poseWordIds = [
  'on-back',
  'hips-lifted',
  'reclined',
  'on-side',
  'propped-on-side',
  'face-down',
  'propped-on-arms',
  'on-hands-and-knees',
  'half-kneeling',
  'kneeling',
  'sitting',
  'sitting-on-bed-edge',
  'sitting-leaning-forward',
  'sitting-sideways',
  'standing',
  'standing-leaning-forward',
  'back-on-wall',
  'between-positions',
  'knees-over-pillows',
  'legs-on-seat',
  'knees-bent-feet-flat',
  'knees-bent',
  'legs-straight',
  'one-leg-forward',
  'feet-on-stool',
  'pillow-between-knees',
  'pillow-in-arms',
  'strap-round-foot',
  'stick-along-back',
  'pillow-under-head',
  'pillow-under-belly',
  'towel-under-neck',
  'cushion-at-low-back',
  'chest-on-pillows',
  'forearms-on-worktop',
  'hands-on-seat',
  'hands-down',
  'hand-on-belly',
  'hands-on-thighs',
  'hands-under-head',
  'cold-on-low-back',
  'warmth-at-low-back',
] as const

export type PoseWord = (typeof poseWordIds)[number]

/** In the order they are said; at least one. */
export type PoseWords = readonly PoseWord[]

/** What someone would say who describes the picture on the telephone: the position first, then legs, things, hands. */
export const describePose = (pose: Pose): PoseWords => {
  const signs = poseSigns(pose)
  const trunk = trunkWord(signs)
  const legs = legsWord(signs, trunk)
  return [
    trunk,
    ...(legs === null ? [] : [legs]),
    ...thingWords(signs, trunk),
    ...handWords(signs, trunk),
  ]
}

const trunkWord = (is: Signs): PoseWord => {
  if (is.view === 'top') return 'on-side'
  if (is.view === 'front')
    return is.lean > 20 && is.rise > 4 && !is.has('bed')
      ? 'propped-on-side'
      : is.lean > 75
        ? 'on-side'
        : is.lean > 20
          ? 'sitting-sideways'
          : is.has('bed')
            ? 'sitting-on-bed-edge'
            : 'sitting'
  if (is.lean < -75) return is.rise < -5 ? 'hips-lifted' : 'on-back'
  if (is.lean < -30) return 'reclined'
  if (is.hipHeight < 22 && is.lean > 30 && is.shoulderHeight > 14) return 'propped-on-arms'
  if (is.kneesDown > 0 && is.lean > 50) return 'on-hands-and-knees'
  if (is.kneesDown === 2) return 'kneeling'
  if (is.kneesDown === 1) return 'half-kneeling'
  if (is.lean > 75) return 'face-down'
  if (is.has('wall')) return 'back-on-wall'
  if (is.seated) return is.lean > 25 ? 'sitting-leaning-forward' : 'sitting'
  if (is.hipHeight > 36) return is.lean > 25 ? 'standing-leaning-forward' : 'standing'
  return 'between-positions'
}

const legsWord = (is: Signs, trunk: PoseWord): PoseWord | null => {
  const lying = is.lean < -30 && is.view === 'side'
  if (lying && is.anklesHigh && is.has('chair-seat')) return 'legs-on-seat'
  if (lying && is.has('pillow')) return 'knees-over-pillows'
  if (lying)
    return is.kneeBend < 25 ? 'legs-straight' : is.feetDown ? 'knees-bent-feet-flat' : 'knees-bent'
  if (trunk === 'on-side') return is.view === 'top' && is.kneeBend > 25 ? 'knees-bent' : null
  if (trunk === 'face-down') return 'legs-straight'
  if (trunk === 'standing' && is.stride > 12) return 'one-leg-forward'
  return is.has('footstool') ? 'feet-on-stool' : null
}

const thingWords = (is: Signs, trunk: PoseWord): PoseWord[] => {
  const words: PoseWord[] = []
  if (is.has('pillow-knees')) words.push('pillow-between-knees')
  if (is.holds !== null && (is.holds !== 'strap' || is.footUp)) words.push(heldWords[is.holds])
  if (is.has('pillow-head')) words.push('pillow-under-head')
  if (is.has('towel')) words.push('towel-under-neck')
  if (is.has('cushion')) words.push('cushion-at-low-back')
  if (trunk === 'face-down' && is.has('pillow')) words.push('pillow-under-belly')
  if (trunk === 'sitting-leaning-forward' && is.has('table')) words.push('chest-on-pillows')
  if (is.has('worktop')) words.push('forearms-on-worktop')
  if (is.has('cold-pack')) words.push('cold-on-low-back')
  if (is.has('heat-pad')) words.push('warmth-at-low-back')
  return words
}

const heldWords = {
  pillow: 'pillow-in-arms',
  stick: 'stick-along-back',
  strap: 'strap-round-foot',
} as const

const handWords = (is: Signs, trunk: PoseWord): PoseWord[] => {
  if (is.handPlanted && is.has('chair-seat') && is.handHeight > 15 && !is.has('table'))
    return ['hands-on-seat']
  if (trunk === 'sitting-sideways') return ['hands-down']
  if (trunk === 'face-down' && is.armsUp) return ['hands-under-head']
  if (is.handOnBelly && is.view === 'side') return ['hand-on-belly']
  return trunk === 'sitting' && is.view === 'side' ? ['hands-on-thighs'] : []
}
