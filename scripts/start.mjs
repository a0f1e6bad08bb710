// npm start: installs what is missing, builds what changed, serves the app on this computer alone.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { parseArgs } from 'node:util'
import { ensureInstalled } from './bootstrap.mjs'
import { ensureWeb, webFolder } from './builds.mjs'
import { main, say, Trouble } from './run.mjs'

const host = '127.0.0.1'

await main(async () => {
  const { wanted, open } = readWords()
  await ensureInstalled()
  await ensureWeb()
  const port = await freePort(wanted)
  if (port !== wanted) say(`Port ${wanted} is taken, using ${port}.`)
  const { preview } = await import('vite')
  const server = await preview({
    root: webFolder,
    logLevel: 'warn',
    preview: { host, port, strictPort: true, open: false },
  })
  const address = `http://${host}:${port}/`
  say(`Unspasm is at ${address} (Ctrl-C stops it).`)
  if (open) openBrowser(address)
  const stop = async () => {
    say('\nStopped.')
    server.httpServer.closeAllConnections?.()
    await server.close()
    process.exit(0)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
})

/** The options: `--port N` (default 4173) and `--no-open`. */
function readWords() {
  const options = { port: { type: 'string' }, 'no-open': { type: 'boolean' } }
  const { values } = (() => {
    try {
      return parseArgs({ options })
    } catch {
      throw new Trouble('npm start knows two options: -- --port N and -- --no-open.')
    }
  })()
  const wanted = Number(values.port ?? 4173)
  if (!Number.isInteger(wanted) || wanted < 1 || wanted > 65535)
    throw new Trouble(`--port takes a number from 1 to 65535, not "${values.port}".`)
  return { wanted, open: !values['no-open'] && !process.env.CI }
}

/** The first of twenty ports from `wanted` on that nobody listens on. */
async function freePort(wanted) {
  for (let port = wanted; port < wanted + 20 && port <= 65535; port++)
    if (await isFree(port)) return port
  throw new Trouble(
    `Ports ${wanted} to ${wanted + 19} are all taken. Choose one: npm start -- --port N.`,
  )
}

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

/** Opens the person's browser where there is one; the address is printed in any case. */
function openBrowser(address) {
  const [command, ...args] = {
    darwin: ['open', address],
    win32: ['cmd', '/c', 'start', '', address],
  }[process.platform] ?? ['xdg-open', address]
  const hasScreen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY
  if (command === 'xdg-open' && !(hasScreen && isOnPath('xdg-open'))) return
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref()
}

function isOnPath(command) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some((folder) => existsSync(join(folder, command)))
}
