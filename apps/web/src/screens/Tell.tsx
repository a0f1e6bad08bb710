import { useEffect, useState } from 'preact/hooks'
import { painScore, type ItemId, type LegSymptom, type SkinLook, type Telling } from '@unspasm/care'
import { itemWords } from '@unspasm/care/words/en/plan'
import { Page } from '../parts/Page.tsx'
import { Scale } from '../parts/Scale.tsx'
import { goInstead, home } from '../route.ts'
import { care, note, tell } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { reasons } from '../words/speaker.ts'
import { isMorningScore } from './dayTime.ts'
import { itemNow } from './start.ts'
import { Advice, Options, SkinOptions } from '../player/Questions.tsx'

const notePain = (score: number): Promise<void> =>
  note(fill(words.pain.saved, { score }), {
    kind: 'painNoted',
    score: painScore(score),
    moment: isMorningScore() ? 'morning' : 'now',
  })

/** The quick log: one tap each, from home. */
export const Pain = () => (
  <Page title={words.pain.title}>
    <Scale onScore={(score) => void notePain(score).then(home)} />
  </Page>
)

export const Leg = () => (
  <Page title={words.leg.title} lead={words.leg.lead}>
    <Options
      entries={words.leg.options}
      onPick={(leg: LegSymptom) =>
        void note(words.leg.options[leg], { kind: 'legNoted', leg }).then(home)
      }
    />
  </Page>
)

/** After the danger check that comes before "worse" is saved. */
export const Worse = () => (
  <Page title={words.worse.title} lead={words.worse.lead}>
    <div class="options">
      <button
        type="button"
        class="option"
        data-option="grip"
        onClick={() => void tell({ kind: 'spasmed' }).then(() => goInstead('pain'))}
      >
        {words.worse.grip}
      </button>
      <button type="button" class="option" data-option="pain" onClick={() => goInstead('pain')}>
        {words.worse.pain}
      </button>
      <button type="button" class="option" data-option="leg" onClick={() => goInstead('leg')}>
        {words.worse.leg}
      </button>
    </div>
  </Page>
)

export const Skin = () => {
  const [look, setLook] = useState<SkinLook | null>(null)
  const heat = (care.value.skin.heat.starts.at(-1) ?? 0) > (care.value.skin.cold.starts.at(-1) ?? 0)
  if (look !== null) return <Advice look={look} heat={heat} onDone={home} />
  return (
    <Page title={words.skin.title}>
      <SkinOptions
        onLook={(looks) =>
          void tell({ kind: 'skinChecked', area: 'low-middle', looks }).then(() =>
            looks === 'normal' ? home() : setLook(looks),
          )
        }
      />
    </Page>
  )
}

export const Able = () => {
  const [canStand, setStand] = useState<boolean | null>(null)
  const answer = (yes: boolean): void => {
    if (canStand === null) setStand(yes)
    else void tell({ kind: 'abilityNoted', canStand, reachesToilet: yes }).then(home)
  }
  return (
    <Page title={words.able.title} lead={canStand === null ? words.able.stand : words.able.toilet}>
      <Options
        entries={{ yes: words.able.yes, no: words.able.no }}
        onPick={(key) => answer(key === 'yes')}
      />
    </Page>
  )
}

export const Swelling = () => (
  <Page title={words.swelling.title}>
    <Options
      entries={words.swelling.levels}
      onPick={(level) => void tell({ kind: 'swellingNoted', level: Number(level) }).then(home)}
    />
  </Page>
)

const confirmed: Readonly<Partial<Record<ItemId, Telling>>> = {
  'ask-washed': { kind: 'washed', area: 'low-middle' },
  'oil-off': { kind: 'washed', area: 'low-middle' },
  'end-episode': { kind: 'episodeClosed', why: 'recovered' },
}

/** What a tap alone should not tell: the question with its reason, and yes or no. */
export const Sure = ({ id }: { readonly id: string | undefined }) => {
  const item = itemNow(id as ItemId)
  const told = item && confirmed[item.id as ItemId]
  useEffect(() => {
    if (!told) home()
  }, [told === undefined])
  if (!item || !told) return null
  const { title, start: yes } = itemWords[item.id]
  return (
    <Page title={title} lead={reasons(item.why)[0] ?? ''}>
      <button
        type="button"
        class="btn btn-main"
        data-sure
        onClick={() => void note(yes, told).then(home)}
      >
        {yes}
      </button>
      <button type="button" class="btn btn-quiet" data-not-yet onClick={home}>
        {words.sure.no}
      </button>
    </Page>
  )
}
