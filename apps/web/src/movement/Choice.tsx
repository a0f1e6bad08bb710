interface ChoiceProps<Key extends string> {
  readonly label: string
  readonly options: Readonly<Record<Key, string>>
  readonly value: Key
  readonly onPick: (key: Key) => void
}

/** One of a few, side by side, each as large as a thumb. */
export const Choice = <Key extends string>({ label, options, value, onPick }: ChoiceProps<Key>) => (
  <fieldset class="choice">
    <legend class="section-head">{label}</legend>
    <div class="choice-row">
      {(Object.keys(options) as Key[]).map((key) => (
        <button
          key={key}
          type="button"
          class="choice-btn"
          data-choice={key}
          aria-pressed={key === value}
          onClick={() => onPick(key)}
        >
          {options[key]}
        </button>
      ))}
    </div>
  </fieldset>
)
