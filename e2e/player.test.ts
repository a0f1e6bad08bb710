import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { emptied, launch } from './support/browser.ts'
import { stored } from './support/log.ts'
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
    hasTouch: true,
    serviceWorkers: 'block',
  })
  await context.clock.install()
  page = await context.newPage()
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
})
afterEach(() => context.close())

const getDown = async (): Promise<void> => {
  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
  await page.locator('main.player .stage svg').waitFor()
}

const step = async (): Promise<string | null> =>
  page.locator('main.player').getAttribute('data-step')

/** A point in that half of the screen where no control is. */
const emptyPoint = (half: 'upper' | 'lower'): Promise<{ x: number; y: number } | null> =>
  page.evaluate((wanted) => {
    const middle = innerHeight / 2
    const from = wanted === 'upper' ? 8 : middle + 8
    for (let y = from; y < from + middle - 16; y += 8) {
      for (let x = 12; x < innerWidth; x += 24) {
        const there = document.elementFromPoint(x, y)
        if (there?.closest('main.player') && !there.closest('button, a, select, input'))
          return { x, y }
      }
    }
    return null
  }, half)

test('a touch low on the screen is next, high is again, wherever no button is', async () => {
  await getDown()
  const low = await emptyPoint('lower')
  expect(low, 'no place for "next" in the lower half').not.toBe(null)
  await page.touchscreen.tap(low!.x, low!.y)
  await page.locator('main.player[data-step="1"]').waitFor()
  const high = await emptyPoint('upper')
  await page.touchscreen.tap(high!.x, high!.y)
  await expect
    .poll(async () =>
      (await stored(page)).flatMap((event) => (event.kind === 'guideMoved' ? [event.state] : [])),
    )
    .toContain('again')
  expect(await step()).toBe('1')
})

test('holding anywhere stops, and letting go does not also press next', async () => {
  await getDown()
  const low = await emptyPoint('lower')
  await page.mouse.move(low!.x, low!.y)
  await page.mouse.down()
  await context.clock.runFor(1_000)
  await page.mouse.up()
  await page.locator('[data-question="done"]').waitFor()
  const log = await stored(page)
  expect(log.at(-1)).toMatchObject({ kind: 'guideEnded', how: 'stopped' })
  expect(log.filter(({ kind }) => kind === 'guideMoved')).toEqual([])
})

test('"this hurts more" ends the movement at once and leads to the danger check', async () => {
  await getDown()
  await page.locator('[data-next]').click()
  await page.locator('main.player[data-step="1"] [data-hurts]').click()
  await page.locator('[data-sign="ces-bladder"]').waitFor()
  const ended = (await stored(page)).filter(({ kind }) => kind === 'guideEnded')
  expect(ended).toMatchObject([{ how: 'stopped', why: 'pain' }])
})

test('a timed cue ends by time and not by "next", and a pause stops its clock', async () => {
  await page.locator('[data-already]').click()
  await page.locator('main.player[data-step="0"] [data-next]').click()
  await page.locator('main.player[data-step="1"] [data-next]').click()
  await page.locator('main.player[data-step="2"]').waitFor()
  expect(await page.locator('[data-next]').count()).toBe(0)
  await page.locator('[data-pause]').click()
  await page.getByRole('button', { name: 'Go on' }).waitFor()
  await context.clock.fastForward(10 * 60_000)
  expect(await step()).toBe('2')
  await page.locator('[data-pause]').click()
  await page.getByRole('button', { name: 'Pause' }).waitFor()
  expect(await step()).toBe('2')
  await context.clock.fastForward(10 * 60_000)
  await expect.poll(step).not.toBe('2')
})

test('a pause never stops the clock of the cold', async () => {
  await start(page, 'ask-cold')
  await page.locator('input[name="row-8"]').waitFor()
  await none(page)
  await inPlayer(page, 'cold-prepare')
  await page.locator('main.player[data-step="0"] [data-next]').click()
  await page.locator('main.player[data-step="1"] [data-next]').click()
  await page.locator('[data-skin-normal]').click()
  await inPlayer(page, 'cold')
  await page.locator('[data-pause]').click()
  await context.clock.fastForward(20 * 60_000 + 1_000)
  await page.locator('[data-question="skin"]').waitFor()
  expect((await stored(page)).filter(({ kind }) => kind === 'guideEnded')).toMatchObject([
    { how: 'finished' },
    { how: 'finished', minutes: 20 },
  ])
})

describe('a check that was put off to lie down first comes back within two minutes', () => {
  const putOff = async (): Promise<void> => {
    await page.goto('about:blank')
    await emptied(page, server.url)
    await page.goto(server.url)
    await openDoor(page)
    await page.getByRole('button', { name: 'Help me lie down first' }).click()
    await page.locator('input[name="row-2"]').waitFor()
  }
  const comesBack = async (): Promise<void> => {
    await context.clock.fastForward(2 * 60_000 + 1_000)
    await page.locator('[data-sign="ces-bladder"]').waitFor({ timeout: 8_000 })
  }

  test('in the guide that it was put off for', async () => {
    await putOff()
    await none(page)
    await page.locator('main.now [data-start="lie-down"]').click()
    await inPlayer(page, 'floor-get-down')
    await comesBack()
  })

  test('in a checklist before it', async () => {
    await putOff()
    await comesBack()
  })

  test('among the ways to lie', async () => {
    await putOff()
    await none(page)
    await page.locator('main.now [data-start="lie-down"]').waitFor()
    await route(page, '#/lie')
    await page.locator('[data-position]').first().waitFor()
    await comesBack()
  })
})

test('with motion unwanted the figure holds still, and otherwise it moves', async () => {
  const drawn = (): Promise<string> => page.locator('main.player .stage svg').innerHTML()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await getDown()
  await page.locator('[data-next]').click()
  await page.locator('main.player[data-step="1"] [data-next]').click()
  await page.locator('main.player[data-step="2"]').waitFor()
  const still = await drawn()
  await context.clock.runFor(800)
  expect(await drawn()).toBe(still)
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // The next step shows the same movement; the one after it another.
  await page.locator('[data-next]').click()
  await page.locator('main.player[data-step="3"] [data-next]').click()
  await page.locator('main.player[data-step="4"]').waitFor()
  const before = await drawn()
  await context.clock.runFor(800)
  await expect.poll(drawn).not.toBe(before)
})
