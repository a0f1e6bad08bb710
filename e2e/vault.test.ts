import { emptyClock, eventOf, instant, nextId, painScore, type CareEvent } from '@unspasm/care'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch, openOn, temporaryFolder } from './support/browser.ts'
import { exported, stored } from './support/log.ts'
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
  context = await browser.newContext({ serviceWorkers: 'block' })
  page = await context.newPage()
})
afterEach(() => context.close())

const inEpisode = async (): Promise<void> => {
  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
}

const notePain = async (of: Page, score: number): Promise<void> => {
  await route(of, '#/pain')
  await of.locator(`[data-score="${score}"]`).click()
  await of.locator('[data-score]').first().waitFor({ state: 'detached' })
}

/** As quick as the screen allows. */
const notePains = (of: Page, scores: readonly number[]): Promise<void> =>
  of.evaluate(async (all) => {
    const shows = async <T>(look: () => T | null | undefined): Promise<T> => {
      for (;;) {
        const found = look()
        if (found) return found
        await new Promise((again) => {
          setTimeout(again, 4)
        })
      }
    }
    for (const score of all) {
      location.hash = '#/pain'
      const button = await shows(() =>
        document.querySelector<HTMLElement>(`[data-score="${score}"]`),
      )
      button.click()
      await shows(() => document.querySelector('[data-score]') === null)
    }
  }, scores)

const painsIn = (log: readonly CareEvent[]): readonly number[] =>
  log.flatMap((event) => (event.kind === 'painNoted' ? [event.score as number] : []))

const trouble = (of: Page) => of.locator('output.trouble, .trouble[role="status"]')

describe('two tabs', () => {
  test('that tell at the same time lose nothing, and show the same log', async () => {
    await inEpisode()
    const other = await context.newPage()
    await other.goto(server.url)
    await other.locator('main.now').waitFor()
    const one = Array.from({ length: 30 }, (_, index) => index % 5)
    const two = Array.from({ length: 30 }, (_, index) => 5 + (index % 5))
    await Promise.all([notePains(page, one), notePains(other, two)])
    const log = await stored(page)
    expect(painsIn(log).toSorted()).toEqual([...one, ...two].sort())
    expect(painsIn(log).filter((score) => score < 5)).toEqual(one)
    expect(painsIn(log).filter((score) => score >= 5)).toEqual(two)
    expect(new Set(log.map(({ id }) => id)).size).toBe(log.length)
    const [left, right] = [await exported(page), await exported(other)]
    expect(left).toBe(right)
    expect(JSON.parse(left)).toHaveLength(log.length)
  })

  test('show what the other told without being asked', async () => {
    await inEpisode()
    await route(page, '#/')
    const other = await context.newPage()
    await other.goto(server.url)
    await other.locator('main.now').waitFor()
    await notePain(page, 3)
    await other.getByText('pain 3').waitFor()
    await notePain(other, 8)
    await page.getByText('pain 8, was 3').waitFor()
  })
})

test('what the screen has taken survives a power cut, ten times of ten', async () => {
  const profile = temporaryFolder()
  const told: number[] = []
  for (let trial = 0; trial <= 10; trial += 1) {
    const own = await openOn(profile.path)
    const tab = await own.context.newPage()
    await tab.goto(server.url)
    if (trial === 0) {
      await openDoor(tab)
    } else {
      await tab.locator('main.now').waitFor()
      expect(painsIn(await stored(tab)), `trial ${trial}`).toEqual(told)
    }
    const score = (trial * 7) % 11
    if (trial < 10) {
      await notePain(tab, score)
      told.push(score)
    }
    await own.kill()
  }
  profile.remove()
})

