import { signs, type SignId } from './content/signs.ts'
import type {
  CareSought,
  Clearer,
  DangerAnswered,
  DangerCleared,
  EventId,
  Screen,
} from './event.ts'
import { instant, type Instant } from './instant.ts'

/** A sign that was answered yes, or told in another way, and what became of it since. */
export interface Raise {
  readonly by: readonly EventId[]
  readonly since: Instant
  /** when it was last answered no before: the change is known to lie between; `null`: never asked */
  readonly noAt: Instant | null
  /** when a later full screen answered no; `null` while it has not */
  readonly deniedAt: Instant | null
  /** care was sought for it: no longer an alert, still a fact of the history */
  readonly sought: boolean
}

/** An emergency stays until every event that raised it is named by a clearing (C11). */
export interface Emergency {
  readonly sign: SignId
  readonly by: readonly EventId[]
  readonly at: Instant
  readonly cleared: { readonly by: Clearer; readonly at: Instant } | null
}

export interface Danger {
  readonly raised: ReadonlyMap<SignId, Raise>
  readonly emergencies: readonly Emergency[]
  /** last time each screen was answered whole */
  readonly whole: ReadonlyMap<Screen, Instant>
  /** when each was last answered, one way or another */
  readonly asked: ReadonlyMap<SignId, Instant>
  /** when each was last answered no */
  readonly answeredNo: ReadonlyMap<SignId, Instant>
  /** what care was last sought for, and the event that told it */
  readonly sought: ReadonlyMap<SignId, EventId>
}

export const emptyDanger: Danger = {
  raised: new Map(),
  emergencies: [],
  whole: new Map(),
  asked: new Map(),
  answeredNo: new Map(),
  sought: new Map(),
}

/** Old and unchanged is a possible answer for these alone (C4, C11). */
const mayBeOld: readonly SignId[] = ['leg-weakness-worsening', 'new-leg-numbness']

/** What a screen must have asked to count as whole; the others ask what is due at that moment. */
const wholeScreens: Partial<Record<Screen, readonly SignId[]>> = {
  S1: signsOn('S1'),
  morning: [
    'ces-saddle-numbness',
    'ces-bladder',
    'ces-bowel',
    'ces-sexual',
    'ces-both-legs',
    'leg-weakness-worsening',
  ],
  legs: ['ces-both-legs', 'leg-weakness-worsening', 'new-leg-numbness'],
}

/** The signs that a screen asks, in the dossier's order. */
export function signsOn(screen: 'S1' | 'S2' | 'S4' | 'S5'): readonly SignId[] {
  return (Object.keys(signs) as SignId[]).filter((sign) => signs[sign].screen === screen)
}

export const signsOfScreen = (screen: Screen): readonly SignId[] => {
  if (screen === 'recheck') return ['chest-pain', 'collapse-or-tearing']
  return wholeScreens[screen] ?? signsOn(screen as 'S2' | 'S4' | 'S5')
}

/** "Not sure" is a yes where waiting would cost most: on every emergency sign. */
const isYes = (event: DangerAnswered, sign: SignId): boolean =>
  event.yes.includes(sign) || (event.unsure.includes(sign) && signs[sign].tier === 'emergency-now')

/** Every sign that was answered, one way or another. */
export const heardIn = ({ asked, yes, unsure }: DangerAnswered): readonly SignId[] => [
  ...new Set([...asked, ...yes, ...unsure]),
]

export const withAnswers = (danger: Danger, event: DangerAnswered, told: Instant): Danger => {
  const heard = heardIn(event)
  const at = notAhead(event)
  const whole = signsOfScreen(event.screen).every(
    (sign) => mayBeLeftOut(sign) || heard.includes(sign),
  )
  let raised = danger.raised
  const answeredNo = new Map(danger.answeredNo)
  for (const sign of heard) {
    const noAt = answeredNo.get(sign) ?? null
    if (isYes(event, sign)) raised = withRaise(raised, sign, event.id, event.at, noAt)
    else if (!event.unsure.includes(sign)) {
      answeredNo.set(sign, event.at)
      if (whole && event.asked.includes(sign)) raised = denied(raised, sign, told)
    }
  }
  return {
    ...danger,
    raised,
    answeredNo,
    asked: new Map([...danger.asked, ...heard.map((sign) => [sign, at] as const)]),
    whole: whole ? new Map(danger.whole).set(event.screen, at) : danger.whole,
  }
}

