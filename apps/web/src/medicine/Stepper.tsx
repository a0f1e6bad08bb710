import { medicineWords as words } from '../words/medicine.ts'

interface StepperProps {
  readonly label: string
  /** what is counted, as after the number */
  readonly unit?: string
  readonly value: number
  readonly onValue: (value: number) => void
  /** what may be told: a half tablet, a thousand of them */
  readonly least?: number
  readonly most?: number
  readonly name?: string
}

/** How many, by two large buttons; or typed. */
export const Stepper = ({
  label,
  unit,
  value,
  onValue,
  least = 0.5,
  most = 1000,
  name = 'units',
}: StepperProps) => {
  const typed = (text: string): void => {
    const count = Number(text.replace(',', '.'))
    if (text !== '' && Number.isFinite(count) && count >= least && count <= most) onValue(count)
  }
  return (
    <fieldset aria-label={label}>
      <div class="stepper">
        <button
          type="button"
          data-fewer
          aria-label={words.fewer}
          disabled={value <= least}
          onClick={() => onValue(value > 1 ? Math.ceil(value) - 1 : least)}
        >
          <span aria-hidden="true">−</span>
        </button>
        <span class="stepper-count">
          <input
            type="text"
            inputMode="decimal"
            autocomplete="off"
            name={name}
            aria-label={label}
            value={value}
            onChange={({ currentTarget }) => {
              typed(currentTarget.value)
              currentTarget.value = String(value)
            }}
            onInput={({ currentTarget }) => typed(currentTarget.value)}
          />
          {unit ? <span aria-hidden="true">{unit}</span> : null}
        </span>
        <button
          type="button"
          data-another
          aria-label={words.another}
          disabled={value >= most}
          onClick={() => onValue(Math.floor(value) + 1)}
        >
          <span aria-hidden="true">+</span>
        </button>
      </div>
    </fieldset>
  )
}
