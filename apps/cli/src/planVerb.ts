import { foldHistory, planFor, type CareEvent } from '@unspasm/care'
import { counted, readLog } from './log.ts'
import { momentIn } from './moment.ts'
import { planJson } from './planJson.ts'
import { planText } from './planText.ts'
import { readWords } from './words.ts'
import { done, refused, wrongWords, type Outcome, type World } from './world.ts'

export const plan = async (args: readonly string[], world: World): Promise<Outcome> => {
  const words = readWords('plan', args, { now: 'text', zone: 'text', json: 'flag' })
  if (!words.ok) return wrongWords(words.refusal)
  const { log, texts, flags } = words.value
  const moment = momentIn(texts, world)
  if (!moment.ok) return wrongWords(moment.refusal)
  const events = await readLog(log, world)
  if (!events.ok) return refused(events.refusal)
  const now = moment.value
  const made = planFor(foldHistory(events.value), now)
  return done(flags.has('json') ? planJson(made) : planText(made, now), strangersIn(events.value))
}

/** Said aside, because what is not understood is not in the plan. */
const strangersIn = (events: readonly CareEvent[]): string => {
  const count = events.filter(({ kind }) => kind === 'strange').length
  return count === 0
    ? ''
    : `${counted(count, 'entry is', 'entries are')} of a kind this version does not know, ` +
        'and had no part in the plan\n'
}
