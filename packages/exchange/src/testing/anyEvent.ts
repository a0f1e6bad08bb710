import {
  areas,
  careOutcomes,
  clearers,
  conditionIds,
  doseSymptoms,
  effects,
  endings,
  exerciseCuts,
  instant,
  instrumentIds,
  legSymptoms,
  onsets,
  painMoments,
  painScore,
  positionIds,
  proneEffects,
  remedyIds,
  screens,
  scriptIds,
  selfTestIds,
  sessionLists,
  sexes,
  sides,
  signIds,
  skinLooks,
  stepStates,
  stopReasons,
  testMethods,
  testStops,
  type CareEvent,
  type EventId,
} from '@unspasm/care'
import * as fc from 'fast-check'
import type { KnownKind } from '../kinds.ts'

/* Generated events for tests: every kind, every optional field there and not. */

export const anyId = fc.uuid({ version: 7 }).map((id) => id as EventId)
export const anyInstant = fc
  .integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2199, 0, 1) })
  .map(instant)
const text = fc.string({ minLength: 1, maxLength: 20, unit: 'binary' })
const yesNo = fc.boolean()
const minutes = fc.oneof(
  fc.integer({ min: 0, max: 10_080 }),
  fc.integer({ min: 1, max: 999 }).map((n) => n / 7),
)
const signs = fc.subarray([...signIds], { maxLength: 5 })
const oneOf = <const T>(options: readonly T[]) => fc.constantFrom(...options)

const part = fc.record
const amount = fc.integer({ min: 1, max: 4000 }).map((n) => n / 4)
const dose = {
  product: text,
  units: fc.option(amount),
  takenAt: anyInstant,
  from: anyInstant,
  to: anyInstant,
  reason: text,
}

const score = fc.integer({ min: 0, max: 10 }).map(painScore)
const planned = part(
  {
    exercise: text,
    level: fc.integer({ min: 1, max: 3 }),
    reps: fc.integer({ min: 1, max: 100 }),
    holdSeconds: fc.integer({ min: 0, max: 60 }),
    sets: fc.integer({ min: 1, max: 5 }),
    falls: fc.integer({ min: 0, max: 10 }),
    loadKg: fc.integer({ min: 0, max: 99 }).map((tenths) => tenths / 10),
    cut: oneOf(exerciseCuts),
  },
  { requiredKeys: ['exercise', 'level', 'reps', 'holdSeconds', 'sets'] },
)

