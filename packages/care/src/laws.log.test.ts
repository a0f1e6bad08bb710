import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isCorrection } from './corrections.ts'
import type { CareEvent } from './event.ts'
import { foldHistory, foldOnto } from './fold.ts'
import { emptyHistory, type History } from './history.ts'
import { inIdOrder, mergeLogs } from './log.ts'
import { anyLife } from './testing/lives.ts'
import { among, forAll, tries } from './testing/forAll.ts'
import { keptLives } from './testing/keptLives.ts'

const shuffled = (events: readonly CareEvent[]) =>
  fc
    .tuple(
      fc.shuffledSubarray([...events], { minLength: events.length }),
      fc.shuffledSubarray([...events]),
    )
    .map(([all, again]) => [...all, ...again])

test('[A13] [L39] folding in any order, with repeats, gives one history', () => {
  const lives = anyLife.chain((life) => fc.tuple(fc.constant(life), shuffled(life.events)))
  fc.assert(
    fc.property(lives, ([{ events }, mixed]) => {
      expect(foldHistory(mixed)).toEqual(foldHistory(events))
    }),
    { numRuns: tries, verbose: 1 },
  )
})

test('[A13] two halves merged give the history of the whole, wherever it is split', () => {
  const lives = anyLife.chain((life) =>
    fc.tuple(fc.constant(life), fc.infiniteStream(fc.boolean())),
  )
  fc.assert(
    fc.property(lives, ([{ events, parts }, sides]) => {
      const side = new Map(events.map((event) => [event, sides.next().value]))
      const left = events.filter((event) => side.get(event))
      const right = events.filter((event) => !side.get(event))
      const whole = foldHistory(events)
      expect(foldHistory(mergeLogs(left, right))).toEqual(whole)
      expect(foldHistory(mergeLogs(right, events))).toEqual(whole)
      expect(foldHistory(mergeLogs(parts[1], parts[0]))).toEqual(whole)
    }),
    { numRuns: tries, verbose: 1 },
  )
})

test('[A13] folding onto a history equals folding the whole log, wherever it does not refuse', () => {
  let folded = 0
  forAll(
    ({ events }) => {
      const ordered = inIdOrder(events)
      let history: History = emptyHistory
      ordered.forEach((event, index) => {
        const whole = foldHistory(ordered.slice(0, index + 1))
        const onto = foldOnto(history, event)
        if (onto) expect(onto).toEqual(whole)
        else expect(isCorrection(event)).toBe(true)
        folded += onto ? 1 : 0
        history = whole
      })
    },
    { runs: 300 },
  )
  expect(folded).toBeGreaterThan(among(1_000))
})

test('[A13] an event that is older than the last one, or told before, is refused by folding onto', () =>
  forAll(({ events }) => {
    const history = foldHistory(events)
    const plain = inIdOrder(events).filter((event) => !isCorrection(event))
    for (const event of plain) {
      if (history.lastId !== null && event.id <= history.lastId)
        expect(foldOnto(history, event)).toBeNull()
    }
  }))

/** The same place in the log, without what was told there. */
const silenced = (event: CareEvent): CareEvent => ({
  id: event.id,
  at: event.at,
  recordedAt: event.recordedAt,
  device: event.device,
  kind: 'strange',
  original: { kind: 'silence' },
})

/** Without what only remembers the telling; a dose taken back counts for nothing and is kept (R-DELETE). */
const withoutBooks = ({ lastId: _, newestId: __, newestAt: ___, ...history }: History) => ({
  ...history,
  medicines: {
    ...history.medicines,
    doses: history.medicines.doses.filter(({ takenBack }) => takenBack === null),
  },
})

test('[A13] a retraction removes exactly the effect of its event, when that raised no emergency', () => {
  let removed = 0
  forAll(({ events }) => {
    const plain = inIdOrder(events).filter((event) => !isCorrection(event))
    const last = plain.at(-1)
    if (!last) return
    plain.forEach((target, index) => {
      if (index % 5 !== plain.length % 5) return
      const retraction: CareEvent = {
        id: last.id.replace(/.{12}$/, 'ffffffffffff') as CareEvent['id'],
        kind: 'retracted',
        at: last.at,
        recordedAt: last.recordedAt,
        device: 'phone',
        target: target.id,
      }
      const before = foldHistory(plain)
      const without = foldHistory([
        ...plain.filter((event) => event !== target),
        silenced(retraction),
      ])
      const after = foldHistory([...plain, retraction])
      if (before.danger.emergencies.length > 0) return
      removed += 1
      expect(withoutBooks(after)).toEqual(withoutBooks(without))
    })
  })
  expect(removed).toBeGreaterThan(among(1_000))
})

test('[A13] [C11] corrections in the middle of a log that meet no emergency count as never told', () =>
  forAll(
    ({ events }) => {
      const ordered = inIdOrder(events)
      const gone = ordered.flatMap((event) => (event.kind === 'retracted' ? [event.target] : []))
      const plain = ordered.filter((event) => event.kind !== 'amended')
      const everRaised = plain.some(
        (_, index) =>
          foldHistory(plain.slice(0, index + 1).filter(({ kind }) => kind !== 'retracted')).danger
            .emergencies.length > 0,
      )
      if (everRaised || foldHistory(plain).danger.emergencies.length > 0) return
      const told = plain
        .filter((event) => isCorrection(event) || !gone.includes(event.id))
        .map((event) => (isCorrection(event) ? silenced(event) : event))
      expect(withoutBooks(foldHistory(plain))).toEqual(withoutBooks(foldHistory(told)))
    },
    { runs: 1_000 },
  ))

test('[A13] a log cut at any place and joined again is the same log', () =>
  forAll(({ events }) => {
    for (let cut = 0; cut <= events.length; cut += 3) {
      expect(mergeLogs(events.slice(0, cut), events.slice(cut))).toEqual(inIdOrder(events))
    }
  }))

test('kept lives are logs in id order, with ids of their own', () => {
  for (const { events } of keptLives) {
    expect(inIdOrder(events)).toEqual(events)
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
  }
})
