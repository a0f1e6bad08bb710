import type { CareEvent } from '@unspasm/care'
import { parseLog, refusalWords, type LineRefusal } from '@unspasm/exchange'
import { ok, refuse, type Result } from '@unspasm/kernel'
import type { World } from './world.ts'

/** Largest log that is read, in bytes; five busy years are a few million. */
const largest = 200_000_000
const mostLines = 200

/** Reads a whole log, or says why not. One line that cannot be read refuses them all: no half plan. */
export const readLog = async (
  path: string,
  world: World,
): Promise<Result<readonly CareEvent[], string>> => {
  const text = await readText(path, world)
  if (!text.ok) return text
  const { events, refused } = parseLog(text.value)
  return refused.length === 0 ? ok(events) : refuse(refusalOf(events.length, refused))
}

const refusalOf = (fine: number, refused: readonly LineRefusal[]): string => {
  const more = refused.length - mostLines
  return [
    ...refused.slice(0, mostLines).map(refusalWords),
    ...(more > 0 ? [`and ${more} more`] : []),
    `${counted(fine, 'entry is', 'entries are')} fine, ${refused.length} refused. ` +
      'Nothing was made of them and nothing was changed.',
  ].join('\n')
}

export const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`

const readText = async (path: string, world: World): Promise<Result<string, string>> => {
  const name = path === '-' ? 'standard input' : path
  let bytes: Uint8Array
  try {
    bytes = await (path === '-' ? world.stdin() : world.readFile(path))
  } catch (error) {
    return refuse(unreadable(name, error))
  }
  if (bytes.length > largest) return refuse(`${name} is larger than 200 MB; that is no log`)
  return textOf(bytes, name)
}

/** A character that the end of the file cut in two stays visible, so that the line is refused. */
const textOf = (bytes: Uint8Array, name: string): Result<string, string> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch {
    return refuse(`${name} is not UTF-8 text`)
  }
  try {
    return ok(text + decoder.decode())
  } catch {
    return ok(`${text}\uFFFD`)
  }
}

/** Why a file could not be read or written, by Node's code. */
const problems: Readonly<Record<string, string>> = {
  ENOENT: 'is not there',
  ENOTDIR: 'is not there',
  EISDIR: 'is a folder',
  EACCES: 'may not be touched by you',
  EPERM: 'may not be touched by you',
  EROFS: 'is on a disk that cannot be written',
  ENOSPC: 'does not fit: the disk is full',
  ERR_FS_FILE_TOO_LARGE: 'is too large; that is no log',
}

export const unreadable = (name: string, error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason given'
  return `${name} ${problems[code] ?? `could not be used (${code})`}`
}
