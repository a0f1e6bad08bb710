import type { SelfTestId } from '@unspasm/care'
import { planChanges, realChange } from '@unspasm/care/measures'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import {
  everyCheckWords,
  ownTrendWords,
  planReasonWords,
  selfTestWords,
} from '@unspasm/care/words/en/selfTests'
import { Trend } from '../measures/Trend.tsx'
import { Page } from '../parts/Page.tsx'
import { goInstead } from '../route.ts'
import { care } from '../state.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { valueText } from './Checks.tsx'
import { resultsOf } from './state.ts'

const words = measuresWords.check

/** One's own last result first, then the other side, and others last (self-tests §0); then what it changes. */
export const Result = ({
  test,
  onAgain,
}: {
  readonly test: SelfTestId
  readonly onAgain: () => void
}) => {
  const results = resultsOf(test)
  const result = results.at(-1)
  const before = results.at(-2)?.value ?? null
  if (!result || result.value === null) return null
  const change = before === null ? null : realChange(test, before, result.value)
  const { left, right } = result.sides
  const scores = results.flatMap(({ at, value }) => (value === null ? [] : [{ at, score: value }]))
  const all = scores.map(({ score }) => score)
  const changes = planChanges(test, result, new Set(care.value.profile.conditions.keys()))
  return (
    <Page title={`${words.result}: ${valueText(test, result.value)}`}>
      <p class="why" data-result>
        {before === null
          ? words.first
          : fill(words.own, { change: measuresWords.checks[change ?? 'same'] })}
      </p>
      {left !== null && right !== null ? (
        <p>{fill(words.sides, { left: valueText(test, left), right: valueText(test, right) })}</p>
      ) : null}
      <p data-word={result.word ?? 'own'}>
        {result.word === null ? ownTrendWords : selfTestWords[test].says[result.word]}
      </p>
      <section>
        <h2 class="section-head">{words.changes}</h2>
        {changes.length === 0 ? <p class="why">{words.nothing}</p> : null}
        <ul class="check-later">
          {changes.map(({ kind, exercise, why }) => (
            <li key={`${kind}${exercise}`}>
              <strong>
                {fill(words.plan[kind], {
                  exercise: exercise === null ? '' : exerciseWords[exercise].title,
                })}
              </strong>
              <span class="note">{planReasonWords[why]}</span>
            </li>
          ))}
        </ul>
      </section>
      {scores.length > 1 ? (
        <section>
          <h2 class="section-head">{words.over}</h2>
          <Trend scores={scores} range={[Math.min(0, ...all), Math.max(...all)]} />
        </section>
      ) : null}
      <p class="note">{everyCheckWords.again}</p>
      <button type="button" class="btn" data-again onClick={onAgain}>
        {words.another}
      </button>
      <button
        type="button"
        class="btn btn-main"
        data-done
        onClick={() => goInstead('move', 'checks')}
      >
        {words.done}
      </button>
    </Page>
  )
}
