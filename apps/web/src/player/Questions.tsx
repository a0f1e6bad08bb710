import { useState } from 'preact/hooks'
import {
  painScore,
  positionIds,
  type Effect,
  type GuideRun,
  type PlainScriptId,
  type PositionId,
  type Question,
  type Script,
  type SkinLook,
} from '@unspasm/care'
import {
  questionWords,
  scriptTitles,
  skinAdvice,
  heatSkinAdvice,
} from '@unspasm/care/words/en/scripts'
import { Scale } from '../parts/Scale.tsx'
import { useFocus } from '../parts/Page.tsx'
import { tell } from '../state.ts'
import { words } from '../words/en.ts'

interface QuestionsProps {
  readonly run: GuideRun
  readonly script: Script
  readonly onDone: () => void
}

/** What is asked when a script is over, one question at a time; each can be skipped. */
export const Questions = ({ run, script, onDone }: QuestionsProps) => {
  const [index, setIndex] = useState(0)
  const [advice, setAdvice] = useState<SkinLook | null>(null)
  // What is on the skin has to come off also when a guide was stopped.
  const asked =
    run.ended?.how === 'finished' ? script.after : script.after.filter((each) => each === 'wash')
  const question = asked[index]
  const next = (): void => {
    setAdvice(null)
    if (index + 1 < asked.length) setIndex(index + 1)
    else onDone()
  }
  if (question === undefined)
    return (
      <Done
        title={scriptTitles[script.id as PlainScriptId].title}
        stopped={run.ended?.how === 'stopped'}
        onDone={onDone}
      />
    )
  if (advice !== null) return <Advice look={advice} heat={script.id === 'heat'} onDone={next} />
  return (
    <main class="page" data-question={question} key={question}>
      <Ask
        question={question}
        run={run}
        onAnswered={(look) => (look && look !== 'normal' ? setAdvice(look) : next())}
      />
      <button type="button" class="btn btn-quiet" data-skip onClick={next}>
        {words.player.skip}
      </button>
    </main>
  )
}

const Done = ({
  title,
  stopped,
  onDone,
}: {
  readonly title: string
  readonly stopped: boolean
  readonly onDone: () => void
}) => {
  const heading = useFocus()
  return (
    <main class="page" data-question="done">
      <h1 class="title" tabIndex={-1} ref={heading}>
        {stopped ? words.player.stopped : `${title}: ${words.player.done}`}
      </h1>
      <button type="button" class="btn btn-main" data-done onClick={onDone}>
        {words.player.goOn}
      </button>
    </main>
  )
}

interface AskProps {
  readonly question: Question
  readonly run: GuideRun
  readonly onAnswered: (look?: SkinLook) => void
}

const Ask = ({ question, run, onAnswered }: AskProps) => {
  const heading = useFocus()
  const title = (
    <h1 class="title" tabIndex={-1} ref={heading}>
      {questionWords[question].ask}
    </h1>
  )
  switch (question) {
    case 'skin':
      return (
        <>
          {title}
          <SkinOptions
            onLook={(looks) =>
              void tell({ kind: 'skinChecked', area: run.area, looks }).then(() =>
                onAnswered(looks),
              )
            }
          />
        </>
      )
    case 'pain':
      return (
        <>
          {title}
          <Scale
            onScore={(score) =>
              void tell({ kind: 'painNoted', score: painScore(score), moment: 'after' }).then(() =>
                onAnswered(),
              )
            }
          />
        </>
      )
    case 'effect':
      return (
        <>
          {title}
          <Options
            entries={questionWords.effect.answers}
            onPick={(effect: Effect) => void tellEffect(run, effect).then(() => onAnswered())}
          />
        </>
      )
    case 'walk':
      return <AskWalk onAnswered={() => onAnswered()} />
    case 'wash':
      return (
        <>
          {title}
          <Options
            entries={questionWords.wash.answers}
            onPick={(answer: 'off' | 'on') =>
              void (
                answer === 'off' ? tell({ kind: 'washed', area: run.area }) : Promise.resolve()
              ).then(() => onAnswered())
            }
          />
        </>
      )
  }
}

/** How long, then how it felt: the ladder of walks needs both. */
const AskWalk = ({ onAnswered }: { readonly onAnswered: () => void }) => {
  const [minutes, setMinutes] = useState<number | null>(null)
  const heading = useFocus(minutes ?? 0)
  const { walk, walkFelt } = questionWords
  return minutes === null ? (
    <>
      <h1 class="title" tabIndex={-1} ref={heading}>
        {walk.ask}
      </h1>
      <Options entries={walk.answers} onPick={(picked) => setMinutes(Number(picked))} />
    </>
  ) : (
    <>
      <h1 class="title" tabIndex={-1} ref={heading}>
        {walkFelt.ask}
      </h1>
      <Options
        entries={walkFelt.answers}
        onPick={(painRise) =>
          void tell({ kind: 'walked', minutes, painRise: Number(painRise) }).then(onAnswered)
        }
      />
    </>
  )
}

const tellEffect = async (run: GuideRun, effect: Effect): Promise<void> => {
  const position = positionIds.find((id): id is PositionId => id === run.script)
  if (position) await tell({ kind: 'positionTried', position, effect })
}

/** How the skin looks, in one list, with a note for skin on which redness does not show. */
export const SkinOptions = ({ onLook }: { readonly onLook: (looks: SkinLook) => void }) => (
  <>
    <p class="note">{questionWords.skin.note}</p>
    <Options entries={questionWords.skin.answers} onPick={onLook} />
  </>
)

interface OptionsProps<Key extends string> {
  readonly entries: Readonly<Record<Key, string>>
  readonly onPick: (key: Key) => void
}

export const Options = <Key extends string>({ entries, onPick }: OptionsProps<Key>) => (
  <div class="options">
    {(Object.keys(entries) as Key[]).map((key) => (
      <button key={key} type="button" class="option" data-option={key} onClick={() => onPick(key)}>
        {entries[key]}
      </button>
    ))}
  </div>
)

/** What the skin's look means, and what to do. */
export const Advice = ({
  look,
  heat,
  onDone,
}: {
  readonly look: SkinLook
  readonly heat: boolean
  readonly onDone: () => void
}) => {
  const heading = useFocus()
  const { means, act } = heat ? heatSkinAdvice[look] : skinAdvice[look]
  return (
    <main class="page" data-advice={look}>
      <h1 class="title" tabIndex={-1} ref={heading}>
        {means}
      </h1>
      <p class="why">{act}</p>
      <button type="button" class="btn btn-main" data-done onClick={onDone}>
        {words.player.goOn}
      </button>
    </main>
  )
}
