import { useState } from 'preact/hooks'
import { instant, isExerciseId, minute, painScore, type PlannedExercise } from '@unspasm/care'
import {
  askAfter,
  exercises,
  exerciseVerdict,
  bodyOf,
  isDeload,
  openSession,
  restsUntil,
  sessionFor,
  stageNames,
  weekOf,
  type Movement,
  type Place,
  type SessionPlan,
} from '@unspasm/care/movement'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { Page } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Stage } from '../parts/Stage.tsx'
import { go, goInstead, home } from '../route.ts'
import { care, plan, planAt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'
import { reasons, time } from '../words/speaker.ts'
import { Choice } from './Choice.tsx'
import { Gates } from './Gates.tsx'
import { doseText, movement, nameOf } from './now.ts'

/** The page before a session: pain, time and place, what comes and why, and what leads up and down. */
export const Move = () => {
  const [pain, setPain] = useState<number | null>(() => freshPain(movement.value))
  const state = movement.value
  const open = openSession(state)
  if (open && state.sessions.some(({ id, ended }) => id === open.id && !ended)) {
    return <GoOn id={open.id} />
  }
  if (isAfterDue(state)) return <After movement={state} />
  const held = plan.value.held.find(({ id }) => id === 'exercise-session')
  const offered = [...plan.value.now, ...plan.value.later].find(
    ({ id }) => id === 'exercise-session' || id === 'ask-exercise',
  )
  return (
    <Page title={words.title}>
      <Where movement={state} />
      {!held && !offered ? (
        <NotNow />
      ) : !held && offered?.id === 'ask-exercise' ? (
        <section>
          {reasons(offered.why).map((reason) => (
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
      ) : held ? (
        <section class="card-plain" data-held>
          {reasons(held.why).map((reason) => (
            <p key={reason}>{reason}</p>
          ))}
          {held.until === null ? null : <p>{fill(words.resting, { time: time(held.until) })}</p>}
        </section>
      ) : pain === null ? (
        <section data-ask="before">
          <h2 class="section-title">{words.before}</h2>
          <p class="why">{words.beforeLead}</p>
          <Scale onScore={setPain} label={words.before} />
        </section>
      ) : (
        <Session pain={pain} movement={state} />
      )}
      <Gates movement={state} />
      <More movement={state} />
    </Page>
  )
}

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
  if (!last?.ended || last.pa !== null || last.done.length === 0) return false
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

const Session = ({
  pain,
  movement: state,
}: {
  readonly pain: number
  readonly movement: Movement
}) => {
  const [minutes, setMinutes] = useState<keyof typeof words.times>(
    'all' as keyof typeof words.times,
  )
  const [place, setPlace] = useState<Place>('floor')
  const [without, setWithout] = useState<readonly string[]>([])
  const asked = {
    pain,
    place,
    without,
    ...(String(minutes) === 'all' ? {} : { minutes: Number(minutes) }),
  }
  const session = sessionFor(care.value, planAt.value, asked)
  const rests = restsUntil(state, session.list, planAt.value)
  const begin = async (): Promise<void> => {
    const told = await tell({
      kind: 'sessionStarted',
      list: session.list,
      stage: session.stage,
      pain: painScore(pain),
      exercises: session.exercises,
      ...(asked.minutes === undefined ? {} : { minutes: asked.minutes }),
    })
    const started = told.find(({ kind }) => kind === 'sessionStarted')
    if (started) goInstead('guide', started.id)
  }
  return (
    <section data-list={session.list}>
      <h2 class="section-title">{words.lists[session.list]}</h2>
      <Reasons session={session} movement={state} pain={pain} />
      {rests === null ? null : <p class="why">{fill(words.resting, { time: time(rests) })}</p>}
      <div class="choices-two">
        <Choice
          label={words.time}
          options={words.times as unknown as Record<string, string>}
          value={String(minutes)}
          onPick={(key) => setMinutes(key as unknown as keyof typeof words.times)}
        />
        <Choice label={words.place} options={words.places} value={place} onPick={setPlace} />
      </div>
      {session.exercises.length === 0 ? <p class="why">{words.none}</p> : null}
      <ol class="exercise-list">
        {session.exercises.map((each) => (
          <Row
            key={each.exercise}
            planned={each}
            movement={state}
            onLeave={() => setWithout([...without, each.exercise])}
          />
        ))}
      </ol>
      {without.map((id) => (
        <p key={id} class="note">
          {fill(words.leftOut, { from: nameOf(id) })}{' '}
          <button
            type="button"
            class="link"
            onClick={() => setWithout(without.filter((each) => each !== id))}
          >
            {words.putBack}
          </button>
        </p>
      ))}
      <div class="sticky-none">
        <button
          type="button"
          class="btn btn-main"
          data-begin
          disabled={session.exercises.length === 0}
          onClick={() => void begin()}
        >
          {words.begin}
          <span class="btn-note">
            {fill(words.minutes, { minutes: Math.max(1, Math.round(session.seconds / 60)) })}
          </span>
        </button>
      </div>
    </section>
  )
}

const Reasons = ({
  session,
  movement: state,
  pain,
}: {
  readonly session: SessionPlan
  readonly movement: Movement
  readonly pain: number
}) => {
  const item = plan.value.now.find(({ id }) => id === 'exercise-session')
  const changed = session.swapped.filter(({ to }) => to !== null)
  const left = session.swapped.filter(({ to }) => to === null)
  const said = [
    ...(item ? reasons(item.why).slice(0, 1) : []),
    ...(session.lowered ? [fill(words.lowered, { pain })] : []),
    ...(session.medicated ? [words.medicated] : []),
    ...(isDeload(state, planAt.value) && state.stage >= 3 ? [words.deload] : []),
    ...(state.halved.has(session.list) ? [words.halved] : []),
    ...changed.map(({ from, to }) =>
      fill(words.swapped, { from: nameOf(from), to: to === null ? '' : nameOf(to) }),
    ),
    ...(left.length > 2
      ? [fill(words.leftOutMany, { count: left.length })]
      : left.map(({ from }) => fill(words.leftOut, { from: nameOf(from) }))),
  ]
  return (
    <>
      {said.map((text) => (
        <p key={text} class="why">
          {text}
        </p>
      ))}
    </>
  )
}

const Row = ({
  planned,
  movement: state,
  onLeave,
}: {
  readonly planned: PlannedExercise
  readonly movement: Movement
  readonly onLeave: () => void
}) => {
  const id = isExerciseId(planned.exercise) ? planned.exercise : null
  const verdict = id && exerciseVerdict(id, bodyOf(care.value, planAt.value, state.agreed))
  const notes =
    id && verdict ? verdict.because.flatMap((each) => exerciseWords[id].notes[each] ?? []) : []
  return (
    <li class="exercise-row" data-exercise={planned.exercise}>
      <span class="exercise-pic">
        <Stage
          script={null}
          cue={{ pose: id ?? 'stand', from: 0, to: 0, word: 'start', seconds: null }}
          area="low-middle"
        />
      </span>
      <span class="exercise-text">
        <strong>{nameOf(planned.exercise)}</strong>
        <span class="note">
          {doseText(planned, id ? exercises[id].sided : false)}
          {id ? ` · ${fill(words.level, { level: planned.level })}` : ''}
        </span>
        {id && exerciseWords[id].needs ? <span class="note">{exerciseWords[id].needs}</span> : null}
        {notes.map((text) => (
          <span key={text} class="exercise-note">
            {text}
          </span>
        ))}
      </span>
      <button
        type="button"
        class="link"
        aria-label={`${words.leaveOut}: ${nameOf(planned.exercise)}`}
        onClick={onLeave}
      >
        {words.leaveOut}
      </button>
    </li>
  )
}

const weekLong = 7 * 24 * 60 * minute

const More = ({ movement: { paused } }: { readonly movement: Movement }) => {
  const isPaused = paused !== null && paused > planAt.value
  const rows = [
    ['checks', words.checksRow, () => go('move', 'checks')],
    ['measures', words.measuresRow, () => go('measures')],
    ['own', words.ownRow, () => go('move', 'own')],
  ] as const
  return (
    <section>
      <h2 class="section-head">{words.more}</h2>
      <div class="options">
        {rows.map(([id, text, open]) => (
          <button key={id} type="button" class="option" data-more={id} onClick={open}>
            {text}
          </button>
        ))}
        <button
          type="button"
          class="option"
          data-more="pause"
          onClick={() =>
            void tell({
              kind: 'acknowledged',
              item: 'pause',
              until: instant(isPaused ? planAt.value : planAt.value + weekLong),
            })
          }
        >
          {isPaused ? words.unpause : words.pauseRow}
          {isPaused ? (
            <span class="note">{fill(words.pausedUntil, { time: time(paused) })}</span>
          ) : null}
        </button>
      </div>
    </section>
  )
}
