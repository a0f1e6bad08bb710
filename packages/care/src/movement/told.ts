import {
  allowedPain,
  flare,
  masking,
  morningAfter,
  morningWithin,
  waits,
} from '../content/movement/limits.ts'
import type { ScriptId } from '../content/guides.ts'
import type {
  AbilityNoted,
  CareEvent,
  GuideEnded,
  LegNoted,
  Measured,
  PainNoted,
  SessionStarted,
  Walked,
} from '../event.ts'
import { ownActivities, rmdq } from '../measure/instruments.ts'
import {
  day,
  hour,
  instant,
  minute,
  minutesBetween,
  plusMinutes,
  type Instant,
} from '../instant.ts'
import { entryStage } from './gate.ts'
import type { Journal } from './journal.ts'
import { mayBegin, stopsByLeg } from './judge.ts'
import {
  emptyMovement,
  inStage,
  openSession,
  type Inputs,
  type Movement,
  type OptionalInput,
  type Score,
  type Session,
} from './movement.ts'
import { judgedNow, suggested, withMorning } from './outcome.ts'

/** One thing more told. Time up to it has passed already. */
export const toldOf = (movement: Movement, entry: Journal): Movement => {
  const here = inEpisodeOf(movement, entry)
  const next = applied(here, entry.event, entry)
  return next.entering && next.onset !== null
    ? inStage(next, entryStage(next, entry.told), entry.told)
    : next
}

/** A new episode begins in the stage its entry column names; what was learnt of exercises stays. */
const inEpisodeOf = (movement: Movement, { episode, onset, told }: Journal): Movement => {
  if (episode === movement.episode) return movement
  const { levels, agreed, direction, prescribed, tests, measures, doses, wokeAt } = movement
  const kept = { levels, agreed, direction, prescribed, tests, measures, doses, wokeAt }
  const base = { ...emptyMovement, ...kept, paused: movement.paused, keeps: movement.keeps }
  return episode === null
    ? { ...base, episode, since: told, told }
    : { ...base, episode, onset, told, entering: true, stage: 0, since: told }
}

const applied = (movement: Movement, event: CareEvent, { told, script }: Journal): Movement => {
  const later = instant(Math.max(event.at, told))
  switch (event.kind) {
    case 'painNoted':
      return withPain(movement, event, later)
    case 'legNoted':
      return withLeg(movement, event, later)
    case 'spasmed':
      return spasmed(movement, later)
    case 'abilityNoted':
      return withInputs(
        movement,
        abilities(movement.inputs, event),
        [
          ...(event.walkMinutes === undefined ? [] : (['walk'] as const)),
          ...(event.sitMinutes === undefined ? [] : (['sit'] as const)),
          ...(event.turnsInBed === undefined ? [] : (['gets-up'] as const)),
        ],
        later,
      )
    case 'walked':
      return withWalk(movement, event, later)
    case 'slept':
      return {
        ...withInputs(movement, { sleep: event.score, woken: event.wokenByPain }, ['sleep'], later),
        wokeAt: event.wokeAt ?? movement.wokeAt,
      }
    case 'directionNoted':
      return {
        ...movement,
        direction: {
          sitWorse: event.sitWorse,
          standWorse: event.standWorse,
          prone: event.prone ?? null,
        },
        trackReds: 0,
      }
    case 'sessionStarted':
      return started(movement, event, later)
    case 'exerciseDone':
      return withSessionOf(movement, event.session, (session) => ({
        ...session,
        done: [
          ...session.done,
          { exercise: event.exercise, level: event.level, worst: event.worstPain },
        ],
      }))
    case 'guideEnded':
      return ended(movement, event, later, script)
    case 'episodeClosed':
      return movement.episode === null
        ? movement
        : { ...inStage(movement, 5, later), entering: false, settling: null }
    case 'doseTaken':
      return { ...movement, doses: [...movement.doses, event.at].slice(-20) }
    case 'prescribed':
      return event.exercise === undefined
        ? movement
        : { ...movement, prescribed: new Map(movement.prescribed).set(event.exercise, event) }
    case 'selfTested':
      return { ...movement, tests: [...movement.tests, event] }
    case 'measured':
      return measured(movement, event, later)
    case 'acknowledged':
      return acknowledged(movement, event.item, event.until, later)
    case 'careSought':
      return { ...movement, suggestions: new Map() }
    default:
      return movement
  }
}

const withInputs = (
  movement: Movement,
  inputs: Partial<Inputs>,
  told: readonly OptionalInput[] = [],
  at: Instant | null = null,
): Movement => {
  const toldAt = { ...movement.inputs.toldAt }
  if (at !== null) for (const input of told) toldAt[input] = at
  return { ...movement, inputs: { ...movement.inputs, ...inputs, toldAt } }
}

/** Up to so many scores are kept; gates read the last days. */
const kept = { pains: 12, mornings: 70, walks: 200, sessions: 120 }

