import { urgencyOf, type Alert } from './alert.ts'
import { because } from './because.ts'
import type { Tier } from './content/tiers.ts'
import { lastPain, type History } from './history.ts'
import { hour, minutesBetween, plusMinutes, type Instant, type Now } from './instant.ts'
import type { Ask, HeldItem, Item, LaterItem } from './item.ts'
import { holdsOn, offersOf } from './offer.ts'
import { createReader, type Reader } from './reader.ts'
import type { StageName } from './movement/stageNames.ts'
import type { Rules } from './rule.ts'

/** Movement stage (movement §3). */
export type Stage = StageName

export interface Plan {
  readonly tier: Tier
  readonly stage: Stage
  readonly episode: {
    readonly state: 'none' | 'open' | 'closed'
    readonly hours: number
    readonly day: number
  }
  readonly alert: Alert | null
  readonly now: readonly Item[]
  readonly later: readonly LaterItem[]
  readonly held: readonly HeldItem[]
  readonly asks: readonly Ask[]
  /** before this instant, with nothing told, the plan stays as it is; `null`: it waits for events */
  readonly changesAt: Instant | null
}

/**
 * What to do now, later, and what is held back and why, by the rules given. Pure: the same history,
 * rules and `now` give the same plan. Order of safety: danger, stop, hold, advise.
 */
export const planUnder = (rules: Rules, history: History, now: Now): Plan => {
  const reader = createReader(history, now)
  const episode = episodeOf(history, reader)
  const urgency = urgencyOf(history, rules, reader)
  const { tier, alert } = urgency
  const moving = rules.movement?.(history, now)
  moving?.turns.forEach(reader.mind)
  const base = { tier, stage: moving?.stage ?? stageOf(history), episode, alert }
  const silent = { later: [], held: [], asks: [] }
  if (alert?.tier === 'emergency-now') {
    return { ...base, ...silent, now: [seekEmergency(alert)], changesAt: reader.changesAt() }
  }
  const doses = rules.doses?.(history, now.instant)
  doses?.turns.forEach(reader.mind)
  if (doses?.emergency) {
    return { ...base, ...silent, now: [doses.emergency], changesAt: reader.changesAt() }
  }
  const seek = alert ? [seekCare(alert)] : []
  if (urgency.stopsPlan) {
    return { ...base, ...silent, now: seek, changesAt: reader.changesAt() }
  }
  const urgent = alert?.tier === 'same-day'
  const waiting = (item: Item): boolean => urgent && isMore(item)
  const movesNow = moving?.now ?? []
  const movesLater = (moving?.later ?? []).filter((item) => !waiting(item))
  if (episode.state !== 'open') {
    return {
      ...base,
      ...silent,
      now: [...(doses?.now ?? []), ...seek, ...movesNow.filter((item) => !waiting(item)), quiet],
      later: inTime([...movesLater, ...(doses?.later ?? [])]),
      held: [...(moving?.held ?? []), ...movesNow.filter(waiting).map(heldForToday)],
      asks: moving?.asks ?? [],
      changesAt: reader.changesAt(),
    }
  }
  const offers = offersOf(rules, history, reader)
  const all = withMoving(offers.now, movesNow, base.stage)
  const waits = urgent ? everyItem(all).filter(isMore) : []
  const open = alert !== null || offers.now.some(({ screen }) => screen)
  const dosesFirst = doses?.now.filter(({ kind }) => kind === 'seek-care') ?? []
  const dosesAfter = doses?.now.filter(({ kind }) => kind !== 'seek-care') ?? []
  const speaks = ({ id }: Pick<Item, 'id'>): boolean => !open || !calm.includes(id)
  const rest = (urgent ? all.flatMap(withoutMore) : all).filter(speaks)
  return {
    ...base,
    now: [
      ...dosesFirst,
      ...(urgent ? seek : []),
      ...atMost(rest, [...seek, ...(doses?.now ?? [])]),
      ...dosesAfter,
      ...(urgent ? [] : seek),
    ],
    later: inTime([...offers.later, ...movesLater, ...(doses?.later ?? [])]),
    held: [...holdsOn(offers.held, reader), ...(moving?.held ?? []), ...waits.map(heldForToday)],
    asks: [...offers.asks.filter(speaks), ...(moving?.asks ?? [])],
    changesAt: reader.changesAt(),
  }
}

const inTime = (items: readonly LaterItem[]): readonly LaterItem[] =>
  items.toSorted((a, b) => a.at - b.at)

