import type { SelfTestId } from '@unspasm/care'
import {
  norms,
  planChanges,
  realChange,
  selfTestById,
  type Basis,
  type DuePlanChange,
  type SelfTestResult,
} from '@unspasm/care/measures'
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
import { comparedOf, lineOf, resultsOf, wantsPhysiotherapist, type Compared } from './state.ts'
import { sideText, valueText } from './value.ts'

const words = measuresWords.check

/** One's own last result first, then the other side, and others last (self-tests §0); then what it changes. */
export const Result = ({ test }: { readonly test: SelfTestId }) => {
  const result = resultsOf(test).at(-1)?.result
  if (!result) return <Page title={words.result}>{null}</Page>
  const compared = comparedOf(test)
  const line = lineOf(test)
  const scores = line.map(({ score }) => score)
  const changes = planChanges(test, result, new Set(care.value.profile.conditions.keys()))
  return (
    <Page title={words.result}>
      <section class="check-part">
        <ul class="own-values" data-result>
          {compared.map((each) => (
            <Own key={each.side ?? 'both'} test={test} {...each} />
          ))}
        </ul>
        {compared.every(({ before }) => before === null) ? (
          <p class="why">{words.firstTime}</p>
        ) : null}
      </section>
      {result.asymmetry === null ? null : (
        <section class="check-part">
          <h2 class="section-head">{words.sidesHead}</h2>
          <p data-differs={result.asymmetry.differs}>{sidesText(result)}</p>
        </section>
      )}
      <section class="check-part">
        <h2 class="section-head">{words.othersHead}</h2>
        <p data-word={result.word ?? 'own'}>
          {result.word === null ? ownTrendWords : selfTestWords[test].says[result.word]}
        </p>
        {result.basis === null ? null : (
          <p class="note" data-mark={result.basis.mark}>
            {basisText(test, result.basis)}
          </p>
        )}
      </section>
      <section class="check-part">
        <h2 class="section-head">{words.changes}</h2>
        {changes.length === 0 ? <p class="why">{words.nothing}</p> : null}
        <ul class="check-later">
          {changes.map((change) => (
            <li key={`${change.kind}${change.exercise}`} data-change={change.kind}>
              <strong>{changeText(change)}</strong>
              <span class="note">{planReasonWords[change.why]}</span>
            </li>
          ))}
        </ul>
        {wantsPhysiotherapist(test) ? <p class="why">{words.physiotherapist}</p> : null}
      </section>
      {line.length < 2 ? null : (
        <section class="check-part">
          <h2 class="section-head">{words.over}</h2>
          <Trend
            scores={line}
            range={[Math.min(0, ...scores), Math.max(...scores)]}
            better={selfTestById[test].better}
          />
        </section>
      )}
      <p class="note">{everyCheckWords.again}</p>
      <div class="sticky-none">
        <button
          type="button"
          class="btn btn-main"
          data-done
          onClick={() => goInstead('move', 'checks')}
        >
          {words.done}
        </button>
      </div>
    </Page>
  )
}

const Own = ({ test, side, value, before }: Compared & { readonly test: SelfTestId }) => {
  const change = before === null ? null : realChange(test, before, value)
  return (
    <li>
      {side === null ? null : <span class="note">{sideText(side)}</span>}
      <strong class="own-value">{valueText(test, value)}</strong>
      {before === null ? null : (
        <span class="note">
          {fill(words.lastTime, { value: valueText(test, before) })}
          {change === null ? '' : ` · ${measuresWords.checks[change]}`}
        </span>
      )}
    </li>
  )
}

const sidesText = ({ asymmetry }: SelfTestResult): string =>
  asymmetry?.differs && asymmetry.weaker !== null
    ? fill(words.sidesDiffer, { side: sideText(asymmetry.weaker).toLowerCase() })
    : words.sidesAlike

/** How firm the line behind the word is; a number that was recalled is never shown. */
const basisText = (test: SelfTestId, { row, mark, recalled }: Basis): string => {
  if (recalled) return `${words.marks[mark]} ${words.recalled}`
  const norm = norms.find(({ id }) => id === row)
  const shown = (value: number): string => valueText(test, value)
  const lines =
    norm === undefined || selfTestById[test].unit === 'class'
      ? []
      : [
          norm.mean === null ? null : fill(words.mean, { value: shown(norm.mean) }),
          norm.lowBeyond === null ? null : fill(words.low, { value: shown(norm.lowBeyond) }),
          norm.goodFrom === null ? null : fill(words.good, { value: shown(norm.goodFrom) }),
        ].filter((line) => line !== null)
  return [words.marks[mark], ...lines].join(' ')
}

const changeText = ({ kind, exercise, daysPerWeek = 0 }: DuePlanChange): string =>
  fill(words.plan[kind], {
    exercise: exercise === null ? '' : exerciseWords[exercise].title,
    days: daysPerWeek,
  })
