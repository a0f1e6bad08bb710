import { signal } from '@preact/signals'
import { goBy } from '../state.ts'
import type * as later from './later.ts'

export type Parts = typeof later

export const parts = signal<Parts | null>(null)

/** The network ended before the other screens were here. */
export const isCut = signal(false)

/** Screens and rules that the first one does not need; fetched as soon as the first is drawn. */
export const loadLater = async (): Promise<void> => {
  try {
    if (!parts.value) {
      const loaded = await import('./later.ts')
      goBy(loaded.rules)
      parts.value = loaded
    }
    isCut.value = false
  } catch {
    isCut.value = true
  }
}
