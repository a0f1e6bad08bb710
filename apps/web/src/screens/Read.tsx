import { callFor, signWait } from '@unspasm/care'
import { urgentSignWords, waitWords } from '@unspasm/care/words/en/urgent'
import { Call } from '../parts/Call.tsx'
import { Page } from '../parts/Page.tsx'
import { go } from '../route.ts'
import { care } from '../state.ts'
import { words } from '../words/en.ts'

/** Short pages to read. */
export const Keep = () => (
  <Page title={words.keep.title} lead={words.keep.lead}>
    {words.keep.points.map((point) => (
      <p key={point}>{point}</p>
    ))}
    <button type="button" class="btn btn-main" data-move onClick={() => go('move')}>
      {words.keep.exercises}
    </button>
    <p class="note">{words.keep.source}</p>
  </Page>
)

/** The help text of an emergency that was cleared, in reach for a day (C11). */
export const Help = () => {
  const { danger, profile } = care.value
  const { number, alternatives } = callFor(profile.region)
  const signs = [...new Set(danger.emergencies.map(({ sign }) => sign))]
  return (
    <Page title={words.emergency.title} lead={words.emergency.do}>
      <Call number={number} alternatives={alternatives} />
      <div class="say">
        {signs.map((sign) => (
          <p key={sign}>
            {urgentSignWords[sign]?.say}{' '}
            {sign in signWait ? waitWords[signWait[sign as keyof typeof signWait].how] : ''}
          </p>
        ))}
      </div>
    </Page>
  )
}
