import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { stored } from './support/log.ts'
import { movementTime, strengthening } from './support/movement.ts'
import { pain, seed, type Story } from './support/seed.ts'
import { serve, type Served } from './support/serve.ts'

let server: Served
let browser: Browser
let context: BrowserContext

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterEach(() => context.close())
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const now = Date.parse(movementTime)

/** Three calm sessions, told quickly: what the light checks ask for (self-tests §1). */
const calm: Story = [3, 2, 1].flatMap((days) => [
  [
    days * 1440,
    { kind: 'sessionStarted', list: 'A', stage: 3, pain: 2 as never, exercises: [] },
  ] as const,
])

const opened = async (): Promise<Page> => {
  context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  const page = await context.newPage()
  await page.clock.install({ time: now })
  const story = strengthening(now)
  const begun = story.slice(0, 6).map(([ago, telling]) => [ago + 5 * 1440, telling] as const)
  await seed(page, server.url, now, [
    ...begun,
    [5 * 1440, pain(2)],
    ...calm,
    [180, { kind: 'slept', score: 8, wokenByPain: 0 }],
    [175, pain(1, 'morning')],
    [174, pain(2, 'worst24')],
    ...story.slice(-5),
  ])
  await page.locator('main.now').waitFor()
  return page
}

const open = async (page: Page, hash: string, drawn: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
  await page.locator(drawn).first().waitFor()
}

test('a home check from its gate to what it changes, and the next against the last', async () => {
  const page = await opened()
  await open(page, '#/move/checks', '[data-check]')
  expect(await page.locator('[data-closed="st-flexor60"]').count()).toBe(1)
  await page.locator('[data-check="st-sts30"]').click()
  await page.locator('[data-begin]').click()
  await page.locator('input[name="value"]').fill('9')
  await page.locator('[data-save]').click()
  await page.locator('[data-result]').waitFor()
  expect(await page.locator('[data-result]').innerText()).toContain('first')
  const told = (await stored(page)).filter((event) => event.kind === 'selfTested')
  expect(told).toMatchObject([{ test: 'st-sts30', value: 9, stop: 'chose' }])
  await page.locator('[data-done]').click()
  await page.locator('[data-closed="st-sts30"], [data-check="st-sts30"]').first().waitFor()
}, 60_000)

test('a check that hurts is stopped, kept, and left for the day', async () => {
  const page = await opened()
  await open(page, '#/move/checks/st-single-leg', '[data-begin], [data-why]')
  const there = page.locator('input[name="someone-there"]')
  if ((await there.count()) > 0) await there.check()
  await page.locator('[data-begin]').click()
  await page.locator('[data-timer]').click()
  await page.clock.fastForward(3_000)
  await page.locator('[data-hurts]').click()
  await page.locator('[data-done]').waitFor()
  const told = (await stored(page)).filter((event) => event.kind === 'selfTested')
  expect(told).toMatchObject([{ test: 'st-single-leg', stop: 'pain', side: 'left' }])
}, 60_000)

test('PEG, the 24 sentences, own activities and the rest are filled in, scored, and never nag', async () => {
  const page = await opened()
  await open(page, '#/measures', '[data-measure]')
  await page.locator('[data-measure="peg"]').click()
  for (const score of [4, 3, 4]) {
    await page.locator(`[data-score="${score}"]`).click()
  }
  await page.locator('[data-done]').waitFor()
  expect(await page.locator('h1').innerText()).toContain('3.7')
  await page.locator('[data-done]').click()

  await page.locator('[data-measure="rmdq-24"]').click()
  expect(await page.locator('.check-row').count()).toBe(24)
  expect(await page.locator('main').innerText()).toContain('Roland')
  for (const item of [1, 9, 21]) await page.locator(`input[name="item-${item}"]`).check()
  await page.locator('[data-none]').click()
  await page.locator('[data-done]').waitFor()
  expect(await page.locator('h1').innerText()).toContain('3 of 24')
  await page.locator('[data-done]').click()

  await page.locator('[data-measure="own-activities"]').click()
  await page.locator('input[name="name-0"]').fill('Tying my shoes')
  await page.locator('input[name="name-1"]').fill('The stairs')
  await page.locator('[data-next]').click()
  await page.locator('h1', { hasText: 'Tying my shoes' }).waitFor()
  await page.locator('[data-score="3"]').click()
  await page.locator('h1', { hasText: 'The stairs' }).waitFor()
  await page.locator('[data-score="6"]').click()
  await page.locator('[data-done]').click()

  await page.locator('[data-measure="global-change"]').click()
  await page.locator('[data-score="2"]').click()
  await page.locator('[data-done]').waitFor()

  await page.clock.fastForward(8 * 24 * 3_600_000)
  await open(page, '#/measures/peg', 'h1')
  for (const score of [2, 2, 2]) {
    await page.locator(`[data-score="${score}"]`).click()
  }
  await page.locator('[data-change="better"]').waitFor()
  await page.locator('[data-done]').click()
  await page.locator('.trend svg').first().waitFor()
  const measured = (await stored(page)).filter((event) => event.kind === 'measured')
  expect(measured.map((event) => ('instrument' in event ? event.instrument : ''))).toEqual([
    'peg',
    'rmdq-24',
    'own-activities',
    'global-change',
    'peg',
  ])
}, 60_000)
