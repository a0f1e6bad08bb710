import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { stored } from './support/log.ts'
import { inPlayer, none, onNow, openDoor, start } from './support/person.ts'
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
    serviceWorkers: 'block',
  })
  await context.clock.install()
  page = await context.newPage()
  await page.goto(server.url)
  await page.locator('details#emergency:not([open])').waitFor()
})
afterEach(() => context.close())

const isFocused = (selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)

/** Whether what has the focus can be seen to have it, and is on the screen. */
const focusIsSeen = (): Promise<boolean> =>
  page.evaluate(() => {
    const focused = document.activeElement
    if (!focused || focused === document.body) return false
    const target = focused.closest('label') ?? focused
    const { top, bottom } = target.getBoundingClientRect()
    const { outlineStyle, boxShadow } = getComputedStyle(focused)
    const onLabel = getComputedStyle(target)
    const marked = [outlineStyle, onLabel.outlineStyle].some((style) => style !== 'none')
    return (marked || boxShadow !== 'none') && bottom > 0 && top < innerHeight
  })

/** Tabs to it and presses, as a person without a pointer does. */
const press = async (selector: string, key = 'Enter'): Promise<void> => {
  await page.locator(selector).first().waitFor()
  for (let tabs = 0; !(await isFocused(selector)); tabs += 1) {
    expect(tabs, `Tab does not reach ${selector}`).toBeLessThan(80)
    await page.keyboard.press('Tab')
  }
  expect(await focusIsSeen(), `focus on ${selector} cannot be seen`).toBe(true)
  await page.keyboard.press(key)
}

test('the first hour can be gone through with Tab, Enter and Space alone', async () => {
  await press('.door-main')
  await page.locator('[data-sign]').first().waitFor()
  await press('[data-none]')
  await page.locator('input[name="row-2"]').waitFor()
  await press('input[name="row-1"]', 'Space')
  expect(await page.locator('input[name="row-1"]').isChecked()).toBe(true)
  await press('[data-none]', 'Space')
  await onNow(page, 'lie-down')
  await press('main.now .topline button')
  await page.locator('dialog[open]').waitFor()
  await press('dialog[open] .btn')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await press('main.now [data-start="lie-down"].btn')
  for (let first = true; ; first = false) {
    await page.locator('main.player').waitFor()
    const at = await page.locator('main.player').getAttribute('data-step')
    const script = await page.locator('main.player').getAttribute('data-script')
    if (!first && (await page.locator('[data-leave]').count()) > 0) break
    await press('[data-next]')
    await page.locator(`main.player:not([data-script="${script}"][data-step="${at}"])`).waitFor()
  }
  await press('[data-leave]')
  await onNow(page)
  await press('[data-start="ask-cold"]')
  await page.locator('input[name="row-8"]').waitFor()
  await press('[data-none]')
  await inPlayer(page, 'cold-prepare')
  await press('[data-next]')
  await page.locator('[data-step="1"]').waitFor()
  await press('[data-next]')
  await press('[data-skin-normal]')
  await inPlayer(page, 'cold')
  await context.clock.fastForward(5 * 60_000 + 2_000)
  await press('[data-step="1"] [data-skin-normal]', 'Space')
  await context.clock.fastForward(15 * 60_000 + 2_000)
  await page.locator('[data-question="skin"]').waitFor()
  await press('[data-option="normal"]')
  await page.locator('[data-question="pain"]').waitFor()
  await press('[data-score="6"]', 'Space')
  await onNow(page)
  const kinds = (await stored(page)).map(({ kind }) => kind)
  expect(kinds.filter((kind) => kind === 'skinChecked')).toHaveLength(3)
  expect(kinds).toContain('painNoted')
})

test('every new screen takes the focus, so that it is read out and Tab goes on from there', async () => {
  const lost: string[] = []
  const check = async (name: string): Promise<void> => {
    // The focus moves once the screen is drawn.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)))
    const where = await page.evaluate(() => {
      const { activeElement } = document
      return activeElement === null || activeElement === document.body
    })
    if (where) lost.push(name)
  }
  await openDoor(page)
  await check('danger check')
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await check('checklist')
  await none(page)
  await onNow(page, 'lie-down')
  await check('now')
  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
  await check('player')
  await page.locator('[data-next]').click()
  await page.locator('[data-step="1"]').waitFor()
  await check('player, the next step')
  await page.locator('[data-stop]').click()
  await page.locator('[data-done]').waitFor()
  await check('stopped')
  await page.locator('[data-done]').click()
  await onNow(page)
  await check('now, after a guide')
  await page.getByRole('button', { name: 'Worse' }).click()
  await page.locator('[data-sign="ces-bowel"]').click()
  await page.locator('main.emergency').waitFor()
  await check('emergency')
  await page.locator('[data-clear="mistake"]').click()
  await page.locator('[data-confirm]').waitFor()
  await check('emergency, settled?')
  expect(lost).toEqual([])
})

test('in a guide the keys of a headset or a switch work at once: n next, p pause, Escape stop', async () => {
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
  await page.keyboard.press('n')
  await page.locator('main.player[data-step="1"]').waitFor({ timeout: 5_000 })
  await page.keyboard.press('n')
  await page.locator('main.player[data-step="2"]').waitFor({ timeout: 5_000 })
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Go on' }).waitFor({ timeout: 5_000 })
  await page.keyboard.press('p')
  await page.getByRole('button', { name: 'Pause' }).waitFor({ timeout: 5_000 })
  await page.keyboard.press('Escape')
  await page.locator('[data-question="done"]').waitFor({ timeout: 5_000 })
})
