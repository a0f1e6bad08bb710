import { selfTestIds, type SelfTestId } from '@unspasm/care'
import { realChange, selfTestById } from '@unspasm/care/measures'
import { gateReasonWords, selfTestWords } from '@unspasm/care/words/en/selfTests'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { resultsOf, verdictOf } from './state.ts'

const words = measuresWords.checks

/** Checks open now, then those that come later, each with one reason. */
export const Checks = () => {
  const shown = selfTestIds
    .filter((id) => !selfTestById[id].off)
    .map((id) => ({ id, verdict: verdictOf(id, new Set()) }))
  const may = shown.filter(({ verdict }) =>
    verdict.why.every((why) => verdict.unknown.includes(why)),
  )
  const later = shown.filter((each) => !may.includes(each))
  return (
    <Page title={words.title} lead={words.lead}>
      <section>
        <h2 class="section-head">{words.open}</h2>
        {may.length === 0 ? <p class="why">{words.none}</p> : null}
        <div class="options">
          {may.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="option"
              data-check={id}
              onClick={() => go('move', 'checks', id)}
            >
              {selfTestWords[id].title}
              <span class="note">{lastOf(id) ?? selfTestWords[id].tells}</span>
            </button>
          ))}
        </div>
      </section>
      {later.length === 0 ? null : (
        <section>
          <h2 class="section-head">{words.closed}</h2>
          <ul class="check-later">
            {later.map(({ id, verdict: { why } }) => (
              <li key={id} data-closed={id}>
                <strong>{selfTestWords[id].title}</strong>
                <span class="note">{why[0] ? gateReasonWords[why[0]] : ''}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

const lastOf = (id: SelfTestId): string | null => {
  const results = resultsOf(id)
  const last = results.at(-1)?.value ?? null
  if (last === null) return null
  const before = results.at(-2)?.value ?? null
  const change = before === null ? null : realChange(id, before, last)
  return [fill(words.last, { value: valueText(id, last) }), change ? words[change] : '']
    .filter(Boolean)
    .join(', ')
}

/** A value with its unit; a class as its word. */
export const valueText = (id: SelfTestId, value: number): string => {
  const { unit } = selfTestById[id]
  if (unit === 'class') return words.classes[String(Math.sign(value)) as keyof typeof words.classes]
  return fill(words.units[unit], { value: Math.round(value * 10) / 10 })
}
