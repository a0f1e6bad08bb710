import type { ConditionId } from './content/conditions.ts'
import type { ScriptId, PositionId } from './content/guides.ts'
import type { RemedyId } from './content/remedies.ts'
import type { SignId } from './content/signs.ts'
import type { EventId, PainScore, Told } from './eventHead.ts'
import type { Instant } from './instant.ts'
import type {
  DirectionNoted,
  ExerciseDone,
  Measured,
  SelfTested,
  SessionStarted,
} from './movingEvent.ts'

export type { EventId, PainScore } from './eventHead.ts'
export * from './movingEvent.ts'

export const sexes = ['female', 'male', 'other'] as const
export const onsets = [
  'lifting',
  'pulling',
  'pushing',
  'twisting',
  'bending',
  'exercise',
  'sitting',
  'coughing',
  'nothing',
  'other',
] as const
export const areas = [
  'low-left',
  'low-middle',
  'low-right',
  'mid',
  'upper',
  'neck',
  'buttock-left',
  'buttock-right',
] as const
export const screens = ['S1', 'S2', 'S4', 'S5', 'morning', 'legs', 'recheck'] as const
export const clearers = ['clinician', 'mistake', 'unchanged'] as const
export const careOutcomes = ['booked', 'advised', 'seen'] as const
export const painMoments = ['now', 'worst24', 'before', 'during', 'after', 'morning'] as const
export const legSymptoms = [
  'none',
  'less',
  'same',
  'further',
  'new',
  'numb',
  'weak',
  'both',
  'saddle',
] as const
export const stepStates = ['running', 'paused', 'again'] as const
export const endings = ['finished', 'stopped'] as const
export const stopReasons = ['pain', 'skin', 'leg', 'danger', 'other'] as const
export const effects = ['better', 'same', 'worse', 'legSpreads'] as const
export const skinLooks = [
  'normal',
  'stillRed',
  'white',
  'blue',
  'blister',
  'welts',
  'numb',
] as const

/** What a person may notice after too much of a medicine (dose-rules §4). */
export const doseSymptoms = [
  'vomiting',
  'right-belly-pain',
  'severe-belly-pain',
  'yellow-skin',
  'confusion',
  'marked-sleepiness',
  'hard-to-wake',
  'slow-breathing',
  'breathing-trouble',
  'blue-lips',
  'fit',
  'fainting',
  'black-stool',
  'vomiting-blood',
  'little-urine',
  'other',
] as const

export type Sex = (typeof sexes)[number]
export type Onset = (typeof onsets)[number]
export type Area = (typeof areas)[number]
export type Screen = (typeof screens)[number]
export type Clearer = (typeof clearers)[number]
export type CareOutcome = (typeof careOutcomes)[number]
export type PainMoment = (typeof painMoments)[number]
export type LegSymptom = (typeof legSymptoms)[number]
export type StepState = (typeof stepStates)[number]
export type Ending = (typeof endings)[number]
export type StopReason = (typeof stopReasons)[number]
export type Effect = (typeof effects)[number]
export type DoseSymptom = (typeof doseSymptoms)[number]
export type SkinLook = (typeof skinLooks)[number]

export interface ProfileSet extends Told<'profileSet'> {
  /** ISO date, `1980-04-30` */
  readonly birthDate?: string
  readonly birthYear?: number
  readonly sex?: Sex
  readonly weightKg?: number
  /** ISO 3166-1 alpha-2, upper case */
  readonly region?: string
  /** weeks as of `at`; it goes on counting */
  readonly pregnantWeeks?: number
  readonly conditions?: readonly ConditionId[]
  readonly conditionsAsked?: readonly ConditionId[]
  /** other medicines: ids of partners or products, or the person's own words */
  readonly medicines?: readonly string[]
  /** those that were asked about; left out: `medicines` is all of them */
  readonly medicinesAsked?: readonly string[]
  readonly smokes?: boolean
  readonly canUseFloor?: boolean
  readonly alone?: boolean
}

export interface EpisodeStarted extends Told<'episodeStarted'> {
  readonly during?: Onset
  readonly where?: readonly Area[]
  readonly sudden?: boolean
  readonly triggers?: readonly string[]
}

export interface DangerAnswered extends Told<'dangerAnswered'> {
  readonly screen: Screen
  readonly asked: readonly SignId[]
  readonly yes: readonly SignId[]
  readonly unsure: readonly SignId[]
}

export interface DangerCleared extends Told<'dangerCleared'> {
  readonly targets: readonly EventId[]
  readonly signs: readonly SignId[]
  readonly by: Clearer
}

export interface CareSought extends Told<'careSought'> {
  readonly signs: readonly SignId[]
  readonly outcome: CareOutcome
  readonly words?: string
}

export interface PainNoted extends Told<'painNoted'> {
  readonly score: PainScore
  readonly moment: PainMoment
  readonly session?: string
}

export interface LegNoted extends Told<'legNoted'> {
  readonly leg: LegSymptom
}

/** A sudden grip that stopped movement. */
export type Spasmed = Told<'spasmed'>

export interface AbilityNoted extends Told<'abilityNoted'> {
  readonly walkMinutes?: number
  readonly sitMinutes?: number
  readonly canStand?: boolean
  readonly reachesToilet?: boolean
  readonly turnsInBed?: boolean
}

export interface GuideStarted extends Told<'guideStarted'> {
  readonly script: ScriptId
  readonly session?: string
  readonly area?: Area
  readonly lyingOnPack?: boolean
}

