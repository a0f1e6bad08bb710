import { useEffect, useState } from 'preact/hooks'

export const wantsStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches

/**
 * Seconds since `start`, frame by frame, from the moment that `of` came up; `null` where nothing
 * should move.
 */
export const useSeconds = (of: string, still: boolean, start = 0): number | null => {
  const [seconds, setSeconds] = useState<number | null>(null)
  useEffect(() => {
    setSeconds(null)
    if (still) return
    let frame = 0
    let began: number | null = null
    const tick = (time: number): void => {
      began ??= time
      setSeconds(start + (time - began) / 1000)
      frame = requestAnimationFrame(tick)
    }
    frame = requestAnimationFrame(tick)
    return () => cancelAnimationFrame(frame)
  }, [of, still])
  return seconds
}
