import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from './serve.ts'

export interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command line as it was built, as a process of its own. */
export const unspasm = async (...words: readonly string[]): Promise<Ended> => {
  const script = join(root, 'scripts', 'unspasm.mjs')
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [script, ...words])
    return { code: 0, stdout, stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as Ended
    return { code, stdout, stderr }
  }
}
