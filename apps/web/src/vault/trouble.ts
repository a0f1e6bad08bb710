import { signal } from '@preact/signals'

/** Words for what is wrong with the log as it was opened; `null` when nothing is. */
export const vaultTrouble = signal<string | null>(null)

/** The store was emptied by the browser or a cleaner: there was a log here before. */
export const vaultLost = signal(false)
