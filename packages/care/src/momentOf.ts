import type { Guide } from './content/guides.ts'
import type { Moment, Rubbed } from './fact.ts'
import { countsOf, limitOf, type GuideRun } from './guide.ts'
import type { History } from './history.ts'
import type { Instant } from './instant.ts'
import { isFilm } from './onSkin.ts'
import { dueAt } from './schedule.ts'
import { onSince } from './skin.ts'

/** `zone` decides only the moments of prompts, such as the morning's. */
export const momentOf = (history: History, moment: Moment, zone: string): Instant | null => {
  const { episode, skin, lying, profile, course } = history
  switch (moment) {
    case 'onset':
      return episode?.onset ?? null
    case 'grip':
      return episode?.grip ?? null
    case 'pain-told':
      return course?.told ?? null
    case 'quiet':
      return history.quietSince
    case 'fell-clearly':
    case 'not-fallen':
    case 'not-fallen-clearly':
    case 'not-fallen-by-half':
      return course?.since[moment] ?? null
    case 'rise':
      return course?.rise?.since ?? null
    case 'sleep-broken':
      return history.sleepBroken
    case 'woke':
      return history.wokeAt
    case 'bed-set':
      return lastRun(history, 'bed')?.startedAt ?? null
    case 'rose-gently':
      return lastRun(history, 'rising')?.startedAt ?? null
    case 'sitting-since':
      return sittingSince(history)
    case 'injection':
      return history.injection?.at ?? null
    case 'mustard-on':
      return mustardSince(history)
    case 'epidural':
      return history.injection?.epidural ?? null
    case 'first-massage':
    case 'first-eucalyptus':
    case 'first-mustard':
    case 'first-rub':
      return firstUse(history, moment)
    case 'cold-window':
      return episode?.coldWindow ?? null
    case 'cold-start':
      return onSince(skin.cold)
    case 'cold-end':
      return skin.cold.ended
    case 'cold-irritated':
      return skin.irritated
    case 'washed':
      return skin.washed
    case 'heat-start':
      return onSince(skin.heat)
    case 'heat-end':
      return skin.heat.ended
    case 'lying-since':
      return lying?.endedAt === null ? lying.since : null
    case 'lying-end':
      return lying?.endedAt ?? null
    case 'risen':
      return history.risen
    case 'get-up-since':
      return gettingUpSince(history)
    case 'care-began':
      return episode?.careBegan ?? null
    case 'first-screen-postponed':
      return history.firstScreenPostponed?.at ?? null
    case 'first-screen-due':
    case 'today-screen-due':
    case 'morning-screen-due':
    case 'pattern-screen-due':
    case 'time-screen-due':
    case 'injection-screen-due':
    case 'night-due':
      return dueAt(history, moment, zone)
    case 'pregnant':
      return profile.pregnantSince
    case 'born-from':
      return profile.bornFrom
    case 'born-to':
      return profile.bornTo
    case 'newest':
      return history.newestAt
  }
}

const lastRun = ({ runs }: History, counts: Guide['counts']): GuideRun | undefined =>
  runs.findLast((run) => countsOf(run) === counts)

/** The last guide of sitting, when nothing tells that the person left it: its own end by time does not. */
const sittingSince = ({ runs, risen }: History): Instant | null => {
  const run = runs.findLast((each) => inPosition.includes(countsOf(each)))
  if (!run || countsOf(run) !== 'sitting') return null
  const left = run.ended !== null && run.ended.at < limitOf(run)
  return left || (risen !== null && risen > run.startedAt) ? null : run.startedAt
}

const inPosition: readonly Guide['counts'][] = [
  'sitting',
  'lying',
  'leaning',
  'walk',
  'transfer',
  'rising',
]

/** The first mustard oil that nobody has washed off. */
const mustardSince = ({ uses }: History): Instant | null =>
  uses.find((each) => each.use === 'mustard' && isFilm(each))?.from ?? null

/** The first use of this episode: from it the days of a rub or an oil are counted. */
const firstUse = ({ uses, episode }: History, moment: `first-${Rubbed}`): Instant | null =>
  uses.find(({ use, from }) => moment === `first-${use}` && from >= (episode?.onset ?? 0))?.from ??
  null

/** The last guide, when it is one of getting up from the floor that nobody has ended. */
const gettingUpSince = ({ runs }: History): Instant | null => {
  const run = runs.at(-1)
  return run?.script === 'floor-get-up' && !run.ended ? run.startedAt : null
}
