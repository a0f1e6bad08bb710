import { useEffect, useRef, useState } from 'preact/hooks'
import { poseAt } from '@unspasm/figure'
import { words } from '../words/en.ts'
import { Drawing, wordsOf, type FigureProps } from './Figure.tsx'
import { shownBy } from './movements.ts'
import { useSeconds, wantsStill } from './time.ts'

/**
 * The figure by itself, large: played, held, or moved through by hand, with where it starts drawn
 * behind on demand. Opens at the cue's own part. Nothing here touches the guide, which runs on.
 */
export const Closer = ({
  script,
  cue,
  area,
  light,
  onClose,
}: FigureProps & { readonly onClose: () => void }) => {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const shown = shownBy(script, cue)
  const { movement } = shown
  const moves = movement.duration > 0
  const [held, setHeld] = useState<number | null>(() =>
    !moves ? 0 : wantsStill() ? shown.to : null,
  )
  const [echo, setEcho] = useState(false)
  const from = useRef(shown.from)
  const seconds = useSeconds('closer', held !== null, from.current)
  const at = held ?? (seconds ?? from.current) % (movement.duration + restAtEnd)
  const moment = poseAt(movement, Math.min(at, movement.duration))
  const told = wordsOf(moment.pose)
  const hold = (second: number): void => {
    from.current = second
    setHeld(second)
  }
  return (
    <dialog
      ref={dialog}
      class="sheet closer"
      aria-labelledby="closer-words"
      onClose={onClose}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="stage">
        <Drawing
          shown={shown}
          moment={moment}
          told={moment.pose}
          area={area}
          light={light}
          ghost={echo ? poseAt(movement, 0).pose : null}
        />
      </div>
      <p class="closer-words" id="closer-words">
        {told}
      </p>
      {moves ? (
        <>
          <input
            class="scrub"
            type="range"
            min={0}
            max={movement.duration}
            step="0.1"
            value={Math.min(at, movement.duration)}
            aria-label={words.closer.through}
            aria-valuetext={told}
            onInput={(event) => hold(Number(event.currentTarget.value))}
          />
          <div class="closer-row">
            <button
              type="button"
              class="btn btn-quiet"
              data-play
              onClick={() => (held === null ? hold(at) : setHeld(null))}
            >
              {held === null ? words.closer.hold : words.closer.play}
            </button>
            <button
              type="button"
              class="btn btn-quiet"
              data-ghost
              aria-pressed={echo}
              onClick={() => setEcho(!echo)}
            >
              {words.closer.ghost}
            </button>
          </div>
        </>
      ) : null}
      <button type="button" class="btn" data-close onClick={() => dialog.current?.close()}>
        {words.why.close}
      </button>
    </dialog>
  )
}

/** Seconds that the end is held before the movement begins again. */
const restAtEnd = 1.5
