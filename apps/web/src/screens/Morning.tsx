import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { instant, minutesBetween, painScore, type LegSymptom, type Telling } from '@unspasm/care'
import { dueMorning } from '@unspasm/care/measures'
import { Choice } from '../movement/Choice.tsx'
import { Page } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { Toast } from '../parts/Toast.tsx'
import { Options } from '../player/Questions.tsx'
import { home } from '../route.ts'
import { care, note, planAt } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { isForenoon, isMorningScore, toldToday } from './dayTime.ts'

const told = words.morning

/** In the order of instruments §3: the score first, before anything that could colour it. */
const pages = ['pain', 'worst24', 'sleep', 'leg', 'walk'] as const

/** What this morning asks: everything to day 14, pain and sleep after; nothing that was told today. */
const asked = (): readonly (typeof pages)[number][] => {
  const { episode } = care.value
  const days = episode ? Math.floor(minutesBetween(episode.onset, planAt.value) / (24 * 60)) : null
  const due: readonly string[] = dueMorning(days)
  const today = toldToday()
  const known = new Set(
    today.flatMap((event) =>
      event.kind === 'painNoted'
        ? [event.moment === 'worst24' ? 'worst24' : 'pain']
        : event.kind === 'slept'
          ? ['sleep']
          : event.kind === 'legNoted'
            ? ['leg']
            : event.kind === 'abilityNoted' && event.walkMinutes !== undefined
              ? ['walk']
              : [],
    ),
  )
  return pages.filter((page) => due.includes(page) && !known.has(page))
}

/** The morning, one question at a time, half a minute in all; each can be left out. */
export const Morning = () => {
  const [names] = useState(asked)
  const [index, setIndex] = useState(0)
  const name = names[index]
  const next = (): void => (index + 1 < names.length ? setIndex(index + 1) : home())
  // Without the score itself: the last answer is not shown beside a scale (instruments §3).
  const answer = async (telling: Telling): Promise<void> => {
    await note(told.saved, telling)
    next()
  }
  const place = { at: index + 1, all: names.length, onSkip: next }
  switch (name) {
    case 'pain':
    case 'worst24':
      return (
        <Question key={name} {...place} title={told[name]}>
          <Scale
            label={told[name]}
            onScore={(score) =>
              void answer({
                kind: 'painNoted',
                score: painScore(score),
                moment: name === 'worst24' ? name : isMorningScore() ? 'morning' : 'now',
              })
            }
          />
        </Question>
      )
    case 'sleep':
      return <Sleep key={name} {...place} onTold={answer} />
    case 'leg':
      return (
        <Question key={name} {...place} title={words.leg.title}>
          <Options
            entries={words.leg.options}
            onPick={(leg: LegSymptom) => void answer({ kind: 'legNoted', leg })}
          />
        </Question>
      )
    case 'walk':
      return <Able key={name} {...place} onTold={answer} />
    case undefined:
      return (
        <Page title={told.done}>
          <button type="button" class="btn btn-main" data-done onClick={home}>
            {words.why.close}
          </button>
        </Page>
      )
  }
}

interface Place {
  readonly at: number
  readonly all: number
  readonly onSkip: () => void
}

interface Asking extends Place {
  readonly onTold: (telling: Telling) => Promise<void>
}

/** One question of several, with how far it is and a way past it, unless it completes another. */
const Question = ({
  title,
  lead,
  at,
  all,
  onSkip,
  children,
}: Omit<Place, 'onSkip'> & {
  readonly onSkip?: () => void
  readonly title: string
  readonly lead?: string
  readonly children: ComponentChildren
}) => (
  <Page title={title} {...(lead === undefined ? {} : { lead })}>
    {children}
    {onSkip ? (
      <button type="button" class="btn btn-quiet" data-skip onClick={onSkip}>
        {words.player.skip}
      </button>
    ) : null}
    {all > 1 ? <p class="note steps">{fill(told.of, { at, all })}</p> : null}
    <Toast />
  </Page>
)

/** How the night was, how often pain broke it, and how the person lay. */
const Sleep = ({ onTold, ...place }: Asking) => {
  const [score, setScore] = useState<number | null>(null)
  const [woken, setWoken] = useState<number | null>(null)
  const night = words.slept
  if (score === null) {
    return (
      <Question {...place} title={night.title} lead={night.lead}>
        <Scale
          label={night.title}
          onScore={setScore}
          anchors={{ none: night.low, middle: night.middle, most: night.high }}
        />
      </Question>
    )
  }
  const slept = { kind: 'slept', score, ...wokeNow() } as const
  if (woken === null) {
    // The score is told together with this answer; past it the score would be lost.
    const { onSkip: _, ...rest } = place
    return (
      <Question key="woken" {...rest} title={night.woken}>
        <Options entries={night.times} onPick={(times) => setWoken(Number(times))} />
      </Question>
    )
  }
  const send = (lay: { readonly position?: keyof typeof night.positions }): void =>
    void onTold({ ...slept, wokenByPain: woken, ...lay })
  return (
    <Question key="how" {...place} title={night.how} onSkip={() => send({})}>
      <Options entries={night.positions} onPick={(position) => send({ position })} />
    </Question>
  )
}

/** Told in the morning, the night has just ended; later nobody knows when it did. */
const wokeNow = () => (isForenoon() ? { wokeAt: instant(Date.now()) } : {})

const minutes = { 0: '0', 2: '2', 5: '5', 10: '10', 15: '15', 20: '20', 30: '30+' } as const
type Minutes = `${keyof typeof minutes}` | ''

/** How long a person walks and sits. */
const Able = ({ onTold, ...place }: Asking) => {
  const [walk, setWalk] = useState<Minutes>('')
  const [sit, setSit] = useState<Minutes>('')
  const options = minutes as Readonly<Record<string, string>> as Record<Minutes, string>
  return (
    <Question {...place} title={told.able}>
      <Choice label={told.walk} options={options} value={walk} onPick={setWalk} />
      <Choice label={told.sit} options={options} value={sit} onPick={setSit} />
      <button
        type="button"
        class="btn btn-main"
        data-save
        disabled={walk === '' && sit === ''}
        onClick={() =>
          void onTold({
            kind: 'abilityNoted',
            ...(walk === '' ? {} : { walkMinutes: Number(walk) }),
            ...(sit === '' ? {} : { sitMinutes: Number(sit) }),
          })
        }
      >
        {told.save}
      </button>
    </Question>
  )
}
