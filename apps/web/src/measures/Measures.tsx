import { instant, instrumentIds, type InstrumentId } from '@unspasm/care'
import { rhythms } from '@unspasm/care/measures'
import { instrumentWords } from '@unspasm/care/words/en/measures'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { time } from '../words/speaker.ts'
import { changeOf, dueNow, betterOf, rangeOf, scoresOf, shown, weeklyPain } from './state.ts'
import { Trend } from './Trend.tsx'

const words = measuresWords.measures

/** What is good to answer now, and how each measure went over time. */
export const Measures = () => {
  const due = dueNow()
  const pain = weeklyPain()
  const others = instrumentIds.filter((id) => !due.includes(id) && id !== 'slow-recovery')
  return (
    <Page title={words.title} lead={words.lead}>
      {due.length === 0 ? null : <Rows head={words.due} ids={due} />}
      {others.length === 0 ? null : <Rows head={words.any} ids={others} />}
      {pain.length > 1 ? (
        <section class="check-part">
          <h2 class="section-head">{words.pain}</h2>
          <Trend scores={pain} range={[0, 10]} better="lower" />
        </section>
      ) : null}
      {instrumentIds
        .filter((id) => scoresOf(id).length > 1)
        .map((id) => (
          <section key={id} class="check-part">
            <h2 class="section-head">
              {words.trend}: {instrumentWords[id].title}
            </h2>
            <Trend scores={scoresOf(id)} range={rangeOf[id]} better={betterOf[id]} />
          </section>
        ))}
    </Page>
  )
}

const Rows = ({ head, ids }: { readonly head: string; readonly ids: readonly InstrumentId[] }) => (
  <section>
    <h2 class="section-head">{head}</h2>
    <div class="options">
      {ids.map((id) => (
        <Row key={id} id={id} />
      ))}
    </div>
  </section>
)

const Row = ({ id }: { readonly id: InstrumentId }) => {
  const last = scoresOf(id).at(-1)
  const change = changeOf(id)
  const said = last
    ? [
        fill(words.last, { score: shown(last.score), when: time(instant(last.at)) }),
        change === null ? null : fill(words.since, { change: words.change[change] }),
      ]
    : []
  return (
    <button type="button" class="option" data-measure={id} onClick={() => go('measures', id)}>
      <span class="option-text">
        {instrumentWords[id].title}
        <span class="note">
          {[`${lengthText(rhythms[id].seconds)}.`, ...said].filter(Boolean).join(' ')}
        </span>
      </span>
    </button>
  )
}

/** "30 seconds", "4 minutes" */
const lengthText = (seconds: number): string => {
  const [value, unit] = seconds < 60 ? [seconds, 'second'] : [Math.round(seconds / 60), 'minute']
  return new Intl.NumberFormat(document.documentElement.lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }).format(value)
}
