import { useState } from 'preact/hooks'
import { ingredientIds, ingredients, type IngredientId } from '@unspasm/care/doses'
import { goInstead } from '../route.ts'
import { tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { Frame } from './Frame.tsx'
import { createIngredientSearch } from './ingredientSearch.ts'
import { typed } from './typed.ts'

const words = medicineWords.label

interface Row {
  readonly ingredient: string
  readonly name: string
  readonly mg: number | null
}

/** What a box of one's own says, for one that the list does not have. */
export const Label = () => {
  const [name, setName] = useState(typed.value)
  const [rows, setRows] = useState<readonly Row[]>([])
  const [maxUnits, setMaxUnits] = useState<number | null>(null)
  const [everyHours, setEvery] = useState<number | null>(null)
  const [maxUnits24h, setMax24h] = useState<number | null>(null)
  const [days, setDays] = useState<number | null>(null)
  const parts = rows.flatMap(({ ingredient, mg }) => (mg === null ? [] : [{ ingredient, mg }]))
  const isWhole = name.trim() !== '' && parts.length > 0 && parts.length === rows.length
  const ready =
    isWhole && maxUnits !== null && everyHours !== null && maxUnits24h !== null
      ? { maxUnits, everyHours, maxUnits24h }
      : null
  const save = async (): Promise<void> => {
    if (!ready) return
    const pack = `pack-${crypto.randomUUID()}`
    await tell({
      kind: 'packKept',
      pack,
      name: name.trim(),
      parts,
      ...ready,
      ...(days === null ? {} : { days: Math.round(days) }),
    })
    typed.value = ''
    goInstead('take', pack)
  }
  return (
    <Frame name="label" title={words.title} lead={words.lead} onBack={() => goInstead('take')}>
      <label class="field">
        <span>{words.name}</span>
        <input
          type="text"
          name="box-name"
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <section class="field">
        <h2 class="field-head">{words.inOne}</h2>
        <p class="note">{words.inOneLead}</p>
        {rows.map((row, index) => (
          <div key={row.ingredient} class="two two-end" data-part={row.ingredient}>
            <Amount
              name={`mg-${index}`}
              label={fill(words.strength, { name: row.name })}
              least={0.001}
              most={100_000}
              onAmount={(mg) => setRows(rows.with(index, { ...row, mg }))}
            />
            <button
              type="button"
              class="link"
              aria-label={fill(words.remove, { name: row.name })}
              onClick={() => setRows(rows.filter((each) => each !== row))}
            >
              {medicineWords.prescriptions.dropTime}
            </button>
          </div>
        ))}
        <Ingredient
          taken={rows.map(({ ingredient }) => ingredient)}
          onIngredient={(ingredient, named) =>
            setRows([...rows, { ingredient, name: named, mg: null }])
          }
        />
      </section>
      <div class="four">
        <Amount
          name="max-units"
          label={words.maxUnits}
          least={0.01}
          most={1000}
          onAmount={setMaxUnits}
        />
        <Amount
          name="every-hours"
          label={words.everyHours}
          least={0.25}
          most={168}
          onAmount={setEvery}
        />
        <Amount
          name="max-units-24h"
          label={words.maxUnits24h}
          least={0.01}
          most={1000}
          onAmount={setMax24h}
        />
        <Amount name="days" label={words.days} least={1} most={365} onAmount={setDays} />
      </div>
      <p class="note">{ready ? words.optional : words.missing}</p>
      <div class="sticky-none">
        <button
          type="button"
          class="btn btn-main"
          data-save
          disabled={!ready}
          onClick={() => void save()}
        >
          {words.save}
        </button>
      </div>
    </Frame>
  )
}

const searchIngredients = createIngredientSearch()
const mostShown = 4

/** Typed, and picked from what it is known by; a name nobody knows may be used as it stands. */
const Ingredient = ({
  taken,
  onIngredient,
}: {
  readonly taken: readonly string[]
  readonly onIngredient: (ingredient: string, name: string) => void
}) => {
  const [text, setText] = useState('')
  const query = text.trim()
  const found: readonly IngredientId[] = query === '' ? [] : searchIngredients(query)
  const shown = found.filter((id) => !taken.includes(id)).slice(0, mostShown)
  const pick = (id: string, name: string): void => {
    setText('')
    onIngredient(id, name)
  }
  const isKnown = ingredientIds.some((id) => ingredients[id].name === query.toLowerCase())
  return (
    <>
      <label class="field">
        <span>{words.ingredient}</span>
        <input
          type="text"
          name="ingredient"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      {query === '' ? null : (
        <div class="pick">
          {shown.map((id) => (
            <button
              key={id}
              type="button"
              class="chip"
              data-ingredient={id}
              onClick={() => pick(id, ingredients[id].name)}
            >
              {ingredients[id].name}
            </button>
          ))}
          {isKnown ? null : (
            <button type="button" class="chip chip-quiet" onClick={() => pick(query, query)}>
              {fill(words.other, { name: query })}
            </button>
          )}
        </div>
      )}
    </>
  )
}

interface AmountProps {
  readonly name: string
  readonly label: string
  readonly least: number
  readonly most: number
  readonly onAmount: (amount: number | null) => void
}

const Amount = ({ name, label, least, most, onAmount }: AmountProps) => (
  <label class="field">
    <span>{label}</span>
    <input
      type="text"
      inputMode="decimal"
      autocomplete="off"
      name={name}
      onInput={({ currentTarget }) => {
        const amount = Number(currentTarget.value.replace(',', '.'))
        const isRight = currentTarget.value !== '' && amount >= least && amount <= most
        onAmount(isRight ? amount : null)
      }}
    />
  </label>
)
