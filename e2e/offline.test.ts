import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, temporaryFolder } from './support/browser.ts'
import { buildIn, buildNext } from './support/nextBuild.ts'
import { inPlayer, none, onNow, openDoor, ready, route, start } from './support/person.ts'
import { dist, serve, type Served } from './support/serve.ts'

let browser: Browser
let context: BrowserContext
let page: Page
let server: Served

beforeAll(async () => {
  browser = await launch()
})
afterAll(() => browser.close())
beforeEach(async () => {
  context = await browser.newContext()
  page = await context.newPage()
})
afterEach(async () => {
  await context.close()
  await server.stop()
})

describe('with the server stopped after the first visit', () => {
  /** Address, and what shows that the screen is drawn. */
  const screens = [
    ['#/', 'main.now'],
    ['#/check/S1', '[data-sign]'],
    ['#/check/S2', '[data-none]'],
    ['#/gate/lying', 'input[name="row-2"]'],
    ['#/gate/cold/cold', 'input[name="row-8"]'],
    ['#/gate/background', 'input[name="row-10"]'],
    ['#/pain', '[data-score="10"]'],
    ['#/leg', '[data-option="none"]'],
    ['#/worse', '[data-sign]'],
    ['#/worse/told', '[data-option="grip"]'],
    ['#/skin', '[data-option="normal"]'],
    ['#/able', '[data-option="yes"]'],
    ['#/lie', '[data-position] svg'],
    ['#/alert', 'main h1'],
    ['#/person', '[data-export]'],
    ['#/keep', 'main h1'],
    ['#/learn', '[data-learn]'],
    ['#/learn/sleep', 'main .stage svg'],
    ['#/help', 'main a.call'],
    ['#/take', 'input[name="medicine"]'],
    ['#/take/paracetamol-500', '[data-verdict]'],
    ['#/too-much', '[data-call]'],
    ['#/prescriptions', '[data-add]'],
    ['#/label', 'input[name="box-name"]'],
  ] as const

  test('every screen opens, with its font and its figure, and no request fails', async () => {
    server = await serve()
    await page.goto(server.url)
    await ready(page)
    await server.stop()
    const failed: string[] = []
    context.on('requestfailed', (request) => {
      // Going on to the next address while a part still loads is no failure.
      const why = request.failure()?.errorText
      if (why !== 'net::ERR_ABORTED') failed.push(`${why} ${request.url()}`)
    })
    context.on('response', (response) => {
      if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`)
    })
    const trouble: string[] = []
    page.on('pageerror', (error) => trouble.push(error.message))
    page.on('console', (line) => {
      if (line.type() === 'error') trouble.push(line.text())
    })

    await page.goto(server.url)
    await openDoor(page)
    await none(page)
    await page.locator('input[name="row-2"]').waitFor()
    await none(page)
    await onNow(page, 'lie-down')
    for (const [hash, drawn] of screens) {
      await page.goto('about:blank')
      await page.goto(server.url + hash)
      await page.locator(drawn).first().waitFor({ timeout: 12_000 })
      const families = await page.evaluate(async () => {
        await document.fonts.ready
        return [...document.fonts].filter(({ status }) => status === 'loaded').length
      })
      expect(families, hash).toBeGreaterThan(0)
    }

    await route(page, '#/')
    await page.locator('main.now .stage svg').waitFor()
    await page.locator('.topline button').click()
    await page.locator('dialog .sources li').first().waitFor()
    await page.waitForFunction(
      () => (document.querySelector('dialog .sources li')?.textContent?.length ?? 0) > 15,
    )
    await page.keyboard.press('Escape')
    await start(page, 'lie-down')
    await inPlayer(page, 'floor-get-down')
    await page.locator('main.player .stage svg').waitFor()
    const address = page.url()
    await page.goto('about:blank')
    await page.goto(address)
    await inPlayer(page, 'floor-get-down')
    await page.locator('main.player .stage svg').waitFor()
    expect(failed).toEqual([])
    expect(trouble).toEqual([])
  })

  test('an unknown address inside the app opens the app', async () => {
    server = await serve()
    await page.goto(server.url)
    await ready(page)
    await server.stop()
    await page.goto(`${server.url}?source=homescreen`)
    await page.locator('.door-main').waitFor()
  })
})

describe('a new version', () => {
  let later: ReturnType<typeof temporaryFolder>
  let next = ''
  let before = ''

  beforeAll(async () => {
    later = temporaryFolder()
    await buildNext(later.path)
    next = buildIn(later.path)
    before = buildIn(dist)
  })
  afterAll(() => later.remove())

  const buildOf = (of: Page): Promise<string | null> =>
    of.locator('meta[name="unspasm-build"]').getAttribute('content')

  /** The build of each script and style that a page has loaded: all named "next", or none. */
  const isMixed = (of: Page): Promise<boolean> =>
    of.evaluate(() => {
      const names = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /\/assets\/.*\.(js|css)$/.test(name))
      const newer = names.filter((name) => name.includes('-next.'))
      return newer.length > 0 && newer.length < names.length
    })

  const isWaiting = (of: Page): Promise<boolean> =>
    of.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting))

  /** Puts a later version on the server, and waits until the browser has it, or has given it up. */
  const publish = async (folder: string): Promise<void> => {
    await server.stop()
    server = await serve(folder, server.port)
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      const { installing } = (await registration?.update()) ?? {}
      if (!installing) return
      await new Promise<void>((done) => {
        const look = (): void => {
          if (installing.state !== 'installing') done()
        }
        installing.addEventListener('statechange', look)
        look()
      })
    })
  }

  const hide = (of: Page): Promise<void> =>
    of.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    })

  const visit = async (): Promise<void> => {
    server = await serve()
    await page.goto(server.url)
    await ready(page)
  }

  const atFirstGuide = async (): Promise<void> => {
    await openDoor(page)
    await none(page)
    await page.locator('input[name="row-2"]').waitFor()
    await none(page)
    await onNow(page, 'lie-down')
    await start(page, 'lie-down')
    await inPlayer(page, 'floor-get-down')
    await page.locator('[data-next]').click()
    await page.locator('[data-step="1"]').waitFor()
  }

  test('waits while a guide runs, whatever the page does, and serves the first visit after it', async () => {
    await visit()
    await atFirstGuide()
    await publish(later.path)

    await hide(page)
    await page.locator('main.player[data-step="1"]').waitFor()
    await page.reload()
    await inPlayer(page, 'floor-get-down')
    expect(await page.locator('main.player').getAttribute('data-step')).toBe('1')
    expect(await buildOf(page)).toBe(before)
    expect(await isWaiting(page)).toBe(true)

    await page.locator('[data-stop]').click()
    await page.locator('[data-done]').click()
    await onNow(page)
    await page.goto('about:blank')
    // As long as anybody takes to come back. A visit within a few milliseconds meets a browser that
    // is still stopping the old worker, and it then fetches the parts of the page past both.
    await page.waitForTimeout(1_000)
    await page.goto(server.url)
    await page.locator(`meta[content="${next}"]`).waitFor({ state: 'attached' })
    expect(await buildOf(page)).toBe(next)
    await onNow(page)
    expect(await isWaiting(page)).toBe(false)
    expect(await isMixed(page)).toBe(false)
    await server.stop()
    await page.reload()
    await onNow(page)
    expect(await buildOf(page)).toBe(next)
  })

  test('takes over an idle page as soon as nobody looks at it', async () => {
    await visit()
    // Touched, it has not only just opened: such a page is taken over in its first seconds too.
    await page.mouse.click(2, 2)
    await publish(later.path)
    expect(await buildOf(page)).toBe(before)
    await hide(page)
    await page.locator(`meta[content="${next}"]`).waitFor({ state: 'attached' })
    await page.locator('.door-main').waitFor()
    expect(await isMixed(page)).toBe(false)
  })

  test('never takes the parts of a second window that has not loaded them yet', async () => {
    await visit()
    const other = await context.newPage()
    await other.goto(server.url)
    await openDoor(other)
    await none(other)
    await other.locator('input[name="row-2"]').waitFor()
    await publish(later.path)
    // The first window is idle and hidden; the second is in a question, with its figures to come.
    await page.locator('main.now').waitFor()
    await hide(page)
    await server.stop()
    await none(other)
    await onNow(other, 'lie-down')
    await start(other, 'lie-down')
    await inPlayer(other, 'floor-get-down')
    await other.locator('main.player .stage svg').waitFor()
    expect(await buildOf(other)).toBe(before)
    expect(await isMixed(other)).toBe(false)
    expect(await isMixed(page)).toBe(false)
  })

  test('that cannot be fetched whole changes nothing', async () => {
    await visit()
    const broken = temporaryFolder()
    cpSync(later.path, broken.path, { recursive: true })
    const [script] = readdirSync(join(broken.path, 'assets')).filter((name) =>
      name.startsWith('figure'),
    )
    rmSync(join(broken.path, 'assets', script ?? ''))
    await publish(broken.path)
    expect(await isWaiting(page)).toBe(false)
    await server.stop()
    await page.reload()
    await page.locator('.door-main').waitFor()
    expect(await buildOf(page)).toBe(before)
    await atFirstGuide()
    await page.locator('main.player .stage svg').waitFor()
    broken.remove()
  })
})
