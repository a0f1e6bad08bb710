import { useState } from 'preact/hooks'
import { bodyOf, mayLieProne } from '@unspasm/care/movement'
import { Page } from '../parts/Page.tsx'
import { goInstead } from '../route.ts'
import { care, planAt, tell } from '../state.ts'
import { movementWords } from '../words/movement.ts'
import { Choice } from './Choice.tsx'
import { movement } from './now.ts'

const words = movementWords.direction
type YesNo = 'yes' | 'no'
type Prone = 'better' | 'same' | 'worse' | 'untried'

/** The questions of the direction track (movement §3); lying face down is asked only of who may. */
export const Direction = () => {
  const [sit, setSit] = useState<YesNo>('no')
  const [stand, setStand] = useState<YesNo>('no')
  const [prone, setProne] = useState<Prone>('untried')
  const yesNo = { yes: words.yes, no: words.no }
  const { agreed, inputs } = movement.value
  const leg = inputs.leg?.leg ?? 'none'
  const mayProne =
    mayLieProne(bodyOf(care.value, planAt.value, agreed)) && (leg === 'none' || leg === 'less')
  const save = async (): Promise<void> => {
    await tell({
      kind: 'directionNoted',
      sitWorse: sit === 'yes',
      standWorse: stand === 'yes',
      ...(!mayProne || prone === 'untried' ? {} : { prone }),
    })
    goInstead('move')
  }
  return (
    <Page title={words.title} lead={mayProne ? words.lead : words.leadTwo}>
      <Choice label={words.sit} options={yesNo} value={sit} onPick={setSit} />
      <Choice
        label={mayProne ? words.stand : words.standOnly}
        options={yesNo}
        value={stand}
        onPick={setStand}
      />
      {mayProne ? (
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
      ) : null}
      <button type="button" class="btn btn-main" data-save onClick={() => void save()}>
        {words.save}
      </button>
    </Page>
  )
}
