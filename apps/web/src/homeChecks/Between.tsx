import type { SelfTestId, Side } from '@unspasm/care'
import { endOf, selfTestById, type SelfTest } from '@unspasm/care/measures'
import { Page } from '../parts/Page.tsx'
import { care } from '../state.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'
import { triesNow } from './state.ts'
import { sideText, valueText } from './value.ts'

const words = measuresWords.check

interface BetweenProps {
  readonly test: SelfTestId
  /** the one done last */
  readonly side: Side | null
  readonly onGo: (side: Side | null) => void
  readonly onResult: () => void
}

/** After one try: what was kept, and what can follow. Nothing has to. */
export const Between = ({ test, side, onGo, onResult }: BetweenProps) => {
  const check: SelfTest = selfTestById[test]
  const tries = triesNow(test)
  const of = (which: Side | null) => tries.filter((told) => which === null || told.side === which)
  const last = of(side).at(-1)
  // A hold that lasted to the end cannot get longer.
  const isFull = (which: Side | null): boolean =>
    check.unit === 's' &&
    of(which).some(({ value, way }) => {
      const { seconds } = endOf(test, way, care.value.profile)
      return seconds !== null && value >= seconds
    })
  const left = (which: Side | null): number => (isFull(which) ? 0 : check.tries - of(which).length)
  const other: Side | null = side === null ? null : side === 'left' ? 'right' : 'left'
  const again = left(side) > 0
  const otherToo = other !== null && left(other) > 0
  const sides = check.perSide ? (['left', 'right'] as const) : [null]
  return (
    <Page
      title={last ? fill(words.kept, { value: valueText(test, last.value) }) : words.result}
      back={false}
    >
      <ul class="tries">
        {sides
          .filter((each) => of(each).length > 0)
          .map((each) => (
            <li key={each ?? 'both'}>
              {each === null ? null : <span class="note">{sideText(each)}</span>}
              <span>
                {of(each)
                  .map(({ value }) => valueText(test, value))
                  .join(' · ')}
              </span>
            </li>
          ))}
      </ul>
      {otherToo && check.trunk && of(other).length === 0 ? <p class="why">{words.rest}</p> : null}
      {again ? (
        <button type="button" class="btn btn-main" data-again onClick={() => onGo(side)}>
          {fill(words.again, { at: of(side).length + 1, all: check.tries })}
        </button>
      ) : null}
      {otherToo ? (
        <button
          type="button"
          class={again ? 'btn' : 'btn btn-main'}
          data-other
          onClick={() => onGo(other)}
        >
          {words.others[other]}
        </button>
      ) : null}
      <button
        type="button"
        class={again || otherToo ? 'btn' : 'btn btn-main'}
        data-see
        onClick={onResult}
      >
        {again || otherToo ? words.enough : words.see}
      </button>
    </Page>
  )
}
