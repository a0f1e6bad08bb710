import { useState } from 'preact/hooks'
import { Page } from '../parts/Page.tsx'
import { goInstead } from '../route.ts'
import { tell } from '../state.ts'
import { movementWords } from '../words/movement.ts'
import { Choice } from './Choice.tsx'

const words = movementWords.direction
type YesNo = 'yes' | 'no'
type Prone = 'better' | 'same' | 'worse' | 'untried'

/** The three questions of the direction track (movement §3). */
export const Direction = () => {
  const [sit, setSit] = useState<YesNo>('no')
  const [stand, setStand] = useState<YesNo>('no')
  const [prone, setProne] = useState<Prone>('untried')
  const yesNo = { yes: words.yes, no: words.no }
  const save = async (): Promise<void> => {
    await tell({
      kind: 'directionNoted',
      sitWorse: sit === 'yes',
      standWorse: stand === 'yes',
      ...(prone === 'untried' ? {} : { prone }),
    })
    goInstead('move')
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <Choice label={words.sit} options={yesNo} value={sit} onPick={setSit} />
      <Choice label={words.stand} options={yesNo} value={stand} onPick={setStand} />
      <Choice<Prone>
        label={words.prone}
        options={{
          better: words.better,
          same: words.same,
          worse: words.worse,
          untried: words.untried,
        }}
        value={prone}
        onPick={setProne}
      />
      <button type="button" class="btn btn-main" data-save onClick={() => void save()}>
        {words.save}
      </button>
    </Page>
  )
}
