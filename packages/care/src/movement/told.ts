import { waits } from '../content/movement/limits.ts'
import type { ScriptId } from '../content/guides.ts'
import type { AbilityNoted, CareEvent, LegNoted, Measured, Walked } from '../event.ts'
import { instant, plusMinutes, type Instant } from '../instant.ts'
import { ownActivities, rmdq } from '../measure/instruments.ts'
import { entryStage } from './gate.ts'
import { kept, withInputs } from './inputs.ts'
import type { Trail } from './trail.ts'
import { stopsByLeg } from './judge.ts'
import { changed, emptyMovement, inStage, type Inputs, type Movement } from './movement.ts'
import { suggested } from './outcome.ts'
import { withPain } from './toldPain.ts'
import { ended, started } from './toldSession.ts'

/** One thing more told. Time up to it has passed already. */
export const toldOf = (movement: Movement, entry: Trail): Movement => {
  const here = inEpisodeOf(movement, entry)
  const next = applied(here, entry.event, entry)
  return next.entering && next.onset !== null
    ? inStage(next, entryStage(next, entry.told), entry.told)
    : next
}

/** A new episode begins in the stage its entry column names; what was learnt of exercises stays. */
const inEpisodeOf = (movement: Movement, { episode, onset, told }: Trail): Movement => {
  if (episode === movement.episode) return movement
  const { levels, agreed, direction, prescribed, tests, measures, doses, wokeAt } = movement
  const kept = { levels, agreed, direction, prescribed, tests, measures, doses, wokeAt }
  const base = { ...emptyMovement, ...kept, paused: movement.paused, keeps: movement.keeps }
  return episode === null
    ? { ...base, episode, since: told, told }
    : { ...base, episode, onset, told, entering: true, stage: 0, since: told }
}

/** Guides that show a person gets up from lying (§3, exit of stage 0). */
const rises: readonly (ScriptId | null)[] = ['bed-get-out', 'floor-get-up', 'morning-rise']

const applied = (movement: Movement, event: CareEvent, { told, script }: Trail): Movement => {
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
      return changed(movement, event.session, (session) => ({
        ...session,
        done: [
          ...session.done,
          { exercise: event.exercise, level: event.level, worst: event.worstPain },
        ],
      }))
    case 'guideEnded':
      if (!rises.includes(script)) return ended(movement, event, later)
      return event.how === 'finished' ? withInputs(movement, { getsUp: true }) : movement
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

/** A leg symptom that stops exercise holds it for 48 h (§5.3, rows 1 and 3). */
const withLeg = (movement: Movement, { leg, at }: LegNoted, later: Instant): Movement => {
  const known = withInputs(movement, { leg: { leg, at } }, ['no-leg'], later)
  if (!stopsByLeg(leg)) return known
  const stopped = { ...known, legStop: plusMinutes(later, waits.leg) }
  const session = movement.sessions.findLast(({ settled }) => !settled)
  const marked = session ? changed(stopped, session.id, (each) => ({ ...each, leg })) : stopped
  return suggested(marked, leg === 'numb' ? 'numbness' : 'leg-pain', later)
}

/** A sudden grip: stage 0 for a day, then the entry column (§3, §5.3 row 2). */
const spasmed = (movement: Movement, later: Instant): Movement => {
  const session = movement.sessions.findLast(({ settled }) => !settled)
  const marked = session
    ? changed(movement, session.id, (each) => ({ ...each, spasm: true }))
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
