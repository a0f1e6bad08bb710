import type { Instant } from '@unspasm/care'

/** What a run takes from outside; only main.ts has the real one. */
export interface World {
  /** Rejects as Node's own does, with a `code`. */
  readonly readFile: (path: string) => Promise<Uint8Array>
  readonly writeFile: (path: string, text: string) => Promise<void>
  readonly stdin: () => Promise<Uint8Array>
  readonly now: () => Instant
  /** IANA name of the zone of this machine. */
  readonly zone: () => string
}

/** Exit code: 0 done, 1 refused with a reason on `err`, 2 wrong words. */
export interface Outcome {
  readonly code: 0 | 1 | 2
  readonly out: string
  readonly err: string
}

export const done = (out: string, err = ''): Outcome => ({ code: 0, out, err })

export const refused = (err: string): Outcome => ({ code: 1, out: '', err: `${err}\n` })

export const wrongWords = (err: string): Outcome => ({
  code: 2,
  out: '',
  err: `${err}\nTo see what it can do: unspasm --help\n`,
})
