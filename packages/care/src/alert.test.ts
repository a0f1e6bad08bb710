import { describe, expect, test } from 'vitest'
import { foldHistory } from './fold.ts'
import { alertAfter, back, held, told } from './testing/alerts.ts'
import { answers, idAt, pain, planOf, story, type Line } from './testing/story.ts'

/* What an alert says, whom it says to call, and what a clearing of it must name. */

const inRegion = (region: string): Line => [2, { kind: 'profileSet', region }]
const chest = answers('S1', ['chest-pain'])
const rash = answers('S2', ['shingles-rash'])

describe('an emergency', () => {
  test('[danger-1] names the number of the country, its others, and the event that raised it', () => {
    expect(alertAfter(...back, inRegion('IN'), [3, chest])).toEqual({
      tier: 'emergency-now',
      signs: ['chest-pain'],
      rules: ['danger-1'],
      say: 'emergency-now',
      call: { number: '112', label: 'emergency' },
      alternatives: ['108'],
      raisedBy: [idAt(3, 3)],
    })
  })
  test('[danger-1] has a number to call where the country is not known', () => {
    const alert = told(chest)
    expect([alert?.call, alert?.alternatives]).toEqual([
      { number: '112', label: 'emergency' },
      ['911'],
    ])
  })
  test('[C11] told again is one sign, with each telling of it to be named once, in order', () => {
    const alert = alertAfter(
      ...back,
      [3, answers('S1', ['chest-pain', 'ces-bladder'])],
      [5, answers('S1', ['sepsis-signs'])],
      [7, chest],
    )
    expect([...(alert?.signs ?? [])].sort()).toEqual(['ces-bladder', 'chest-pain', 'sepsis-signs'])
    expect(alert?.raisedBy).toEqual([idAt(3, 2), idAt(5, 3), idAt(7, 4)])
  })
  test('[danger-1] is all that the plan holds, with the sign as its reason', () => {
    const plan = planOf(story(...back, [3, pain(4)], [5, chest]), 11)
    expect([plan.tier, plan.later, plan.held, plan.asks]).toEqual(['emergency-now', [], [], []])
    expect(plan.now).toEqual([
      {
        id: 'seek-emergency',
        kind: 'seek-emergency',
        title: 'seek-emergency',
        why: [{ word: 'sign', with: { sign: 'chest-pain' } }],
        rule: 'danger-1',
        sources: ['red-flags', 'rulings'],
      },
    ])
  })
})

describe('an alert below an emergency', () => {
  test('for today gives the advice line of the country, and nothing to be cleared', () => {
    expect(alertAfter(...back, inRegion('GB'), [3, rash])).toEqual({
      tier: 'same-day',
      signs: ['shingles-rash'],
      rules: ['danger-15'],
      say: 'same-day',
      call: { number: '111', label: 'advice' },
      alternatives: [],
      raisedBy: [],
    })
  })
  test('for today gives no number where there is no such line', () => {
    expect(alertAfter(...back, inRegion('US'), [3, rash])).toMatchObject({
      call: null,
      alternatives: [],
    })
    expect(told(rash)).toMatchObject({ call: null, alternatives: [] })
  })
  test('for this week gives no number to call', () => {
    expect(alertAfter(...back, inRegion('GB'), [3, held('cancer-history')])).toEqual({
      tier: 'within-days',
      signs: ['cancer-history-alone'],
      rules: ['danger-9'],
      say: 'within-days',
      call: null,
      alternatives: [],
      raisedBy: [],
    })
  })
  test('names each sign and each rule once', () => {
    const alert = told(
      held('cancer-history'),
      answers('S4', ['night-pain', 'weight-loss', 'thoracic-pain']),
    )
    expect(alert?.tier).toBe('same-day')
    expect(new Set(alert?.signs).size).toBe(alert?.signs.length)
    expect(new Set(alert?.rules).size).toBe(alert?.rules.length)
    expect(alert?.rules).toContain('danger-3')
  })
  test('is first in the plan when it is for today, and last when it is for this week', () => {
    const items = (...lines: readonly Line[]) =>
      planOf(story(...back, [2, answers('S2')], [3, pain(4)], ...lines), 11).now
    const today = items([5, rash])
    expect(today[0]).toEqual({
      id: 'seek-same-day',
      kind: 'seek-care',
      title: 'seek-same-day',
      why: [{ word: 'sign', with: { sign: 'shingles-rash' } }],
      rule: 'danger-15',
      sources: ['red-flags', 'rulings'],
    })
    const thisWeek = items([5, held('cancer-history')])
    expect(thisWeek.length).toBeGreaterThan(2)
    expect(thisWeek.at(-1)).toMatchObject({
      id: 'seek-within-days',
      kind: 'seek-care',
      title: 'seek-within-days',
      rule: 'danger-9',
    })
  })
})

test('[danger-22] a note raises the tier to a note and is no alert', () => {
  const plan = planOf(story(...back, [2, answers('S5', ['inflammatory-pattern'])]), 9)
  expect([plan.tier, plan.alert]).toEqual(['note', null])
})

test('[C11] care sought for one sign leaves it silent when another is told', () => {
  const lines: readonly Line[] = [
    ...back,
    [3, answers('S2', ['fever-chills'])],
    [5, { kind: 'careSought', signs: ['fever-chills'], outcome: 'booked' }],
  ]
  expect(alertAfter(...lines)).toBeNull()
  expect(alertAfter(...lines, [7, rash])?.signs).toEqual(['shingles-rash'])
  expect(alertAfter(...lines, [7, answers('S2', ['fever-chills'])])?.signs).toEqual([
    'fever-chills',
  ])
})

test('[C11] care sought for a sign that was never told raises nothing', () => {
  const events = story(...back, [
    5,
    { kind: 'careSought', signs: ['collapse-or-tearing'], outcome: 'seen' },
  ])
  expect(foldHistory(events).danger.raised.size).toBe(0)
})
