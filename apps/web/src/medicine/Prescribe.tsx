import { useState } from 'preact/hooks'
import { boxOf, entryVerdict, partners, type Box, type Entry } from '@unspasm/care/doses'
import { go, goInstead } from '../route.ts'
import { care, note, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { Frame } from './Frame.tsx'
import { Icon } from './Icon.tsx'
import { insideOf, said, unitName, unitsText } from './naming.ts'
import { Search } from './Search.tsx'
import { Stepper } from './Stepper.tsx'
import { typed } from './typed.ts'

const words = medicineWords.prescriptions
const rhythms = ['perDay', 'everyHours', 'times'] as const
type Rhythm = (typeof rhythms)[number]
const others: Readonly<Record<string, { readonly name: string }>> = partners

/** A prescription to add: first what, then how much and how often. */
export const Prescribe = ({ id }: { readonly id: string | undefined }) =>
  id === undefined ? <Which /> : <HowOften id={id} />

const Which = () => (
  <Frame
    name="prescribe"
    title={words.find}
    onBack={() => {
      typed.value = ''
      goInstead('prescriptions')
    }}
  >
    <Search
      others
      onFound={(id) => {
        typed.value = ''
        go('prescriptions', 'add', id)
      }}
      instead={
        <div class="rows">
          <button type="button" class="row row-quiet" onClick={() => go('label')}>
            {medicineWords.rows.label}
          </button>
        </div>
      }
    />
  </Frame>
)

const HowOften = ({ id }: { readonly id: string }) => {
  const box = boxOf(care.value.medicines, id)
  const before = care.value.medicines.prescriptions.get(id)
  const [units, setUnits] = useState(before?.units ?? 1)
  const [rhythm, setRhythm] = useState<Rhythm>(
    before?.times ? 'times' : before?.everyHours ? 'everyHours' : 'perDay',
  )
  const [perDay, setPerDay] = useState(before?.perDay ?? 2)
  const [everyHours, setEvery] = useState(before?.everyHours ?? 8)
  const [times, setTimes] = useState<readonly string[]>(before?.times ?? ['08:00', '20:00'])
  const [by, setBy] = useState(before?.by ?? '')
  const [checked, setChecked] = useState(false)
  const name = box?.name ?? others[id]?.name ?? id
  const told = times.filter((time) => time !== '')
  const entry: Entry = {
    product: id,
    units,
    ...(rhythm === 'perDay'
      ? { perDay }
      : rhythm === 'everyHours'
        ? { everyHours }
        : { times: told }),
  }
  const { verdict, findings } = entryVerdict(care.value, entry, planAt.value)
  const isStopped = verdict === 'STOP' || (rhythm === 'times' && told.length === 0)
  const isOpen = !isStopped && (verdict !== 'ASK' || checked)
  const save = async (): Promise<void> => {
    const prescriber = by.trim()
    await note(fill(words.saved, { name }), {
      kind: 'prescribed',
      ...entry,
      ...(prescriber === '' ? {} : { by: prescriber }),
    })
    goInstead('prescriptions')
  }
  return (
    <Frame
      name="prescribe"
      title={name}
      {...leadOf(box)}
      onBack={() => goInstead('prescriptions', 'add')}
    >
      <div class="field">
        <h2 class="field-head">{words.dose}</h2>
        <Stepper label={words.dose} unit={unitName(box, units)} value={units} onValue={setUnits} />
      </div>
      <fieldset class="field">
        <legend>{words.rhythm}</legend>
        {rhythms.map((each) => (
          <label key={each} class="chip">
            <input
              type="radio"
              name="rhythm"
              value={each}
              checked={rhythm === each}
              onChange={() => setRhythm(each)}
            />
            <span>{words[each]}</span>
          </label>
        ))}
      </fieldset>
      {rhythm === 'perDay' ? (
        <Stepper
          label={words.timesADay}
          unit={words.unitPerDay[perDay === 1 ? 'one' : 'other']}
          name="per-day"
          least={1}
          most={24}
          value={perDay}
          onValue={(count) => setPerDay(Math.round(count))}
        />
      ) : rhythm === 'everyHours' ? (
        <Stepper
          label={words.hoursBetween}
          unit={words.unitHours[everyHours === 1 ? 'one' : 'other']}
          name="every-hours"
          least={1}
          most={168}
          value={everyHours}
          onValue={setEvery}
        />
      ) : (
        <Times of={times} onTimes={setTimes} />
      )}
      <label class="field">
        <span>{words.by}</span>
        <input
          type="text"
          name="by"
          autocomplete="off"
          value={by}
          placeholder={words.optional}
          onInput={({ currentTarget }) => setBy(currentTarget.value)}
        />
      </label>
      {findings.length > 0 ? (
        <section class="verdict" data-verdict={verdict ?? 'ASK'} data-entry>
          <div class="verdict-head">
            <Icon of={verdict ?? 'ASK'} />
            <h2 class="verdict-word">{words.check}</h2>
          </div>
          {findings.map((finding) => (
            <p key={`${finding.rule} ${finding.say.word}`}>{said(finding)}</p>
          ))}
          {verdict === 'ASK' ? (
            <label class="check-label">
              <input
                type="checkbox"
                name="checked"
                checked={checked}
                onChange={({ currentTarget }) => setChecked(currentTarget.checked)}
              />
              <span>{words.checked}</span>
            </label>
          ) : null}
        </section>
      ) : null}
      <div class="sticky-none">
        <p class="note">{summary(units, entry, id)}</p>
        <button
          type="button"
          class="btn btn-main"
          data-save
          disabled={!isOpen}
          onClick={() => void save()}
        >
          {words.save}
        </button>
      </div>
    </Frame>
  )
}

const leadOf = (box: Box | null): { readonly lead?: string } => {
  const lead = box && insideOf(box)
  return lead ? { lead } : {}
}

const summary = (units: number, { perDay, everyHours, times = [] }: Entry, id: string): string => {
  const amount = unitsText(boxOf(care.value.medicines, id), units)
  const forms = perDay === undefined ? words.sumEvery : words.sumPerDay
  const count = perDay ?? everyHours
  if (count === undefined) return fill(words.sumTimes, { units: amount, times: times.join(', ') })
  return fill(count === 1 ? forms.one : forms.other, { units: amount, count })
}

const Times = ({
  of: times,
  onTimes,
}: {
  readonly of: readonly string[]
  readonly onTimes: (times: readonly string[]) => void
}) => (
  <div class="times">
    {times.map((time, index) => (
      <div key={index} class="two two-end">
        <label class="field">
          <span>{fill(words.time, { number: index + 1 })}</span>
          <input
            type="time"
            name={`time-${index}`}
            value={time}
            onInput={({ currentTarget }) => onTimes(times.with(index, currentTarget.value))}
          />
        </label>
        {times.length > 1 ? (
          <button
            type="button"
            class="link"
            aria-label={`${words.dropTime}: ${fill(words.time, { number: index + 1 })}`}
            onClick={() => onTimes(times.filter((_, each) => each !== index))}
          >
            {words.dropTime}
          </button>
        ) : null}
      </div>
    ))}
    {times.length < 12 ? (
      <button type="button" class="link" data-add-time onClick={() => onTimes([...times, ''])}>
        {words.addTime}
      </button>
    ) : null}
  </div>
)
