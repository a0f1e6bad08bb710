import { useState } from 'preact/hooks'
import { boxOf, doseVerdict, type Needs } from '@unspasm/care/doses'
import type { Telling } from '@unspasm/care'
import { goInstead } from '../route.ts'
import { care, plan, planAt, tell } from '../state.ts'
import { fill, words as appWords } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { asksOf, type Ask } from './asks.ts'
import { Frame } from './Frame.tsx'

const words = medicineWords.you
const groups = ['you', 'health', 'medicines'] as const

/** One checklist of all that the answer about one thing depends on; told once, as one event. */
export const AboutYou = ({ id }: { readonly id: string }) => {
  const [asks] = useState(() => asksOf(toAsk(id)))
  const [ticked, setTicked] = useState<readonly string[]>(() =>
    asks.filter(isTrue).map(({ id }) => id),
  )
  const [kg, setKg] = useState(care.value.profile.weightKg)
  const [weeks, setWeeks] = useState<number | null>(null)
  const box = boxOf(care.value.medicines, id)
  const back = (): void => goInstead('take', id)
  const toggle = (row: string): void =>
    setTicked(ticked.includes(row) ? ticked.filter((each) => each !== row) : [...ticked, row])
  const isLight = ticked.includes('low-weight-lt-50kg')
  const isPregnant = ticked.includes('pregnant')
  const send = async (): Promise<void> => {
    await tell(answers(asks, ticked, isLight ? kg : null, isPregnant ? weeks : null))
    back()
  }
  return (
    <Frame
      name="you"
      title={words.title}
      lead={fill(words.lead, { name: box?.name ?? '' })}
      onBack={back}
    >
      <div class="checklist">
        {groups.map((group) => {
          const rows = asks.filter((ask) => ask.group === group)
          return rows.length === 0 ? null : (
            <fieldset key={group} class="check-group" data-asks={group}>
              <legend class="section-head">{words.groups[group]}</legend>
              {rows.map((ask) => (
                <div key={ask.id}>
                  <Row
                    ask={ask}
                    checked={ticked.includes(ask.id)}
                    onToggle={() => toggle(ask.id)}
                  />
                  {ask.id === 'low-weight-lt-50kg' && isLight ? (
                    <Number
                      name="kg"
                      label={words.kg}
                      unknown={words.kgUnknown}
                      most={500}
                      value={kg}
                      onValue={setKg}
                    />
                  ) : null}
                  {ask.id === 'pregnant' && isPregnant ? (
                    <Number
                      name="weeks"
                      label={appWords.gate.weeks}
                      unknown={appWords.gate.weeksUnknown}
                      most={42}
                      value={weeks}
                      onValue={setWeeks}
                    />
                  ) : null}
                </div>
              ))}
            </fieldset>
          )
        })}
      </div>
      <div class="sticky-none">
        <button type="button" class="btn btn-main" data-none onClick={() => void send()}>
          {ticked.length > 0 ? appWords.gate.done : appWords.gate.none}
        </button>
      </div>
    </Frame>
  )
}

const Row = ({
  ask,
  checked,
  onToggle,
}: {
  readonly ask: Ask
  readonly checked: boolean
  readonly onToggle: () => void
}) => (
  <label class="check-row check-label">
    <input type="checkbox" name={`ask-${ask.id}`} checked={checked} onChange={onToggle} />
    <span>
      {ask.text}
      {ask.more ? <span class="row-why row-below">{ask.more}</span> : null}
    </span>
  </label>
)

interface NumberProps {
  readonly name: string
  readonly label: string
  readonly unknown: string
  readonly most: number
  readonly value: number | null
  readonly onValue: (value: number | null) => void
}

const Number = ({ name, label, unknown, most, value, onValue }: NumberProps) => (
  <label class="field field-in">
    <span>{label}</span>
    <input
      type="number"
      name={name}
      inputMode="numeric"
      min={1}
      max={most}
      placeholder={unknown}
      value={value ?? ''}
      onInput={({ currentTarget: { valueAsNumber } }) =>
        onValue(valueAsNumber >= 1 && valueAsNumber <= most ? valueAsNumber : null)
      }
    />
  </label>
)

/** What was never asked; when all was, everything again, with what is known ticked. */
const toAsk = (id: string): Needs => {
  const question = { product: id, units: 1 }
  const { tier } = plan.value
  const { needs } = doseVerdict(care.value, question, planAt.value, tier)
  if (needs.conditions.length + needs.medicines.length > 0) return needs
  const { profile } = care.value
  const asNew = {
    ...profile,
    conditions: new Map(),
    asked: new Map(),
    weightKg: null,
    pregnantSince: null,
    medicines: new Set<string>(),
    medicinesAsked: new Set<string>(),
  }
  return doseVerdict({ ...care.value, profile: asNew }, question, planAt.value, tier).needs
}

const isTrue = ({ conditions, medicines }: Ask): boolean => {
  const { profile } = care.value
  return (
    conditions.some((each) => profile.conditions.has(each)) ||
    medicines.some((each) => profile.medicines.has(each)) ||
    (conditions.includes('low-weight-lt-50kg') && (profile.weightKg ?? 50) < 50)
  )
}

const answers = (
  asks: readonly Ask[],
  ticked: readonly string[],
  weightKg: number | null,
  pregnantWeeks: number | null,
): Telling => {
  const held = asks.filter(({ id }) => ticked.includes(id))
  return {
    kind: 'profileSet',
    conditions: held.flatMap(({ conditions }) => conditions),
    conditionsAsked: asks.flatMap(({ conditions }) => conditions),
    medicines: held.flatMap(({ medicines }) => medicines),
    medicinesAsked: asks.flatMap(({ medicines }) => medicines),
    ...(weightKg === null ? {} : { weightKg }),
    ...(pregnantWeeks === null ? {} : { pregnantWeeks }),
  }
}