/** What comes before exercise: help and rest; while a back settles, comfort too. */
const first: readonly Item['kind'][] = ['seek-care', 'screen', 'position', 'rest']
const comfort: readonly Item['kind'][] = ['cold', 'heat', 'walk']

const withMoving = (
  items: readonly Item[],
  moving: readonly Item[],
  stage: Stage,
): readonly Item[] => {
  const early = stage === 'settle' || stage === 'unload'
  const before = items.findLastIndex(
    ({ kind }) => first.includes(kind) || (early && comfort.includes(kind)),
  )
  return [...items.slice(0, before + 1), ...moving, ...items.slice(before + 1)]
}

/** So many things at once are enough (L34): of what can wait the least important goes first, care never. */
const most = 12

const canWait: readonly Item['id'][] = [
  'ask-direction',
  'ask-able',
  'not-face-down',
  'sit',
  'breathing',
  'course',
  'visit',
  'ask-swelling',
  'ask-night',
  'awake',
  'about-you',
  'stretch',
]

const atMost = (items: readonly Item[], beside: readonly Item[]): readonly Item[] => {
  const room = most - beside.length
  const over = items.length - room
  if (over <= 0) return items
  const waits = canWait.filter((id) => items.some((item) => item.id === id)).slice(0, over)
  const left = items.filter(({ id }) => !waits.includes(id))
  const soft = left.filter(({ kind }) => prompts.includes(kind)).toReversed()
  const cut = soft.slice(0, Math.max(0, left.length - room))
  return left.filter((item) => !cut.includes(item)).slice(0, room)
}

/** Cut after those: what asks or tells, from the end; what is done only when nothing else is left. */
const prompts: readonly Item['kind'][] = ['learn', 'sit', 'sleep', 'measure']

const episodeOf = ({ episode }: History, reader: Reader): Plan['episode'] => {
  if (!episode) return { state: 'none', hours: 0, day: 0 }
  const hours = Math.max(0, Math.floor(minutesBetween(episode.onset, reader.now.instant) / hour))
  reader.mind(plusMinutes(episode.onset, (hours + 1) * hour))
  return { state: episode.closed ? 'closed' : 'open', hours, day: Math.floor(hours / 24) }
}

/** Pain from which the stage is "settle" (movement §3, entry column); unknown pain is not assumed. */
const settlePain = 7

const stageOf = (history: History): Stage => {
  if (!history.episode || history.episode.closed) return 'keep'
  const pain = lastPain(history)
  return pain === null || pain >= settlePain ? 'settle' : 'unload'
}

const seekEmergency = (alert: Alert): Item => ({
  id: 'seek-emergency',
  kind: 'seek-emergency',
  title: 'seek-emergency',
  why: alert.signs.map((sign) => because('sign', { sign })),
  rule: 'danger-1',
  sources: ['red-flags', 'rulings'],
})

const seekId = (alert: Alert) => (alert.tier === 'same-day' ? 'seek-same-day' : 'seek-within-days')

const seekCare = (alert: Alert): Item => ({
  id: seekId(alert),
  kind: 'seek-care',
  title: seekId(alert),
  why: alert.signs.map((sign) => because('sign', { sign })),
  rule: alert.rules[0] ?? 'danger-15',
  sources: ['red-flags', 'rulings'],
})

/** They wait while an alert stands or a danger screen is due, so that neither sounds answered. */
const calm: readonly Item['id'][] = ['course', 'visit', 'end-episode']

/** More than comfort (C1). */
const more: readonly Item['id'][] = ['stretch', 'work', 'lifting']
const isMore = ({ id, kind, group }: Item): boolean =>
  more.includes(id) || group === 'skin' || kind === 'exercise'

const everyItem = (items: readonly Item[]): readonly Item[] =>
  items.flatMap(({ also = [], ...item }) => [item, ...also])

const withoutMore = ({ also = [], ...item }: Item): readonly Item[] => {
  const [first, ...others] = [item, ...also].filter((each) => !isMore(each))
  return first ? [others.length > 0 ? { ...first, also: others } : first] : []
}

/** Beyond comfort nothing goes on while something is to be seen today (C1). */
const heldForToday = ({ for: behind, ...item }: Item): HeldItem => ({
  ...item,
  id: behind ?? item.id,
  why: [because('why-plan-2')],
  rule: 'plan-2',
  sources: ['rulings'],
  until: null,
})

/** With no episode there is nothing to do and somewhere to begin. */
const quiet: Item = {
  id: 'all-quiet',
  kind: 'learn',
  title: 'all-quiet',
  why: [because('why-all-quiet')],
  rule: 'plan-1',
  sources: ['course'],
}
