import type { Playing, Script } from '@unspasm/care'
import { fill, words } from '../words/en.ts'
import { countdown } from '../words/speaker.ts'

/** The count at arm's length, or which step of how many while a cue waits for the person. */
export const Clock = ({ at, script }: { readonly at: Playing; readonly script: Script }) => {
  const seconds = script.exposure || script.background ? (at.leftOfAll ?? at.left) : at.left
  if (seconds === null) {
    return (
      <p class="note steps">
        {fill(words.player.step, { step: at.step + 1, steps: script.cues.length })}
      </p>
    )
  }
  return (
    <>
      <p class="count" role="timer" data-count>
        {countdown(seconds)}
      </p>
      <progress
        class="progress"
        aria-hidden="true"
        max={1}
        value={at.left === null ? 0 : at.into / (at.into + at.left || 1)}
      />
    </>
  )
}
