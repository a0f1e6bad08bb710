import { useState } from 'preact/hooks'
import type { GuideRun } from '@unspasm/care'
import { goInstead } from '../route.ts'
import { tell } from '../state.ts'
import { words } from '../words/en.ts'
import { endOf } from './endings.ts'

/** The look at the skin in the middle of a guide: one tap when it is normal. */
export const SkinCue = ({
  run,
  next,
  waits,
}: {
  readonly run: GuideRun
  readonly next: () => void
  readonly waits: boolean
}) => {
  const [seen, setSeen] = useState(false)
  const odd = (): void => {
    void endOf(run, 'stopped', 'skin').then(() => goInstead('skin'))
  }
  const normal = async (): Promise<void> => {
    setSeen(true)
    await tell({ kind: 'skinChecked', area: run.area, looks: 'normal' })
    if (waits) next()
  }
  return (
    <>
      {seen ? (
        <p class="note">{words.player.resumed}</p>
      ) : (
        <button
          type="button"
          class="btn btn-main next"
          data-skin-normal
          onClick={() => void normal()}
        >
          {words.player.skinNormal}
        </button>
      )}
      <button type="button" class="btn btn-quiet" data-skin-odd onClick={odd}>
        {words.player.skinOdd}
      </button>
    </>
  )
}
