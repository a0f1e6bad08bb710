import { signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { SourceId } from '@unspasm/care'
import type * as learning from './pages.ts'
import { Cut } from '../parts/Cut.tsx'
import { Page } from '../parts/Page.tsx'
import { Stage } from '../parts/Stage.tsx'
import { go } from '../route.ts'
import { care } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { Triggers } from './Triggers.tsx'

const pages = signal<typeof learning | null>(null)
const isCut = signal(false)

const load = async (): Promise<void> => {
  try {
    pages.value ??= await import('./pages.ts')
    isCut.value = false
  } catch {
    isCut.value = true
  }
}

/** Short pages to read, from the same sources as the rules; `id` is one of them, or none for all. */
export const Learn = ({ id }: { readonly id: string | undefined }) => {
  useEffect(() => void load(), [id])
  if (isCut.value) return <Cut />
  if (!pages.value) return <main class="page" aria-busy="true" />
  if (id === 'triggers') return <Triggers of={pages.value} />
  const found = pages.value.learnIds.find((each) => each === id)
  return found ? <Reading key={found} id={found} of={pages.value} /> : <All of={pages.value} />
}

const All = ({
  of: { learnGroups, learnGroupWords, learnWords },
}: {
  readonly of: typeof learning
}) => (
  <Page title={words.learn.title} lead={words.learn.lead}>
    {learnGroups.map((group) => (
      <div key={group.id} class="rows" data-group={group.id}>
        <h2 class="section-head">{learnGroupWords[group.id]}</h2>
        {group.pages.map((each) => (
          <button
            key={each}
            type="button"
            class="row"
            data-learn={each}
            onClick={() => go('learn', each)}
          >
            <span class="row-main">{learnWords[each].title}</span>
          </button>
        ))}
        {group.id === 'causes' ? (
          <button type="button" class="row" data-triggers onClick={() => go('learn', 'triggers')}>
            <span class="row-main">{words.learn.triggers}</span>
          </button>
        ) : null}
      </div>
    ))}
  </Page>
)

interface ReadingProps {
  readonly id: learning.LearnId
  readonly of: typeof learning
}

const Reading = ({ id, of: { learnPages, learnWords, sources } }: ReadingProps) => {
  const list = useRef<HTMLOListElement>(null)
  const page: learning.LearnPage = learnPages[id]
  const { title, lines } = learnWords[id]
  const cited: readonly SourceId[] = [...new Set(page.lines.flat())]
  const show = (source: SourceId): void => {
    const item = list.current?.querySelector<HTMLElement>(`[data-source="${source}"]`)
    item?.focus({ preventScroll: true })
    item?.scrollIntoView({ block: 'center' })
  }
  return (
    <Page title={title}>
      {page.picture ? (
        <Stage
          script={page.picture}
          area={care.value.episode?.where[0] ?? 'low-middle'}
          paused
          closer
        />
      ) : null}
      {lines.map((line, index) => (
        <div key={line} class="learn-line">
          {index === lines.length - 1 ? <h2 class="section-head">{words.learn.studies}</h2> : null}
          <p>
            {line} <Cites of={page.lines[index] ?? []} among={cited} onShow={show} />
          </p>
        </div>
      ))}
      {page.grade ? (
        <p class="note">
          {words.why.grade}: {words.why.grades[page.grade.certainty]}
        </p>
      ) : null}
      <h2 class="section-head">{words.why.sources}</h2>
      <ol class="sources sources-numbered" ref={list}>
        {cited.map((source) => (
          <li key={source} tabIndex={-1} data-source={source} data-mark={sources[source].mark}>
            {sources[source].cite}
          </li>
        ))}
      </ol>
      <button type="button" class="btn btn-quiet" onClick={() => go('learn')}>
        {words.learn.all}
      </button>
    </Page>
  )
}

interface CitesProps {
  readonly of: readonly SourceId[]
  readonly among: readonly SourceId[]
  readonly onShow: (source: SourceId) => void
}

/** The numbers behind a sentence; each leads to its source in the list below. */
const Cites = ({ of, among, onShow }: CitesProps) => (
  <sup class="cites">
    {of.map((source) => {
      const number = among.indexOf(source) + 1
      return (
        <button
          key={source}
          type="button"
          data-cite={source}
          aria-label={fill(words.learn.source, { number })}
          onClick={() => onShow(source)}
        >
          <span aria-hidden="true">{number}</span>
        </button>
      )
    })}
  </sup>
)
