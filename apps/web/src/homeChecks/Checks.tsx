import { selfTestIds, type SelfTestId } from '@unspasm/care'
import { realChange, selfTestById } from '@unspasm/care/measures'
import { gateReasonWords, selfTestWords } from '@unspasm/care/words/en/selfTests'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { comparedOf, verdictOf } from './state.ts'
import { sideText, valueText } from './value.ts'

const words = measuresWords.checks

/** Checks open now, then those that come later, each with one reason. */
export const Checks = () => {
  const shown = selfTestIds
    .filter((id) => !selfTestById[id].off)
    .map((id) => {
      const { why, unknown } = verdictOf(id, new Set())
      return { id, closed: why.find((reason) => !unknown.includes(reason)) ?? null }
    })
  const open = shown.filter(({ closed }) => closed === null)
  const later = shown.filter(({ closed }) => closed !== null)
  return (
    <Page title={words.title} lead={words.lead}>
      <section>
        <h2 class="section-head">{words.open}</h2>
        {open.length === 0 ? <p class="why">{words.none}</p> : null}
        <div class="options">
          {open.map(({ id }) => (
            <Row key={id} id={id} note={lastOf(id) ?? selfTestWords[id].tells} />
          ))}
        </div>
      </section>
      {later.length === 0 ? null : (
        <section>
          <h2 class="section-head">{words.closed}</h2>
          <div class="options">
            {later.map(({ id, closed }) => (
              <Row
                key={id}
                id={id}
                closed
                note={[lastOf(id), closed && gateReasonWords[closed]].filter(Boolean).join(' ')}
              />
            ))}
          </div>
        </section>
      )}
    </Page>
  )
}

interface RowProps {
  readonly id: SelfTestId
  readonly note: string
  readonly closed?: boolean
}

const Row = ({ id, note, closed = false }: RowProps) => (
  <button
    type="button"
    class={closed ? 'option option-calm' : 'option'}
    {...{ [closed ? 'data-closed' : 'data-check']: id }}
    onClick={() => go('move', 'checks', id)}
  >
    <span class="option-text">
      {selfTestWords[id].title}
      <span class="note">{note}</span>
    </span>
  </button>
)

/** "Last: left 23 s, better than before. Right 21 s." */
const lastOf = (id: SelfTestId): string | null => {
  const all = comparedOf(id).map(({ side, value, before }) => {
    const change = before === null ? null : realChange(id, before, value)
    const shown = valueText(id, value)
    return [
      side === null ? shown : fill(words.sided, { side: sideText(side), value: shown }),
      change === null ? null : words[change],
    ]
      .filter((part) => part !== null)
      .join(', ')
  })
  return all.length === 0 ? null : fill(words.last, { value: all.join('; ') })
}
