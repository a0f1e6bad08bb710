import { useState } from 'preact/hooks'
import { exerciseIds, type CareEvent } from '@unspasm/care'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { Page } from '../parts/Page.tsx'
import { go, goInstead } from '../route.ts'
import { adopt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords } from '../words/movement.ts'
import { movement, nameOf } from './now.ts'

const words = movementWords.own

/** What a clinician prescribed: entered by hand or read from a file; it comes first in each session. */
export const Own = ({ adding }: { readonly adding: boolean }) => (adding ? <Add /> : <All />)

const All = () => {
  const [said, setSaid] = useState<string | null>(null)
  const running = [...movement.value.prescribed.values()].filter(({ perDay }) => perDay !== 0)
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return
    const { parseLog, refusalWords } = await import('@unspasm/exchange')
    const { events, refused } = parseLog(await file.text())
    const found = events.filter(
      (event): event is Extract<CareEvent, { kind: 'prescribed' }> =>
        event.kind === 'prescribed' && event.exercise !== undefined,
    )
    await adopt(found)
    const [first] = refused
    setSaid(
      found.length > 0
        ? fill(words.readDone, { count: found.length })
        : fill(words.readBad, { why: first ? refusalWords(first) : words.none }),
    )
  }
  return (
    <Page title={words.title} lead={words.lead}>
      {running.length === 0 ? <p class="why">{words.none}</p> : null}
      <ul class="own-list">
        {running.map((each) => (
          <li key={each.exercise} class="own-row">
            <span>
              <strong>{nameOf(each.exercise ?? '')}</strong>
              {each.words ? <span class="note">{each.words}</span> : null}
              {each.by ? <span class="note">{each.by}</span> : null}
            </span>
            <button
              type="button"
              class="link"
              data-end={each.exercise}
              onClick={() =>
                void tell({ kind: 'prescribed', exercise: each.exercise ?? '', perDay: 0 })
              }
            >
              {words.end}
            </button>
          </li>
        ))}
      </ul>
      {said ? <output>{said}</output> : null}
      <button type="button" class="btn btn-main" data-add onClick={() => go('move', 'own', 'add')}>
        {words.add}
      </button>
      <label class="btn btn-quiet file-btn">
        {words.read}
        <input
          type="file"
          class="visually-hidden"
          accept=".json,.ndjson,application/json"
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
      </label>
    </Page>
  )
}

const Add = () => {
  const [name, setName] = useState('')
  const [told, setTold] = useState('')
  const [by, setBy] = useState('')
  const [reps, setReps] = useState(8)
  const [hold, setHold] = useState(0)
  const [sets, setSets] = useState(1)
  const known = exerciseIds.find((id) => exerciseWords[id].title === name)
  const save = async (): Promise<void> => {
    await tell({
      kind: 'prescribed',
      exercise: known ?? name.trim(),
      reps,
      holdSeconds: hold,
      sets,
      ...(told.trim() === '' ? {} : { words: told.trim() }),
      ...(by.trim() === '' ? {} : { by: by.trim() }),
    })
    goInstead('move', 'own')
  }
  return (
    <Page title={words.add} lead={words.lead}>
      <label class="field">
        <span>{words.name}</span>
        <input
          name="name"
          list="ours"
          value={name}
          placeholder={words.namePlaceholder}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <datalist id="ours">
        {exerciseIds.map((id) => (
          <option key={id} value={exerciseWords[id].title}>
            {exerciseWords[id].title}
          </option>
        ))}
      </datalist>
      <label class="field">
        <span>{words.words}</span>
        <textarea
          name="words"
          rows={3}
          value={told}
          onInput={(event) => setTold(event.currentTarget.value)}
        />
      </label>
      <div class="field-row">
        <Amount label={words.reps} value={reps} least={1} most={100} onValue={setReps} />
        <Amount label={words.hold} value={hold} least={0} most={600} onValue={setHold} />
        <Amount label={words.sets} value={sets} least={1} most={10} onValue={setSets} />
      </div>
      <label class="field">
        <span>{words.by}</span>
        <input name="by" value={by} onInput={(event) => setBy(event.currentTarget.value)} />
      </label>
      <button
        type="button"
        class="btn btn-main"
        data-save
        disabled={name.trim() === ''}
        onClick={() => void save()}
      >
        {words.save}
      </button>
    </Page>
  )
}

const Amount = ({
  label,
  value,
  least,
  most,
  onValue,
}: {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onValue: (value: number) => void
}) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="number"
      inputMode="numeric"
      min={least}
      max={most}
      value={value}
      onInput={(event) => {
        const typed = Math.round(event.currentTarget.valueAsNumber)
        if (Number.isFinite(typed)) onValue(Math.min(most, Math.max(least, typed)))
      }}
    />
  </label>
)
