import { useState } from 'preact/hooks'
import type { HeldItem, Item, Telling } from '@unspasm/care'
import { itemWords } from '@unspasm/care/words/en/plan'
import { Page } from '../parts/Page.tsx'
import { Why } from '../parts/Why.tsx'
import { Options } from '../player/Questions.tsx'
import { go, home } from '../route.ts'
import { note, tell } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { reasons, time } from '../words/speaker.ts'
import { groupItems, start } from './start.ts'

const text = words.onSkin

/** Massage, oils and rubs on one page: what is ready, what waits and why, and what was used. */
export const OnSkin = () => {
  const [why, setWhy] = useState<Item | null>(null)
  const [telling, setTelling] = useState<'used' | 'injected' | null>(null)
  if (telling) return <Which of={telling} />
  return (
    <Page title={text.title} lead={text.lead}>
      <div class="rows">
        {groupItems('skin').map((item) => (
          <Row key={item.for ?? item.id} item={item} onWhy={() => setWhy(item)} />
        ))}
      </div>
      <div class="rows">
        <h2 class="section-head">{text.told}</h2>
        <button
          type="button"
          class="row"
          data-tell="washed"
          onClick={() => void tell({ kind: 'washed', area: 'low-middle' }).then(home)}
        >
          <span class="row-main">{text.washed}</span>
        </button>
        <button type="button" class="row" data-tell="hurt" onClick={() => go('skin')}>
          <span class="row-main">{text.hurt}</span>
        </button>
        <button type="button" class="row" data-tell="used" onClick={() => setTelling('used')}>
          <span class="row-main">{text.used}</span>
        </button>
        <button
          type="button"
          class="row"
          data-tell="injected"
          onClick={() => setTelling('injected')}
        >
          <span class="row-main">{text.injected}</span>
        </button>
      </div>
      {why ? <Why item={why} onClose={() => setWhy(null)} /> : null}
    </Page>
  )
}

const Row = ({ item, onWhy }: { readonly item: Item | HeldItem; readonly onWhy: () => void }) => {
  const held = 'until' in item
  const about = item.for ?? item.id
  return (
    <div class="row-pair">
      <button
        type="button"
        class={held ? 'row row-held' : 'row'}
        {...(held ? { 'data-held': about } : { 'data-start': about })}
        onClick={() => (held ? onWhy() : void start(item))}
      >
        <span class="row-main">
          {itemWords[about].title}
          <span class="row-why row-below">{held ? heldText(item) : text.ready}</span>
        </span>
      </button>
      {held ? null : (
        <button
          type="button"
          class="link"
          data-why={about}
          aria-label={`${words.now.why} ${itemWords[about].title}`}
          onClick={onWhy}
        >
          {words.now.why}
        </button>
      )}
    </div>
  )
}

const heldText = (item: HeldItem): string =>
  item.until === null
    ? (reasons(item.why)[0] ?? text.closed)
    : fill(text.from, { time: time(item.until) })

/** What may be told: a worn patch counts as its rub for as long as it is worn. */
const usedAs = (key: keyof typeof text.remedies): Telling =>
  key === 'worn-patch'
    ? { kind: 'remedyUsed', remedy: 'salicylate-rub', minutes: longestWorn }
    : { kind: 'remedyUsed', remedy: key }

/** A patch is worn for 8 to 12 h by its pack (remedies §7). */
const longestWorn = 12 * 60

const Which = ({ of }: { readonly of: 'used' | 'injected' }) => (
  <Page title={text.which}>
    {of === 'used' ? (
      <Options
        entries={text.remedies}
        onPick={(key: keyof typeof text.remedies) => noted(text.remedies[key], usedAs(key))}
      />
    ) : (
      <Options
        entries={text.injections}
        onPick={(remedy: keyof typeof text.injections) =>
          noted(text.injections[remedy], { kind: 'remedyUsed', remedy })
        }
      />
    )}
  </Page>
)

const noted = (what: string, told: Telling): void =>
  void note(fill(text.noted, { what }), told).then(home)
