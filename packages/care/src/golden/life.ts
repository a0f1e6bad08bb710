import type { ScriptId } from '../content/guides.ts'
import type { SignId } from '../content/signs.ts'
import type { Tier } from '../content/tiers.ts'
import { openEmergencies } from '../danger.ts'
import type { CareEvent, Ending, Telling } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { day, hour, instant, minutesBetween, plusMinutes, type Instant } from '../instant.ts'
import type { HeldItem, Item, LaterItem } from '../item.ts'
import { clockAfter, emptyClock, eventOf, instantOfId, nextId } from '../log.ts'
import type { Plan } from '../plan.ts'
import { rules } from '../content/rules/index.ts'
import { planUnder } from '../plan.ts'

/*
 * A written life: what is told, line by line, and the plan at some instants of it. Times are the day
 * since the first one and the clock of London in winter, `2 14:05`; day 0 is 13 January 2026.
 */

/** When something is told, and what; a function makes it from all that was told before. */
export type Told = readonly [
  when: string,
  told: Telling | ((before: readonly CareEvent[]) => Telling),
]

/** An event, and the true time at which it became known. */
export interface Known {
  readonly at: Instant
  readonly event: CareEvent
}

export type Life = readonly Known[]

/**
 * The plan that a reader of the dossiers expects at one instant.
 *
 * `now`: ids in order, parted by spaces, as `id/minutes/position`; `cold|heat` is a choice, `a+b` one
 * page. `later`: `id day clock; …`. `held`: `id rule rule until day clock; …`, without `until` when
 * time alone does not end it; neighbours held alike are `a+b`. `ways`: the positions of the lying item.
 */
export interface Glimpse {
  readonly at: string
  readonly name: string
  /** where the dossiers say so */
  readonly why: string
  readonly tier?: Tier
  readonly signs?: string
  readonly now: string
  readonly later?: string
  readonly held?: string
  readonly ways?: string
  readonly zone?: string
}

interface Seen {
  readonly tier: Tier
  readonly signs: readonly string[]
  readonly now: readonly string[]
  readonly later: readonly string[]
  readonly held: readonly string[]
  readonly ways: string
}

const firstMidnight = instant(Date.UTC(2026, 0, 13))

export const atOf = (when: string): Instant => {
  const parts = /^(\d+) (\d\d):(\d\d)$/.exec(when)
  if (!parts) throw new RangeError(`not a day and a clock: ${when}`)
  return plusMinutes(
    firstMidnight,
    Number(parts[1]) * day + Number(parts[2]) * hour + Number(parts[3]),
  )
}

const clockOf = (at: Instant): string => {
  const minutes = minutesBetween(firstMidnight, at)
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `${Math.floor(minutes / day)} ${two((minutes % day) / hour)}:${two(minutes % hour)}`
}

/**
 * A log told in the order of its lines.
 *
 * @param slow - minutes by which the device's clock is behind.
 * @param seen - what the device had read before.
 */
export const lived = (
  lines: readonly Told[],
  {
    device = 'phone',
    slow = 0,
    seen = [],
  }: { readonly device?: string; readonly slow?: number; readonly seen?: Life } = {},
): Life => {
  const known: Known[] = [...seen]
  let clock = seen.reduce((newest, { event }) => clockAfter(newest, event.id), emptyClock)
  let before = firstMidnight
  for (const [index, [when, told]] of lines.entries()) {
    const at = atOf(when)
    if (at < before) throw new RangeError(`told out of order: ${when}`)
    before = at
    const wall = plusMinutes(at, -slow)
    const next = nextId(clock, wall, index.toString(16).padStart(16, '1'))
    clock = next.clock
    const telling = typeof told === 'function' ? told(known.map(({ event }) => event)) : told
    known.push({ at, event: eventOf(telling, next.id, wall, device) })
  }
  return known.slice(seen.length)
}