describe('when the device is full', () => {
  test('the person is told in words, and the entry is kept as soon as there is room', async () => {
    await context.clock.install()
    await inEpisode()
    const before = await stored(page)
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      IDBObjectStore.prototype.put = function full(this: IDBObjectStore, ...given) {
        if (!('roomAgain' in globalThis)) throw new DOMException('full', 'QuotaExceededError')
        return put.apply(this, given)
      }
    })
    await notePain(page, 4)
    await trouble(page).waitFor()
    expect(await trouble(page).innerText()).toContain('full')
    await page.getByText('pain 4').waitFor()
    expect(await stored(page)).toEqual(before)

    await page.evaluate(() => Object.assign(globalThis, { roomAgain: true }))
    await context.clock.fastForward(15_000)
    await expect.poll(async () => painsIn(await stored(page))).toEqual([4])
    await trouble(page).waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText('pain 4').waitFor()
  })

  test('from the start, help works all the same, and all of it is kept with the first entry that fits', async () => {
    // Chromium remembers for half a minute how much room there is: full must come first.
    await page.goto(`${server.url}icon.svg`)
    const session = await context.newCDPSession(page)
    const { origin } = new URL(server.url)
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
    await page.goto(server.url)
    await openDoor(page)
    await trouble(page).waitFor()
    expect(await trouble(page).innerText()).toMatch(/not (saved|kept)/)
    await none(page)
    await page.locator('input[name="row-2"]').waitFor()
    await notePain(page, 6)
    await notePain(page, 9)
    await session.send('Storage.overrideQuotaForOrigin', { origin })
    await notePain(page, 2)
    await trouble(page).waitFor({ state: 'detached' })
    const log = await stored(page)
    expect(log.map(({ kind }) => kind)).toContain('episodeStarted')
    expect(log.map(({ kind }) => kind)).toContain('dangerAnswered')
    expect(painsIn(log)).toEqual([6, 9, 2])
  })
})

test('a guide begins and goes on although the device is full', async () => {
  await inEpisode()
  await none(page)
  await onNow(page, 'lie-down')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await start(page, 'lie-down')
  await inPlayer(page, 'floor-get-down')
  await page.locator('[data-next]').click()
  await page.locator('[data-step="1"]').waitFor()
})

describe('a store that was emptied', () => {
  test('is told as a loss, and not greeted as a new person', async () => {
    await inEpisode()
    await notePain(page, 5)
    await page.goto('about:blank')
    const session = await context.newCDPSession(page)
    const { origin } = new URL(server.url)
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
    await page.goto(server.url)
    await page.getByText('Your earlier entries are gone').waitFor()
    expect(await page.locator('.door-main').isVisible()).toBe(true)
  })

  test('is not claimed where there was never a log', async () => {
    await page.goto(server.url)
    await page.locator('.door-main').waitFor()
    await page.reload()
    await page.locator('.door-main').waitFor()
    expect(await page.getByText('Your earlier entries are gone').count()).toBe(0)
  })
})

test('a log of more than 500 entries is sealed in chunks, and opens again with every entry', async () => {
  await inEpisode()
  const before = await stored(page)
  await page.goto(`${server.url}icon.svg`)
  const start = Date.now() - 40 * 24 * 3_600_000
  let clock = emptyClock
  const old = Array.from({ length: 1_207 }, (_, index) => {
    const at = instant(start + index * 60_000)
    const next = nextId(clock, at, index.toString(16).padStart(16, '8'))
    clock = next.clock
    return eventOf(
      { kind: 'painNoted', score: painScore(index % 11), moment: 'now' },
      next.id,
      at,
      'another',
    )
  })
  await page.evaluate(
    (rows) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('unspasm')
        opening.addEventListener('success', () => {
          const writing = opening.result.transaction('tail', 'readwrite')
          for (const row of rows) writing.objectStore('tail').put(row)
          writing.addEventListener('error', () => failed(writing.error ?? new Error('not written')))
          writing.addEventListener('complete', () => {
            opening.result.close()
            done()
          })
        })
      }),
    old,
  )
  await page.goto(server.url)
  await page.locator('main.now').waitFor()
  await notePain(page, 3)
  const chunks = (): Promise<number> =>
    page.evaluate(
      () =>
        new Promise<number>((done) => {
          const opening = indexedDB.open('unspasm')
          opening.addEventListener('success', () => {
            const counting = opening.result.transaction('chunks').objectStore('chunks').count()
            counting.addEventListener('success', () => {
              opening.result.close()
              done(counting.result)
            })
          })
        }),
    )
  await expect.poll(chunks).toBe(2)
  await page.reload()
  await page.locator('main.now').waitFor()
  expect(await page.locator('.trouble').count()).toBe(0)
  const log = JSON.parse(await exported(page)) as readonly CareEvent[]
  expect(log.map(({ id }) => id)).toEqual((await stored(page)).map(({ id }) => id))
  expect(log).toHaveLength(old.length + before.length + 1)
})
