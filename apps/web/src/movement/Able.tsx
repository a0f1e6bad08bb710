import { useState } from 'preact/hooks'
import { Page } from '../parts/Page.tsx'
import { goInstead } from '../route.ts'
import { tell } from '../state.ts'
import { movementWords } from '../words/movement.ts'
import { fill } from '../words/en.ts'
import { Choice } from './Choice.tsx'
import { movement } from './now.ts'

const words = movementWords.able
const minutes = { 0: '0', 2: '2', 5: '5', 10: '10', 15: '15', 20: '20', 30: '30+' } as const
type Minutes = `${keyof typeof minutes}`

/** What gates read: walking, sitting and getting up. Each is one tap; what is left out stays as it was. */
export const Able = () => {
  const [walk, setWalk] = useState<Minutes | ''>('')
  const [sit, setSit] = useState<Minutes | ''>('')
  const [turns, setTurns] = useState<'yes' | 'no' | ''>('')
  const { inputs } = movement.value
  const isEmpty = walk === '' && sit === '' && turns === ''
  const save = async (): Promise<void> => {
    await tell({
      kind: 'abilityNoted',
      ...(walk === '' ? {} : { walkMinutes: Number(walk) }),
      ...(sit === '' ? {} : { sitMinutes: Number(sit) }),
      ...(turns === '' ? {} : { turnsInBed: turns === 'yes' }),
    })
    goInstead('move')
  }
  return (
    <Page title={words.title} lead={words.lead}>
      <Choice<Minutes | ''>
        label={labelOf(words.walk, inputs.walk)}
        options={minutes as Record<Minutes, string> as Record<Minutes | '', string>}
        value={walk}
        onPick={setWalk}
      />
      <Choice<Minutes | ''>
        label={labelOf(words.sit, inputs.sit)}
        options={minutes as Record<Minutes, string> as Record<Minutes | '', string>}
        value={sit}
        onPick={setSit}
      />
      <Choice<'yes' | 'no' | ''>
        label={labelOf(
          words.turns,
          inputs.getsUp === null ? null : inputs.getsUp ? words.yes : words.no,
        )}
        options={{ yes: words.yes, no: words.no } as Record<'yes' | 'no' | '', string>}
        value={turns}
        onPick={setTurns}
      />
      <button
        type="button"
        class="btn btn-main"
        data-save
        disabled={isEmpty}
        onClick={() => void save()}
      >
        {words.save}
      </button>
    </Page>
  )
}

/** What was told last stands beside the question; it is not told again by itself. */
const labelOf = (label: string, told: number | string | null): string =>
  told === null ? label : fill(words.last, { label, told })
