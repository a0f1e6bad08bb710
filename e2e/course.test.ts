import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { launch } from './support/browser.ts'
import { stored } from './support/log.ts'
import { none, onNow, openDoor, route, start } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

let server: Served
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const days = (count: number): number => count * 24 * 3_600_000

test('after a month of quiet the app asks whether the episode is over, and yes ends it', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.clock.install({ time: new Date('2026-03-07T10:00:00Z') })
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
  const tellPain = async (score: number): Promise<void> => {
    await route(page, '#/pain')
    await page.locator(`[data-score="${score}"]`).click()
    await onNow(page)
  }
  let now = 0
  const at = async (day: number): Promise<void> => {
    await page.clock.fastForward(days(day - now))
    now = day
  }
  /** Nothing else is asked beside a danger check that is due. */
  const answerAll = async (): Promise<void> => {
    const due = page.locator('main.now [data-start$="-screen"]')
    while ((await due.count()) > 0) {
      await due.first().click()
      await page.locator('main:not(.now) [data-none]').first().waitFor()
      // One check may lead to another, or home.
      while ((await page.locator('main.now').count()) === 0)
        await page
          .locator('main:not(.now) [data-none]')
          .click({ timeout: 1_000 })
          .catch(() => undefined)
    }
  }
  await tellPain(6)
  await at(3)
  await tellPain(1)
  await at(32)
  expect(await page.locator('[data-start="end-episode"]').count()).toBe(0)
  await at(33.1)
  await answerAll()
  await start(page, 'end-episode')
  await page.locator('[data-sure]').click()
  await page.locator('.door-main').waitFor()
  expect((await stored(page)).at(-1)?.kind).toBe('episodeClosed')
  await context.close()
})
