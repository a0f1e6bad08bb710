import { openEmergencies } from './danger.ts'
import { takenBackBy } from './dose.ts'
import type { Amended, CareEvent, EventId, Retracted } from './event.ts'
import { emptyHistory, type History } from './history.ts'

type Step = (history: History, event: CareEvent) => History

export const isCorrection = (event: CareEvent): event is Retracted | Amended =>
  event.kind === 'retracted' || event.kind === 'amended'

/**
 * Folds a log in id order that holds retractions and amendments, each applied at its own place: to
 * an event before it that is no correction itself. One whose target raised an emergency by then, or
 * after which an emergency would no longer be open, does nothing (C11).
 *
 * The history before each target is remembered, so that a correction replays only what followed.
 */
export const foldCorrected = (ordered: readonly CareEvent[], step: Step): History => {
  const targets = new Set(ordered.flatMap((event) => (isCorrection(event) ? [event.target] : [])))
  /** a target as corrected so far; `null`: retracted */
  const corrected = new Map<EventId, CareEvent | null>()
  const befores = new Map<EventId, { readonly index: number; readonly history: History }>()
  let history = emptyHistory

  const replayed = (from: number, to: number, target: EventId, as: CareEvent | null) => {
    const after = new Map<EventId, { readonly index: number; readonly history: History }>()
    let past = befores.get(target)?.history ?? emptyHistory
    ordered.slice(from, to).forEach((event, offset) => {
      if (befores.has(event.id)) after.set(event.id, { index: from + offset, history: past })
      const known = corrected.get(event.id)
      const counts = event.id === target ? as : known === undefined ? event : known
      if (counts) past = step(past, counts)
    })
    return { history: past, befores: after }
  }

  ordered.forEach((event, index) => {
    if (isCorrection(event)) {
      const place = befores.get(event.target)
      const told = place && ordered[place.index]
      const known = corrected.get(event.target)
      if (place && told && known !== null && !raisedEmergency(history, event.target)) {
        const as = correctedBy(event, known ?? told)
        const then = replayed(place.index, index, event.target, as)
        if (!closesOne(history, then.history)) {
          history = then.history
          corrected.set(event.target, as)
          for (const [id, before] of then.befores) befores.set(id, before)
        }
      }
    } else if (targets.has(event.id)) befores.set(event.id, { index, history })
    history = step(history, event)
  })
  return history
}

const correctedBy = (event: Retracted | Amended, told: CareEvent): CareEvent | null =>
  event.kind === 'retracted'
    ? told.kind === 'doseTaken'
      ? takenBackBy(told, event.at)
      : null
    : ({ ...told, ...event.fields, id: told.id, kind: told.kind } as CareEvent)

const raisedEmergency = ({ danger }: History, id: EventId): boolean =>
  danger.emergencies.some(({ by }) => by.includes(id))

const closesOne = (before: History, after: History): boolean => {
  const open = new Set(openEmergencies(after.danger).map(({ sign }) => sign))
  return openEmergencies(before.danger).some(({ sign }) => !open.has(sign))
}
