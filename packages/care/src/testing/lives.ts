import * as fc from 'fast-check'
import { openEmergencies, signsOfScreen } from '../danger.ts'
import { clearers, painScore, type CareEvent, type EventId, type Telling } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { instant, plusMinutes, type Instant, type Now } from '../instant.ts'
import {
  clockAfter, emptyClock, eventOf, instantOfId, mergeLogs, nextId, type Clock,
} from '../log.ts'
import { anyFields, anyTelling, end, gateAnswered, skin, start } from './tellings.ts'

/* Lives for tests: a log written by two devices whose clocks disagree, and a moment to look at it. */

export interface Life {
  readonly events: readonly CareEvent[]
  /** what each device has made or seen */
  readonly parts: readonly [readonly CareEvent[], readonly CareEvent[]]
  readonly now: Now
}

/** One thing a device does; `pick` chooses a target among what it has seen. */
type Deed =
  | { readonly do: 'tell'; readonly telling: Telling }
  | { readonly do: 'end'; readonly pick: number; readonly how: 'finished' | 'stopped' }
  | { readonly do: 'move'; readonly pick: number; readonly step: number; readonly paused: boolean }
  | { readonly do: 'retract'; readonly pick: number }
  | { readonly do: 'amend'; readonly pick: number; readonly fields: object }
  | { readonly do: 'clear'; readonly pick: number; readonly how: 'all' | 'one' | 'other'; readonly by: (typeof clearers)[number] }

interface Move {
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
  { weight: 4, arbitrary: end.chain(({ how }) => fc.record({ do: fc.constant('end' as const), pick, how: fc.constant(how) })) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), pick, step: fc.nat(5), paused: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('retract' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('amend' as const), pick, fields: anyFields }) },
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
  deed, wait: minutes, second, sees: true, off: 0,
})
const telling = (told: Telling, minutes = 1, second = false): Move =>
  plainly({ do: 'tell', telling: told }, minutes, second)

/** A back that locked, the danger check answered with none, checklists with none, a first score. */
const opening = (score: number): readonly Move[] => [
  telling({ kind: 'episodeStarted', sudden: true }),
  telling({ kind: 'dangerAnswered', screen: 'S1', asked: signsOfScreen('S1'), yes: [], unsure: [] }),
  ...(['lying', 'cold', 'heat', 'legs-up'] as const).map((gate) => telling(gateAnswered(gate, []), 0)),
  telling({ kind: 'painNoted', score: painScore(score), moment: 'now' }),
]

/** A guide begun, waited for, ended, and the skin looked at. */
const session = fc
  .record({ start, skin, pick: fc.constant(0), wait: fc.integer({ min: 3, max: 45 }), second: fc.boolean(), ends: fc.nat(7) })
  .map(({ start, skin, wait, second, ends }): readonly Move[] => [
    telling(start, 2, second),
    ...(ends > 0 ? [plainly({ do: 'end', pick: 0, how: 'finished' }, wait, second)] : []),
    ...(ends > 2 ? [telling(skin, 1, second)] : []),
  ])

const coldDays = fc
  .array(fc.record({ skin, wait: fc.integer({ min: 5, max: 25 }), pause: fc.integer({ min: 0, max: 150 }), script: fc.constantFrom('cold' as const, 'cold' as const, 'heat' as const, 'side-lying' as const) }), { maxLength: 9 })
  .map((each) =>
    each.flatMap(({ skin, wait, pause, script }): readonly Move[] => [
      telling({ kind: 'guideStarted', script }, pause),
      plainly({ do: 'end', pick: 0, how: 'finished' }, wait),
      telling(skin),
    ]),
  )

const moves: fc.Arbitrary<readonly Move[]> = fc
  .tuple(
    fc.oneof(
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 9 }).map(opening) },
      { weight: 1, arbitrary: fc.constant<readonly Move[]>([]) },
    ),
    fc.oneof({ weight: 1, arbitrary: coldDays }, { weight: 2, arbitrary: fc.constant<readonly Move[]>([]) }),
    fc.array(fc.oneof({ weight: 3, arbitrary: anyMove.map((one) => [one]) }, { weight: 1, arbitrary: session }), { maxLength: 22 }),
  )
  .map(([first, cold, rest]) => [...first, ...cold, ...rest.flat()].slice(0, 42))

export const zones = [
  'Europe/London', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Pacific/Kiritimati',
  'America/St_Johns', 'Africa/Cairo',
] as const

