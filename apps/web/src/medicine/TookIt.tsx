import { useState } from 'preact/hooks'
import { goInstead } from '../route.ts'
import { medicineWords as words } from '../words/medicine.ts'
import { Sheet } from './Sheet.tsx'
import { isNow, tellDose, type Taken } from './telling.ts'
import { When } from './When.tsx'

interface TookItProps {
  readonly question: { readonly product: string; readonly units: number }
  /** within the limits: only then is there a main button */
  readonly isMild: boolean
  readonly onSkin: boolean
  /** the same was told a moment ago */
  readonly isTwice: boolean
}

/** What was taken is kept, never refused (R-TAKEN); a second tap is asked about first. */
export const TookIt = ({ question, isMild, onSkin, isTwice }: TookItProps) => {
  const [asking, setAsking] = useState<'when' | Taken | null>(null)
  const tell = (taken: Taken): void => {
    if (isTwice && isNow(taken) && asking !== taken) setAsking(taken)
    else void tellDose(question, taken)
  }
  return (
    <div class="sticky-none">
      {isMild ? (
        <>
          <button type="button" class="btn btn-main" data-took onClick={() => tell({})}>
            {onSkin ? words.take.used : words.take.took}
          </button>
          <button type="button" class="link" data-earlier onClick={() => setAsking('when')}>
            {words.take.earlier}
          </button>
        </>
      ) : (
        <button
          type="button"
          class="btn btn-quiet btn-wide"
          data-already
          onClick={() => setAsking('when')}
        >
          {onSkin ? words.take.alreadyUsed : words.take.already}
        </button>
      )}
      {asking === 'when' ? <When onPick={tell} onClose={() => setAsking(null)} /> : null}
      {asking !== null && asking !== 'when' ? (
        <Sheet title={words.twice.title} lead={words.twice.lead} onClose={() => setAsking(null)}>
          <button type="button" class="btn" data-twice="no" onClick={() => goInstead('take')}>
            {words.twice.no}
          </button>
          <button type="button" class="btn" data-twice="yes" onClick={() => tell(asking)}>
            {words.twice.yes}
          </button>
        </Sheet>
      ) : null}
    </div>
  )
}
