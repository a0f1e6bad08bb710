import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { instant, playing, type GuideRun, type Playing, type SessionStarted } from '@unspasm/care'
import {
  endsExercise,
  sessionScript,
  tellingsOf,
  type Played,
  type SessionMark,
  type SessionScript,
  type Tap,
} from '@unspasm/care/exercises'
import { laneOf, repsIn, type StageNumber } from '@unspasm/care/movement'
import { exerciseWords } from '@unspasm/care/words/en/exercises'
import { keepAwake } from '../device/awake.ts'
import { headset } from '../device/headset.ts'
import { silence, speak } from '../device/speech.ts'
import { buzz, tone } from '../device/signalling.ts'
import { useFocus } from '../parts/Page.tsx'
import { Stage } from '../parts/Stage.tsx'
import { useTick } from '../parts/Strip.tsx'
import { Voice } from '../player/Voice.tsx'
import type { Moves } from '../player/moves.ts'
import { useZones } from '../player/zones.ts'
import { home } from '../route.ts'
import { tell } from '../state.ts'
import { fill, words as all } from '../words/en.ts'
import { movementWords } from '../words/movement.ts'
import { countdown } from '../words/speaker.ts'
import { Before } from './Before.tsx'
import { Halted } from './Halted.tsx'
import { Hurts, type Asking } from './Hurts.tsx'
import { lightFor } from './light.ts'
import { halt, movement, nameOf, startOf } from './now.ts'

const words = movementWords.session

/** Plays a session from what the log says of it, so that a reload or a call loses nothing. */
export const SessionPlayer = ({ run }: { readonly run: GuideRun }) => {
  const start = startOf(run.id)
  if (run.ended !== null || !start) return <Over run={run} />
  if (halt.value) return <Halted id={run.id} aloud />
  return <Running run={run} start={start} />
}

const Running = ({ run, start }: { readonly run: GuideRun; readonly start: SessionStarted }) => {
  useTick(true)
  const script = useMemo(
    () =>
      sessionScript(start.exercises, (id) => exerciseWords[id], movementWords.frame, prescribed()),
    [start.id],
  )
  const [asking, setAsking] = useState<Asking | null>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const clock = { startedAt: run.startedAt, seconds: null, moves: run.moves }
  const at = playing(script, clock, instant(Date.now()))
  const mark = script.marks[at.step] ?? ended
  const played: Played = {
    id: start.id,
    planned: start.exercises,
    script,
    at,
    p0: start.pain,
    lane: laneOf(start.stage as StageNumber, dayOf(start)),
  }
  const tap = async (what: Tap): Promise<void> => {
    setAsking(null)
    await tell(...tellingsOf(what, played))
  }
  const felt = (worst: number): void => {
    setNotice(endsExercise(played, worst) ? words.ended : worst > start.pain ? words.noted : null)
    void tap({ tap: 'felt', worst })
  }
  const hurts = (): void => {
    silence()
    if (!at.paused) void tap({ tap: 'pause' }).then(() => setAsking('where'))
    else setAsking('where')
    speak(words.where)
  }
  const isAsk = mark.kind === 'ask'
  const moves = {
    next: () => {
      setNotice(null)
      void tap({ tap: 'next' })
    },
    again: () => {
      void tap({ tap: 'again' })
      speak(spoken(script, at))
    },
    pause: () => void tap({ tap: 'pause' }),
    stop: () => void tap({ tap: 'stop' }),
    hurts,
  }
  useVoice(script, at, mark, asking !== null)
  useEffect(keepAwake, [])
  // A key pressed for the step before is no answer to a question that has just come.
  const answered = (worst: number, move: () => void): void => {
    const { into, paused } = playing(script, clock, instant(Date.now()))
    if (!isAsk) move()
    else if (paused || into >= heardAfter) felt(worst)
  }
  // A key may come before the effects of this drawing: it must not meet the last one's answers.
  const keys = useRef<Moves>(moves)
  keys.current = {
    ...moves,
    next: () => answered(start.pain, moves.next),
    again: () => answered(Math.min(10, start.pain + 1), moves.again),
  }
  useEffect(
    () =>
      headset({
        next: () => keys.current.next(),
        again: () => keys.current.again(),
        pause: () => keys.current.pause(),
      }),
    [],
  )
  useEffect(() => () => silence(), [])
  const zones = useZones(moves)
  const heading = useFocus(mark.exercise)
  if (asking !== null) {
    return (
      <Hurts
        asking={asking}
        ask={setAsking}
        tap={tap}
        worst={(worst) => {
          setNotice(endsExercise(played, worst) ? words.ended : words.smaller)
          if (!endsExercise(played, worst)) {
            void tap({ tap: 'hurts', where: 'back', worst }).then(() => tap({ tap: 'pause' }))
          } else void tap({ tap: 'hurts', where: 'back', worst })
        }}
        felt={felt}
        p0={start.pain}
      />
    )
  }
  const each = start.exercises[mark.exercise]
  const light = each && lightFor(each.exercise)
  const name = each ? nameOf(each.exercise) : null
  const text = script.texts[at.step]
  return (
    <main
      class="page player session"
      data-script="session"
      data-step={at.step}
      data-mark={mark.kind}
      {...zones}
    >
      <header class="topline">
        <h1 class="section-head" tabIndex={-1} ref={heading}>
          {fill(words.of, {
            at: Math.min(mark.exercise + 1, start.exercises.length),
            all: start.exercises.length,
          })}
          {name === null || name === text?.show ? '' : ` · ${name}`}
        </h1>
        <Voice />
      </header>
      {notice ? <output class="session-notice">{notice}</output> : null}
      <Stage
        script="session"
        cue={at.cue}
        of={at.step}
        paused={at.paused}
        area="low-middle"
        light={light}
        closer={!isAsk}
      />
      <Count at={at} mark={mark} planned={each} />
      <p class="cue" aria-live="polite">
        {text?.show}
      </p>
      {mark.kind === 'start' && each ? (
        <Before exercise={each.exercise} prescribed={prescribed().get(each.exercise)} />
      ) : null}
      <div class="controls">
        {isAsk ? (
          <div class="felt">
            <button
              type="button"
              class="btn btn-main"
              data-felt="same"
              onClick={() => felt(start.pain)}
            >
              {words.same}
            </button>
            <button
              type="button"
              class="btn"
              data-felt="bit"
              onClick={() => felt(Math.min(10, start.pain + 1))}
            >
              {words.bit}
            </button>
            <button type="button" class="btn" data-felt="more" onClick={() => setAsking('more')}>
              {words.more}
            </button>
          </div>
        ) : at.left === null ? (
          <button type="button" class="btn btn-main next" data-next onClick={moves.next}>
            {mark.kind === 'start' ? words.ready : all.player.next}
          </button>
        ) : null}
        <button type="button" class="btn btn-danger hurts" data-hurts onClick={hurts}>
          {all.player.hurts}
        </button>
        <p class="choices">
          <button type="button" class="link" data-pause onClick={moves.pause}>
            {at.paused ? all.player.goOn : all.player.pause}
          </button>
          <button type="button" class="link" data-skip onClick={() => void tap({ tap: 'skip' })}>
            {words.skip}
          </button>
          <button type="button" class="link" data-stop onClick={moves.stop}>
            {all.player.stop}
          </button>
        </p>
      </div>
    </main>
  )
}

