import { expect, test } from 'vitest'
import { signIds, signs } from '../../signs.ts'
import { signWords, tierWords } from './signs.ts'
import { noMealWords, waitWords } from './urgent.ts'

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length
const askedElsewhere = ['anaphylaxis', 'injection-danger', 'stuck-on-floor']

test('every sign on a screen has a question, and of the others only those of C39', () => {
  const asked = signIds.filter((id) => signs[id].screen !== null || askedElsewhere.includes(id))
  expect(signIds.filter((id) => signWords[id].ask !== undefined)).toEqual(asked)
})

test('every question is one question of at most 20 words', () => {
  const questions = signIds.flatMap((id) => signWords[id].ask ?? [])
  expect(questions.filter((ask) => wordCount(ask) > 20)).toEqual([])
  expect(questions.filter((ask) => !/^[A-Z][^?]*\?$/.test(ask))).toEqual([])
})

test('every label has 2 to 6 words', () => {
  const labels = signIds.map((id) => signWords[id].short)
  expect(labels.filter((short) => wordCount(short) < 2 || wordCount(short) > 6)).toEqual([])
  expect(new Set(labels).size).toBe(labels.length)
})

test('every emergency and every same-day sign has words for the phone, in the first person', () => {
  const urgent = signIds.filter((id) => ['emergency-now', 'same-day'].includes(signs[id].tier))
  expect(signIds.filter((id) => signWords[id].say !== undefined)).toEqual(urgent)
  const said = signIds.flatMap((id) => signWords[id].say ?? [])
  expect(said.filter((say) => !/\b(I|My|my)\b.*\.$/.test(say))).toEqual([])
})

test('nothing an emergency shows is reassuring', () => {
  const soothing = /most people|usually|rarely|unlikely|do not worry|nothing serious|harmless/i
  const shown = signIds
    .filter((id) => signs[id].tier === 'emergency-now')
    .flatMap((id) => Object.values(signWords[id]))
    .concat(tierWords['emergency-now'], Object.values(waitWords), noMealWords)
  expect(shown.filter((text) => soothing.test(text))).toEqual([])
})

test('words that only a clinician uses do not stand in a question or a label', () => {
  const trade = /saddle an|sphincter|bilateral|neurolog|metasta/i
  const read = signIds.flatMap((id) => [signWords[id].short, signWords[id].ask ?? []].flat())
  expect(read.filter((text) => trade.test(text))).toEqual([])
})

test('only the emergency text names a number to call', () => {
  const naming = Object.entries(tierWords).filter(([, text]) => text.includes('{number}'))
  expect(naming.map(([tier]) => tier)).toEqual(['emergency-now'])
})
