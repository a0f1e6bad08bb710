import { fill } from '../words/en.ts'
import { movementWords } from '../words/movement.ts'

const words = movementWords.load

/** Steps of a kilogram that one goes by; the heaviest that is allowed ends them. */
const step = 0.5

/** How heavy, at most what today allows; lighter is always right. */
export const Load = ({
  kg,
  most,
  of,
  onPick,
}: {
  readonly kg: number
  readonly most: number
  /** of which exercise */
  readonly of: string
  readonly onPick: (kg: number) => void
}) => (
  <span class="load" data-load>
    <button
      type="button"
      class="choice-btn"
      data-lighter
      aria-label={fill(words.lighter, { of })}
      disabled={kg <= 0}
      onClick={() => onPick(Math.max(0, Math.ceil(kg / step - 1) * step))}
    >
      −
    </button>
    <output>
      {fill(words.kg, { kg })}
      {kg < most ? null : <span class="note"> {words.most}</span>}
    </output>
    <button
      type="button"
      class="choice-btn"
      data-heavier
      aria-label={fill(words.heavier, { of })}
      disabled={kg >= most}
      onClick={() => onPick(Math.min(most, Math.floor(kg / step + 1) * step))}
    >
      +
    </button>
  </span>
)
