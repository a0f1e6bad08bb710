import type { Minutes } from '../instant.ts'

/**
 * What the plan must know of a script without loading it: what it counts as, and the longest it may
 * be thought to run when nobody told its end.
 */
export interface Guide {
  readonly counts:
    | 'transfer'
    | 'lying'
    | 'sitting'
    | 'leaning'
    | 'cold'
    | 'heat'
    | 'walk'
    | 'breathing'
    | 'massage'
    | 'eucalyptus'
    | 'mustard'
    | 'rub'
    | 'bed'
    | 'rising'
    | 'ready'
    | 'exercise'
  /** first-aid §4.4 and §5.3, upper end */
  readonly most: Minutes
}

/** Positions of first-aid §4.4; the ids are the dossier's. */
export const positions = {
  'floor-9090': { counts: 'lying', most: 20 },
  'supine-pillows': { counts: 'lying', most: 30 },
  'side-lying': { counts: 'lying', most: 30 },
  recline: { counts: 'lying', most: 30 },
  'forward-lean': { counts: 'leaning', most: 10 },
  'prone-pillow': { counts: 'lying', most: 5 },
  'sit-footstool': { counts: 'sitting', most: 20 },
  'stand-lean': { counts: 'leaning', most: 10 },
} as const satisfies Record<string, Guide>

export const guides = {
  ...positions,
  'floor-get-down': { counts: 'transfer', most: 10 },
  'floor-get-up': { counts: 'transfer', most: 30 },
  'bed-get-in': { counts: 'transfer', most: 10 },
  'bed-get-out': { counts: 'transfer', most: 10 },
  'cold-prepare': { counts: 'ready', most: 30 },
  cold: { counts: 'cold', most: 20 },
  'heat-prepare': { counts: 'ready', most: 30 },
  heat: { counts: 'heat', most: 20 },
  breathing: { counts: 'breathing', most: 5 },
  walk: { counts: 'walk', most: 30 },
  // remedies §1, §6–9: 5 to 10 min of massage, and the getting ready before it
  'massage-helper': { counts: 'massage', most: 25 },
  'massage-self': { counts: 'massage', most: 25 },
  'eucalyptus-massage': { counts: 'eucalyptus', most: 25 },
  'mustard-oil-massage': { counts: 'mustard', most: 25 },
  rub: { counts: 'rub', most: 10 },
  // first-aid §8
  'bed-set-up': { counts: 'bed', most: 15 },
  'bed-set-up-side': { counts: 'bed', most: 15 },
  'morning-rise': { counts: 'rising', most: 15 },
  // movement §3: 25 to 30 min at most, and as long again for rests and pauses
  session: { counts: 'exercise', most: 60 },
} as const satisfies Record<string, Guide>

export type PositionId = keyof typeof positions
export type ScriptId = keyof typeof guides
/** Scripts that are the same for everyone; a session is made for one person on one day. */
export type PlainScriptId = Exclude<ScriptId, 'session'>

export const scriptIds = Object.keys(guides) as ScriptId[]
export const positionIds = Object.keys(positions) as PositionId[]
