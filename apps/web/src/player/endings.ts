import {
  derivedId,
  endsByItself,
  instant,
  instantOfId,
  limitOf,
  minute,
  minutesBetween,
  minutesOfRun,
  type GuideClock,
  type GuideEnded,
  type GuideRun,
  type Instant,
  type Script,
  type ScriptId,
  type StopReason,
} from '@unspasm/care'
import { adopt, care, device, openRuns, tell, zone } from '../state.ts'
import { requestPersistence } from '../vault/index.ts'

/** What `playing` needs of a run: its start, its moves, and how long the plan lets it be. */
export const clockOf = (run: GuideRun): GuideClock => ({
  startedAt: run.startedAt,
  seconds: minutesOfRun(run, care.value, zone.value) * 60,
  moves: run.moves,
})

export const endOf = async (
  run: GuideRun,
  how: 'finished' | 'stopped',
  why?: StopReason,
): Promise<void> => {
  const minutes = Math.max(
    0,
    Math.round(minutesBetween(run.startedAt, instant(Date.now())) * 10) / 10,
  )
  await tell({ kind: 'guideEnded', target: run.id, how, minutes, ...(why ? { why } : {}) })
  if (how === 'finished') void requestPersistence()
}

/** When a run ends with nobody saying so: by its script's time, or by the longest it may be. */
export const dueEnd = (
  run: GuideRun,
  script: Script,
): { at: Instant; how: 'finished' | 'stopped' } => {
  const byItself = endsByItself(script, clockOf(run))
  const limit = limitOf(run)
  if (byItself !== null && byItself <= limit) return { at: byItself, how: 'finished' }
  return { at: limit, how: script.exposure || script.background ? 'finished' : 'stopped' }
}

/** A run that ended by itself, and when. */
export interface Ended {
  readonly run: GuideRun
  readonly at: Instant
}

/** Ends every run whose time is over. The id follows from the run's, so two tabs write one end. */
export const endWhatIsOver = async (
  scripts: Readonly<Record<ScriptId, Script>>,
): Promise<readonly Ended[]> => {
  const now = instant(Date.now())
  const over = openRuns.value
    .map((run) => ({ run, ...dueEnd(run, scripts[run.script]) }))
    .filter(({ at }) => at <= now)
  await adopt(over.map(({ run, at, how }) => endEvent(run, { at, how })))
  if (over.length > 0) void requestPersistence()
  return over
}

const endEvent = (
  run: GuideRun,
  { at, how }: { at: Instant; how: 'finished' | 'stopped' },
): GuideEnded => ({
  id: derivedId(run.id, instant(instantOfId(run.id) + Math.max(0, at - run.startedAt))),
  kind: 'guideEnded',
  at,
  recordedAt: instant(Date.now()),
  device: device(),
  target: run.id,
  how,
  minutes: Math.round(((at - run.startedAt) / minute) * 10) / 10,
})
