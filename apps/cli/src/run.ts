import { dose } from './doseVerb.ts'
import { exportLog } from './exportVerb.ts'
import { plan } from './planVerb.ts'
import { usage, verbsToCome } from './usage.ts'
import { done, wrongWords, type Outcome, type World } from './world.ts'

const verbs = new Map([
  ['plan', plan],
  ['dose', dose],
  ['export', exportLog],
])

/**
 * One command: words in, text and an exit code out.
 *
 * Never rejects. What breaks inside becomes one sentence and exit code 1.
 */
export const run = async (args: readonly string[], world: World): Promise<Outcome> => {
  try {
    return await answer(args, world)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { code: 1, out: '', err: `something broke inside unspasm: ${message}\n` }
  }
}

const answer = async (args: readonly string[], world: World): Promise<Outcome> => {
  const [name, ...rest] = args
  if (name === undefined) return { code: 2, out: '', err: usage }
  if (name === 'help' || asksForHelp(args)) return done(usage)
  const verb = verbs.get(name)
  if (verb) return verb(rest, world)
  if (verbsToCome.includes(name)) return wrongWords(`unspasm does not have '${name}' yet`)
  return wrongWords(`unspasm has no '${name}'`)
}

const asksForHelp = (args: readonly string[]): boolean => {
  const end = args.indexOf('--')
  const words = end < 0 ? args : args.slice(0, end)
  return words.includes('--help') || words.includes('-h')
}
