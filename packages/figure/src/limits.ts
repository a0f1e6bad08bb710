import type { Joint, View } from './pose.ts'

type Range = readonly [least: number, most: number]

const hip: Range = [-25, 160]
const knee: Range = [0, 155]
const ankle: Range = [-85, 30]
const shoulder: Range = [-60, 180]
const elbow: Range = [0, 150]

/** Plausible degrees of a joint (movement.md §2.2). The pelvis may lie any way round. */
const limits = {
  pelvis: [-180, 180],
  lumbar: [-35, 60],
  thorax: [-20, 45],
  neck: [-60, 60],
  nHip: hip,
  nKnee: knee,
  nAnkle: ankle,
  fHip: hip,
  fKnee: knee,
  fAnkle: ankle,
  nShoulder: shoulder,
  nElbow: elbow,
  fShoulder: shoulder,
  fElbow: elbow,
} as const satisfies Record<Joint, Range>

/** Limits as seen in a view: from the front a shoulder may go to -90. */
export const limitsOf = (joint: Joint, view: View): Range =>
  view === 'front' && (joint === 'nShoulder' || joint === 'fShoulder') ? [-90, 180] : limits[joint]