export interface GuideMoved extends Told<'guideMoved'> {
  readonly target: EventId
  /** zero-based cue of the script */
  readonly step: number
  readonly state: StepState
}

export interface GuideEnded extends Told<'guideEnded'> {
  readonly target: EventId
  readonly how: Ending
  readonly why?: StopReason
  readonly minutes?: number
}

export interface PositionTried extends Told<'positionTried'> {
  readonly position: PositionId
  readonly effect: Effect
}

export interface SkinChecked extends Told<'skinChecked'> {
  readonly area: Area
  readonly looks: SkinLook
  readonly numbMinutes?: number
}

export interface SwellingNoted extends Told<'swellingNoted'> {
  /** 0 (none) to 3 (much), as the person sees or feels it */
  readonly level: number
}

export interface Washed extends Told<'washed'> {
  readonly area: Area
}

/** Something rubbed in, put on or injected, told without a guide. */
export interface RemedyUsed extends Told<'remedyUsed'> {
  readonly remedy: RemedyId
  readonly area?: Area
  /** how long it was on; unknown: as long as is usual for it */
  readonly minutes?: number
}

/** When a dose was, or is to be, taken: one instant, or a range when nobody is sure. */
interface DoseTime {
  readonly takenAt?: Instant
  readonly from?: Instant
  readonly to?: Instant
}

export interface DoseTaken extends Told<'doseTaken'>, DoseTime {
  /** id of a product, of a box of one's own (`packKept`), or `unknown` */
  readonly product: string
  /** tablets, applications, patches …; `null`: unknown */
  readonly units: number | null
  readonly reason?: string
  readonly deliberate?: boolean
  /** of a rub or an oil that belongs on the skin */
  readonly swallowed?: boolean
  readonly vomitedAt?: Instant
  /** of a patch */
  readonly removedAt?: Instant
  readonly symptoms?: readonly DoseSymptom[]
}

/** Meant to be taken; never counted (C30). */
export interface DosePlanned extends Told<'dosePlanned'>, DoseTime {
  readonly product: string
  readonly units: number | null
  readonly reason?: string
}

/**
 * The person's own prescription of one medicine (`product`) or one exercise (`exercise`). A later one
 * for the same thing replaces it; one of no times a day ends it.
 */
export interface Prescribed extends Told<'prescribed'> {
  /** id of a product, or of another medicine that only interactions read */
  readonly product?: string
  /** units in one dose; left out: not told */
  readonly units?: number
  /** id of an exercise, or the clinician's own name for one we do not know */
  readonly exercise?: string
  /** how to do it, in the clinician's words */
  readonly words?: string
  readonly reps?: number
  readonly holdSeconds?: number
  readonly sets?: number
  readonly daysPerWeek?: number
  readonly perDay?: number
  readonly everyHours?: number
  /** local times, `08:00` */
  readonly times?: readonly string[]
  readonly until?: Instant
  readonly by?: string
}

export interface Drank extends Told<'drank'> {
  readonly units: number
}

/** What the label of a box says, for one that the list does not have, or says otherwise. */
export interface PackKept extends Told<'packKept'> {
  readonly pack: string
  readonly name: string
  /** in one unit */
  readonly parts: readonly { readonly ingredient: string; readonly mg: number }[]
  readonly maxUnits: number
  readonly everyHours: number
  readonly maxUnits24h: number
  readonly days?: number
}

export interface Walked extends Told<'walked'> {
  readonly minutes: number
  readonly painRise: number
}

export interface Slept extends Told<'slept'> {
  readonly score: number
  readonly wokenByPain: number
  readonly wokeAt?: Instant
  readonly position?: PositionId
}

export interface Acknowledged extends Told<'acknowledged'> {
  /** id of an alert, an ask or an item of the plan; movement reads some of its own (docs/FORMAT.md) */
  readonly item: string
  readonly until?: Instant
}

export interface Retracted extends Told<'retracted'> {
  readonly target: EventId
  readonly reason?: string
}

export interface Amended extends Told<'amended'> {
  readonly target: EventId
  /** the payload fields that replace the target's own, already read and checked */
  readonly fields: Readonly<Record<string, unknown>>
}

export interface EpisodeClosed extends Told<'episodeClosed'> {
  readonly why: string
}

/** A kind this version does not know: kept, passed on, and without effect on the plan. */
export interface Strange extends Told<'strange'> {
  readonly original: Readonly<Record<string, unknown>>
}

export type CareEvent =
  | ProfileSet
  | EpisodeStarted
  | DangerAnswered
  | DangerCleared
  | CareSought
  | PainNoted
  | LegNoted
  | Spasmed
  | AbilityNoted
  | GuideStarted
  | GuideMoved
  | GuideEnded
  | PositionTried
  | SkinChecked
  | SwellingNoted
  | Washed
  | RemedyUsed
  | DoseTaken
  | DosePlanned
  | Prescribed
  | Drank
  | PackKept
  | SessionStarted
  | ExerciseDone
  | DirectionNoted
  | SelfTested
  | Measured
  | Walked
  | Slept
  | Acknowledged
  | Retracted
  | Amended
  | EpisodeClosed
  | Strange

/** What is told, before the log gives it an id, a time of telling and a device. */
export type Telling = CareEvent extends infer Event
  ? Event extends CareEvent
    ? Omit<Event, 'id' | 'at' | 'recordedAt' | 'device'> & { readonly at?: Instant }
    : never
  : never

export const painScore = (score: number): PainScore => {
  if (!Number.isInteger(score) || score < 0 || score > 10)
    throw new RangeError(`not a pain score: ${score}`)
  return score as PainScore
}
