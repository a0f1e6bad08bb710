import { useEffect, useRef, useState } from 'preact/hooks'
import { keepAwake } from '../device/awake.ts'
import { silence, speak } from '../device/speech.ts'
import { fill } from '../words/en.ts'
import { measuresWords } from '../words/measures.ts'

const words = measuresWords.check

/** Time to get into place after the tap, in seconds. */
const lead = 5

/** A count aloud every so many seconds. */
const aloud = 10

interface TimerProps {
  /** ends by itself here */
  readonly cap: number
  /** tenths of a second; `capped`: the time was up */
  readonly onStop: (seconds: number, capped: boolean) => void
  /** told as it runs, so that what ends it by pain still has its seconds */
  readonly onTick?: (seconds: number) => void
}

/** Seconds, large; a few to get into place, then counted aloud, and ended at the cap. */
export const Timer = ({ cap, onStop, onTick }: TimerProps) => {
  const [from, setFrom] = useState<number | null>(null)
  const [seconds, setSeconds] = useState(0)
  const said = useRef(0)
  useEffect(() => {
    if (from === null) return
    const letSleep = keepAwake()
    const tick = setInterval(() => {
      const gone = (performance.now() - from) / 1000
      setSeconds(Math.min(cap, gone))
      if (gone > 0) onTick?.(tenths(Math.min(cap, gone)))
      const whole = Math.floor(gone)
      if (whole >= said.current + (whole <= 0 ? 1 : aloud) && whole < cap) {
        said.current = whole
        speak(whole === 0 ? words.go : String(whole))
      }
      if (gone < cap) return
      setFrom(null)
      speak(words.timeUp)
      onStop(cap, true)
    }, 100)
    return () => {
      clearInterval(tick)
      letSleep()
    }
  }, [from])
  useEffect(() => silence, [])
  const begin = (): void => {
    said.current = -lead
    setSeconds(-lead)
    setFrom(performance.now() + lead * 1000)
    speak(fill(words.ready, { seconds: lead }))
  }
  const end = (): void => {
    if (from === null) return
    setFrom(null)
    const gone = (performance.now() - from) / 1000
    if (gone > 0) onStop(tenths(Math.min(cap, gone)), false)
    else setSeconds(0)
  }
  const waits = from !== null && seconds < 0
  return (
    <div class="timer" data-running={from !== null && !waits}>
      <p class="timer-state">{waits ? words.place : fill(words.most, { cap })}</p>
      <p class="count" role="timer" aria-live="off">
        {waits ? Math.ceil(-seconds) : Math.floor(Math.max(0, seconds))}
      </p>
      <button
        type="button"
        class="btn btn-main timer-btn"
        data-timer
        onClick={from === null ? begin : end}
      >
        {from === null ? words.begin : words.stop}
      </button>
    </div>
  )
}

const tenths = (seconds: number): number => Math.round(seconds * 10) / 10
