import type { Browser, Page } from 'playwright-core'
import { covered, findings, textSize, tooSmall, widerThanScreen } from './checks.ts'

const phone = { width: 360, height: 740 }

export type Fault = 'light' | 'dark' | 'night' | 'narrow' | 'large' | 'small' | 'covered'

/** What is asked of every state of a part of the app, and how a test says it. */
export const asked = [
  ['axe finds nothing', 'light'],
  ['axe finds no weak contrast in the dark', 'dark'],
  ['axe finds no weak contrast at night, where it is used at night', 'night'],
  ['nothing is wider than a screen of 320 px', 'narrow'],
  ['nothing is wider than a screen of 320 px with text at 200 %', 'large'],
  ['every control is 48 px high and wide at least', 'small'],
  ['no control lies under another, at 100 % or 200 % text', 'covered'],
] as const satisfies readonly (readonly [string, Fault])[]

export interface Looked {
  readonly found: Readonly<Record<Fault, readonly string[]>>
  readonly visited: number
}

/**
 * Leads a new page through states, and looks at each in both themes, narrow and with large text.
 *
 * @param walk - calls `visit` in each state; the page's clock is installed at `time`.
 * @param atNight - states that are also looked at in the colours of the night.
 */
export const lookedAt = async (
  browser: Browser,
  time: string,
  walk: (page: Page, visit: (name: string) => Promise<void>) => Promise<void>,
  atNight: RegExp,
): Promise<Looked> => {
  const found: Record<Fault, string[]> = {
    light: [],
    dark: [],
    night: [],
    narrow: [],
    large: [],
    small: [],
    covered: [],
  }
  let visited = 0
  const context = await browser.newContext({
    viewport: phone,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    timezoneId: 'Europe/London',
  })
  const page = await context.newPage()
  await page.clock.install({ time: new Date(time) })
  await walk(page, async (name) => {
    const note = (kind: Fault, all: readonly string[]): void =>
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
    if (atNight.test(name)) {
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
  return { found, visited }
}
