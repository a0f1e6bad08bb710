import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlainScriptId } from './content/guides.ts'
import { scripts } from './content/scripts/index.ts'
import { stepStates } from './event.ts'
import { instant, type Instant } from './instant.ts'
import { endsByItself, playing, type GuideClock } from './player.ts'
import type { Script } from './script.ts'
import { among, tries } from './testing/forAll.ts'

const script: Script = {
  id: 'breathing',
  after: [],
  exposure: false,
  background: false,
  sources: [],
  cues: [
    { pose: 'a', word: 'set-up', seconds: null },
    { pose: 'a', word: 'hold', seconds: 17 },
    { pose: 'b', word: 'rest', seconds: 'rest' },
    { pose: 'b', word: 'end', seconds: 5 },
  ],
}
const seconds = (count: number): Instant => instant(1_768_294_800_000 + count * 1_000)

type Moves = readonly (readonly [
  second: number,
  step: number,
  state: (typeof stepStates)[number],
])[]
const clock = (...moves: Moves): GuideClock => ({
  startedAt: seconds(0),
  seconds: 61,
  moves: moves.map(([second, step, state]) => ({ step, state, at: seconds(second) })),
})
const at = (second: number, ...moves: Moves) => {
  const { step, into, left, leftOfAll, paused, over } = playing(
    script,
    clock(...moves),
    seconds(second),
  )
  return { step, into, left, leftOfAll, paused, over }
}

test('a cue without time waits for the person; timed ones follow, the open one fills the rest', () => {
  expect(at(900)).toEqual({
    step: 0,
    into: 900,
    left: null,
    leftOfAll: null,
    paused: false,
    over: false,
  })
  expect(at(14, [11, 1, 'running'])).toEqual({
    step: 1,
    into: 3,
    left: 14,
    leftOfAll: 58,
    paused: false,
    over: false,
  })
  expect(at(30, [11, 1, 'running'])).toEqual({
    step: 2,
    into: 2,
    left: 37,
    leftOfAll: 42,
    paused: false,
    over: false,
  })
  expect(at(69, [11, 1, 'running'])).toEqual({
    step: 3,
    into: 2,
    left: 3,
    leftOfAll: 3,
    paused: false,
    over: false,
  })
  expect(at(72, [11, 1, 'running'])).toMatchObject({ step: 3, left: 0, over: true })
  expect(at(9_000, [11, 1, 'running'])).toMatchObject({ step: 3, into: 5, left: 0, over: true })
})
test('a pause stops the clock of a cue, and going on takes it up there', () => {
  const moves: Moves = [
    [11, 1, 'running'],
    [14, 1, 'paused'],
  ]
  expect(at(500, ...moves)).toMatchObject({ step: 1, into: 3, left: 14, paused: true })
  expect(at(507, ...moves, [500, 1, 'running'])).toMatchObject({
    step: 1,
    into: 10,
    left: 7,
    paused: false,
  })
})
test('again begins the cue anew, and so does another step; one past the last is the last', () => {
  expect(at(19, [11, 1, 'running'], [18, 1, 'again'])).toMatchObject({ step: 1, into: 1, left: 16 })
  expect(at(19, [11, 1, 'running'], [18, 3, 'running'])).toMatchObject({
    step: 3,
    into: 1,
    left: 4,
  })
  expect(at(19, [18, 77, 'running'])).toMatchObject({ step: 3, into: 1 })
  expect(at(19, [18, -3, 'running'])).toMatchObject({ step: 0, into: 1 })
})

const exposed: Script = {
  ...script,
  exposure: true,
  cues: [
    { pose: 'a', word: 'on', seconds: 19 },
    { pose: 'a', word: 'hold', seconds: 'rest' },
    { pose: 'a', word: 'off', seconds: 7 },
  ],
}

test('[L8] exposure goes on while the guide is paused, and no move winds it back', () => {
  for (const moves of [
    [],
    [[5, 0, 'paused']],
    [
      [5, 0, 'paused'],
      [30, 0, 'again'],
    ],
    [[5, 2, 'running']],
  ] as readonly Moves[]) {
    const { step, left, leftOfAll } = playing(exposed, clock(...moves), seconds(40))
    expect({ step, left, leftOfAll }).toEqual({ step: 1, left: 14, leftOfAll: 21 })
    expect(endsByItself(exposed, clock(...moves))).toBe(seconds(61))
  }
  expect(playing(exposed, clock([5, 0, 'paused']), seconds(40)).paused).toBe(true)
  expect(playing(exposed, clock(), seconds(61))).toMatchObject({ over: true, leftOfAll: 0 })
})

const anyClock = fc
  .array(fc.tuple(fc.nat(400), fc.integer({ min: -1, max: 5 }), fc.constantFrom(...stepStates)), {
    maxLength: 7,
  })
  .map((moves) => clock(...moves.toSorted((a, b) => a[0] - b[0])))

const plainIds = Object.keys(scripts) as PlainScriptId[]

test('a reload gives the same answer: it comes from the log and the moment alone, for every script', () => {
  fc.assert(
    fc.property(fc.constantFrom(...plainIds), anyClock, fc.nat(2_000), (id, guide, second) => {
      const once = playing(scripts[id], guide, seconds(second))
      expect(playing(scripts[id], structuredClone(guide), seconds(second))).toEqual(once)
      expect(once.step).toBeGreaterThanOrEqual(0)
      expect(once.step).toBeLessThan(scripts[id].cues.length)
      expect(once.cue).toBe(scripts[id].cues[once.step])
      expect(once.into).toBeGreaterThanOrEqual(0)
      for (const left of [once.left, once.leftOfAll]) expect(left ?? 0).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: tries, verbose: 1 },
  )
})

test('a guide that ends by itself is over from that instant, and not a second before', () => {
  let ended = 0
  fc.assert(
    fc.property(fc.constantFrom(...plainIds), anyClock, (id, guide) => {
      const end = endsByItself(scripts[id], guide)
      if (end === null) return
      const last = guide.moves.at(-1)?.at ?? guide.startedAt
      ended += 1
      expect(playing(scripts[id], guide, instant(Math.max(end, last))).over).toBe(true)
      if (end - 1_000 > last)
        expect(playing(scripts[id], guide, instant(end - 1_000)).over).toBe(false)
    }),
    { numRuns: tries, verbose: 1 },
  )
  expect(ended).toBeGreaterThan(among(100))
})

test('a paused guide does not end by itself, a paused exposure does', () => {
  expect(endsByItself(script, clock([11, 1, 'running']))).toBe(seconds(72))
  expect(endsByItself(script, clock([11, 1, 'paused']))).toBeNull()
  expect(endsByItself(exposed, clock([11, 0, 'paused']))).not.toBeNull()
  expect(playing(exposed, clock([11, 0, 'paused']), seconds(17)).paused).toBe(true)
  expect(playing(exposed, clock([11, 0, 'running']), seconds(17)).paused).toBe(false)
})

test('time that goes back shows the beginning, never a negative second', () => {
  expect(at(-50)).toMatchObject({ step: 0, into: 0 })
  expect(playing(exposed, clock(), seconds(-50))).toMatchObject({ step: 0, into: 0, left: 19 })
})
