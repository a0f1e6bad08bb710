import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import type { CareEvent, GuideStarted } from '@unspasm/care'
import { parseLog } from '@unspasm/exchange'
import { openOn, temporaryFolder, type OwnBrowser } from './support/browser.ts'
import { exported, stored } from './support/log.ts'
import { inPlayer, nextThrough, none, onNow, openDoor, ready, start } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

const minute = 60_000
const profile = temporaryFolder()
let server: Served
let browser: OwnBrowser
let page: Page

beforeAll(async () => {
  server = await serve()
  browser = await openOn(profile.path)
})

afterAll(async () => {
  await browser.kill()
  await server.stop()
  profile.remove()
})

/** Seconds that the countdown shows: `14:05` or `1:02:03`. */
const countdown = async (of: Page): Promise<number> => {
  const text = (await of.locator('[data-count]').textContent()) ?? ''
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

const startOf = (log: readonly CareEvent[], script: string): GuideStarted => {
  const started = log.find((event) => event.kind === 'guideStarted' && event.script === script)
  if (started?.kind !== 'guideStarted') throw new Error(`${script} was never started`)
  return started
}

test('one tap from a cold start leads to the danger check, and "None of these" to a safe position', async () => {
  page = await browser.context.newPage()
  await browser.context.clock.install()
  await page.goto(server.url)
  await openDoor(page)
  expect(await page.locator('[data-start]').count()).toBe(0)
  await none(page)
  await page.locator('input[name="row-0"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
})

test('getting down step by step leads into the position, which goes on when it is left running', async () => {
  await nextThrough(page, 'floor-get-down')
  await page.locator('main.player').waitFor()
  const position = await page.locator('main.player').getAttribute('data-script')
  expect(position).toMatch(/^(floor-9090|supine-pillows|side-lying|recline)$/)
  await page.locator('[data-next]').click()
  await page.locator('[data-step="1"] [data-next]').click()
  await page.locator('[data-leave]').click()
  await onNow(page)
  await page.locator(`[data-run="${position}"]`).waitFor()
})

test('cold comes after its checklist and a first look at the skin, and asks for the skin at 5 minutes', async () => {
  await start(page, 'ask-cold')
  await page.locator('input[name="row-8"]').waitFor()
  await none(page)
  await inPlayer(page, 'cold-prepare')
  await page.locator('[data-step="0"] [data-next]').click()
  await page.locator('[data-step="1"] [data-next]').click()
  await page.locator('[data-step="2"] [data-skin-normal]').click()
  await inPlayer(page, 'cold')
  expect(await countdown(page)).toBeGreaterThan(20 * 60 - 5)
  await browser.context.clock.fastForward(5 * minute + 3_000)
  await page.locator('[data-step="1"] [data-skin-normal]').click()
  await browser.context.clock.fastForward(2 * minute)
  await page.locator('[data-step="2"]').waitFor()
  const looks = (await stored(page)).filter(({ kind }) => kind === 'skinChecked')
  expect(looks).toHaveLength(2)
})

test('after a power cut and without network the countdown goes on from the true time', async () => {
  await ready(page)
  const log = await stored(page)
  const end = startOf(log, 'cold').at + 20 * minute
  const now = await page.evaluate(() => Date.now())
  await browser.kill()
  await server.stop()
  browser = await openOn(profile.path)
  await browser.context.clock.install({ time: now + 90_000 })
  page = await browser.context.newPage()
  await page.goto(server.url)
  await page.locator('[data-run="cold"]').click()
  await inPlayer(page, 'cold')
  const left = await countdown(page)
  const expected = (end - (await page.evaluate(() => Date.now()))) / 1000
  expect(Math.abs(left - expected)).toBeLessThanOrEqual(2)
  expect((await stored(page)).map(({ id }) => id)).toEqual(log.map(({ id }) => id))
})

test('two tabs at the end of the cold write one end, at the twentieth minute', async () => {
  const other = await browser.context.newPage()
  await other.goto(server.url)
  await other.locator('[data-run="cold"]').waitFor()
  await page.bringToFront()
  await browser.context.clock.fastForward(14 * minute)
  await page.locator('[data-question="skin"]').waitFor()
  await other.locator('[data-run="cold"]').waitFor({ state: 'detached' })
  for (const tab of [page, other]) {
    const log = await stored(tab)
    const cold = startOf(log, 'cold')
    const ends = log.filter((event) => event.kind === 'guideEnded' && event.target === cold.id)
    expect(ends).toMatchObject([{ how: 'finished', minutes: 20, at: cold.at + 20 * minute }])
  }
  await other.close()
})

test('after the cold come skin and pain, and the next cold is held for half an hour at least', async () => {
  await page.locator('[data-option="normal"]').click()
  await page.locator('[data-question="pain"] [data-score="7"]').click()
  await onNow(page)
  const { events: log, refused } = parseLog(await exported(page))
  expect(refused).toEqual([])
  expect(log.filter(({ kind }) => kind === 'painNoted')).toMatchObject([{ score: 7 }])
  expect(log.filter(({ kind }) => kind === 'skinChecked')).toHaveLength(3)
  const cold = startOf(log, 'cold')
  const ends = log.filter((event) => event.kind === 'guideEnded' && event.target === cold.id)
  expect(ends).toHaveLength(1)
  await page.locator('.topline button').click()
  await onNow(page)
  const shown = (await page.locator('[data-later="cold"] .row-time').textContent()) ?? ''
  const earliest = cold.at + 20 * minute + 30 * minute
  const shownOf = (at: number): Promise<string> =>
    page.evaluate(
      (time) =>
        new Intl.DateTimeFormat(navigator.language, { hour: '2-digit', minute: '2-digit' }).format(
          time,
        ),
      at,
    )
  // A time without seconds may be read as its own minute or the one it is rounded up to.
  const possible = await Promise.all([0, 1, 2].map((later) => shownOf(earliest + later * minute)))
  expect(
    possible.some((time) => shown.includes(time)),
    `${shown} against ${possible.join(', ')}`,
  ).toBe(true)
})
