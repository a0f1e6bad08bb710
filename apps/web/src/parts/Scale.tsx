import { words } from '../words/en.ts'

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

interface ScaleProps {
  readonly onScore: (score: number) => void
  readonly label?: string
  readonly anchors?: { readonly none: string; readonly middle?: string; readonly most: string }
}

/** 0 to 10 with its anchors, three unless a form has two, of pain unless told otherwise; one tap tells it. */
export const Scale = ({
  onScore,
  label = words.pain.title,
  anchors: { none, middle, most } = words.pain,
}: ScaleProps) => {
  const anchorOf: Readonly<Partial<Record<number, string>>> = { 0: none, 5: middle ?? '', 10: most }
  return (
    <div>
      <fieldset class="scale" aria-label={label}>
        {scores.map((score) => (
          <button
            key={score}
            type="button"
            class="scale-btn"
            data-score={score}
            onClick={() => onScore(score)}
          >
            {score}
            <span class="visually-hidden">{anchorOf[score] ?? ''}</span>
          </button>
        ))}
      </fieldset>
      <p class="anchors" aria-hidden="true">
        <span class="anchor">0 {none}</span>
        {middle === undefined ? null : <span class="anchor">5 {middle}</span>}
        <span class="anchor">10 {most}</span>
      </p>
    </div>
  )
}
