import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { boxOf } from '@unspasm/care/doses'
import { care } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { lineOf, soldWhere } from './naming.ts'
import { createSearch, type Findable } from './search.ts'
import { typed } from './typed.ts'

interface SearchProps {
  readonly onFound: (id: string) => void
  /** also what is taken for something else */
  readonly others?: boolean
  /** under the empty field */
  readonly children?: ComponentChildren
  /** under what was found, and under nothing found */
  readonly instead?: ComponentChildren
}

/** One field; what it finds stands below it at each letter, without a network. */
export const Search = ({ onFound, others = false, children, instead }: SearchProps) => {
  const field = useRef<HTMLInputElement>(null)
  const { medicines, profile } = care.value
  const search = useMemo(() => createSearch(medicines, others), [medicines.packs, others])
  const query = typed.value.trim()
  const { here, elsewhere } = useMemo(
    () => search(query, profile.region),
    [search, query, profile.region],
  )
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  return (
    <>
      <search class="search">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" />
        </svg>
        <input
          ref={field}
          type="text"
          name="medicine"
          inputMode="search"
          enterKeyHint="search"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder={words.search}
          aria-labelledby="medicine-title"
          value={typed.value}
          onInput={({ currentTarget }) => {
            typed.value = currentTarget.value
          }}
          onKeyDown={({ key }) => {
            const first = here[0] ?? elsewhere[0]
            if (key === 'Enter' && first) onFound(first.id)
          }}
        />
        {typed.value === '' ? null : (
          <button
            type="button"
            class="link"
            data-clear
            onClick={() => {
              typed.value = ''
              field.current?.focus()
            }}
          >
            {words.clear}
          </button>
        )}
      </search>
      {query === '' ? (
        children
      ) : (
        <>
          <output class="visually-hidden">
            {here.length + elsewhere.length === 0
              ? words.none
              : `${words.here}: ${here.length + elsewhere.length}`}
          </output>
          {here.length + elsewhere.length === 0 ? (
            <div>
              <p>{words.none}</p>
              <p class="note">{words.noneLead}</p>
            </div>
          ) : null}
          <Results key={`here ${query}`} of={here} head={null} onFound={onFound} />
          <Results
            key={`elsewhere ${query}`}
            of={elsewhere}
            head={words.elsewhere}
            most={here.length > 0 ? 4 : 12}
            onFound={onFound}
          />
          {instead}
        </>
      )}
    </>
  )
}

interface ResultsProps {
  readonly of: readonly Findable[]
  readonly head: string | null
  readonly most?: number
  readonly onFound: (id: string) => void
}

const Results = ({ of, head, most = 12, onFound }: ResultsProps) => {
  const [all, setAll] = useState(false)
  if (of.length === 0) return null
  const shown = all ? of : of.slice(0, most)
  const abroad = head !== null || care.value.profile.region === null
  return (
    <section class="rows results" data-results={head === null ? 'here' : 'elsewhere'}>
      {head ? <h2 class="section-head">{head}</h2> : null}
      {shown.map((found) => (
        <Result
          key={found.id}
          of={found}
          where={abroad ? soldWhere(found) : ''}
          onFound={onFound}
        />
      ))}
      {shown.length < of.length ? (
        <button type="button" class="row row-quiet" data-more onClick={() => setAll(true)}>
          {fill(words.more, { count: of.length - shown.length })}
        </button>
      ) : null}
    </section>
  )
}

const Result = ({
  of: { id, name, kind },
  where,
  onFound,
}: {
  readonly of: Findable
  readonly where: string
  readonly onFound: (id: string) => void
}) => {
  const box = boxOf(care.value.medicines, id)
  const line = box ? lineOf(box) : words.prescriptions.otherMedicine
  return (
    <button type="button" class="row" data-product={id} onClick={() => onFound(id)}>
      <span class="row-main">
        {name}
        <span class="row-why row-below">
          {kind === 'pack' ? `${words.ownLabel} · ${line}` : line}
        </span>
      </span>
      {where ? <span class="row-where">{where}</span> : null}
    </button>
  )
}
