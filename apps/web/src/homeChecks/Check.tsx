import { useEffect, useState } from 'preact/hooks'
import { selfTestIds, painScore, type SelfTestId, type Side, type TestStop } from '@unspasm/care'
import {
  agreementIds,
  selfTestById,
  type AgreementId,
  type GateReasonId,
  type SelfTest,
  type TestWay,
} from '@unspasm/care/measures'
import { movementAt, painOf } from '@unspasm/care/movement'
import {
  agreementWords,
  everyCheckWords,
  gateReasonWords,
  selfTestWords,
  testWayWords,
} from '@unspasm/care/words/en/selfTests'
import { speak } from '../device/speech.ts'
import { Choice } from '../movement/Choice.tsx'
import { Page } from '../parts/Page.tsx'
import { go, goInstead } from '../route.ts'
import { care, planAt, tell } from '../state.ts'
import { measuresWords } from '../words/measures.ts'
import { Result } from './Result.tsx'
import { verdictOf } from './state.ts'

const words = measuresWords.check

/** One home check: may it be done, how, the doing, and what it says. */
export const Check = ({ id }: { readonly id: string }) => {
  const test = selfTestIds.find((each) => each === id)
  if (!test) return <Page title={measuresWords.checks.title}>{null}</Page>
  return <One test={test} />
}

