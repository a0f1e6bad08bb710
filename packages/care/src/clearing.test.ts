import { expect, test } from 'vitest'
import type { SignId } from './content/signs.ts'
import type { Clearer, EventId, Telling } from './event.ts'
import { foldHistory } from './fold.ts'
import { day } from './instant.ts'
import { answers, idAt, planOf, story, type Line } from './testing/story.ts'

/* What lifts an alert, and what does not (C11, C4). */

const back: readonly Line[] = [
  [0, { kind: 'episodeStarted' }],
  [1, answers('S1')],
]

const clears = (
  targets: readonly EventId[],
  signs: readonly SignId[],
  by: Clearer = 'clinician',
): Telling => ({ kind: 'dangerCleared', targets, signs, by })

const tierAt = (minutes: number, ...lines: readonly Line[]) =>
  planOf(story(...back, ...lines), minutes).tier

const chest: Line = [5, answers('S1', ['chest-pain'])]
const byChest = idAt(5, 2)

test('[C11] a clearing that names sign and event lifts an emergency; with either wrong it does not', () => {
  expect(tierAt(9, chest, [7, clears([byChest], ['chest-pain'])])).toBe('none')
  expect(tierAt(9, chest, [7, clears([byChest], ['sepsis-signs'])])).toBe('emergency-now')
  expect(tierAt(9, chest, [7, clears([idAt(1, 1)], ['chest-pain'])])).toBe('emergency-now')
  expect(tierAt(9, chest, [7, clears([], ['chest-pain'], 'mistake')])).toBe('emergency-now')
})

test('[C11] an emergency told twice wants both tellings named', () => {
  const again: Line = [6, answers('S1', ['chest-pain'])]
  expect(tierAt(9, chest, again, [7, clears([byChest], ['chest-pain'])])).toBe('emergency-now')
  expect(tierAt(9, chest, again, [7, clears([byChest, idAt(6, 3)], ['chest-pain'])])).toBe('none')
})

test('[C11] a clearing before the answer, or for an old answer, does not reach a new one', () => {
  expect(tierAt(9, [4, clears([idAt(5, 3)], ['chest-pain'])], chest)).toBe('emergency-now')
  const cleared: Line = [7, clears([byChest], ['chest-pain'])]
  expect(tierAt(11, chest, cleared, [9, answers('S1', ['chest-pain'])])).toBe('emergency-now')
})

test('[C11] no "no", no month, no retraction and no amendment lifts an emergency', () => {
  expect(tierAt(9, chest, [7, answers('S1')])).toBe('emergency-now')
  expect(tierAt(40 * day, chest)).toBe('emergency-now')
  expect(tierAt(9, chest, [7, { kind: 'retracted', target: byChest }])).toBe('emergency-now')
  expect(tierAt(9, chest, [7, { kind: 'amended', target: byChest, fields: { yes: [] } }])).toBe(
    'emergency-now',
  )
})

test('[C11] an answer that raised an emergency stays in the log also once that was cleared', () => {
  const lines: readonly Line[] = [
    ...back,
    chest,
    [7, clears([byChest], ['chest-pain'])],
    [9, { kind: 'retracted', target: byChest }],
  ]
  const kept = foldHistory(story(...lines)).danger.emergencies
  expect(kept.map(({ sign, cleared }) => [sign, cleared?.by])).toEqual([
    ['chest-pain', 'clinician'],
  ])
})

test('[C11] what an amendment raised, another amendment does not lower', () => {
  const amends = (minutes: number, yes: readonly SignId[]): Line => [
    minutes,
    { kind: 'amended', target: idAt(1, 1), fields: { yes } },
  ]
  expect(tierAt(9, amends(3, ['chest-pain']))).toBe('emergency-now')
  expect(tierAt(9, amends(3, ['chest-pain']), amends(5, []))).toBe('emergency-now')
})

test('[C11] taking back a clearing opens the emergency again; mending one does not make it count', () => {
  const cleared: Line = [7, clears([byChest], ['chest-pain'])]
  expect(tierAt(11, chest, cleared, [9, { kind: 'retracted', target: idAt(7, 3) }])).toBe(
    'emergency-now',
  )
  const wrong: Line = [7, clears([byChest], [])]
  expect(
    tierAt(11, chest, wrong, [
      9,
      { kind: 'amended', target: idAt(7, 3), fields: { signs: ['chest-pain'] } },
    ]),
  ).toBe('emergency-now')
})

