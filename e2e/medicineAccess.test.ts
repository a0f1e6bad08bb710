import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { covered, findings, textSize, tooSmall, widerThanScreen } from './support/checks.ts'
import { walkMedicine } from './support/medicine.ts'
import { serve, type Served } from './support/serve.ts'

const phone = { width: 360, height: 740 }

let server: Served
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

describe('on every screen about medicines', () => {
  const found: Record<
    'light' | 'dark' | 'night' | 'narrow' | 'large' | 'small' | 'covered',
    string[]
  > = { light: [], dark: [], night: [], narrow: [], large: [], small: [], covered: [] }
  let visited = 0

  beforeAll(async () => {
    const context = await browser.newContext({
      viewport: phone,
      reducedMotion: 'reduce',
      serviceWorkers: 'block',
      timezoneId: 'Europe/London',
    })
    const page = await context.newPage()
    await page.clock.install({ time: new Date('2026-03-04T12:15:00Z') })
    await walkMedicine(page, server.url, async (name) => {
      const note = (kind: keyof typeof found, all: readonly string[]): void =>
        void found[kind].push(...all.map((each) => `${name}: ${each}`))
      visited += 1
      await page.emulateMedia({ colorScheme: 'light' })
      // At its end, where no row lies half under the button that stays in reach.
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
      note('light', await findings(page))
      note('small', await tooSmall(page))
      note('covered', await covered(page))
      await page.emulateMedia({ colorScheme: 'dark' })
      note('dark', await findings(page, ['color-contrast']))
      if (/^(answer|too much)/.test(name)) {
        await page.evaluate(() => document.documentElement.toggleAttribute('data-night', true))
        note('night', await findings(page, ['color-contrast']))
        await page.evaluate(() => document.documentElement.toggleAttribute('data-night', false))
      }
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

  test.each([
    ['axe finds nothing', 'light'],
    ['axe finds no weak contrast in the dark', 'dark'],
    ['axe finds no weak contrast in an answer or in help at night', 'night'],
    ['nothing is wider than a screen of 320 px', 'narrow'],
    ['nothing is wider than a screen of 320 px with text at 200 %', 'large'],
    ['every control is 48 px high and wide at least', 'small'],
    ['no control lies under another, at 100 % or 200 % text', 'covered'],
  ] as const)('%s', (_, kind) => {
    expect(visited).toBeGreaterThan(25)
    expect([...new Set(found[kind])]).toEqual([])
  })
})
