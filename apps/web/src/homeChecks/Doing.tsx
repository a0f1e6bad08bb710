import { useState } from 'preact/hooks'
import type { SelfTestId, Side, TestStop } from '@unspasm/care'
import { endOf, selfTestById, type SelfTest, type TestWay } from '@unspasm/care/measures'
import { selfTestWords } from '@unspasm/care/words/en/selfTests'
import { Choice } from '../movement/Choice.tsx'
import { Page } from '../parts/Page.tsx'
import { care } from '../state.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { Amount } from './Amount.tsx'
import { Timer } from './Timer.tsx'
import { classIds, classValues, sideText, type ClassId } from './value.ts'

const words = measuresWords.check

/** Seconds in which stands are counted. */
const counted = 30

interface DoingProps {
  readonly test: SelfTestId
  readonly way: TestWay
  readonly side: Side | null
  /** which try of this side it is, from 1 */
  readonly at: number
  readonly onEnd: (value: number, stop: TestStop) => void
  readonly onLeave: () => void
}

/** The measuring itself: a timer, a number or a class; of one side, once. */
export const Doing = ({ test, way, side, at, onEnd, onLeave }: DoingProps) => {
  const check: SelfTest = selfTestById[test]
  const [running, setRunning] = useState(0)
  const [held, setHeld] = useState<number | null>(null)
  const { seconds } = endOf(test, way, care.value.profile)
  const which = [
    side === null ? null : sideText(side),
    check.tries > 1 ? fill(words.try, { at, all: check.tries }) : null,
  ].filter((part) => part !== null)
  const timed = check.unit === 's' && seconds !== null
  return (
    <Page
      title={selfTestWords[test].title}
      back={false}
      {...(which.length > 0 ? { lead: which.join(' · ') } : {})}
    >
      {timed && held !== null ? (
        <Why seconds={held} onWhy={(stop) => onEnd(held, stop)} />
      ) : timed ? (
        <Timer
          cap={seconds}
          onTick={setRunning}
          onStop={(value, capped) => (capped ? onEnd(value, 'chose') : setHeld(value))}
        />
      ) : (
        <Told test={test} check={check} onTold={(value) => onEnd(value, 'chose')} />
      )}
      <div class="sticky-none">
        <button
          type="button"
          class="btn btn-danger check-hurts"
          data-hurts
          onClick={() => onEnd(held ?? running, 'pain')}
        >
          {words.hurts}
        </button>
        <button type="button" class="link" data-leave onClick={onLeave}>
          {words.leave}
        </button>
      </div>
    </Page>
  )
}

const stops = ['fatigue', 'balance', 'form', 'chose'] as const

const Why = ({
  seconds,
  onWhy,
}: {
  readonly seconds: number
  readonly onWhy: (stop: TestStop) => void
}) => (
  <section>
    <p class="held" data-held-for={seconds}>
      {fill(measuresWords.checks.units.s, { value: seconds })}
    </p>
    <h2 class="section-head">{words.why}</h2>
    <div class="options">
      {stops.map((stop) => (
        <button
          key={stop}
          type="button"
          class="option"
          data-option={stop}
          onClick={() => onWhy(stop)}
        >
          {words.stops[stop]}
        </button>
      ))}
    </div>
  </section>
)

interface ToldProps {
  readonly test: SelfTestId
  readonly check: SelfTest
  readonly onTold: (value: number) => void
}

/** What the person reads off or counts. */
const Told = ({ test, check, onTold }: ToldProps) => {
  const [value, setValue] = useState<number | null>(null)
  const [counting, setCounting] = useState(test === 'st-sts30')
  const [reach, setReach] = useState<keyof typeof words.reaches>('short')
  const toes = test === 'st-chair-reach'
  const sign = toes && reach === 'short' ? -1 : 1
  if (counting) {
    return (
      <>
        <Timer cap={counted} onStop={() => setCounting(false)} />
        <button type="button" class="link" data-counted onClick={() => setCounting(false)}>
          {words.counted}
        </button>
      </>
    )
  }
  return (
    <>
      {toes ? (
        <Choice label={words.reach} options={words.reaches} value={reach} onPick={setReach} />
      ) : null}
      {check.unit === 'class' ? (
        <div class="options">
          {classIds.map((each) => (
            <ClassRow key={each} id={each} onPick={() => onTold(classValues[each])} />
          ))}
        </div>
      ) : (
        <>
          <Amount
            label={words.value[check.unit]}
            unit={words.unit[check.unit]}
            value={value}
            onValue={setValue}
            most={mostOf[check.unit]}
          />
          <button
            type="button"
            class="btn btn-main"
            data-save
            disabled={value === null}
            onClick={() => value !== null && onTold(value === 0 ? 0 : sign * value)}
          >
            {words.save}
          </button>
          {test === 'st-sts30' ? (
            <button type="button" class="btn" data-hands onClick={() => onTold(0)}>
              {words.hands}
            </button>
          ) : null}
        </>
      )}
    </>
  )
}

const ClassRow = ({ id, onPick }: { readonly id: ClassId; readonly onPick: () => void }) => (
  <button type="button" class="option" data-option={id} onClick={onPick}>
    <span class="option-text">{words.classes[id]}</span>
  </button>
)

/** More than this nobody reads or counts: a slip of the finger. */
const mostOf = { s: 999, deg: 90, cm: 100, count: 60, class: 1 } as const satisfies Record<
  SelfTest['unit'],
  number
>
