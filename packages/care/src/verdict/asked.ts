import { because, type Because } from '../because.ts'
import type { Finding } from './verdict.ts'

/** A question, to be answered by a pharmacist, a prescriber or the pack. */
export const asked = (
  rule: Finding['rule'],
  say: string,
  values: Because['with'] = {},
): Finding => ({ rule, verdict: 'ASK', say: because(say, values), sources: ['medicines'] })

/** A stop that waiting does not end. */
export const barred = (
  rule: Finding['rule'],
  say: string,
  values: Because['with'] = {},
): Finding => ({
  rule,
  verdict: 'STOP',
  say: because(say, values),
  until: null,
  sources: ['dose-rules'],
})