const payloads = {
  profileSet: part(
    {
      birthDate: oneOf(['1961-02-28', '1980-02-29', '2001-12-31']),
      birthYear: fc.integer({ min: 1900, max: 2099 }),
      sex: oneOf(sexes),
      weightKg: fc.integer({ min: 10, max: 5000 }).map((n) => n / 10),
      region: oneOf(['GB', 'DE', 'US']),
      pregnantWeeks: fc.integer({ min: 0, max: 45 }),
      conditions: fc.subarray([...conditionIds]),
      conditionsAsked: fc.subarray([...conditionIds]),
      medicines: fc.array(text, { maxLength: 3 }),
      medicinesAsked: fc.array(text, { maxLength: 3 }),
      smokes: yesNo,
      canUseFloor: yesNo,
      alone: yesNo,
    },
    { requiredKeys: [] },
  ),
  episodeStarted: part(
    {
      during: oneOf(onsets),
      where: fc.subarray([...areas]),
      sudden: yesNo,
      triggers: fc.array(text, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  ),
  dangerAnswered: part({ screen: oneOf(screens), asked: signs, yes: signs, unsure: signs }),
  dangerCleared: part({ targets: fc.array(anyId, { maxLength: 3 }), signs, by: oneOf(clearers) }),
  careSought: part(
    { signs, outcome: oneOf(careOutcomes), words: text },
    { requiredKeys: ['signs', 'outcome'] },
  ),
  painNoted: part(
    {
      score: fc.integer({ min: 0, max: 10 }).map(painScore),
      moment: oneOf(painMoments),
      session: text,
    },
    { requiredKeys: ['score', 'moment'] },
  ),
  legNoted: part({ leg: oneOf(legSymptoms) }),
  spasmed: part({}),
  abilityNoted: part(
    {
      walkMinutes: minutes,
      sitMinutes: minutes,
      canStand: yesNo,
      reachesToilet: yesNo,
      turnsInBed: yesNo,
    },
    { requiredKeys: [] },
  ),
  guideStarted: part(
    { script: oneOf(scriptIds), session: text, area: oneOf(areas), lyingOnPack: yesNo },
    { requiredKeys: ['script'] },
  ),
  guideMoved: part({ target: anyId, step: fc.nat(10_000), state: oneOf(stepStates) }),
  guideEnded: part(
    { target: anyId, how: oneOf(endings), why: oneOf(stopReasons), minutes },
    { requiredKeys: ['target', 'how'] },
  ),
  positionTried: part({ position: oneOf(positionIds), effect: oneOf(effects) }),
  skinChecked: part(
    { area: oneOf(areas), looks: oneOf(skinLooks), numbMinutes: minutes },
    { requiredKeys: ['area', 'looks'] },
  ),
  swellingNoted: part({ level: fc.integer({ min: 0, max: 3 }) }),
  washed: part({ area: oneOf(areas) }),
  remedyUsed: part(
    { remedy: oneOf(remedyIds), area: oneOf(areas), minutes },
    { requiredKeys: ['remedy'] },
  ),
  doseTaken: part(
    {
      ...dose,
      deliberate: yesNo,
      swallowed: yesNo,
      vomitedAt: anyInstant,
      removedAt: anyInstant,
      symptoms: fc.subarray([...doseSymptoms]),
    },
    { requiredKeys: ['product', 'units'] },
  ),
  dosePlanned: part(dose, { requiredKeys: ['product', 'units'] }),
  sessionStarted: part(
    {
      list: oneOf(sessionLists),
      stage: fc.integer({ min: 0, max: 5 }),
      pain: score,
      exercises: fc.array(planned, { maxLength: 3 }),
      minutes,
    },
    { requiredKeys: ['list', 'stage', 'pain', 'exercises'] },
  ),
  exerciseDone: part(
    {
      exercise: text,
      level: fc.integer({ min: 1, max: 3 }),
      worstPain: score,
      reps: fc.integer({ min: 0, max: 1000 }),
      seconds: fc.integer({ min: 0, max: 86_400 }),
      session: text,
    },
    { requiredKeys: ['exercise', 'level', 'worstPain'] },
  ),
  directionNoted: part(
    { sitWorse: yesNo, standWorse: yesNo, prone: oneOf(proneEffects) },
    { requiredKeys: ['sitWorse', 'standWorse'] },
  ),
  selfTested: part(
    {
      test: oneOf(selfTestIds),
      value: fc.integer({ min: -360, max: 1000 }),
      side: oneOf(sides),
      way: text,
      method: oneOf(testMethods),
      stop: oneOf(testStops),
      painBefore: score,
      painDuring: score,
    },
    { requiredKeys: ['test', 'value'] },
  ),
  measured: part(
    {
      instrument: oneOf(instrumentIds),
      answers: fc.array(fc.option(fc.integer({ min: 0, max: 10 })), { maxLength: 5 }),
      names: fc.array(text, { maxLength: 3 }),
      finished: yesNo,
    },
    { requiredKeys: ['instrument', 'answers'] },
  ),
  prescribed: part(
    {
      product: text,
      exercise: text,
      words: text,
      reps: fc.integer({ min: 1, max: 100 }),
      holdSeconds: fc.integer({ min: 0, max: 60 }),
      sets: fc.integer({ min: 1, max: 5 }),
      daysPerWeek: fc.integer({ min: 1, max: 7 }),
      units: amount,
      perDay: fc.integer({ min: 0, max: 24 }),
      everyHours: fc.integer({ min: 1, max: 168 }),
      times: fc.subarray(['00:00', '08:30', '23:59']),
      until: anyInstant,
      by: text,
    },
    { requiredKeys: [] },
  ),
  drank: part({ units: fc.integer({ min: 0, max: 100 }) }),
  packKept: part(
    {
      pack: text,
      name: text,
      parts: fc.array(part({ ingredient: text, mg: amount }), { maxLength: 3 }),
      maxUnits: amount,
      everyHours: fc.integer({ min: 1, max: 168 }),
      maxUnits24h: amount,
      days: fc.integer({ min: 1, max: 365 }),
    },
    { requiredKeys: ['pack', 'name', 'parts', 'maxUnits', 'everyHours', 'maxUnits24h'] },
  ),
  walked: part({ minutes, painRise: fc.integer({ min: -10, max: 10 }) }),
  slept: part(
    {
      score: fc.integer({ min: 0, max: 10 }),
      wokenByPain: fc.integer({ min: 0, max: 3 }),
      wokeAt: anyInstant,
      position: oneOf(positionIds),
    },
    { requiredKeys: ['score', 'wokenByPain'] },
  ),
  acknowledged: part({ item: text, until: anyInstant }, { requiredKeys: ['item'] }),
  retracted: part({ target: anyId, reason: text }, { requiredKeys: ['target'] }),
  episodeClosed: part({ why: text }),
} satisfies Record<KnownKind, fc.Arbitrary<object>>

const told = part({ id: anyId, at: anyInstant, recordedAt: anyInstant, device: text })

const anyKnown: fc.Arbitrary<CareEvent>[] = Object.entries(payloads).map(([kind, payload]) =>
  fc
    .tuple(told, payload as fc.Arbitrary<object>)
    .map(([head, fields]) => ({ ...head, kind, ...fields }) as CareEvent),
)

const anyAmended: fc.Arbitrary<CareEvent> = fc
  .tuple(
    told,
    anyId,
    part(
      {
        score: fc.integer({ min: 0, max: 10 }),
        wokeAt: anyInstant,
        until: anyInstant,
        yes: signs,
        minutes,
        area: oneOf(areas),
      },
      { requiredKeys: [] },
    ),
  )
  .map(([head, target, fields]) => ({ ...head, kind: 'amended', target, fields: { ...fields } }))

/** Of kinds to come, and things nobody thought of. */
const anyStrange: fc.Arbitrary<CareEvent> = fc
  .tuple(told, oneOf(['dreamt', 'paid', 'toString', 'strange']), fc.jsonValue({ maxDepth: 3 }))
  .map(([head, kind, more]) => {
    const times = {
      at: new Date(head.at).toISOString(),
      recordedAt: new Date(head.recordedAt).toISOString(),
    }
    return {
      ...head,
      kind: 'strange',
      original: { more: keepable(more), ...head, ...times, kind, units: null },
    }
  })

/** Without numbers that JSON text cannot carry exactly. */
const keepable = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    typeof inner === 'number' && (Math.abs(inner) > Number.MAX_SAFE_INTEGER || inner === 0)
      ? 1
      : inner,
  )

export const anyEvent: fc.Arbitrary<CareEvent> = fc.oneof(...anyKnown, anyAmended, anyStrange)

/** Events with ids of their own, in id order. */
export const anyLog: fc.Arbitrary<readonly CareEvent[]> = fc
  .uniqueArray(anyEvent, { selector: (event) => event.id, maxLength: 12 })
  .map((events) => events.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
