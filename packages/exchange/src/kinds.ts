import {
  areas,
  careOutcomes,
  clearers,
  doseSymptoms,
  effects,
  endings,
  exerciseCuts,
  instrumentIds,
  legSymptoms,
  onsets,
  painMoments,
  proneEffects,
  screens,
  selfTestIds,
  sessionLists,
  sexes,
  sides,
  skinLooks,
  stepStates,
  stopReasons,
  testMethods,
  testStops,
  type CareEvent,
  type Instant,
} from '@unspasm/care'
import * as v from 'valibot'
import {
  amount,
  clockTime,
  condition,
  date,
  eventId,
  hours,
  listOf,
  minutes,
  number,
  oneOf,
  packPart,
  pain,
  position,
  region,
  remedy,
  script,
  sign,
  text,
  time,
  whole,
  yesNo,
} from './fields.ts'

/** Kinds whose payload this version reads field by field. */
export type KnownKind = Exclude<CareEvent['kind'], 'strange' | 'amended'>
export type EventOf<Kind extends CareEvent['kind']> = Extract<CareEvent, { kind: Kind }>

/** An event as a file may hold it: without a time of telling and a device. */
export type Imported<Event> = Event extends CareEvent
  ? Omit<Event, 'recordedAt' | 'device'> & {
      readonly recordedAt?: Instant
      readonly device?: string
    }
  : never

const maybe = v.exactOptional

const event = <const Kind extends string, const Payload extends v.ObjectEntries>(
  kind: Kind,
  payload: Payload,
) =>
  v.strictObject({
    id: eventId,
    kind: v.literal(kind),
    at: time,
    recordedAt: maybe(time),
    device: maybe(text),
    ...payload,
  })

const doseFields = {
  product: text,
  units: v.nullable(amount),
  takenAt: maybe(time),
  from: maybe(time),
  to: maybe(time),
  reason: maybe(text),
}

const doseOfMoving = {
  reps: maybe(whole(1, 1000)),
  holdSeconds: maybe(number(0, 3600)),
  sets: maybe(whole(1, 20)),
}

const plannedExercise = v.strictObject(
  {
    exercise: text,
    level: whole(1, 3),
    reps: whole(1, 1000),
    holdSeconds: number(0, 3600),
    sets: whole(1, 20),
    falls: maybe(whole(0, 1000)),
    loadKg: maybe(number(0, 200)),
    cut: maybe(oneOf(exerciseCuts)),
  },
  'an exercise, its level, reps, holdSeconds and sets',
)

