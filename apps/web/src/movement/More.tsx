import { instant, minute } from '@unspasm/care'
import type { Movement } from '@unspasm/care/movement'
import { go } from '../route.ts'
import { planAt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'
import { time } from '../words/speaker.ts'

const weekLong = 7 * 24 * 60 * minute

/** Checks, measures, what was prescribed, and a pause. */
export const More = ({ movement: { paused } }: { readonly movement: Movement }) => {
  const isPaused = paused !== null && paused > planAt.value
  const rows = [
    ['checks', words.checksRow, () => go('move', 'checks')],
    ['measures', words.measuresRow, () => go('measures')],
    ['own', words.ownRow, () => go('move', 'own')],
  ] as const
  return (
    <section>
      <h2 class="section-head">{words.more}</h2>
      <div class="options">
        {rows.map(([id, text, open]) => (
          <button key={id} type="button" class="option" data-more={id} onClick={open}>
            {text}
          </button>
        ))}
        <button
          type="button"
          class="option"
          data-more="pause"
          onClick={() =>
            void tell({
              kind: 'acknowledged',
              item: 'pause',
              until: instant(isPaused ? planAt.value : planAt.value + weekLong),
            })
          }
        >
          {isPaused ? words.unpause : words.pauseRow}
          {isPaused ? (
            <span class="note">{fill(words.pausedUntil, { time: time(paused) })}</span>
          ) : null}
        </button>
      </div>
    </section>
  )
}
