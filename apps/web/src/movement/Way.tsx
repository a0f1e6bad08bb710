import { breaks, ladderOf, stageNames, type Rung, type Session } from '@unspasm/care/movement'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { planAt } from '../state.ts'
import { fill } from '../words/en.ts'
import { movementWords as all } from '../words/movement.ts'
import { time } from '../words/speaker.ts'
import { Gates } from './Gates.tsx'
import { movement } from './now.ts'

const words = all.way

/** The stages from the floor to a back that stays well, the walking ladder, and what the last sessions said. */
export const Way = () => {
  const state = movement.value
  const ladder = ladderOf(state, planAt.value)
  const last = state.sessions.slice(-8).toReversed()
  return (
    <Page title={words.title} lead={words.lead}>
      <ol class="way">
        {stageNames.map((name, index) => (
          <li
            key={name}
            class="way-step"
            data-here={index === state.stage}
            data-past={index < state.stage}
          >
            <span class="way-dot" aria-hidden="true">
              {index}
            </span>
            <span>
              <strong>{all.stages[name]}</strong>
              {index === state.stage ? <span class="way-here">{words.here}</span> : null}
              <span class="note">{all.goals[name]}</span>
            </span>
          </li>
        ))}
      </ol>
      <Gates movement={state} />
      <section>
        <h2 class="section-head">{words.walking}</h2>
        <p data-rung={ladder.rung}>
          {fill(words.rung, {
            rung: ladder.rung,
            minutes: ladder.now.minutes,
            often: oftenOf(ladder.now),
          })}
        </p>
        <p class="note">
          {ladder.toGo === null ? words.top : fill(words.toGo, { count: ladder.toGo })}
        </p>
        <p class="note">
          {fill(words.breaks, { minutes: breaks.minutes.join('–'), every: breaks.every.join('–') })}
        </p>
      </section>
      <p class="note">{words.flare}</p>
      {last.length === 0 ? null : (
        <section>
          <h2 class="section-head">{words.last}</h2>
          <ul class="session-log">
            {last.map((session) => (
              <li key={session.id} data-colour={session.judged?.colour ?? 'none'}>
                <span>
                  {time(session.at)} · {all.lists[session.list]}
                </span>
                <span class="note">{saidOf(session)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <div class="options">
        <button type="button" class="option" onClick={() => go('move', 'able')}>
          {all.able.title}
        </button>
        <button type="button" class="option" onClick={() => go('move', 'direction')}>
          {all.direction.title}
        </button>
      </div>
    </Page>
  )
}

const saidOf = ({ judged, settled }: Session): string => {
  if (!judged) return words.unknown
  const said = words.colours[judged.colour]
  return settled || judged.colour === 'red' || judged.colour === 'stop'
    ? said
    : `${said}, ${words.unknown}`
}

const oftenOf = ({ perDay: [least, most], daysAWeek: [days] }: Rung): string =>
  days < 7
    ? fill(words.perWeek, { least: days })
    : least === most
      ? fill(words.onceDay, { least })
      : fill(words.perDay, { least, most })