/** Ends the last guide of a script. */
export const over =
  (script: ScriptId, how: Ending = 'finished') =>
  (before: readonly CareEvent[]): Telling => {
    const run = before.findLast((event) => event.kind === 'guideStarted' && event.script === script)
    if (!run) throw new RangeError(`never begun: ${script}`)
    return { kind: 'guideEnded', target: run.id, how }
  }

/** A clinician's word that names every telling of an emergency (C11). */
export const cleared =
  (sign: SignId) =>
  (before: readonly CareEvent[]): Telling => {
    const open = openEmergencies(foldHistory(before).danger).filter((each) => each.sign === sign)
    return {
      kind: 'dangerCleared',
      targets: open.flatMap(({ by }) => by),
      signs: [sign],
      by: 'clinician',
    }
  }

/** These histories speak of comfort and danger; what movement adds has its own. */
const { movement: _, ...comfort } = rules

export const seenAt = (life: Life, { at, zone = 'Europe/London', ways }: Glimpse): Seen => {
  const now = atOf(at)
  const events = life.filter((known) => known.at <= now).map(({ event }) => event)
  const plan = planUnder(comfort, foldHistory(events), { instant: now, zone })
  return {
    tier: plan.tier,
    signs: plan.alert?.signs ?? [],
    now: plan.now.map((item) => wordOf(item, plan)),
    later: plan.later.map(laterWord),
    held: heldWords(plan.held),
    ways: ways === undefined ? '' : waysOf(plan),
  }
}

/** Throws when a glimpse does not say where its plan comes from. */
export const expectedOf = (glimpse: Glimpse): Seen => {
  if (glimpse.why.trim() === '') throw new RangeError(`no dossier for ${glimpse.at}`)
  return {
    tier: glimpse.tier ?? 'none',
    signs: partsOf(glimpse.signs, ' '),
    now: partsOf(glimpse.now, ' '),
    later: partsOf(glimpse.later, '; '),
    held: partsOf(glimpse.held, '; '),
    ways: glimpse.ways ?? '',
  }
}

const partsOf = (text: string | undefined, between: string): readonly string[] =>
  text ? text.split(between) : []

const wordOf = (item: Item, plan: Plan): string => {
  const { instead, also = [] } = item
  const word = [item.id, minutesOf(item, plan), positionOf(item)].filter((part) => part !== null)
  const whole = [word.join('/'), ...also.map((each) => wordOf(each, plan))].join('+')
  return instead ? `${whole}|${wordOf(instead, plan)}` : whole
}

/** From the second week the dossier gives no one length of a walk ("build to 30", first-aid §3). */
const minutesOf = ({ id, minutes }: Item, { episode }: Plan): string | null =>
  minutes === undefined || (id === 'walk' && episode.day >= 7) ? null : String(minutes)

const positionOf = ({ id, position }: Item): string | null =>
  id === 'lie-down' ? (position ?? null) : null

const waysOf = ({ now }: Plan): string => {
  const item = now.find(({ id }) => id === 'lie-down' || id === 'change-position')
  if (!item) return 'none'
  const positions = [item.position, ...(item.others ?? []).map(({ position }) => position)]
  return `${item.script}: ${positions.join(' ')}`
}

const laterWord = ({ id, at }: LaterItem): string => `${id} ${clockOf(at)}`

const heldWords = (held: readonly HeldItem[]): readonly string[] => {
  const words: { id: string; by: string }[] = []
  for (const { id, why, until } of held) {
    const rules = why.flatMap(({ word }) => (word.startsWith('why-') ? [word.slice(4)] : []))
    const by = `${rules.join(' ')}${until === null ? '' : ` until ${clockOf(until)}`}`
    const last = words.at(-1)
    if (last?.by === by) last.id += `+${id}`
    else words.push({ id, by })
  }
  return words.map(({ id, by }) => `${id} ${by}`)
}

/** The newest time that any id of a life carries. */
export const newestOf = (life: Life): string =>
  clockOf(instant(Math.max(...life.map(({ event }) => instantOfId(event.id)))))
