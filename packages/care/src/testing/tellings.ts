import * as fc from 'fast-check'
import { conditionIds, type ConditionId } from '../content/conditions.ts'
import { gateIds, gates } from '../content/gates.ts'
import { positionIds, scriptIds } from '../content/guides.ts'
import { remedyIds } from '../content/remedies.ts'
import { signIds, signs } from '../content/signs.ts'
import { signsOfScreen } from '../danger.ts'
import {
  areas,
  careOutcomes,
  effects,
  endings,
  legSymptoms,
  painMoments,
  painScore,
  screens,
  sexes,
  skinLooks,
  type Telling,
} from '../event.ts'
import { anyMoving } from './movingTellings.ts'

/* What a person may tell, true to life or not; targets are chosen when the log is written. */

const oneOf = <const T>(options: readonly T[]) => fc.constantFrom(...options)
const few = <T>(options: readonly T[], most: number) =>
  fc.subarray([...options], { maxLength: Math.min(most, options.length) })

const anyPain = fc.integer({ min: 0, max: 10 }).map(painScore)

/** A screen answered with none, some or "not sure", whole or abandoned. */
const answered = oneOf(screens).chain((screen) => {
  const all = signsOfScreen(screen)
  return fc.record({
    kind: fc.constant('dangerAnswered' as const),
    screen: fc.constant(screen),
    asked: fc.oneof(
      { weight: 4, arbitrary: fc.constant(all) },
      { weight: 1, arbitrary: few(all, 5) },
    ),
    yes: few(all, 2),
    unsure: fc.oneof(fc.constant([]), few(all, 1)),
  })
})

const quietly = (screen: (typeof screens)[number]): Telling => ({
  kind: 'dangerAnswered',
  screen,
  asked: signsOfScreen(screen),
  yes: [],
  unsure: [],
})

const someYes = fc
  .tuple(oneOf(['S2', 'S4', 'S5'] as const), fc.nat())
  .map(([screen, pick]): Telling => {
    const asked = signsOfScreen(screen)
    return { kind: 'dangerAnswered', screen, asked, yes: [asked[pick % asked.length]!], unsure: [] }
  })

/** Signs that no screen asks: told where they arise. */
const asides = oneOf(['anaphylaxis', 'stuck-on-floor', 'injection-danger'] as const).map(
  (sign): Telling => ({
    kind: 'dangerAnswered',
    screen: 'recheck',
    asked: [sign],
    yes: [],
    unsure: [],
  }),
)

export const gateAnswered = (
  gate: (typeof gateIds)[number],
  held: readonly ConditionId[],
): Telling => ({
  kind: 'profileSet',
  conditions: held,
  conditionsAsked: gates[gate].rows.flatMap(({ conditions }) => conditions),
})

const gate = oneOf(gateIds).chain((id) => {
  const rows: readonly ConditionId[] = gates[id].rows.flatMap(({ conditions }) => conditions)
  const held = fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 2, arbitrary: few(rows, 1) },
  )
  return held.map((conditions) => gateAnswered(id, conditions))
})

const profile = fc.record(
  {
    kind: fc.constant('profileSet' as const),
    birthYear: fc.integer({ min: 1935, max: 2016 }),
    birthDate: oneOf(['1953-02-28', '1976-02-29', '2011-12-31']),
    sex: oneOf(sexes),
    region: oneOf(['GB', 'DE', 'US']),
    pregnantWeeks: fc.integer({ min: 3, max: 41 }),
    conditions: few(conditionIds, 2),
    conditionsAsked: few(conditionIds, 4),
    smokes: fc.boolean(),
    canUseFloor: fc.boolean(),
  },
  { requiredKeys: ['kind'] },
)

