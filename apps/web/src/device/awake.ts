/** Keeps the screen on until the returned function is called; where that cannot be, nothing happens. */
export const keepAwake = (): (() => void) => {
  let lock: WakeLockSentinel | null = null
  let wanted = true
  const ask = async (): Promise<void> => {
    if (!wanted || document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
    try {
      const asked = await navigator.wakeLock.request('screen')
      if (wanted) lock = asked
      else void asked.release()
    } catch {
      // Battery saver refuses: the guide goes on, and time comes from the log.
    }
  }
  const again = (): void => void ask()
  document.addEventListener('visibilitychange', again)
  again()
  return () => {
    wanted = false
    document.removeEventListener('visibilitychange', again)
    void lock?.release().catch(() => undefined)
  }
}
