import { useState } from 'preact/hooks'
import {
  day,
  lastPain,
  minutesBetween,
  type HeldItem,
  type Item,
  type LaterItem,
} from '@unspasm/care'
import { itemWords } from '@unspasm/care/words/en/plan'
import { signWords, tierWords } from '@unspasm/care/words/en/signs'
import { isNightHour, night } from '../device/night.ts'
import { useFocus } from '../parts/Page.tsx'
import { Stage } from '../parts/Stage.tsx'
import { Strip } from '../parts/Strip.tsx'
import { Toast } from '../parts/Toast.tsx'
import { Why } from '../parts/Why.tsx'
import { go } from '../route.ts'
import { care, plan, planAt } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { reasons, time } from '../words/speaker.ts'
import { begin, groupItems, start } from './start.ts'

/** Home in an episode: one thing to do with its figure and reason; then later, held, and the bar. */
export const Now = () => {
  const [why, setWhy] = useState<Item | null>(null)
  const shown = leading(plan.value.now)
  if (!shown) return null
  const rest = plan.value.now.filter(
    (item) => item !== shown && item.kind !== 'seek-care' && !item.group,
  )
  return (
    <>
      <main class="page now" data-item={shown.id}>
        <h1 class="visually-hidden">{words.app}</h1>
        <header class="topline">
          <Headline />
          <button type="button" class="link" onClick={() => setWhy(shown)}>
            {words.now.why}
          </button>
        </header>
        <AlertBanner />
        <DoseBanner shown={shown} />
        <Strip />
        <Night />
        <Toast />
        <Stage {...figureOf(shown)} area={care.value.episode?.where[0] ?? 'low-middle'} closer />
        <Lead item={shown} />
        <Rest items={rest} onWhy={setWhy} />
      </main>
      <nav class="bar" aria-label={words.now.barLabel}>
        <button type="button" class="bar-btn" onClick={() => go('pain')}>
          {words.now.bar.pain}
        </button>
        <button type="button" class="bar-btn" data-took onClick={() => go('take')}>
          {words.now.bar.took}
        </button>
        <button type="button" class="bar-btn bar-btn-danger" onClick={() => go('worse')}>
          {words.now.bar.worse}
        </button>
      </nav>
      {why ? <Why item={why} onClose={() => setWhy(null)} /> : null}
    </>
  )
}

/**
 * The one thing to do. An alert has its own place above; and who asked to lie down first is helped
 * down first, for as long as the plan allows it.
 */
const leading = (items: readonly Item[]): Item | undefined => {
  const [first, ...others] = items.filter(({ kind, group }) => kind !== 'seek-care' && !group)
  // Under 16 there is nothing but the visit.
  if (!first) return items[0]
  const lyingFirst = others.find(({ id }) => id === 'lie-down' || id === 'ask-lying')
  return first.id === 'first-screen' && !care.value.danger.whole.has('S1')
    ? (lyingFirst ?? first)
    : first
}

/** Offered in the night's hours, and to be ended at any. */
const Night = () =>
  night.value || isNightHour(new Date(planAt.value)) ? (
    <button
      type="button"
      class="link night"
      data-night-switch
      aria-pressed={night.value}
      onClick={() => {
        night.value = !night.value
      }}
    >
      {night.value ? words.night.off : words.night.on}
    </button>
  ) : null

const Headline = () => {
  const { hours, day: days } = plan.value.episode
  const since =
    days < 2 ? fill(words.now.hour, { hour: hours + 1 }) : fill(words.now.day, { day: days + 1 })
  return (
    <p>
      <strong>{since}</strong>
      {painText()}
    </p>
  )
}

const painText = (): string => {
  const pain = lastPain(care.value)
  if (pain === null) return ''
  const before = care.value.pain?.first ?? pain
  return ` · ${before === pain ? fill(words.now.pain, { pain }) : fill(words.now.painWas, { pain, before })}`
}

const figureOf = (item: Item) => ({
  script:
    item.position ??
    item.script ??
    (item.for === 'heat' || item.kind === 'heat'
      ? 'heat'
      : item.for === 'cold' || item.kind === 'cold'
        ? 'cold'
        : item.for === 'lie-down'
          ? 'supine-pillows'
          : null),
})

const Lead = ({ item }: { readonly item: Item }) => {
  const heading = useFocus(item.id)
  const { title, start: label } = itemWords[item.id]
  const [reason] = reasons(item.why)
  const instead = item.instead
  return (
    <section class="lead">
      <h2 class="title" tabIndex={-1} ref={heading}>
        {title}
      </h2>
      <p class="why">
        {item.minutes ? `${fill(words.now.minutes, { minutes: item.minutes })} ` : ''}
        {reason} {instead ? <Instead item={instead} /> : null}
      </p>
      <button
        type="button"
        class="btn btn-main"
        data-start={item.id}
        onClick={() => void start(item)}
      >
        {label}
      </button>
      {item.id === 'lie-down' ? (
        <p class="choices">
          {item.position ? (
            <button
              type="button"
              class="link"
              data-already
              onClick={() => void begin(item.position ?? 'supine-pillows', [])}
            >
              {words.now.onFloor}
            </button>
          ) : null}
          <button type="button" class="link" onClick={() => go('lie')}>
            {words.now.otherWays}
          </button>
        </p>
      ) : null}
    </section>
  )
}

