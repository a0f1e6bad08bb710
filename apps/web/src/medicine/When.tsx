import { useState } from 'preact/hooks'
import { instant, type Instant } from '@unspasm/care'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { Sheet } from './Sheet.tsx'
import type { Taken } from './telling.ts'

const words = medicineWords.when
const hours = [1, 2, 4] as const
const hour = 3_600_000

interface WhenProps {
  readonly onPick: (taken: Taken) => void
  readonly onClose: () => void
}

/** When something was taken: a tap for the usual answers, a time, or two times it lies between. */
export const When = ({ onPick, onClose }: WhenProps) => {
  const [at, setAt] = useState('')
  const [unsure, setUnsure] = useState(false)
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const saveAt = (): void => {
    const takenAt = latest(at, Date.now())
    if (takenAt !== null) onPick({ takenAt })
  }
  const saveBetween = (): void => {
    const end = latest(to, Date.now())
    const start = end === null ? null : latest(from, end)
    if (start !== null && end !== null) onPick({ from: start, to: end })
  }
  return (
    <Sheet title={words.title} onClose={onClose}>
      <div class="pick">
        <button type="button" class="chip" data-when="now" onClick={() => onPick({})}>
          {words.now}
        </button>
        {hours.map((ago) => (
          <button
            key={ago}
            type="button"
            class="chip"
            data-when={ago}
            onClick={() => onPick({ takenAt: instant(Date.now() - ago * hour) })}
          >
            {fill(words.ago, { hours: ago })}
          </button>
        ))}
      </div>
      {unsure ? (
        <>
          <div class="two">
            <Clock name="from" label={words.between} onTime={setFrom} />
            <Clock name="to" label={words.and} onTime={setTo} />
          </div>
          <p class="note">{words.lead}</p>
          <button
            type="button"
            class="btn"
            data-when="between"
            disabled={from === '' || to === ''}
            onClick={saveBetween}
          >
            {words.saveBetween}
          </button>
        </>
      ) : (
        <>
          <div class="two two-end">
            <Clock name="at" label={words.at} onTime={setAt} />
            <button type="button" class="btn" data-when="at" disabled={at === ''} onClick={saveAt}>
              {words.save}
            </button>
          </div>
          <button type="button" class="link" data-unsure onClick={() => setUnsure(true)}>
            {words.unsure}
          </button>
        </>
      )}
    </Sheet>
  )
}

interface ClockProps {
  readonly name: string
  readonly label: string
  readonly onTime: (time: string) => void
}

const Clock = ({ name, label, onTime }: ClockProps) => (
  <label class="field">
    <span>{label}</span>
    <input type="time" name={name} onInput={({ currentTarget }) => onTime(currentTarget.value)} />
  </label>
)

/** The last time before `end` at which the clock showed this; `null`: no time. */
const latest = (clock: string, end: number): Instant | null => {
  const [hours, minutes] = clock.split(':').map(Number)
  if (hours === undefined || minutes === undefined || clock === '') return null
  const at = new Date(end)
  at.setHours(hours, minutes, 0, 0)
  if (at.getTime() > end) at.setDate(at.getDate() - 1)
  return instant(at.getTime())
}