const One = ({ test }: { readonly test: SelfTestId }) => {
  const check: SelfTest = selfTestById[test]
  const [agreed, setAgreed] = useState<ReadonlySet<AgreementId>>(new Set())
  const [way, setWay] = useState<TestWay>(check.ways[0].id)
  const [phase, setPhase] = useState<'ready' | 'doing' | 'result' | 'hurt'>('ready')
  const { open, why } = verdictOf(test, agreed, way)
  const { title, tells, how, safety } = selfTestWords[test]
  if (phase === 'hurt') {
    return (
      <Page title={title} lead={words.hurtTold}>
        <button
          type="button"
          class="btn btn-main"
          data-done
          onClick={() => goInstead('move', 'checks')}
        >
          {words.done}
        </button>
      </Page>
    )
  }
  if (phase === 'result') return <Result test={test} onAgain={() => setPhase('ready')} />
  if (phase === 'doing') {
    return (
      <Doing
        test={test}
        way={way}
        onKept={() => setPhase('result')}
        onHurt={() => setPhase('hurt')}
      />
    )
  }
  const asked = verdictOf(test, new Set(), way).why.flatMap((reason) => liftedBy[reason] ?? [])
  const lifts = agreementIds.filter((each) =>
    [...check.needs, ...unlessOf(check), ...asked].includes(each),
  )
  return (
    <Page title={title} lead={tells}>
      <p class="note">{everyCheckWords.meaning[0]}</p>
      {check.cause === null ? null : (
        <p>
          <button
            type="button"
            class="link"
            data-cause
            onClick={() => go('learn', check.cause ?? '')}
          >
            {words.cause}
          </button>
        </p>
      )}
      {check.ways.length > 1 ? (
        <Choice
          label={words.way}
          options={
            Object.fromEntries(check.ways.map(({ id }) => [id, testWayWords[id]])) as Record<
              TestWay,
              string
            >
          }
          value={way}
          onPick={setWay}
        />
      ) : null}
      {lifts.length > 0 ? (
        <fieldset class="check-group">
          <legend class="section-head">{words.confirm}</legend>
          {lifts.map((each) => (
            <label key={each} class="check-row check-label">
              <input
                type="checkbox"
                name={each}
                checked={agreed.has(each)}
                onChange={() => {
                  const next = new Set(agreed)
                  if (!next.delete(each)) next.add(each)
                  setAgreed(next)
                }}
              />
              <span>{agreementWords[each]}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      <section>
        <h2 class="section-head">{words.how}</h2>
        <ol class="plain-steps">
          {[...everyCheckWords.before.slice(0, 2), ...how].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section>
        <h2 class="section-head">{words.safety}</h2>
        <ul class="plain-list">
          {[...safety, ...everyCheckWords.stop].map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      {open ? (
        <button type="button" class="btn btn-main" data-begin onClick={() => setPhase('doing')}>
          {words.begin}
        </button>
      ) : (
        <ul class="plain-list card-plain" data-why>
          {why.map((reason) => (
            <li key={reason}>{gateReasonWords[reason]}</li>
          ))}
        </ul>
      )}
    </Page>
  )
}

/** What a person can confirm on the spot against a reason. */
const liftedBy: Readonly<Partial<Record<GateReasonId, AgreementId>>> = {
  'needs-someone': 'someone-there',
  'blood-pressure': 'blood-pressure-below-160-100',
  'clinician-first': 'clinician-agrees-blood-pressure',
}

const unlessOf = ({ notWith }: SelfTest): readonly AgreementId[] =>
  notWith.flatMap(({ condition, unless }) =>
    unless !== null && care.value.profile.conditions.has(condition) ? [unless] : [],
  )

interface DoingProps {
  readonly test: SelfTestId
  readonly way: TestWay
  readonly onKept: () => void
  readonly onHurt: () => void
}

/** The measuring itself: a timer, a number or a class; one side at a time. */
const Doing = ({ test, way, onKept, onHurt }: DoingProps) => {
  const check: SelfTest = selfTestById[test]
  const [side, setSide] = useState<Side>('left')
  const [value, setValue] = useState<number | null>(null)
  const before = painOf(movementAt(care.value.movement, planAt.value))
  const cap = check.ways.find(({ id }) => id === way)?.capSeconds ?? null
  const keep = async (stop: TestStop, found = value): Promise<void> => {
    if (found === null) return
    await tell({
      kind: 'selfTested',
      test,
      value: found,
      method: check.method,
      stop,
      ...(check.perSide ? { side } : {}),
      ...(check.ways.length > 1 ? { way } : {}),
      ...(before === null ? {} : { painBefore: painScore(before) }),
    })
  }
  const stops = ['fatigue', 'balance', 'form', 'chose'] as const
  return (
    <Page title={selfTestWords[test].title} back={false}>
      {check.perSide ? (
        <Choice
          label={words.side}
          options={{ left: words.left, right: words.right }}
          value={side}
          onPick={setSide}
        />
      ) : null}
      {check.unit === 's' ? (
        <Timer cap={cap ?? (test === 'st-single-leg' ? 45 : 180)} onStop={setValue} />
      ) : test === 'st-sts30' ? (
        <>
          <Timer cap={30} onStop={() => undefined} />
          <Stepper unit={check.unit} value={value ?? 0} onValue={setValue} />
        </>
      ) : check.unit === 'class' ? (
        <Choice
          label={words.value.class}
          options={measuresWords.checks.classes as unknown as Record<string, string>}
          value={value === null ? '' : String(value)}
          onPick={(picked) => setValue(Number(picked))}
        />
      ) : (
        <Stepper unit={check.unit} value={value ?? 0} onValue={setValue} />
      )}
      {value === null ? null : check.unit === 's' ? (
        <section>
          <h2 class="section-head">{words.why}</h2>
          <div class="options">
            {stops.map((stop) => (
              <button
                key={stop}
                type="button"
                class="option"
                data-option={stop}
                onClick={() => void keep(stop).then(onKept)}
              >
                {words.stops[stop]}
              </button>
            ))}
          </div>
        </section>
      ) : (
        <button
          type="button"
          class="btn btn-main"
          data-save
          onClick={() => void keep('chose').then(onKept)}
        >
          {words.save}
        </button>
      )}
      <button
        type="button"
        class="btn btn-danger hurts"
        data-hurts
        onClick={() => void keep('pain', value ?? 0).then(onHurt)}
      >
        {words.hurts}
      </button>
    </Page>
  )
}

/** Seconds, large; counted aloud every ten, and ended at the cap. */
const Timer = ({
  cap,
  onStop,
}: {
  readonly cap: number
  readonly onStop: (seconds: number) => void
}) => {
  const [from, setFrom] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (from === null) return
    const tick = setInterval(() => {
      const now = (Date.now() - from) / 1000
      setSeconds(Math.min(cap, now))
      if (now >= cap) {
        setFrom(null)
        onStop(cap)
        speak(words.stop)
      }
    }, 200)
    return () => clearInterval(tick)
  }, [from])
  const whole = Math.floor(seconds)
  useEffect(() => {
    if (from !== null && whole > 0 && whole % 10 === 0) speak(String(whole))
  }, [whole])
  const press = (): void => {
    if (from === null) {
      setSeconds(0)
      setFrom(Date.now())
      return
    }
    setFrom(null)
    onStop(Math.round(((Date.now() - from) / 1000) * 10) / 10)
  }
  return (
    <div class="timer">
      <p class="count" role="timer">
        {whole}
      </p>
      <button type="button" class="btn btn-main" data-timer onClick={press}>
        {from === null ? words.begin : words.stop}
      </button>
    </div>
  )
}

const Stepper = ({
  unit,
  value,
  onValue,
}: {
  readonly unit: SelfTest['unit']
  readonly value: number
  readonly onValue: (value: number) => void
}) => (
  <label class="field">
    <span>{words.value[unit]}</span>
    <input
      type="number"
      inputMode="numeric"
      name="value"
      value={value}
      min={unit === 'cm' ? -60 : 0}
      max={200}
      onInput={(event) => {
        const typed = event.currentTarget.valueAsNumber
        if (Number.isFinite(typed)) onValue(typed)
      }}
    />
  </label>
)
