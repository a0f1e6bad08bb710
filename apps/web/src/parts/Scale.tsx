import { words } from '../words/en.ts'

const scores = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const

/** Pain 0 to 10 with its three anchors; one tap tells it. */
export const Scale = ({ onScore }: { readonly onScore: (score: number) => void }) => (
  <div>
    <fieldset class="scale" aria-label={words.pain.title}>
      {scores.map((score) => (
        <button
          key={score}
          type="button"
          class="scale-btn"
          data-score={score}
          onClick={() => onScore(score)}
        >
          {score}
          <span class="visually-hidden">{anchorOf(score)}</span>
        </button>
      ))}
    </fieldset>
    <p class="anchors" aria-hidden="true">
      <span class="anchor">0 {words.pain.none}</span>
      <span class="anchor">5 {words.pain.middle}</span>
      <span class="anchor">10 {words.pain.most}</span>
    </p>
  </div>
)

const anchorOf = (score: number): string =>
  score === 0
    ? words.pain.none
    : score === 5
      ? words.pain.middle
      : score === 10
        ? words.pain.most
        : ''
