import type { VerdictWord } from '@unspasm/care/doses'

/** Lines of a 24-unit square: a tick, a clock, a question, a bar across, a telephone. */
const lines: Readonly<Record<VerdictWord, string>> = {
  OK: 'M5 12.5l4.6 4.6L19 7.4',
  NOTE: 'M5 12.5l4.6 4.6L19 7.4',
  WAIT: 'M12 6v6.2l4 2.6',
  ASK: 'M8.6 9.2a3.4 3.4 0 1 1 4.9 3c-1 .6-1.5 1.2-1.5 2.4M12 18v.1',
  STOP: 'M6.5 12h11',
  POISON_LINE:
    'M8 4.5 10 9 8 10.6a12 12 0 0 0 5.4 5.4L15 14l4.5 2v3a1.5 1.5 0 0 1-1.6 1.5A14.5 14.5 0 0 1 3.5 6.1 1.5 1.5 0 0 1 5 4.5z',
  EMERGENCY:
    'M8 4.5 10 9 8 10.6a12 12 0 0 0 5.4 5.4L15 14l4.5 2v3a1.5 1.5 0 0 1-1.6 1.5A14.5 14.5 0 0 1 3.5 6.1 1.5 1.5 0 0 1 5 4.5z',
}

/** A sign beside the word of a verdict, never instead of it. */
export const Icon = ({ of }: { readonly of: VerdictWord }) => (
  <span class="verdict-icon" aria-hidden="true">
    <svg viewBox="0 0 24 24">
      <path d={lines[of]} />
    </svg>
  </span>
)
