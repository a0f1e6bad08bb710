import * as fc from 'fast-check'
import { signsOfScreen } from '../danger.ts'
import { clearers, painScore, type Telling } from '../event.ts'
import { anyFields, anyTelling, end, gateAnswered, skin, start } from './tellings.ts'

/* What two devices do one after the other, before ids and clocks make a log of it. */

/** One thing a device does; `pick` chooses a target among what it has seen. */
export type Deed =
  | { readonly do: 'tell'; readonly telling: Telling }
  | { readonly do: 'end'; readonly pick: number; readonly how: 'finished' | 'stopped' }
  | { readonly do: 'move'; readonly pick: number; readonly step: number; readonly paused: boolean }
  | { readonly do: 'retract'; readonly pick: number }
  | { readonly do: 'amend'; readonly pick: number; readonly fields: object }
  | {
      readonly do: 'clear'
      readonly pick: number
      readonly how: 'all' | 'one' | 'other'
      readonly by: (typeof clearers)[number]
    }

export interface Move {
  readonly deed: Deed
  readonly wait: number
  readonly second: boolean
  readonly sees: boolean
  /** minutes by which `at` differs from the clock of the device */
  readonly off: number
}

const pick = fc.nat(60)

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ do: fc.constant('tell' as const), telling: anyTelling }) },
  {
    weight: 4,
    arbitrary: end.chain(({ how }) =>
      fc.record({ do: fc.constant('end' as const), pick, how: fc.constant(how) }),
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      pick,
      step: fc.nat(5),
      paused: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('retract' as const), pick }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('amend' as const), pick, fields: anyFields }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('clear' as const),
      pick,
      how: fc.constantFrom('all' as const, 'all' as const, 'one' as const, 'other' as const),
      by: fc.constantFrom(...clearers),
    }),
  },
)

const wait = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 47 }) },
  { weight: 2, arbitrary: fc.integer({ min: 48, max: 700 }) },
  { weight: 1, arbitrary: fc.constantFrom(1_441, 2_887, 4_331, 50_003) },
)

const off = fc.oneof(
  { weight: 12, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -3_000, max: -1 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 3_000 }) },
)

const anyMove = fc.record({
  deed: anyDeed,
  wait,
  second: fc.boolean(),
  sees: fc.boolean(),
  off,
})

const plainly = (deed: Deed, minutes: number, second = false): Move => ({
  deed,
  wait: minutes,
  second,
  sees: true,
  off: 0,
})
const telling = (told: Telling, minutes = 1, second = false): Move =>
  plainly({ do: 'tell', telling: told }, minutes, second)

/** A back that locked, the danger check answered with none, checklists with none, a first score. */
const opening = (score: number): readonly Move[] => [
  telling({ kind: 'episodeStarted', sudden: true }),
  telling({
    kind: 'dangerAnswered',
    screen: 'S1',
    asked: signsOfScreen('S1'),
    yes: [],
    unsure: [],
  }),
  ...(['lying', 'cold', 'heat', 'legs-up'] as const).map((gate) =>
    telling(gateAnswered(gate, []), 0),
  ),
  telling({ kind: 'painNoted', score: painScore(score), moment: 'now' }),
]

/** A guide begun, waited for, ended, and the skin looked at. */
const session = fc
  .record({
    start,
    skin,
    pick: fc.constant(0),
    wait: fc.integer({ min: 3, max: 45 }),
    second: fc.boolean(),
    ends: fc.nat(7),
  })
  .map(({ start, skin, wait, second, ends }): readonly Move[] => [
    telling(start, 2, second),
    ...(ends > 0 ? [plainly({ do: 'end', pick: 0, how: 'finished' }, wait, second)] : []),
    ...(ends > 2 ? [telling(skin, 1, second)] : []),
  ])

