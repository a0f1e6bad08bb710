/** What a danger sign says, in the second person; `say` is in the first, to say on the phone. */
export interface SignWords {
  /** the dossier's question, ≤ 20 words; absent where no one is asked */
  readonly ask?: string
  /** 2–6 words, for lists of what was answered */
  readonly short: string
  /** why we ask: names the condition, so that it can be said at the hospital */
  readonly mayMean?: string
  readonly say?: string
  /** what is not a yes */
  readonly not?: string
  /** whom to turn to, where it is not the usual place */
  readonly where?: string
}
