import { useState } from 'preact/hooks'
import type { SourceId } from '@unspasm/care'
import type * as learning from './pages.ts'
import { Page } from '../parts/Page.tsx'
import { home } from '../route.ts'
import { care, events, tell } from '../state.ts'
import { words } from '../words/en.ts'

/** What was there in the two hours before: ticked or not, to learn from; it changes no plan. */
export const Triggers = ({
  of: { triggerIds, triggers, triggerWords, triggerPageWords, sources },
}: {
  readonly of: typeof learning
}) => {
  const began = events.value.find(
    ({ id, kind }) => kind === 'episodeStarted' && id === care.value.episode?.id,
  )
  const [ticked, setTicked] = useState<readonly string[]>(began ? toldSince(began.id) : [])
  const toggle = (id: string): void =>
    setTicked(ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id])
  const keep = async (): Promise<void> => {
    if (began) await tell({ kind: 'amended', target: began.id, fields: { triggers: ticked } })
    home()
  }
  const cited: readonly SourceId[] = [...new Set(triggerIds.flatMap((id) => triggers[id].sources))]
  return (
    <Page title={triggerPageWords.title} lead={triggerPageWords.lead}>
      <div class="checklist">
        <div class="check-group">
          {triggerIds.map((id) => {
            const { title, odds, hint } = triggerWords[id]
            return (
              <label key={id} class="check-row check-label">
                <input
                  type="checkbox"
                  name={id}
                  checked={ticked.includes(id)}
                  onChange={() => toggle(id)}
                />
                <span>
                  {capital(title)}
                  {ticked.includes(id) ? (
                    <span class="row-why row-below">
                      {odds} {hint ? `${triggerPageWords.next}: ${hint}` : ''}
                    </span>
                  ) : null}
                </span>
              </label>
            )
          })}
        </div>
      </div>
      <p class="note">{triggerPageWords.unsure}</p>
      <h2 class="section-head">{words.why.sources}</h2>
      <ul class="sources">
        {cited.map((source) => (
          <li key={source}>{sources[source].cite}</li>
        ))}
      </ul>
      {began ? (
        <div class="sticky-none">
          <button type="button" class="btn btn-main" data-keep onClick={() => void keep()}>
            {words.learn.keep}
          </button>
        </div>
      ) : null}
    </Page>
  )
}

/** The last answer, as the log tells it. */
const toldSince = (began: string): readonly string[] => {
  const told = events.value.findLast(
    (event) => event.kind === 'amended' && event.target === began && 'triggers' in event.fields,
  )
  const list = told?.kind === 'amended' ? told.fields['triggers'] : []
  return Array.isArray(list) ? list.map(String) : []
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
