import { computed } from '@preact/signals'
import type { Because, PlannedExercise, SessionStarted } from '@unspasm/care'
import { isExerciseId } from '@unspasm/care'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { movementAt, repsOf } from '@unspasm/care/movement'
import { care, events, plan, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'

/** Where the person stands in the programme, at the instant of the plan. */
export const movement = computed(() => movementAt(care.value.movement, planAt.value))

/**
 * Why no session goes on now: exercise is held, or `help` comes first, today or as all that the plan says;
 * `null`: it goes on.
 */
export const halt = computed(
  (): { readonly why: readonly Because[]; readonly help: boolean } | null => {
    const { alert, held, now } = plan.value
    const hold = held.find(({ id }) => id === 'exercise-session')
    if (hold) return { why: hold.why, help: false }
    const help = now.filter(({ kind }) => kind === 'seek-emergency' || kind === 'seek-care')
    const first = alert?.tier === 'same-day' || alert?.tier === 'emergency-now'
    const only = help.length > 0 && help.length === now.length
    return first || only ? { why: help.flatMap(({ why }) => why), help: true } : null
  },
)

/** What was planned for a session, as its beginning told. */
export const startOf = (id: string): SessionStarted | null =>
  events.value.find(
    (event): event is SessionStarted => event.kind === 'sessionStarted' && event.id === id,
  ) ?? null

/** The name of an exercise; of a prescribed one its own. */
export const nameOf = (exercise: string): string =>
  isExerciseId(exercise) ? exerciseWords[exercise].title : exercise

/** "8 × 6 s, 2 sets, each side"; of a pyramid "6-4-2 × 10 s" */
export const doseText = (planned: PlannedExercise, sided: boolean): string => {
  const { holdSeconds, sets, falls = 0 } = planned
  const falling = falls > 0 && sets > 1
  const reps = falling ? repsOf(planned).join('-') : planned.reps
  return [
    holdSeconds > 0 ? fill(words.held, { reps, hold: holdSeconds }) : fill(words.dose, { reps }),
    sets > 1 && !falling ? fill(words.sets, { sets }) : '',
    sided ? words.sides : '',
  ].join('')
}
