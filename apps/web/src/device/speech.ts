import { effect, signal } from '@preact/signals'
import { night } from './night.ts'

const key = 'unspasm-voice'

const remembered = (): boolean => {
  try {
    return localStorage.getItem(key) !== 'off'
  } catch {
    return true
  }
}

/** Whether steps are read aloud; remembered on this device. */
export const voiceOn = signal(remembered())

effect(() => {
  try {
    localStorage.setItem(key, voiceOn.value ? 'on' : 'off')
  } catch {
    // Not remembered, then.
  }
})

/** Some browsers never end an utterance and then refuse the next: after this long it is cut off. */
const longestUtterance = 30_000

let watchdog: ReturnType<typeof setTimeout> | undefined

/** Whether what is spoken can be heard now; if not, it is shown. */
export const isHeard = (): boolean =>
  voiceOn.value && !night.value && 'speechSynthesis' in globalThis

/** Says a text in place of whatever is being said, never at night. The text on screen is the truth; this may fail. */
export const speak = (text: string): void => {
  if (!voiceOn.peek() || night.peek() || !('speechSynthesis' in globalThis)) return
  try {
    silence()
    const utterance = new SpeechSynthesisUtterance(text)
    utterance.lang = document.documentElement.lang
    utterance.rate = 0.95
    const dog = setTimeout(silence, longestUtterance)
    utterance.addEventListener('end', () => clearTimeout(dog))
    speechSynthesis.speak(utterance)
    watchdog = dog
  } catch {
    // No voice here.
  }
}

/** The night begins in silence, also in the middle of a sentence. */
effect(() => {
  if (night.value) silence()
})

export function silence(): void {
  clearTimeout(watchdog)
  try {
    globalThis.speechSynthesis?.cancel()
  } catch {
    // Nothing was being said.
  }
}
