import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'playwright-core'
import type { CareEvent } from '@unspasm/care'
import { launch } from './support/browser.ts'
import { stored } from './support/log.ts'
import { none, ready } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'
import {
  coldOnce,
  firstHour,
  firstMorning,
  firstNight,
  massage,
  weekBegins,
  weekOf,
  weekZone,
} from './support/week.ts'

let server: Served
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const text = (page: Page, selector: string): Promise<string> =>
  page.locator(selector).first().innerText()
const quietly = async (): Promise<void> => undefined
const kindsOf = (events: readonly CareEvent[]) => new Set(events.map(({ kind }) => kind))

test('a whole week without a network: rest, cold, the night, massage, a setback, and lifting again', async () => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    timezoneId: weekZone,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.clock.install({ time: weekBegins })
  await page.goto(server.url)
  await ready(page)
  await context.setOffline(true)
  const week = weekOf(page)

  await firstHour(week, quietly)
  await coldOnce(week, '9:50', '9:55', '10:11', quietly)
  expect(await text(page, '[data-later="cold"]')).toContain('10:4')

  await firstNight(week, quietly)
  expect(await week.has('[data-start="breathing"]')).toBe(true)
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-night'))).toBe(true)

  await firstMorning(week, quietly)
  expect(await page.evaluate(() => document.documentElement.hasAttribute('data-night'))).toBe(false)
  expect(await week.has('[data-start="ask-night"]')).toBe(false)

  await massage(week, quietly)
  await week.open('#/rubs', '[data-tell]')
  expect(await text(page, '[data-held="massage-helper"]')).toContain('02:')
  expect(
    await week.has('[data-start="eucalyptus-massage"], [data-held="eucalyptus-massage"]'),
  ).toBe(true)

  await week.at(2, '12:00')
  await week.pain(3)
  await week.checkAll()
  expect(await week.has('[data-start="stretch"]')).toBe(true)
  expect(await week.has('[data-start="lie-down"]')).toBe(false)

  await week.at(4, '8:00')
  await week.checkAll()
  await page.locator('.bar-btn-danger').click()
  await none(page)
  await page.locator('[data-option="grip"]').click()
  await page.locator('[data-score="6"]').click()
  await page.locator('main.now [data-start="first-screen"]').waitFor()
  await week.checkAll()
  await page.locator('main.now [data-start="lie-down"]').waitFor()
  expect(await week.has('[data-start="cold"], [data-start="ask-cold"]')).toBe(true)
  expect(await week.has('[data-start="stretch"]')).toBe(false)

  await week.at(7, '10:00')
  await week.pain(2)
  await week.checkAll()
  await week.open('#/today', '[data-today="lifting"]')
  expect(await page.locator('[data-today="lifting"]').getAttribute('data-held')).toBe('false')
  expect(await text(page, '[data-today="today"]')).toContain('This week')

  await page.reload()
  await page.locator('[data-today="lifting"]').waitFor()
  const log = await stored(page)
  for (const kind of ['slept', 'washed', 'spasmed', 'guideEnded', 'skinChecked'] as const) {
    expect(kindsOf(log)).toContain(kind)
  }
  expect(log.filter(({ kind }) => kind === 'guideStarted').length).toBe(
    log.filter(({ kind }) => kind === 'guideEnded').length,
  )
  await week.open('#/', 'main.now')
  await context.close()
})
