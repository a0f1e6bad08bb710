const width = 320
const height = 96
const edge = 10

interface TrendProps {
  /** oldest first */
  readonly scores: readonly { readonly at: number; readonly score: number }[]
  readonly range: readonly [least: number, most: number]
}

/** Scores over time as a line, and the same as a list for whoever does not see it. */
export const Trend = ({ scores, range: [least, most] }: TrendProps) => {
  const [first] = scores
  const last = scores.at(-1)
  if (!first || !last) return null
  const x = (at: number): number =>
    edge + ((at - first.at) / Math.max(1, last.at - first.at)) * (width - 2 * edge)
  const y = (score: number): number =>
    height - edge - ((score - least) / Math.max(1, most - least)) * (height - 2 * edge)
  const day = new Intl.DateTimeFormat(document.documentElement.lang, {
    day: 'numeric',
    month: 'short',
  })
  const points = scores.map(({ at, score }) => `${x(at).toFixed(1)},${y(score).toFixed(1)}`)
  return (
    <figure class="trend">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <line class="trend-floor" x1={edge} x2={width - edge} y1={y(least)} y2={y(least)} />
        <polyline class="trend-line" points={points.join(' ')} />
        {scores.map(({ at, score }) => (
          <circle key={at} class="trend-dot" cx={x(at)} cy={y(score)} r={4} />
        ))}
      </svg>
      <figcaption>
        <ol class="trend-list">
          {scores.slice(-6).map(({ at, score }) => (
            <li key={at}>
              <span class="note">{day.format(at)}</span> {Math.round(score * 10) / 10}
            </li>
          ))}
        </ol>
      </figcaption>
    </figure>
  )
}
