import { useState } from 'preact/hooks'
import { callFor, doseSymptoms, type Dose, type DoseSymptom } from '@unspasm/care'
import { boxOf, helpLinesFor } from '@unspasm/care/doses'
import { Country } from '../parts/Country.tsx'
import { home } from '../route.ts'
import { care, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { Frame } from './Frame.tsx'
import { nameOf, said, timeOf, unitsText } from './naming.ts'
import { dosesLately, statusNow, useClock } from './now.ts'
import { rankOf } from './rank.ts'

const words = medicineWords.tooMuch

/** Already too much: help before anything else; no next time is told here. */
export const TooMuch = () => {
  useClock()
  const { verdict, findings } = statusNow()
  const told = findings.filter(
    (finding) => rankOf(finding) <= 1 || finding.rule === 'dose-taken-back',
  )
  const isEmergency = verdict === 'EMERGENCY'
  const isCalm = told.length === 0
  const title = isEmergency ? words.title : isCalm ? words.titleCalm : words.titleCall
  return (
    <Frame
      key={verdict}
      name={isEmergency ? 'emergency' : 'help'}
      title={title}
      onBack={home}
      toast={false}
    >
      <Calls isEmergency={isEmergency} />
      <div class="say">
        {isCalm ? <p>{words.calm}</p> : null}
        {[...new Set(told.map(said))].map((text) => (
          <p key={text}>{text}</p>
        ))}
        <p>{words.keep}</p>
      </div>
      <Feel />
      <Mistake />
      <Country label={words.country} unknown={words.unknown} />
    </Frame>
  )
}

interface Line {
  readonly id: 'emergency' | 'poison' | 'crisis'
  readonly name: string
  readonly number: string
}

/** The number that is for now comes first, and is the largest. */
const Calls = ({ isEmergency }: { readonly isEmergency: boolean }) => {
  const { region } = care.value.profile
  const { poison, crisis } = helpLinesFor(region)
  const { number, alternatives } = callFor(region)
  const isOnPurpose = dosesLately().some(({ deliberate }) => deliberate)
  const emergencyName = poison ? words.emergency : words.emergencyOrPoison
  const emergency: readonly Line[] = [
    { id: 'emergency', name: emergencyName, number },
    ...(region === null || !poison
      ? alternatives.map(
          (each) => ({ id: 'emergency', name: emergencyName, number: each }) as const,
        )
      : []),
  ]
  const line = poison ? [{ id: 'poison', name: poison.name, number: poison.call } as const] : []
  const talk =
    crisis && isOnPurpose ? [{ id: 'crisis', name: crisis.name, number: crisis.call } as const] : []
  const lines: readonly Line[] = isEmergency
    ? [...emergency, ...talk, ...line]
    : [...line, ...emergency, ...talk]
  return (
    <div class="calls help-calls">
      {lines.map(({ id, name, number: call }, index) => (
        <a
          key={`${id} ${call}`}
          class={index === 0 ? 'call' : 'call call-other'}
          data-call={id}
          href={`tel:${encodeURIComponent(call.replaceAll(/[^\d+]/g, ''))}`}
        >
          <span class="call-name">{name}</span> <span>{fill(words.call, { number: call })}</span>
        </a>
      ))}
    </div>
  )
}

/** The newest dose of each thing: whichever of them it was, what is felt belongs to it. */
const newest = (): readonly Dose[] => {
  const lately = dosesLately()
  return lately.filter(
    (dose, index) => lately.findIndex(({ product }) => product === dose.product) === index,
  )
}

const Feel = () => {
  const doses = newest()
  if (doses.length === 0) return null
  const felt = new Set(doses.flatMap(({ symptoms }) => symptoms))
  const toggle = (symptom: DoseSymptom): void => {
    const symptoms = doseSymptoms.filter((each) => felt.has(each) !== (each === symptom))
    void amend(doses, { symptoms })
  }
  const onPurpose = dosesLately().filter(({ deliberate }) => deliberate)
  const isOnPurpose = onPurpose.length > 0
  return (
    <fieldset class="feel">
      <legend class="section-head">{words.feel}</legend>
      <p class="note">{words.feelLead}</p>
      <div class="pick">
        {doseSymptoms.map((symptom) => (
          <label key={symptom} class="chip">
            <input
              type="checkbox"
              name={`feel-${symptom}`}
              checked={felt.has(symptom)}
              onChange={() => toggle(symptom)}
            />
            <span>{words.symptoms[symptom]}</span>
          </label>
        ))}
      </div>
      <label class="check-row check-label">
        <input
          type="checkbox"
          name="purpose"
          checked={isOnPurpose}
          onChange={() =>
            void amend(isOnPurpose ? onPurpose : doses.slice(0, 1), { deliberate: !isOnPurpose })
          }
        />
        <span>{words.purpose}</span>
      </label>
    </fieldset>
  )
}

const amend = (doses: readonly Dose[], fields: Readonly<Record<string, unknown>>) =>
  tell(...doses.map(({ id: target }) => ({ kind: 'amended', target, fields }) as const))

/** A slip is taken back in two steps; what it said stays in reach for a day (R-DELETE). */
const Mistake = () => {
  const [step, setStep] = useState<'no' | 'which' | Dose>('no')
  const doses = dosesLately()
  const { medicines } = care.value
  const what = ({ product, units, at }: Dose): string => {
    const amount = units === null ? '' : `${unitsText(boxOf(medicines, product), units)}, `
    return `${amount}${nameOf(medicines, product)} · ${timeOf(at)}`
  }
  const takeBack = async (target: Dose['id']): Promise<void> => {
    await tell({ kind: 'retracted', target, reason: 'never taken' })
    setStep('no')
  }
  if (doses.length === 0) return null
  return (
    <section class="clearing">
      {step === 'no' ? (
        <button type="button" class="row" data-mistake onClick={() => setStep('which')}>
          {words.mistake}
        </button>
      ) : step === 'which' ? (
        <div class="rows">
          <h2 class="section-head">{words.which}</h2>
          {doses.map((dose) => (
            <button
              key={dose.id}
              type="button"
              class="row"
              data-dose={dose.id}
              onClick={() => setStep(dose)}
            >
              {what(dose)}
            </button>
          ))}
          <button type="button" class="row row-quiet" onClick={() => setStep('no')}>
            {words.no}
          </button>
        </div>
      ) : (
        <>
          <p class="say">{fill(words.sure, { what: what(step) })}</p>
          <button type="button" class="btn" data-confirm onClick={() => void takeBack(step.id)}>
            {words.yes}
          </button>
          <button type="button" class="btn btn-quiet" onClick={() => setStep('no')}>
            {words.no}
          </button>
        </>
      )}
    </section>
  )
}
