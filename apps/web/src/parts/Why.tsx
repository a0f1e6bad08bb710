import { useEffect, useRef, useState } from 'preact/hooks'
import type { HeldItem, Item, SourceId } from '@unspasm/care'
import type { LearnId } from '@unspasm/care/learn'
import type { sources as allSources } from '@unspasm/care/sources'
import { disagreementWords, itemWords } from '@unspasm/care/words/en/plan'
import { fill, words } from '../words/en.ts'
import { reasons, time } from '../words/speaker.ts'
import { go } from '../route.ts'

type Sources = typeof allSources

/** Why an item is there, or held: reasons, rule, how sure, and the sources behind it. */
export const Why = ({
  item,
  onClose,
}: {
  readonly item: Item | HeldItem
  readonly onClose: () => void
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const [sources, setSources] = useState<Sources | null>(null)
  useEffect(() => {
    dialog.current?.showModal()
    void import('@unspasm/care/sources').then((loaded) => setSources(loaded.sources))
  }, [])
  const gate = item.gate
  const more = pageByItem[item.id]
  return (
    <dialog ref={dialog} class="sheet" onClose={onClose} aria-labelledby="why-title">
      <h2 class="title" id="why-title">
        {itemWords[item.id].title}
      </h2>
      {reasons(item.why).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {'until' in item ? (
        <p>
          {item.until === null
            ? words.why.untilTold
            : fill(words.why.until, { time: time(item.until) })}
        </p>
      ) : null}
      {item.disagrees ? (
        <>
          <h3 class="section-head">{words.why.disagrees}</h3>
          <p>{disagreementWords[item.disagrees]}</p>
        </>
      ) : null}
      {more ? (
        <p>
          <button type="button" class="link" data-more onClick={() => go('learn', more)}>
            {words.learn.more}
          </button>
        </p>
      ) : null}
      <h3 class="section-head">{words.why.sources}</h3>
      <ul class="sources">
        {item.sources.map((source) => (
          <li key={source}>{cite(source, sources)}</li>
        ))}
      </ul>
      <p class="note">
        {words.why.rule} {item.rule}
        {item.grade ? ` · ${words.why.grade}: ${words.why.grades[item.grade.certainty]}` : ''}
      </p>
      {'until' in item && gate ? (
        <button type="button" class="btn btn-quiet" onClick={() => go('gate', gate, '')}>
          {words.now.recheck}
        </button>
      ) : null}
      <button type="button" class="btn" onClick={() => dialog.current?.close()}>
        {words.why.close}
      </button>
    </dialog>
  )
}

/** The page that tells more about an item. */
const pageByItem: Readonly<Partial<Record<Item['id'], LearnId>>> = {
  cold: 'cold',
  'cold-off': 'cold',
  'ask-cold': 'cold',
  heat: 'heat',
  'heat-off': 'heat',
  'ask-heat': 'heat',
  'lie-down': 'lying',
  'lying-over': 'lying',
  'change-position': 'legs-up',
  walk: 'lying',
  stretch: 'stretching',
  course: 'course',
  visit: 'visit',
  'end-episode': 'course',
  'massage-helper': 'massage',
  'massage-self': 'massage',
  'eucalyptus-massage': 'oils',
  'mustard-oil-massage': 'oils',
  'oil-off': 'oils',
  rub: 'creams',
  'ask-massage': 'massage',
  'ask-oil': 'oils',
  'ask-rub': 'creams',
  tonight: 'sleep',
  awake: 'sleep',
  'not-face-down': 'sleep',
  'morning-rise': 'sleep',
  sit: 'legs-up',
  today: 'course',
}

const cite = (source: SourceId, sources: Sources | null): string => sources?.[source].cite ?? source
