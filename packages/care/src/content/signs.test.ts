import { expect, test } from 'vitest'
import { signWait } from './signWait.ts'
import { signGroups, signIds, signs } from './signs.ts'
import type { Sign } from './signs.ts'
import { sourceIds } from './sourceIds.ts'

const on = (screen: Sign['screen']) => signIds.filter((id) => signs[id].screen === screen)
const tiersOn = (screen: Sign['screen']) => [...new Set(on(screen).map((id) => signs[id].tier))]

test('S1 has 14 rows, in the order of its four groups', () => {
  expect(on('S1')).toEqual([
    'ces-saddle-numbness',
    'ces-bladder',
    'ces-bowel',
    'ces-sexual',
    'ces-both-legs',
    'leg-weakness-worsening',
    'new-leg-numbness',
    'chest-pain',
    'sudden-breathless',
    'collapse-or-tearing',
    'major-trauma',
    'sepsis-signs',
    'severe-upper-belly',
    'pregnancy-alarm',
  ])
  const inGroup = (group: Sign['group']) =>
    on('S1').filter((id) => signs[id].group === group).length
  expect(signGroups.map(inGroup)).toEqual([4, 3, 3, 4])
})

test('S2 has ten rows, the conditional ones last', () => {
  expect(on('S2')).toEqual([
    'fever-chills',
    'flank-urine',
    'shingles-rash',
    'shape-change',
    'foot-drop',
    'hand-clumsy-unsteady',
    'minor-trauma-fragile',
    'leg-clot',
    'severe-unmanageable',
    'pregnancy-new-severe',
  ])
})

test('S4, S5 and the inflammatory score have the rows of the dossier', () => {
  expect(on('S4')).toEqual([
    'night-pain',
    'weight-loss',
    'thoracic-pain',
    'one-leg-nerve-pain',
    'cough-sneeze-leg',
  ])
  expect(on('S5')).toEqual(['worse-at-two-weeks', 'not-improving', 'inflammatory-pattern'])
  expect(on('ibp')).toHaveLength(9)
})

test('every row of S1 is an emergency, of S2 same-day, of S4 and S5 within-days', () => {
  expect(tiersOn('S1')).toEqual(['emergency-now'])
  expect(tiersOn('S2')).toEqual(['same-day'])
  expect(tiersOn('S4')).toEqual(['within-days'])
  expect(tiersOn('S5')).toEqual(['within-days'])
  expect(tiersOn('ibp')).toEqual(['note'])
})

test('only S1 has groups, and each of its rows has one', () => {
  expect(signIds.filter((id) => signs[id].group !== undefined)).toEqual(on('S1'))
})

test('[C36] "not sure" counts as yes on the cauda equina rows and nowhere else', () => {
  expect(signIds.filter((id) => signs[id].unsureIsYes)).toEqual(
    signIds.filter((id) => id.startsWith('ces-')),
  )
})

test('every sign cites a source that exists, none twice', () => {
  const badlyCited = signIds.filter((id) => {
    const cited = signs[id].sources
    const known = cited.every((source) => sourceIds.includes(source))
    return cited.length === 0 || new Set(cited).size !== cited.length || !known
  })
  expect(badlyCited).toEqual([])
})

test('a sign of mark RULE cites the rulings', () => {
  const ruled = signIds.filter((id) => signs[id].mark === 'RULE')
  expect(ruled.filter((id) => !signs[id].sources.includes('rulings'))).toEqual([])
})

test('every emergency says how to wait, and nothing else does', () => {
  expect(Object.keys(signWait).toSorted()).toEqual(
    signIds.filter((id) => signs[id].tier === 'emergency-now').toSorted(),
  )
})

test('a meal is to be avoided with cauda equina signs and major trauma only', () => {
  const fasting = Object.entries(signWait)
    .filter(([, wait]) => wait.noMeal)
    .map(([id]) => id)
  expect(fasting).toEqual([
    'ces-saddle-numbness',
    'ces-bladder',
    'ces-bowel',
    'ces-sexual',
    'ces-both-legs',
    'major-trauma',
  ])
})
