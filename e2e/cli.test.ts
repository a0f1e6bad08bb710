import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseInstant, sayTime, type Instant } from '@unspasm/care'
import { writeLog } from '@unspasm/exchange'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launch, temporaryFolder } from './support/browser.ts'
import { unspasm } from './support/command.ts'
import { exported, stored } from './support/log.ts'
import { inPlayer, none, onNow, openDoor, route, start } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

const zone = 'Pacific/Chatham'
const locale = 'en-GB'
const folder = temporaryFolder()
let server: Served
let browser: Browser

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
  folder.remove()
})

interface Item {
  readonly id: string
  readonly kind: string
  readonly at?: string
  readonly until?: string | null
  readonly instead?: Item
  readonly group?: string
}

interface Planned {
  readonly tier: string
  readonly now: readonly Item[]
  readonly later: readonly Item[]
  readonly held: readonly Item[]
}

/** What a screen shows, or should: ids in order, times as they are read. */
interface Shown {
  readonly tier: string | null
  readonly lead: string | null
  readonly starts: readonly string[]
  readonly timed: readonly string[]
  readonly held: readonly string[]
  /** pages that the plan speaks of */
  readonly groups: readonly string[]
}

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const onScreen = async (page: Page): Promise<Shown> => {
  if ((await page.locator('main.emergency').count()) > 0) {
    return { tier: 'emergency-now', lead: null, starts: [], timed: [], held: [], groups: [] }
  }
  const all = (name: string): Promise<string[]> =>
    page
      .locator(`main.now [data-${name}]`)
      .evaluateAll(
        (found, attribute) => found.map((each) => each.getAttribute(`data-${attribute}`) ?? ''),
        name,
      )
  const times = await page.locator('main.now [data-later] .row-time').allTextContents()
  const timed = await all('later')
  return {
    tier: (await all('tier'))[0] ?? null,
    lead: await page.locator('main.now').getAttribute('data-item'),
    starts: await all('start'),
    timed: timed.map((id, index) => `${id} ${plain(times[index] ?? '')}`),
    held: await all('held'),
    groups: (await all('group')).toSorted(),
  }
}

const alarms = ['same-day', 'within-days']

const asShown = (planned: Planned, instant: Instant): Shown => {
  const { tier, later } = planned
  if (tier === 'emergency-now')
    return { tier, lead: null, starts: [], timed: [], held: [], groups: [] }
  const alone = (items: readonly Item[]) => items.filter(({ group }) => !group)
  const [now, held] = [alone(planned.now), alone(planned.held)]
  const groups = [...planned.now, ...planned.held].flatMap(({ group }) => group ?? [])
  const steps = now.filter(({ kind }) => kind !== 'seek-care')
  const ids = steps.flatMap(({ id, instead }, index) =>
    !instead ? [id] : index === 0 ? [instead.id, id] : [id, instead.id],
  )
  const time = (text: string): string =>
    plain(sayTime(parseInstant(text)!, { locale, now: { instant, zone } }))
  const timed = [...later, ...held]
    .map(({ id, at, until }) => ({ id, when: at ?? until ?? null }))
    .flatMap(({ id, when }) => (when === null ? [] : [{ id, when }]))
    .toSorted((a, b) => parseInstant(a.when)! - parseInstant(b.when)!)
  return {
    tier: alarms.includes(tier) ? tier : null,
    lead: steps[0]?.id ?? null,
    starts: ids,
    timed: timed.map(({ id, when }) => `${id} ${time(when)}`),
    held: held.filter(({ until }) => until === null).map(({ id }) => id),
    groups: [...new Set(groups)].toSorted(),
  }
}

