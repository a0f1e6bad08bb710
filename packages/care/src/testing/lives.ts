import * as fc from 'fast-check'
import { openEmergencies } from '../danger.ts'
import type { CareEvent, EventId, Telling } from '../event.ts'
import { foldHistory } from '../fold.ts'
import { instant, plusMinutes, type Instant, type Now } from '../instant.ts'
import {
  clockAfter,
  emptyClock,
  eventOf,
  instantOfId,
  mergeLogs,
  nextId,
  type Clock,
} from '../log.ts'
import { coldMoves, moves, quarterMoves, type Deed, type Move } from './deeds.ts'

/* Lives for tests: a log written by two devices whose clocks disagree, and a moment to look at it. */

export interface Life {
  readonly events: readonly CareEvent[]
  /** what each device has made or seen */
  readonly parts: readonly [readonly CareEvent[], readonly CareEvent[]]
  readonly now: Now
}

export const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Africa/Cairo',
] as const

/** Minutes by which a device's wall clock is wrong. */
const skew = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: -190, max: 190 }) },
)

/** Near the clock changes of March, so that zones with one meet it. */
const began = fc
  .integer({ min: 0, max: 12 * 1_440 })
  .map((m) => plusMinutes(instant(Date.UTC(2026, 2, 24)), m))

const livesOf = (moves: fc.Arbitrary<readonly Move[]>): fc.Arbitrary<Life> =>
  fc
    .record({
      began,
      moves,
      skews: fc.tuple(skew, skew),
      zone: fc.constantFrom(...zones),
      later: fc.oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 3_000 })),
    })
    .map(({ began, moves, skews, zone, later }) => lived(began, moves, skews, zone, later))

/** A log of up to about 40 events by two devices, and a moment within two days of its end. */
export const anyLife: fc.Arbitrary<Life> = livesOf(moves)

/** The same for a person who uses cold again and again. */
export const coldLife: fc.Arbitrary<Life> = livesOf(coldMoves)

/** A log of 90 days, and a moment within two days of its end. */
export const quarterLife: fc.Arbitrary<Life> = livesOf(quarterMoves)

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
    const event = eventOf(
      { ...told, at: plusMinutes(wall, move.off) },
      id,
      wall,
      move.second ? 'phone' : 'tablet',
    )
    here.clock = clock
    here.seen = [...here.seen, event]
  })
  const parts = [devices[0].seen, devices[1].seen] as const
  const life = {
    events: mergeLogs(...parts),
    parts,
    now: { instant: plusMinutes(time, later), zone },
  }
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
  const guides = seen.filter(({ kind }) => kind === 'guideStarted' || kind === 'sessionStarted')
  const target = at(deed.do === 'end' || deed.do === 'move' ? guides : seen, deed.pick)?.id
  if (!target) return null
  if (deed.do === 'end') return { kind: 'guideEnded', target, how: deed.how }
  if (deed.do === 'move')
    return {
      kind: 'guideMoved',
      target,
      step: deed.step,
      state: deed.paused ? 'paused' : 'running',
    }
  if (deed.do === 'retract') return { kind: 'retracted', target }
  return { kind: 'amended', target, fields: { ...deed.fields } }
}

const clearing = (
  deed: Extract<Deed, { do: 'clear' }>,
  seen: readonly CareEvent[],
): Telling | null => {
  const open = openEmergencies(foldHistory(seen).danger)
  const every = open.flatMap(({ by }) => by)
  const targets: readonly (EventId | undefined)[] =
    deed.how === 'all'
      ? every
      : [at(deed.how === 'one' ? every : seen.map(({ id }) => id), deed.pick)]
  return {
    kind: 'dangerCleared',
    targets: targets.filter((id) => id !== undefined),
    signs: open.map(({ sign }) => sign),
    by: deed.by,
  }
}
