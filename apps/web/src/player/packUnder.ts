import { signal } from '@preact/signals'

/** Whether the person will lie on the cold pack: then it stays on for a shorter time (C18). */
export const packUnder = signal(false)
