import { day, hour, type Minutes } from '../../instant.ts'

/** One rung of the walking ladder (movement §3; the target is WalkBack's, the steps RULE). */
export interface Rung {
  /** of one walk */
  readonly minutes: Minutes
  /** shortest time to the next walk, from how many a day or a week it asks for */
  readonly apart: Minutes
  readonly perDay: readonly [least: number, most: number]
  readonly daysAWeek: readonly [least: number, most: number]
  /** what leads one up: bouts without a rise, or green days; `null`: the top */
  readonly up: { readonly count: 'bouts' | 'days'; readonly least: number | null }
}

/** W0 to W6. A green week of W4 and W5 is 4 or 5 green days, as many as they ask for. */
export const rungs: readonly [Rung, ...Rung[]] = [
  { minutes: 1, apart: hour, perDay: [8, 16], daysAWeek: [7, 7], up: { count: 'bouts', least: 3 } },
  {
    minutes: 5,
    apart: 4 * hour,
    perDay: [4, 4],
    daysAWeek: [7, 7],
    up: { count: 'days', least: 2 },
  },
  {
    minutes: 10,
    apart: 5 * hour,
    perDay: [2, 3],
    daysAWeek: [7, 7],
    up: { count: 'days', least: 3 },
  },
  {
    minutes: 15,
    apart: 8 * hour,
    perDay: [1, 2],
    daysAWeek: [7, 7],
    up: { count: 'days', least: 4 },
  },
  { minutes: 20, apart: day, perDay: [1, 1], daysAWeek: [4, 5], up: { count: 'days', least: 4 } },
  { minutes: 25, apart: day, perDay: [1, 1], daysAWeek: [5, 5], up: { count: 'days', least: 5 } },
  {
    minutes: 30,
    apart: day,
    perDay: [1, 1],
    daysAWeek: [5, 5],
    up: { count: 'days', least: null },
  },
]
