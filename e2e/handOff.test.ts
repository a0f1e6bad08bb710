import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { none, onNow, openDoor, ready, route } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

let server: Served
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  server = await serve()
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    locale: 'en-US',
    timezoneId: 'America/Chicago',
  })
  page = await context.newPage()
  await page.goto(server.url)
  await ready(page)
  // From here on there is no network.
  await server.stop()
  await openDoor(page)
})
afterEach(() => context.close())

const card = () => page.locator('dialog.hand-off')

test('an emergency shows number, words, answers with their times and what is known, offline', async () => {
  await none(page)
  await page.locator('input[name="row-0"]').check()
  await page.locator('input[name="weeks"]').fill('30')
  await page.locator('[data-none]').click()
  await onNow(page)
  await route(page, '#/pain')
  await page.locator('[data-score="8"]').click()
  await onNow(page)
  await route(page, '#/check/S1')
  await page.locator('[data-sign="ces-bladder"]').click()
  await page.locator('main.emergency').waitFor()
  await page.locator('[data-hand-off]').click()
  await card().waitFor()

  const box = await card().boundingBox()
  expect(box).toEqual({ x: 0, y: 0, width: 360, height: 740 })
  expect(await card().locator('a.call').first().getAttribute('href')).toBe('tel:911')
  const text = await card().innerText()
  expect(text).toMatch(/Yes, told by me\s+.* · .*\d{1,2}:\d{2}/)
  expect(text).toMatch(/Began\s+.*\d{1,2}:\d{2}.*, suddenly/)
  expect(text).toMatch(/Pain, 0 to 10\s+8/)
  expect(text).toContain('Pregnant, about 30 weeks')
  expect(text).toMatch(/Medicines of the last three days, and others\s+None told/)
  // What was answered no is told as no, and nothing says that all is well.
  expect(text).toMatch(/No, when asked\s+\S/)
  expect(text).not.toMatch(/all clear|you are fine|nothing serious/i)
  const sizes = await card()
    .locator('dd, p:not(.note)')
    .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(17)

  await page.keyboard.press('Escape')
  await card().waitFor({ state: 'detached' })
  await page.locator('main.emergency').waitFor()
})

test('what was never asked is not told as no', async () => {
  await page.locator('[data-sign="ces-bladder"]').click()
  await page.locator('main.emergency').waitFor()
  await page.locator('[data-hand-off]').click()
  await card().waitFor()
  const text = await card().innerText()
  expect(text).not.toContain('No, when asked')
  expect(text).not.toContain('Pain, 0 to 10')
  expect(text).not.toContain('About me')
})
