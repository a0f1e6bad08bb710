import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { inPlayer, none, onNow, openDoor, start } from './support/person.ts'
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

/** A person getting down, at the step to the knees, and the figure opened by itself. */
const closer = async (
  run: (page: Page, context: BrowserContext) => Promise<void>,
  reducedMotion: 'reduce' | 'no-preference' = 'no-preference',
): Promise<void> => {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    serviceWorkers: 'block',
    reducedMotion,
  })
  const page = await context.newPage()
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
  for (const step of [0, 1, 2, 3])
    await page.locator(`main.player[data-step="${step}"] [data-next]`).click()
  await page.locator('main.player[data-step="4"]').waitFor()
  await page.locator('main.player [data-look]').click()
  await page.locator('dialog.closer .scrub').waitFor()
  await run(page, context)
  await context.close()
}

const drawn = (page: Page): Promise<string> =>
  page.locator('dialog.closer .stage svg').evaluate((svg) => svg.innerHTML)

const at = async (page: Page): Promise<number> =>
  Number(await page.locator('dialog.closer .scrub').inputValue())

test('it plays, holds where it is, and goes on from there', () =>
  closer(async (page) => {
    const before = await at(page)
    await page.waitForFunction(
      (then) => Number(document.querySelector<HTMLInputElement>('.scrub')?.value) > then + 0.3,
      before,
    )
    await page.locator('[data-play]').click()
    const [held, picture] = [await at(page), await drawn(page)]
    await page.waitForTimeout(300)
    expect(await at(page)).toBe(held)
    expect(await drawn(page)).toBe(picture)
    await page.locator('[data-play]').click()
    await page.waitForFunction(
      (then) => Number(document.querySelector<HTMLInputElement>('.scrub')?.value) > then,
      held,
    )
  }))

test('moved through by the keyboard, picture and words follow, and the guide is left alone', () =>
  closer(async (page) => {
    const scrub = page.locator('dialog.closer .scrub')
    await scrub.focus()
    await page.keyboard.press('Home')
    const [standing, first] = [await page.locator('#closer-words').textContent(), await drawn(page)]
    await page.keyboard.press('End')
    const lying = await page.locator('#closer-words').textContent()
    expect(lying).not.toBe(standing)
    expect(lying).toMatch(/back/)
    expect(await drawn(page)).not.toBe(first)
    expect(await scrub.getAttribute('aria-valuetext')).toBe(lying)
    await page.keyboard.press('Escape')
    await page.locator('dialog.closer').waitFor({ state: 'detached' })
    await page.locator('main.player[data-script="floor-get-down"][data-step="4"]').waitFor()
  }))

test('from week 20 of a pregnancy the figure looks as the person does', async () => {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  const shirt = async (weeks: string): Promise<string | null> => {
    await page.evaluate(() => (location.hash = '#/gate/lying'))
    await page.locator('input[name="row-0"]').check()
    await page.locator('input[name="weeks"]').fill(weeks)
    await page.locator('[data-none]').click()
    await onNow(page)
    await page.evaluate(() => (location.hash = '#/learn/sleep'))
    await page.locator('main .stage .fig-shirt').first().waitFor()
    return page.locator('main .stage .fig-shirt').first().getAttribute('d')
  }
  const early = await shirt('12')
  expect(await shirt('30')).not.toBe(early)
  await context.close()
})

test('shows where the movement starts, faintly, only when asked', () =>
  closer(async (page) => {
    await page.locator('dialog.closer .scrub').focus()
    // Half-kneeling, seen from the side as the start is.
    await page.keyboard.press('Home')
    for (let tenths = 0; tenths < 60; tenths += 1) await page.keyboard.press('ArrowRight')
    const alone = await drawn(page)
    await page.locator('[data-ghost]').click()
    expect((await drawn(page)).length).toBeGreaterThan(alone.length * 1.4)
    await page.locator('[data-ghost]').click()
    expect(await drawn(page)).toBe(alone)
  }))

test('with motion unwanted it holds the pose that the cue leads to, and can still be moved', () =>
  closer(async (page) => {
    const picture = await drawn(page)
    const held = await at(page)
    await page.waitForTimeout(300)
    expect(await drawn(page)).toBe(picture)
    await page.locator('dialog.closer .scrub').focus()
    await page.keyboard.press('ArrowRight')
    expect(await at(page)).toBeGreaterThan(held)
    expect(await drawn(page)).not.toBe(picture)
  }, 'reduce'))
