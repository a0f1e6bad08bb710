import { gates, gateIds } from '../../content/gates.ts'
import { signsOfScreen } from '../../danger.ts'
import { screens, painScore, type CareEvent, type EventId, type Telling } from '../../event.ts'
import { foldHistory, foldOnto } from '../../fold.ts'
import { emptyHistory, type History } from '../../history.ts'
import { day, instant, plusMinutes, type Instant } from '../../instant.ts'
import { emptyClock, eventOf, nextId, type Clock } from '../../log.ts'
import type { Plan } from '../../plan.ts'
import { planFor } from '../../planFor.ts'
import type { Movement } from '../movement.ts'
import { movementAt } from '../movementAt.ts'
import type { Place } from '../session.ts'
import { sessionFor } from '../sessionFor.ts'

/** A person who tells a log as time goes by: for tests of the whole way. */
export interface Person {
  readonly events: () => readonly CareEvent[]
  readonly history: () => History
  readonly now: () => Instant
  readonly plan: () => Plan
  readonly movement: () => Movement
  readonly wait: (minutes: number) => void
  readonly tell: (...tellings: readonly Telling[]) => readonly EventId[]
  /** answers every danger screen and checklist with "none of these" */
  readonly answerAll: () => void
  readonly pain: (score: number, moment?: 'now' | 'morning' | 'worst24') => void
  /** does the session that is offered; `worst` says how high each exercise goes above the start */
  readonly session: (told: SessionTold) => EventId | null
}

export interface SessionTold {
  readonly pain: number
  readonly worst?: (exercise: string, index: number) => number
  readonly after?: number
  readonly place?: Place
  readonly minutes?: number
}

export const began = instant(Date.UTC(2026, 1, 3, 8))

export const person = (): Person => {
  let clock: Clock = emptyClock
  let time = began
  let log: readonly CareEvent[] = []
  let known = emptyHistory
  const tell = (...tellings: readonly Telling[]): readonly EventId[] =>
    tellings.map((telling) => {
      const made = nextId(clock, time, log.length.toString(16).padStart(16, '9'))
      clock = made.clock
      const event = eventOf(telling, made.id, time, 'phone')
      log = [...log, event]
      known = foldOnto(known, event) ?? foldHistory(log)
      return made.id
    })
  const movement = () => movementAt(known.movement, time)
  const pain: Person['pain'] = (score, moment = 'now') =>
    void tell({ kind: 'painNoted', score: painScore(score), moment })
  const self: Person = {
    events: () => log,
    history: () => known,
    now: () => time,
    plan: () => planFor(known, { instant: time, zone: 'Europe/London' }),
    movement,
    wait: (minutes) => void (time = plusMinutes(time, minutes)),
    tell,
    pain,
    answerAll: () => {
      for (const screen of screens) {
        tell({ kind: 'dangerAnswered', screen, asked: signsOfScreen(screen), yes: [], unsure: [] })
      }
      tell({
        kind: 'profileSet',
        conditions: [],
        conditionsAsked: gateIds.flatMap((id) =>
          gates[id].rows.flatMap(({ conditions }) => conditions),
        ),
      })
    },
    session: ({ pain: p0, worst = () => p0, after = p0, place = 'floor', minutes }) => {
      const planned = sessionFor(known, time, {
        pain: p0,
        place,
        ...(minutes === undefined ? {} : { minutes }),
      })
      if (planned.exercises.length === 0) return null
      const [session] = tell({
        kind: 'sessionStarted',
        list: planned.list,
        stage: planned.stage,
        pain: painScore(p0),
        exercises: planned.exercises,
      })
      if (!session) return null
      planned.exercises.forEach(({ exercise, level }, index) => {
        time = plusMinutes(time, 2)
        tell({
          kind: 'exerciseDone',
          exercise,
          level,
          worstPain: painScore(Math.min(10, worst(exercise, index))),
          session,
        })
      })
      tell({ kind: 'guideEnded', target: session, how: 'finished' })
      time = plusMinutes(time, 6)
      tell({ kind: 'painNoted', score: painScore(after), moment: 'after', session })
      return session
    },
  }
  return self
}

/** Someone whose back locked, checked, with pain told. */
export const locked = (pain: number, walk?: number): Person => {
  const one = person()
  one.tell({ kind: 'episodeStarted', sudden: true })
  one.answerAll()
  one.pain(pain)
  if (walk !== undefined) one.tell({ kind: 'walked', minutes: walk, painRise: 0 })
  return one
}

/** Someone who comes on day 20, told of its beginning late, in stage 3. */
export const late = (): Person => {
  const one = person()
  one.tell({ kind: 'episodeStarted', at: plusMinutes(one.now(), -20 * day) })
  one.answerAll()
  one.tell({ kind: 'legNoted', leg: 'none' })
  one.tell({ kind: 'abilityNoted', walkMinutes: 20, sitMinutes: 45, turnsInBed: true })
  one.pain(2)
  return one
}
