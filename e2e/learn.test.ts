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

test('the pages stand in groups, each under its heading', async () => {
  await page.locator('main.now button[data-learn]').click()
  await page.locator('[data-group] [data-learn]').first().waitFor()
  const groups = await page
    .locator('[data-group]')
    .evaluateAll((all) =>
      all.map((group) => [
        group.getAttribute('data-group'),
        group.querySelectorAll('h2').length,
        group.querySelectorAll('[data-learn]').length > 4,
      ]),
    )
  expect(groups).toEqual(['now', 'remedies', 'causes', 'living'].map((group) => [group, 1, true]))
})

test('each sentence of every page names sources that stand below it', async () => {
  const ids = await page
    .locator('[data-group] [data-learn]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-learn') ?? ''))
  expect(ids.length).toBeGreaterThanOrEqual(30)
  for (const id of ids) {
    await page.locator(`[data-group] [data-learn="${id}"]`).click()
    await page.locator('[data-source]').first().waitFor()
    const cited = await page
      .locator('.learn-line')
      .evaluateAll((lines) =>
        lines.map((line) =>
          [...line.querySelectorAll('[data-cite]')].map((cite) => cite.getAttribute('data-cite')),
        ),
      )
    const listed = await page
      .locator('[data-source]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-source')))
    expect(
      cited.filter((line) => line.length === 0),
      id,
    ).toEqual([])
    expect([...new Set(cited.flat())], id).toEqual(listed)
    await page.locator('main .btn-quiet').click()
    await page.locator('[data-group] [data-learn]').first().waitFor()
  }
})

test('every number leads to its source, by pointer and by key', async () => {
  await page.locator('[data-group] [data-learn="overuse"]').click()
  const cites = page.locator('[data-cite]')
  await cites.first().waitFor()
  const count = await cites.count()
  expect(count).toBeGreaterThan(5)
  const sources = await page
    .locator('[data-source]')
    .evaluateAll((all) => all.map((each) => each.getAttribute('data-source')))
  for (let each = 0; each < count; each += 1) {
    const cite = cites.nth(each)
    const source = await cite.getAttribute('data-cite')
    expect(await cite.getAttribute('aria-label')).toBe(`Source ${sources.indexOf(source) + 1}`)
    if (each % 2 === 0) await cite.click()
    else await cite.press('Enter')
    const item = page.locator(`[data-source="${source}"]`)
    expect(await item.evaluate((it) => it === document.activeElement)).toBe(true)
    const box = await item.boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0)
  }
})
