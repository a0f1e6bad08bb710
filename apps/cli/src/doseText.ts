import { sayLength, sayTime, minutesBetween, type Instant, type Now } from '@unspasm/care'
import { ingredients, type DoseVerdict } from '@unspasm/care/doses'
import { conditionWords } from '@unspasm/care/words/en/conditions'
import { sayFinding, verdictFrames } from '@unspasm/care/words/en/doses'

const locale = 'en-GB'

/** The answer as a page to read: the word, when, why, what is left of the day. */
export const doseText = (
  { verdict, next, findings, needs, left }: DoseVerdict,
  then: Instant | null,
  now: Now,
): string => {
  const speaker = { locale, now }
  const lines = [
    verdict === null ? 'No verdict' : `${verdict}: ${verdictFrames[verdict]}`,
    ...(verdict === 'WAIT' || verdict === 'STOP' ? [from(next, now)] : []),
    ...findings.map(
      (finding) => `  ${finding.verdict} ${sayFinding(finding, speaker)} [${marks(finding)}]`,
    ),
    ...needs.conditions.map((id) => `  asked: ${conditionWords[id].ask}`),
    ...needs.medicines.map((id) => `  asked: do you take ${id}?`),
    ...left.map(
      ({ ingredient, mg, of }) =>
        `  ${ingredients[ingredient].name}: ${Math.floor(mg)} of ${of} mg left in these 24 hours`,
    ),
    ...(then === null || next === null || next > now.instant
      ? []
      : [`  If it is taken now, the next from ${sayTime(then, speaker)} (${now.zone})`]),
  ]
  return `${lines.join('\n')}\n`
}

const marks = ({ rule, row, sources }: DoseVerdict['findings'][number]): string =>
  [rule, ...(row === undefined ? [] : [row])].join(', ') + `: ${sources.join(', ')}`

const from = (next: Instant | null, now: Now): string => {
  if (next === null) return '  Not by waiting alone.'
  const wait = sayLength(minutesBetween(now.instant, next), locale)
  return `  From ${sayTime(next, { locale, now })} (${now.zone}), in ${wait}`
}
