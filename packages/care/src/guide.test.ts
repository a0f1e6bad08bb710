import { describe, expect, test } from 'vitest'
import { foldHistory } from './fold.ts'
import { limitOf, spanOf } from './guide.ts'
import { hour } from './instant.ts'
import { at, ends, idAt, nowAt, pain, settled, starts, story, type Line } from './testing/story.ts'
import { holds, turnsAt, type Condition } from './condition.ts'

/** What is known after `settled` (lines 0 to 6) and these. */
const after = (...lines: readonly Line[]) => foldHistory(story(...settled, ...lines))
const stopped = (minutes: number, number: number) =>
  ({ ...ends(idAt(minutes, number)), how: 'stopped' }) as ReturnType<typeof ends>

describe('a run of a guide', () => {
  test('begins where it was told, in the middle of the low back unless told elsewhere', () => {
    expect(after([11, starts('cold')]).runs).toEqual([
      {
        id: idAt(11, 7),
        script: 'cold',
        startedAt: at(11),
        area: 'low-middle',
        lyingOnPack: false,
        moves: [],
        ended: null,
      },
    ])
    const told = { kind: 'guideStarted', script: 'cold', area: 'neck', lyingOnPack: true } as const
    expect(after([11, told]).runs[0]).toMatchObject({ area: 'neck', lyingOnPack: true })
  })
  test('keeps its moves in order, and none after its end or of another run', () => {
    const target = idAt(11, 7)
    const moved = (step: number): Line[1] => ({ kind: 'guideMoved', target, step, state: 'paused' })
    const lines: readonly Line[] = [
      [11, starts('cold')],
      [13, moved(1)],
      [17, moved(3)],
      [19, { kind: 'guideMoved', target: idAt(3, 6), step: 7, state: 'again' }],
      [23, ends(target)],
      [29, moved(2)],
    ]
    expect(after(...lines).runs[0]?.moves).toEqual([
      { step: 1, state: 'paused', at: at(13) },
      { step: 3, state: 'paused', at: at(17) },
    ])
  })
  test('ends once: the first end counts, with its reason', () => {
    const target = idAt(11, 7)
    const { runs } = after(
      [11, starts('cold')],
      [23, { kind: 'guideEnded', target, how: 'stopped', why: 'skin' }],
      [31, ends(target)],
    )
    expect(runs[0]?.ended).toEqual({
      id: idAt(23, 8),
      at: at(23),
      told: at(23),
      how: 'stopped',
      why: 'skin',
    })
    expect(after([11, starts('cold')], [23, ends(target)]).runs[0]?.ended?.why).toBeNull()
  })
  test('[C15] is thought to last as long as it may, lying 10 min more for the snooze', () => {
    const [lying, cold] = after([11, starts('side-lying')], [13, starts('cold')]).runs
    expect([limitOf(lying!), limitOf(cold!)]).toEqual([at(11 + 40), at(13 + 20)])
    expect(spanOf(lying!)).toEqual({ from: at(11), to: at(51) })
    const [ended] = after([11, starts('side-lying')], [23, ends(idAt(11, 7))]).runs
    expect(spanOf(ended!)).toEqual({ from: at(11), to: at(23) })
  })
})

describe('a bout of lying', () => {
  test('[rest-5] ends with its guide, or with a walk or a way up, not with another guide', () => {
    const lying = (...lines: readonly Line[]) => after([11, starts('side-lying')], ...lines).lying
    expect(lying()).toEqual({ since: at(11), endedAt: null })
    expect(lying([23, ends(idAt(11, 7))])).toEqual({ since: at(11), endedAt: at(23) })
    for (const script of ['walk', 'floor-get-up', 'bed-get-out'] as const)
      expect(lying([23, starts(script)])).toEqual({ since: at(11), endedAt: at(23) })
    for (const script of ['breathing', 'cold', 'sit-footstool', 'bed-get-in'] as const)
      expect(lying([23, starts(script)])).toEqual({ since: at(11), endedAt: null })
    expect(lying([13, starts('cold')], [23, ends(idAt(13, 8))])?.endedAt).toBeNull()
  })
  test('[rest-5] a walk while up does not move the end of the last bout', () => {
    const lines: readonly Line[] = [
      [11, starts('side-lying')],
      [23, ends(idAt(11, 7))],
    ]
    expect(after(...lines, [41, starts('walk')]).lying?.endedAt).toBe(at(23))
    expect(after([41, starts('walk')], [43, ends(idAt(41, 7))]).lying).toBeNull()
  })
  test('[rest-5] a minute between two positions is the same bout, and keeps its snooze', () => {
    const snooze: Line = [19, { kind: 'acknowledged', item: 'lying-over' }]
    const again = (minutes: number) =>
      after(
        [11, starts('side-lying')],
        snooze,
        [23, ends(idAt(11, 7))],
        [minutes, starts('recline')],
      )
    expect(again(24)).toMatchObject({ lying: { since: at(11), endedAt: null }, snoozed: true })
    expect(again(25)).toMatchObject({ lying: { since: at(25), endedAt: null }, snoozed: false })
    expect(after([19, { kind: 'acknowledged', item: 'cold' }]).snoozed).toBe(false)
  })
  test('[rest-5] of two guides that lie, the last to end ends the bout', () => {
    const lines: readonly Line[] = [
      [11, starts('side-lying')],
      [13, starts('recline')],
    ]
    const one = after(...lines, [23, ends(idAt(11, 7))])
    expect(one.lying).toEqual({ since: at(11), endedAt: null })
    const both = after(...lines, [23, ends(idAt(11, 7))], [29, ends(idAt(13, 8))])
    expect(both.lying).toEqual({ since: at(11), endedAt: at(29) })
  })
})

