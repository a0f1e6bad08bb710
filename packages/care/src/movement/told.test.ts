import { describe, expect, test } from 'vitest'
import type { Telling } from '../event.ts'
import { day, hour, plusMinutes } from '../instant.ts'
import { late, locked, type Person } from './testing/person.ts'
import { begin } from './testing/step.ts'

/* What single tellings change of where a person stands. */

const inputs = (one: Person) => one.movement().inputs

describe('what a person can do', () => {
  test('[move-asks] walking, sitting and rising are each known by themselves, and since when', () => {
    const one = locked(5)
    const at = one.now()
    one.tell({ kind: 'abilityNoted', walkMinutes: 7 })
    expect(inputs(one)).toMatchObject({ walk: 7, sit: null, getsUp: null, toldAt: { walk: at } })
    one.wait(60)
    one.tell({ kind: 'abilityNoted', sitMinutes: 9 })
    expect(inputs(one)).toMatchObject({ walk: 7, sit: 9, getsUp: null })
    expect(inputs(one).toldAt).toEqual({ walk: at, sit: one.now() })
    one.tell({ kind: 'abilityNoted', turnsInBed: false })
    expect(inputs(one).getsUp).toBe(false)
    expect(Object.keys(inputs(one).toldAt)).toEqual(['walk', 'sit', 'gets-up'])
    one.tell({ kind: 'abilityNoted', canStand: true })
    expect(inputs(one).walk).toBe(7)
    one.tell({ kind: 'abilityNoted', canStand: false })
    expect(inputs(one).walk).toBe(0)
  })
  test('[move-walk] a walk shows what can be walked, up to a rise of one; more shows what cannot', () => {
    const one = locked(5)
    const walk = (minutes: number, painRise: number) => {
      one.tell({ kind: 'walked', minutes, painRise })
      return inputs(one).walk
    }
    expect([walk(5, 1), walk(3, 0), walk(8, 0)]).toEqual([5, 5, 8])
    expect([walk(9, 2), walk(6, 3), walk(0, 2)]).toEqual([8, 5, 0])
    expect(one.movement().walks).toHaveLength(6)
    const other = locked(5)
    other.tell({ kind: 'walked', minutes: 4, painRise: 2 })
    expect(inputs(other)).toMatchObject({ walk: 3, toldAt: { walk: other.now() } })
  })
  test.each(['bed-get-out', 'floor-get-up', 'morning-rise'] as const)(
    '[move-entry] %s done to its end shows that a person gets up',
    (script) => {
      for (const how of ['stopped', 'finished'] as const) {
        const one = locked(5)
        const [guide] = one.tell({ kind: 'guideStarted', script })
        one.tell({ kind: 'guideEnded', target: guide!, how })
        expect(inputs(one).getsUp).toBe(how === 'finished' ? true : null)
      }
    },
  )
  test('another guide shows nothing of it', () => {
    const one = locked(5)
    const [guide] = one.tell({ kind: 'guideStarted', script: 'breathing' })
    one.tell({ kind: 'guideEnded', target: guide!, how: 'finished' })
    expect(inputs(one).getsUp).toBeNull()
  })
  test('sleep and its waking, and when one woke', () => {
    const one = locked(5)
    one.tell({ kind: 'slept', score: 6, wokenByPain: 2, wokeAt: plusMinutes(one.now(), -20) })
    expect(inputs(one)).toMatchObject({ sleep: 6, woken: 2, toldAt: { sleep: one.now() } })
    expect(one.movement().wokeAt).toBe(plusMinutes(one.now(), -20))
    one.tell({ kind: 'slept', score: 7, wokenByPain: 0 })
    expect(one.movement().wokeAt).toBe(plusMinutes(one.now(), -20))
  })
  test('[move-measure] measures that gates read, and those that they do not', () => {
    const one = locked(5)
    one.tell({ kind: 'measured', instrument: 'rmdq-24', answers: [1, 2, 3], finished: true })
    expect(inputs(one)).toMatchObject({ rmdq: 3, toldAt: { function: one.now() } })
    one.tell({ kind: 'measured', instrument: 'rmdq-24', answers: [1] })
    expect(inputs(one).rmdq).toBeNull()
    one.tell({ kind: 'measured', instrument: 'rmdq-24', answers: [], finished: true })
    expect(inputs(one).rmdq).toBe(0)
    one.tell({ kind: 'measured', instrument: 'own-activities', answers: [6, 8] })
    expect(inputs(one).own).toBe(7)
    one.tell({ kind: 'measured', instrument: 'own-activities', answers: [] })
    expect(inputs(one).own).toBeNull()
    for (const instrument of ['peg', 'global-change', 'slow-recovery'] as const)
      one.tell({ kind: 'measured', instrument, answers: [1, 1, 1] })
    expect(inputs(one)).toMatchObject({ rmdq: 0, own: null })
    expect(one.movement().measures).toHaveLength(8)
  })
})

