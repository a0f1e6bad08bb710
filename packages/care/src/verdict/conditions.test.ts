import { describe, expect, test } from 'vitest'
import { conditionIds, type ConditionId } from '../content/conditions.ts'
import type { ProfileSet } from '../event.ts'
import { doseVerdict, type Finding } from './index.ts'
import { after, dayOne, healthy, historyOf, type DoseLine } from './testing/doses.ts'

/* What a person has against what a medicine does: rows of medicines §5, one by one. */

type Told = Partial<ProfileSet>

/** Each product on prescription too, where it says so. */
const verdictOf = (product: string, more: Told, isOwn = false) => {
  const lines: readonly DoseLine[] = [
    [dayOne, healthy('GB', more)],
    ...(isOwn ? [[after(1), { kind: 'prescribed', product, units: 1, perDay: 1 }] as const] : []),
  ]
  return doseVerdict(historyOf(lines), { product, units: 1 }, after(60), 'none')
}

const found = (product: string, more: Told, isOwn = false): readonly Finding[] =>
  verdictOf(product, more, isOwn).findings.filter(({ rule }) => rule === 'dose-condition')

const having = (...conditions: readonly ConditionId[]): Told => ({ conditions })

const brief = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ row, verdict, say }) => `${row} ${verdict} ${say.with.medicine}`)

describe('[dose-condition] a row, whole', () => {
  const common = { rule: 'dose-condition', row: 'peptic-ulcer-history' }
  const values = { condition: 'peptic-ulcer-history', medicine: 'ibuprofen' }

  test('a stop for self-care has no end, and names condition, medicine and source', () => {
    expect(found('ibuprofen-200', having('peptic-ulcer-history'))).toStrictEqual([
      {
        ...common,
        verdict: 'STOP',
        say: { word: 'condition-STOP', with: values },
        until: null,
        sources: ['s1'],
      },
    ])
  })
  test('as prescribed the other column counts: a question without an end of its own', () => {
    expect(found('ibuprofen-200', having('peptic-ulcer-history'), true)).toStrictEqual([
      { ...common, verdict: 'ASK', say: { word: 'prescribed-ASK', with: values }, sources: ['s1'] },
    ])
  })
  test('a question and a note have words of their own', () => {
    expect(found('ibuprofen-200', having('asthma'))).toStrictEqual([
      {
        rule: 'dose-condition',
        verdict: 'ASK',
        say: { word: 'condition-ASK', with: { condition: 'asthma', medicine: 'ibuprofen' } },
        row: 'asthma',
        sources: ['s3'],
      },
    ])
    expect(found('naproxen-250', having('asthma'), true)).toStrictEqual([
      {
        rule: 'dose-condition',
        verdict: 'NOTE',
        say: { word: 'prescribed-NOTE', with: { condition: 'asthma', medicine: 'naproxen' } },
        row: 'asthma',
        sources: ['medicines'],
      },
    ])
    expect(found('paracetamol-500', having('g6pd-haemolysis'))).toMatchObject([
      { verdict: 'NOTE', say: { word: 'condition-NOTE' } },
    ])
    expect(found('diclofenac-50', having('heart-failure'), true)).toMatchObject([
      { verdict: 'STOP', say: { word: 'prescribed-STOP' }, until: null, sources: ['s14'] },
    ])
  })
})

/** Product, condition, verdict for self-care, as prescribed. */
const rows = [
  ['ibuprofen-200', 'ckd', 'STOP', 'ASK'],
  ['ibuprofen-200', 'heart-failure', 'STOP', 'ASK'],
  ['ibuprofen-200', 'hypertension', 'ASK', 'NOTE'],
  ['ibuprofen-200', 'cvd', 'ASK', 'ASK'],
  ['ibuprofen-200', 'nsaid-allergy', 'STOP', 'STOP'],
  ['ibuprofen-200', 'porphyria', null, null],
  ['naproxen-250', 'ibd', 'ASK', 'ASK'],
  ['naproxen-250', 'breastfeeding', 'ASK', 'ASK'],
  ['aspirin-300', 'bleeding-disorder', 'STOP', 'STOP'],
  ['aspirin-300', 'recent-heart-surgery', 'STOP', 'ASK'],
  ['diclofenac-50', 'liver-disease', 'STOP', 'ASK'],
  ['celecoxib-100', 'sulfonamide-allergy', 'STOP', 'STOP'],
  ['meloxicam-15', 'heart-failure', 'ASK', 'ASK'],
  ['paracetamol-500', 'liver-disease', 'ASK', 'ASK'],
  ['paracetamol-500', 'liver-disease-severe', 'STOP', 'ASK'],
  ['paracetamol-500', 'asthma', null, null],
  ['tramadol-50', 'seizure-disorder', 'STOP', 'ASK'],
  ['tramadol-50', 'maoi-use', 'STOP', 'STOP'],
  ['codeine-30', 'breastfeeding', 'STOP', 'STOP'],
  ['codeine-30', 'sleep-apnoea-lung', 'STOP', 'ASK'],
  ['tizanidine-4', 'low-blood-pressure', 'ASK', 'ASK'],
  ['tizanidine-4', 'liver-disease-severe', 'STOP', 'STOP'],
  ['baclofen-10', 'ckd', 'ASK', 'ASK'],
  ['baclofen-10', 'liver-disease', 'NOTE', 'NOTE'],
  ['orphenadrine-er-100', 'urinary-retention', 'STOP', 'STOP'],
  ['diazepam-5', 'myasthenia-gravis', 'STOP', 'STOP'],
  ['rub-biofreeze', 'broken-skin', 'STOP', 'STOP'],
  ['rub-biofreeze', 'asthma', 'NOTE', 'NOTE'],
] as const

