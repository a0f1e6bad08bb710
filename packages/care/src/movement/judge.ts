import { allowedPain, greensNeeded, lanes, redLimits } from '../content/movement/limits.ts'
import type { LegSymptom } from '../event.ts'

/** 0 settle, 1 unload, 2 mobility, 3 strength, 4 return, 5 keep (movement §3). */
export type StageNumber = 0 | 1 | 2 | 3 | 4 | 5

/** Which threshold applies (movement §5.2). */
export type Lane = 'acute' | 'rebuild'
export type Colour = 'green' | 'amber' | 'red'

/** What to do next time (movement §5.3), in the order of its table. */
export const decisions = [
  'EMERGENCY',
  'SETTLE',
  'STOP_LEG',
  'LOWER_STAGE_TODAY',
  'CLINICIAN',
  'STAGE_DOWN',
  'SKIP_48H',
  'REGRESS',
  'REDUCE',
  'REPEAT',
  'PROGRESS',
  'MAINTAIN',
] as const
export type Decision = (typeof decisions)[number]

/** What is known of one session, all pain 0 to 10; `null`: not told. */
export interface Judged {
  readonly stage: StageNumber
  /** whole days since onset */
  readonly day: number
  /** right before */
  readonly p0: number
  /** highest during any of its exercises */
  readonly pd: number | null
  /** 5 to 10 min after */
  readonly pa: number | null
  /** median of the last three mornings before `pm`; fewer: the last one; none: `p0` */
  readonly base: number
  /** the next morning */
  readonly pm: number | null
  readonly leg: LegSymptom
  readonly spasm: boolean
  /** points by which the allowed start is lower: 1 after a pain killer (§5.4) */
  readonly stricter?: number
}

/** What came before it. */
export interface Counters {
  readonly greens: number
  readonly ambers: number
  /** counted reds in the 7 and the 14 days before */
  readonly red7: number
  readonly red14: number
}

export interface Judgement {
  readonly lane: Lane | null
  readonly during: Colour | 'unknown' | null
  readonly after: Colour | 'unknown' | null
  readonly morning: Colour | 'unknown' | null
  /** `stop`: something other than pain ended it; `none`: it was not to begin */
  readonly colour: Colour | 'stop' | 'none'
  /** a red that counts toward the 7 and the 14 days */
  readonly counted: boolean
  readonly decision: Decision
}

export const laneOf = (stage: StageNumber, day: number): Lane =>
  stage <= lanes.acuteTo || (stage === lanes.acuteTo + 1 && day < lanes.days) ? 'acute' : 'rebuild'

/** Whether a session of a stage may begin with this pain. */
export const mayBegin = (stage: StageNumber, pain: number, stricter = 0): boolean =>
  pain <= allowedPain[stage] - stricter

/** The highest stage, not above `stage`, in which a session may begin with this pain (§5.3, row 4). */
export const stageFor = (stage: StageNumber, pain: number, stricter: number): StageNumber => {
  let lower = stage
  while (lower > 0 && !mayBegin(lower, pain, stricter)) lower = (lower - 1) as StageNumber
  return lower
}

/** The colour of the highest pain during an exercise (movement §5.2). */
export const duringColour = (lane: Lane, p0: number, pd: number): Colour => {
  if (lane === 'acute') return pd <= p0 ? 'green' : 'red'
  if (pd >= lanes.ceiling || pd >= p0 + 2) return 'red'
  return pd <= p0 || pd <= lanes.noise ? 'green' : 'amber'
}

/** The colour of a rise after a session, or by the next morning. */
export const riseColour = (before: number, after: number): Colour =>
  after <= before ? 'green' : after === before + 1 ? 'amber' : 'red'

const emergencies: readonly LegSymptom[] = ['saddle', 'weak', 'both']
const legStops: readonly LegSymptom[] = ['new', 'further', 'numb']

/** A leg symptom that stops every exercise (movement §5.2). */
export const stopsByLeg = (leg: LegSymptom): boolean =>
  emergencies.includes(leg) || legStops.includes(leg)

/** The colour of a session and what to do next time, by the first row of the table that holds. */
export const judge = (session: Judged, counters: Counters): Judgement => {
  const stopped = stopOf(session)
  if (stopped) return { ...blank, colour: 'stop', decision: stopped }
  const { stage, p0, pd, pa, base, pm } = session
  if (!mayBegin(stage, p0, session.stricter)) {
    return { ...blank, colour: 'none', decision: 'LOWER_STAGE_TODAY' }
  }
  const lane = laneOf(stage, session.day)
  const during = pd === null ? 'unknown' : duringColour(lane, p0, pd)
  const after = pa === null ? 'unknown' : riseColour(p0, pa)
  const morning = pm === null ? 'unknown' : riseColour(base, pm)
  const all = [during, after, morning]
  const colour = all.includes('red') ? 'red' : all.includes('amber') ? 'amber' : 'green'
  const onlyDuring = after !== 'red' && morning !== 'red'
  const counted = colour === 'red' && !(lane === 'acute' && onlyDuring)
  const told = { lane, during, after, morning, colour, counted } as const
  return { ...told, decision: decided(told, stage, counters) }
}

const blank = { lane: null, during: null, after: null, morning: null, counted: false } as const

const stopOf = ({ leg, spasm }: Judged): Decision | null => {
  if (emergencies.includes(leg)) return 'EMERGENCY'
  if (spasm) return 'SETTLE'
  return legStops.includes(leg) ? 'STOP_LEG' : null
}

const decided = (
  { colour, counted, morning, ...told }: Omit<Judgement, 'decision'>,
  stage: StageNumber,
  { greens, ambers, red7, red14 }: Counters,
): Decision => {
  if (counted && red14 + 1 >= redLimits.in14) return 'CLINICIAN'
  if (counted && red7 + 1 >= redLimits.in7) return 'STAGE_DOWN'
  if (morning === 'red') return 'SKIP_48H'
  if (colour === 'red') return 'REGRESS'
  if (colour === 'amber') return ambers >= 2 ? 'REGRESS' : ambers === 1 ? 'REDUCE' : 'REPEAT'
  const unknown = [told.during, told.after, morning].includes('unknown')
  if (unknown || greens + 1 < greensNeeded[stage]) return 'REPEAT'
  return stage === 5 ? 'MAINTAIN' : 'PROGRESS'
}
