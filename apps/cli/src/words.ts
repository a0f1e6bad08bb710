import { parseArgs } from 'node:util'
import { ok, refuse, type Result } from '@unspasm/kernel'

/** What one verb takes besides its log. */
export type Options = Readonly<Record<string, 'text' | 'flag'>>

export interface Words {
  readonly log: string
  readonly texts: Readonly<Record<string, string>>
  readonly flags: ReadonlySet<string>
}

/** Reads the words after a verb; the refusal is a sentence for the person who typed them. */
export const readWords = (
  verb: string,
  args: readonly string[],
  options: Options,
): Result<Words, string> => {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, kind]) => [
        name,
        { type: kind === 'text' ? ('string' as const) : ('boolean' as const) },
      ]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const logs: string[] = []
  const texts: Record<string, string> = {}
  const flags = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') logs.push(token.value)
    if (token.kind !== 'option') continue
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    if (kind === undefined) return refuse(`unspasm ${verb} has no option ${token.rawName}`)
    if (token.name in texts || flags.has(token.name))
      return refuse(`${token.rawName} is there twice`)
    if (kind === 'flag') {
      if (token.value !== undefined) return refuse(`${token.rawName} takes no value`)
      flags.add(token.name)
    } else {
      if (!token.value) return refuse(`${token.rawName} needs a value`)
      texts[token.name] = token.value
    }
  }
  const [log, more] = logs
  if (log === undefined || log === '') {
    return refuse(`which log? unspasm ${verb} LOG, or - for standard input`)
  }
  if (more !== undefined) return refuse(`one log at a time, please: ${log} or ${more}`)
  return ok({ log, texts, flags })
}
