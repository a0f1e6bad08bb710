import { instant, minute, type Instant, type Minutes } from './instant.ts'

/** A stretch of time; `to` of one that still runs is the instant at which it is thought to end. */
export interface Span {
  readonly from: Instant
  readonly to: Instant
}

/** Minutes of `spans` inside the window of `within` minutes that ends at `now`. */
export const minutesSpent = (spans: readonly Span[], within: Minutes, now: Instant): Minutes => {
  const opens = now - within * minute
  let spent = 0
  for (const { from, to } of spans) {
    spent += Math.max(0, Math.min(to, now) - Math.max(from, opens))
  }
  return spent / minute
}

/**
 * The next instant at which `minutesSpent` crosses `least`, with nothing more told; `null` when it
 * never does. Between the ends of spans, and the ends leaving the window, the sum is a straight line.
 */
export const spentTurnsAt = (
  spans: readonly Span[],
  least: Minutes,
  within: Minutes,
  now: Instant,
): Instant | null => {
  const window = within * minute
  const bends = spans
    .flatMap(({ from, to }) => [from, to, from + window, to + window])
    .filter((bend) => bend > now)
    .sort((a, b) => a - b)
  const reaches = (at: number): boolean => minutesSpent(spans, within, instant(at)) >= least
  const first = reaches(now)
  let before: number = now
  for (const bend of bends) {
    if (reaches(bend) !== first) return firstFlip(reaches, first, before, bend)
    if (reaches(bend + 1) !== first) return instant(bend + 1)
    before = bend
  }
  return null
}

const firstFlip = (
  reaches: (at: number) => boolean,
  first: boolean,
  before: number,
  after: number,
): Instant => {
  let [low, high] = [before, after]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (reaches(middle) === first) low = middle
    else high = middle
  }
  return instant(high)
}
