import type { PositionId } from './content/guides.ts'
import type { Course } from './course.ts'
import { emptyDanger, type Danger } from './danger.ts'
import { emptyMedicines, type Medicines } from './dose.ts'
import type { Episode, PastEpisode } from './episode.ts'
import type { EventId, PainScore } from './event.ts'
import type { GuideRun } from './guide.ts'
import type { Trail } from './movement/trail.ts'
import type { OnSkin } from './onSkin.ts'
import { instant, type Instant } from './instant.ts'
import { emptyProfile, type Profile } from './profile.ts'
import { emptySkin, type Skin } from './skin.ts'

/** What is known now: a pure fold of the log in id order, never stored as truth. */
export interface History {
  readonly profile: Profile
  readonly episode: Episode | null
  /** earlier episodes, in the order in which they were told */
  readonly past: readonly PastEpisode[]
  readonly danger: Danger
  /** pain at rest in this episode: as first told, and now; `null` until it is told */
  readonly pain: { readonly first: PainScore; readonly last: PainScore } | null
  /** since when every note was 1 or less; `null` while the last was more, or none was told */
  readonly quietSince: Instant | null
  readonly painRose: { readonly from: number; readonly since: Instant } | null
  /** how pain has gone in this episode; `null` until it is told */
  readonly course: Course | null
  readonly swelling: number | null
  readonly ability: { readonly canStand: boolean | null; readonly reachesToilet: boolean | null }
  readonly runs: readonly GuideRun[]
  readonly skin: Skin
  /** what was on the skin, rubbed in or injected, in the order in which it was told */
  readonly uses: readonly OnSkin[]
  /** doses, prescriptions, drinks and boxes, as told */
  readonly medicines: Medicines
  /** what movement reads, newest first */
  readonly movement: Trail | null
  /** the last injection, and when its danger question was last answered */
  readonly injection: {
    readonly at: Instant
    /** the last one near a nerve of the spine */
    readonly epidural: Instant | null
    readonly asked: Instant | null
  } | null
  /** when a bout of lying began that is still going on, or the last one that ended */
  readonly lying: { readonly since: Instant; readonly endedAt: Instant | null } | null
  readonly snoozed: boolean
  /** last walk or standing up, and whether it came after the last lying */
  readonly risen: Instant | null
  readonly upSinceLying: boolean
  /** a leg symptom told since the legs were last screened */
  readonly legNews: Instant | null
  readonly firstScreenPostponed: { readonly at: Instant; readonly times: number } | null
  readonly wokeAt: Instant | null
  /** when a night was last told of, and how it was lain */
  readonly slept: { readonly at: Instant; readonly position: PositionId | null } | null
  /** the last night told of, when pain broke it; `null` when it did not */
  readonly sleepBroken: Instant | null
  /** the last id folded, the newest instant any id carried, and the newest `at` told */
  readonly lastId: EventId | null
  readonly newestId: Instant
  readonly newestAt: Instant | null
}

export const emptyHistory: History = {
  profile: emptyProfile,
  episode: null,
  past: [],
  danger: emptyDanger,
  pain: null,
  quietSince: null,
  painRose: null,
  course: null,
  swelling: null,
  ability: { canStand: null, reachesToilet: null },
  runs: [],
  skin: emptySkin,
  uses: [],
  medicines: emptyMedicines,
  movement: null,
  injection: null,
  lying: null,
  snoozed: false,
  risen: null,
  upSinceLying: false,
  legNews: null,
  firstScreenPostponed: null,
  wokeAt: null,
  slept: null,
  sleepBroken: null,
  lastId: null,
  newestId: instant(0),
  newestAt: null,
}

export const lastPain = (history: History): PainScore | null => history.pain?.last ?? null
