import { because } from './because.ts'
import type { Condition } from './condition.ts'
import type { GateId } from './content/gates.ts'
import { guides } from './content/guides.ts'
import type { Moment } from './fact.ts'
import type { History } from './history.ts'
import type { Ask, HeldItem, Item, LaterItem } from './item.ts'
import { momentOf } from './reading.ts'
import type { Reader } from './reader.ts'
import { plusMinutes, type Instant } from './instant.ts'
import type { AdviceRule, HoldRule, Rules } from './rule.ts'

interface Held {
  readonly item: Item
  readonly holds: readonly HoldRule[]
}

interface Offers {
  readonly now: readonly Item[]
  readonly later: readonly LaterItem[]
  readonly held: readonly Held[]
  readonly asks: readonly Ask[]
}

/** Sorts what the rule book advises into now, later, held and asked. */
export const offersOf = (rules: Rules, history: History, reader: Reader): Offers => {
  const now: { order: number; item: Item }[] = []
  const later: LaterItem[] = []
  const held: Held[] = []
  const asks: Ask[] = []
  const seen = new Set<string>()
  for (const rule of rules.advice) {
    if (!reader.holds(rule.when) || seen.has(rule.item)) continue
    seen.add(rule.item)
    const item = itemOf(rule, reader)
    const holds = rules.holds.filter(
      (hold) => hold.holds.includes(rule.item) && reader.holds(hold.when),
    )
    if (holds.length > 0) {
      held.push({ item, holds })
      continue
    }
    const at = rule.due ? comesAt(rule.due, history, reader) : null
    if (at !== null) later.push({ ...item, at })
    else if (rule.gate && mustAsk(rule, reader)) {
      now.push({ order: rule.order, item: checklistFor(rule, item, rule.gate) })
    } else now.push({ order: rule.order, item })
    const ask = at === null ? askOf(rule, history, reader) : null
    if (ask && !asks.some(({ id }) => id === ask.id)) asks.push(ask)
  }
  return {
    now: groupsJoined(choicesJoined(now.sort((a, b) => a.order - b.order).map(({ item }) => item))),
    later: later.sort((a, b) => a.at - b.at),
    held,
    asks,
  }
}

const itemOf = (rule: AdviceRule, reader: Reader): Item => {
  const fits = (rule.choices ?? []).filter(({ when }) => !when || reader.holds(when))
  const [first, ...rest] = fits
  const others = rest.flatMap(({ position, script }) =>
    position ? [{ position, ...(script ? { script } : {}) }] : [],
  )
  const planned = rule.minutes?.find(({ when }) => !when || reader.holds(when))?.value
  const most = first?.position ? guides[first.position].most : undefined
  const minutes = planned !== undefined && most !== undefined ? Math.min(planned, most) : planned
  return {
    id: rule.item,
    kind: rule.kind,
    title: rule.item,
    why: [because(`why-${rule.id}`), ...reader.because(rule.when)],
    rule: rule.id,
    sources: rule.sources,
    ...(first?.script ? { script: first.script } : {}),
    ...(first?.position ? { position: first.position } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(minutes === undefined ? {} : { minutes }),
    ...(rule.grade ? { grade: rule.grade } : {}),
    ...(rule.disagrees ? { disagrees: rule.disagrees } : {}),
    ...(rule.screen ? { screen: rule.screen } : {}),
    ...(rule.gate ? { gate: rule.gate } : {}),
    ...(rule.group ? { group: rule.group } : {}),
    ...(rule.signs
      ? {
          signs: rule.signs
            .filter(({ when }) => !when || reader.holds(when))
            .map(({ sign }) => sign),
        }
      : {}),
  }
}

/** When an item that is not yet due comes; `null`: it is due, or cannot be without an event. */
const comesAt = (
  due: NonNullable<AdviceRule['due']>,
  history: History,
  reader: Reader,
): Instant | null => {
  if (reader.holds({ kind: 'since', ...due })) return null
  const at = momentOf(history, due.moment, reader.now.zone)
  return at === null ? null : plusMinutes(at, due.minutes)
}

const gateIsOpen = (rule: AdviceRule, reader: Reader): boolean =>
  rule.gate === undefined || reader.holds({ kind: 'answered', gate: rule.gate })

const mustAsk = (rule: AdviceRule, reader: Reader): boolean =>
  rule.answeredBy === undefined && !gateIsOpen(rule, reader)

/** The checklist that stands before an item stands in the item's place (C37). */
const checklistFor = (rule: AdviceRule, item: Item, gate: GateId): Item => ({
  id: `ask-${gate}`,
  kind: 'screen',
  title: rule.item,
  why: [because('why-gate'), ...item.why.slice(0, 1)],
  rule: rule.id,
  sources: rule.sources,
  gate,
  for: rule.item,
  ...(rule.group ? { group: rule.group } : {}),
})

const askOf = (rule: AdviceRule, history: History, reader: Reader): Ask | null => {
  const gate = mustAsk(rule, reader) && rule.gate ? (`ask-${rule.gate}` as const) : null
  if (!gate && !rule.answeredBy) return null
  return {
    id: gate ?? rule.item,
    answeredBy: rule.answeredBy ?? 'profileSet',
    due: dueSince(rule, history, reader),
    why: [because(`why-${rule.id}`)],
    rule: rule.id,
    sources: rule.sources,
  }
}

/** A screen is due since its schedule says so; any other question since the episode began. */
const dueSince = (rule: AdviceRule, history: History, reader: Reader): Instant => {
  const moment = screenMoments[rule.item]
  const scheduled = moment ? momentOf(history, moment, reader.now.zone) : null
  return scheduled || history.episode?.onset || reader.now.instant
}

const screenMoments: Partial<Record<AdviceRule['item'], Moment>> = {
  'first-screen': 'first-screen-due',
  'today-screen': 'today-screen-due',
  'morning-screen': 'morning-screen-due',
  'pattern-screen': 'pattern-screen-due',
  'time-screen': 'time-screen-due',
  'injection-screen': 'injection-screen-due',
  'ask-night': 'night-due',
}

/** Cold and heat are an equal choice, one at a time: the second stands inside the first (C18). */
const choicesJoined = (items: readonly Item[]): readonly Item[] => {
  const of = (item: Item): Item['id'] => item.for ?? item.id
  const remedies = items.filter((item) => of(item) === 'cold' || of(item) === 'heat')
  const [first, second] = remedies
  if (!first || !second) return items
  return items
    .filter((item) => item !== second)
    .map((item) => (item === first ? { ...first, instead: second } : item))
}

/** What belongs on one page stands inside its first. */
const groupsJoined = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item, index) => {
    if (!item.group) return [item]
    if (items.findIndex(({ group }) => group === item.group) < index) return []
    const also = items.slice(index + 1).filter(({ group }) => group === item.group)
    return [also.length > 0 ? { ...item, also } : item]
  })

/** Each held item with every reason, and the time at which the last of its holds ends. */
export const holdsOn = (held: readonly Held[], reader: Reader): readonly HeldItem[] =>
  held.map(({ item, holds }) => {
    const [first] = holds
    const together: Condition = { kind: 'any', of: holds.map(({ when }) => when) }
    return {
      ...item,
      why: holds.flatMap((hold) => [because(`why-${hold.id}`), ...reader.because(hold.when)]),
      rule: first?.id ?? item.rule,
      sources: [...new Set(holds.flatMap(({ sources }) => sources))],
      until: reader.endsAt(together),
    }
  })
