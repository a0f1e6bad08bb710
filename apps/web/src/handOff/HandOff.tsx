import { useEffect, useRef, useState } from 'preact/hooks'
import type { ComponentChildren } from 'preact'
import type { Alert, SignId } from '@unspasm/care'
import { conditionWords } from '@unspasm/care/words/en/conditions'
import { signWords } from '@unspasm/care/words/en/signs'
import { keepAwake } from '../device/awake.ts'
import { Call } from '../parts/Call.tsx'
import { care, planAt } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { time } from '../words/speaker.ts'
import { factsOf } from './facts.ts'

/** A button that fills the screen with what a helper, a paramedic or a doctor has to know. */
export const HandOff = ({ alert }: { readonly alert: Alert }) => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" class="btn" data-hand-off onClick={() => setOpen(true)}>
        {words.handOff.open}
      </button>
      {open ? <Card alert={alert} onClose={() => setOpen(false)} /> : null}
    </>
  )
}

const Card = ({ alert, onClose }: { readonly alert: Alert; readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  useEffect(keepAwake, [])
  const facts = factsOf(care.value, planAt.value)
  const isEmergency = alert.tier === 'emergency-now'
  return (
    <dialog ref={dialog} class="hand-off" aria-labelledby="hand-off-title" onClose={onClose}>
      <h2 class="title" id="hand-off-title">
        {isEmergency ? words.handOff.title : words.handOff.titleBelow}
      </h2>
      {[...new Set(alert.signs)].map((sign) => (
        <p key={sign}>{signWords[sign].say ?? signWords[sign].short}</p>
      ))}
      {alert.call ? <Call number={alert.call.number} alternatives={alert.alternatives} /> : null}
      <dl>
        <Fact name={words.handOff.began} told={facts.began !== null}>
          {facts.began ? beganWords(facts.began) : null}
        </Fact>
        <Fact name={words.handOff.pain} told={facts.pain !== null}>
          {facts.pain ? painWords(facts.pain) : null}
        </Fact>
        <Fact name={words.handOff.yes} told={facts.yes.length > 0}>
          <ul>
            {facts.yes.map(({ sign, since, noAt }) => (
              <li key={sign}>
                {signWords[sign].short} ·{' '}
                {noAt === null
                  ? time(since)
                  : fill(words.handOff.newSince, { since: time(since), before: time(noAt) })}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.handOff.about} told={aboutWords(facts).length > 0}>
          {aboutWords(facts).join(' · ')}
        </Fact>
        <Fact name={words.handOff.onSkin} told={facts.used.length + facts.rubbed.length > 0}>
          <ul>
            {facts.used.map(({ remedy, at, isOn }) => (
              <li key={remedy}>
                {fill(words.handOff.used[remedy][isOn ? 'on' : 'off'], { time: time(at) })}
              </li>
            ))}
            {facts.rubbed.map(({ id, use, from }) => (
              <li key={id}>
                {words.handOff.rubbed[use]} · {time(from)}
              </li>
            ))}
          </ul>
        </Fact>
        <Fact name={words.handOff.medicines} told>
          {facts.medicines.length + facts.doses.length === 0 ? (
            words.handOff.unknown
          ) : (
            <ul>
              {facts.doses.map(({ id, name, units, at }) => (
                <li key={id}>
                  {fill(words.handOff.dose, {
                    units: units ?? '?',
                    name: name ?? words.handOff.unnamed,
                    time: time(at),
                  })}
                </li>
              ))}
              {facts.medicines.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          )}
        </Fact>
        <Fact name={words.handOff.no} told={facts.no.length > 0}>
          <span class="hand-off-no">{listOf(facts.no)}</span>
        </Fact>
      </dl>
      <p class="note">{words.handOff.notAsked}</p>
      <button type="button" class="btn" data-close onClick={() => dialog.current?.close()}>
        {words.handOff.close}
      </button>
    </dialog>
  )
}

interface FactProps {
  readonly name: string
  readonly told: boolean
  readonly children: ComponentChildren
}

const Fact = ({ name, told, children }: FactProps) =>
  told ? (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  ) : null

type Facts = ReturnType<typeof factsOf>

const beganWords = ({ at, sudden }: NonNullable<Facts['began']>): string =>
  sudden ? fill(words.handOff.suddenly, { time: time(at) }) : time(at)

const painWords = ({ first, last }: NonNullable<Facts['pain']>): string =>
  first === last
    ? fill(words.handOff.painNow, { now: last })
    : fill(words.handOff.painFrom, { now: last, first })

const pregnantWords = (weeks: number | null): string =>
  weeks === null ? words.handOff.pregnantUnknown : fill(words.handOff.pregnant, { weeks })

const aboutWords = ({ bornIn, pregnant, pregnantWeeks, conditions }: Facts): readonly string[] => [
  ...(bornIn === null ? [] : [fill(words.handOff.born, { year: bornIn })]),
  ...(pregnant ? [pregnantWords(pregnantWeeks)] : []),
  ...conditions.map((condition) => conditionWords[condition].short),
]

const listOf = (signs: readonly SignId[]): string =>
  signs.map((sign) => signWords[sign].short).join(' · ')