test.each(rows)('[dose-condition] %s with %s: bought %s, prescribed %s', (...row) => {
  const [product, condition, bought, prescribed] = row
  const verdicts = (isOwn: boolean) =>
    found(product, having(condition), isOwn)
      .filter((each) => each.row === condition)
      .map(({ verdict }) => verdict)
  expect(verdicts(false)).toEqual(bought === null ? [] : [bought])
  expect(verdicts(true)).toEqual(prescribed === null ? [] : [prescribed])
})

test('[dose-combined] [dose-condition] each part of a box brings its own rows', () => {
  expect(brief(found('combiflam', having('liver-disease')))).toEqual([
    'liver-disease ASK ibuprofen',
    'liver-disease ASK paracetamol',
  ])
})

describe('[dose-condition] wintergreen with a blood thinner', () => {
  const oil = 'oil-wintergreen'
  const salicylate = (medicines: readonly string[], conditions: readonly ConditionId[] = []) =>
    brief(found(oil, { medicines, conditions }))
  const stop = ['anticoagulant-use STOP methyl salicylate']
  const question = ['anticoagulant-use ASK methyl salicylate']

  test('is a stop for warfarin, and where nobody said which', () => {
    expect(salicylate(['warfarin'])).toEqual(stop)
    expect(salicylate(['any-anticoagulant'])).toEqual(stop)
    expect(salicylate([], ['anticoagulant-use'])).toEqual(stop)
    expect(salicylate(['sertraline'], ['anticoagulant-use'])).toEqual(stop)
  })
  test.each(['apixaban', 'rivaroxaban', 'edoxaban', 'dabigatran', 'heparin'])(
    'is a question for %s',
    (thinner) => {
      expect(salicylate([thinner])).toEqual(question)
      expect(salicylate([thinner, 'warfarin'])).toEqual(stop)
      expect(salicylate([thinner, 'any-anticoagulant'])).toEqual(stop)
    },
  )
  test('the question has no end, and its own words', () => {
    expect(found(oil, { medicines: ['apixaban'] })).toStrictEqual([
      {
        rule: 'dose-condition',
        verdict: 'ASK',
        say: {
          word: 'condition-ASK',
          with: { condition: 'anticoagulant-use', medicine: 'methyl salicylate' },
        },
        row: 'anticoagulant-use',
        sources: ['s34'],
      },
    ])
  })
  test('trolamine salicylate goes with it', () => {
    const trolamine = (medicines: readonly string[]) =>
      brief(found('rub-aspercreme-original', { medicines }))
    expect(trolamine(['warfarin'])).toEqual(['anticoagulant-use STOP trolamine salicylate'])
    expect(trolamine(['dabigatran'])).toEqual(['anticoagulant-use ASK trolamine salicylate'])
  })
  test('nothing else is softened: no other salicylate, no other condition, no other verdict', () => {
    expect(brief(found('aspirin-300', { medicines: ['apixaban'] }))).toEqual([
      'anticoagulant-use STOP aspirin',
    ])
    const both = brief(found(oil, { medicines: ['apixaban'], conditions: ['broken-skin'] }))
    expect(both.toSorted()).toEqual([
      'anticoagulant-use ASK methyl salicylate',
      'broken-skin STOP methyl salicylate',
    ])
    expect(brief(found('gel-diclofenac-1-16', { medicines: ['apixaban'] }))).toEqual([
      'anticoagulant-use ASK diclofenac gel',
    ])
    const eczema = { medicines: ['apixaban'], conditions: ['photosensitivity'] } as const
    expect(brief(found(oil, eczema)).toSorted()).toEqual([
      'anticoagulant-use ASK methyl salicylate',
      'photosensitivity NOTE methyl salicylate',
    ])
  })
})

describe('[dose-unasked] what nobody was asked about', () => {
  const needs = (product: string, more: Told, isOwn = false) =>
    verdictOf(product, more, isOwn).needs.conditions

  test('is asked where it could stop or call for a question, each once, in the order of the table', () => {
    expect(needs('paracetamol-500', { conditionsAsked: [] })).toEqual([
      'ckd-severe',
      'liver-disease',
      'liver-disease-severe',
      'heavy-alcohol',
      'malnutrition-dehydration',
    ])
  })
  test('is not asked where it would only be a note', () => {
    const asked = needs('paracetamol-500', { conditionsAsked: [] })
    expect(asked).not.toContain('nsaid-allergy')
    expect(asked).not.toContain('hypertension')
    expect(asked).not.toContain('pregnant')
  })
  test('pregnancy is one question', () => {
    const asked = needs('ibuprofen-200', { conditionsAsked: [] })
    expect(asked.filter((each) => each === 'pregnant')).toHaveLength(1)
    expect(asked).not.toContain('pregnancy-20-27')
  })
  test('goes by the column that counts', () => {
    const toAsk = (isOwn: boolean) => needs('naproxen-250', { conditionsAsked: [] }, isOwn)
    expect(toAsk(false)).toEqual(expect.arrayContaining(['asthma', 'hypertension']))
    expect(toAsk(true)).not.toContain('asthma')
    expect(toAsk(true)).not.toContain('hypertension')
    expect(toAsk(true)).toContain('ckd')
  })
  test('is nothing once all was asked, and one thing where one was left out', () => {
    expect(needs('ibuprofen-200', {})).toEqual([])
    const conditionsAsked = conditionIds.filter((each) => each !== 'ibd')
    expect(needs('ibuprofen-200', { conditionsAsked })).toEqual(['ibd'])
    expect(needs('paracetamol-500', { conditionsAsked })).toEqual([])
  })
})
