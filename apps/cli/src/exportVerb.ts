import { writeLog, type LogForm } from '@unspasm/exchange'
import { readLog, unreadable } from './log.ts'
import { formsToCome } from './usage.ts'
import { readWords } from './words.ts'
import { done, refused, wrongWords, type Outcome, type World } from './world.ts'

const forms: readonly string[] = ['json', 'ndjson'] satisfies readonly LogForm[]
const isForm = (form: string): form is LogForm => forms.includes(form)

export const exportLog = async (args: readonly string[], world: World): Promise<Outcome> => {
  const words = readWords('export', args, { to: 'text', out: 'text' })
  if (!words.ok) return wrongWords(words.refusal)
  const { log, texts } = words.value
  const { to, out } = texts
  if (to === undefined) return wrongWords('to what form? unspasm export LOG --to json')
  if (formsToCome.includes(to)) return wrongWords(`unspasm cannot export to ${to} yet`)
  if (!isForm(to)) return wrongWords(`there is no form "${to}"; there are json and ndjson`)
  const events = await readLog(log, world)
  if (!events.ok) return refused(events.refusal)
  const text = writeLog(events.value, to)
  if (out === undefined || out === '-') return done(text)
  try {
    await world.writeFile(out, text)
  } catch (error) {
    return refused(unreadable(out, error))
  }
  return done('')
}
