import { measuresWords } from '../words/measures.ts'

const words = measuresWords.check

interface AmountProps {
  readonly label: string
  readonly unit: string
  /** `null`: nothing told yet */
  readonly value: number | null
  readonly onValue: (value: number) => void
  readonly most: number
}

/** A count or a length, never below 0: typed, or by two large buttons. */
export const Amount = ({ label, unit, value, onValue, most }: AmountProps) => {
  const typed = (text: string): void => {
    const told = Number(text.replace(',', '.'))
    if (text.trim() !== '' && Number.isFinite(told) && told >= 0 && told <= most) onValue(told)
  }
  return (
    <fieldset aria-label={label}>
      <p class="section-head" aria-hidden="true">
        {label}
      </p>
      <div class="stepper">
        <button
          type="button"
          data-fewer
          aria-label={words.fewer}
          disabled={value === null || value <= 0}
          onClick={() => onValue(Math.max(0, Math.ceil(value ?? 0) - 1))}
        >
          <span aria-hidden="true">−</span>
        </button>
        <span class="stepper-count">
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            name="value"
            aria-label={label}
            placeholder="–"
            value={value ?? ''}
            onInput={({ currentTarget }) => typed(currentTarget.value)}
            onChange={({ currentTarget }) => {
              currentTarget.value = value === null ? '' : String(value)
            }}
          />
          <span aria-hidden="true">{unit}</span>
        </span>
        <button
          type="button"
          data-another
          aria-label={words.more}
          disabled={value !== null && value >= most}
          onClick={() => onValue(Math.min(most, Math.floor(value ?? 0) + 1))}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </fieldset>
  )
}
