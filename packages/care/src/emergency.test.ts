import { describe, expect, test } from 'vitest'
import { signsOfScreen } from './danger.ts'
import type { SignId } from './content/signs.ts'
import type { Clearer, EventId, LegNoted, SkinChecked, Telling } from './event.ts'
import { foldHistory } from './fold.ts'
import { day } from './instant.ts'
import { alertAfter, back, held, seen, told } from './testing/alerts.ts'
import { answers, at, idAt, pain, story, type Line } from './testing/story.ts'

const clears = (
  targets: readonly EventId[],
  signs: readonly SignId[],
  by: Clearer = 'clinician',
): Telling => ({ kind: 'dangerCleared', targets, signs, by })

describe('an emergency of two facts', () => {
  const kidney: readonly Line[] = [
    ...back,
    [3, answers('S2', ['flank-urine'])],
    [5, held('single-kidney')],
  ]
  const both = [idAt(3, 2), idAt(5, 3)]

  test('[danger-7] [C11] names both tellings, and one of them is not enough to clear it', () => {
    expect(alertAfter(...kidney)?.raisedBy).toEqual(both)
    for (const one of both)
      expect(alertAfter(...kidney, [7, clears([one], ['kidney-emergency'])])?.tier).toBe(
        'emergency-now',
      )
  })
  test('[danger-7] [C11] once cleared leaves the sign behind, and does not come back by itself', () => {
    const cleared: readonly Line[] = [...kidney, [7, clears(both, ['kidney-emergency'])]]
    expect(seen(alertAfter(...cleared))).toEqual(['same-day', 'flank-urine'])
    expect(seen(alertAfter(...cleared, [9, pain(3)]))).toEqual(['same-day', 'flank-urine'])
  })
  test('[danger-7] [C11] comes back when the sign is told again', () => {
    const again: readonly Line[] = [
      ...kidney,
      [7, clears(both, ['kidney-emergency'])],
      [9, answers('S2', ['flank-urine'])],
    ]
    const alert = alertAfter(...again)
    expect(seen(alert)).toEqual(['emergency-now', 'kidney-emergency'])
    expect(alert?.raisedBy).toEqual([idAt(3, 2), idAt(5, 3), idAt(9, 5)])
  })
  test('[danger-12] [C11] a known aneurysm names the episode too, and stays cleared with it', () => {
    const lines: readonly Line[] = [...back, [3, held('known-aneurysm')]]
    const events = [idAt(0, 0), idAt(3, 2)]
    expect(alertAfter(...lines)?.raisedBy).toEqual(events)
    const cleared: Line = [5, clears(events, ['known-aneurysm'])]
    expect(alertAfter(...lines, cleared, [7, pain(5)])).toBeNull()
  })
  test('[danger-13] weakness names the answer and the blood thinner', () => {
    const alert = alertAfter(
      ...back,
      [3, held('anticoagulant-use')],
      [5, answers('S2', ['foot-drop'])],
    )
    expect(seen(alert)).toEqual(['emergency-now', 'anticoagulant-nerve'])
    expect(alert?.raisedBy).toEqual([idAt(3, 2), idAt(5, 3)])
  })
})

test('[C11] of two emergencies of one answer, clearing one leaves the other', () => {
  const lines: readonly Line[] = [...back, [3, answers('S1', ['chest-pain', 'ces-bladder'])]]
  const one = alertAfter(...lines, [5, clears([idAt(3, 2)], ['chest-pain'])])
  expect(seen(one)).toEqual(['emergency-now', 'ces-bladder'])
})

test('[C4] "old and unchanged" that lifts nothing leaves no foot drop behind', () => {
  expect(told(clears([idAt(1, 1)], ['leg-weakness-worsening'], 'unchanged'))).toBeNull()
})

