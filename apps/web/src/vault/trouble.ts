import { signal } from '@preact/signals'

/** What is wrong with keeping the log, in words; `null` when nothing is. */
export const vaultTrouble = signal<string | null>(null)

/** This browser once held entries and holds none now. */
export const vaultLost = signal(false)
