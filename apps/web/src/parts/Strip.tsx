import { useEffect, useState } from 'preact/hooks'
import { guides, instant, plusMinutes, minutesOfRun, type GuideRun } from '@unspasm/care'
import { go } from '../route.ts'
import { care, openRuns, zone } from '../state.ts'
import { fill, words } from '../words/en.ts'
import { countdown } from '../words/speaker.ts'

const names: Record<(typeof guides)[keyof typeof guides]['counts'], string> = words.strip

/** What runs in the background, with its time; a tap opens it. */
export const Strip = () => {
  useTick(openRuns.value.length > 0)
  if (openRuns.value.length === 0) return null
  return (
    <section class="strip" aria-label={words.player.running}>
      {openRuns.value.map((run) => (
        <button
          key={run.id}
          type="button"
          class="strip-item"
          data-run={run.script}
          onClick={() => go('guide', run.id)}
        >
          {names[guides[run.script].counts]} <span class="row-time">{leftOf(run)}</span>
        </button>
      ))}
    </section>
  )
}

const leftOf = (run: GuideRun): string => {
  const end = plusMinutes(run.startedAt, minutesOfRun(run, care.value, zone.value))
  const seconds = (end - instant(Date.now())) / 1000
  return seconds > 0 ? fill(words.player.left, { time: countdown(seconds) }) : ''
}

/** Draws again each second while something counts. */
export const useTick = (runs: boolean): void => {
  const [, tick] = useState(0)
  useEffect(() => {
    if (!runs) return
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [runs])
}
