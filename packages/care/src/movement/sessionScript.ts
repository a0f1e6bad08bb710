import { isExerciseId, type ExerciseId } from '../content/movement/exerciseIds.ts'
import type { Step } from '../content/movement/exerciseSteps.ts'
import { exercises } from '../content/movement/exercises/index.ts'
import { exerciseSteps } from '../content/movement/steps/index.ts'
import type { ExerciseText } from '../content/words/en/exercises/exerciseText.ts'
import type { CueText } from '../content/words/en/scripts/cueText.ts'
import type { PlannedExercise } from '../event.ts'
import type { Cue, Script } from '../script.ts'
import { repsIn, repsOf } from './reps.ts'

/** Where a cue of a session stands: which exercise, and how far in it. */
export interface SessionMark {
  /** its place in the session, from 0; as many as there are: the end */
  readonly exercise: number
  readonly kind: 'start' | 'step' | 'hold' | 'rest' | 'ask' | 'end'
  /** from 1; 0 outside of repetitions */
  readonly rep: number
  readonly set: number
  readonly side: 'first' | 'second' | null
}

/** A session as a script: each cue with its words and its place. */
export interface SessionScript extends Script {
  readonly texts: readonly CueText[]
  readonly marks: readonly SessionMark[]
}

/** Words of the frame around exercises; a language gives them. */
export interface SessionFrame {
  readonly ready: string
  readonly otherSide: string
  readonly again: string
  readonly rest: string
  readonly hold: string
  readonly out: string
  readonly in: string
  readonly ask: string
  readonly end: string
  /** `{rep}` */
  readonly count: string
  /** `{reps}` `{sets}` `{hold}`, said before the first repetition */
  readonly dose: {
    readonly once: string
    /** between the repetitions of sets that differ */
    readonly between: string
    readonly held: string
    /** `{kg}` */
    readonly load: string
    readonly sets: string
    readonly sides: string
  }
}

interface Line {
  readonly cue: Cue
  readonly text: CueText
  readonly mark: SessionMark
}

/**
 * The whole session as one script, from nothing but what `sessionStarted` tells, so that a reload plays on
 * at the right second. The first repetition of each exercise says how, at the pace of speech; the others
 * count, and say when to breathe.
 *
 * @param wordsOf - words of an exercise; `null` for one only its prescriber knows.
 */
export const sessionScript = (
  planned: readonly PlannedExercise[],
  wordsOf: (id: ExerciseId) => ExerciseText,
  frame: SessionFrame,
  notes: ReadonlyMap<string, string> = new Map(),
): SessionScript => {
  const lines = planned.flatMap((each, index) =>
    isExerciseId(each.exercise)
      ? known(each, each.exercise, index, wordsOf(each.exercise), frame)
      : foreign(each, index, frame, notes.get(each.exercise) ?? each.exercise),
  )
  const last = lines.at(-1)?.cue.pose ?? 'stand'
  const end: Line = {
    cue: { pose: last, from: 0, to: 0, word: 'end', seconds: null },
    text: { show: frame.end },
    mark: { exercise: planned.length, kind: 'end', rep: 0, set: 0, side: null },
  }
  const all = [...lines, end] as const
  return {
    id: 'session',
    cues: all.map(({ cue }) => cue) as [Cue, ...Cue[]],
    texts: all.map(({ text }) => text),
    marks: all.map(({ mark }) => mark),
    after: [],
    exposure: false,
    background: false,
    sources: ['movement'],
  }
}

