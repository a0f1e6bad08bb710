import { painScore, type EventId } from '../../event.ts'
import type { Place, SessionPlan } from '../session.ts'
import { sessionFor } from '../sessionFor.ts'
import type { Person } from './person.ts'

/** A session told step by step, for what a whole one cannot show. */
export interface Stepped {
  readonly id: EventId
  readonly planned: SessionPlan
  /** the exercise is over, with its highest pain */
  readonly done: (exercise: string, worst: number, level?: number) => void
  readonly during: (score: number) => void
  readonly end: (how?: 'finished' | 'stopped') => void
  readonly after: (score: number) => void
}

export const begin = (one: Person, pain: number, place: Place = 'floor'): Stepped => {
  const planned = sessionFor(one.history(), one.now(), { pain, place })
  const [session] = one.tell({
    kind: 'sessionStarted',
    list: planned.list,
    stage: planned.stage,
    pain: painScore(pain),
    exercises: planned.exercises,
  })
  const id = session!
  const levels = new Map(planned.exercises.map(({ exercise, level }) => [exercise, level]))
  return {
    id,
    planned,
    done: (exercise, worst, level = levels.get(exercise) ?? 1) =>
      void one.tell({
        kind: 'exerciseDone',
        exercise,
        level,
        worstPain: painScore(worst),
        session: id,
      }),
    during: (score) =>
      void one.tell({
        kind: 'painNoted',
        score: painScore(score),
        moment: 'during',
        session: id,
      }),
    end: (how = 'finished') => void one.tell({ kind: 'guideEnded', target: id, how }),
    after: (score) =>
      void one.tell({ kind: 'painNoted', score: painScore(score), moment: 'after', session: id }),
  }
}