test("the command line plans from the app's own export what the app shows, hour after hour", async () => {
  const context = await browser.newContext({ timezoneId: zone, locale, serviceWorkers: 'block' })
  const page = await context.newPage()
  const begin = parseInstant('2026-09-26T21:47:11+12:45')!
  let now = begin
  let runs = 0
  await context.clock.install({ time: now })

  /** The same instant for both, after so many minutes. */
  const compare = async (when: string, minutes: number): Promise<void> => {
    now = (begin + minutes * 60_000) as Instant
    await context.clock.setFixedTime(now)
    await route(page, '#/')
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.locator('main.now, main.emergency').waitFor()
    const shown = await onScreen(page)
    // In an emergency the export is out of reach: then what the device holds, written the same way.
    const isEmergency = shown.tier === 'emergency-now'
    const log = isEmergency ? writeLog(await stored(page), 'json') : await exported(page)
    const file = join(folder.path, `${(runs += 1)}.json`)
    writeFileSync(file, log)
    const at = new Date(now).toISOString()
    const { code, stdout } = await unspasm('plan', file, '--now', at, '--zone', zone, '--json')
    expect(code, when).toBe(0)
    expect(shown, when).toEqual(asShown(JSON.parse(stdout) as Planned, now))
    await route(page, '#/')
  }

  await page.goto(server.url)
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
  await compare('before anything', 1)
  await route(page, '#/pain')
  await page.locator('[data-score="8"]').click()
  await onNow(page)
  await compare('with pain 8', 3)
  await start(page, 'ask-cold')
  await page.locator('input[name="row-8"]').waitFor()
  await none(page)
  await inPlayer(page, 'cold-prepare')
  await page.locator('[data-next]').click()
  await page.locator('[data-step="1"] [data-next]').click()
  await page.locator('[data-step="2"] [data-skin-normal]').click()
  await inPlayer(page, 'cold')
  await compare('while cold is on', 11)
  await route(page, '#/skin')
  await page.locator('[data-option="stillRed"]').click()
  await page.locator('[data-done]').click()
  await compare('with red skin', 37)
  await compare('two hours later', 171)
  // The clocks of Chatham went forward in this night.
  await compare('the next morning', 13 * 60)
  await route(page, '#/leg')
  await page.locator('[data-option="further"]').click()
  await onNow(page)
  await compare('with pain further down the leg', 13 * 60 + 7)
  await route(page, '#/check/S2')
  await page.locator('[data-sign="fever-chills"]').click()
  await none(page)
  await page.locator('[data-tier]').waitFor()
  await compare('with fever', 13 * 60 + 31)
  await route(page, '#/check/S1')
  await page.locator('[data-sign="ces-bowel"]').click()
  await page.locator('main.emergency').waitFor()
  await compare('in an emergency', 13 * 60 + 33)
  await context.close()
})

describe('a file that cannot be trusted is refused by line and reason, with nothing made of it', () => {
  const sound = (id: number, more: object): string =>
    JSON.stringify({
      id: `0190a000-0000-7000-8000-00000000000${id}`,
      at: '2026-01-01T10:00:00+01:00',
      ...more,
    })
  const files = [
    ['a line without a kind', `${sound(1, { score: 3 })}\n`, 'line 1: the entry has no kind'],
    [
      'a score of 11',
      `${sound(1, { kind: 'spasmed' })}\n${sound(2, { kind: 'painNoted', score: 11, moment: 'now' })}\n`,
      'line 2: the score is 11; it must be a whole number from 0 to 10',
    ],
    [
      'a time without its offset',
      `[\n${sound(1, { kind: 'spasmed' })},\n${sound(2, { kind: 'spasmed', at: '2026-01-01T10:00:00' })}\n]`,
      'line 3: the at is',
    ],
    [
      'a torn list',
      `[\n${sound(1, { kind: 'spasmed' })},\n${sound(2, { kind: 'spasmed' }).slice(0, 40)}`,
      'line 3: the file ends in the middle of an entry',
    ],
  ] as const

  test.each(files)('%s', async (_, text, reason) => {
    const file = join(folder.path, 'refused.json')
    writeFileSync(file, text)
    const { code, stdout, stderr } = await unspasm(
      'plan',
      file,
      '--now',
      '2026-01-01T12:00:00Z',
      '--json',
    )
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain(reason)
    expect(stderr).not.toMatch(/\n\s+at .+:\d+/)
  })

  test("the app's own export, cut off", async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' })
    const page = await context.newPage()
    await page.goto(server.url)
    await openDoor(page)
    await none(page)
    await page.locator('input[name="row-2"]').waitFor()
    const log = await exported(page)
    const file = join(folder.path, 'torn.json')
    writeFileSync(file, log.slice(0, -30))
    const { code, stdout, stderr } = await unspasm('plan', file)
    expect(code).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toMatch(/line \d+: the file ends/)
    expect(stderr).not.toMatch(/\n\s+at .+:\d+/)
    await context.close()
  })
})
