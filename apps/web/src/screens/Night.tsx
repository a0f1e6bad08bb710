import { instant, type HeldItem, type Item, type LaterItem } from '@unspasm/care'
import { itemWords } from '@unspasm/care/words/en/plan'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { plan } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { time } from '../words/speaker.ts'
import { start } from './start.ts'

/** What may be done awake at night, in the order of the plan; what waits says until when. */
const helps: readonly Item['id'][] = [
  'lie-down',
  'change-position',
  'lying-over',
  'breathing',
  'walk',
  'cold',
  'heat',
  'tonight',
]

const about = (item: Item): Item['id'] => item.for ?? item.id

export const Awake = () => {
  const { now, later, held } = plan.value
  const open = now
    .flatMap((item) => [item, ...(item.instead ? [item.instead] : [])])
    .filter((item) => helps.includes(about(item)))
  const waits = [...later, ...held].filter(
    (item) => helps.includes(item.id) && whenOf(item) !== null,
  )
  return (
    <Page title={words.awake.title} lead={words.awake.lead}>
      {open.length === 0 ? <p>{words.awake.none}</p> : null}
      <div class="rows">
        {open.map((item) => (
          <button
            key={item.id}
            type="button"
            class="row"
            data-start={item.id}
            onClick={() => void start(item)}
          >
            <span class="row-main">{itemWords[about(item)].title}</span>
          </button>
        ))}
        {waits.map((item) => (
          <p key={item.id} class="row row-held" data-waits={item.id}>
            <span class="row-main">{itemWords[item.id].title}</span>
            <span class="row-why">
              {fill(words.awake.later, { time: time(whenOf(item) ?? instant(0)) })}
            </span>
          </p>
        ))}
        <button type="button" class="row row-quiet" data-constant onClick={() => go('check', 'S4')}>
          {words.awake.constant}
        </button>
      </div>
    </Page>
  )
}

const whenOf = (item: LaterItem | HeldItem) => ('at' in item ? item.at : item.until)
