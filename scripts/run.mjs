import { spawn } from 'node:child_process'

/** A failure with words for the person at the keyboard: the message is all they need to see. */
export class Trouble extends Error {}

/** Says one plain line. */
export const say = (line) => console.log(line)

/** Says one plain line where it cannot be mistaken for a result: on standard error. */
export const sayAside = (line) => console.error(line)

/**
 * Runs a command to its end and never throws: a command that cannot start has code 127, one that
 * outlived its time has code 124.
 *
 * @param options.quiet - keep what it prints (in `output`) instead of showing it.
 * @param options.seconds - the longest it may take; default 20 minutes.
 * @param options.env - added to the environment.
 */
export const run = (command, args, { quiet = false, seconds = 1200, env = {} } = {}) =>
  new Promise((resolve) => {
    const kept = []
    const shell = process.platform === 'win32' && !command.endsWith('.exe')
    const child = spawn(shell ? quoted(command) : command, shell ? args.map(quoted) : args, {
      shell,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, seconds * 1000)
    const end = (code) => {
      clearTimeout(timer)
      resolve({ code, output: Buffer.concat(kept).toString('utf8') })
    }
    child.stdout?.on('data', (piece) => kept.push(piece))
    child.stderr?.on('data', (piece) => kept.push(piece))
    child.on('error', () => end(127))
    child.on('close', (code) => end(late ? 124 : (code ?? 1)))
  })

/** Runs npm, the one that started us when there is one. */
export const npm = (args, options) => {
  const started = process.env.npm_execpath ?? ''
  return /\.c?js$/.test(started)
    ? run(process.execPath, [started, ...args], options)
    : run('npm', args, options)
}

/** Runs a script's main part; what goes wrong is said in words, without a stack trace. */
export const main = async (part) => {
  try {
    await part()
  } catch (error) {
    sayAside(error instanceof Error ? error.message : String(error))
    if (process.env.DEBUG && !(error instanceof Trouble)) sayAside(error.stack)
    process.exit(1)
  }
}

const quoted = (word) => (/[\s&()]/.test(word) ? `"${word}"` : word)
