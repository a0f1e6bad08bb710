/**
 * Words of one cue. `show` is read in one glance at arm's length, at most 12 words; `speak` is said
 * aloud in its place, no sentence above 20 words. Without `speak`, what is shown is said.
 */
export interface CueText {
  readonly show: string
  readonly speak?: string
}
