import { describe, expect, test } from 'vitest'
import { signsOfScreen } from '../danger.ts'
import type { Telling, TestStop } from '../event.ts'
import { day, hour, instant, minute } from '../instant.ts'
import { gateInputOf } from '../movement/gateInputOf.ts'
import { resultOf, sittingsOf, testChanges, testedPerson } from '../movement/ofTests.ts'
import { person, type Person } from '../movement/testing/person.ts'
import type { SelfTestId } from '../content/measures/ids.ts'
import { endOf } from './endOf.ts'
import { testGate } from './testGate.ts'

const inputOf = (one: Person, check: SelfTestId = 'st-sts30', danger = false) =>
  gateInputOf(one.history(), one.now(), check, danger, new Set())

const tried = (
  value: number,
  stop: TestStop = 'chose',
  check: SelfTestId = 'st-sts30',
): Telling => ({
  kind: 'selfTested',
  test: check,
  value,
  stop,
  method: 'count',
})

const begun = (): Person => {
  const one = person()
  one.tell({ kind: 'episodeStarted', at: instant(one.now() - 20 * day * minute) })
  return one
}

describe('what nobody told is not known', () => {
  test('an empty log knows no pain, no waking, no age and no pregnancy', () => {
    const input = inputOf(person())
    expect(input).toMatchObject({
      pain: null,
      worst24: null,
      hoursSinceWaking: null,
      age: null,
      weeksPregnant: null,
      checksToday: 0,
      daysSinceCheck: Infinity,
      daysSinceMorningRise: Infinity,
    })
  })

  test('the worst of "the last 24 hours" is not known any more a day later', () => {
    const one = begun()
    one.pain(3, 'worst24')
    one.wait(23 * hour)
    expect(inputOf(one).worst24).toBe(3)
    one.wait(2 * hour)
    expect(inputOf(one).worst24).toBeNull()
  })

  test('pain "now" of yesterday is not pain now', () => {
    const one = begun()
    one.pain(1)
    expect(inputOf(one).pain).toBe(1)
    one.wait(13 * hour)
    expect(inputOf(one).pain).toBeNull()
  })
})

describe('hours since waking', () => {
  test('a score told just now says nothing of waking, so a confirmation can lift it', () => {
    const one = begun()
    one.pain(1)
    expect(inputOf(one).hoursSinceWaking).toBeNull()
    const gate = testGate('st-sts30', { ...inputOf(one), agreed: new Set(['up-two-hours']) })
    expect(gate.why).not.toContain('just-woken')
    expect(testGate('st-sts30', inputOf(one)).unknown).toContain('just-woken')
  })

  test('a score of three hours ago shows three hours', () => {
    const one = begun()
    one.pain(1)
    one.wait(3 * hour)
    expect(inputOf(one).hoursSinceWaking).toBe(3)
  })

  test('waking that was told closes for its hour, whatever is confirmed', () => {
    const one = begun()
    one.tell({ kind: 'slept', score: 7, wokenByPain: 0, wokeAt: one.now() })
    one.wait(40)
    const gate = testGate('st-sts30', { ...inputOf(one), agreed: new Set(['up-two-hours']) })
    expect(gate.why).toContain('just-woken')
    expect(gate.unknown).not.toContain('just-woken')
  })

  test('waking of yesterday is not waking of today', () => {
    const one = begun()
    one.tell({ kind: 'slept', score: 7, wokenByPain: 0, wokeAt: one.now() })
    one.wait(23 * hour)
    expect(inputOf(one).hoursSinceWaking).toBeNull()
  })
})

describe('a birth year is read at its less favourable end (C31)', () => {
  // The person's log begins in February 2026.
  test.each([
    [2008, 17],
    [2007, 19],
    [1961, 65],
    [1960, 66],
    [1966, 60],
  ])('born in %i: %i', (birthYear, age) => {
    const one = begun()
    one.tell({ kind: 'profileSet', birthYear })
    expect(inputOf(one).age).toBe(age)
  })
})

