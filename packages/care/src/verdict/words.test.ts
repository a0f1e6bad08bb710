import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { conditionIds } from '../content/conditions.ts'
import { doseRuleIds } from '../content/medicines/doseRuleIds.ts'
import { partners } from '../content/medicines/partners.ts'
import { productIds } from '../content/medicines/products/index.ts'
import { sourceIds } from '../content/sourceIds.ts'
import { findingWords } from '../content/words/en/doseWords.ts'
import { sayFinding } from '../content/words/en/sayFinding.ts'
import { doseSymptoms } from '../event.ts'
import { readingGrade } from '../testing/readingGrade.ts'
import { tries } from '../testing/forAll.ts'
import {
  doseStatus,
  doseVerdict,
  entryVerdict,
  remedyVerdict,
  type AskedRemedy,
  type Finding,
} from './index.ts'
import { after, dayOne, dose, healthy, historyOf, type DoseLine } from './testing/doses.ts'

/* Whatever is found is said in a sentence, with a rule and a source that exist. */

const remedies: readonly AskedRemedy[] = [
  'heat',
  'cold',
  'sun',
  'wrap',
  'massage-self',
  'menthol-rub',
]

const anyFindings: fc.Arbitrary<readonly Finding[]> = fc
  .record({
    region: fc.constantFrom('GB', 'US', 'IN', 'DE', 'BR'),
    condition: fc.constantFrom(...conditionIds),
    partner: fc.constantFrom(...Object.keys(partners), 'herbs'),
    doses: fc.array(
      fc.record({
        at: fc.integer({ min: 60, max: 4000 }),
        product: fc.constantFrom(...productIds),
        units: fc.constantFrom(1, 2, 7, null),
        symptoms: fc.subarray([...doseSymptoms], { maxLength: 1 }),
        swallowed: fc.constantFrom(false, false, false, true),
      }),
      { maxLength: 6 },
    ),
    own: fc.constantFrom(...productIds),
    perDay: fc.constantFrom(1, 3, 12),
    product: fc.constantFrom(...productIds),
    remedy: fc.constantFrom(...remedies),
    units: fc.constantFrom(1, 2, 4),
    drunk: fc.boolean(),
  })
  .map((each) => {
    const told = each.doses
      .map(({ at, product, units, ...more }): DoseLine => [after(at), dose(product, units, more)])
      .toSorted(([a], [b]) => a - b)
    const person = { conditions: [each.condition], medicines: [each.partner] }
    const history = historyOf([
      [dayOne, healthy(each.region, person)],
      [after(1), { kind: 'prescribed', product: each.own, units: 1, perDay: each.perDay, by: 'A' }],
      ...told,
      ...(each.drunk ? [[after(4000), { kind: 'drank', units: 1 }] as const] : []),
    ])
    const now = after(4100)
    const entry = { product: each.own, units: each.units, perDay: each.perDay }
    return [
      doseVerdict(history, { product: each.product, units: each.units }, now, 'same-day'),
      doseStatus(history, now, 'none'),
      entryVerdict(history, entry, now),
      remedyVerdict(history, each.remedy, now, 'emergency-now'),
    ].flatMap(({ findings }) => findings)
  })

const speaker = { locale: 'en-GB', now: { instant: after(4100), zone: 'UTC' } }

test('every finding is a sentence without a gap, by a stated rule, from a known source', () => {
  const said = new Set<string>()
  fc.assert(
    fc.property(anyFindings, (findings) => {
      for (const finding of findings) {
        const words = sayFinding(finding, speaker)
        const { word } = finding.say
        said.add(word)
        expect([word, words]).toEqual([word, expect.stringMatching(/^[A-Z“].*[.?]$/)])
        expect([word, words]).toEqual([
          word,
          expect.not.stringMatching(/[{}]|undefined|NaN|: \.|  /),
        ])
        expect(doseRuleIds).toContain(finding.rule)
        expect([word, finding.sources.length > 0]).toEqual([word, true])
        for (const source of finding.sources) expect(sourceIds).toContain(source)
      }
    }),
    { numRuns: 2 * tries },
  )
  expect(said.size).toBeGreaterThan(tries < 1000 ? 20 : 70)
})

test('every sentence is plain: a reading grade of 7 or less together, none above 20 words', () => {
  const sentences = Object.entries(findingWords)
    .filter(([word]) => !word.startsWith('IX'))
    .flatMap(([, text]) => text.replace(/\{[^}]+\}/g, 'it').split(/(?<=[.?])\s+/))
  expect(readingGrade(sentences.join(' '))).toBeLessThanOrEqual(7)
  expect(sentences.filter((text) => text.split(' ').length > 20)).toEqual([])
})
