import { because, type Because } from '../because.ts'
import { allowedPain, askAfter, sessionGap, slow, waits } from '../content/movement/limits.ts'
import type { MoveItemId } from '../content/items.ts'
import type { MoveRuleId } from '../content/movement/moveRuleIds.ts'
import { exits, type Criterion } from '../content/movement/stages.ts'
import type { SourceId } from '../content/sourceIds.ts'
import type { CareEvent } from '../event.ts'
import { holds } from '../condition.ts'
import { factHolds } from '../factHolds.ts'
import type { History } from '../history.ts'
import {
  hour,
  instant,
  minutesBetween,
  plusMinutes,
  year,
  type Instant,
  type Minutes,
  type Now,
} from '../instant.ts'
import type { Ask, HeldItem, Item } from '../item.ts'
import type { MovementAdvice } from '../rule.ts'
import { isWanting, staleFrom, standOf } from './gate.ts'
import { openSession, painOf, type Movement, type Suggestion } from './movement.ts'
import { stageFor, type StageNumber } from './judge.ts'
import { movementAt, nextTurn } from './movementAt.ts'
import { stageNames } from './stageNames.ts'
import { listFor, restsUntil, stageToday, strengthOpen } from './today.ts'

/**
 * What movement brings into a plan: the stage, the session that is due or when it comes, what holds it, and
 * what is to be asked. It never lifts what danger or another rule holds.
 */
export const movementAdvice = (history: History, now: Now): MovementAdvice => {
  const clock = now.instant
  const movement = movementAt(history.movement, clock)
  const pain = painOf(movement)
  const stage = stageNames[pain === null ? movement.stage : stageFor(movement.stage, pain, 0)]
  const base = { stage, turns: turnsOf(movement, clock) }
  const quiet = { ...base, now: [], later: [], held: [], asks: [] }
  if (!belongs(history, movement)) return quiet
  const held = holdOf(history, movement, clock)
  const asks = asksOf(history, movement, clock)
  const questions = asks.map(({ id, rule, why }) => ({ ...row(id, rule, why, 'measure') }))
  const beside = [...suggestions(movement, history, clock), ...questions]
  if (held) return { ...quiet, held: [held], asks, now: beside }
  const stageNow = stageOf(history, movement, clock)
  const session = gated(sessionItem(history, movement, clock), movement, history, now)
  const due = dueAt(movement, stageNow, clock)
  return due > clock
    ? { ...quiet, later: [{ ...session, at: due }], asks, now: beside }
    : { ...quiet, now: [...beside, session], asks }
}

/** From stage 1 on, its checklist comes first, once (C32, C37). */
const gated = (item: Item, movement: Movement, history: History, now: Now): Item =>
  movement.stage === 0 || holds({ kind: 'answered', gate: 'exercise' }, history, now)
    ? item
    : {
        ...item,
        id: 'ask-exercise',
        why: [because('why-gate'), ...item.why.slice(0, 1)],
        gate: 'exercise',
        for: 'exercise-session',
      }

/** In an episode that was screened; out of one, for who has had one or asked to keep well. */
const belongs = (history: History, movement: Movement): boolean => {
  if (history.episode && !history.episode.closed) return factHolds(history, 'first-screen-done')
  return movement.keeps || history.past.length > 0 || history.episode !== null
}

const row = (
  id: MoveItemId,
  rule: MoveRuleId,
  why: readonly Because[],
  kind: Item['kind'],
  sources: readonly SourceId[] = ['movement'],
): Item => ({ id, kind, title: id, why, rule, sources })

/** The stage of a session that begins now, by the last pain. */
const stageOf = (history: History, movement: Movement, clock: Instant): StageNumber =>
  stageToday(movement, painOf(movement) ?? 0, clock, factHolds(history, 'cannot-stand'))

const sessionItem = (history: History, movement: Movement, clock: Instant): Item => {
  const pain = painOf(movement) ?? 0
  const stage = stageOf(history, movement, clock)
  const list = listFor(movement, stage, clock)
  const why = [
    because(`list-${list}`),
    ...(factHolds(history, 'cannot-stand') ? [because('move-cannot-stand')] : []),
    ...(stageFor(movement.stage, pain, 0) < movement.stage
      ? [because('move-lowered', { pain, allowed: allowedPain[movement.stage] })]
      : []),
    ...nextLine(movement),
  ]
  const sources: readonly SourceId[] =
    stage < 3
      ? ['movement', 'ijz']
      : stage < 5
        ? ['movement', 'ste16']
        : ['movement', 'ste16', 'poc24']
  return row('exercise-session', 'move-session', why, 'exercise', sources)
}

/** The first thing that still keeps a person in this stage. */
const nextLine = (movement: Movement): readonly Because[] => {
  const { stage } = movement
  if (stage === 5) return []
  const open = exits[stage].find((line) => standOf(line, movement).from === null)
  return open ? [because(`gate-${open.kind}`)] : []
}

const holdOf = (history: History, movement: Movement, clock: Instant): HeldItem | null => {
  const hold = (rule: MoveRuleId, word: string, until: Instant | null): HeldItem => ({
    ...row('exercise-session', rule, [because(word)], 'exercise'),
    until,
  })
  const { profile, danger } = history
  const child =
    profile.conditions.has('age-under-18') ||
    (profile.bornTo !== null && plusMinutes(profile.bornTo, 18 * year) > clock)
  if (child) return hold('move-young', 'move-young', null)
  const nerve = ['one-leg-numbness-new', 'foot-drop'] as const
  if (
    factHolds(history, 'leg-news') ||
    nerve.some((sign) => danger.raised.get(sign)?.deniedAt === null)
  )
    return hold('move-leg', 'move-leg-news', null)
  if (movement.paused !== null && clock < movement.paused)
    return hold('move-pause', 'move-paused', movement.paused)
  if (openSession(movement)) return null
  const list = listFor(movement, stageOf(history, movement, clock), clock)
  const rest = restsUntil(movement, list, clock)
  return rest === null ? null : hold('move-decide', 'move-resting', rest)
}