test('[rest-5] a pack that is still on does not keep up a bout, and its own late end does not move it', () => {
  const lines: readonly Line[] = [
    [11, starts('side-lying')],
    [13, starts('cold')],
  ]
  expect(after(...lines, [23, ends(idAt(11, 7))]).lying?.endedAt).toBe(at(23))
  const walked: readonly Line[] = [...lines, [19, starts('walk')], [23, ends(idAt(11, 7))]]
  expect(after(...walked).lying?.endedAt).toBe(at(19))
})

describe('being up', () => {
  test('[walk-2] a walk or a way up that was finished counts, one that was stopped does not', () => {
    for (const script of ['walk', 'floor-get-up', 'bed-get-out'] as const) {
      const up = after([11, starts(script)], [17, ends(idAt(11, 7))])
      expect([up.risen, up.upSinceLying]).toEqual([at(17), true])
      const given = after([11, starts(script)], [17, stopped(11, 7)])
      expect([given.risen, given.upSinceLying]).toEqual([null, false])
    }
    const cold = after([11, starts('cold')], [17, ends(idAt(11, 7))])
    expect([cold.risen, cold.upSinceLying]).toEqual([null, false])
  })
  test('[walk-1] lying down again ends it; a walk that is told counts as one that was guided', () => {
    const walk: Line = [11, { kind: 'walked', minutes: 3, painRise: 0 }]
    expect(after(walk)).toMatchObject({ risen: at(11), upSinceLying: true })
    expect(after(walk, [17, starts('recline')])).toMatchObject({
      risen: at(11),
      upSinceLying: false,
    })
    expect(after(walk, [17, starts('cold')], [29, ends(idAt(17, 8))]).upSinceLying).toBe(true)
  })
})

test('[C3] care begins with the first guide of an episode, at the pain told by then', () => {
  const { episode } = after([11, starts('side-lying')], [13, pain(3)], [17, starts('walk')])
  expect([episode?.careBegan, episode?.painWhenCareBegan]).toEqual([at(11), 6])
})

describe('minutes lain', () => {
  /** Whether at least so many minutes of the last 3 h were lain, and when that turns. */
  const lain = (spent: number, minutes: number, ...lines: readonly Line[]) => {
    const condition: Condition = { kind: 'long', stay: 'lying', spent, minutes: 3 * hour }
    return [
      holds(condition, after(...lines), nowAt(minutes)),
      turnsAt(condition, after(...lines), nowAt(minutes)),
    ]
  }
  test('[rest-6] overlapping guides count once, in whatever order they were told', () => {
    const lines: readonly Line[] = [
      [11, starts('side-lying')],
      [17, starts('recline')],
      [23, ends(idAt(11, 7))],
      [34, ends(idAt(17, 8))],
      [35, { ...starts('supine-pillows'), at: at(5) }],
      [36, { ...ends(idAt(35, 11)), at: at(13) }],
    ]
    expect(lain(29, 61, ...lines)[0]).toBe(true)
    expect(lain(29.1, 61, ...lines)[0]).toBe(false)
  })
  test('[rest-6] one inside another adds nothing, and only lying counts', () => {
    const lines: readonly Line[] = [
      [11, starts('side-lying')],
      [13, starts('recline')],
      [17, ends(idAt(13, 8))],
      [30, ends(idAt(11, 7))],
      [31, starts('cold')],
      [47, ends(idAt(31, 11))],
    ]
    expect(lain(19, 61, ...lines)[0]).toBe(true)
    expect(lain(19.1, 61, ...lines)[0]).toBe(false)
  })
  test('[rest-6] a guide that ends before it began counts nothing', () => {
    const lines: readonly Line[] = [
      [11, starts('side-lying')],
      [17, { ...ends(idAt(11, 7)), at: at(7) }],
      [20, starts('recline')],
      [31, ends(idAt(20, 9))],
    ]
    expect(lain(11, 61, ...lines)).toEqual([true, at(20 + 3 * hour + 1 / 60_000)])
  })
})