const records = {
  pain: fc.record({
    kind: fc.constant('painNoted' as const),
    score: anyPain,
    moment: oneOf(painMoments),
  }),
  leg: fc.record({ kind: fc.constant('legNoted' as const), leg: oneOf(legSymptoms) }),
  ability: fc.record({
    kind: fc.constant('abilityNoted' as const),
    canStand: fc.boolean(),
    reachesToilet: fc.boolean(),
  }),
  swelling: fc.record({
    kind: fc.constant('swellingNoted' as const),
    level: fc.integer({ min: 0, max: 3 }),
  }),
  walked: fc.record({
    kind: fc.constant('walked' as const),
    minutes: fc.integer({ min: 1, max: 17 }),
    painRise: fc.constant(0),
  }),
  used: fc.record(
    {
      kind: fc.constant('remedyUsed' as const),
      remedy: oneOf(remedyIds),
      minutes: fc.integer({ min: 0, max: 200 }),
    },
    { requiredKeys: ['kind', 'remedy'] },
  ),
  dose: fc.record(
    {
      kind: fc.constant('doseTaken' as const),
      product: oneOf([
        'paracetamol-500',
        'ibuprofen-200',
        'co-codamol-8-500',
        'rub-deep-heat',
        'gel-voltarol-1-16',
        'patch-lidocaine-lidoderm',
        'oil-wintergreen',
        'unknown',
      ]),
      units: oneOf([1, 2, 2, 3, null]),
      swallowed: oneOf([false, false, false, true]),
      deliberate: oneOf([false, false, false, false, false, true]),
    },
    { requiredKeys: ['kind', 'product', 'units'] },
  ),
  prescribed: fc.record({
    kind: fc.constant('prescribed' as const),
    product: oneOf(['tizanidine-4', 'naproxen-500', 'baclofen-10']),
    units: fc.constant(1),
    perDay: fc.constant(3),
  }),
  slept: fc.record({
    kind: fc.constant('slept' as const),
    score: fc.constant(6),
    wokenByPain: fc.constant(2),
  }),
  tried: fc.record({
    kind: fc.constant('positionTried' as const),
    position: oneOf(positionIds),
    effect: oneOf(effects),
  }),
  sought: fc.record({
    kind: fc.constant('careSought' as const),
    signs: few(signIds, 6),
    outcome: oneOf(careOutcomes),
  }),
  begun: fc.record({ kind: fc.constant('episodeStarted' as const), sudden: fc.boolean() }),
  acknowledged: oneOf(['first-screen', 'lying-over', 'stretch']).map((item): Telling => ({
    kind: 'acknowledged',
    item,
  })),
}

export const skin = fc.record(
  {
    kind: fc.constant('skinChecked' as const),
    area: oneOf(areas),
    looks: fc.oneof(
      { weight: 3, arbitrary: fc.constant('normal' as const) },
      { weight: 1, arbitrary: oneOf(skinLooks) },
    ),
    numbMinutes: oneOf([11, 37, 1511]),
  },
  { requiredKeys: ['kind', 'area', 'looks'] },
)

export const start = fc.record(
  {
    kind: fc.constant('guideStarted' as const),
    script: fc.oneof(
      { weight: 3, arbitrary: oneOf(scriptIds) },
      { weight: 2, arbitrary: oneOf(['cold', 'heat', ...positionIds] as const) },
    ),
    lyingOnPack: fc.boolean(),
  },
  { requiredKeys: ['kind', 'script'] },
)

export const end = fc.record({ how: oneOf(endings) })

/** Anything but what points at another event. */
export const anyTelling: fc.Arbitrary<Telling> = fc.oneof(
  { weight: 2, arbitrary: answered },
  { weight: 4, arbitrary: oneOf(screens).map(quietly) },
  { weight: 1, arbitrary: someYes },
  { weight: 1, arbitrary: asides },
  { weight: 4, arbitrary: gate },
  { weight: 2, arbitrary: profile },
  { weight: 6, arbitrary: records.pain },
  ...[
    records.leg,
    records.ability,
    records.swelling,
    records.walked,
    records.slept,
    records.used,
    records.dose,
    records.prescribed,
  ].map((arbitrary) => ({ weight: 1, arbitrary })),
  ...[records.tried, records.sought, records.begun, records.acknowledged].map((arbitrary) => ({
    weight: 1,
    arbitrary,
  })),
  { weight: 2, arbitrary: fc.constant<Telling>({ kind: 'spasmed' }) },
  { weight: 1, arbitrary: fc.constant<Telling>({ kind: 'washed', area: 'low-left' }) },
  { weight: 1, arbitrary: fc.constant<Telling>({ kind: 'episodeClosed', why: 'over' }) },
  { weight: 1, arbitrary: fc.constant<Telling>({ kind: 'strange', original: { kind: 'danced' } }) },
  { weight: 3, arbitrary: skin },
  { weight: 4, arbitrary: start },
  { weight: 4, arbitrary: anyMoving },
)

/** Fields that an amendment may bring, whatever its target. */
export const anyFields = fc.oneof(
  fc.record({ score: anyPain }),
  fc.record({
    yes: few(
      signIds.filter((id) => signs[id].screen === 'S1'),
      2,
    ),
  }),
  fc.constant({ yes: [], unsure: [] }),
  fc.constant({ by: 'clinician' }),
  fc.record({ conditions: few(conditionIds, 2) }),
  fc.record({ looks: oneOf(skinLooks) }),
)
