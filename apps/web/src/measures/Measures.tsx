import { instant, instrumentIds, type InstrumentId } from '@unspasm/care'
import { instrumentWords } from '@unspasm/care/words/en/measures'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { time } from '../words/speaker.ts'
import { changeOf, dueNow, rangeOf, scoresOf, weeklyPain } from './state.ts'
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
        <section>
          <h2 class="section-head">{words.pain}</h2>
          <Trend scores={pain} range={[0, 10]} />
        </section>
      ) : null}
      {instrumentIds
        .filter((id) => scoresOf(id).length > 1)
        .map((id) => (
          <section key={id}>
            <h2 class="section-head">
              {instrumentWords[id].title} · {words.trend}
            </h2>
            <Trend scores={scoresOf(id)} range={rangeOf[id]} />
          </section>
        ))}
    </Page>
  )
}

const Rows = ({ head, ids }: { readonly head: string; readonly ids: readonly InstrumentId[] }) => (
  <section>
    <h2 class="section-head">{head}</h2>
    <div class="options">
      {ids.map((id) => {
        const last = scoresOf(id).at(-1)
        const change = changeOf(id)
        return (
          <button
            key={id}
            type="button"
            class="option"
            data-measure={id}
            onClick={() => go('measures', id)}
          >
            {instrumentWords[id].title}
            <span class="note">{words.seconds[id]}</span>
            {last ? (
              <span class="note">
                {fill(words.last, {
                  score: Math.round(last.score * 10) / 10,
                  when: time(instant(last.at)),
                })}
                {change ? `. ${fill(words.since, { change: words.change[change] })}` : ''}
              </span>
            ) : null}
          </button>
        )
      })}
    </div>
  </section>
)
