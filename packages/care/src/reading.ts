import { gates, type GateId } from './content/gates.ts'
import type { ConditionId } from './content/conditions.ts'
import { signIds, signs, type SignId } from './content/signs.ts'
import type { EventId } from './event.ts'
import type { Fact, Moment, Score, Stay, Tally } from './fact.ts'
import { countsOf, spanOf } from './guide.ts'
import { lastPain, type History } from './history.ts'
import { day, instant, minutesBetween, type Instant } from './instant.ts'
import { dueAt } from './schedule.ts'
import { onSince } from './skin.ts'
import type { Span } from './span.ts'

/** Whether a fact holds; until the next event it goes on holding, or not. */
export const factHolds = (history: History, fact: Fact): boolean => {
  const [kind, id] = split(fact)
  if (kind === 'condition') return history.profile.conditions.has(id as ConditionId)
  if (kind === 'sign') return isRaised(history, id as SignId)
  if (kind === 'gate') {
    const { asked } = history.profile
    return gates[id as GateId].rows.every((row) => row.conditions.every((each) => asked.has(each)))
  }
  return plainFacts[fact as PlainFact](history)
}

const split = (fact: Fact): [string, string] => {
  const at = fact.indexOf(':')
  return at < 0 ? [fact, ''] : [fact.slice(0, at), fact.slice(at + 1)]
}

const isRaised = (history: History, sign: SignId): boolean =>
  history.danger.raised.get(sign)?.deniedAt === null

type PlainFact = Exclude<Fact, `condition:${string}` | `sign:${string}` | `gate:${string}`>

const weakOrNumb: readonly SignId[] = [
  'new-leg-numbness',
  'leg-weakness-worsening',
  'one-leg-numbness-new',
  'foot-drop',
  'ces-both-legs',
]

const plainFacts: Record<PlainFact, (history: History) => boolean> = {
  episode: ({ episode }) => episode !== null && !episode.closed,
  'episode-closed': ({ episode }) => episode?.closed ?? false,
  'same-episode': ({ episode }) => episode !== null && episode.grip > episode.onset,
  recurrence: ({ episode, past }) => episode !== null && past.length > 0,
  emergency: ({ danger }) => danger.emergencies.some(({ cleared }) => !cleared),
  sudden: ({ episode }) => episode?.sudden ?? false,
  female: ({ profile }) => profile.sex === 'female',
  smokes: ({ profile }) => profile.smokes,
  'first-bout': ({ profile }) =>
    profile.asked.has('previous-episodes') && !profile.conditions.has('previous-episodes'),
  'first-screen-done': ({ danger }) => danger.whole.has('S1'),
  'first-screen-postponed': (history) => history.firstScreenPostponed !== null,
  'today-screen-done': ({ danger }) => danger.whole.has('S2'),
  'weakness-or-numbness': (history) => weakOrNumb.some((sign) => isRaised(history, sign)),
  'leg-news': ({ legNews }) => legNews !== null,
  lying: ({ lying }) => lying !== null && lying.endedAt === null,
  lain: ({ lying }) => lying !== null,
  'up-since-lying': (history) => history.upSinceLying,
  snoozed: (history) => history.snoozed,
  'cold-on': ({ skin }) => skin.cold.on.length > 0,
  'cold-on-back': ({ skin }) => skin.cold.on.some(({ lyingOnPack }) => lyingOnPack),
  'cold-had': ({ skin }) => skin.cold.ended !== null,
  'cold-skin-normal': ({ skin }) => skin.cold.skinNormal,
  'cold-banned': ({ skin }) => skin.cold.banned,
  'cold-lowered-pain': ({ skin: { coldPain } }) =>
    coldPain.before !== null && coldPain.after !== null && coldPain.after < coldPain.before,
  'heat-on': ({ skin }) => skin.heat.on.length > 0,
  'heat-had': ({ skin }) => skin.heat.ended !== null,
  'heat-skin-normal': ({ skin }) => skin.heat.skinNormal,
  'heat-banned': ({ skin }) => skin.heat.banned,
  'heat-last': ({ skin }) => (skin.heat.starts.at(-1) ?? 0) > (skin.cold.starts.at(-1) ?? 0),
  'cannot-stand': ({ ability }) => ability.canStand === false,
  'cannot-reach-toilet': ({ ability }) => ability.reachesToilet === false,
  'pain-known': ({ pain }) => pain !== null,
  'pain-fell-in-care': (history) => fellInCare(history),
  breathed: ({ runs, episode }) =>
    runs.some((run) => countsOf(run) === 'breathing' && run.startedAt >= (episode?.onset ?? 0)),
  'on-floor': ({ runs }) =>
    runs.findLast((run) => run.script === 'floor-get-down' || run.script === 'bed-get-in')
      ?.script === 'floor-get-down',
  'get-up-failed': (history) => getUpFailed(history),
  'ability-asked': ({ ability }) => ability.canStand !== null || ability.reachesToilet !== null,
  'stuck-asked': ({ danger }) => danger.asked.has('stuck-on-floor'),
  'welts-unasked': ({ skin }) => skin.welts,
  'chest-rechecked': (history) => chestRechecked(history),
  'cold-skin-unseen': ({ skin }) =>
    skin.cold.ended !== null && !skin.cold.skinNormal && !skin.cold.banned,
  'heat-skin-unseen': ({ skin }) =>
    skin.heat.ended !== null && !skin.heat.skinNormal && !skin.heat.banned,
  'cream-unwashed': ({ profile, skin }) =>
    profile.conditions.has('cream-on-skin') && skin.washed === null,
}

