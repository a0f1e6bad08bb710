import { computed } from '@preact/signals'
import type { PlannedExercise, SessionStarted } from '@unspasm/care'
import { isExerciseId } from '@unspasm/care'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { movementAt } from '@unspasm/care/movement'
import { care, events, plan, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'

/** Where the person stands in the programme, at the instant of the plan. */
export const movement = computed(() => movementAt(care.value.movement, planAt.value))

/** What holds exercise back now, so that no session goes on; `null`: nothing. */
export const halt = computed(() => {
  const { alert, held } = plan.value
  const hold = held.find(({ id }) => id === 'exercise-session')
  const urgent = alert?.tier === 'same-day' || alert?.tier === 'emergency-now'
  return hold ?? (urgent ? { why: [] } : null)
})

/** What was planned for a session, as its beginning told. */
export const startOf = (id: string): SessionStarted | null =>
  events.value.find(
    (event): event is SessionStarted => event.kind === 'sessionStarted' && event.id === id,
  ) ?? null

/** The name of an exercise; of a prescribed one its own. */
export const nameOf = (exercise: string): string =>
  isExerciseId(exercise) ? exerciseWords[exercise].title : exercise

/** "8 × 6 s, 2 sets, each side" */
export const doseText = ({ reps, holdSeconds, sets }: PlannedExercise, sided: boolean): string =>
  [
    holdSeconds > 0 ? fill(words.held, { reps, hold: holdSeconds }) : fill(words.dose, { reps }),
    sets > 1 ? fill(words.sets, { sets }) : '',
    sided ? words.sides : '',
  ].join('')
