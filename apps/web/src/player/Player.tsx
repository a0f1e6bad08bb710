import { useEffect } from 'preact/hooks'
import {
  instant,
  playing,
  type GuideRun,
  type PlainScriptId,
  type Playing,
  type Script,
  type ScriptId,
} from '@unspasm/care'
import { scripts } from '@unspasm/care/scripts'
import { scriptTitles, scriptWords, type CueWord } from '@unspasm/care/words/en/scripts'
import { keepAwake } from '../device/awake.ts'
import { headset } from '../device/headset.ts'
import { isHeard, silence, speak } from '../device/speech.ts'
import { buzz, tone } from '../device/signalling.ts'
import { LoadedSession } from '../movement/Moving.tsx'
import { useFocus } from '../parts/Page.tsx'
import { Stage } from '../parts/Stage.tsx'
import { useTick } from '../parts/Strip.tsx'
import { goInstead, home } from '../route.ts'
import { begin } from '../screens/start.ts'
import { care, plan, tell } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { Clock } from './Clock.tsx'
import { clockOf, endOf } from './endings.ts'
import { Questions } from './Questions.tsx'
import type { Moves } from './moves.ts'
import { PackUnder } from './PackUnder.tsx'
import { SkinCue } from './SkinCue.tsx'
import { Voice } from './Voice.tsx'
import { useZones } from './zones.ts'

interface PlayerProps {
  readonly id: string
  /** what follows by itself when this script is done: a position after getting down */
  readonly then: readonly string[]
}

/** Runs any script from what the log says of it, so that nothing is lost by a reload or a call. */
export const Player = ({ id, then }: PlayerProps) => {
  const run = care.value.runs.find((each) => each.id === id)
  if (!run) {
    return (
      <main class="page player">
        <h1 class="title">{words.player.lost}</h1>
        <button type="button" class="btn btn-main" onClick={home}>
          {words.player.home}
        </button>
      </main>
    )
  }
  if (run.script === 'session') return <LoadedSession run={run} />
  const script: Script = scripts[run.script]
  if (run.ended === null) return <Running run={run} script={script} />
  const onDone = (): void => void goOn(run, script, then)
  const asksNothing = run.ended.how === 'finished' && script.after.length === 0
  if (asksNothing && (script.next || then.length > 0)) return <Onward onDone={onDone} />
  return <Questions run={run} script={script} onDone={onDone} />
}

/** Goes on to the script that follows, once. */
const Onward = ({ onDone }: { readonly onDone: () => void }) => {
  useEffect(onDone, [])
  return null
}

/** After the questions: the script that follows, or home. */
const goOn = async (run: GuideRun, script: Script, then: readonly string[]): Promise<void> => {
  const next = run.ended?.how === 'finished' ? (script.next ?? then[0]) : undefined
  if (next && next in scripts && mayFollow(next as ScriptId))
    await begin(next as ScriptId, script.next ? [] : then.slice(1))
  else home()
}

/** A script that would put cold or heat on must be one that the plan offers now. */
const mayFollow = (next: ScriptId): boolean => {
  if (next !== 'cold' && next !== 'heat') return true
  return plan.value.now.some((item) => item.id === next || item.instead?.id === next)
}

const Running = ({ run, script }: { readonly run: GuideRun; readonly script: Script }) => {
  useTick(true)
  const at = playing(script, clockOf(run), instant(Date.now()))
  const moves = movesOf(run, script, at)
  useCue(at)
  useEffect(keepAwake, [])
  useEffect(() => headset({ next: moves.next, pause: moves.pause, again: moves.again }))
  useEffect(() => () => silence(), [])
  const zones = useZones(moves)
  const heading = useFocus(at.step)
  const text = scriptWords[at.cue.word as CueWord]
  return (
    <main class="page player" data-script={script.id} data-step={at.step} {...zones}>
      <header class="topline">
        <h1 class="section-head" tabIndex={-1} ref={heading}>
          {scriptTitles[script.id as PlainScriptId].title}
          {skinCheckIn(script, at)}
        </h1>
        <Voice />
      </header>
      <Stage
        script={script.id}
        cue={at.cue}
        paused={at.paused}
        area={run.area}
        closer={!script.exposure}
      />
      <Clock at={at} script={script} />
      <p class="cue" aria-live="polite">
        {text.show}
      </p>
      {text.speak && !isHeard() ? <p class="cue-more">{text.speak}</p> : null}
      {script.id === 'cold-prepare' && at.cue.ask === 'skin' ? <PackUnder /> : null}
      <div class="controls">
        {at.cue.ask === 'skin' ? (
          <SkinCue run={run} next={moves.next} waits={at.left === null} />
        ) : at.left === null ? (
          <button type="button" class="btn btn-main next" data-next onClick={moves.next}>
            {words.player.next}
          </button>
        ) : script.background ? (
          <button type="button" class="btn btn-main next" data-leave onClick={home}>
            {words.player.leave}
          </button>
        ) : null}
        <button type="button" class="btn btn-danger hurts" data-hurts onClick={moves.hurts}>
          {words.player.hurts}
        </button>
        <p class="choices">
          <button type="button" class="link" data-pause onClick={moves.pause}>
            {at.paused ? words.player.goOn : words.player.pause}
          </button>
          <button type="button" class="link" data-again onClick={moves.again}>
            {words.player.again}
          </button>
          <button type="button" class="link" data-stop onClick={moves.stop}>
            {words.player.stop}
          </button>
        </p>
        {at.paused ? (
          <p class="note">{script.exposure ? words.player.clockRuns : words.player.paused}</p>
        ) : null}
        {at.step === 0 && at.left === null ? <p class="note">{words.player.zones}</p> : null}
      </div>
    </main>
  )
}

const movesOf = (run: GuideRun, script: Script, at: Playing): Moves => {
  const move = (step: number, state: 'running' | 'paused' | 'again'): void =>
    void tell({ kind: 'guideMoved', target: run.id, step, state })
  const isLast = at.step === script.cues.length - 1
  return {
    next: () => {
      if (at.left !== null) return
      if (isLast) void endOf(run, 'finished')
      else move(at.step + 1, 'running')
    },
    again: () => {
      if (!script.exposure) move(at.step, 'again')
      speak(spoken(at))
    },
    pause: () => move(at.step, at.paused ? 'running' : 'paused'),
    stop: () => void endOf(run, 'stopped', 'other'),
    hurts: () => void endOf(run, 'stopped', 'pain').then(() => goInstead('worse')),
  }
}

/** " · skin check in 3 min", while the next cue is a look at the skin. */
const skinCheckIn = (script: Script, at: Playing): string =>
  at.left !== null && script.cues[at.step + 1]?.ask === 'skin'
    ? ` · ${fill(words.player.skinIn, { minutes: Math.ceil(at.left / 60) })}`
    : ''

const spoken = (at: Playing): string => {
  const text = scriptWords[at.cue.word as CueWord]
  return text.speak ?? text.show
}

/** Says, buzzes and sounds each new cue once. */
const useCue = (at: Playing): void => {
  useEffect(() => {
    speak(spoken(at))
    buzz([60])
    tone(at.over ? 'end' : 'step')
  }, [at.step])
}
