import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { inPlayer, none, onNow, openDoor, route, start } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

let server: Served
let browser: Browser
let context: BrowserContext
let page: Page

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
beforeEach(async () => {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    timezoneId: 'Europe/Berlin',
    serviceWorkers: 'block',
  })
  page = await context.newPage()
  await page.addInitScript(() => {
    const spoken: string[] = []
    Object.assign(globalThis, { spoken })
    speechSynthesis.speak = ({ text }) => void spoken.push(text)
  })
})
afterEach(() => context.close())

/** Somebody who opens the app at that time, and has told that nothing is wrong. */
const personAt = async (time: string): Promise<void> => {
  await page.clock.install({ time: new Date(time) })
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
}

const isNight = (): Promise<boolean> =>
  page.evaluate(() => document.documentElement.hasAttribute('data-night'))

const spoken = (): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as { spoken: string[] }).spoken.length)

test('by day nothing offers it', async () => {
  await personAt('2026-03-07T21:30:00+01:00')
  expect(await page.locator('[data-night-switch]').count()).toBe(0)
})

test('at night one tap dims, enlarges and silences, a reload keeps it, and 7 in the morning ends it', async () => {
  await personAt('2026-03-07T23:00:00+01:00')
  const size = (): Promise<number> =>
    page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
  const before = await size()
  expect(await isNight()).toBe(false)
  await page.locator('[data-night-switch]').click()
  expect(await isNight()).toBe(true)
  expect(await size()).toBeGreaterThan(before * 1.1)

  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
  await page.locator('[data-next]').click()
  await page.locator('main.player[data-step="1"]').waitFor()
  expect(await spoken()).toBe(0)

  await page.reload()
  await inPlayer(page, 'floor-get-down')
  expect(await isNight()).toBe(true)

  await page.clock.fastForward('08:00:30')
  await page.waitForFunction(() => !document.documentElement.hasAttribute('data-night'))
})

test('the words stay readable in the dim light, and nothing runs out of the screen', async () => {
  await personAt('2026-03-08T02:00:00+01:00')
  await page.locator('[data-night-switch]').click()
  const look = async (name: string): Promise<void> => {
    const { violations } = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()
    expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ html }) => html)])).toEqual([])
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(wide, name).toBeLessThanOrEqual(0)
  }
  await look('now')
  await page.locator('[data-already]').click()
  await page.locator('main.player').waitFor()
  await look('player')
  await route(page, '#/pain')
  await page.locator('[data-score]').first().waitFor()
  await look('pain')
  await route(page, '#/person')
  await page.locator('input[name="night"]').waitFor()
  await look('person')
  await page.locator('input[name="night"]').uncheck()
  expect(await isNight()).toBe(false)
})
