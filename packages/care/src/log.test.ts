import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { instant, plusMinutes } from './instant.ts'
import {
  clockAfter,
  derivedId,
  emptyClock,
  eventOf,
  inIdOrder,
  instantOfId,
  isEventId,
  nextId,
} from './log.ts'
import { tries } from './testing/forAll.ts'

const hex = fc.stringMatching(/^[0-9a-f]{16}$/)
const wall = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 })

test('ids made one after the other are sorted, whatever the wall clock does', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(wall, hex), { minLength: 2, maxLength: 60 }), (ticks) => {
      let clock = emptyClock
      const ids = ticks.map(([at, random]) => {
        const made = nextId(clock, instant(at), random)
        expect(made.clock.newest).toBeGreaterThanOrEqual(clock.newest)
        clock = made.clock
        return made.id
      })
      expect(ids.every(isEventId)).toBe(true)
      expect([...ids].sort()).toEqual(ids)
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: tries, verbose: 1 },
  )
})

test('an id made after seeing another is later than it, though its clock be hours behind', () => {
  fc.assert(
    fc.property(wall, fc.integer({ min: -20_000, max: 20_000 }), hex, hex, (at, skew, one, two) => {
      const there = nextId(emptyClock, instant(at), one)
      const here = nextId(clockAfter(emptyClock, there.id), plusMinutes(instant(at), skew), two)
      expect(here.id > there.id).toBe(true)
      expect(clockAfter(here.clock, there.id)).toEqual(here.clock)
    }),
    { numRuns: tries, verbose: 1 },
  )
})

test('4,096 ids of one millisecond take the next one, and stay in order', () => {
  let clock = emptyClock
  const ids = Array.from({ length: 4_099 }, (_, number) => {
    const made = nextId(clock, instant(1_768_294_800_000), number.toString(16).padStart(16, '7'))
    clock = made.clock
    return made.id
  })
  expect([...ids].sort()).toEqual(ids)
  expect(instantOfId(ids[4_095]!)).toBe(1_768_294_800_000)
  expect(instantOfId(ids[4_098]!)).toBe(1_768_294_800_001)
})

test('an id carries its time and its chance', () => {
  const { id } = nextId(emptyClock, instant(1_768_294_803_007), 'f123456789abcdef')
  expect(id).toBe('019bb695-663f-7000-b123-456789abcdef')
  expect(instantOfId(id)).toBe(1_768_294_803_007)
})

test('the id of an automatic end is one for all who notice it, new, and later than its start', () => {
  fc.assert(
    fc.property(
      wall,
      fc.integer({ min: -700, max: 700 }),
      fc.integer({ min: 1, max: 5_000 }),
      hex,
      (at, minutes, count, random) => {
        const clock = { newest: instant(at), counter: count % 0xfff }
        const { id } = nextId(clock, instant(at - 3), random)
        const end = derivedId(id, plusMinutes(instant(at), minutes))
        expect(derivedId(id, plusMinutes(instant(at), minutes))).toBe(end)
        expect(isEventId(end)).toBe(true)
        expect(end > id).toBe(true)
        if (minutes > 0) expect(instantOfId(end)).toBe(at + minutes * 60_000)
      },
    ),
    { numRuns: tries, verbose: 1 },
  )
})

test('a telling becomes an event that happened when it was told, unless it says otherwise', () => {
  const { id } = nextId(emptyClock, instant(7_000), '3333333333333333')
  const event = eventOf({ kind: 'spasmed' }, id, instant(7_000), 'phone')
  expect(event).toEqual({ kind: 'spasmed', id, at: 7_000, recordedAt: 7_000, device: 'phone' })
  expect(eventOf({ kind: 'spasmed', at: instant(3_000) }, id, instant(7_000), 'phone').at).toBe(
    3_000,
  )
})

test('the same event twice is one', () => {
  const { id } = nextId(emptyClock, instant(7_000), '3333333333333333')
  const event = eventOf({ kind: 'spasmed' }, id, instant(7_000), 'phone')
  expect(inIdOrder([event, event, { ...event }])).toHaveLength(1)
})

test('an id is the whole of a text, not a part of it', () => {
  const id = '019bb695-663f-7000-b123-456789abcdef'
  expect(isEventId(id)).toBe(true)
  for (const text of [`0${id}`, `${id}0`, ` ${id}`, `${id}\n`, id.toUpperCase()])
    expect(isEventId(text)).toBe(false)
})

test('a clock takes the counter of an id with its time, and the larger one within a millisecond', () => {
  const id = '019bb695-663f-7003-b123-456789abcdef' as Parameters<typeof clockAfter>[1]
  const newest = instantOfId(id)
  expect(clockAfter({ newest: instant(newest - 7), counter: 11 }, id)).toEqual({
    newest,
    counter: 3,
  })
  expect(clockAfter({ newest, counter: 11 }, id)).toEqual({ newest, counter: 11 })
  expect(clockAfter({ newest, counter: 2 }, id)).toEqual({ newest, counter: 3 })
  expect(clockAfter({ newest: instant(newest + 7), counter: 2 }, id).counter).toBe(2)
})

test('the id of an automatic end keeps the chance of its target, but for the last digit', () => {
  const target = '019bb695-663f-7003-b123-456789abcdef' as Parameters<typeof derivedId>[0]
  const id = derivedId(target, plusMinutes(instantOfId(target), 1))
  expect(id.slice(14)).toBe('7003-b123-456789abcdee')
  expect(derivedId(target, instantOfId(target)).slice(0, 18)).toBe('019bb695-663f-7004')
})