/**
 * When the next session is due: after the last by the stage's shape, and from stage 4 on not more often
 * than its days a week; the first hour of an episode is for rest.
 */
const dueAt = (movement: Movement, stage: StageNumber, clock: Instant): Instant => {
  if (openSession(movement)) return clock
  const { lastSession: last, onset } = movement
  const room = stage < 4 ? null : strengthOpen(movement, stage)
  return latestOf([
    clock,
    last === null ? null : plusMinutes(last, sessionGap[stage]),
    room,
    stage === 0 && onset !== null ? plusMinutes(onset, hour) : null,
  ])
}

const latestOf = (all: readonly (Instant | null)[]): Instant =>
  instant(Math.max(...all.map((each) => each ?? 0)))

const turnsOf = (movement: Movement, clock: Instant): readonly Instant[] => {
  const session = movement.sessions.at(-1)
  const ended = session?.ended?.at ?? null
  const { legStop, settleOnly, rest, paused, lastSession: last, onset, stage } = movement
  const after = (from: Instant | null, minutes: Minutes): Instant | null =>
    from === null ? null : plusMinutes(from, minutes)
  const all = [
    nextTurn(movement),
    legStop,
    settleOnly,
    rest,
    paused,
    ...sessionGap.map((gap) => after(last, gap)),
    after(last, waits.sameDay),
    strengthOpen(movement, stage),
    after(ended, askAfter.from),
    after(ended, askAfter.to),
    ...movement.skips.values(),
    ...movement.doses.flatMap(({ from, to }) => [from, to]),
    after(onset, hour),
    after(onset, slow.settle),
    after(onset, slow.settleMore),
    after(onset, slow.strength),
    ...wantedFrom(movement),
  ]
  return all.filter((at): at is Instant => at !== null && at > clock)
}

type MoveAsk = Ask & { readonly id: MoveItemId; readonly rule: MoveRuleId }

const asksOf = (history: History, movement: Movement, clock: Instant): readonly MoveAsk[] => {
  const ask = (
    id: MoveItemId,
    answeredBy: CareEvent['kind'],
    due: Instant,
    rule: MoveRuleId,
  ): MoveAsk => ({ id, answeredBy, due, why: [because(`why-${id}`)], rule, sources: ['movement'] })
  const session = movement.sessions.at(-1)
  const ended = session?.ended?.told ? session.ended.at : undefined
  const after =
    ended !== undefined &&
    session?.pa === null &&
    (session.done.length > 0 || session.noted !== null) &&
    clock >= plusMinutes(ended, askAfter.from) &&
    clock < plusMinutes(ended, askAfter.to)
      ? [ask('ask-after', 'painNoted', plusMinutes(ended, askAfter.from), 'move-after')]
      : []
  const { episode } = history
  const resting = episode !== null && clock < plusMinutes(episode.onset, hour)
  if (!episode || episode.closed || resting || movement.stage > 3) return after
  const { walk, sit } = movement.inputs
  const early = movement.stage < 3 && (walk === null || sit === null)
  const able = early || wanting(movement, clock)
  const track =
    (movement.stage === 1 || movement.stage === 2) &&
    movement.direction === null &&
    movement.sessions.length > 0
  return [
    ...after,
    ...(able ? [ask('ask-able', 'abilityNoted', movement.told, 'move-asks')] : []),
    ...(track ? [ask('ask-direction', 'directionNoted', movement.since, 'move-track')] : []),
  ]
}

/** What one page asks: how long a person walks and sits, and whether they get up. */
const ables: readonly Criterion['kind'][] = ['walk', 'sit', 'gets-up']

const ableLines = ({ stage }: Movement): readonly Criterion[] =>
  stage === 5 ? [] : exits[stage].filter(({ kind }) => ables.includes(kind))

/** Whether the next gate waits for one of those answers, told never or too long ago (C24). */
const wanting = (movement: Movement, clock: Instant): boolean =>
  ableLines(movement).some((line) => isWanting(line, movement, clock))

const wantedFrom = (movement: Movement): readonly (Instant | null)[] =>
  ableLines(movement).map((line) => staleFrom(line, movement))

const suggestions = (movement: Movement, history: History, clock: Instant): readonly Item[] => {
  const words = [
    ...[...movement.suggestions.keys()].map((why: Suggestion) => because(`suggest-${why}`)),
    ...slowly(movement, history, clock),
  ]
  return words.length === 0 ? [] : [row('see-physio', 'move-clinician', words, 'learn')]
}

/** Stage 0 without a fall of a point by 48 h, the more so by 72 h, or not in stage 3 by day 42, suggest a clinician (§3). */
const slowly = (
  { stage, onset, cared }: Movement,
  history: History,
  clock: Instant,
): readonly Because[] => {
  if (onset === null || cared !== null || !history.episode || history.episode.closed) return []
  const since = minutesBetween(onset, clock)
  const { pain } = history
  const still = pain !== null && pain.last > pain.first - slow.settlePoints
  return [
    ...(stage === 0 && still && since >= slow.settle
      ? [because(since >= slow.settleMore ? 'suggest-still-3' : 'suggest-still')]
      : []),
    ...(stage < 3 && since >= slow.strength ? [because('suggest-slow')] : []),
  ]
}
