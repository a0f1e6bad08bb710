import type { SelfTestId } from '../content/measures/ids.ts'
import { selfTestById } from '../content/measures/selfTests.ts'
import type { Profile } from '../profile.ts'

/**
 * After how many seconds the app ends a hold; `null`: nothing is held. `sooner`: earlier than for
 * everybody, for high blood pressure or because nobody asked about it (C32).
 *
 * @param way - how it is done; left out or unknown: the easiest.
 */
export const endOf = (
  test: SelfTestId,
  way: string | undefined,
  { conditions, asked }: Pick<Profile, 'conditions' | 'asked'>,
): { readonly seconds: number | null; readonly sooner: boolean } => {
  const { ways, capWithHypertension } = selfTestById[test]
  const { capSeconds } = ways.find(({ id }) => id === way) ?? ways[0]
  const calm =
    asked.has('hypertension') &&
    !conditions.has('hypertension') &&
    !conditions.has('hypertension-uncontrolled')
  if (capSeconds === null || capWithHypertension === null || calm)
    return { seconds: capSeconds, sooner: false }
  return { seconds: Math.min(capSeconds, capWithHypertension), sooner: true }
}
