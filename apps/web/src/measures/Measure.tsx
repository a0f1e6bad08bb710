import { useState } from 'preact/hooks'
import { instrumentIds, type InstrumentId, type Measured } from '@unspasm/care'
import { pegItems, rmdqItems, slowRecoveryItems, suggestsClinician } from '@unspasm/care/measures'
import {
  changeWords,
  globalChangeWords,
  instrumentWords,
  ownActivityWords,
  pegWords,
  rmdqFinished,
  rmdqInstruction,
  rmdqWords,
  slowRecoverySays,
  slowRecoveryWords,
} from '@unspasm/care/words/en/measures'
import { Page } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { goInstead } from '../route.ts'
import { tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { changeOf, ownNames, scoresOf } from './state.ts'

const words = measuresWords.measure

type Answers = Pick<Measured, 'answers' | 'names' | 'finished'>
interface FormProps {
  readonly onDone: (answers: Answers) => void
}

/** One measure, from its first question to what it says. */
export const Measure = ({ id }: { readonly id: string }) => {
  const instrument = instrumentIds.find((each) => each === id)
  const [said, setSaid] = useState<Answers | null>(null)
  if (!instrument) return <Page title={measuresWords.measures.title}>{null}</Page>
  if (said !== null) return <Said instrument={instrument} answers={said} />
  const done = (answers: Answers): void =>
    void tell({ kind: 'measured', instrument, ...answers }).then(() => setSaid(answers))
  const Form = forms[instrument]
  return <Form onDone={done} />
}

const Credit = ({ of }: { readonly of: InstrumentId }) => {
  const { credit } = instrumentWords[of]
  return credit === null ? null : <p class="note">{credit}</p>
}

const Peg = ({ onDone }: FormProps) => {
  const [answers, setAnswers] = useState<readonly number[]>([])
  const item = pegItems[answers.length]
  if (!item) return null
  const { ask, none, most } = pegWords[item]
  return (
    <Page
      key={item}
      title={ask}
      lead={fill(words.of, { at: answers.length + 1, all: pegItems.length })}
    >
      <Scale
        label={ask}
        anchors={{ none, most }}
        onScore={(score) => {
          const next = [...answers, score]
          if (next.length === pegItems.length) onDone({ answers: next })
          else setAnswers(next)
        }}
      />
      <Credit of="peg" />
    </Page>
  )
}

const Rmdq = ({ onDone }: FormProps) => {
  const [ticked, setTicked] = useState<readonly number[]>([])
  const toggle = (item: number): void =>
    setTicked(ticked.includes(item) ? ticked.filter((each) => each !== item) : [...ticked, item])
  return (
    <Page title={instrumentWords['rmdq-24'].title}>
      {rmdqInstruction.map((text) => (
        <p key={text} class="why">
          {text}
        </p>
      ))}
      <div class="check-group">
        {rmdqItems.map((item) => (
          <label key={item} class="check-row check-label">
            <input
              type="checkbox"
              name={`item-${item}`}
              checked={ticked.includes(item)}
              onChange={() => toggle(item)}
            />
            <span>{rmdqWords[item]}</span>
          </label>
        ))}
      </div>
      <Credit of="rmdq-24" />
      <div class="sticky-none">
        <button
          type="button"
          class="btn btn-main"
          data-none
          onClick={() => onDone({ answers: ticked.toSorted((a, b) => a - b), finished: true })}
        >
          {ticked.length > 0 ? rmdqFinished.done : rmdqFinished.noTicks}
        </button>
      </div>
    </Page>
  )
}

const Own = ({ onDone }: FormProps) => {
  const known = ownNames()
  const [names, setNames] = useState<readonly string[]>(known)
  const [typed, setTyped] = useState<readonly string[]>(['', '', ''])
  const [answers, setAnswers] = useState<readonly number[]>([])
  const name = names[answers.length]
  if (names.length === 0) {
    return (
      <Page title={ownActivityWords.name} lead={ownActivityWords.hint}>
        {typed.map((text, index) => (
          <label key={index} class="field">
            <span>{fill(words.number, { at: index + 1 })}</span>
            <input
              name={`name-${index}`}
              value={text}
              onInput={(event) => setTyped(typed.with(index, event.currentTarget.value))}
            />
          </label>
        ))}
        <button
          type="button"
          class="btn btn-main"
          data-next
          disabled={typed.every((text) => text.trim() === '')}
          onClick={() => setNames(typed.map((text) => text.trim()).filter((text) => text !== ''))}
        >
          {words.next}
        </button>
      </Page>
    )
  }
  if (name === undefined) return null
  return (
    <Page key={answers.length} title={name} lead={ownActivityWords.rate}>
      <Scale
        label={`${name}: ${ownActivityWords.rate}`}
        anchors={{ none: ownActivityWords.none, most: ownActivityWords.most }}
        onScore={(score) => {
          const next = [...answers, score]
          if (next.length === names.length) onDone({ answers: next, names })
          else setAnswers(next)
        }}
      />
      {answers.length === 0 && known.length > 0 ? (
        <button type="button" class="link" data-rename onClick={() => setNames([])}>
          {words.rename}
        </button>
      ) : null}
    </Page>
  )
}

const changes = [-5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5]
const signed = new Intl.NumberFormat(document.documentElement.lang, { signDisplay: 'exceptZero' })

const anchorOf = (change: number): string => {
  const { anchors } = globalChangeWords
  return String(change) in anchors ? anchors[String(change) as keyof typeof anchors] : ''
}

const Global = ({ onDone }: FormProps) => (
  <Page title={globalChangeWords.ask}>
    <fieldset class="scale" aria-label={globalChangeWords.ask}>
      {changes.map((each) => (
        <button
          key={each}
          type="button"
          class="scale-btn scale-plain"
          data-score={each}
          onClick={() => onDone({ answers: [each] })}
        >
          {signed.format(each).replace('-', '−')}
          <span class="visually-hidden">{anchorOf(each)}</span>
        </button>
      ))}
    </fieldset>
    <p class="anchors" aria-hidden="true">
      <span class="anchor">−5 {globalChangeWords.anchors['-5']}</span>
      <span class="anchor">0 {globalChangeWords.anchors['0']}</span>
      <span class="anchor">+5 {globalChangeWords.anchors['5']}</span>
    </p>
  </Page>
)

const Slow = ({ onDone }: FormProps) => {
  const [yes, setYes] = useState<readonly string[]>([])
  return (
    <Page
      title={instrumentWords['slow-recovery'].title}
      lead={instrumentWords['slow-recovery'].lead}
    >
      <div class="check-group">
        {slowRecoveryItems.map((item) => (
          <label key={item} class="check-row check-label">
            <input
              type="checkbox"
              name={item}
              checked={yes.includes(item)}
              onChange={() =>
                setYes(yes.includes(item) ? yes.filter((each) => each !== item) : [...yes, item])
              }
            />
            <span>{slowRecoveryWords[item]}</span>
          </label>
        ))}
      </div>
      <div class="sticky-none">
        <button
          type="button"
          class="btn btn-main"
          data-none
          onClick={() =>
            onDone({ answers: slowRecoveryItems.map((item) => (yes.includes(item) ? 1 : 0)) })
          }
        >
          {words.done}
        </button>
      </div>
    </Page>
  )
}

const forms: Readonly<Record<InstrumentId, (props: FormProps) => preact.JSX.Element | null>> = {
  peg: Peg,
  'rmdq-24': Rmdq,
  'own-activities': Own,
  'global-change': Global,
  'slow-recovery': Slow,
}

const Said = ({
  instrument,
  answers: { answers },
}: {
  readonly instrument: InstrumentId
  readonly answers: Answers
}) => {
  const score = scoresOf(instrument).at(-1)?.score ?? 0
  const change = changeOf(instrument)
  const shown = fill(words.savedOf[instrument], { score: Math.round(score * 10) / 10 })
  return (
    <Page title={fill(words.saved, { score: shown })}>
      {instrument === 'slow-recovery' ? (
        <p class="why" data-help={suggestsClinician(answers)}>
          {suggestsClinician(answers) ? slowRecoverySays.help : slowRecoverySays.steady}
        </p>
      ) : null}
      {change === null ? null : (
        <p class="why" data-change={change}>
          {changeWords[change]}
        </p>
      )}
      <button type="button" class="btn btn-main" data-done onClick={() => goInstead('measures')}>
        {words.done}
      </button>
    </Page>
  )
}