/** Seconds after a question from which a key of a headset answers it. */
const heardAfter = 2

const ended: SessionMark = { exercise: 0, kind: 'end', rep: 0, set: 0, side: null }

const dayOf = (start: SessionStarted): number =>
  movement.value.sessions.find(({ id }) => id === start.id)?.day ?? 0

/** Prescribed exercises have their prescriber's words. */
const prescribed = (): ReadonlyMap<string, string> =>
  new Map([...movement.value.prescribed].map(([id, told]) => [id, told.words ?? id]))

const spoken = (script: SessionScript, at: Playing): string => {
  const text = script.texts[at.step]
  return text?.speak ?? text?.show ?? ''
}

/** Says each new cue once, and counts the end of a hold aloud. */
const useVoice = (
  script: SessionScript,
  at: Playing,
  { kind }: SessionMark,
  quiet: boolean,
): void => {
  useEffect(() => {
    if (quiet) return
    const text = spoken(script, at)
    if (text !== '') speak(kind === 'ask' ? `${text} ${words.asksHands}` : text)
    if (kind === 'step' && text === '') return
    buzz(kind === 'hold' ? [60, 60, 60] : [60])
    tone(kind === 'ask' ? 'end' : 'step')
  }, [at.step])
  const left = at.left === null ? null : Math.ceil(at.left)
  useEffect(() => {
    if (quiet || at.paused || (kind !== 'hold' && kind !== 'rest')) return
    if (left !== null && left > 0 && left <= 3) speak(String(left))
  }, [left])
}

/** How far: the repetition, the set and the side; a hold and a rest by their seconds. */
const Count = ({
  at,
  mark,
  planned,
}: {
  readonly at: Playing
  readonly mark: SessionMark
  readonly planned: SessionStarted['exercises'][number] | undefined
}) => {
  if (!planned || mark.kind === 'start' || mark.kind === 'ask' || mark.kind === 'end') return null
  const place = [
    ...(mark.rep > 0 ? [fill(words.rep, { rep: mark.rep, reps: repsIn(planned, mark.set) })] : []),
    ...(planned.sets > 1 && mark.set > 0
      ? [fill(words.set, { set: mark.set, sets: planned.sets })]
      : []),
    ...(mark.side === null ? [] : [words[mark.side]]),
  ].join(' · ')
  const counts = mark.kind === 'hold' || mark.kind === 'rest' || (at.left ?? 0) > 15
  return (
    <>
      {counts && at.left !== null ? (
        <p class="count" role="timer" data-count>
          {at.left < 100 ? Math.ceil(at.left) : countdown(at.left)}
        </p>
      ) : null}
      <p class="note steps" data-reps>
        {place}
      </p>
      <progress
        class="progress"
        aria-hidden="true"
        max={1}
        value={at.left === null ? 0 : at.into / (at.into + at.left || 1)}
      />
    </>
  )
}

/** When it is over: what was done, and when the pain is asked. */
const Over = ({ run }: { readonly run: GuideRun }) => {
  const heading = useFocus()
  const session = movement.value.sessions.find(({ id }) => id === run.id)
  const count = session?.done.length ?? 0
  const hurt = (session?.noted ?? null) !== null
  return (
    <main class="page" data-question="done">
      <h1 class="title" tabIndex={-1} ref={heading}>
        {run.ended?.how === 'finished' ? fill(words.done, { count }) : words.stopped}
      </h1>
      {count > 0 || hurt ? <p class="why">{words.later}</p> : null}
      <button type="button" class="btn btn-main" data-done onClick={home}>
        {words.home}
      </button>
    </main>
  )
}
