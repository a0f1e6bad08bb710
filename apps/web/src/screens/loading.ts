import { signal } from '@preact/signals'
import type * as later from './later.ts'

export type Parts = typeof later

export const parts = signal<Parts | null>(null)

/** The network ended before the other screens were here. */
export const isCut = signal(false)

/** Screens that the first one does not need, in one piece; fetched as soon as the first is drawn. */
export const loadLater = async (): Promise<void> => {
  try {
    parts.value ??= await import('./later.ts')
    isCut.value = false
  } catch {
    isCut.value = true
  }
}
