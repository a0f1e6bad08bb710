import { describe, expect, test } from 'vitest'
import { signIds, signs } from './content/signs.ts'
import { signsOfScreen } from './danger.ts'
import type { Telling } from './event.ts'
import { day, hour } from './instant.ts'
import { back, born, held, seen, told } from './testing/alerts.ts'
import { offers } from './testing/planItems.ts'
import { answers, idAt, pain, planOf, starts, story, type Line } from './testing/story.ts'

describe('rulings on danger', () => {
  test('[danger-13] [C36] new numbness with a blood thinner names bleeding; foot drop does too', () => {
    const thinner = held('anticoagulant-use')
    expect(seen(told(thinner, answers('S1', ['new-leg-numbness'])))).toContain(
      'anticoagulant-nerve',
    )
    expect(seen(told(thinner, answers('S2', ['foot-drop'])))).toEqual([
      'emergency-now',
      'anticoagulant-nerve',
    ])
    expect(told(thinner)).toBeNull()
  })
  test('[danger-14] past cancer with unsteadiness or numbness is an emergency; a rash is not', () => {
    const cancer = held('cancer-history')
    expect(seen(told(cancer, answers('S2', ['hand-clumsy-unsteady'])))).toEqual([
      'emergency-now',
      'cancer-plus-nerve',
    ])
    expect(seen(told(cancer, { kind: 'legNoted', leg: 'numb' }))).toEqual([
      'emergency-now',
      'cancer-plus-nerve',
    ])
    expect(seen(told(cancer, answers('S2', ['shingles-rash'])))).toEqual([
      'same-day',
      'shingles-rash',
    ])
  })
  test('[danger-15] every other answered sign stands for its own tier', () => {
    const stated = signIds.filter(
      (sign) =>
        ['S2', 'S4', 'S5'].includes(signs[sign].screen ?? '') &&
        sign !== 'severe-unmanageable' &&
        sign !== 'inflammatory-pattern',
    )
    for (const sign of stated) {
      const { screen, tier } = signs[sign]
      expect(seen(told(answers(screen as 'S2', [sign]))).slice(0, 2)).toEqual([tier, sign])
    }
  })
  test('[danger-21] [danger-22] [C10] an inflammatory pattern is a note until its score is 3 or more', () => {
    const pattern = answers('S5', ['inflammatory-pattern'])
    const score = (...yes: readonly (typeof signIds)[number][]): Telling => ({
      kind: 'dangerAnswered',
      screen: 'S5',
      asked: signIds.filter((sign) => signs[sign].screen === 'ibp'),
      yes,
      unsure: [],
    })
    expect(told(pattern)).toBeNull()
    expect(told(pattern, score('ibp-buttock', 'ibp-family'))).toBeNull()
    expect(seen(told(pattern, score('ibp-buttock', 'ibp-family', 'ibp-psoriasis')))).toEqual([
      'within-days',
      'inflammatory-pattern',
    ])
    const asks = (...lines: readonly Line[]) =>
      offers(planOf(story(...back, ...lines), 47), 'inflammatory-screen')
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
    expect(seen(told(answers('S4', ['weight-loss', 'cough-sneeze-leg'])))).toEqual([
      'same-day',
      'weight-loss-combination',
    ])
  })

  test('[danger-18] [C3] pain 8 two hours into care and no way to the toilet is for today', () => {
    const lines: readonly Line[] = [
      ...back,
      [5, pain(8)],
      [11, starts('side-lying')],
      [20, { kind: 'abilityNoted', reachesToilet: false }],
    ]
    const at = (minutes: number, ...more: readonly Line[]) =>
      planOf(story(...lines, ...more), minutes).alert?.signs ?? []
    expect(at(130)).toEqual([])
    expect(at(131)).toEqual(['pain-stays-severe'])
    expect(at(131, [40, pain(7)])).toEqual([])
    expect(at(131, [40, { kind: 'abilityNoted', reachesToilet: true }])).toEqual([])
  })
  test('[danger-18] [C3] pain of 8 at 72 h is for today, of 7 not', () => {
    expect(planOf(story(...back, [3, pain(8)]), 72 * hour - 1).alert).toBeNull()
    expect(planOf(story(...back, [3, pain(8)]), 72 * hour).alert?.signs).toEqual([
      'pain-stays-severe',
    ])
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
    expect(seen(told({ kind: 'legNoted', leg: 'numb' }))).toEqual([
      'same-day',
      'one-leg-numbness-new',
    ])
    expect(seen(told({ kind: 'legNoted', leg: 'both' }))).toEqual([
      'emergency-now',
      'ces-both-legs',
    ])
    expect(seen(told({ kind: 'legNoted', leg: 'saddle' }))).toEqual([
      'emergency-now',
      'ces-saddle-numbness',
    ])
    expect(told({ kind: 'legNoted', leg: 'same' })).toBeNull()
  })
  test('[C12] welts ask about the breath until that is answered, and again after other welts', () => {
    const welts: Telling = { kind: 'skinChecked', area: 'low-left', looks: 'welts' }
    const breath: Telling = {
      kind: 'dangerAnswered',
      screen: 'recheck',
      asked: ['anaphylaxis'],
      yes: [],
      unsure: [],
    }
    const asks = (...lines: readonly Line[]) =>
      offers(planOf(story(...back, ...lines), 47), 'breath-screen')
    expect(asks([5, welts])).toBe(true)
    expect(asks([5, welts], [6, breath])).toBe(false)
    expect(asks([5, welts], [6, breath], [30, welts])).toBe(true)
    expect(seen(told(welts, { ...breath, yes: ['anaphylaxis'] } as Telling))).toEqual([
      'emergency-now',
      'anaphylaxis',
    ])
  })
  test('[C12] [C39] a person is asked if they are stuck after three failed tries, or 30 min of one', () => {
    const tried = (minutes: number, line: number): readonly Line[] => [
      [minutes, starts('floor-get-up')],
      [minutes + 3, { kind: 'guideEnded', target: idAt(minutes, line), how: 'stopped' }],
    ]
    const asks = (minutes: number, ...lines: readonly Line[]) =>
      offers(planOf(story(...back, ...lines), minutes), 'stuck-screen')
    expect(asks(29, ...tried(10, 2), ...tried(20, 4))).toBe(false)
    expect(asks(39, ...tried(10, 2), ...tried(20, 4), ...tried(30, 6))).toBe(true)
    expect(asks(39, [10, starts('floor-get-up')])).toBe(false)
    expect(asks(40, [10, starts('floor-get-up')])).toBe(true)
  })

  test('[C13] nothing but the check is offered until S1 is whole; an abandoned one counts its answers', () => {
    const begun: Line = [0, { kind: 'episodeStarted' }]
    const kinds = (...lines: readonly Line[]) =>
      planOf(story(begun, ...lines), 4).now.map(({ kind }) => kind)
    expect(kinds()).toEqual(['screen'])
    const half = signsOfScreen('S1').slice(0, 9)
    expect(
      kinds([1, { kind: 'dangerAnswered', screen: 'S1', asked: half, yes: [], unsure: [] }]),
    ).toEqual(['screen'])
    expect(
      kinds([
        1,
        { kind: 'dangerAnswered', screen: 'S1', asked: half, yes: ['chest-pain'], unsure: [] },
      ]),
    ).toEqual(['seek-emergency'])
    expect(kinds([1, answers('S1')])).toContain('breathing')
  })
  test('[C13] a legs screen that was abandoned asks again', () => {
    const asks = (asked: readonly (typeof signIds)[number][]) =>
      offers(
        planOf(
          story(
            ...back,
            [3, { kind: 'legNoted', leg: 'further' }],
            [4, { kind: 'dangerAnswered', screen: 'legs', asked, yes: [], unsure: [] }],
          ),
          9,
        ),
        'legs-screen',
      )
    expect(asks(['ces-both-legs'])).toBe(true)
    expect(asks(signsOfScreen('legs'))).toBe(false)
  })
})

test('[C1] [plan-2] an alert for today stays on top, comfort goes on below it and stretches do not', () => {
  const plan = planOf(
    story(...back, [3, pain(4)], [5, answers('S2', ['shingles-rash'])]),
    49 * hour,
  )
  expect(plan.now[0]?.id).toBe('seek-same-day')
  expect(plan.now.map(({ id }) => id)).toEqual(expect.arrayContaining(['walk', 'breathing']))
  expect(plan.held.filter(({ rule }) => rule === 'plan-2').map(({ id }) => id)).toEqual([
    'morning-rise',
    'stretch',
    'massage-helper',
    'massage-self',
    'rub',
    'exercise-session',
    'work',
  ])
  expect(planOf(story(...back, [3, pain(4)]), 49 * hour).now.map(({ id }) => id)).toContain(
    'stretch',
  )
})
