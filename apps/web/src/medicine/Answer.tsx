import { useState } from 'preact/hooks'
import { instant } from '@unspasm/care'
import { boxOf, doseVerdict, type Box, type DoseVerdict, type Finding } from '@unspasm/care/doses'
import { trapWords } from '@unspasm/care/words/en/doses'
import { go, goInstead } from '../route.ts'
import { care, note, plan, planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { Frame } from './Frame.tsx'
import { counted, insideOf, timeOf, unitName, unitOf } from './naming.ts'
import { dosesLately, dosesNow, useClock } from './now.ts'
import { distinctly, Reasons } from './Reasons.tsx'
import { Stepper } from './Stepper.tsx'
import { TookIt } from './TookIt.tsx'
import { leadOf, Verdict } from './Verdict.tsx'
import { tellDose } from './telling.ts'

/** "May I take this now?", answered for one thing and an amount of it. */
export const Answer = ({ id }: { readonly id: string }) => {
  const box = boxOf(care.value.medicines, id)
  const [units, setUnits] = useState(() => usual(id))
  const question = { product: id, units }
  const verdict = doseVerdict(care.value, question, planAt.value, plan.value.tier)
  useClock(verdict.next)
  const open = verdict.needs.conditions.length + verdict.needs.medicines.length
  const isUnasked = open > 0 && leadOf(verdict)?.rule === 'dose-unasked'
  const isMild = verdict.verdict === 'OK' || verdict.verdict === 'NOTE'
  const onSkin = box?.product?.route === 'skin'
  return (
    <Frame
      name="answer"
      title={box?.name ?? words.unnamed}
      onBack={() => goInstead('take')}
      {...(box ? { lead: [insideOf(box), words.check].filter(Boolean).join(' ') } : {})}
    >
      <Worn id={id} box={box} />
      {unitOf(box) === 'application' ? null : (
        <Stepper
          label={words.howMany}
          unit={unitName(box, units)}
          value={units}
          onValue={setUnits}
        />
      )}
      <Verdict verdict={verdict} question={question} isUnasked={isUnasked} />
      {open > 0 && verdict.verdict !== null ? (
        <button
          type="button"
          class={verdict.verdict === 'ASK' ? 'btn btn-main' : 'btn'}
          data-questions
          onClick={() => go('take', id, 'you')}
        >
          {counted(words.answer.questions, open)}
        </button>
      ) : null}
      {verdict.findings.some(({ say }) => say.word === 'not-yours') ? (
        <button
          type="button"
          class="btn"
          data-prescribed
          onClick={() => go('prescriptions', 'add', id)}
        >
          {words.answer.prescribed}
        </button>
      ) : null}
      <Trap box={box} />
      <More verdict={verdict} />
      <div class="rows">
        {onSkin ? (
          <button
            type="button"
            class="row row-quiet"
            data-swallowed
            onClick={() => void tellDose({ product: id, units: null, swallowed: true }, {})}
          >
            {words.take.swallowed}
          </button>
        ) : null}
        {open === 0 && box && verdict.verdict !== null ? (
          <button
            type="button"
            class="row row-quiet"
            data-change
            onClick={() => go('take', id, 'you')}
          >
            {words.answer.change}
          </button>
        ) : null}
      </div>
      <TookIt
        question={question}
        isMild={isMild}
        onSkin={onSkin}
        isTwice={verdict.findings.some(({ rule }) => rule === 'dose-double-tap')}
      />
    </Frame>
  )
}

/** As many as last time, or as prescribed; else one. */
const usual = (id: string): number =>
  dosesNow().find((dose) => dose.product === id && dose.units !== null && !dose.swallowed)?.units ??
  care.value.medicines.prescriptions.get(id)?.units ??
  1

/** What is easily missed about this pack. */
const Trap = ({ box }: { readonly box: Box | null }) => {
  const text = traps.get(box?.product?.trap ?? '')
  return text === undefined ? null : (
    <p class="note" data-trap>
      {text}
    </p>
  )
}

const traps = new Map<string, string>(Object.entries(trapWords))

/** All that the card has not said. */
const More = ({ verdict }: { readonly verdict: DoseVerdict }) => {
  const lead = leadOf(verdict)
  const others: readonly Finding[] = distinctly(verdict.findings).filter(
    (finding) => finding !== lead && finding.rule !== 'dose-unasked',
  )
  if (others.length === 0) return null
  return (
    <section class="more">
      <h2 class="section-head">{words.answer.reasons}</h2>
      <Reasons of={others} />
    </section>
  )
}

/** A patch that is on: since when, and that it is off. */
const Worn = ({ id, box }: { readonly id: string; readonly box: Box | null }) => {
  const worn = box?.product?.unit === 'patch' || box?.product?.unit === 'wrap'
  const on = worn
    ? dosesLately().filter(
        (dose) => dose.product === id && dose.removed === null && !dose.swallowed,
      )
    : []
  const [last] = on
  if (!last) return null
  const off = () =>
    note(
      words.take.patchOffNoted,
      ...on.map(
        ({ id: target }) =>
          ({ kind: 'amended', target, fields: { removedAt: instant(Date.now()) } }) as const,
      ),
    )
  return (
    <div class="worn" data-worn>
      <p>{fill(words.take.patchOn, { time: timeOf(last.at) })}</p>
      <button type="button" class="btn" data-off onClick={() => void off()}>
        {words.take.patchOff}
      </button>
    </div>
  )
}
