/**
 * A mark outside IndexedDB that there is a log, so that an emptied store is recognised as a loss and
 * not greeted as a new person. Where localStorage is forbidden there is no canary; the log is safe.
 */
const keyOf = (name: string): string => `${name}-canary`

export const leaveCanary = (name: string, count: number): void => {
  try {
    localStorage.setItem(keyOf(name), JSON.stringify({ count, at: Date.now() }))
  } catch {
    // No canary here.
  }
}

export const sawCanary = (name: string): boolean => {
  try {
    return localStorage.getItem(keyOf(name)) !== null
  } catch {
    return false
  }
}
