import { expect, test } from 'vitest'
import { itemIds } from './content/items.ts'
import { ruleIds } from './content/ruleIds.ts'
import { rules } from './content/rules/index.ts'
import { emergencyRows } from './content/rules/emergencies.ts'
import { en } from './content/words/en.ts'
import * as scriptWords from './content/words/en/scripts.ts'

/** Every text in a value, however deep. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const texts = [...textsIn(en), ...textsIn(scriptWords)]

test('[A15] no word says that all is clear, safe or fine; none open says "right now" and "again"', () => {
  expect(texts.length).toBeGreaterThan(500)
  const soothing =
    /all[- ]clear|nothing (is )?wrong|you are (safe|fine|healthy)|no danger\b(?! signs right now)/i
  expect(texts.filter((text) => soothing.test(text))).toEqual([])
  expect(en.tiers.none).toMatch(/^No danger signs right now\..*ask.*again\.$/)
})

test('[A7] no word offers sleep face down', () => {
  expect(
    texts.filter(
      (text) =>
        /sleep (on your (front|stomach|belly)|face down)/i.test(text) && !/(not|never)/i.test(text),
    ),
  ).toEqual([])
})

test('[A9] every row that advises, asks or holds has its own sentence', () => {
  const said = [...rules.advice, ...rules.holds].map(({ id }) => `why-${id}`)
  expect(said.filter((word) => !en.reasons[word])).toEqual([])
})

const rows = [...rules.advice, ...rules.holds, ...rules.alerts]

test('[A9] every row cites at least one source, and of alerts a sign with words', () => {
  expect([...rows, ...emergencyRows].filter(({ sources }) => sources.length === 0)).toEqual([])
  expect([...rules.alerts, ...emergencyRows].filter(({ sign }) => !en.signs[sign].short)).toEqual(
    [],
  )
})

test('every item that may be held, and every one advised, is an item; ids of rules are each once', () => {
  const named = [
    ...rules.advice.map(({ item }) => item),
    ...rules.holds.flatMap(({ holds }) => holds),
  ]
  expect(named.filter((id) => !itemIds.includes(id))).toEqual([])
  expect(itemIds.filter((id) => !named.includes(id))).toEqual([])
  expect(new Set(ruleIds).size).toBe(ruleIds.length)
})
