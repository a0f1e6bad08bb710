import { useEffect, useRef, useState } from 'preact/hooks'
import { signWait, type Alert, type Clearer, type SignId } from '@unspasm/care'
import { noMealWords, urgentSignWords, waitWords } from '@unspasm/care/words/en/urgent'
import { Call } from '../parts/Call.tsx'
import { Country } from '../parts/Country.tsx'
import { useFocus } from '../parts/Page.tsx'
import { home } from '../route.ts'
import { tell } from '../state.ts'
import { parts } from './loading.ts'
import { words } from '../words/first.ts'

/** Emergency help and nothing else, until the person says in words why it is settled (C1, C11). */
export const Emergency = ({ alert }: { readonly alert: Alert }) => {
  const heading = useFocus()
  const signs = [...new Set(alert.signs)]
  const waits = waitsFor(signs)
  const HandOff = parts.value?.HandOff
  return (
    <main class="page emergency">
      <h1 class="title" tabIndex={-1} ref={heading}>
        {words.emergency.title}
      </h1>
      <p class="why">{words.emergency.do}</p>
      {alert.call ? <Call number={alert.call.number} alternatives={alert.alternatives} /> : null}
      <h2 class="section-head">{words.emergency.sayTitle}</h2>
      <div class="say">
        {signs.map((sign) => (
          <p key={sign}>{urgentSignWords[sign]?.say}</p>
        ))}
      </div>
      {HandOff ? <HandOff alert={alert} /> : null}
      <h2 class="section-head">{words.emergency.waitTitle}</h2>
      {waits.map((wait) => (
        <p key={wait} class="why">
          {wait}
        </p>
      ))}
      <details>
        <summary class="section-head">{words.check.whyAsk}</summary>
        {signs.map((sign) => (
          <p key={sign} class="why">
            {words.emergency.because} “{urgentSignWords[sign]?.short}”.{' '}
            {urgentSignWords[sign]?.mayMean}
          </p>
        ))}
      </details>
      <Country label={words.emergency.country} unknown={words.emergency.unknown} />
      <Clearing alert={alert} signs={signs} />
    </main>
  )
}

const waitsFor = (signs: readonly SignId[]): readonly string[] => {
  const rows = signs.flatMap((sign) =>
    sign in signWait ? [signWait[sign as keyof typeof signWait]] : [],
  )
  const first =
    rows.find(({ how }) => how === 'still') ?? rows.find(({ how }) => how === 'sitUp') ?? rows[0]
  const noMeal = rows.some((row) => row.noMeal) ? [noMealWords] : []
  return [waitWords[first?.how ?? 'anyPosition'], ...noMeal]
}

const mayBeOld: readonly SignId[] = ['leg-weakness-worsening', 'new-leg-numbness']

/** Two steps on purpose: what happened, then the same as a sentence in the first person. */
const Clearing = ({
  alert,
  signs,
}: {
  readonly alert: Alert
  readonly signs: readonly SignId[]
}) => {
  const [by, setBy] = useState<Clearer | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (by !== null) heading.current?.focus()
  }, [by])
  const ways: readonly Clearer[] = signs.every((sign) => mayBeOld.includes(sign))
    ? ['clinician', 'unchanged', 'mistake']
    : ['clinician', 'mistake']
  const clear = async (clearer: Clearer): Promise<void> => {
    await tell({ kind: 'dangerCleared', targets: alert.raisedBy, signs, by: clearer })
    home()
  }
  return (
    <section class="clearing">
      <h2 class="section-head" tabIndex={-1} ref={heading}>
        {words.emergency.clearTitle}
      </h2>
      {by === null ? (
        <div class="rows">
          <p class="note">{words.emergency.clear}</p>
          {ways.map((way) => (
            <button key={way} type="button" class="row" data-clear={way} onClick={() => setBy(way)}>
              {words.emergency.by[way]}
            </button>
          ))}
        </div>
      ) : (
        <div class="rows">
          <p class="say">{words.emergency.confirm[by]}</p>
          <button type="button" class="btn" data-confirm onClick={() => void clear(by)}>
            {words.emergency.yes}
          </button>
          <button type="button" class="btn btn-quiet" onClick={() => setBy(null)}>
            {words.emergency.no}
          </button>
        </div>
      )}
    </section>
  )
}