const coldDays = fc
  .array(
    fc.record({
      skin,
      wait: fc.integer({ min: 5, max: 25 }),
      pause: fc.integer({ min: 0, max: 150 }),
      script: fc.constantFrom(
        'cold' as const,
        'cold' as const,
        'heat' as const,
        'side-lying' as const,
      ),
    }),
    { maxLength: 9 },
  )
  .map((each) =>
    each.flatMap(({ skin, wait, pause, script }): readonly Move[] => [
      telling({ kind: 'guideStarted', script }, pause),
      plainly({ do: 'end', pick: 0, how: 'finished' }, wait),
      telling(skin),
    ]),
  )

export const moves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }).map(opening) },
      { weight: 1, arbitrary: fc.constant<readonly Move[]>([]) },
    ),
    fc.oneof(
      { weight: 1, arbitrary: coldDays },
      { weight: 2, arbitrary: fc.constant<readonly Move[]>([]) },
    ),
    fc.array(
      fc.oneof(
        { weight: 3, arbitrary: anyMove.map((one) => [one]) },
        { weight: 1, arbitrary: session },
      ),
      { maxLength: 22 },
    ),
  )
  .map(([first, cold, rest]) => [...first, ...cold, ...rest.flat()].slice(0, 42))

/** Cold by two devices that see each other late: starts, ends, looks and scores in any order. */
const coldDeed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constant<Deed>({ do: 'tell', telling: { kind: 'guideStarted', script: 'cold' } }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('end' as const),
      pick: fc.nat(2),
      how: fc.constant('finished' as const),
    }),
  },
  { weight: 5, arbitrary: skin.map((telling): Deed => ({ do: 'tell', telling })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0, max: 10 }).map((score): Deed => ({
      do: 'tell',
      telling: { kind: 'painNoted', score: painScore(score), moment: 'now' },
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom<Telling>(
        { kind: 'guideStarted', script: 'heat' },
        { kind: 'washed', area: 'low-left' },
        { kind: 'spasmed' },
        { kind: 'swellingNoted', level: 1 },
        gateAnswered('cold', ['cream-on-skin']),
        gateAnswered('cold', ['thin-skin']),
        gateAnswered('cold', []),
      )
      .map((telling): Deed => ({ do: 'tell', telling })),
  },
)

export const coldMoves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(
    fc.integer({ min: 4, max: 8 }),
    fc.array(
      fc.record({
        deed: coldDeed,
        wait: fc.integer({ min: 0, max: 61 }),
        second: fc.boolean(),
        sees: fc.boolean(),
        off,
      }),
      { maxLength: 30 },
    ),
    fc.constantFrom(0, 0, 0, 2_891),
  )
  .map(([score, rest, late]) => [
    ...opening(score),
    ...rest.map((move, index) => (index === 6 ? { ...move, wait: move.wait + late } : move)),
  ])

const aDay = 1_440
const quarter = 90 * aDay

/** Minutes, hours or days between what is told; the days are stretched or shrunk to fill a quarter of a year. */
const longWait = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 3, arbitrary: fc.integer({ min: 91, max: aDay - 1 }) },
  { weight: 3, arbitrary: fc.integer({ min: aDay, max: 8 * aDay }) },
)

/** 90 days of one person: an opening, then now and then something told, a session, a night. */
export const quarterMoves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.array(
      fc.tuple(
        longWait,
        fc.oneof(
          { weight: 3, arbitrary: anyMove.map((one) => [one]) },
          { weight: 1, arbitrary: session },
        ),
      ),
      { minLength: 20, maxLength: 36 },
    ),
  )
  .map(([score, visits]) => {
    const days = visits.reduce((sum, [wait]) => sum + (wait >= aDay ? wait : 0), 0)
    const stretch = days === 0 ? 1 : (quarter * 0.9) / days
    return [
      ...opening(score),
      ...visits.flatMap(([wait, moves]) =>
        moves.map((move, index) =>
          index > 0 ? move : { ...move, wait: wait >= aDay ? Math.round(wait * stretch) : wait },
        ),
      ),
    ]
  })
