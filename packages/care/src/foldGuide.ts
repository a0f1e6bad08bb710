import type { EventId, GuideEnded, GuideMoved, GuideStarted } from './event.ts'
import { countsOf, endedRun, movedRun, runOf, type GuideRun } from './guide.ts'
import { lastPain, type History } from './history.ts'
import { instant, type Instant } from './instant.ts'
import { withRun, withRunOver } from './onSkin.ts'
import { withRunEnded, withRunStarted } from './skin.ts'

const mapRun = (
  runs: readonly GuideRun[],
  target: EventId,
  change: (run: GuideRun) => GuideRun,
): readonly GuideRun[] => runs.map((run) => (run.id === target ? change(run) : run))

/** Going from one lying position to another is the same bout when no more than this lies between. */
const sameBout = 60_000

export const withMove = (history: History, event: GuideMoved): History => ({
  ...history,
  runs: mapRun(history.runs, event.target, (run) => movedRun(run, event)),
})

/** Scripts that bring a person to their feet. */
const isRise = (run: GuideRun): boolean =>
  countsOf(run) === 'walk' ||
  countsOf(run) === 'rising' ||
  run.script === 'floor-get-up' ||
  run.script === 'bed-get-out'

export const withStart = (history: History, event: GuideStarted, told: Instant): History => {
  const run = runOf(event)
  const next: History = {
    ...history,
    ...lyingAfterStart(history, run),
    runs: [...history.runs, run],
    skin: withRunStarted(history.skin, run, lastPain(history), told),
    uses: withRun(history.uses, run, told),
  }
  const { episode } = history
  if (!episode || episode.careBegan !== null) return next
  const painWhenCareBegan = lastPain(history)
  return { ...next, episode: { ...episode, careBegan: run.startedAt, painWhenCareBegan } }
}

const lyingAfterStart = (
  { lying, snoozed, upSinceLying }: History,
  run: GuideRun,
): Pick<History, 'lying' | 'snoozed' | 'upSinceLying'> => {
  if (countsOf(run) === 'lying') {
    const goesOn = lying && (lying.endedAt === null || run.startedAt - lying.endedAt <= sameBout)
    const since = goesOn ? instant(Math.min(lying.since, run.startedAt)) : run.startedAt
    return {
      lying: { since, endedAt: null },
      snoozed: goesOn ? snoozed : false,
      upSinceLying: false,
    }
  }
  const ends = lying?.endedAt === null && isRise(run)
  return { lying: ends ? { ...lying, endedAt: run.startedAt } : lying, snoozed, upSinceLying }
}

export const withEnd = (history: History, event: GuideEnded, told: Instant): History => {
  const before = history.runs.find((run) => run.id === event.target)
  if (!before || before.ended) return history
  const after = endedRun(before, event, told)
  const runs = mapRun(history.runs, event.target, () => after)
  const { lying } = history
  const since = lying?.since ?? 0
  const stillLying = runs.some(
    (run) => countsOf(run) === 'lying' && run.ended === null && run.startedAt >= since,
  )
  const bout = countsOf(after) === 'lying' && !stillLying && lying?.endedAt === null
  const rose = isRise(after) && event.how === 'finished'
  return {
    ...history,
    runs,
    skin: withRunEnded(history.skin, after),
    uses: withRunOver(history.uses, after),
    lying: bout ? { ...lying, endedAt: event.at } : lying,
    risen: rose ? told : history.risen,
    upSinceLying: rose || history.upSinceLying,
  }
}
