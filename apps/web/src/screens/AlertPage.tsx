import { useEffect } from 'preact/hooks'
import type { CareOutcome } from '@unspasm/care'
import { signWords, tierWords } from '@unspasm/care/words/en/signs'
import { HandOff } from '../handOff/HandOff.tsx'
import { Call } from '../parts/Call.tsx'
import { Page } from '../parts/Page.tsx'
import { home } from '../route.ts'
import { plan, tell } from '../state.ts'
import { words } from '../words/en.ts'
import { Options } from '../player/Questions.tsx'

const outcomes: Readonly<Record<CareOutcome, string>> = {
  booked: words.alert.booked,
  advised: words.alert.advised,
  seen: words.alert.seen,
}

/** What is open below an emergency: why, whom to call, what to say, and what came of it. */
export const AlertPage = () => {
  const { alert } = plan.value
  const isOver = !alert || alert.tier === 'emergency-now'
  useEffect(() => {
    if (isOver) home()
  }, [isOver])
  if (isOver) return null
  return (
    <Page
      title={alert.tier === 'same-day' ? words.alert.sameDay : words.alert.withinDays}
      lead={tierWords[alert.tier]}
    >
      {alert.call ? <Call number={alert.call.number} alternatives={alert.alternatives} /> : null}
      <h2 class="section-head">{words.alert.signs}</h2>
      <ul class="sources">
        {alert.signs.map((sign) => (
          <li key={sign}>
            <strong>{signWords[sign].short}.</strong> {signWords[sign].mayMean ?? ''}{' '}
            {signWords[sign].where ?? ''}
          </li>
        ))}
      </ul>
      <h2 class="section-head">{words.alert.say}</h2>
      <div class="say">
        {alert.signs.map((sign) => (
          <p key={sign}>{signWords[sign].say ?? signWords[sign].short}</p>
        ))}
      </div>
      <HandOff alert={alert} />
      <h2 class="section-head">{words.alert.tell}</h2>
      <Options
        entries={outcomes}
        onPick={(outcome) =>
          void tell({ kind: 'careSought', signs: alert.signs, outcome }).then(home)
        }
      />
    </Page>
  )
}
