import { describe, expect, test } from 'vitest'
import type { ConditionId } from './content/conditions.ts'
import { signIds, signs } from './content/signs.ts'
import { signsOfScreen } from './danger.ts'
import type { Telling } from './event.ts'
import { day, hour } from './instant.ts'
import { offers } from './testing/planItems.ts'
import { answers, idAt, pain, planOf, starts, story, type Line } from './testing/story.ts'

const back: readonly Line[] = [[0, { kind: 'episodeStarted' }], [1, answers('S1')]]
const sudden: readonly Line[] = [[0, { kind: 'episodeStarted', sudden: true }], [1, answers('S1')]]

const held = (...conditions: readonly ConditionId[]): Telling => ({ kind: 'profileSet', conditions })
const born = (birthYear: number): Telling => ({ kind: 'profileSet', birthYear })

/** The alert 7 minutes after the last line. */
const alertAfter = (...lines: readonly Line[]) =>
  planOf(story(...lines), (lines.at(-1)?.[0] ?? 0) + 7).alert

const told = (...more: readonly Telling[]) =>
  alertAfter(...back, ...more.map((telling, index): Line => [2 + index, telling]))

const seen = (alert: ReturnType<typeof alertAfter>) => [alert?.tier ?? null, ...(alert?.signs ?? [])]

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

  test.each(['night-pain', 'weight-loss', 'thoracic-pain'])('[danger-3] past cancer with %s is for today', (sign) => {
    expect(seen(told(held('cancer-history'), answers('S4', [sign])))).toContain('cancer-combination')
  })
  test('[danger-3] past cancer with a cough that hurts the leg is for this week', () => {
    const alert = told(held('cancer-history'), answers('S4', ['cough-sneeze-leg']))
    expect(seen(alert)).toEqual(['within-days', 'cough-sneeze-leg', 'cancer-history-alone'])
  })

  test('[danger-4] 70, steroids and a sudden onset are for today; 69, or slow, or neither are not', () => {
    const at70 = seen(alertAfter(...sudden, [2, born(1956)], [3, held('steroid-use')]))
    expect(at70).toEqual(['same-day', 'fracture-combination'])
    expect(alertAfter(...sudden, [2, born(1957)], [3, held('steroid-use')])).toBeNull()
    expect(alertAfter(...back, [2, born(1951)], [3, held('osteoporosis-fracture-risk')])).toBeNull()
    expect(alertAfter(...sudden, [2, born(1951)])).toBeNull()
  })

  test('[danger-5] a small fall of a woman over 70 is a combination; of a man or at 67 it is not', () => {
    const fall = answers('S2', ['minor-trauma-fragile'])
    const woman = { kind: 'profileSet', birthYear: 1949, sex: 'female' } as const
    expect(seen(told(woman, fall))).toContain('fracture-combination')
    expect(seen(told({ ...woman, sex: 'male' }, fall))).toEqual(['same-day', 'minor-trauma-fragile'])
    expect(seen(told({ ...woman, birthYear: 1958 }, fall))).toEqual(['same-day', 'minor-trauma-fragile'])
  })

  test('[danger-6] foot drop is for today; with worsening weakness an emergency of its own', () => {
    expect(seen(told(answers('S2', ['foot-drop'])))).toEqual(['same-day', 'foot-drop'])
    const both = told(answers('S2', ['foot-drop']), answers('legs', ['leg-weakness-worsening']))
    expect(seen(both)).toContain('foot-drop-worsening')
  })

  test('[danger-7] flank signs are for today; with fever, one kidney or pregnancy an emergency', () => {
    const flank = answers('S2', ['flank-urine'])
    expect(seen(told(flank))).toEqual(['same-day', 'flank-urine'])
    expect(seen(told(answers('S2', ['flank-urine', 'fever-chills'])))).toEqual(['emergency-now', 'kidney-emergency'])
    expect(seen(told(held('single-kidney'), flank))).toEqual(['emergency-now', 'kidney-emergency'])
    expect(seen(told({ kind: 'profileSet', pregnantWeeks: 11 }, flank))).toEqual(['emergency-now', 'kidney-emergency'])
  })

  test('[danger-8] chest-level pain of a smoker over 50 asks about the chest again, once', () => {
    const chest = answers('S4', ['thoracic-pain'])
    const asks = (...more: readonly Telling[]) =>
      offers(planOf(story(...back, ...more.map((each, index): Line => [2 + index, each])), 11), 'chest-screen')
    const smoker = { kind: 'profileSet', birthYear: 1971, smokes: true } as const
    expect(asks(smoker, chest)).toBe(true)
    expect(asks({ ...smoker, smokes: false }, chest)).toBe(false)
    expect(asks({ ...smoker, birthYear: 1979 }, chest)).toBe(false)
    expect(asks({ ...smoker, smokes: false }, held('hypertension'), chest)).toBe(true)
    expect(asks(smoker, chest, answers('recheck'))).toBe(false)
    expect(seen(told(smoker, chest, answers('recheck', [], ['chest-pain'])))).toEqual(['emergency-now', 'chest-pain'])
  })

  test('[danger-9] over 70 and first bout, or cancer history alone: this week; steroids alone: no', () => {
    const first: Telling = { kind: 'profileSet', birthYear: 1954, conditions: [], conditionsAsked: ['previous-episodes'] }
    expect(seen(told(first))).toEqual(['within-days', 'age-over-70-first'])
    expect(told({ ...first, conditions: ['previous-episodes'] } as Telling)).toBeNull()
    expect(told(born(1954))).toBeNull()
    expect(seen(told(held('cancer-history')))).toEqual(['within-days', 'cancer-history-alone'])
    expect(told(held('steroid-use'))).toBeNull()
  })

  test('[danger-10] any sign of today in pregnancy goes to maternity as well', () => {
    const rash = answers('S2', ['shingles-rash'])
    expect(seen(told({ kind: 'profileSet', pregnantWeeks: 9 }, rash))).toContain('pregnancy-combination')
    expect(seen(told(rash))).toEqual(['same-day', 'shingles-rash'])
  })

  test('[danger-11] under 16 the adult plan stops, also beside another alert or once care is sought', () => {
    const kinds = (...more: readonly Line[]) => planOf(story(...back, [2, born(2010)], ...more), 19).now.map(({ kind }) => kind)
    expect(kinds()).toEqual(['seek-care'])
    expect(kinds([3, answers('S2', ['fever-chills'])])).toEqual(['seek-care'])
    expect(kinds([3, { kind: 'careSought', signs: ['age-under-16'], outcome: 'booked' }])).toEqual(['seek-care'])
    const older = planOf(story(...back, [2, born(2008)]), 19)
    expect(older.alert?.signs).toEqual(['age-under-18'])
    expect(older.now.length).toBeGreaterThan(1)
  })

  test('[danger-12] [C6] a known aneurysm is an emergency with an episode, not from the profile alone', () => {
    expect(seen(told(held('known-aneurysm')))).toEqual(['emergency-now', 'known-aneurysm'])
    expect(alertAfter([0, held('known-aneurysm')])).toBeNull()
    expect(seen(alertAfter([0, held('known-aneurysm')], [5, pain(3)]))).toEqual(['emergency-now', 'known-aneurysm'])
    expect(alertAfter([0, held('known-aneurysm')], [5, pain(2)])).toBeNull()
  })
})

