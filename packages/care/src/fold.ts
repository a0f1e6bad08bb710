import { emergencyRows } from './content/rules/emergencies.ts'
import {
  heardIn,
  signsOfScreen,
  withAnswers,
  withCareSought,
  withClearing,
  withEmergency,
} from './danger.ts'
import { foldCorrected, isCorrection } from './corrections.ts'
import {
  isMedicine,
  isTakenBack,
  withDose,
  withDrink,
  withInjected,
  withPack,
  withPrescription,
  withSkinProduct,
} from './dose.ts'
import { remedies } from './content/remedies.ts'
import type {
  AbilityNoted,
  CareEvent,
  DangerAnswered,
  GuideStarted,
  PainNoted,
  ProfileSet,
  RemedyUsed,
  SessionStarted,
} from './event.ts'
import { withEnd, withMove, withStart } from './foldGuide.ts'
import { withPain, withTrouble } from './foldPain.ts'
import { withLeg, withSkinCheck } from './foldSigns.ts'
import { emptyHistory, type History } from './history.ts'
import { instant, type Instant } from './instant.ts'
import { inIdOrder, instantOfId } from './log.ts'
import { withRemedy, withWash } from './onSkin.ts'
import { isOfMovement, type Trail } from './movement/trail.ts'
import { withProfile } from './profile.ts'
import { factHolds, originsOf } from './reading.ts'
import { withCream, withWashed } from './skin.ts'

/**
 * Folds a log, in any order and with repeats, into what is known. Retractions and amendments are
 * applied first, except to an event that had raised an emergency before it was corrected (C11).
 */
export const foldHistory = (events: readonly CareEvent[]): History => {
  const ordered = inIdOrder(events)
  return ordered.some(isCorrection)
    ? foldCorrected(ordered, step)
    : ordered.reduce(step, emptyHistory)
}

/**
 * Folds one more event onto a history. Equal to a full fold only when `event` is later than every id
 * before it and corrects nothing; otherwise `null`: fold the whole log.
 */
export const foldOnto = (history: History, event: CareEvent): History | null => {
  if (isCorrection(event)) return null
  return history.lastId === null || event.id > history.lastId ? step(history, event) : null
}

/** A dose that was taken back is kept among the doses, and is otherwise as if it had never been told. */
const step = (history: History, event: CareEvent): History => {
  const told = instant(Math.max(event.at, history.newestId))
  const known = applied(history, event, told)
  if (event.kind === 'doseTaken' && isTakenBack(event)) return { ...known, lastId: event.id }
  const newestId = instant(Math.max(history.newestId, instantOfId(event.id)))
  const next = {
    ...known,
    movement: isOfMovement(event) ? written(known, event, newestId) : known.movement,
    lastId: event.id,
    newestId,
    newestAt: instant(Math.max(history.newestAt ?? 0, event.at)),
  }
  return withEmergencies(next, event.at)
}

const written = ({ movement, episode, runs }: History, event: CareEvent, told: Instant): Trail => {
  const open = episode !== null && !episode.closed
  return {
    event,
    told,
    episode: open ? episode.id : null,
    onset: open ? episode.onset : null,
    script:
      event.kind === 'guideEnded'
        ? (runs.findLast(({ id }) => id === event.target)?.script ?? null)
        : null,
    before: movement,
  }
}

/** Whatever has become an emergency with this event stays one until it is cleared (L2). */
const withEmergencies = (history: History, at: Instant): History => {
  let danger = history.danger
  for (const { sign, needs } of emergencyRows) {
    if (!needs.every((fact) => factHolds(history, fact))) continue
    danger = withEmergency(
      danger,
      sign,
      [...new Set(needs.flatMap((fact) => originsOf(history, fact)))],
      at,
    )
  }
  return danger === history.danger ? history : { ...history, danger }
}

