import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'

export const executablePath = process.env['UNSPASM_CHROMIUM'] ?? '/usr/bin/chromium'

export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> => chromium.launch({ executablePath, args: flags })

/** Leaves the page and clears all that it kept at that address: the next visitor is a new person. */
export const emptied = async (page: Page, url: string): Promise<void> => {
  await page.goto('about:blank')
  const session = await page.context().newCDPSession(page)
  const { origin } = new URL(url)
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
  await session.detach()
}

/** A folder for a browser's profile, or for anything else that a test throws away. */
export const temporaryFolder = () => {
  const path = mkdtempSync(join(tmpdir(), 'unspasm-e2e-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true, maxRetries: 5 }) }
}

export interface OwnBrowser {
  readonly context: BrowserContext
  /** As if the power went: SIGKILL to the browser that we started, and to all its parts. */
  readonly kill: () => Promise<void>
}

/** Starts a browser as our own process on a profile that outlives it, so that we may kill it. */
export const openOn = async (profile: string): Promise<OwnBrowser> => {
  const child = spawn(
    executablePath,
    [
      ...flags,
      '--headless=new',
      '--remote-debugging-port=0',
      '--no-default-browser-check',
      '--hide-crash-restore-bubble',
      '--password-store=basic',
      '--use-mock-keychain',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  )
  const { pid } = child
  if (pid === undefined) throw new Error(`${executablePath} does not start`)
  const ended = once(child, 'exit')
  const endpoint = await new Promise<string>((found, failed) => {
    let text = ''
    child.stderr.on('data', (piece: Buffer) => {
      text += piece.toString()
      const said = /DevTools listening on (ws:\S+)/.exec(text)?.[1]
      if (said) found(said)
    })
    child.on('exit', () => failed(new Error(`the browser ended early: ${text}`)))
  })
  const browser = await chromium.connectOverCDP(endpoint)
  const context = browser.contexts()[0]
  if (!context) throw new Error('the browser has no window to work in')
  return {
    context,
    kill: async () => {
      // Its own process group, led by it: nothing else is in there.
      process.kill(-pid, 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}