describe('how soon again', () => {
  test('tries of one sitting do not close the check; the next sitting comes after four weeks', () => {
    const one = begun()
    one.tell(tried(9))
    one.wait(10)
    expect(inputOf(one).daysSinceCheck).toBe(Infinity)
    one.wait(3 * hour)
    expect(inputOf(one).daysSinceCheck).toBeLessThan(1)
    expect(testGate('st-sts30', inputOf(one)).why).toContain('too-soon')
    one.wait(28 * day)
    expect(testGate('st-sts30', inputOf(one)).why).not.toContain('too-soon')
  })

  test('a try that hurt closes the check at once', () => {
    const one = begun()
    one.tell(tried(9))
    one.tell(tried(0, 'pain'))
    expect(testGate('st-sts30', inputOf(one)).why).toContain('too-soon')
  })

  test('three other checks are enough for a day', () => {
    const one = begun()
    for (const check of ['st-ake', 'st-thomas', 'st-single-leg'] as const) {
      one.tell(tried(7, 'chose', check))
    }
    expect(inputOf(one).checksToday).toBe(3)
    one.wait(day + 1)
    expect(inputOf(one).checksToday).toBe(0)
  })

  test('a morning 2 above the one before closes for eight weeks', () => {
    const one = begun()
    one.pain(1, 'morning')
    one.wait(5 * hour)
    one.tell(tried(9))
    one.wait(19 * hour)
    one.pain(3, 'morning')
    one.wait(30 * day)
    expect(inputOf(one).daysSinceMorningRise).toBeCloseTo(30)
    expect(testGate('st-sts30', inputOf(one)).why).toContain('closed-after-rise')
    one.wait(26 * day)
    expect(testGate('st-sts30', inputOf(one)).why).not.toContain('closed-after-rise')
  })
})

describe('a try that pain ended scores nothing', () => {
  const only = (one: Person, check: SelfTestId) => {
    const { tests } = one.movement()
    const sitting = sittingsOf(tests, check).at(-1) ?? []
    return resultOf(sitting, check, testedPerson(one.history(), one.now()), one.history().profile)
  }

  test('no degrees read in pain are a perfect score', () => {
    const one = begun()
    one.tell({ ...tried(0, 'pain', 'st-ake'), side: 'left' } as Telling)
    expect(only(one, 'st-ake')).toMatchObject({ value: null, word: null })
    expect(testChanges(one.history(), one.movement(), one.now()).without.size).toBe(0)
  })

  test('no stands counted in pain are not "needed the hands"', () => {
    const one = begun()
    one.tell(tried(0, 'pain'))
    expect(only(one, 'st-sts30').value).toBeNull()
    expect(testChanges(one.history(), one.movement(), one.now()).add).toEqual([])
  })

  test('the try before it in the same sitting still counts', () => {
    const one = begun()
    one.tell(tried(11))
    one.tell(tried(2, 'pain'))
    expect(only(one, 'st-sts30').value).toBe(11)
  })
})

describe('a plank ends sooner with high blood pressure', () => {
  const asked = (conditions: readonly 'hypertension'[]): Person => {
    const one = begun()
    one.tell({
      kind: 'profileSet',
      conditions,
      conditionsAsked: ['hypertension', 'hypertension-uncontrolled'],
    })
    return one
  }

  test('at 30 seconds with it, or when nobody asked; else at 120', () => {
    expect(endOf('st-plank', 'knees', asked(['hypertension']).history().profile)).toEqual({
      seconds: 30,
      sooner: true,
    })
    expect(endOf('st-plank', 'knees', begun().history().profile).seconds).toBe(30)
    expect(endOf('st-plank', 'knees', asked([]).history().profile)).toEqual({
      seconds: 120,
      sooner: false,
    })
    expect(endOf('st-side-bridge', 'feet', begun().history().profile).seconds).toBe(90)
    expect(endOf('st-sts30', undefined, begun().history().profile).seconds).toBeNull()
  })

  test('a hold that we ended is judged by nobody', () => {
    const one = asked(['hypertension'])
    one.tell({ kind: 'profileSet', birthYear: 1996, sex: 'male' })
    one.tell({ ...tried(30, 'chose', 'st-plank'), way: 'toes' } as Telling)
    const [sitting = []] = sittingsOf(one.movement().tests, 'st-plank')
    const whose = testedPerson(one.history(), one.now())
    expect(resultOf(sitting, 'st-plank', whose, one.history().profile).word).toBeNull()
  })
})

describe('danger', () => {
  test('an open alert closes every check, without talk of chest pain that nobody has', () => {
    const input = inputOf(begun(), 'st-ake', true)
    expect(input).toMatchObject({ redFlag: true, chestOrFaint: false })
    expect(testGate('st-ake', input).why).toContain('danger-sign')
  })

  test('chest pain closes every check, also after its alert was dealt with', () => {
    const one = begun()
    const asked = signsOfScreen('S1')
    one.tell({ kind: 'dangerAnswered', screen: 'S1', asked, yes: ['chest-pain'], unsure: [] })
    expect(testGate('st-ake', inputOf(one, 'st-ake')).why).toContain('chest-or-faint')
    one.wait(60)
    one.tell({ kind: 'dangerAnswered', screen: 'S1', asked, yes: [], unsure: [] })
    expect(testGate('st-ake', inputOf(one, 'st-ake')).why).not.toContain('chest-or-faint')
  })
})