/** Minutes by which a device's wall clock is wrong. */
const skew = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -190, max: 190 }) },
)

/** Near the clock changes of March, so that zones with one meet it. */
const began = fc.integer({ min: 0, max: 12 * 1_440 }).map((m) => plusMinutes(instant(Date.UTC(2026, 2, 24)), m))

/** A log of up to about 40 events by two devices, and a moment within two days of its end. */
export const anyLife: fc.Arbitrary<Life> = fc
  .record({
    began, moves, skews: fc.tuple(skew, skew), zone: fc.constantFrom(...zones),
    later: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 3_000 })),
  })
  .map(({ began, moves, skews, zone, later }) => lived(began, moves, skews, zone, later))

interface Device {
  clock: Clock
  seen: readonly CareEvent[]
}

const lived = (
  began: Instant,
  moves: readonly Move[],
  skews: readonly [number, number],
  zone: string,
  later: number,
): Life => {
  const devices: [Device, Device] = [
    { clock: emptyClock, seen: [] },
    { clock: emptyClock, seen: [] },
  ]
  let time = began
  moves.forEach((move, index) => {
    time = plusMinutes(time, move.wait)
    const here = devices[move.second ? 1 : 0]
    if (move.sees) meet(here, devices[move.second ? 0 : 1])
    const wall = plusMinutes(time, skews[move.second ? 1 : 0])
    const told = tellingOf(move.deed, here.seen)
    if (!told) return
    const random = (index * 7919 + (move.second ? 1 : 0)).toString(16).padStart(16, '5')
    const { id, clock } = nextId(here.clock, wall, random)
    const event = eventOf({ ...told, at: plusMinutes(wall, move.off) }, id, wall, move.second ? 'phone' : 'tablet')
    here.clock = clock
    here.seen = [...here.seen, event]
  })
  const parts = [devices[0].seen, devices[1].seen] as const
  const life = { events: mergeLogs(...parts), parts, now: { instant: plusMinutes(time, later), zone } }
  return Object.defineProperty(life, fc.toStringMethod, { value: () => written(life) })
}

/** A life as a failure prints it: ids short, times as minutes after the first id's. */
const written = ({ events, now }: Life): string => {
  const first = events[0] ? instantOfId(events[0].id) : now.instant
  const after = (time: number) => Math.round((time - first) / 60_000)
  const lines = events.map(({ id, at, recordedAt: _, ...rest }) => {
    const text = JSON.stringify(rest).replace(/[0-9a-f]{8}-[0-9a-f-]{23}(....)/g, '…$1')
    return `${after(instantOfId(id))} …${id.slice(-4)} at ${after(at)} ${text}`
  })
  return [...lines, `now ${after(now.instant)} ${now.zone}`].join('\n')
}

const meet = (here: Device, there: Device): void => {
  here.seen = mergeLogs(here.seen, there.seen)
  here.clock = here.seen.reduce((clock, { id }) => clockAfter(clock, id), here.clock)
}

const at = <T>(list: readonly T[], index: number): T | undefined =>
  list.length === 0 ? undefined : list[list.length - 1 - (index % list.length)]

const tellingOf = (deed: Deed, seen: readonly CareEvent[]): Telling | null => {
  if (deed.do === 'tell') return deed.telling
  if (deed.do === 'clear') return clearing(deed, seen)
  const guides = seen.filter(({ kind }) => kind === 'guideStarted')
  const target = at(deed.do === 'end' || deed.do === 'move' ? guides : seen, deed.pick)?.id
  if (!target) return null
  if (deed.do === 'end') return { kind: 'guideEnded', target, how: deed.how }
  if (deed.do === 'move') return { kind: 'guideMoved', target, step: deed.step, state: deed.paused ? 'paused' : 'running' }
  if (deed.do === 'retract') return { kind: 'retracted', target }
  return { kind: 'amended', target, fields: { ...deed.fields } }
}

const clearing = (deed: Extract<Deed, { do: 'clear' }>, seen: readonly CareEvent[]): Telling | null => {
  const open = openEmergencies(foldHistory(seen).danger)
  const every = open.flatMap(({ by }) => by)
  const targets: readonly (EventId | undefined)[] =
    deed.how === 'all' ? every : [at(deed.how === 'one' ? every : seen.map(({ id }) => id), deed.pick)]
  return {
    kind: 'dangerCleared',
    targets: targets.filter((id) => id !== undefined),
    signs: open.map(({ sign }) => sign),
    by: deed.by,
  }
}