describe('what stops and what settles', () => {
  test.each([
    ['numb', 'numbness'],
    ['new', 'leg-pain'],
    ['further', 'leg-pain'],
  ] as const)('[move-clinician] %s suggests a clinician for %s', (leg, why) => {
    const one = late()
    one.tell({ kind: 'legNoted', leg })
    expect([...one.movement().suggestions.keys()]).toEqual([why])
    expect(inputs(one).toldAt['no-leg']).toBe(one.now())
  })
  test.each(['none', 'less', 'same'] as const)('[move-leg] %s stops nothing', (leg) => {
    const one = late()
    one.tell({ kind: 'legNoted', leg })
    expect(one.movement()).toMatchObject({ legStop: null, suggestions: new Map() })
    expect(inputs(one).leg?.leg).toBe(leg)
  })
  test('[move-leg] a position that eases stops nothing', () => {
    const one = late()
    one.tell({ kind: 'positionTried', position: 'floor-9090', effect: 'better' })
    expect(one.movement().legStop).toBeNull()
  })
  test('[move-leg] [move-settle] it belongs to the session that waits for its morning, not to a settled one', () => {
    const stories: readonly Telling[] = [{ kind: 'legNoted', leg: 'new' }, { kind: 'spasmed' }]
    for (const telling of stories) {
      const one = late()
      one.session({ pain: 2 })
      one.wait(40 * hour)
      one.session({ pain: 2 })
      one.tell(telling)
      const [settled, waiting] = one.movement().sessions
      expect([settled?.leg, settled?.spasm]).toEqual(['none', false])
      expect([waiting?.leg === 'new', waiting?.spasm]).toEqual(
        telling.kind === 'spasmed' ? [false, true] : [true, false],
      )
      one.wait(40 * hour)
      expect(one.movement().sessions[1]?.judged?.colour).toBe('stop')
    }
  })
  test('[move-down] two starts above the allowed pain count from twelve hours to two days apart', () => {
    const down = (apart: number): boolean => {
      const one = late()
      one.session({ pain: 2 })
      one.wait(day)
      begin(one, 4)
      one.wait(apart)
      begin(one, 4)
      return one.movement().stage < 3
    }
    expect([11.9, 12, 48, 48.1].map((hours) => down(hours * 60))).toEqual([
      false,
      true,
      true,
      false,
    ])
  })
  test('[move-session] sessions know their day; out of an episode it is long ago', () => {
    const one = late()
    begin(one, 2)
    one.tell({ kind: 'episodeClosed', why: 'over' })
    one.wait(day)
    begin(one, 2)
    expect(one.movement().sessions.map(({ day: each }) => each)).toEqual([20, 365])
  })
  test('[move-pause] keeping well is asked for, and a pause ends when it says', () => {
    const one = late()
    expect(one.movement().keeps).toBe(false)
    one.tell({ kind: 'acknowledged', item: 'keep' })
    one.tell({ kind: 'acknowledged', item: 'something else' })
    expect(one.movement()).toMatchObject({ keeps: true, paused: null })
    expect(one.movement().agreed.size + one.movement().leftOut.size).toBe(0)
    one.tell({ kind: 'acknowledged', item: 'pause', until: plusMinutes(one.now(), day) })
    expect(one.movement().paused).toBe(plusMinutes(one.now(), day))
    one.tell({ kind: 'acknowledged', item: 'pause' })
    expect(one.movement().paused).toBeNull()
  })
  test('[move-own] a medicine that was prescribed is no exercise', () => {
    const one = late()
    one.tell({ kind: 'prescribed', product: 'ibuprofen-200', units: 1, everyHours: 8 })
    expect(one.movement().prescribed.size).toBe(0)
  })
  test('[move-entry] a new episode forgets walks and what was suggested, and keeps its levels', () => {
    const one = late()
    one.tell({ kind: 'walked', minutes: 10, painRise: 0 })
    for (let times = 0; times < 3; times += 1) {
      one.session({ pain: 2 })
      one.wait(20 * hour)
      one.pain(2, 'morning')
      one.wait(2 * hour)
    }
    one.tell({ kind: 'legNoted', leg: 'further' })
    one.tell({ kind: 'episodeClosed', why: 'over' })
    expect(one.movement().walks).toHaveLength(1)
    one.wait(day)
    one.tell({ kind: 'episodeStarted', sudden: true })
    const { walks, suggestions, levels, stage, sessions } = one.movement()
    expect([walks.length, suggestions.size, stage]).toEqual([0, 0, 0])
    expect([levels.size, sessions.length]).toEqual([2, 3])
  })
})

describe('[C30] dated ahead', () => {
  const ahead = (one: Person, minutes: number) => plusMinutes(one.now(), minutes)
  test('by ten minutes it is of now; by more it counts where it restricts, as told now', () => {
    const one = late()
    one.tell({ kind: 'abilityNoted', sitMinutes: 50, at: ahead(one, 10) })
    expect(inputs(one).sit).toBe(50)
    one.tell({ kind: 'abilityNoted', sitMinutes: 60, at: ahead(one, 11) })
    one.tell({ kind: 'walked', minutes: 60, painRise: 0, at: ahead(one, 11) })
    one.tell({ kind: 'slept', score: 9, wokenByPain: 0, at: ahead(one, 11) })
    one.tell({ kind: 'legNoted', leg: 'less', at: ahead(one, 11) })
    one.tell({ kind: 'acknowledged', item: 'keep', at: ahead(one, 11) })
    expect(inputs(one)).toMatchObject({ sit: 50, walk: 20, sleep: null, leg: { leg: 'none' } })
    expect(one.movement().keeps).toBe(false)
    one.tell({ kind: 'legNoted', leg: 'new', at: ahead(one, 600) })
    expect(one.movement()).toMatchObject({
      legStop: ahead(one, 48 * hour),
      inputs: { leg: { leg: 'new', at: one.now() } },
    })
    one.tell({ kind: 'careSought', signs: [], outcome: 'seen', at: ahead(one, 600) })
    expect(one.movement().suggestions.size).toBe(1)
  })
  test('the same pain counts, a lower one does not', () => {
    const one = late()
    const pain = (score: number): number => {
      one.tell({ kind: 'painNoted', score: score as never, moment: 'now', at: ahead(one, 60) })
      return inputs(one).pains.length
    }
    expect([pain(1), pain(2), pain(3), pain(2)]).toEqual([1, 2, 3, 3])
  })
})
