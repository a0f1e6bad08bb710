import { isExerciseId } from '@unspasm/care'
import { bodyOf, exerciseVerdict } from '@unspasm/care/movement'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { isHeard } from '../device/speech.ts'
import { care, planAt } from '../state.ts'
import { movementWords } from '../words/movement.ts'
import { movement } from './now.ts'

const words = movementWords.session

/** What to know before the first repetition: the start, what it is for, and the common mistake. */
export const Before = ({
  exercise,
  prescribed: told,
}: {
  readonly exercise: string
  readonly prescribed: string | undefined
}) => {
  if (!isExerciseId(exercise)) return <p class="cue-more">{told}</p>
  const { start, target, mistakes, needs, notes, breathing } = exerciseWords[exercise]
  const { because } = exerciseVerdict(
    exercise,
    bodyOf(care.value, planAt.value, movement.value.agreed),
  )
  return (
    <div class="before">
      <p class={isHeard() ? 'before-start' : 'before-start before-main'}>{start}</p>
      {because
        .flatMap((each) => notes[each] ?? [])
        .map((text) => (
          <p key={text} class="exercise-note">
            {text}
          </p>
        ))}
      <dl class="before-facts">
        <dt>{words.mistake}</dt>
        <dd>{mistakes[0]}</dd>
        <dt class="lit">{words.target}</dt>
        <dd>{target}</dd>
        <dt>{words.breathing}</dt>
        <dd>{breathing}</dd>
        {needs ? (
          <>
            <dt>{words.needs}</dt>
            <dd>{needs}</dd>
          </>
        ) : null}
      </dl>
    </div>
  )
}
