import type { ConditionId } from './content/conditions.ts'
import type { SignId } from './content/signs.ts'
import type { EventId } from './event.ts'
import type { Fact } from './fact.ts'
import { countsOf } from './guide.ts'
import { lastPain, type History } from './history.ts'
import { isFilm } from './onSkin.ts'

/** Whether a fact holds; until the next event it goes on holding, or not. */
export const factHolds = (history: History, fact: Fact): boolean => {
  const [kind, id] = split(fact)
  if (kind === 'condition') return history.profile.conditions.has(id as ConditionId)
  if (kind === 'sign') return isRaised(history, id as SignId)
  return plainFacts[fact as PlainFact](history)
}

const split = (fact: Fact): [string, string] => {
  const at = fact.indexOf(':')
  return at < 0 ? [fact, ''] : [fact.slice(0, at), fact.slice(at + 1)]
}

export const isRaised = (history: History, sign: SignId): boolean =>
  history.danger.raised.get(sign)?.deniedAt === null

type PlainFact = Exclude<Fact, `condition:${string}` | `sign:${string}`>

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
  'stuck-asked': (history) => stuckAsked(history),
  'welts-unasked': ({ skin }) => skin.welts,
  'chest-rechecked': (history) => chestRechecked(history),
  'cold-skin-unseen': ({ skin }) =>
    skin.cold.ended !== null && !skin.cold.skinNormal && !skin.cold.banned,
  'heat-skin-unseen': ({ skin }) =>
    skin.heat.ended !== null && !skin.heat.skinNormal && !skin.heat.banned,
  'cream-unwashed': ({ profile, skin }) =>
    profile.conditions.has('cream-on-skin') && skin.washed === null,
  'skin-unwashed': ({ uses }) => uses.some(isFilm),
  'skin-harmed': ({ skin }) => skin.harmed,
  'slept-prone': ({ slept }) => slept?.position === 'prone-pillow',
  'swelling-known': ({ swelling }) => swelling !== null,
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

/** Asked since the last try to get up began. */
const stuckAsked = ({ runs, danger }: History): boolean => {
  const asked = danger.asked.get('stuck-on-floor')
  const last = runs.findLast(({ script }) => script === 'floor-get-up')
  return asked !== undefined && (last === undefined || asked >= last.startedAt)
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