describe('rulings on danger', () => {
  test('[danger-13] [C36] new numbness with a blood thinner names bleeding; foot drop does too', () => {
    const thinner = held('anticoagulant-use')
    expect(seen(told(thinner, answers('S1', ['new-leg-numbness'])))).toContain('anticoagulant-nerve')
    expect(seen(told(thinner, answers('S2', ['foot-drop'])))).toEqual(['emergency-now', 'anticoagulant-nerve'])
    expect(told(thinner)).toBeNull()
  })
  test('[danger-14] past cancer with unsteadiness or numbness is an emergency; a rash is not', () => {
    const cancer = held('cancer-history')
    expect(seen(told(cancer, answers('S2', ['hand-clumsy-unsteady'])))).toEqual(['emergency-now', 'cancer-plus-nerve'])
    expect(seen(told(cancer, { kind: 'legNoted', leg: 'numb' }))).toEqual(['emergency-now', 'cancer-plus-nerve'])
    expect(seen(told(cancer, answers('S2', ['shingles-rash'])))).toEqual(['same-day', 'shingles-rash'])
  })
  test('[danger-15] every other answered sign stands for its own tier', () => {
    const stated = signIds.filter((sign) => ['S2', 'S4', 'S5'].includes(signs[sign].screen ?? '') &&
      sign !== 'severe-unmanageable' && sign !== 'inflammatory-pattern')
    for (const sign of stated) {
      const { screen, tier } = signs[sign]
      expect(seen(told(answers(screen as 'S2', [sign]))).slice(0, 2)).toEqual([tier, sign])
    }
  })
  test('[danger-21] [danger-22] [C10] an inflammatory pattern is a note until its score is 3 or more', () => {
    const pattern = answers('S5', ['inflammatory-pattern'])
    const score = (...yes: readonly (typeof signIds)[number][]): Telling => ({
      kind: 'dangerAnswered', screen: 'S5', asked: signIds.filter((sign) => signs[sign].screen === 'ibp'), yes, unsure: [],
    })
    expect(told(pattern)).toBeNull()
    expect(told(pattern, score('ibp-buttock', 'ibp-family'))).toBeNull()
    expect(seen(told(pattern, score('ibp-buttock', 'ibp-family', 'ibp-psoriasis')))).toEqual(['within-days', 'inflammatory-pattern'])
    const asks = (...lines: readonly Line[]) => offers(planOf(story(...back, ...lines), 47), 'inflammatory-screen')
    expect(asks([5, pattern])).toBe(true)
    expect(asks([5, pattern], [6, score()])).toBe(false)
    expect(asks()).toBe(false)
  })
  test('[danger-16] [C7] TB risk with weight loss, or after 4 weeks, is for today', () => {
    expect(seen(told(held('tb-risk'), answers('S4', ['weight-loss'])))).toContain('tb-combination')
    expect(told(held('tb-risk'))).toBeNull()
    const events = story(...back, [3, held('tb-risk')])
    expect(planOf(events, 28 * day - 1).alert).toBeNull()
    expect(planOf(events, 28 * day).alert?.signs).toEqual(['tb-combination'])
  })
  test('[danger-17] [C7] weight loss alone is for this week, with any other sign for today', () => {
    expect(seen(told(answers('S4', ['weight-loss'])))).toEqual(['within-days', 'weight-loss'])
    expect(seen(told(answers('S4', ['weight-loss', 'cough-sneeze-leg'])))).toEqual(['same-day', 'weight-loss-combination'])
  })

  test('[danger-18] [C3] pain 8 two hours into care and no way to the toilet is for today', () => {
    const lines: readonly Line[] = [
      ...back, [5, pain(8)], [11, starts('side-lying')],
      [20, { kind: 'abilityNoted', reachesToilet: false }],
    ]
    const at = (minutes: number, ...more: readonly Line[]) => planOf(story(...lines, ...more), minutes).alert?.signs ?? []
    expect(at(130)).toEqual([])
    expect(at(131)).toEqual(['pain-stays-severe'])
    expect(at(131, [40, pain(7)])).toEqual([])
    expect(at(131, [40, { kind: 'abilityNoted', reachesToilet: true }])).toEqual([])
  })
  test('[danger-18] [C3] pain of 8 at 72 h is for today, of 7 not', () => {
    expect(planOf(story(...back, [3, pain(8)]), 72 * hour - 1).alert).toBeNull()
    expect(planOf(story(...back, [3, pain(8)]), 72 * hour).alert?.signs).toEqual(['pain-stays-severe'])
    expect(planOf(story(...back, [3, pain(7)]), 72 * hour).alert).toBeNull()
  })
  test('[danger-19] [C3] not standing is for today from 24 h, not before', () => {
    const events = story(...back, [9, { kind: 'abilityNoted', canStand: false }])
    expect(planOf(events, 24 * hour - 1).alert).toBeNull()
    expect(planOf(events, 24 * hour).alert?.signs).toEqual(['cannot-stand'])
  })
  test('[danger-20] from 16 to 17 it is a visit this week, from 18 nothing', () => {
    const at = (birthDate: string) => told({ kind: 'profileSet', birthDate })?.signs ?? []
    expect(at('2010-01-20')).toEqual(['age-under-16'])
    expect(at('2010-01-05')).toEqual(['age-under-18'])
    expect(at('2008-01-20')).toEqual(['age-under-18'])
    expect(at('2008-01-05')).toEqual([])
  })
  test('[C31] a birth year counts by its less favourable end', () => {
    expect(told(born(2010))?.signs).toEqual(['age-under-16'])
    expect(told(born(2008))?.signs).toEqual(['age-under-18'])
    expect(told(born(2007))).toBeNull()
  })

  test('[C9] numbness of one leg that is new is for today; both legs or saddle are an emergency', () => {
    expect(seen(told({ kind: 'legNoted', leg: 'numb' }))).toEqual(['same-day', 'one-leg-numbness-new'])
    expect(seen(told({ kind: 'legNoted', leg: 'both' }))).toEqual(['emergency-now', 'ces-both-legs'])
    expect(seen(told({ kind: 'legNoted', leg: 'saddle' }))).toEqual(['emergency-now', 'ces-saddle-numbness'])
    expect(told({ kind: 'legNoted', leg: 'same' })).toBeNull()
  })
  test('[C12] welts ask about the breath until that is answered, and again after other welts', () => {
    const welts: Telling = { kind: 'skinChecked', area: 'low-left', looks: 'welts' }
    const breath: Telling = { kind: 'dangerAnswered', screen: 'recheck', asked: ['anaphylaxis'], yes: [], unsure: [] }
    const asks = (...lines: readonly Line[]) => offers(planOf(story(...back, ...lines), 47), 'breath-screen')
    expect(asks([5, welts])).toBe(true)
    expect(asks([5, welts], [6, breath])).toBe(false)
    expect(asks([5, welts], [6, breath], [30, welts])).toBe(true)
    expect(seen(told(welts, { ...breath, yes: ['anaphylaxis'] } as Telling))).toEqual(['emergency-now', 'anaphylaxis'])
  })
  test('[C12] [C39] a person is asked if they are stuck after three failed tries, or 30 min of one', () => {
    const tried = (minutes: number, line: number): readonly Line[] => [
      [minutes, starts('floor-get-up')],
      [minutes + 3, { kind: 'guideEnded', target: idAt(minutes, line), how: 'stopped' }],
    ]
    const asks = (minutes: number, ...lines: readonly Line[]) => offers(planOf(story(...back, ...lines), minutes), 'stuck-screen')
    expect(asks(29, ...tried(10, 2), ...tried(20, 4))).toBe(false)
    expect(asks(39, ...tried(10, 2), ...tried(20, 4), ...tried(30, 6))).toBe(true)
    expect(asks(39, [10, starts('floor-get-up')])).toBe(false)
    expect(asks(40, [10, starts('floor-get-up')])).toBe(true)
  })

  test('[C13] nothing but the check is offered until S1 is whole; an abandoned one counts its answers', () => {
    const begun: Line = [0, { kind: 'episodeStarted' }]
    const kinds = (...lines: readonly Line[]) => planOf(story(begun, ...lines), 4).now.map(({ kind }) => kind)
    expect(kinds()).toEqual(['screen'])
    const half = signsOfScreen('S1').slice(0, 9)
    expect(kinds([1, { kind: 'dangerAnswered', screen: 'S1', asked: half, yes: [], unsure: [] }])).toEqual(['screen'])
    expect(kinds([1, { kind: 'dangerAnswered', screen: 'S1', asked: half, yes: ['chest-pain'], unsure: [] }])).toEqual(['seek-emergency'])
    expect(kinds([1, answers('S1')])).toContain('breathing')
  })
  test('[C13] a legs screen that was abandoned asks again', () => {
    const asks = (asked: readonly (typeof signIds)[number][]) => offers(planOf(story(
      ...back, [3, { kind: 'legNoted', leg: 'further' }],
      [4, { kind: 'dangerAnswered', screen: 'legs', asked, yes: [], unsure: [] }],
    ), 9), 'legs-screen')
    expect(asks(['ces-both-legs'])).toBe(true)
    expect(asks(signsOfScreen('legs'))).toBe(false)
  })
})

test('[C1] [stretch-4] an alert for today stays on top, comfort goes on below it and stretches do not', () => {
  const plan = planOf(story(...back, [3, pain(4)], [5, answers('S2', ['shingles-rash'])]), 49 * hour)
  expect(plan.now[0]?.id).toBe('seek-same-day')
  expect(plan.now.map(({ id }) => id)).toEqual(expect.arrayContaining(['walk', 'breathing']))
  expect(plan.held.map(({ id, rule }) => [id, rule])).toEqual([['stretch', 'stretch-4']])
  expect(planOf(story(...back, [3, pain(4)]), 49 * hour).now.map(({ id }) => id)).toContain('stretch')
})
