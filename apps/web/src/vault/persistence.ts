/** Asks the browser not to clear this site's storage; true when it promises. Asked after first help. */
export const requestPersistence = async (): Promise<boolean> => {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