/** Stopped tries to get up, since the last that worked, after which help is asked for (first-aid §4.5). */
const triesBeforeStuck = 3

const getUpFailed = ({ runs, episode }: History): boolean => {
  const tries = runs.filter(
    (run) => run.script === 'floor-get-up' && run.startedAt >= (episode?.onset ?? 0),
  )
  const lastDone = tries.findLastIndex((run) => run.ended?.how === 'finished')
  return (
    tries.slice(lastDone + 1).filter((run) => run.ended?.how === 'stopped').length >=
    triesBeforeStuck
  )
}

/** The last guide, when it is one of getting up from the floor that nobody has ended. */
const gettingUpSince = ({ runs }: History): Instant | null => {
  const run = runs.at(-1)
  return run?.script === 'floor-get-up' && !run.ended ? run.startedAt : null
}

const chestRechecked = ({ danger }: History): boolean => {
  const asked = danger.whole.get('recheck')
  const raised = danger.raised.get('thoracic-pain')
  return asked !== undefined && raised !== undefined && asked >= raised.since
}

/** Pain counts as fallen in care when it is 1 or more below its score when care began (C3). */
const fellInCare = (history: History): boolean => {
  const before = history.episode?.painWhenCareBegan ?? null
  const firstOf = before ?? history.pain?.first ?? null
  const pain = lastPain(history)
  return firstOf !== null && pain !== null && pain <= firstOf - 1
}

/** The events that made a fact true: what a clearing must name (C11). */
export const originsOf = (history: History, fact: Fact): readonly EventId[] => {
  const [kind, id] = split(fact)
  if (kind === 'sign') return history.danger.raised.get(id as SignId)?.by ?? []
  if (kind === 'condition') {
    const origin = history.profile.conditions.get(id as ConditionId)
    return origin === undefined ? [] : [origin]
  }
  if (fact === 'episode') return history.episode ? [history.episode.id] : []
  if (fact === 'weakness-or-numbness') {
    return weakOrNumb.flatMap((sign) =>
      isRaised(history, sign) ? originsOf(history, `sign:${sign}`) : [],
    )
  }
  return []
}

export const scoreOf = (history: History, score: Score): number | null => {
  switch (score) {
    case 'pain':
      return lastPain(history)
    case 'swelling':
      return history.swelling
    case 'signs':
      return [...history.danger.raised.values()].filter(({ deniedAt }) => deniedAt === null).length
    case 'inflammatory':
      return inflammatoryScore(history)
    case 'days-told':
      return daysTold(history)
  }
}

/** Days from the onset to what the last score tells of. */
const daysTold = ({ episode, course }: History): number | null =>
  episode && course ? minutesBetween(episode.onset, course.told) / day : null

/** Yes answers of the inflammatory back pain score (red-flags §3d); `null` until it was asked. */
const inflammatoryScore = (history: History): number | null => {
  const items = signIds.filter((sign) => signs[sign].screen === 'ibp')
  if (!items.some((sign) => history.danger.asked.has(sign))) return null
  return items.filter((sign) => isRaised(history, sign)).length
}

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

export const tallyOf = (history: History, tally: Tally): readonly Instant[] => {
  switch (tally) {
    case 'cold':
      return history.skin.cold.starts
    case 'episodes':
      return [...history.past, history.episode].flatMap((each) => each?.onset ?? [])
  }
}

export const staysOf = (history: History, stay: Stay): readonly Span[] => {
  switch (stay) {
    case 'lying':
      return joined(history.runs.filter((run) => countsOf(run) === 'lying').map(spanOf))
  }
}

/** Spans in order, overlapping ones as one, so that no minute counts twice. */
const joined = (spans: readonly Span[]): readonly Span[] => {
  const whole: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = whole.at(-1)
    if (last && span.from <= last.to) {
      whole[whole.length - 1] = { from: last.from, to: instant(Math.max(last.to, span.to)) }
    } else if (span.to > span.from) whole.push(span)
  }
  return whole
}
