import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { shown } from './state.ts'

const words = measuresWords.measures

const width = 320
const height = 120
/** room for the numbers of the scale, and around the line */
const gutter = 26
const edge = 12

interface TrendProps {
  /** oldest first */
  readonly scores: readonly { readonly at: number; readonly score: number }[]
  readonly range: readonly [least: number, most: number]
  readonly better: 'lower' | 'higher'
}

/** Scores over time as a line; the same in words, and all of them as a list. */
export const Trend = ({ scores, range: [least, most], better }: TrendProps) => {
  const [first] = scores
  const last = scores.at(-1)
  if (!first || !last) return null
  const x = (at: number): number =>
    gutter + ((at - first.at) / Math.max(1, last.at - first.at)) * (width - gutter - edge)
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
        {[least, (least + most) / 2, most].map((line) => (
          <g key={line}>
            <line class="trend-floor" x1={gutter} x2={width - edge} y1={y(line)} y2={y(line)} />
            <text class="trend-scale" x={gutter - 8} y={y(line) + 4}>
              {shown(line)}
            </text>
          </g>
        ))}
        <polyline class="trend-line" points={points.join(' ')} />
        {scores.map(({ at, score }) => (
          <circle key={at} class="trend-dot" cx={x(at)} cy={y(score)} r={4} />
        ))}
      </svg>
      <figcaption>
        <p>
          {fill(words.from, {
            first: shown(first.score),
            day: day.format(first.at),
            last: shown(last.score),
          })}{' '}
          {words[better]}
        </p>
        <details class="trend-all">
          <summary>{words.scores}</summary>
          <ol class="trend-list" aria-label={words.list}>
            {scores.map(({ at, score }) => (
              <li key={at}>
                <span class="note">{day.format(at)}</span> {shown(score)}
              </li>
            ))}
          </ol>
        </details>
      </figcaption>
    </figure>
  )
}