/** An answer dated ahead of its telling puts off no later question (C30). */
const notAhead = ({ at, recordedAt }: DangerAnswered): Instant => instant(Math.min(at, recordedAt))

/** Questions that depend on the hour or on pregnancy, so a screen is whole without them. */
const mayBeLeftOut = (sign: SignId): boolean =>
  sign === 'severe-unmanageable' ||
  sign === 'pregnancy-new-severe' ||
  sign === 'not-improving' ||
  sign === 'inflammatory-pattern'

export const withRaise = (
  raised: Danger['raised'],
  sign: SignId,
  by: EventId,
  at: Instant,
  noAt: Instant | null = null,
): Danger['raised'] => {
  const before = raised.get(sign)
  const events = before ? [...new Set([...before.by, by])] : [by]
  const goesOn = before?.deniedAt === null ? before : null
  return new Map(raised).set(sign, {
    by: events,
    since: goesOn ? goesOn.since : at,
    noAt: goesOn ? goesOn.noAt : noAt,
    deniedAt: null,
    sought: false,
  })
}

const denied = (raised: Danger['raised'], sign: SignId, at: Instant): Danger['raised'] => {
  const before = raised.get(sign)
  if (!before || before.deniedAt !== null) return raised
  return new Map(raised).set(sign, { ...before, deniedAt: at })
}

export const withCareSought = (danger: Danger, event: CareSought): Danger => {
  const raised = new Map(danger.raised)
  for (const sign of event.signs) {
    const before = raised.get(sign)
    if (before) raised.set(sign, { ...before, sought: true })
  }
  const sought = new Map(danger.sought)
  for (const sign of event.signs) sought.set(sign, event.id)
  return { ...danger, raised, sought }
}

/** Care was sought for a sign, and nothing has been told since that raises any. */
export const wasSought = ({ sought, raised }: Danger, sign: SignId): boolean => {
  const by = sought.get(sign)
  return by !== undefined && [...raised.values()].every((raise) => raise.by.every((id) => id < by))
}

/** Adds an emergency, or joins the new events to the one that is open for that sign. */
export const withEmergency = (
  danger: Danger,
  sign: SignId,
  by: readonly EventId[],
  at: Instant,
): Danger => {
  const known = danger.emergencies.some(
    (emergency) => emergency.sign === sign && by.every((event) => emergency.by.includes(event)),
  )
  if (known) return danger
  const open = danger.emergencies.findIndex(
    (emergency) => emergency.sign === sign && !emergency.cleared,
  )
  const joined = danger.emergencies.map((emergency, index) =>
    index === open
      ? { ...emergency, by: [...new Set([...emergency.by, ...by])].sort() }
      : emergency,
  )
  const emergencies =
    open >= 0 ? joined : [...joined, { sign, by: [...by].sort(), at, cleared: null }]
  return { ...danger, emergencies }
}

/**
 * Lifts the emergencies whose every event is named (C11). "Old and unchanged" lifts leg weakness and
 * numbness alone, and leaves `foot-drop` behind (C4).
 */
export const withClearing = (danger: Danger, event: DangerCleared): Danger => {
  const lifted = danger.emergencies.filter(
    (emergency) =>
      !emergency.cleared &&
      event.signs.includes(emergency.sign) &&
      emergency.by.every((raising) => event.targets.includes(raising)) &&
      (event.by !== 'unchanged' || mayBeOld.includes(emergency.sign)),
  )
  if (lifted.length === 0) return danger
  let raised = new Map(danger.raised)
  for (const { sign } of lifted) {
    const before = raised.get(sign)
    const left = before?.by.filter((raising) => !event.targets.includes(raising)) ?? []
    if (!before) continue
    if (left.length > 0) raised.set(sign, { ...before, by: left })
    else raised.delete(sign)
  }
  if (event.by === 'unchanged') raised = new Map(withRaise(raised, 'foot-drop', event.id, event.at))
  return {
    ...danger,
    raised,
    emergencies: danger.emergencies.map((emergency) =>
      lifted.includes(emergency)
        ? { ...emergency, cleared: { by: event.by, at: event.at } }
        : emergency,
    ),
  }
}

export const openEmergencies = (danger: Danger): readonly Emergency[] =>
  danger.emergencies.filter((emergency) => !emergency.cleared)
