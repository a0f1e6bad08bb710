import { useEffect } from 'preact/hooks'
import type { EventId } from '@unspasm/care'
import { silence, speak } from '../device/speech.ts'
import { useFocus } from '../parts/Page.tsx'
import { home } from '../route.ts'
import { tell } from '../state.ts'
import { movementWords as words } from '../words/movement.ts'
import { reasons } from '../words/speaker.ts'
import { halt } from './now.ts'

/** A session that may not go on: why, and one way out, to where help is said. Who listens hears it too. */
export const Halted = ({ id, aloud }: { readonly id: EventId; readonly aloud: boolean }) => {
  const heading = useFocus()
  const { why, help } = halt.value ?? { why: [], help: true }
  const said = [...reasons(why), ...(help ? [words.haltedHelp] : [])]
  useEffect(() => {
    if (aloud) speak([words.halted, ...said].map((each) => each.replace(/\.?$/, '.')).join(' '))
    return silence
  }, [])
  return (
    <main class="page" data-halted>
      <h1 class="title" tabIndex={-1} ref={heading}>
        {words.halted}
      </h1>
      {said.map((reason) => (
        <p key={reason} class="why">
          {reason}
        </p>
      ))}
      <button
        type="button"
        class="btn btn-main"
        data-stop
        onClick={() =>
          void tell({ kind: 'guideEnded', target: id, how: 'stopped', why: 'other' }).then(home)
        }
      >
        {words.haltedEnd}
      </button>
    </main>
  )
}