test('[C11] taking back one fact of two does not take back the emergency they made', () => {
  const lines: readonly Line[] = [
    [3, { kind: 'profileSet', conditions: ['single-kidney'] }],
    [5, answers('S2', ['flank-urine'])],
  ]
  expect(tierAt(9, ...lines, [7, { kind: 'retracted', target: idAt(3, 2) }])).toBe('emergency-now')
  expect(tierAt(9, lines[0]!, [4, { kind: 'retracted', target: idAt(3, 2) }], lines[1]!)).toBe(
    'same-day',
  )
})

test('[C11] taking back a note that would end the episode keeps the emergency it leads to', () => {
  const lines: readonly Line[] = [
    [10, { kind: 'painNoted', score: 1 as never, moment: 'now' }],
    [20, answers('S2', ['fever-chills'])],
    [3 * day, { kind: 'painNoted', score: 5 as never, moment: 'now' }],
    [32 * day, { kind: 'spasmed' }],
    [32 * day + 5, answers('S2', ['flank-urine'], [])],
  ]
  const denial: Line = [
    32 * day + 5,
    {
      kind: 'dangerAnswered',
      screen: 'S2',
      asked: ['flank-urine'],
      yes: ['flank-urine'],
      unsure: [],
    },
  ]
  const told = [...lines.slice(0, 4), denial]
  expect(tierAt(33 * day, ...told)).toBe('emergency-now')
  expect(
    tierAt(33 * day, ...told, [32 * day + 9, { kind: 'retracted', target: idAt(3 * day, 4) }]),
  ).toBe('emergency-now')
})

test('[C4] leg weakness that is old and unchanged becomes foot drop, for today', () => {
  const weak: Line = [5, answers('legs', ['leg-weakness-worsening'])]
  const plan = planOf(
    story(...back, weak, [7, clears([idAt(5, 2)], ['leg-weakness-worsening'], 'unchanged')]),
    9,
  )
  expect([plan.tier, plan.alert?.signs]).toEqual(['same-day', ['foot-drop']])
})

test('[C4] nothing but leg weakness and numbness can be old and unchanged', () => {
  expect(tierAt(9, chest, [7, clears([byChest], ['chest-pain'], 'unchanged')])).toBe(
    'emergency-now',
  )
  const numb: Line = [5, answers('S1', ['new-leg-numbness'])]
  expect(tierAt(9, numb, [7, clears([byChest], ['new-leg-numbness'], 'unchanged')])).toBe(
    'same-day',
  )
})

const rash: Line = [5, answers('S2', ['shingles-rash'])]

test('[C11] an alert for today ends 24 h after a later whole screen said no, not before', () => {
  const denied: Line = [50, answers('S2')]
  expect(tierAt(50 + day - 1, rash, denied)).toBe('same-day')
  expect(tierAt(50 + day, rash, denied)).toBe('none')
  expect(tierAt(9 * day, rash)).toBe('same-day')
  const half: Telling = {
    kind: 'dangerAnswered',
    screen: 'S2',
    asked: ['shingles-rash'],
    yes: [],
    unsure: [],
  }
  expect(tierAt(9 * day, rash, [50, half])).toBe('same-day')
})

test('[C11] an alert for today ends when care was sought, until the sign is told again', () => {
  const sought: Line = [11, { kind: 'careSought', signs: ['shingles-rash'], outcome: 'advised' }]
  expect(tierAt(13, rash, sought)).toBe('none')
  expect(tierAt(19, rash, sought, [17, answers('S2', ['shingles-rash'])])).toBe('same-day')
})

test('[C11] care sought for a combination lifts it, until any sign is told again', () => {
  const lines: readonly Line[] = [
    [3, { kind: 'profileSet', conditions: ['cancer-history'] }],
    [5, answers('S4', ['night-pain'])],
  ]
  const sought: Line = [
    7,
    {
      kind: 'careSought',
      signs: ['cancer-combination', 'cancer-history-alone', 'night-pain'],
      outcome: 'seen',
    },
  ]
  expect(tierAt(9, ...lines)).toBe('same-day')
  expect(tierAt(9, ...lines, sought)).toBe('none')
  expect(tierAt(19, ...lines, sought, [17, answers('S4', ['night-pain'])])).toBe('same-day')
})

test('[C11] care sought lifts no emergency', () => {
  expect(
    tierAt(9, chest, [7, { kind: 'careSought', signs: ['chest-pain'], outcome: 'booked' }]),
  ).toBe('emergency-now')
})
