import type { Instant } from '@unspasm/care'
import { afterTaking, ingredients, nextDue, type DoseVerdict, type Left } from '@unspasm/care/doses'
import { verdictFrames } from '@unspasm/care/words/en/doses'
import { go } from '../route.ts'
import { care, plan, planAt, zone } from '../state.ts'
import { fill } from '../words/en.ts'
import { medicineWords } from '../words/medicine.ts'
import { Icon } from './Icon.tsx'
import { number, timeOf, waitText } from './naming.ts'
import { Reason } from './Reasons.tsx'

const words = medicineWords.answer

interface VerdictProps {
  readonly verdict: DoseVerdict
  readonly question: { readonly product: string; readonly units: number }
  /** what is still to be asked stands alone in the way */
  readonly isUnasked: boolean
}

/** The answer in one glance: a sign, a word, a time, the first reason, and what the label leaves. */
export const Verdict = ({ verdict, question, isUnasked }: VerdictProps) => {
  const word = verdict.verdict ?? 'ASK'
  const lead = leadOf(verdict)
  return (
    <section class="verdict" data-verdict={verdict.verdict ?? 'null'}>
      <div class="verdict-head">
        <Icon of={word} />
        <h2 class="verdict-word">{headOf(verdict, isUnasked)}</h2>
      </div>
      {word === 'WAIT' ? <Wait until={verdict.next} /> : null}
      {isUnasked ? <p>{words.asksLead}</p> : null}
      {lead && !isUnasked ? <Reason of={lead} /> : null}
      {word === 'OK' || word === 'NOTE' ? <Next question={question} /> : null}
      {word === 'POISON_LINE' || word === 'EMERGENCY' ? (
        <button type="button" class="btn btn-main" data-help onClick={() => go('too-much')}>
          {words.help}
        </button>
      ) : isUnasked || word === 'STOP' ? null : (
        <Room left={verdict.left} />
      )}
    </section>
  )
}

const headOf = ({ verdict }: DoseVerdict, isUnasked: boolean): string =>
  verdict === null ? words.adults : isUnasked ? words.asks : verdictFrames[verdict]

/** What the card says itself; the rest stands below it. */
export const leadOf = ({ verdict, findings }: DoseVerdict) =>
  verdict === 'OK' || verdict === 'NOTE'
    ? undefined
    : findings.find((each) => verdict === null || each.verdict === verdict)

const Wait = ({ until }: { readonly until: Instant | null }) =>
  until === null ? (
    <p>{words.waitOpen}</p>
  ) : (
    <div class="verdict-time" data-next={until}>
      <p class="verdict-count">{fill(words.waitFor, { wait: waitText(planAt.value, until) })}</p>
      <p>{fill(words.fromThen, { time: timeOf(until), zone: zone.value })}</p>
    </div>
  )

const Next = ({ question }: Pick<VerdictProps, 'question'>) => {
  const { tier } = plan.value
  const at = { instant: planAt.value, zone: zone.value }
  const next = afterTaking(care.value, question, at.instant, tier)
  const due = nextDue(care.value, question, at, tier)
  return (
    <>
      <p>{next === null ? words.okNoNext : fill(words.okNext, { time: timeOf(next) })}</p>
      {due && due.moved > due.due ? (
        <p>{fill(words.moved, { due: timeOf(due.due), moved: timeOf(due.moved) })}</p>
      ) : null}
    </>
  )
}

/** What is left of a limit; never a suggestion to use it up. */
const Room = ({ left }: { readonly left: readonly Left[] }) =>
  left.length === 0 ? null : (
    <dl class="room">
      <dt>{words.left}</dt>
      {left.map(({ ingredient, mg, of }) => (
        <dd key={ingredient} data-left={ingredient}>
          <span>{ingredients[ingredient].name}</span>
          <strong>{fill(words.leftOf, { mg: number(mg), of: number(of) })}</strong>
          <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
            <rect class="room-all" width="100" height="4" rx="0" />
            <rect class="room-left" width={of > 0 ? (100 * mg) / of : 0} height="4" />
          </svg>
        </dd>
      ))}
    </dl>
  )