/** One schema a kind; the order of its fields is the order in which they are written. */
export const kinds = {
  profileSet: event('profileSet', {
    birthDate: maybe(date),
    birthYear: maybe(whole(1900, 2099)),
    sex: maybe(oneOf(sexes)),
    weightKg: maybe(number(1, 500)),
    region: maybe(region),
    pregnantWeeks: maybe(number(0, 45)),
    conditions: maybe(listOf(condition)),
    conditionsAsked: maybe(listOf(condition)),
    medicines: maybe(listOf(text)),
    medicinesAsked: maybe(listOf(text)),
    smokes: maybe(yesNo),
    canUseFloor: maybe(yesNo),
    alone: maybe(yesNo),
  }),
  episodeStarted: event('episodeStarted', {
    during: maybe(oneOf(onsets)),
    where: maybe(listOf(oneOf(areas))),
    sudden: maybe(yesNo),
    triggers: maybe(listOf(text)),
  }),
  dangerAnswered: event('dangerAnswered', {
    screen: oneOf(screens),
    asked: listOf(sign),
    yes: listOf(sign),
    unsure: listOf(sign),
  }),
  dangerCleared: event('dangerCleared', {
    targets: listOf(eventId),
    signs: listOf(sign),
    by: oneOf(clearers),
  }),
  careSought: event('careSought', {
    signs: listOf(sign),
    outcome: oneOf(careOutcomes),
    words: maybe(text),
  }),
  painNoted: event('painNoted', { score: pain, moment: oneOf(painMoments), session: maybe(text) }),
  legNoted: event('legNoted', { leg: oneOf(legSymptoms) }),
  spasmed: event('spasmed', {}),
  abilityNoted: event('abilityNoted', {
    walkMinutes: maybe(minutes),
    sitMinutes: maybe(minutes),
    canStand: maybe(yesNo),
    reachesToilet: maybe(yesNo),
    turnsInBed: maybe(yesNo),
  }),
  guideStarted: event('guideStarted', {
    script,
    session: maybe(text),
    area: maybe(oneOf(areas)),
    lyingOnPack: maybe(yesNo),
  }),
  guideMoved: event('guideMoved', {
    target: eventId,
    step: whole(0, 10_000),
    state: oneOf(stepStates),
  }),
  guideEnded: event('guideEnded', {
    target: eventId,
    how: oneOf(endings),
    why: maybe(oneOf(stopReasons)),
    minutes: maybe(minutes),
  }),
  positionTried: event('positionTried', { position, effect: oneOf(effects) }),
  skinChecked: event('skinChecked', {
    area: oneOf(areas),
    looks: oneOf(skinLooks),
    numbMinutes: maybe(minutes),
  }),
  swellingNoted: event('swellingNoted', { level: whole(0, 3) }),
  washed: event('washed', { area: oneOf(areas) }),
  remedyUsed: event('remedyUsed', {
    remedy,
    area: maybe(oneOf(areas)),
    minutes: maybe(minutes),
  }),
  doseTaken: event('doseTaken', {
    ...doseFields,
    deliberate: maybe(yesNo),
    swallowed: maybe(yesNo),
    vomitedAt: maybe(time),
    removedAt: maybe(time),
    symptoms: maybe(listOf(oneOf(doseSymptoms))),
  }),
  dosePlanned: event('dosePlanned', doseFields),
  prescribed: event('prescribed', {
    product: maybe(text),
    units: maybe(amount),
    exercise: maybe(text),
    words: maybe(text),
    ...doseOfMoving,
    daysPerWeek: maybe(whole(1, 7)),
    perDay: maybe(whole(0, 24)),
    everyHours: maybe(hours),
    times: maybe(listOf(clockTime)),
    until: maybe(time),
    by: maybe(text),
  }),
  drank: event('drank', { units: number(0, 100) }),
  packKept: event('packKept', {
    pack: text,
    name: text,
    parts: listOf(packPart),
    maxUnits: amount,
    everyHours: hours,
    maxUnits24h: amount,
    days: maybe(whole(1, 365)),
  }),
  sessionStarted: event('sessionStarted', {
    list: oneOf(sessionLists),
    stage: whole(0, 5),
    pain,
    exercises: listOf(plannedExercise),
    minutes: maybe(minutes),
  }),
  exerciseDone: event('exerciseDone', {
    exercise: text,
    level: whole(1, 3),
    worstPain: pain,
    reps: maybe(whole(0, 1000)),
    seconds: maybe(number(0, 86_400)),
    session: maybe(text),
  }),
  directionNoted: event('directionNoted', {
    sitWorse: yesNo,
    standWorse: yesNo,
    prone: maybe(oneOf(proneEffects)),
  }),
  selfTested: event('selfTested', {
    test: oneOf(selfTestIds),
    value: number(-360, 100_000),
    side: maybe(oneOf(sides)),
    way: maybe(text),
    method: maybe(oneOf(testMethods)),
    stop: maybe(oneOf(testStops)),
    painBefore: maybe(pain),
    painDuring: maybe(pain),
  }),
  measured: event('measured', {
    instrument: oneOf(instrumentIds),
    answers: listOf(v.nullable(number(-5, 24))),
    names: maybe(listOf(text)),
    finished: maybe(yesNo),
  }),
  walked: event('walked', { minutes, painRise: number(-10, 10) }),
  slept: event('slept', {
    score: whole(0, 10),
    wokenByPain: whole(0, 3),
    wokeAt: maybe(time),
    position: maybe(position),
  }),
  acknowledged: event('acknowledged', { item: text, until: maybe(time) }),
  retracted: event('retracted', { target: eventId, reason: maybe(text) }),
  episodeClosed: event('episodeClosed', { why: text }),
} satisfies { [Kind in KnownKind]: v.GenericSchema<unknown, Imported<EventOf<Kind>>> }

/** Fields of the event that no schema reads: none, or this does not compile. */
type Unread = {
  [Kind in KnownKind]: Exclude<keyof EventOf<Kind>, keyof v.InferOutput<(typeof kinds)[Kind]>>
}[KnownKind]
const everyFieldIsRead: [Unread] extends [never] ? true : Unread = true
void everyFieldIsRead

const headFields: ReadonlySet<string> = new Set(['id', 'kind', 'at', 'recordedAt', 'device'])

type Entries = Readonly<Record<string, v.GenericSchema>>

const payloadOf = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([field]) => !headFields.has(field)))

/** The payload's schemas by kind and field, in writing order. */
export const payloads: ReadonlyMap<string, Entries> = new Map(
  Object.entries(kinds).map(([kind, schema]) => [kind, payloadOf(schema.entries)]),
)

/** Every kind with a meaning here, `amended` among them. */
export const knownKinds: ReadonlySet<string> = new Set([...payloads.keys(), 'amended'])

const plain = (schema: v.GenericSchema): v.GenericSchema =>
  'wrapped' in schema ? (schema.wrapped as v.GenericSchema) : schema

/** Payload fields that are instants inside and text in a file. */
export const timeFields: ReadonlySet<string> = new Set(
  [...payloads.values()].flatMap((payload) =>
    Object.keys(payload).filter((field) => plain(payload[field] ?? text) === time),
  ),
)
