/** A mark outside IndexedDB: an emptied store is then seen as loss, not greeted as a new person. */
const keyOf = (name: string): string => `${name}-canary`

export const leaveCanary = (name: string, count: number): void => {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ count, at: Date.now() }))
  } catch {
    // A browser that keeps no local storage has no canary; the log itself is safe.
  }
}

export const sawCanary = (name: string): boolean => {
  try {
    return localStorage.getItem(keyOf(name)) !== null
  } catch {
    return false
  }
}
