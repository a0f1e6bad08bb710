import { useState } from 'preact/hooks'
import { isExerciseId, painScore, type Because, type PlannedExercise } from '@unspasm/care'
import {
  bodyOf,
  exercises,
  exerciseVerdict,
  isDeload,
  leftOut,
  restsUntil,
  sessionFor,
  type Movement,
  type Place,
  type SessionPlan,
} from '@unspasm/care/movement'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { Stage } from '../parts/Stage.tsx'
import { goInstead } from '../route.ts'
import { care, plan, planAt, tell } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as words } from '../words/movement.ts'
import { reasons, time } from '../words/speaker.ts'
import { Agree } from './Agree.tsx'
import { AtHand } from './AtHand.tsx'
import { Choice } from './Choice.tsx'
import { lightFor } from './light.ts'
import { Load } from './Load.tsx'
import { doseText, nameOf } from './now.ts'
import { TellAble } from './TellAble.tsx'

/** What comes today and why, for the time and the place; nothing begins while its list rests. */
export const Session = ({
  pain,
  movement: state,
  onChange,
}: {
  readonly pain: number
  readonly movement: Movement
  readonly onChange: () => void
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
  const [lighter, setLighter] = useState<Readonly<Record<string, number>>>({})
  const session = sessionFor(care.value, planAt.value, asked)
  const chosen = session.exercises.map((each) => {
    const { loadKg } = each
    return loadKg === undefined
      ? each
      : { ...each, loadKg: Math.min(loadKg, lighter[each.exercise] ?? loadKg) }
  })
  const rests = restsUntil(state, session.list, planAt.value)
  const begin = async (): Promise<void> => {
    const told = await tell({
      kind: 'sessionStarted',
      list: session.list,
      stage: session.stage,
      pain: painScore(pain),
      exercises: chosen,
      ...(asked.minutes === undefined ? {} : { minutes: asked.minutes }),
    })
    const started = told.find(({ kind }) => kind === 'sessionStarted')
    if (started) goInstead('guide', started.id)
  }
  return (
    <section data-list={session.list}>
      <h2 class="section-title">{words.lists[session.list]}</h2>
      <p class="why" data-pain-now>
        {fill(words.painNow, { pain })}{' '}
        <button type="button" class="link" data-change onClick={onChange}>
          {words.change}
        </button>
      </p>
      <Reasons session={session} movement={state} pain={pain} />
      <TellAble />
      <div class="choices-two">
        <Choice
          label={words.time}
          options={words.times as unknown as Record<string, string>}
          value={String(minutes)}
          onPick={(key) => setMinutes(key as unknown as keyof typeof words.times)}
        />
        <Choice label={words.place} options={words.places} value={place} onPick={setPlace} />
      </div>
      <AtHand movement={state} />
      {session.exercises.length === 0 ? <p class="why">{words.none}</p> : null}
      <ol class="exercise-list">
        {chosen.map((each, index) => (
          <Row
            key={each.exercise}
            planned={each}
            mostKg={session.exercises[index]?.loadKg}
            movement={state}
            onLoad={(kg) => setLighter({ ...lighter, [each.exercise]: kg })}
            onLeave={() => setWithout([...without, each.exercise])}
          />
        ))}
      </ol>
      {without.map((id) => (
        <LeftOut
          key={id}
          id={id}
          onPutBack={() => setWithout(without.filter((each) => each !== id))}
          onAlways={() => {
            setWithout(without.filter((each) => each !== id))
            void tell({ kind: 'acknowledged', item: `without:${id}` })
          }}
        />
      ))}
      {leftOut(state, planAt.value).map((id) => (
        <LeftOut
          key={id}
          id={id}
          onPutBack={() =>
            void tell({ kind: 'acknowledged', item: `without:${id}`, until: planAt.value })
          }
          onAlways={null}
        />
      ))}
      <Agree session={session} movement={state} />
      {rests === null ? (
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
      ) : (
        <p class="card-plain" data-rests>
          {fill(words.resting, { time: time(rests) })}
        </p>
      )}
    </section>
  )
}

/** Which list, and why no other; what leads up has a place of its own. */
const isOfToday = ({ word }: Because): boolean =>
  word.startsWith('list-') || word === 'move-cannot-stand'

/** One that is left out, today or for good, and the way back. */
const LeftOut = ({
  id,
  onPutBack,
  onAlways,
}: {
  readonly id: string
  readonly onPutBack: () => void
  readonly onAlways: (() => void) | null
}) => (
  <p class="note" data-left-out={id}>
    {fill(onAlways ? words.leftOut : words.leftOutAlways, { from: nameOf(id) })}{' '}
    <button type="button" class="link" data-put-back onClick={onPutBack}>
      {words.putBack}
    </button>
    {onAlways ? (
      <button type="button" class="link" data-always onClick={onAlways}>
        {words.always}
      </button>
    ) : null}
  </p>
)

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
  const body = bodyOf(care.value, planAt.value, state.agreed)
  // What waits for a clinician has a row of its own.
  const left = session.swapped.filter(
    ({ from, to }) => to === null && exerciseVerdict(from, body).verdict !== 'ask',
  )
  const said = [
    ...(item ? reasons(item.why.filter(isOfToday)) : []),
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
  mostKg,
  movement: state,
  onLoad,
  onLeave,
}: {
  readonly planned: PlannedExercise
  /** the heaviest that today allows */
  readonly mostKg: number | undefined
  readonly movement: Movement
  readonly onLoad: (kg: number) => void
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
          light={lightFor(planned.exercise)}
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
        {planned.loadKg === undefined || mostKg === undefined ? null : (
          <Load kg={planned.loadKg} most={mostKg} of={nameOf(planned.exercise)} onPick={onLoad} />
        )}
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
