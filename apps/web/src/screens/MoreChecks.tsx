import type { Screen } from '@unspasm/care'
import { signWords } from '@unspasm/care/words/en/signs'
import { DangerCheck } from './DangerCheck.tsx'

/** The danger screens that come after the first, with the words of every sign. */
export const MoreChecks = (props: {
  readonly screen: Screen
  readonly then: readonly string[]
}) => <DangerCheck key={props.screen} {...props} signWords={signWords} />