/** Cold or warmth, whichever is not shown: one at a time, as good as the other. */
const Instead = ({ item }: { readonly item: Item }) => (
  <button type="button" class="link" data-start={item.id} onClick={() => void start(item)}>
    {item.id.endsWith('heat') ? words.now.insteadHeat : words.now.insteadCold}
  </button>
)

const Rest = ({
  items,
  onWhy,
}: {
  readonly items: readonly Item[]
  readonly onWhy: (item: Item) => void
}) => {
  const held = plan.value.held.filter(({ group }) => !group)
  const timed = [...plan.value.later, ...held.filter(isTimed)].sort((a, b) => whenOf(a) - whenOf(b))
  const waiting = held.filter((item) => !isTimed(item))
  return (
    <>
      {items.length > 0 ? (
        <Rows head={words.now.next}>
          {items.map((item) => (
            <div key={item.id} class="row-pair">
              <button
                type="button"
                class="row"
                data-start={item.id}
                onClick={() => void start(item)}
              >
                <span class="row-main">{itemWords[item.id].title}</span>
              </button>
              {item.instead ? <Instead item={item.instead} /> : null}
            </div>
          ))}
        </Rows>
      ) : null}
      {timed.length > 0 ? (
        <Rows head={words.now.later}>
          {timed.map((item) => (
            <button
              key={item.id}
              type="button"
              class="row"
              data-later={item.id}
              onClick={() => onWhy(item)}
            >
              <span class="row-time">{time(whenOf(item))}</span>
              <span class="row-main">{itemWords[item.id].title}</span>
            </button>
          ))}
        </Rows>
      ) : null}
      {waiting.length > 0 ? (
        <Rows head={words.now.held}>
          {waiting.map((item) => (
            <button
              key={item.id}
              type="button"
              class="row row-held"
              data-held={item.id}
              onClick={() => onWhy(item)}
            >
              <span class="row-main">{itemWords[item.id].title}</span>
              <span class="row-why">{reasons(item.why)[0]}</span>
            </button>
          ))}
        </Rows>
      ) : null}
      <Rows head={null}>
        {recentlyCleared() ? (
          <button type="button" class="row" onClick={() => go('help')}>
            {words.now.helpAgain}
          </button>
        ) : null}
        {plan.value.tier === 'none' && care.value.danger.whole.has('S1') ? (
          <p class="note">{tierWords.none}</p>
        ) : null}
        <button type="button" class="row row-quiet" data-leg onClick={() => go('leg')}>
          {words.now.legRow}
        </button>
        {care.value.danger.whole.has('S1') ? (
          <button type="button" class="row row-quiet" data-move onClick={() => go('move')}>
            {words.now.moveRow}
          </button>
        ) : null}
        {pages.map(([group, page, title]) =>
          groupItems(group).length > 0 ? (
            <button
              key={group}
              type="button"
              class="row row-quiet"
              data-group={group}
              onClick={() => go(page)}
            >
              {title}
            </button>
          ) : null,
        )}
        <button type="button" class="row row-quiet" data-learn onClick={() => go('learn')}>
          {words.learn.title}
        </button>
        <button type="button" class="row row-quiet" onClick={() => go('person')}>
          {words.person.title}
        </button>
      </Rows>
    </>
  )
}

/** What has a page of its own, when the plan speaks of it at all. */
const pages = [
  ['today', 'today', words.today.row],
  ['skin', 'rubs', words.onSkin.title],
] as const

const Rows = ({
  head,
  children,
}: {
  readonly head: string | null
  readonly children: preact.ComponentChildren
}) => (
  <section class="rows">
    {head ? <h2 class="section-head">{head}</h2> : null}
    {children}
  </section>
)

const isTimed = (item: HeldItem): boolean => item.until !== null

const whenOf = (item: LaterItem | HeldItem) =>
  'at' in item ? item.at : (item.until ?? planAt.value)

/** Help stays in reach for a day after an emergency was cleared (C11). */
const recentlyCleared = (): boolean =>
  care.value.danger.emergencies.some(
    ({ cleared }) => cleared !== null && minutesBetween(cleared.at, planAt.value) < day,
  )

const AlertBanner = () => {
  const { alert } = plan.value
  if (!alert || alert.tier === 'emergency-now') return null
  return (
    <button
      type="button"
      class="alert"
      data-tier={alert.tier}
      data-alert
      onClick={() => go('alert')}
    >
      <strong>{alert.tier === 'same-day' ? words.alert.sameDay : words.alert.withinDays}</strong>
      <span>{alert.signs.map((sign) => signWords[sign].short).join(', ')}</span>
    </button>
  )
}

/** Too much was taken, as far as is told: where the help is. */
const DoseBanner = ({ shown }: { readonly shown: Item }) => {
  const item = plan.value.now.find(({ id }) => id === 'dose-emergency' || id === 'dose-poison-line')
  if (!item || item === shown) return null
  return (
    <button type="button" class="alert" data-too-much onClick={() => void start(item)}>
      <strong>{itemWords[item.id].title}</strong>
      <span>{reasons(item.why)[0]}</span>
    </button>
  )
}
