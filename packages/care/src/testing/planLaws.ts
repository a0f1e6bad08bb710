import { expect } from 'vitest'
import { positions, type PositionId } from '../content/guides.ts'
import { doseRuleIds } from '../content/medicines/doseRuleIds.ts'
import { moveRuleIds } from '../content/movement/moveRuleIds.ts'
import { ruleIds } from '../content/ruleIds.ts'
import { sourceIds } from '../content/sourceIds.ts'
import { en } from '../content/words/en.ts'
import type { CareEvent } from '../event.ts'
import { lastPain, type History } from '../history.ts'
import { hour, instant, plusMinutes, week, type Now } from '../instant.ts'
import type { Item } from '../item.ts'
import type { Plan, Stage } from '../plan.ts'
import { planFor } from '../planFor.ts'
import { sayAll, type Speaker } from '../say.ts'
import { againstCold } from './plainCold.ts'
import { conditionsIn, counted, episodeIn, restScores } from './plainLog.ts'
import { lyingBout, lyingMinutes } from './plainLying.ts'
import { offers, shown, shownNow } from './planItems.ts'

/* What has to be true of a plan, whatever life led to it; each law by its name in SPEC.md. */

export interface Look {
  readonly events: readonly CareEvent[]
  readonly history: History
  readonly now: Now
  readonly plan: Plan
}

const comfort = ['exercise', 'walk', 'cold', 'heat', 'medicine', 'rest', 'position', 'massage']

/** A1 */
export const asksForHelpOnly = (plan: Plan): void => {
  expect(plan.now.map(({ kind }) => kind)).toEqual(['seek-emergency'])
  expect(shown(plan).filter(({ kind }) => comfort.includes(kind))).toEqual([])
  expect([plan.tier, plan.later, plan.held, plan.asks]).toEqual(['emergency-now', [], [], []])
}

/** Nothing but help, or no open episode (A1, R11). */
export const isSilent = (plan: Plan): boolean =>
  plan.episode.state !== 'open' || plan.now.every(({ kind }) => kind.startsWith('seek'))

/** A2, of the cold that is offered; tells whether it was. */
export const coldWithinLimits = ({ events, now, plan }: Look): boolean => {
  const cold = shownNow(plan).find(({ id }) => id === 'cold')
  if (!cold) return false
  expect(againstCold(events, now.instant)).toEqual([])
  const thin = conditionsIn(counted(events)).held.has('thin-skin')
  expect(cold.minutes).toBeLessThanOrEqual(thin ? 10 : 20)
  return true
}

const isLying = (item: Item): boolean =>
  item.position !== undefined && positions[item.position].counts === 'lying'

/** A6: at most 30 min, and from 48 h 20 min and only as a rescue. */
export const lyingIsShort = ({ events, now, plan }: Look): void => {
  const lying = shownNow(plan).filter(isLying)
  if (lying.length === 0) return
  const told = counted(events)
  const episode = episodeIn(told)!
  const since = (at: number) => (now.instant - at) / 60_000
  const late = since(episode.onset) >= 48 * hour
  expect(Math.max(...lying.map(({ minutes }) => minutes ?? 0))).toBeLessThanOrEqual(late ? 20 : 30)
  if (!late) return
  const gripped = episode.grips.some((at) => since(at) < 24 * hour && since(at) >= -10)
  const last = restScores(told).at(-1)
  expect(gripped || (last?.score ?? 0) >= 7).toBe(true)
  expect(lying.map(({ id }) => id)).toEqual(['lie-down'])
}

/** A6: once a bout is over the plan says get up, and never to lie on; tells whether one was. */
export const boutEnds = ({ events, now, plan }: Look): boolean => {
  if (offers(plan, 'lying-over')) expect(shownNow(plan).filter(isLying)).toEqual([])
  const bout = lyingBout(events, now.instant)
  if (isSilent(plan) || bout === null || bout < 40) return false
  expect(plan.now.map(({ id }) => id)).toContain('lying-over')
  return true
}

/** A6, C15: no lying once its share of the last 24 h is spent. */
export const lyingKeepsItsShare = ({ events, now, plan }: Look): void => {
  if (!offers(plan, 'lie-down')) return
  const told = counted(events)
  const hours = (now.instant - episodeIn(told)!.onset) / 3_600_000
  const share = (hours < 24 ? 0.5 : hours < 48 ? 0.25 : 0.1) * 16 * hour
  expect(lyingMinutes(told, now.instant)).toBeLessThan(share + 1)
}

const waysIn = (plan: Plan): readonly PositionId[] =>
  shown(plan).flatMap(({ position, others = [] }) => [
    ...(position ? [position] : []),
    ...others.map((other) => other.position),
  ])

