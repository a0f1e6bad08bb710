import { gates, type GateId } from '../content/gates.ts'
import { signsOfScreen } from '../danger.ts'
import { painScore, type CareEvent, type EventId, type Screen, type Telling } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { instant, plusMinutes, type Instant, type Now } from '../instant.ts'
import { eventOf, nextId } from '../log.ts'
import type { Plan } from '../plan.ts'
import { planFor } from '../planFor.ts'

/* Short logs written by hand: each line is the minute at which something is told, and what. */

/** A Tuesday in winter, 09:00 in London. */
export const began: Instant = instant(Date.UTC(2026, 0, 13, 9))

export const at = (minutes: number): Instant => plusMinutes(began, minutes)

export const nowAt = (minutes: number, zone = 'Europe/London'): Now => ({
  instant: at(minutes),
  zone,
})

export type Line = readonly [minutes: number, told: Telling]

/** The id that line `number` (from 0) gets when it is told at `minutes`. */
export const idAt = (minutes: number, number: number): EventId =>
  nextId({ newest: instant(0), counter: 0 }, at(minutes), number.toString(16).padStart(16, '3')).id

export const story = (...lines: readonly Line[]): readonly CareEvent[] =>
  lines.map(([minutes, told], number) => eventOf(told, idAt(minutes, number), at(minutes), 'phone'))

export const planOf = (events: readonly CareEvent[], minutes: number, zone?: string): Plan =>
  planFor(foldHistory(events), nowAt(minutes, zone))

export const answers = (
  screen: Screen,
  yes: readonly string[] = [],
  unsure: readonly string[] = [],
): Telling =>
  ({ kind: 'dangerAnswered', screen, asked: signsOfScreen(screen), yes, unsure }) as Telling

export const pain = (score: number): Telling => ({
  kind: 'painNoted',
  score: painScore(score),
  moment: 'now',
})

export const noneOf = (gate: GateId): Telling => ({
  kind: 'profileSet',
  conditions: [],
  conditionsAsked: gates[gate].rows.flatMap(({ conditions }) => conditions),
})

export const starts = (script: Extract<Telling, { kind: 'guideStarted' }>['script']): Telling => ({
  kind: 'guideStarted',
  script,
})

export const ends = (target: EventId): Telling => ({ kind: 'guideEnded', target, how: 'finished' })

export const looks = (seen: Extract<Telling, { kind: 'skinChecked' }>['looks']): Telling => ({
  kind: 'skinChecked',
  area: 'low-left',
  looks: seen,
})

/** A locked back, screened, every checklist answered with none, pain 6: seven lines, minutes 0 to 3. */
export const settled: readonly Line[] = [
  [0, { kind: 'episodeStarted', sudden: true }],
  [1, answers('S1')],
  [2, noneOf('lying')],
  [2, noneOf('cold')],
  [2, noneOf('heat')],
  [2, noneOf('legs-up')],
  [3, pain(6)],
]
