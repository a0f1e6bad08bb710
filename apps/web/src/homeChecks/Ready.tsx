import type { SelfTestId } from '@unspasm/care'
import {
  agreementIds,
  selfTestById,
  type AgreementId,
  type GateReasonId,
  type SelfTest,
  type TestWay,
} from '@unspasm/care/measures'
import {
  agreementWords,
  everyCheckWords,
  gateReasonWords,
  selfTestWords,
  testWayWords,
} from '@unspasm/care/words/en/selfTests'
import { Choice } from '../movement/Choice.tsx'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { care } from '../state.ts'
import { measuresWords } from '../words/measures.ts'
import { checklistFor, comparedOf, mayBegin, verdictOf } from './state.ts'

const words = measuresWords.check

interface ReadyProps {
  readonly test: SelfTestId
  readonly way: TestWay
  readonly onWay: (way: TestWay) => void
  readonly agreed: ReadonlySet<AgreementId>
  readonly onAgreed: (agreed: ReadonlySet<AgreementId>) => void
  readonly onBegin: () => void
}

/** Before a check: whether it may be done, what it tells, what to confirm, how, and what to mind. */
export const Ready = ({ test, way, onWay, agreed, onAgreed, onBegin }: ReadyProps) => {
  const check: SelfTest = selfTestById[test]
  const { cause } = check
  const { title, tells, how, safety } = selfTestWords[test]
  const verdict = verdictOf(test, agreed, way)
  const firm = verdict.why.filter((reason) => !verdict.unknown.includes(reason))
  const checklist = checklistFor(test, verdict)
  const lifts = firm.length > 0 ? [] : liftsOf(test, check, way)
  const begins = mayBegin(verdict)
  return (
    <Page title={title} lead={tells}>
      {firm.length === 0 ? null : (
        <div class="card-plain check-closed" data-why>
          <h2 class="section-head">{measuresWords.checks.closed}</h2>
          <Lines lines={firm.map((reason) => gateReasonWords[reason])} />
        </div>
      )}
      <p class="note">{everyCheckWords.meaning[0]}</p>
      {cause === null ? null : (
        <p>
          <button type="button" class="link" data-cause onClick={() => go('learn', cause)}>
            {words.cause}
          </button>
        </p>
      )}
      {check.ways.length > 1 ? (
        <Choice label={words.way} options={waysOf(check)} value={way} onPick={onWay} />
      ) : null}
      {firm.length > 0 || checklist === null ? null : (
        <div class="card-plain" data-missing>
          <p>{words.missing}</p>
          <button
            type="button"
            class="btn"
            data-checklist={checklist}
            onClick={() => go('gate', checklist)}
          >
            {words.answer}
          </button>
        </div>
      )}
      {lifts.length === 0 ? null : (
        <fieldset class="check-group">
          <legend class="section-head">{words.confirm}</legend>
          {lifts.map((each) => (
            <label key={each} class="check-row check-label">
              <input
                type="checkbox"
                name={each}
                checked={agreed.has(each)}
                onChange={() => onAgreed(toggled(agreed, each))}
              />
              <span>{agreementWords[each]}</span>
            </label>
          ))}
        </fieldset>
      )}
      <section class="check-part">
        <h2 class="section-head">{words.how}</h2>
        <ol class="plain-steps">
          {[...everyCheckWords.before.slice(0, 2), ...how].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </section>
      <section class="check-part">
        <h2 class="section-head">{words.safety}</h2>
        <Lines lines={[...safety, ...everyCheckWords.stop]} />
        <p class="note">{everyCheckWords.before[2]}</p>
      </section>
      {firm.length > 0 ? null : (
        <div class="sticky-none">
          {begins || checklist !== null ? null : <p class="note">{words.first}</p>}
          <button
            type="button"
            class="btn btn-main"
            data-begin
            disabled={!begins}
            onClick={onBegin}
          >
            {comparedOf(test).length > 0 ? words.againNow : words.begin}
          </button>
        </div>
      )}
    </Page>
  )
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul class="plain-list">
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
)

const toggled = (agreed: ReadonlySet<AgreementId>, each: AgreementId): ReadonlySet<AgreementId> => {
  const next = new Set(agreed)
  if (!next.delete(each)) next.add(each)
  return next
}

const waysOf = ({ ways }: SelfTest): Readonly<Record<string, string>> & Record<TestWay, string> =>
  Object.fromEntries(ways.map(({ id }) => [id, testWayWords[id]])) as Record<TestWay, string>

/** What a person can confirm on the spot against a reason. */
const liftedBy: Readonly<Partial<Record<GateReasonId, AgreementId>>> = {
  'needs-someone': 'someone-there',
  'blood-pressure': 'blood-pressure-below-160-100',
  'clinician-first': 'clinician-agrees-blood-pressure',
  'just-woken': 'up-two-hours',
}

/** All that is to be confirmed for this check, whether it is or not, so that no row jumps away. */
const liftsOf = (test: SelfTestId, check: SelfTest, way: TestWay): readonly AgreementId[] => {
  const { why, unknown } = verdictOf(test, new Set(), way)
  const asked = why.flatMap((reason) => liftedBy[reason] ?? [])
  const unless = check.notWith.flatMap((each) =>
    each.unless !== null &&
    (care.value.profile.conditions.has(each.condition) ||
      (unknown.includes('condition') && !care.value.profile.asked.has(each.condition)))
      ? [each.unless]
      : [],
  )
  const all: ReadonlySet<AgreementId> = new Set([...check.needs, ...unless, ...asked])
  return agreementIds.filter((each) => all.has(each))
}