const known = (
  planned: PlannedExercise,
  id: ExerciseId,
  exercise: number,
  words: ExerciseText,
  frame: SessionFrame,
): readonly Line[] => {
  const { steps: plain, start = 0, levels = {} } = exerciseSteps[id]
  const steps = levels[planned.level as 1 | 2 | 3] ?? plain
  const { sided, doses } = exercises[id]
  const rest = doses[(planned.level - 1) as 0 | 1 | 2].rest
  const mark = { exercise, rep: 0, set: 0, side: null } as const
  const cueOf = (step: Step, seconds: number): Cue => ({
    pose: id,
    ...(step.from === 0 && step.to < 1 && seconds > 4 * step.to && step.to > 0
      ? {}
      : { from: step.from, to: step.to, paced: true as const }),
    word: 'step',
    seconds,
  })
  const lines: Line[] = [
    {
      cue: { pose: id, from: start, to: start, word: 'start', seconds: null },
      text: {
        show: words.title,
        speak: `${words.title}. ${words.start} ${doseWords(planned, sided, frame)} ${frame.ready}`,
      },
      mark: { ...mark, kind: 'start' },
    },
  ]
  const once = (when: 'before' | 'after', set: number): void =>
    steps.forEach((step, index) => {
      if (step.once !== when) return
      const text = words.steps[index] ?? ''
      lines.push({
        cue: cueOf(step, Math.max(step.seconds, spokenSeconds(text))),
        text: { show: text },
        mark: { ...mark, set, kind: 'step' },
      })
    })
  const around = steps.reduce((sum, step) => sum + (step.once ? step.seconds : 0), 0)
  once('before', 1)
  for (let set = 1; set <= planned.sets; set += 1) {
    for (let rep = 1; rep <= repsIn(planned, set); rep += 1) {
      for (const side of sided ? (['first', 'second'] as const) : ([null] as const)) {
        const teaches = set === 1 && rep === 1 && side !== 'second'
        let said = false
        steps.forEach((step, index) => {
          if (step.once) return
          const text = words.steps[index] ?? ''
          const held = step.hold === true && planned.holdSeconds > 0
          const dosed = step.whole ? planned.holdSeconds - around : planned.holdSeconds
          const own = held
            ? dosed + (step.from === step.to || step.to < 1 ? 0 : step.seconds)
            : step.seconds
          const speak = teaches
            ? text
            : laterWords(
                text,
                held,
                said ? null : side === 'second' ? frame.otherSide : count(frame, rep),
                frame,
              )
          said = true
          lines.push({
            cue: cueOf(step, teaches && !held ? Math.max(own, spokenSeconds(text)) : own),
            text: { show: text, speak },
            mark: { exercise, kind: held ? 'hold' : 'step', rep, set, side },
          })
        })
      }
    }
    if (set < planned.sets && rest > 0) {
      lines.push({
        cue: { pose: id, from: start, to: start, word: 'rest', seconds: rest },
        text: { show: frame.rest },
        mark: { ...mark, set, kind: 'rest' },
      })
    }
  }
  once('after', planned.sets)
  lines.push(question(id, start, mark, frame))
  return lines
}

/** One that only its prescriber knows: its words, its count, its time; no figure of its own. */
const foreign = (
  planned: PlannedExercise,
  exercise: number,
  frame: SessionFrame,
  words: string,
): readonly Line[] => {
  const mark = { exercise, rep: 0, set: 0, side: null } as const
  return [
    {
      cue: { pose: 'stand', from: 0, to: 0, word: 'start', seconds: null },
      text: { show: words, speak: `${words}. ${doseWords(planned, false, frame)} ${frame.ready}` },
      mark: { ...mark, kind: 'start' },
    },
    {
      cue: { pose: 'stand', from: 0, to: 0, word: 'step', seconds: null },
      text: { show: words, speak: frame.again },
      mark: { ...mark, kind: 'step' },
    },
    question('stand', 0, mark, frame),
  ]
}

const question = (
  pose: string,
  at: number,
  mark: Omit<SessionMark, 'kind'>,
  frame: SessionFrame,
): Line => ({
  cue: { pose, from: at, to: at, word: 'ask', seconds: null, ask: 'exercise' },
  text: { show: frame.ask },
  mark: { ...mark, kind: 'ask' },
})

const fill = (template: string, values: Readonly<Record<string, number | string>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

const count = (frame: SessionFrame, rep: number): string => fill(frame.count, { rep })

/** "6 times. Hold each for 8 seconds. 2 sets. Both sides."; of a pyramid "6, then 4, then 2 times." */
export const doseWords = (
  planned: PlannedExercise,
  sided: boolean,
  { dose }: SessionFrame,
): string => {
  const { reps, holdSeconds, sets, falls = 0, loadKg = 0 } = planned
  const falling = falls > 0 && sets > 1
  return [
    fill(dose.once, { reps: falling ? repsOf(planned).join(dose.between) : reps }),
    ...(holdSeconds > 0 ? [fill(dose.held, { hold: holdSeconds })] : []),
    ...(sets > 1 && !falling ? [fill(dose.sets, { sets })] : []),
    ...(sided ? [dose.sides] : []),
    ...(loadKg > 0 ? [fill(dose.load, { kg: loadKg })] : []),
  ].join(' ')
}

/** After the first repetition: the count, and when to breathe or hold. */
const laterWords = (
  text: string,
  held: boolean,
  counted: string | null,
  frame: SessionFrame,
): string => {
  const breath = /breathe out|as you breathe out/i.test(text)
    ? [frame.out]
    : /breathe in\b/i.test(text)
      ? [frame.in]
      : []
  return [...(counted === null ? [] : [counted]), ...(held ? [frame.hold] : breath)].join(' ')
}

/** Seconds that a calm voice needs: some 150 words a minute, and a breath. */
const spokenSeconds = (text: string): number => Math.ceil(text.split(/\s+/).length / 2.5 + 0.6)
