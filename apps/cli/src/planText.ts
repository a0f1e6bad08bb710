import {
  sayAll,
  sayLength,
  sayTime,
  type Instant,
  type Item,
  type Now,
  type Plan,
  type Speaker,
} from '@unspasm/care'
import { en } from '@unspasm/care/words/en'
import { scriptTitles } from '@unspasm/care/words/en/scripts'

/** English words; dates and the 24-hour clock as in Britain. */
const locale = 'en-GB'

/** The plan as a page to read: danger first, then now, later, held and asked. */
export const planText = (plan: Plan, now: Now): string => {
  const speaker: Speaker = { locale, now, words: en.reasons, signs: en.signs }
  const blocks = [
    danger(plan),
    head(plan, speaker),
    block(
      'NOW',
      plan.now.map((item, index) => itemLines(`${index + 1}. `, item, speaker)),
    ),
    block(
      'LATER',
      plan.later.map((item) => itemLines(`${sayTime(item.at, speaker)} `, item, speaker)),
    ),
    block(
      'HELD',
      plan.held.map((item) => itemLines('', item, speaker, held(item.until, speaker))),
    ),
    block(
      'ASKED',
      plan.asks.map((ask) => [
        `${en.items[ask.id].title} (answered by ${ask.answeredBy}, due ${due(ask.due, speaker)})`,
      ]),
    ),
    plan.changesAt === null
      ? 'This stays until something new is told.'
      : `This can change at ${sayTime(plan.changesAt, speaker)}.`,
  ]
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`
}

const head = ({ episode, stage }: Plan, speaker: Speaker): string => {
  const when = `${dateOf(speaker.now)} (${speaker.now.zone})`
  const since = {
    none: 'No open episode.',
    closed: 'No open episode.',
    open: `${ago(episode.hours)}, day ${episode.day}. Stage: ${stage}.`,
  }
  return `${when}\n${since[episode.state]}`
}

const ago = (hours: number): string =>
  hours === 0 ? 'It began less than an hour ago' : `${sayLength(hours * 60, locale)} since it began`

const dateOf = ({ instant, zone }: Now): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short', timeZone: zone }).format(
    instant,
  )

/** No word of calm before the danger check is done (A15). */
const danger = (plan: Plan): string => {
  const { alert, tier } = plan
  if (alert === null) {
    const unchecked = plan.episode.state !== 'open' || plan.now.some(({ screen }) => screen)
    return tier === 'none' && unchecked ? '' : en.tiers[tier]
  }
  const number = alert.call?.number ?? ''
  const calls = [number, ...alert.alternatives].filter((each) => each !== '')
  return [
    `! ${en.tiers[alert.say].replace('{number}', number)}`,
    `  Because: ${alert.signs.map((sign) => en.signs[sign].short).join('; ')}`,
    ...(calls.length === 0 ? [] : [`  Call: ${calls.join(' or ')}`]),
  ].join('\n')
}

const block = (title: string, items: readonly (readonly string[])[]): string =>
  items.length === 0 ? '' : [title, ...items.flat().map((line) => `  ${line}`)].join('\n')

const itemLines = (lead: string, item: Item, speaker: Speaker, tail = ''): readonly string[] => {
  const minutes = item.minutes === undefined ? '' : `, ${sayLength(item.minutes, locale)}`
  const inset = (line: string): string => `   ${line}`
  return [
    `${lead}${en.items[item.title].title}${minutes}${tail}`,
    ...sayAll(item.why, speaker).map(inset),
    ...(item.disagrees === undefined ? [] : [inset(en.disagreements[item.disagrees])]),
    ...(item.position === undefined
      ? []
      : [inset(`Position: ${scriptTitles[item.position].title}`)]),
    inset(`[${item.rule}: ${item.sources.join(', ')}]`),
    ...(item.instead === undefined
      ? []
      : itemLines('or instead: ', item.instead, speaker).map(inset)),
    ...(item.also ?? []).flatMap((each) => itemLines('also: ', each, speaker).map(inset)),
  ]
}

const due = (at: Instant, speaker: Speaker): string =>
  at <= speaker.now.instant ? 'now' : sayTime(at, speaker)

const held = (until: Instant | null, speaker: Speaker): string =>
  until === null ? ', until you tell us more' : `, until ${sayTime(until, speaker)}`
