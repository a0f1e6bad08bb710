import { useState } from 'preact/hooks'
import {
  painScore,
  selfTestIds,
  type PainScore,
  type SelfTestId,
  type Side,
  type TestStop,
} from '@unspasm/care'
import { selfTestById, type AgreementId, type SelfTest, type TestWay } from '@unspasm/care/measures'
import { painWords } from '@unspasm/care/words/en/measures'
import { selfTestWords } from '@unspasm/care/words/en/selfTests'
import { Page } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { goInstead } from '../route.ts'
import { tell } from '../state.ts'
import { measuresWords } from '../words/measures.ts'
import { Between } from './Between.tsx'
import { Doing } from './Doing.tsx'
import { Ready } from './Ready.tsx'
import { Result } from './Result.tsx'
import { asksWorst, mayBegin, triesNow, verdictOf } from './state.ts'

const words = measuresWords.check

/** One home check: may it be done, how, the doing, and what it says. */
export const Check = ({ id }: { readonly id: string }) => {
  const test = selfTestIds.find((each) => each === id)
  if (!test) return <Page title={measuresWords.checks.title}>{null}</Page>
  return <One test={test} />
}

type Phase = 'ready' | 'pain' | 'worst' | 'doing' | 'between' | 'result' | 'hurt'

const One = ({ test }: { readonly test: SelfTestId }) => {
  const check: SelfTest = selfTestById[test]
  const [agreed, setAgreed] = useState<ReadonlySet<AgreementId>>(new Set())
  const [way, setWay] = useState<TestWay>(check.ways[0].id)
  const [side, setSide] = useState<Side | null>(check.perSide ? 'left' : null)
  const [before, setBefore] = useState<PainScore | null>(null)
  const [phase, setPhase] = useState<Phase>('ready')
  const { title } = selfTestWords[test]
  const leave = (): void => goInstead('move', 'checks')

  /** What was told right before decides once more. */
  const goOn = (): void => {
    const verdict = verdictOf(test, agreed, way)
    if (verdict.open) setPhase('doing')
    else if (mayBegin(verdict) && asksWorst(verdict)) setPhase('worst')
    else setPhase('ready')
  }
  const keep = async (value: number, stop: TestStop): Promise<void> => {
    await tell({
      kind: 'selfTested',
      test,
      value,
      method: check.method,
      stop,
      ...(side === null ? {} : { side }),
      ...(check.ways.length > 1 ? { way } : {}),
      ...(before === null ? {} : { painBefore: before }),
    })
    const only = check.tries === 1 && !check.perSide
    setPhase(stop === 'pain' ? 'hurt' : only ? 'result' : 'between')
  }
  const tries = triesNow(test).filter((told) => side === null || told.side === side).length

  switch (phase) {
    case 'ready':
      return (
        <Ready
          test={test}
          way={way}
          onWay={setWay}
          agreed={agreed}
          onAgreed={setAgreed}
          onBegin={() => setPhase('pain')}
        />
      )
    case 'pain':
      return (
        <Ask
          key="pain"
          title={painWords.now}
          onScore={async (score) => {
            await tell({ kind: 'painNoted', score: painScore(score), moment: 'now' })
            setBefore(painScore(score))
            goOn()
          }}
        />
      )
    case 'worst':
      return (
        <Ask
          key="worst"
          title={painWords.worst24}
          onScore={async (score) => {
            await tell({ kind: 'painNoted', score: painScore(score), moment: 'worst24' })
            goOn()
          }}
        />
      )
    case 'doing':
      return (
        <Doing
          key={`${side}${tries}`}
          test={test}
          way={way}
          side={side}
          at={tries + 1}
          onEnd={(value, stop) => void keep(value, stop)}
          onLeave={() => (triesNow(test).length > 0 ? setPhase('between') : leave())}
        />
      )
    case 'between':
      return (
        <Between
          test={test}
          side={side}
          onGo={(next) => {
            setSide(next)
            setPhase('doing')
          }}
          onResult={() => setPhase('result')}
        />
      )
    case 'result':
      return <Result test={test} />
    case 'hurt':
      return (
        <Page title={title} lead={words.hurtTold} back={false}>
          <Scale
            label={painWords.now}
            onScore={(score) =>
              void tell({ kind: 'painNoted', score: painScore(score), moment: 'now' }).then(leave)
            }
          />
          <button type="button" class="btn" data-done onClick={leave}>
            {words.skip}
          </button>
        </Page>
      )
  }
}

const Ask = ({
  title,
  onScore,
}: {
  readonly title: string
  readonly onScore: (score: number) => Promise<void>
}) => (
  <Page title={title}>
    <Scale label={title} onScore={(score) => void onScore(score)} />
  </Page>
)
