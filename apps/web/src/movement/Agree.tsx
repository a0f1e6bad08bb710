import { useState } from 'preact/hooks'
import {
  bodyOf,
  exercises,
  exerciseVerdict,
  type Movement,
  type MovementCondition,
  type SessionPlan,
} from '@unspasm/care/movement'
import { conditionWords } from '@unspasm/care/words/en/conditions'
import { care, planAt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords } from '../words/movement.ts'

const words = movementWords.agree

/** What waits until a clinician agrees, by condition, and where to say that one did. */
export const Agree = ({
  session,
  movement: { agreed },
}: {
  readonly session: SessionPlan
  readonly movement: Movement
}) => {
  const [asking, setAsking] = useState<MovementCondition | null>(null)
  const body = bodyOf(care.value, planAt.value, agreed)
  const waiting = new Set(
    session.swapped.flatMap(({ from }) => {
      const { verdict, because } = exerciseVerdict(from, body)
      const asks = (each: MovementCondition): boolean =>
        exercises[from].conditions[each]?.verdict === 'ask' ||
        (each === 'hypertension' && body.pressureHigh)
      return verdict === 'ask' ? because.filter(asks) : []
    }),
  )
  return (
    <>
      {[...waiting].map((condition) => (
        <div key={condition} class="card-plain" data-agree={condition}>
          <p>{fill(asking === condition ? words.ask : words.waits, { what: nameOf(condition) })}</p>
          <p class="choices">
            {asking === condition ? (
              <>
                <button
                  type="button"
                  class="choice-btn"
                  data-agree-yes
                  onClick={() =>
                    void tell({ kind: 'acknowledged', item: `agreed:${condition}` }).then(() =>
                      setAsking(null),
                    )
                  }
                >
                  {words.yes}
                </button>
                <button
                  type="button"
                  class="choice-btn"
                  data-agree-no
                  onClick={() => setAsking(null)}
                >
                  {words.notYet}
                </button>
              </>
            ) : (
              <button
                type="button"
                class="choice-btn"
                data-agree-ask
                onClick={() => setAsking(condition)}
              >
                {words.open}
              </button>
            )}
          </p>
        </div>
      ))}
    </>
  )
}

const nameOf = (condition: MovementCondition): string => {
  switch (condition) {
    case 'pregnancy-t1':
    case 'pregnancy-t2':
    case 'pregnancy-t3':
      return conditionWords.pregnant.short
    default:
      return conditionWords[condition].short
  }
}
