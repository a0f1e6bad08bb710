/** What a person can do to a running guide, by button, by touch or by key. */
export interface Moves {
  readonly next: () => void
  readonly again: () => void
  readonly pause: () => void
  readonly stop: () => void
  readonly hurts: () => void
}
