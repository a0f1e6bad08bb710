import { guides, type Guide, type ScriptId } from './content/guides.ts'
import type {
  Area,
  EventId,
  GuideEnded,
  GuideMoved,
  GuideStarted,
  Ending,
  StepState,
  StopReason,
} from './event.ts'
import { plusMinutes, type Instant } from './instant.ts'
import type { Span } from './span.ts'

/** One run of a script, as told so far. */
export interface GuideRun {
  readonly id: EventId
  readonly script: ScriptId
  readonly startedAt: Instant
  readonly area: Area
  readonly lyingOnPack: boolean
  readonly moves: readonly {
    readonly step: number
    readonly state: StepState
    readonly at: Instant
  }[]
  /** `told` is the later of when it ended and everything known before (C30): waits count from it */
  readonly ended: {
    readonly id: EventId
    readonly at: Instant
    readonly told: Instant
    readonly how: Ending
    readonly why: StopReason | null
  } | null
}

/** A person may snooze the end of a lying bout once, by this many minutes (C15). */
export const snoozeMinutes = 10

export const runOf = (event: GuideStarted): GuideRun => ({
  id: event.id,
  script: event.script,
  startedAt: event.at,
  area: event.area ?? 'low-middle',
  lyingOnPack: event.lyingOnPack ?? false,
  moves: [],
  ended: null,
})

export const movedRun = (run: GuideRun, event: GuideMoved): GuideRun =>
  run.ended
    ? run
    : { ...run, moves: [...run.moves, { step: event.step, state: event.state, at: event.at }] }

/** The first end counts; a second one (another tab, a late device) changes nothing. */
export const endedRun = (run: GuideRun, event: GuideEnded, told: Instant): GuideRun =>
  run.ended
    ? run
    : {
        ...run,
        ended: { id: event.id, at: event.at, told, how: event.how, why: event.why ?? null },
      }

export const countsOf = (run: GuideRun): Guide['counts'] => guides[run.script].counts

/** The longest a run is thought to last when nobody tells its end. */
export const limitOf = (run: GuideRun): Instant =>
  plusMinutes(
    run.startedAt,
    guides[run.script].most + (countsOf(run) === 'lying' ? snoozeMinutes : 0),
  )

export const spanOf = (run: GuideRun): Span => ({
  from: run.startedAt,
  to: run.ended ? run.ended.at : limitOf(run),
})
