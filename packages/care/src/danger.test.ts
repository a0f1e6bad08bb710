import { describe, expect, test } from 'vitest'
import { signsOfScreen } from './danger.ts'
import type { Telling } from './event.ts'
import { alertAfter, back, born, held, seen, told } from './testing/alerts.ts'
import { offers } from './testing/planItems.ts'
import { answers, pain, planOf, story, type Line } from './testing/story.ts'

const sudden: readonly Line[] = [
  [0, { kind: 'episodeStarted', sudden: true }],
  [1, answers('S1')],
]

describe('combination rules of red-flags §5', () => {
  test.each(signsOfScreen('S1'))('[danger-1] yes or "not sure" to %s is an emergency', (sign) => {
    expect(seen(told(answers('S1', [sign])))).toContain('emergency-now')
    expect(seen(told(answers('S1', [], [sign])))).toContain(sign)
  })
  test('[danger-1] an S1 answered with none is no alert', () => {
    expect(told()).toBeNull()
    expect(planOf(story(...back), 3).tier).toBe('none')
  })
  test('[danger-1] "not sure" is a yes on no other sign than an emergency', () => {
    for (const screen of ['S2', 'S4', 'S5'] as const)
      expect(told(answers(screen, [], signsOfScreen(screen)))).toBeNull()
  })

  test('[danger-2] fever with infection risk is for today; the risk alone is not', () => {
    const fever = answers('S2', ['fever-chills'])
    expect(seen(told(held('infection-risk'), fever))).toContain('infection-combination')
    expect(seen(told(fever))).toEqual(['same-day', 'fever-chills'])
    expect(told(held('infection-risk'))).toBeNull()
  })
  test('[danger-2] [C7] infection risk with night pain is for today; night pain alone this week', () => {
    const night = answers('S4', ['night-pain'])
    expect(seen(told(held('infection-risk'), night))).toEqual(['same-day', 'infection-combination'])
    expect(seen(told(night))).toEqual(['within-days', 'night-pain'])
  })

  test.each(['night-pain', 'weight-loss', 'thoracic-pain'])(
    '[danger-3] past cancer with %s is for today',
    (sign) => {
      expect(seen(told(held('cancer-history'), answers('S4', [sign])))).toContain(
        'cancer-combination',
      )
    },
  )
  test('[danger-3] past cancer with a cough that hurts the leg is for this week', () => {
    const alert = told(held('cancer-history'), answers('S4', ['cough-sneeze-leg']))
    expect(seen(alert)).toEqual(['within-days', 'cough-sneeze-leg', 'cancer-history-alone'])
  })

  test('[danger-4] 70, steroids and a sudden onset are for today; 69, or slow, or neither are not', () => {
    const at70 = seen(alertAfter(...sudden, [2, born(1956)], [3, held('steroid-use')]))
    expect(at70).toEqual(['same-day', 'fracture-combination'])
    const at69 = alertAfter(...sudden, [2, born(1957)], [3, held('steroid-use')])
    expect(at69?.rules).not.toContain('danger-4')
    expect(alertAfter(...back, [2, born(1951)], [3, held('osteoporosis-fracture-risk')])).toBeNull()
    expect(alertAfter(...sudden, [2, born(1951)])).toBeNull()
  })

  test('[danger-24] over 70 and the first bout is for today when it was sudden or after a small fall', () => {
    const first: Line = [3, { kind: 'profileSet', conditionsAsked: ['previous-episodes'] }]
    const fall: Line = [4, answers('S2', ['minor-trauma-fragile'])]
    const rules = (...lines: readonly Line[]) => alertAfter(...lines)?.rules ?? []
    expect(rules(...sudden, [2, born(1951)], first)).toContain('danger-24')
    expect(rules(...back, [2, born(1951)], first)).toEqual(['danger-9'])
    expect(rules(...back, [2, born(1951)], first, fall)).toContain('danger-24')
    expect(rules(...sudden, [2, born(1958)], first)).toEqual([])
  })

  test('[danger-25] long steroids or thin bones with sudden pain or a small fall are for today, at any age', () => {
    const rules = (...lines: readonly Line[]) => alertAfter(...lines)?.rules ?? []
    expect(rules(...sudden, [3, held('steroid-use')])).toEqual(['danger-25'])
    expect(rules(...sudden, [3, held('osteoporosis-fracture-risk')])).toEqual(['danger-25'])
    expect(rules(...back, [3, held('steroid-use')])).toEqual([])
    const fall: Line = [4, answers('S2', ['minor-trauma-fragile'])]
    expect(rules(...back, [3, held('steroid-use')], fall)).toContain('danger-25')
  })

  test('[danger-5] a small fall of a woman over 70 is a combination; of a man or at 67 it is not', () => {
    const fall = answers('S2', ['minor-trauma-fragile'])
    const woman = { kind: 'profileSet', birthYear: 1949, sex: 'female' } as const
    expect(seen(told(woman, fall))).toContain('fracture-combination')
    expect(seen(told({ ...woman, sex: 'male' }, fall))).toEqual([
      'same-day',
      'minor-trauma-fragile',
    ])
    expect(seen(told({ ...woman, birthYear: 1958 }, fall))).toEqual([
      'same-day',
      'minor-trauma-fragile',
    ])
  })

  test('[danger-6] foot drop is for today; with worsening weakness an emergency of its own', () => {
    expect(seen(told(answers('S2', ['foot-drop'])))).toEqual(['same-day', 'foot-drop'])
    const both = told(answers('S2', ['foot-drop']), answers('legs', ['leg-weakness-worsening']))
    expect(seen(both)).toContain('foot-drop-worsening')
  })

  test('[danger-7] flank signs are for today; with fever, one kidney or pregnancy an emergency', () => {
    const flank = answers('S2', ['flank-urine'])
    expect(seen(told(flank))).toEqual(['same-day', 'flank-urine'])
    expect(seen(told(answers('S2', ['flank-urine', 'fever-chills'])))).toEqual([
      'emergency-now',
      'kidney-emergency',
    ])
    expect(seen(told(held('single-kidney'), flank))).toEqual(['emergency-now', 'kidney-emergency'])
    expect(seen(told({ kind: 'profileSet', pregnantWeeks: 11 }, flank))).toEqual([
      'emergency-now',
      'kidney-emergency',
    ])
  })

  test('[danger-8] chest-level pain of a smoker over 50 asks about the chest again, once', () => {
    const chest = answers('S4', ['thoracic-pain'])
    const asks = (...more: readonly Telling[]) =>
      offers(
        planOf(story(...back, ...more.map((each, index): Line => [2 + index, each])), 11),
        'chest-screen',
      )
    const smoker = { kind: 'profileSet', birthYear: 1971, smokes: true } as const
    expect(asks(smoker, chest)).toBe(true)
    expect(asks({ ...smoker, smokes: false }, chest)).toBe(false)
    expect(asks({ ...smoker, birthYear: 1979 }, chest)).toBe(false)
    expect(asks({ ...smoker, smokes: false }, held('hypertension'), chest)).toBe(true)
    expect(asks(smoker, chest, answers('recheck'))).toBe(false)
    expect(seen(told(smoker, chest, answers('recheck', [], ['chest-pain'])))).toEqual([
      'emergency-now',
      'chest-pain',
    ])
  })

  test('[danger-9] over 70 and first bout, or cancer history alone: this week; steroids alone: no', () => {
    const first: Telling = {
      kind: 'profileSet',
      birthYear: 1954,
      conditions: [],
      conditionsAsked: ['previous-episodes'],
    }
    expect(seen(told(first))).toEqual(['within-days', 'age-over-70-first'])
    expect(told({ ...first, conditions: ['previous-episodes'] } as Telling)).toBeNull()
    expect(told(born(1954))).toBeNull()
    expect(seen(told(held('cancer-history')))).toEqual(['within-days', 'cancer-history-alone'])
    expect(told(held('steroid-use'))).toBeNull()
  })

  test('[danger-10] any sign of today in pregnancy goes to maternity as well', () => {
    const rash = answers('S2', ['shingles-rash'])
    expect(seen(told({ kind: 'profileSet', pregnantWeeks: 9 }, rash))).toContain(
      'pregnancy-combination',
    )
    expect(seen(told(rash))).toEqual(['same-day', 'shingles-rash'])
  })

  test('[danger-11] under 16 the adult plan stops, also beside another alert or once care is sought', () => {
    const kinds = (...more: readonly Line[]) =>
      planOf(story(...back, [2, born(2010)], ...more), 19).now.map(({ kind }) => kind)
    expect(kinds()).toEqual(['seek-care'])
    expect(kinds([3, answers('S2', ['fever-chills'])])).toEqual(['seek-care'])
    expect(kinds([3, { kind: 'careSought', signs: ['age-under-16'], outcome: 'booked' }])).toEqual([
      'seek-care',
    ])
    const older = planOf(story(...back, [2, born(2008)]), 19)
    expect(older.alert?.signs).toEqual(['age-under-18'])
    expect(older.now.length).toBeGreaterThan(1)
  })

  test('[danger-12] [C6] a known aneurysm is an emergency with an episode, not from the profile alone', () => {
    expect(seen(told(held('known-aneurysm')))).toEqual(['emergency-now', 'known-aneurysm'])
    expect(alertAfter([0, held('known-aneurysm')])).toBeNull()
    expect(seen(alertAfter([0, held('known-aneurysm')], [5, pain(3)]))).toEqual([
      'emergency-now',
      'known-aneurysm',
    ])
    expect(alertAfter([0, held('known-aneurysm')], [5, pain(2)])).toBeNull()
  })
})
