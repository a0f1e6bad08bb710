import { night } from './night.ts'

/** A short buzz, where the device can. */
export const buzz = (pattern: readonly number[]): void => {
  try {
    // Before the first touch browsers refuse, and complain.
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.([...pattern])
  } catch {
    // No vibration here.
  }
}

const tones = { step: { hertz: 523, seconds: 0.18 }, end: { hertz: 392, seconds: 0.9 } } as const

const loudness = 0.12

let audio: AudioContext | undefined

/** A soft sine that swells and fades; silent at night, and until the person has touched the page once. */
export const tone = (kind: keyof typeof tones): void => {
  if (night.peek()) return
  try {
    audio ??= new AudioContext()
    if (audio.state === 'suspended') void audio.resume().catch(() => undefined)
    const { hertz, seconds } = tones[kind]
    const wave = new OscillatorNode(audio, { frequency: hertz })
    const level = new GainNode(audio, { gain: 0 })
    const start = audio.currentTime
    level.gain.linearRampToValueAtTime(loudness, start + 0.03)
    level.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
    wave.connect(level).connect(audio.destination)
    wave.start(start)
    wave.stop(start + seconds)
  } catch {
    // No sound here.
  }
}
