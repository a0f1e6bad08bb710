import type { Brand } from '@unspasm/kernel'
import type { Instant } from './instant.ts'

/** UUIDv7 whose time is a hybrid logical clock: id order is causal order. */
export type EventId = Brand<string, 'EventId'>

/** Whole number 0 (none) to 10 (worst imaginable). */
export type PainScore = Brand<number, 'PainScore'>

/** What every event says. */
export interface Told<Kind extends string> {
  readonly id: EventId
  readonly kind: Kind
  /** when it happened */
  readonly at: Instant
  /** when it was told */
  readonly recordedAt: Instant
  readonly device: string
}
