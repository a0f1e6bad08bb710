import { events } from '../state.ts'

/** Whether it is between 04:00 and noon, when a night has just ended (C38). */
export const isForenoon = (): boolean => {
  const hours = new Date().getHours()
  return hours >= 4 && hours < 12
}

/** What was told since 04:00 today, and not taken back. */
export const toldToday = () => {
  const from = new Date().setHours(4, 0, 0, 0)
  const gone = new Set(
    events.value.flatMap((event) => (event.kind === 'retracted' ? [event.target] : [])),
  )
  return events.value.filter(({ at, id }) => at >= from && !gone.has(id))
}

/** The first score told between 04:00 and noon is the morning's (C38). */
export const isMorningScore = (): boolean =>
  isForenoon() &&
  !toldToday().some((event) => event.kind === 'painNoted' && event.moment !== 'worst24')
