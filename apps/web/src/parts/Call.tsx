import { words, fill } from '../words/first.ts'

/** One big number to press, and the others that work too. */
export const Call = ({
  number,
  alternatives,
}: {
  readonly number: string
  readonly alternatives: readonly string[]
}) => (
  <div class="calls">
    {[number, ...alternatives].map((each, index) => (
      <a
        key={each}
        class={index === 0 ? 'call' : 'call call-other'}
        href={`tel:${encodeURIComponent(each)}`}
      >
        {fill(words.emergency.call, { number: each })}
      </a>
    ))}
  </div>
)
