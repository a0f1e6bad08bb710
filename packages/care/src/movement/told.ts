import { agreedFor, leftOutFor, masking, waits } from '../content/movement/limits.ts'
import type { ScriptId } from '../content/guides.ts'
import type { AbilityNoted, CareEvent, LegSymptom, Measured, Walked } from '../event.ts'
import { instant, plusMinutes, type Instant } from '../instant.ts'
import { ownActivities, rmdq } from '../measure/instruments.ts'
import { enteringFor, entryStage } from './gate.ts'
import { kept, withInputs } from './inputs.ts'
import type { Trail } from './trail.ts'
import { stopsByLeg } from './judge.ts'
import {
  changed,
  emptyMovement,
  inStage,
  noInputs,
  painOf,
  type Inputs,
  type Movement,
} from './movement.ts'
import { suggested } from './outcome.ts'
import { withPain } from './toldPain.ts'
import { ended, exerciseOver, started } from './toldSession.ts'

/** One thing more told. Time up to it has passed already. */
export const toldOf = (movement: Movement, entry: Trail): Movement => {
  const here = inEpisodeOf(movement, entry)
  const event = inTime(entry)
  if (event !== entry.event && isLeave(event, here)) return here
  const next = applied(here, event, entry)
  return next.entering !== null && next.settling === null && next.onset !== null
    ? inStage(next, entryStage(next, entry.told), entry.told)
    : next
}

/** Minutes by which an event may be dated ahead and still be of now (C30). */
const ahead = 10

/** What is dated ahead by more counts as told now (C30). */
const inTime = ({ event, told }: Trail): CareEvent =>
  event.at > plusMinutes(told, ahead) ? { ...event, at: told } : event

const leave: ReadonlySet<CareEvent['kind']> = new Set([
  'abilityNoted',
  'walked',
  'slept',
  'measured',
  'selfTested',
  'acknowledged',
  'careSought',
] satisfies CareEvent['kind'][])

/** Whether it could open something: then it does not count when it is dated ahead (C30). */
const isLeave = (event: CareEvent, movement: Movement): boolean =>
  leave.has(event.kind) ||
  (event.kind === 'painNoted' && event.score < (painOf(movement) ?? 0)) ||
  (event.kind === 'legNoted' && !stopsByLeg(event.leg))

/**
 * A new episode begins in the stage its entry column names; out of one a person keeps well. What was learnt
 * of exercises stays, and so does every rest that goes on, a grip's too.
 */
const inEpisodeOf = (movement: Movement, { episode, onset, told }: Trail): Movement => {
  if (episode === movement.episode) return movement
  const { mornings, legStopped } = movement.inputs
  const left = {
    ...movement,
    episode,
    onset,
    told,
    since: told,
    risenAt: null,
    highStart: null,
    progressed: null,
    cared: null,
    counters: emptyMovement.counters,
    trackReds: 0,
  }
  if (episode !== null) {
    const entering = plusMinutes(told, enteringFor)
    const inputs = { ...noInputs, legStopped }
    const unsaid = { suggestions: emptyMovement.suggestions, strengthSince: null, walks: [] }
    return { ...left, ...unsaid, inputs, entering, settling: null, stage: 0 }
  }
  const inputs = { ...noInputs, mornings, legStopped }
  return { ...left, inputs, entering: null, stage: movement.settling === null ? 5 : 0 }
}

/** Guides that show a person gets up from lying (§3, exit of stage 0). */
const rises: readonly (ScriptId | null)[] = ['bed-get-out', 'floor-get-up', 'morning-rise']

const applied = (movement: Movement, event: CareEvent, { told, script }: Trail): Movement => {
  const later = instant(Math.max(event.at, told))
  switch (event.kind) {
    case 'painNoted':
      return withPain(movement, event, later)
    case 'legNoted':
      return withLeg(movement, event.leg, event.at, later)
    case 'positionTried':
      return event.effect === 'legSpreads'
        ? withLeg(movement, 'further', event.at, later)
        : movement
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
      return exerciseOver(movement, event, later)
    case 'guideEnded':
      if (!rises.includes(script)) return ended(movement, event, later)
      return event.how === 'finished' ? withInputs(movement, { getsUp: true }) : movement
    case 'doseTaken':
      return {
        ...movement,
        doses: [
          ...movement.doses,
          { from: event.at, to: plusMinutes(later, masking.minutes) },
        ].slice(-20),
      }
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
      return { ...movement, suggestions: new Map(), cared: later }
    default:
      return movement
  }
}

/** A leg symptom that stops exercise holds it for 48 h (§5.3, rows 1 and 3). */
const withLeg = (movement: Movement, leg: LegSymptom, at: Instant, later: Instant): Movement => {
  const stops = stopsByLeg(leg)
  const known = withInputs(
    movement,
    { leg: { leg, at }, ...(stops ? { legStopped: later } : {}) },
    ['no-leg'],
    later,
  )
  if (!stops) return known
  const stopped = { ...known, legStop: plusMinutes(later, waits.leg) }
  const session = movement.sessions.findLast(({ settled }) => !settled)
  const marked = session ? changed(stopped, session.id, (each) => ({ ...each, leg })) : stopped
  return suggested(marked, leg === 'numb' ? 'numbness' : 'leg-pain', later)
}

/**
 * A sudden grip: stage 0 for a day, then the entry column (§3, §5.3 row 2), by what was told since. What the
 * back could do before it says nothing of now.
 */
const spasmed = (movement: Movement, later: Instant): Movement => {
  const session = movement.sessions.findLast(({ settled }) => !settled)
  const marked = session
    ? changed(movement, session.id, (each) => ({ ...each, spasm: true }))
    : movement
  const { mornings, leg, legStopped, rmdq, own } = movement.inputs
  return {
    ...inStage(marked, 0, later),
    inputs: { ...noInputs, mornings, leg, legStopped, rmdq, own },
    entering: null,
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

/** Items that name what they are of: an exercise to leave out, a thing that lacks, a condition agreed to. */
const acknowledged = (
  movement: Movement,
  item: string,
  until: Instant | undefined,
  later: Instant,
): Movement => {
  if (item === 'pause') return { ...movement, paused: until ?? null }
  if (item === 'keep') return { ...movement, keeps: true }
  const [what, of] = item.split(/:(.*)/, 2)
  if (of === undefined) return movement
  const till = until ?? plusMinutes(later, what === 'agreed' ? agreedFor : leftOutFor)
  const kept = (known: ReadonlyMap<string, Instant>) => new Map(known).set(of, till)
  switch (what) {
    case 'without':
      return { ...movement, leftOut: kept(movement.leftOut) }
    case 'lacks':
      return { ...movement, lacking: kept(movement.lacking) }
    case 'agreed':
      return { ...movement, agreed: kept(movement.agreed) }
    default:
      return movement
  }
}
