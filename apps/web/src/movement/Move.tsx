import { useState } from 'preact/hooks'
import { minute, painScore, type LaterItem } from '@unspasm/care'
import { askAfter, openSession, stageNames, weekOf, type Movement } from '@unspasm/care/movement'
import { Page } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { go, goInstead, home } from '../route.ts'
import { plan, planAt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'
import { reasons, time } from '../words/speaker.ts'
import { Gates } from './Gates.tsx'
import { Halted } from './Halted.tsx'
import { More } from './More.tsx'
import { halt, movement } from './now.ts'
import { Session } from './Session.tsx'
import { TellAble } from './TellAble.tsx'

/** The page before a session: pain, time and place, what comes and why, and what leads up and down. */
export const Move = () => {
  const state = movement.value
  const open = openSession(state)
  if (open && halt.value) return <Halted id={open.id} aloud={false} />
  if (open) return <GoOn id={open.id} />
  if (isAfterDue(state)) return <After movement={state} />
  return (
    <Page title={words.title}>
      <Where movement={state} />
      <Today movement={state} />
      <Gates movement={state} />
      <More movement={state} />
    </Page>
  )
}

/** What can be done now: a session, its checklist, or waiting, with the reason. */
const Today = ({ movement: state }: { readonly movement: Movement }) => {
  const [pain, setPain] = useState<number | null>(() => freshPain(state))
  const [early, setEarly] = useState(false)
  const held = plan.value.held.find(({ id }) => id === 'exercise-session')
  const offered = plan.value.now.find(
    ({ id }) => id === 'exercise-session' || id === 'ask-exercise',
  )
  const later = plan.value.later.find(
    ({ id }) => id === 'exercise-session' || id === 'ask-exercise',
  )
  if (held) {
    return (
      <section class="card-plain" data-held>
        {reasons(held.why).map((reason) => (
          <p key={reason}>{reason}</p>
        ))}
        {held.until === null ? null : <p>{fill(words.resting, { time: time(held.until) })}</p>}
        <TellAble />
      </section>
    )
  }
  if (offered?.id === 'ask-exercise') return <Checklist why={reasons(offered.why)} />
  if (!offered && !later) return <NotNow />
  if (!offered && later && !early) {
    return <Later item={later} onEarly={state.lastSession === null ? null : () => setEarly(true)} />
  }
  if (pain === null) {
    return (
      <section data-ask="before">
        <h2 class="section-title">{words.before}</h2>
        <p class="why">{words.beforeLead}</p>
        <Scale onScore={setPain} label={words.before} />
      </section>
    )
  }
  return <Session pain={pain} movement={state} onChange={() => setPain(null)} />
}

const Checklist = ({ why }: { readonly why: readonly string[] }) => (
  <section>
    {why.map((reason) => (
      <p key={reason} class="why">
        {reason}
      </p>
    ))}
    <button
      type="button"
      class="btn btn-main"
      data-gate
      onClick={() => go('gate', 'exercise', 'exercise-session')}
    >
      {words.begin}
    </button>
  </section>
)

/** When the next one is due. Who wants one before has a way to it, but for the first hour. */
const Later = ({
  item,
  onEarly,
}: {
  readonly item: LaterItem
  readonly onEarly: (() => void) | null
}) => (
  <section class="card-plain" data-later>
    <p>{fill(words.nextAt, { time: time(item.at) })}</p>
    <p class="why">{words.until}</p>
    {onEarly && item.id === 'exercise-session' ? (
      <button type="button" class="btn" data-early onClick={onEarly}>
        {words.early}
      </button>
    ) : null}
  </section>
)

/** Out of an episode a person chooses to keep well; in one, something else comes first. */
const NotNow = () => {
  const free = plan.value.episode.state !== 'open' && plan.value.alert === null
  return (
    <section class="card-plain" data-not-now>
      <p>{free ? words.keepLead : words.notNow}</p>
      {free ? (
        <button
          type="button"
          class="btn btn-main"
          data-keep
          onClick={() => void tell({ kind: 'acknowledged', item: 'keep' })}
        >
          {words.keepBegin}
        </button>
      ) : null}
    </section>
  )
}

/** A score of the last ten minutes is not asked again. */
const freshPain = ({ inputs }: Movement): number | null => {
  const last = inputs.pains.at(-1)
  return last && planAt.value - last.at < 10 * minute ? last.score : null
}

const isAfterDue = ({ sessions }: Movement): boolean => {
  const last = sessions.at(-1)
  if (!last?.ended?.told || last.pa !== null) return false
  if (last.done.length === 0 && last.noted === null) return false
  const since = (planAt.value - last.ended.at) / minute
  return since >= askAfter.from && since < askAfter.to
}

const After = ({ movement: { sessions } }: { readonly movement: Movement }) => (
  <Page title={words.after} lead={words.afterLead}>
    <Scale
      label={words.after}
      onScore={(score) =>
        void tell({
          kind: 'painNoted',
          score: painScore(score),
          moment: 'after',
          session: sessions.at(-1)?.id ?? '',
        }).then(home)
      }
    />
  </Page>
)

const GoOn = ({ id }: { readonly id: string }) => (
  <Page title={words.title}>
    <button type="button" class="btn btn-main" data-go-on onClick={() => goInstead('guide', id)}>
      {words.goOn}
    </button>
  </Page>
)

const Where = ({ movement: state }: { readonly movement: Movement }) => {
  const name = stageNames[state.stage]
  const week = weekOf(state, planAt.value)
  return (
    <button type="button" class="stage-card" data-way onClick={() => go('move', 'way')}>
      <span class="stage-steps" aria-hidden="true">
        {stageNames.map((each, index) => (
          <span key={each} class="stage-step" data-on={index <= state.stage} />
        ))}
      </span>
      <span class="stage-name">
        {fill(words.stage, { stage: state.stage })} · {words.stages[name]}
      </span>
      <span class="note">{words.goals[name]}</span>
      <span class="note">{fill(words.week, { done: week.done, target: week.target })}</span>
    </button>
  )
}
