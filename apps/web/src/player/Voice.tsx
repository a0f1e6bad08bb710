import { night } from '../device/night.ts'
import { silence, voiceOn } from '../device/speech.ts'
import { words } from '../words/en.ts'

/** Turns reading aloud on and off; the night is silent as a whole. */
export const Voice = () =>
  night.value ? <span class="note">{words.night.silent}</span> : <Toggle />

const Toggle = () => (
  <button
    type="button"
    class="link"
    aria-pressed={voiceOn.value}
    onClick={() => {
      voiceOn.value = !voiceOn.value
      if (!voiceOn.value) silence()
    }}
  >
    {voiceOn.value ? words.player.voiceOn : words.player.voiceOff}
  </button>
)
