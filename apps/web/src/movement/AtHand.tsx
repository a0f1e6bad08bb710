import { lacking, things, type Movement, type Thing } from '@unspasm/care/movement'
import { planAt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'

/** What is at hand for exercises: a tap says that a thing is not there, another that it is again. */
export const AtHand = ({ movement }: { readonly movement: Movement }) => {
  const missing = lacking(movement, planAt.value)
  const told = (thing: Thing): void => {
    const until = missing.includes(thing) ? { until: planAt.value } : {}
    void tell({ kind: 'acknowledged', item: `lacks:${thing}`, ...until })
  }
  const without = missing.map((thing) => words.things[thing].toLocaleLowerCase()).join(', ')
  return (
    <details class="at-hand" data-at-hand>
      <summary>
        {words.atHand}
        {without ? (
          <span class="note"> · {fill(words.atHandWithout, { things: without })}</span>
        ) : null}
      </summary>
      <p class="note">{words.atHandHow}</p>
      <div class="choice-row">
        {things.map((thing) => (
          <button
            key={thing}
            type="button"
            class="choice-btn"
            data-thing={thing}
            aria-pressed={!missing.includes(thing)}
            onClick={() => told(thing)}
          >
            {words.things[thing]}
          </button>
        ))}
      </div>
    </details>
  )
}
