import { useState } from 'preact/hooks'
import type { HeldItem, Item } from '@unspasm/care'
import { itemWords } from '@unspasm/care/words/en/plan'
import { Page } from '../parts/Page.tsx'
import { Why } from '../parts/Why.tsx'
import { go } from '../route.ts'
import { words } from '../words/en.ts'
import { reasons } from '../words/speaker.ts'
import { groupItems } from './start.ts'

/** The day in words: what is normal by now, and what of work, driving and lifting is wise. */
export const Today = () => {
  const [why, setWhy] = useState<Item | HeldItem | null>(null)
  return (
    <Page title={words.today.title}>
      {groupItems('today').map((item) => (
        <section key={item.id} class="day" data-today={item.id} data-held={'until' in item}>
          {item.id === 'today' ? null : <h2 class="section-head">{itemWords[item.id].title}</h2>}
          <p>{reasons(item.why)[0]}</p>
          <button
            type="button"
            class="link"
            data-why={item.id}
            aria-label={`${words.now.why} ${itemWords[item.id].title}`}
            onClick={() => setWhy(item)}
          >
            {words.now.why}
          </button>
        </section>
      ))}
      <button
        type="button"
        class="row row-quiet"
        data-triggers
        onClick={() => go('learn', 'triggers')}
      >
        {words.today.causes}
      </button>
      {why ? <Why item={why} onClose={() => setWhy(null)} /> : null}
    </Page>
  )
}
