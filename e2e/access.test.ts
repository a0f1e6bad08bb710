import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { covered, findings, textSize, tooSmall, widerThanScreen } from './support/checks.ts'
import { serve, type Served } from './support/serve.ts'
import { walk } from './support/walk.ts'

const phone = { width: 360, height: 740 }

let server: Served
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
afterEach(() => context.close())

const visitor = async (): Promise<Page> => {
  context = await browser.newContext({
    viewport: phone,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  await context.clock.install()
  return context.newPage()
}

describe('on every screen and in every state', () => {
  const found: Record<'light' | 'dark' | 'narrow' | 'large' | 'small' | 'covered', string[]> = {
    light: [],
    dark: [],
    narrow: [],
    large: [],
    small: [],
    covered: [],
  }
  let visited = 0

  beforeAll(async () => {
    const page = await visitor()
    await walk(page, server.url, async (name) => {
      const note = (kind: keyof typeof found, all: readonly string[]): void =>
        void found[kind].push(...all.map((each) => `${name}: ${each}`))
      visited += 1
      await page.emulateMedia({ colorScheme: 'light' })
      note('light', await findings(page))
      note('small', await tooSmall(page))
      note('covered', await covered(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      note('dark', await findings(page, ['color-contrast']))
      await page.setViewportSize({ width: 320, height: 640 })
      note('narrow', await widerThanScreen(page))
      await textSize(page, '200%')
      note('large', await widerThanScreen(page))
      note(
        'covered',
        (await covered(page)).map((each) => `at 200 % text, ${each}`),
      )
      await textSize(page, '')
      await page.setViewportSize(phone)
      await page.evaluate(() => scrollTo(0, 0))
    })
    await context.close()
  }, 180_000)

  const rows = [
    ['axe finds nothing', 'light'],
    ['axe finds no weak contrast in the dark', 'dark'],
    ['nothing is wider than a screen of 320 px', 'narrow'],
    ['nothing is wider than a screen of 320 px with text at 200 %', 'large'],
    [
      'every control is 48 px high and wide at least, and 72 px high where a guide goes on or ends',
      'small',
    ],
    ['no control lies under another, at 100 % or 200 % text', 'covered'],
  ] as const

  test.each(rows)('%s', (_, kind) => {
    expect(visited).toBeGreaterThan(35)
    expect([...new Set(found[kind])]).toEqual([])
  })
})
