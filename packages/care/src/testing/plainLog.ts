import { conditionIds, type ConditionId } from '../content/conditions.ts'
import { gates } from '../content/gates.ts'
import { guides } from '../content/guides.ts'
import { signIds, signs } from '../content/signs.ts'
import type { CareEvent, GuideStarted, PainNoted } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { instantOfId } from '../log.ts'

/*
 * What the laws need to know of a log, each said plainly and slowly from the list of events, without
 * the engine's readings. Minutes are plain numbers since 1970.
 */

export type Kind<K extends CareEvent['kind']> = Extract<CareEvent, { kind: K }>

export const ofKind = <K extends CareEvent['kind']>(events: readonly CareEvent[], kind: K) =>
  events.filter((event): event is Kind<K> => event.kind === kind)

/** The log after corrections; those of an event that raised an emergency do nothing (C11). */
export const counted = (events: readonly CareEvent[]): readonly CareEvent[] => {
  const raising = foldHistory(events).danger.emergencies.flatMap(({ by }) => by)
  const gone = ofKind(events, 'retracted').map(({ target }) => target)
  return events
    .filter(({ id }) => raising.includes(id) || !gone.includes(id))
    .map((event) =>
      raising.includes(event.id)
        ? event
        : ofKind(events, 'amended')
            .filter(({ target, id }) => target === event.id && !gone.includes(id))
            .reduce((whole, { fields }) => ({ ...whole, ...fields }) as CareEvent, event),
    )
}

/** When an event counts from: its `at`, or the newest time carried by an id before it (C30). */
export const countsFrom = (events: readonly CareEvent[], event: CareEvent): number =>
  Math.max(event.at, ...events.filter(({ id }) => id < event.id).map(({ id }) => instantOfId(id)))

export const runsOf = (
  events: readonly CareEvent[],
  counts: (typeof guides)[keyof typeof guides]['counts'],
) =>
  ofKind(events, 'guideStarted')
    .filter(({ script }) => guides[script].counts === counts)
    .map((start) => ({ start, end: endOf(events, start) }))

const endOf = (events: readonly CareEvent[], start: GuideStarted) =>
  ofKind(events, 'guideEnded').find(({ target, id }) => target === start.id && id > start.id) ??
  null

export const isRest = ({ moment }: PainNoted): boolean => !['worst24', 'during'].includes(moment)

/** Scores of pain at rest in the order told, the one before a session among them. */
export const restScores = (
  events: readonly CareEvent[],
): readonly { readonly id: string; readonly at: number; readonly score: number }[] =>
  events.flatMap((event) => {
    const { id, at } = event
    if (event.kind === 'sessionStarted') return [{ id, at, score: event.pain as number }]
    return event.kind === 'painNoted' && isRest(event) ? [{ id, at, score: event.score }] : []
  })

/** The episode that the log ends in: where it began, its grips, and the window they open for cold. */
export const episodeIn = (events: readonly CareEvent[]) => {
  let found: { id: string; onset: number; grips: number[]; window: number } | null = null
  let quiet: number | null = null
  let pain: number | null = null
  let grip: number | null = null
  const anew = (at: number) =>
    found === null || (quiet !== null && at - quiet >= 30 * 24 * 3_600_000)
  for (const event of events) {
    const { at, id } = event
    const [rest] = restScores([event])
    if (rest) {
      if (rest.score >= 3 && anew(at)) {
        found = { id, onset: at, grips: [at], window: at }
        grip = null
      }
      if (found && grip !== null && rest.score >= 5) found = { ...found, window: grip }
      grip = null
      pain = rest.score
      quiet = rest.score <= 1 ? (quiet ?? at) : null
    }
    if (event.kind !== 'spasmed' && event.kind !== 'episodeStarted') continue
    if (!found || anew(at)) {
      found = { id, onset: at, grips: [at], window: at }
      quiet = pain = grip = null
    } else {
      const window: number = pain !== null && pain >= 5 ? at : found.window
      found = { ...found, grips: [...found.grips, at], window }
      grip = at
    }
  }
  return found
}

/** What is held true and what was ever asked, checklists by their last word. */
export const conditionsIn = (events: readonly CareEvent[]) => {
  const held = new Set<ConditionId>()
  const asked = new Set<ConditionId>()
  for (const event of ofKind(events, 'profileSet')) {
    const tells: readonly ConditionId[] = [
      ...(event.conditions ?? []),
      ...(event.pregnantWeeks === undefined ? [] : (['pregnant'] as const)),
      ...(event.canUseFloor === false ? (['cannot-rise-from-floor'] as const) : []),
    ]
    const denies = event.canUseFloor ? (['cannot-rise-from-floor'] as const) : []
    for (const each of [...(event.conditionsAsked ?? []), ...denies]) {
      asked.add(each)
      held.delete(each)
    }
    for (const each of tells) held.add(each)
  }
  for (const each of held) asked.add(each)
  return { held, asked, known: conditionIds.filter((each) => asked.has(each)) }
}

export const gateIsAnswered = (events: readonly CareEvent[], gate: keyof typeof gates): boolean =>
  gates[gate].rows.every(({ conditions }) =>
    conditions.every((each) => conditionsIn(events).asked.has(each)),
  )

/** S1 answered whole since `from`. */
export const wasScreened = (events: readonly CareEvent[], from: string): boolean =>
  ofKind(events, 'dangerAnswered').some(({ id, screen, asked, yes, unsure }) => {
    const heard = [...asked, ...yes, ...unsure]
    const rows = signIds.filter((sign) => signs[sign].screen === 'S1')
    return screen === 'S1' && id >= from && rows.every((sign) => heard.includes(sign))
  })
