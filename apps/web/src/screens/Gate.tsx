import { useState } from 'preact/hooks'
import {
  gates,
  type ConditionId,
  type GateId,
  type ItemId,
  type Sex,
  type Telling,
} from '@unspasm/care'
import { gateWords } from '@unspasm/care/words/en/gates'
import { Page } from '../parts/Page.tsx'
import { goInstead, home } from '../route.ts'
import { care, tell } from '../state.ts'
import { words } from '../words/en.ts'
import { groupItems, itemNow, start } from './start.ts'

interface GateProps {
  readonly gate: GateId
  /** the item it leads to, if the person pressed one */
  readonly leadsTo: ItemId | null
}

/** One checklist before the first position, cold, heat; and once, what changes the danger rules (C37). */
export const Gate = ({ gate, leadsTo }: GateProps) => {
  const { rows } = gates[gate]
  const shown = useState(() => openRows(gate, leadsTo === null))[0]
  const [ticked, setTicked] = useState<readonly number[]>(() => shown.filter(isKnown(gate)))
  const [weeks, setWeeks] = useState<number | null>(null)
  const [person, setPerson] = useState<{ readonly birthYear?: number; readonly sex?: Sex }>({})
  const { title, lead, rows: texts } = gateWords[gate]
  const pregnant = ticked.some((index) => rows[index]?.conditions.includes('pregnant'))
  const toggle = (index: number): void =>
    setTicked(ticked.includes(index) ? ticked.filter((each) => each !== index) : [...ticked, index])
  const send = async (): Promise<void> => {
    const conditions = ticked.flatMap((index) => rows[index]?.conditions ?? [])
    await tell(
      answers(
        shown.flatMap((index) => rows[index]?.conditions ?? []),
        conditions,
        pregnant ? weeks : null,
        person,
      ),
    )
    const item = leadsTo && itemNow(leadsTo)
    if (item) await start(item)
    else if (leadsTo && groupItems('skin').some(({ id }) => id === leadsTo)) goInstead('rubs')
    else home()
  }
  return (
    <Page title={title} lead={lead}>
      <div class="checklist">
        <div class="check-group">
          {shown.map((index) => (
            <label key={index} class="check-row check-label">
              <input
                type="checkbox"
                name={`row-${index}`}
                checked={ticked.includes(index)}
                onChange={() => toggle(index)}
              />
              <span>{texts[index]}</span>
            </label>
          ))}
        </div>
        {pregnant ? <Weeks onWeeks={setWeeks} /> : null}
        {gate === 'background' ? (
          <Person onPerson={(told) => setPerson({ ...person, ...told })} />
        ) : null}
      </div>
      <div class="sticky-none">
        <button type="button" class="btn btn-main" data-none onClick={() => void send()}>
          {ticked.length > 0 ? words.gate.done : words.gate.none}
        </button>
      </div>
    </Page>
  )
}

/** Whether every fact of a row is known to be true. */
const isKnown =
  (gate: GateId) =>
  (index: number): boolean =>
    gates[gate].rows[index]?.conditions.every((each) => care.value.profile.conditions.has(each)) ??
    false

/**
 * The rows to ask: those with something not asked yet, what may be over by tomorrow, and what is
 * true, ticked, so that no blank answer takes back a fact. `all` when the person wants to look again.
 */
const openRows = (gate: GateId, all: boolean): readonly number[] => {
  const { conditions, asked } = care.value.profile
  return [...gates[gate].rows.entries()].flatMap(([index, row]) => {
    const open =
      all || !row.lasting || row.conditions.some((each) => !asked.has(each) || conditions.has(each))
    return open ? [index] : []
  })
}

const answers = (
  conditionsAsked: readonly ConditionId[],
  conditions: readonly ConditionId[],
  pregnantWeeks: number | null,
  person: { readonly birthYear?: number; readonly sex?: Sex },
): Telling => ({
  kind: 'profileSet',
  conditions,
  conditionsAsked,
  ...(pregnantWeeks === null ? {} : { pregnantWeeks }),
  ...person,
})

const Weeks = ({ onWeeks }: { readonly onWeeks: (weeks: number | null) => void }) => (
  <label class="field">
    <span>{words.gate.weeks}</span>
    <input
      type="number"
      name="weeks"
      inputMode="numeric"
      min={1}
      max={42}
      placeholder={words.gate.weeksUnknown}
      onInput={({ currentTarget }) => onWeeks(wholeIn(currentTarget.value, 1, 42))}
    />
  </label>
)

const sexes: readonly Sex[] = ['female', 'male', 'other']
const oldest = 120

const Person = ({
  onPerson,
}: {
  readonly onPerson: (told: { readonly birthYear?: number; readonly sex?: Sex }) => void
}) => {
  const year = new Date().getFullYear()
  return (
    <>
      <label class="field">
        <span>{words.gate.birthYear}</span>
        <input
          type="number"
          name="birth-year"
          inputMode="numeric"
          min={year - oldest}
          max={year}
          aria-describedby="optional"
          onInput={({ currentTarget }) => {
            const birthYear = wholeIn(currentTarget.value, year - oldest, year)
            if (birthYear !== null) onPerson({ birthYear })
          }}
        />
      </label>
      <fieldset class="field">
        <legend>{words.gate.sex}</legend>
        {sexes.map((sex) => (
          <label key={sex} class="chip">
            <input type="radio" name="sex" value={sex} onChange={() => onPerson({ sex })} />
            <span>{words.gate.sexes[sex]}</span>
          </label>
        ))}
      </fieldset>
      <p class="note" id="optional">
        {words.gate.optional}
      </p>
    </>
  )
}

const wholeIn = (text: string, least: number, most: number): number | null => {
  const value = Number(text)
  return text !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null
}
