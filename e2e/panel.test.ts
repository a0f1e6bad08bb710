import { emergencyNumbers, signsOfScreen } from '@unspasm/care'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { openDoor, route } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

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
beforeEach(async () => {
  context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 360, height: 740 },
  })
})
afterEach(() => context.close())

const panel = (page: Page) => page.locator('details#emergency')

/** The signs can be read and the numbers pressed. */
const expectOpen = async (page: Page): Promise<void> => {
  await panel(page).locator('li').first().waitFor()
  const rows = panel(page).locator('li:not(:has(a))')
  for (const row of await rows.all()) expect(await row.isVisible()).toBe(true)
  expect(await rows.count()).toBeGreaterThanOrEqual(signsOfScreen('S1').length)
  for (const number of ['112', '911', '999']) {
    const link = panel(page).locator(`a[href="tel:${number}"]`).first()
    expect(await link.isVisible(), number).toBe(true)
    const { width, height } = (await link.boundingBox())!
    expect(Math.min(width, height), number).toBeGreaterThanOrEqual(24)
  }
}

test('with scripts switched off the danger signs and numbers can be read at once', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const page = await plain.newPage()
  await page.goto(server.url)
  await expectOpen(page)
  expect(await page.locator('noscript, .trouble').first().isVisible()).toBe(true)
  await plain.close()
})

test('when the script does not arrive they can be read', async () => {
  const page = await context.newPage()
  await page.route(/\/assets\/.*\.js$/, (request) => request.abort())
  await page.goto(server.url)
  await expectOpen(page)
  expect(await page.locator('.door-main').isVisible()).toBe(true)
  // It was tried twice, and then the person is told.
  await page.locator('#app .trouble').waitFor()
})

test('when the script comes only at the second try the page loads itself once more', async () => {
  const page = await context.newPage()
  await page.route(/\/assets\/.*\.js$/, (request) => request.abort())
  const again = page.waitForEvent('request', (request) => request.isNavigationRequest())
  const first = page.goto(server.url).catch(() => undefined)
  await again
  await page.waitForEvent('request', (request) => request.isNavigationRequest())
  await page.unroute(/\/assets\/.*\.js$/)
  await first
  await openDoor(page)
})

test('when the script breaks as it starts they can be read', async () => {
  const page = await context.newPage()
  await page.route(/\/assets\/index-.*\.js$/, (request) =>
    request.fulfill({ contentType: 'text/javascript', body: 'throw new Error("broken")' }),
  )
  await page.goto(server.url)
  await expectOpen(page)
})

test('when a later part does not arrive, the first check and the danger signs work all the same', async () => {
  const page = await context.newPage()
  await page.route(/\/assets\/(later|watch|figure)-.*\.js$/, (request) => request.abort())
  await page.goto(server.url)
  await openDoor(page)
  await page.locator('[data-sign="ces-bladder"]').click()
  await page.locator('main.emergency a.call').first().waitFor()
})

test('when the device forbids its storage, help works all the same and the person is told', async () => {
  const page = await context.newPage()
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('forbidden', 'SecurityError')
    }
  })
  await page.goto(server.url)
  await page.locator('.trouble').first().waitFor()
  await openDoor(page)
  await page.locator('[data-sign="ces-bladder"]').click()
  await page.locator('main.emergency a.call').first().waitFor()
})

test('with scripts it waits closed on every screen, and opens by a click and by the keyboard', async () => {
  const page = await context.newPage()
  await page.goto(server.url)
  await page.locator('.door-main').waitFor()
  for (const hash of ['#/', '#/keep', '#/person', '#/locked']) {
    await route(page, hash)
    await page.locator('main h1').first().waitFor()
    expect(await panel(page).getAttribute('open'), hash).toBe(null)
    expect(await panel(page).locator('summary').isVisible(), hash).toBe(true)
  }
  const summary = panel(page).locator('summary')
  await summary.click()
  await expectOpen(page)
  await summary.click()
  expect(await panel(page).locator('li').first().isVisible()).toBe(false)
  for (const key of ['Enter', 'Space']) {
    await summary.focus()
    await page.keyboard.press(key)
    await expectOpen(page)
    await page.keyboard.press(key)
    expect(await panel(page).getAttribute('open'), key).toBe(null)
  }
})

test('the numbers in the page agree with those of their countries', async () => {
  const page = await context.newPage()
  await page.goto(server.url)
  const shown = await panel(page)
    .locator('.numbers a')
    .evaluateAll((links) =>
      links.map((link) => [link.textContent ?? '', link.getAttribute('href')] as const),
    )
  const countries = {
    US: ['US'],
    Canada: ['CA'],
    UK: ['GB'],
    Europe: ['DE', 'ES', 'IT', 'PL', 'NL', 'SE'],
    India: ['IN'],
    Australia: ['AU'],
    Zealand: ['NZ'],
    Japan: ['JP'],
  } as const
  expect(shown.length).toBeGreaterThan(5)
  for (const [text, href] of shown) {
    const named = Object.entries(countries).filter(([name]) => text.includes(name))
    expect(named, text).not.toEqual([])
    for (const code of named.flatMap(([, codes]) => codes)) {
      const { call, alternatives } = emergencyNumbers[code]
      const numbers = [call, ...alternatives].map((number) => `tel:${number}`)
      expect(numbers, `${text}: ${code}`).toContain(href)
    }
  }
})
