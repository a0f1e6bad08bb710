import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { none, onNow, openDoor } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

let server: Served
let browser: Browser
let page: Page

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
  const context = await browser.newContext({ serviceWorkers: 'block' })
  page = await context.newPage()
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

test('"Why this?" leads to the page about it, and Back to now', async () => {
  await page.locator('main.now .topline button').click()
  await page.locator('[data-more]').click()
  await page.locator('main h1', { hasText: 'Lying down' }).waitFor()
  expect(await page.locator('dialog[open]').count()).toBe(0)
  await page.locator('.topline button').click()
  await onNow(page)
})

test('each sentence of every page names sources that stand below it', async () => {
  await page.locator('main.now button[data-learn]').click()
  await page.locator('.rows [data-learn]').first().waitFor()
  const ids = await page
    .locator('.rows [data-learn]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-learn') ?? ''))
  expect(ids.length).toBeGreaterThanOrEqual(10)
  for (const id of ids) {
    await page.locator(`.rows [data-learn="${id}"]`).click()
    await page.locator('.sources-numbered li').first().waitFor()
    const cited = await page
      .locator('.learn-line sup')
      .evaluateAll((all) => all.map((each) => (each.textContent ?? '').split(', ').map(Number)))
    const count = await page.locator('.sources-numbered li').count()
    expect(cited.length, id).toBe(await page.locator('.learn-line').count())
    expect(new Set(cited.flat()).size, id).toBe(count)
    expect(Math.max(...cited.flat()), id).toBe(count)
    await page.locator('main .btn-quiet').click()
    await page.locator('.rows [data-learn]').first().waitFor()
  }
})