describe('what a screen asks', () => {
  test('the legs group, the morning question and the second look at the chest', () => {
    expect(signsOfScreen('legs')).toEqual([
      'ces-both-legs',
      'leg-weakness-worsening',
      'new-leg-numbness',
    ])
    expect(signsOfScreen('morning')).toEqual([
      'ces-saddle-numbness',
      'ces-bladder',
      'ces-bowel',
      'ces-sexual',
      'ces-both-legs',
      'leg-weakness-worsening',
    ])
    expect(signsOfScreen('recheck')).toEqual(['chest-pain', 'collapse-or-tearing'])
  })

  const wholeWithout = (
    screen: 'S1' | 'S2' | 'S5' | 'legs',
    ...left: readonly SignId[]
  ): boolean => {
    const asked = signsOfScreen(screen).filter((sign) => !left.includes(sign))
    const answer: Telling = { kind: 'dangerAnswered', screen, asked, yes: [], unsure: [] }
    return foldHistory(story([0, { kind: 'episodeStarted' }], [1, answer])).danger.whole.has(screen)
  }
  test.each([
    ['S2', 'severe-unmanageable'],
    ['S2', 'pregnancy-new-severe'],
    ['S5', 'not-improving'],
    ['S5', 'inflammatory-pattern'],
  ] as const)('%s is whole without %s, which is not always asked', (screen, sign) => {
    expect(wholeWithout(screen, sign)).toBe(true)
  })
  test('no other sign may be left out', () => {
    for (const screen of ['S1', 'legs'] as const)
      for (const sign of signsOfScreen(screen)) expect(wholeWithout(screen, sign)).toBe(false)
    expect(wholeWithout('S2', 'fever-chills')).toBe(false)
    expect(wholeWithout('S5', 'worse-at-two-weeks')).toBe(false)
  })
})

test('[C11] a sign denied twice stands for 24 h from the first denial', () => {
  const lines: readonly Line[] = [
    ...back,
    [3, answers('S2', ['fever-chills'])],
    [11, answers('S2')],
    [700, answers('S2')],
  ]
  expect(alertAfter(...lines, [11 + day - 8, pain(3)])?.signs).toEqual(['fever-chills'])
  expect(alertAfter(...lines, [11 + day - 7, pain(3)])).toBeNull()
})

describe('what is told of a leg', () => {
  const legs = (leg: LegNoted['leg']) => told({ kind: 'legNoted', leg })

  test.each([
    ['numb', 'same-day', 'one-leg-numbness-new'],
    ['weak', 'emergency-now', 'leg-weakness-worsening'],
    ['both', 'emergency-now', 'ces-both-legs'],
    ['saddle', 'emergency-now', 'ces-saddle-numbness'],
  ] as const)('[C9] %s is an alert: %s', (leg, tier, sign) => {
    expect(seen(legs(leg))).toEqual([tier, sign])
  })
  test('[screen-2] less, the same or nothing is no alert and no news; further or new is news', () => {
    const news = (leg: LegNoted['leg']) =>
      foldHistory(story(...back, [7, { kind: 'legNoted', leg }])).legNews
    for (const leg of ['none', 'less', 'same', 'further', 'new'] as const)
      expect(legs(leg)).toBeNull()
    for (const leg of ['none', 'less', 'same'] as const) expect(news(leg)).toBeNull()
    for (const leg of ['further', 'new', 'numb', 'weak', 'both', 'saddle'] as const)
      expect(news(leg)).toBe(at(7))
  })
  test('[screen-2] the whole legs group ends the news; an answer about before it does not', () => {
    const news = (answered: Telling) =>
      foldHistory(story(...back, [7, { kind: 'legNoted', leg: 'new' }], [11, answered])).legNews
    expect(news(answers('legs'))).toBeNull()
    expect(news({ ...answers('legs'), at: at(7) })).toBeNull()
    expect(news({ ...answers('legs'), at: at(6) })).toBe(at(7))
  })
})

describe('what the skin looks like after cold', () => {
  const after = (looks: SkinChecked['looks'], numbMinutes?: number) =>
    seen(
      told({
        kind: 'skinChecked',
        area: 'low-left',
        looks,
        ...(numbMinutes === undefined ? {} : { numbMinutes }),
      }),
    )
  test.each(['white', 'blue', 'blister'] as const)('[cold-12] %s is a cold injury', (looks) => {
    expect(after(looks)).toContain('cold-injury')
  })
  test('[cold-12] numbness for a day is a chilled nerve, for less it is not', () => {
    expect(after('numb', day)).toContain('nerve-chill')
    expect(after('numb', day - 1)).toEqual([null])
    expect(after('numb')).toEqual([null])
  })
  test('[cold-12] normal or red skin is no alert, however long', () => {
    expect([after('normal', day), after('stillRed', 2 * day)]).toEqual([[null], [null]])
  })
})
