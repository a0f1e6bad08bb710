import { effect, signal } from '@preact/signals'

/** The night of ruling C38, in hours of the person's own clock. */
const [begins, ends] = [22, 7]

const key = 'unspasm-night-until'

export const isNightHour = (at: Date): boolean => at.getHours() >= begins || at.getHours() < ends

/** When the night that `at` lies in, or that comes next, is over. */
export const nightEnds = (at: Date): Date => {
  const end = new Date(at)
  end.setHours(ends, 0, 0, 0)
  if (end <= at) end.setDate(end.getDate() + 1)
  return end
}

const remembered = (): boolean => {
  try {
    return Number(localStorage.getItem(key)) > Date.now()
  } catch {
    return false
  }
}

/** Dim red, large and without sound, until the morning; remembered on this device. */
export const night = signal(remembered())

let morning: ReturnType<typeof setTimeout> | undefined

effect(() => {
  const end = nightEnds(new Date()).getTime()
  document.documentElement.toggleAttribute('data-night', night.value)
  clearTimeout(morning)
  if (night.value) morning = setTimeout(() => (night.value = false), end - Date.now())
  try {
    if (night.value) localStorage.setItem(key, String(end))
    else localStorage.removeItem(key)
  } catch {
    // Not remembered, then.
  }
})