/** A7 */
export const neverFaceDown = ({ plan }: Look): void => {
  expect(waysIn(plan)).not.toContain('prone-pillow')
}

/** Guides that show or ask for lying flat. */
const onTheBack: readonly string[] = ['morning-rise', 'bed-set-up', 'supine-pillows', 'floor-9090']

/** A8, of lying: no flat way from week 20, no legs on a chair from week 14. */
export const safeInPregnancy = ({ history, now, plan }: Look): void => {
  const since = history.profile.pregnantSince
  if (since === null) return
  const weeks = (now.instant - since) / 60_000 / week
  if (weeks >= 20) {
    expect(waysIn(plan)).not.toContain('supine-pillows')
    const scripts = shownNow(plan).flatMap(({ script }) => script ?? [])
    expect(scripts.filter((script) => onTheBack.includes(script))).toEqual([])
  }
  if (weeks >= 14) expect(waysIn(plan)).not.toContain('floor-9090')
}

const speaker = (now: Now): Speaker => ({ locale: 'en', now, words: en.reasons, signs: en.signs })

/** A9 */
export const isExplained = ({ now, plan }: Look): void => {
  for (const { id, why, rule, sources } of [...shown(plan), ...plan.asks]) {
    const told = sayAll(why, speaker(now))
    expect([id, told.length > 0]).toEqual([id, true])
    expect(told.filter((text) => /undefined|NaN|\{|^\s*$/.test(text))).toEqual([])
    expect([...ruleIds, ...doseRuleIds, ...moveRuleIds]).toContain(rule)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.filter((source) => !sourceIds.includes(source))).toEqual([])
  }
}

const demand: readonly Stage[] = ['settle', 'unload', 'keep']

const walkOf = (plan: Plan) => shownNow(plan).find(({ id }) => id === 'walk')?.minutes ?? null

const withLastPain = (history: History, score: number): History => ({
  ...history,
  pain: history.pain && { ...history.pain, last: score as never },
})

/** What asks more of a back than comfort does. */
const demanding: readonly Item['id'][] = ['stretch', 'morning-rise', 'driving']

const isHeld = (plan: Plan, id: Item['id']): boolean => plan.held.some((item) => item.id === id)

/** A10: a higher last pain never gives a higher stage, a longer walk, or more that is demanding. */
export const worsePainAsksNoMore = ({ history, now, plan }: Look): void => {
  const pain = lastPain(history)
  if (pain === null) return
  for (const worse of new Set(
    [pain + 1, pain + 2, 7, 8, 10].filter((score) => score > pain && score <= 10),
  )) {
    const after = planFor(withLastPain(history, worse), now)
    expect(demand.indexOf(after.stage)).toBeLessThanOrEqual(demand.indexOf(plan.stage))
    const more = demanding.filter((id) => isHeld(plan, id) && offers(after, id))
    if (!offers(plan, 'stretch')) expect(offers(after, 'stretch')).toBe(false)
    expect(more).toEqual([])
    const [long, longer] = [walkOf(plan), walkOf(after)]
    if (long !== null && longer !== null) expect(longer).toBeLessThanOrEqual(long)
  }
}

/** A11 */
export const isNoDeadEnd = ({ plan: { now: todo, later, held, alert } }: Look): void => {
  const waits = [...later.map(({ at }) => at), ...held.flatMap(({ until }) => until ?? [])]
  expect(todo.length > 0 || alert !== null || waits.length > 0).toBe(true)
}

/** All of a plan but `changesAt`, which says when it ends and so may move. */
export const lasting = ({ changesAt: _, ...plan }: Plan) => plan

/** A14 */
export const staysUntilChange = ({ history, now, plan }: Look): void => {
  const end = plan.changesAt ?? plusMinutes(now.instant, 900_001)
  expect(end).toBeGreaterThan(now.instant)
  const span = end - now.instant
  for (const part of [1, span * 0.31, span * 0.5, span * 0.83, span - 1]) {
    const then = instant(now.instant + Math.max(0, Math.floor(part)))
    if (then >= end) continue
    expect(lasting(planFor(history, { ...now, instant: then }))).toEqual(lasting(plan))
  }
}

/** A15: no calm without the next question: within a day one is due, for as long as mornings ask. */
export const asksAgain = ({ history, now, plan }: Look): void => {
  if (plan.episode.state !== 'open' || plan.tier === 'emergency-now' || plan.episode.day > 12)
    return
  if (!history.danger.whole.has('S1')) return
  const tomorrow = planFor(history, { ...now, instant: plusMinutes(now.instant, 25 * hour) })
  const asks = tomorrow.now.some(
    ({ screen, kind }) => screen !== undefined || kind === 'seek-emergency',
  )
  expect(tomorrow.alert !== null || asks).toBe(true)
}
