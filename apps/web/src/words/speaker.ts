import { sayAll, sayTime, type Because, type Instant, type Speaker } from '@unspasm/care'
import { reasonWords } from '@unspasm/care/words/en/reasons'
import { signWords } from '@unspasm/care/words/en/signs'
import { planAt, zone } from '../state.ts'

/** The reader's language and clock, for whatever the plan says. */
export const speaker = (): Speaker => ({
  locale: navigator.language || 'en',
  now: { instant: planAt.value, zone: zone.value },
  words: reasonWords,
  signs: signWords,
})

export const reasons = (why: readonly Because[]): readonly string[] => sayAll(why, speaker())

export const time = (at: Instant): string => sayTime(at, speaker())

/** "13:08" from seconds. */
export const countdown = (seconds: number): string => {
  const whole = Math.max(0, Math.ceil(seconds))
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`
}
