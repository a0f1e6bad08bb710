import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { selfTestIds, type SelfTestId } from '../content/measures/ids.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import type { SelfTestWord } from '../content/measures/selfTest.ts'
import { exerciseIds } from '../content/movement/exerciseIds.ts'
import { planChanges, scoreSelfTest, suggestsPhysiotherapist, type Attempt } from './index.ts'

/** `kind exercise` of each change for a man of 33. */
const said = (id: SelfTestId, ...attempts: readonly Attempt[]): readonly string[] =>
  planChanges(id, scoreSelfTest(id, attempts, { age: 33, sex: 'male' })).map(
    ({ kind, exercise, side }) => [kind, exercise ?? '', side ?? ''].join(' ').trim(),
  )

describe('plan lines', () => {
  test('tight thighs stretch daily and hinge earlier, loose ones stretch on two days', () => {
    expect(said('st-ake', { side: 'left', value: 44 })).toEqual([
      'add hamstring-strap',
      'earlier hip-hinge',
    ])
    expect(said('st-ake', { side: 'left', value: 25 })).toEqual([])
    expect(said('st-ake', { side: 'left', value: 7 })).toEqual(['days hamstring-strap'])
  })

  test('thighs that differ get one more set on the tight side', () => {
    expect(said('st-ake', { side: 'left', value: 7 }, { side: 'right', value: 17 })).toEqual([
      'days hamstring-strap',
      'extra-set hamstring-strap right',
    ])
  })

  test('long holds are avoided with leg pain alone', () => {
    const tight = scoreSelfTest('st-ake', [{ side: 'left', value: 44 }], { age: 33, sex: null })
    const kinds = planChanges('st-ake', tight, new Set(['disc-leg-pain'])).map(({ kind }) => kind)
    expect(kinds).toEqual(['add', 'earlier', 'short-holds'])
  })

  test('the hip stretch is daily above level, on three days at level, dropped below', () => {
    const thigh = (value: number): readonly string[] => said('st-thomas', { side: 'left', value })
    expect(thigh(1)).toEqual(['add hip-flexor-bed-edge'])
    expect(thigh(0)).toEqual(['days hip-flexor-bed-edge'])
    expect(thigh(-1)).toEqual(['drop hip-flexor-bed-edge'])
  })

  test('the lean-back hold: below 60 stays low, above 120 only maintains', () => {
    expect(said('st-flexor60', { value: 59 })).toEqual(['stay curl-up'])
    expect(said('st-flexor60', { value: 120 })).toEqual([])
    expect(said('st-flexor60', { value: 121 })).toEqual(['maintain curl-up'])
    expect(said('st-flexor60', { value: 170 })).toEqual([
      'maintain curl-up',
      'optional forearm-plank',
    ])
  })

  test('the plank: below 20, to 60, and above', () => {
    const plank = (value: number): readonly string[] => said('st-plank', { value, way: 'toes' })
    expect(plank(19)).toEqual(['add dead-bug-heel-tap', 'stay forearm-plank'])
    expect(plank(60)).toEqual(['add forearm-plank'])
    expect(plank(61)).toEqual(['drop forearm-plank', 'add suitcase-carry'])
    expect(plank(120)).toEqual(['drop forearm-plank', 'add suitcase-carry'])
  })

  test('the face-down hold: below 30, to 60, and from there', () => {
    expect(said('st-extensor', { value: 29 })).toEqual(['add bird-dog-leg', 'add bridge'])
    expect(said('st-extensor', { value: 44 })).toEqual(['add bird-dog'])
    expect(said('st-extensor', { value: 61 })).toEqual(['maintain bird-dog', 'add hip-hinge'])
  })

  test('the side bridge begins with the weaker side', () => {
    expect(said('st-side-bridge', { side: 'left', value: 19 })).toEqual(['add side-plank-knees'])
    expect(
      said('st-side-bridge', { side: 'left', value: 22 }, { side: 'right', value: 11 }),
    ).toEqual([
      'add side-plank-knees',
      'weaker-first side-plank-knees right',
      'extra-set side-plank-knees right',
    ])
  })

  test('an unsteady stance gets a rail and the sink, a very short one a clinician', () => {
    const low = ['add clamshell', 'add side-leg-raise', 'rail step-up', 'balance-break']
    expect(said('st-single-leg', { side: 'left', value: 5 })).toEqual(low)
    expect(said('st-single-leg', { side: 'left', value: 4.9 })).toEqual([...low, 'see-clinician'])
    expect(said('st-single-leg', { side: 'left', value: 45 })).toEqual(['no-rail step-up'])
  })

  test('few stands delay lifting; hands that help suggest a clinician at any age', () => {
    const at70 = (value: number) =>
      planChanges('st-sts30', scoreSelfTest('st-sts30', [{ value }], { age: 70, sex: 'male' }))
    expect(at70(11).map(({ kind, exercise }) => `${kind} ${exercise}`)).toEqual([
      'add sit-to-stand',
      'add bridge',
      'delay lift-practice',
    ])
    expect(at70(17).map(({ exercise }) => exercise)).toEqual(['wall-sit', 'lift-practice'])
    expect(at70(0).at(-1)).toEqual({
      kind: 'see-clinician',
      exercise: null,
      why: 'hands-needed',
    })
    expect(said('st-sts30', { value: 0 })).toEqual(['see-clinician'])
  })

  test('without a word nothing changes', () => {
    const none = { value: 33, word: null, asymmetry: null }
    for (const id of selfTestIds) expect(planChanges(id, none), id).toEqual([])
  })
})

test('no result names an exercise that does not exist, blocks walking, or lacks a reason', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...selfTestIds),
      fc.option(fc.integer({ min: -20, max: 200 })),
      fc.constantFrom<SelfTestWord | null>('low', 'fair', 'good', null),
      fc.boolean(),
      (id, value, word, differs) => {
        const changes = planChanges(id, { value, word, asymmetry: { differs, weaker: 'left' } })
        for (const { exercise, or, why } of changes) {
          if (exercise !== null) expect(exerciseIds).toContain(exercise)
          if (or !== undefined) expect(exerciseIds).toContain(or)
          expect(exercise ?? '').not.toMatch(/^walk-/)
          expect(why).toBeTruthy()
        }
        const spoken = changes.filter(({ kind }) => kind === 'drop' || kind === 'optional')
        expect(new Set(spoken.map(({ exercise }) => exercise)).size).toBe(spoken.length)
      },
    ),
  )
})

test('two low trunk results in a row after 12 sessions suggest a physiotherapist', () => {
  for (const id of selfTestIds) {
    const { trunk } = selfTestById[id]
    expect(suggestsPhysiotherapist(id, ['good', 'low', 'low'], 12), id).toBe(trunk)
    expect(suggestsPhysiotherapist(id, ['low', 'low'], 11), id).toBe(false)
    expect(suggestsPhysiotherapist(id, ['low', 'low'], null), id).toBe(false)
    expect(suggestsPhysiotherapist(id, ['low', 'fair'], 40), id).toBe(false)
    expect(suggestsPhysiotherapist(id, ['low', null, 'low'], 40), id).toBe(false)
    expect(suggestsPhysiotherapist(id, ['low'], 40), id).toBe(false)
  }
  expect(selfTestIds.filter((id) => selfTestById[id].trunk)).toHaveLength(5)
})
