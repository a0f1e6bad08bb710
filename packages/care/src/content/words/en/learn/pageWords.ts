export interface PageWords {
  readonly title: string
  /** as many as the page has `lines`; the last says what studies found */
  readonly lines: readonly [string, ...string[]]
}
