import type { LegSymptom } from '@unspasm/care'
import type { Tap } from '@unspasm/care/exercises'
import { useFocus } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Options } from '../player/Questions.tsx'
import { goInstead, home } from '../route.ts'
import { words as all } from '../words/en.ts'
import { movementWords } from '../words/movement.ts'

const words = movementWords.session

export type Asking = 'where' | 'howHigh' | 'leg' | 'more'

const legAnswers = [
  'new',
  'further',
  'numb',
  'weak',
  'both',
] as const satisfies readonly LegSymptom[]

/** After "This hurts more": everything stands still, and one question says what it is. */
export const Hurts = ({
  asking,
  ask,
  tap,
  worst,
  felt,
  p0,
}: {
  readonly asking: Asking
  readonly ask: (next: Asking | null) => void
  readonly tap: (what: Tap) => Promise<void>
  readonly worst: (score: number) => void
  readonly felt: (score: number) => void
  readonly p0: number
}) => {
  const heading = useFocus(asking)
  const legs = all.leg.options
  if (asking === 'howHigh' || asking === 'more') {
    return (
      <main class="page" data-asking={asking}>
        <h1 class="title" tabIndex={-1} ref={heading}>
          {words.moreHow}
        </h1>
        <Scale
          label={words.moreHow}
          onScore={(score) =>
            asking === 'more' ? felt(Math.max(score, p0)) : worst(Math.max(score, p0))
          }
        />
      </main>
    )
  }
  if (asking === 'leg') {
    return (
      <main class="page" data-asking="leg">
        <h1 class="title" tabIndex={-1} ref={heading}>
          {all.leg.title}
        </h1>
        <Options
          entries={
            Object.fromEntries(legAnswers.map((id) => [id, legs[id]])) as Record<LegSymptom, string>
          }
          onPick={(leg) => void tap({ tap: 'hurts', where: 'leg', leg }).then(home)}
        />
      </main>
    )
  }
  const toCheck = (what: Tap): void => void tap(what).then(() => goInstead('check', 'S1'))
  return (
    <main class="page" data-asking="where">
      <h1 class="title" tabIndex={-1} ref={heading}>
        {words.where}
      </h1>
      <Options
        entries={{
          back: words.back,
          grip: words.grip,
          leg: words.leg,
          danger: words.danger,
          fine: words.fine,
        }}
        onPick={(where) => {
          if (where === 'back') ask('howHigh')
          else if (where === 'leg') ask('leg')
          else if (where === 'fine') void tap({ tap: 'pause' })
          else toCheck({ tap: 'hurts', where })
        }}
      />
    </main>
  )
}
