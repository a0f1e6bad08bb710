import { silence, voiceOn } from '../device/speech.ts'
import { words } from '../words/en.ts'

/** Turns reading aloud on and off. */
export const Voice = () => (
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