const resting: readonly PainNoted['moment'][] = ['now', 'before', 'after', 'morning']

const withPain = (movement: Movement, event: PainNoted, later: Instant): Movement => {
  const score: Score = { at: event.at, score: event.score }
  if (event.moment === 'worst24')
    return withInputs(movement, { worst24: score }, ['worst24'], later)
  if (!resting.includes(event.moment)) return movement
  const known = withInputs(movement, {
    pains: [...movement.inputs.pains, score].slice(-kept.pains),
  })
  const flared = known.stage === 5 && flares(movement, event.score) ? entered(known, later) : known
  if (event.moment === 'after') return withAfter(flared, event, later)
  return event.moment === 'morning' ? withMorningScore(flared, score, later) : flared
}

/** Pain of 5, or 3 above the usual, in stage 5 with an episode: the entry column decides (§3). */
const flares = ({ episode, inputs }: Movement, score: number): boolean =>
  episode !== null &&
  (score >= flare.pain || score >= (median(inputs.mornings.slice(-14)) ?? 0) + flare.above)

const entered = (movement: Movement, at: Instant): Movement =>
  inStage({ ...movement, risenAt: null }, entryStage(movement, at), at)

const median = (scores: readonly Score[]): number | null => {
  const sorted = scores.map(({ score }) => score).toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return null
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

const withAfter = (movement: Movement, event: PainNoted, later: Instant): Movement => {
  const id = event.session ?? movement.sessions.at(-1)?.id
  const session = movement.sessions.find((each) => each.id === id)
  if (!session || session.pa !== null) return movement
  const known = withSessionOf(movement, session.id, (each) => ({ ...each, pa: event.score }))
  return judgedNow(known, session.id, later)
}

/** `base`: the median of the last three mornings; fewer: the last one (§5.2). */
const withMorningScore = (movement: Movement, score: Score, later: Instant): Movement => {
  const { mornings } = movement.inputs
  const base = mornings.length >= 3 ? median(mornings.slice(-3)) : (mornings.at(-1)?.score ?? null)
  const waits = movement.sessions.filter(
    ({ settled, at }) =>
      !settled &&
      minutesBetween(at, score.at) >= morningAfter &&
      minutesBetween(at, score.at) <= morningWithin,
  )
  const judged = waits.length > 0 ? withMorning(movement, later, score.score, base) : movement
  const known = withInputs(judged, { mornings: [...mornings, score].slice(-kept.mornings) })
  return trend(known, later)
}

/** The weekly median of mornings a point or more above the week before, twice in a row (§5.3). */
const trend = (movement: Movement, later: Instant): Movement => {
  const { mornings } = movement.inputs
  const end = mornings.at(-1)?.at
  if (end === undefined) return movement
  const weeks = [0, 1, 2].map((ago) => {
    const to = end - ago * 7 * day * minute
    const inside = mornings.filter(({ at }) => at <= to && at > to - 7 * day * minute)
    return inside.length >= 4 ? median(inside) : null
  })
  const [now, before, first] = weeks
  const climbs =
    now !== null &&
    before !== null &&
    first !== null &&
    now !== undefined &&
    before !== undefined &&
    first !== undefined &&
    now >= before + 1 &&
    before >= first + 1
  if (climbs) return suggested(movement, 'trend', later)
  if (!movement.suggestions.has('trend')) return movement
  const suggestions = new Map(movement.suggestions)
  suggestions.delete('trend')
  return { ...movement, suggestions }
}

/** A leg symptom that stops exercise holds it for 48 h (§5.3, rows 1 and 3). */
const withLeg = (movement: Movement, { leg, at }: LegNoted, later: Instant): Movement => {
  const known = withInputs(movement, { leg: { leg, at } }, ['no-leg'], later)
  if (!stopsByLeg(leg)) return known
  const stopped = { ...known, legStop: plusMinutes(later, waits.leg) }
  const session = movement.sessions.findLast(({ settled }) => !settled)
  const marked = session
    ? withSessionOf(stopped, session.id, (each) => ({ ...each, leg }))
    : stopped
  return suggested(marked, leg === 'numb' ? 'numbness' : 'leg-pain', later)
}

/** A sudden grip: stage 0 for a day, then the entry column (§3, §5.3 row 2). */
const spasmed = (movement: Movement, later: Instant): Movement => {
  const session = movement.sessions.findLast(({ settled }) => !settled)
  const marked = session
    ? withSessionOf(movement, session.id, (each) => ({ ...each, spasm: true }))
    : movement
  return {
    ...inStage(marked, 0, later),
    entering: false,
    settling: plusMinutes(later, waits.settle),
    risenAt: null,
  }
}

const abilities = (
  inputs: Inputs,
  { walkMinutes, sitMinutes, canStand, turnsInBed }: AbilityNoted,
): Partial<Inputs> => ({
  walk: walkMinutes ?? (canStand === false ? 0 : inputs.walk),
  sit: sitMinutes ?? inputs.sit,
  getsUp: turnsInBed ?? inputs.getsUp,
})

/** A walk with a rise of at most 1 shows what can be walked; one with more shows what cannot (§3). */
const withWalk = (
  movement: Movement,
  { at, minutes, painRise }: Walked,
  later: Instant,
): Movement => {
  const { walk } = movement.inputs
  const able =
    painRise <= 1
      ? Math.max(walk ?? 0, minutes)
      : Math.min(walk ?? minutes, Math.max(0, minutes - 1))
  return {
    ...withInputs(movement, { walk: able }, ['walk'], later),
    walks: [...movement.walks, { at, minutes, rise: painRise }].slice(-kept.walks),
  }
}

const started = (movement: Movement, event: SessionStarted, later: Instant): Movement => {
  const stage = event.stage as Session['stage']
  const medicated = movement.doses.some(
    (dose) => dose <= event.at && minutesBetween(dose, event.at) < masking.minutes,
  )
  const session: Session = {
    id: event.id,
    at: event.at,
    list: event.list,
    stage,
    day:
      movement.onset === null
        ? 365
        : Math.max(0, Math.floor(minutesBetween(movement.onset, event.at) / day)),
    p0: event.pain,
    planned: event.exercises,
    done: [],
    ended: null,
    pa: null,
    leg: 'none',
    spasm: false,
    medicated,
    judged: null,
    settled: false,
  }
  const before = withPain(
    { ...movement, entering: false },
    { ...event, kind: 'painNoted', score: event.pain, moment: 'before' },
    later,
  )
  const closed = before.sessions.map((each) =>
    each.ended === null ? { ...each, ended: { at: later, whole: false } } : each,
  )
  const known = {
    ...before,
    sessions: [...closed, session].slice(-kept.sessions),
    lastSession: event.at,
  }
  return highStart(known, event)
}

/** A start above the allowed pain on two days running leads one down (§3). */
const highStart = (movement: Movement, { at, pain }: SessionStarted): Movement => {
  if (mayBegin(movement.stage, pain)) return { ...movement, highStart: null }
  const { highStart: before } = movement
  const apart = before === null ? 0 : minutesBetween(before, at)
  if (before === null || apart > 2 * day) return { ...movement, highStart: at }
  if (apart < 12 * hour) return movement
  const lower = Math.max(0, movement.stage - 1) as Session['stage']
  return { ...inStage(movement, lower, at), highStart: at }
}

/** Guides that show a person gets up from lying (§3, exit of stage 0). */
const rises: readonly (ScriptId | null)[] = ['bed-get-out', 'floor-get-up', 'morning-rise']

const ended = (
  movement: Movement,
  event: GuideEnded,
  later: Instant,
  script: ScriptId | null,
): Movement => {
  if (rises.includes(script)) {
    return event.how === 'finished' ? withInputs(movement, { getsUp: true }) : movement
  }
  const session = movement.sessions.find(({ id }) => id === event.target)
  if (!session || session.ended !== null) return movement
  const known = withSessionOf(movement, session.id, (each) => ({
    ...each,
    ended: { at: event.at, whole: event.how === 'finished' },
  }))
  return judgedNow(known, session.id, later)
}

const withSessionOf = (
  movement: Movement,
  id: string | undefined,
  change: (session: Session) => Session,
): Movement => {
  const target = id ?? openSession(movement)?.id
  return {
    ...movement,
    sessions: movement.sessions.map((each) => (each.id === target ? change(each) : each)),
  }
}

const measured = (movement: Movement, event: Measured, later: Instant): Movement => {
  const known = { ...movement, measures: [...movement.measures, event] }
  switch (event.instrument) {
    case 'rmdq-24':
      return withInputs(
        known,
        { rmdq: rmdq(event.answers, event.finished ?? false) },
        ['function'],
        later,
      )
    case 'own-activities':
      return withInputs(
        known,
        { own: ownActivities(event.answers)?.score ?? null },
        ['function'],
        later,
      )
    case 'peg':
    case 'global-change':
    case 'slow-recovery':
      return known
  }
}

const acknowledged = (
  movement: Movement,
  item: string,
  until: Instant | undefined,
  later: Instant,
): Movement => {
  if (item === 'pause') return { ...movement, paused: until ?? null }
  if (item === 'keep') return { ...movement, keeps: true }
  if (item.startsWith('agreed:'))
    return { ...movement, agreed: new Map(movement.agreed).set(item.slice(7), later) }
  return movement
}

/** The highest stage, not above the person's own, in which a session may begin with this pain. */
export const stageFor = (
  stage: Movement['stage'],
  pain: number,
  stricter: number,
): Movement['stage'] => {
  let lower = stage
  while (lower > 0 && pain > allowedPain[lower] - stricter) lower = (lower - 1) as Session['stage']
  return lower
}
