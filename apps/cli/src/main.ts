import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { instant } from '@unspasm/care'
import { run } from './run.ts'
import type { World } from './world.ts'

/** Whole or not at all, except into what is no plain file, such as a pipe. */
const writeWhole = async (path: string, text: string): Promise<void> => {
  const there = await stat(path).catch(() => null)
  if (there && !there.isFile()) return writeFile(path, text)
  const part = `${path}.part-${process.pid}`
  try {
    await writeFile(part, text, { mode: there?.mode ?? 0o600 })
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

const world: World = {
  readFile,
  writeFile: writeWhole,
  stdin: () => buffer(process.stdin),
  now: () => instant(Date.now()),
  // Node knows no zone when TZ names none that exists.
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC',
}

// A reader that has seen enough (`| head`) is no fault; a full disk is.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code === 'EPIPE') return
  process.stderr.write(`the answer could not be written (${code})\n`)
  process.exitCode = 1
})
process.stderr.on('error', () => {})

const { code, out, err } = await run(process.argv.slice(2), world)
process.exitCode = code
process.stderr.write(err)
process.stdout.write(out)