const applied = (history: History, event: CareEvent, told: Instant): History => {
  switch (event.kind) {
    case 'profileSet':
      return withPerson(history, event, told)
    case 'episodeStarted':
    case 'spasmed':
      return withTrouble(
        history,
        event.id,
        event.at,
        event.kind === 'episodeStarted' ? event : { sudden: true },
      )
    case 'dangerAnswered':
      return withAnswered(history, event, told)
    case 'dangerCleared':
      return { ...history, danger: withClearing(history.danger, event) }
    case 'careSought':
      return { ...history, danger: withCareSought(history.danger, event) }
    case 'painNoted':
      return withPain(history, event)
    case 'legNoted':
      return withLeg(history, event)
    case 'abilityNoted':
      return { ...history, ability: withAbility(history.ability, event) }
    case 'guideStarted':
      return withStart(history, event, told)
    case 'guideMoved':
      return withMove(history, event)
    case 'guideEnded':
      return withEnd(history, event, told)
    case 'positionTried':
      return event.effect === 'legSpreads' ? { ...history, legNews: event.at } : history
    case 'skinChecked':
      return withSkinCheck(history, event, told)
    case 'swellingNoted':
      return { ...history, swelling: event.level }
    case 'washed':
      return {
        ...history,
        skin: withWashed(history.skin, told),
        uses: withWash(history.uses, told),
      }
    case 'remedyUsed':
      return withRemedyUsed(history, event, told)
    case 'doseTaken':
      return {
        ...history,
        medicines: withDose(history.medicines, event, history.newestId),
        uses: withSkinProduct(history.uses, event, history.newestId),
      }
    case 'prescribed':
      return isMedicine(event)
        ? { ...history, medicines: withPrescription(history.medicines, event) }
        : history
    case 'drank':
      return { ...history, medicines: withDrink(history.medicines, event, history.newestId) }
    case 'packKept':
      return { ...history, medicines: withPack(history.medicines, event) }
    case 'walked':
      return { ...history, risen: told, upSinceLying: true }
    case 'slept':
      return {
        ...history,
        wokeAt: event.wokeAt ?? history.wokeAt,
        sleepBroken: event.wokenByPain > 0 ? event.at : null,
        slept: { at: event.at, position: event.position ?? null },
      }
    case 'acknowledged':
      return withAcknowledged(history, event.item, event.at)
    case 'episodeClosed':
      return history.episode
        ? { ...history, episode: { ...history.episode, closed: true } }
        : history
    case 'sessionStarted':
      return withStart(withPain(history, painBefore(event)), asGuide(event), told)
    case 'directionNoted':
    case 'exerciseDone':
    case 'selfTested':
    case 'measured':
    case 'dosePlanned':
    case 'retracted':
    case 'amended':
    case 'strange':
      return history
  }
}

/** What the whole legs group answers is no longer news; one answer about the breath ends its question. */
const withAnswered = (history: History, event: DangerAnswered, told: Instant): History => {
  const heard = heardIn(event)
  const { legNews, skin, injection } = history
  const legs = signsOfScreen('legs').every((sign) => heard.includes(sign))
  return {
    ...history,
    legNews: legs && legNews !== null && event.at >= legNews ? null : legNews,
    skin: skin.welts && heard.includes('anaphylaxis') ? { ...skin, welts: false } : skin,
    danger: withAnswers(history.danger, event, told),
    injection:
      injection && heard.includes('injection-danger')
        ? { ...injection, asked: event.at }
        : injection,
  }
}

const withRemedyUsed = (history: History, event: RemedyUsed, told: Instant): History => {
  const injected = remedies[event.remedy].use === 'injection'
  const epidural =
    event.remedy === 'inj-epidural-steroid' ? told : (history.injection?.epidural ?? null)
  return {
    ...history,
    uses: withRemedy(history.uses, event, told),
    medicines: withInjected(history.medicines, event, told),
    injection: injected ? { at: told, epidural, asked: null } : history.injection,
  }
}

/** A session is a guide, and begins with a score. */
const asGuide = ({ list: _, ...event }: SessionStarted): GuideStarted => ({
  ...event,
  kind: 'guideStarted',
  script: 'session',
})

const painBefore = (event: SessionStarted): PainNoted => ({
  ...event,
  kind: 'painNoted',
  score: event.pain,
  moment: 'before',
})

const withPerson = (history: History, event: ProfileSet, told: Instant): History => {
  const cream = event.conditions?.includes('cream-on-skin') ?? false
  const skin = cream ? withCream(history.skin) : history.skin
  return { ...history, skin, profile: withProfile(history.profile, event, told) }
}

const withAbility = (ability: History['ability'], event: AbilityNoted): History['ability'] => ({
  canStand: event.canStand ?? standsBy(event.walkMinutes, ability.canStand),
  reachesToilet: event.reachesToilet ?? ability.reachesToilet,
})

/** No minutes on the feet say that a person cannot stand; some take that back, and answer nothing else. */
const standsBy = (walkMinutes: number | undefined, before: boolean | null): boolean | null => {
  if (walkMinutes === undefined) return before
  return walkMinutes === 0 ? false : before === false ? true : before
}

const withAcknowledged = (history: History, item: string, at: Instant): History => {
  if (item === 'first-screen') {
    const times = (history.firstScreenPostponed?.times ?? 0) + 1
    return { ...history, firstScreenPostponed: history.firstScreenPostponed ?? { at, times } }
  }
  return item === 'lying-over' ? { ...history, snoozed: true } : history
}
