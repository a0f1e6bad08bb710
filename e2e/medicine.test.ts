import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launch } from './support/browser.ts'
import { stored } from './support/log.ts'
import { fillLabel, medicine, type Hands } from './support/medicine.ts'
import { none, ready } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

const phone = { width: 360, height: 740 }
const noon = new Date('2026-03-04T12:15:00Z')

let server: Served
let browser: Browser
let context: BrowserContext
let page: Page
let hands: Hands

const visitor = async (worker: 'allow' | 'block' = 'block'): Promise<void> => {
  context = await browser.newContext({
    viewport: phone,
    reducedMotion: 'reduce',
    serviceWorkers: worker,
    timezoneId: 'Europe/London',
    locale: 'en-GB',
  })
  page = await context.newPage()
  await page.clock.install({ time: noon })
  hands = medicine(page)
}

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})
afterEach(() => context.close())

const text = (selector: string): Promise<string> => page.locator(selector).first().innerText()

const begun = async (region: string): Promise<void> => {
  await page.goto(`${server.url}#/take`)
  await hands.on('take')
  await hands.region(region)
}

test('from a cold start without a network, an answer is three taps away', async () => {
  await visitor('allow')
  await page.goto(server.url)
  await ready(page)
  await context.setOffline(true)
  await page.goto('about:blank')
  await page.goto(server.url)
  await page.locator('.doors-page a[href="#/take"]').click()
  await hands.on('take')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('medicine')
  await hands.type('paracetamol 500')
  await hands.pick('paracetamol-500')
  await none(page)
  await hands.on('answer')
  expect(await hands.verdict()).toBe('OK')
  // The country is not told: the strictest label of all counts.
  expect(await text('.verdict')).toContain('the label allows the next from 18:15')
})

describe('the search', () => {
  beforeEach(() => visitor())

  test.each([
    ['IN', 'crocin', /^Crocin/],
    ['IN', 'volini', /^Volini/],
    ['GB', 'nurofen plus', /^Nurofen Plus/],
    ['US', 'iboprufen', /^Ibuprofen 200 mg/],
    ['US', 'tylenol', /^Tylenol/],
  ] as const)('in %s "%s" finds %s first', async (region, typed, first) => {
    await begun(region)
    await hands.type(typed)
    await page.locator('[data-results="here"] [data-product]').first().waitFor()
    expect(await text('[data-results="here"] [data-product]')).toMatch(first)
  })

  test('what another country sells comes after, with its name', async () => {
    await begun('GB')
    await hands.type('crocin')
    const row = '[data-results="elsewhere"] [data-product="crocin-500"]'
    await page.locator(row).waitFor()
    expect(await text(row)).toContain('India')
  })

  test('works before the country is told, and keeps what was typed while a result is looked at', async () => {
    await page.goto(`${server.url}#/take`)
    await hands.on('take')
    await hands.type('iboprufen')
    await hands.pick('ibuprofen-200')
    await hands.on('you')
    await page.locator('[data-back]').click()
    await hands.on('answer')
    await page.locator('[data-back]').click()
    await hands.on('take')
    expect(await page.locator('input[name="medicine"]').inputValue()).toBe('iboprufen')
  })
})

describe('an answer', () => {
  beforeEach(async () => {
    await visitor()
    await begun('GB')
  })

  test('asks once what it depends on, and tells it as one event', async () => {
    await hands.open('#/take/ibuprofen-200', '[data-questions]')
    expect(await hands.verdict()).toBe('ASK')
    await page.locator('[data-questions]').click()
    await page.locator('input[name="ask-peptic-ulcer-history"]').check()
    await none(page)
    await hands.on('answer')
    expect(['STOP', 'ASK']).toContain(await hands.verdict())
    expect(await page.locator('[data-took]').count()).toBe(0)
    const told = (await stored(page)).filter((event) => event.kind === 'profileSet')
    expect(told.at(-1)).toMatchObject({ conditions: ['peptic-ulcer-history'], medicines: [] })
    expect(told.length).toBe(2)
  })

  test('waits until the label allows it, and turns by itself when the time comes', async () => {
    await hands.answered('ibuprofen-200')
    await hands.took()
    await hands.on('take')
    expect(await text('[data-own-row="ibuprofen-200"]')).toContain('from 16:15')
    await page.clock.fastForward(6 * 60_000)
    await page.locator('[data-own-row="ibuprofen-200"]').click()
    await page.locator('[data-verdict="WAIT"]').waitFor()
    expect(await text('.verdict')).toContain('in 3 h 54 min')
    expect(await text('.verdict')).toContain('from 16:15 (Europe/London)')
    expect(await page.locator('[data-took]').count()).toBe(0)
    await page.clock.fastForward(4 * 3_600_000)
    await page.locator('[data-verdict="OK"], [data-verdict="NOTE"]').waitFor()
  })

  test('"I took it" is kept and can be taken back with one tap', async () => {
    await hands.answered('paracetamol-500')
    await hands.units(2)
    await page.locator('[data-took]').click()
    await hands.on('take')
    expect(await text('.toast')).toContain('Noted: 2 tablets, Paracetamol 500 mg')
    await page.locator('[data-undo]').click()
    await page.locator('[data-lately]').waitFor({ state: 'detached' })
    const log = await stored(page)
    expect(log.filter(({ kind }) => kind === 'doseTaken')).toMatchObject([
      { product: 'paracetamol-500', units: 2 },
    ])
    expect(log.at(-1)?.kind).toBe('retracted')
  })

  test('what was taken earlier is kept with its time, or with two times it lies between', async () => {
    await hands.answered('paracetamol-500')
    await page.locator('[data-earlier]').click()
    await page.locator('[data-when="2"]').click()
    await page.locator('[data-own-row="paracetamol-500"]').waitFor()
    expect(await text('[data-own-row="paracetamol-500"]')).toContain('10:15')
    await page.locator('[data-own-row="paracetamol-500"]').click()
    await page.locator('[data-already]').click()
    await page.locator('[data-unsure]').click()
    await page.locator('input[name="from"]').fill('22:00')
    await page.locator('input[name="to"]').fill('01:30')
    await page.locator('[data-when="between"]').click()
    await hands.on('take')
    const doses = (await stored(page)).filter((event) => event.kind === 'doseTaken')
    expect(doses.at(-1)).toMatchObject({
      from: Date.parse('2026-03-03T22:00:00Z'),
      to: Date.parse('2026-03-04T01:30:00Z'),
    })
  })

  test('a second tap within minutes is asked about before it counts', async () => {
    await hands.answered('paracetamol-500')
    await hands.took()
    await hands.on('take')
    await page.locator('[data-own-row="paracetamol-500"]').click()
    await hands.took()
    await page.locator('[data-twice="no"]').click()
    await hands.on('take')
    expect((await stored(page)).filter(({ kind }) => kind === 'doseTaken').length).toBe(1)
  })

  test('each reason shows its rule and its sources', async () => {
    await hands.open('#/take/naproxen-250', '[data-verdict="STOP"]')
    await page.locator('.verdict [data-why]').click()
    await page.waitForFunction(
      () => (document.querySelector('.reason-why .sources li')?.textContent?.length ?? 0) > 15,
    )
    expect(await text('.reason-why')).toContain('R-OWN')
  })

  test('a patch that is on can be told off', async () => {
    await hands.answered('patch-salonpas-us')
    await hands.took()
    await hands.on('take')
    await hands.open('#/take/patch-salonpas-us', '[data-off]')
    expect(await text('[data-worn]')).toContain('On since 12:15')
    await page.locator('[data-off]').click()
    await page.locator('[data-worn]').waitFor({ state: 'detached' })
    expect((await stored(page)).at(-1)).toMatchObject({ kind: 'amended' })
  })

  test('under 18 nobody is told anything but whom to ask', async () => {
    await hands.open('#/take/ibuprofen-200', '[data-questions]')
    await page.locator('[data-questions]').click()
    await page.locator('input[name="ask-age-under-18"]').check()
    await none(page)
    await page.locator('[data-verdict="null"]').waitFor()
    expect(await text('.verdict')).toContain('For adults only')
  })
})

describe('what is told beside', () => {
  beforeEach(async () => {
    await visitor()
    await begun('GB')
  })

  test('something that nobody can name is kept, and makes the next answer a question', async () => {
    await page.locator('[data-go="unknown"]').click()
    await page.locator('[data-when="1"]').click()
    await page.locator('[data-lately]').waitFor()
    await hands.answered('paracetamol-500')
    expect(await hands.verdict()).toBe('ASK')
  })

  test('alcohol is kept', async () => {
    await page.locator('[data-go="alcohol"]').click()
    await page.locator('[data-another]').click()
    await page.locator('[data-drank]').click()
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    expect((await stored(page)).at(-1)).toMatchObject({ kind: 'drank', units: 2 })
  })

  test('a label that is entered once is answered by its own numbers, and found by its name', async () => {
    await page.locator('[data-go="label"]').click()
    await hands.on('label')
    expect(await page.locator('[data-save]').isDisabled()).toBe(true)
    await fillLabel(page)
    await page.locator('[data-save]').click()
    await page.locator('main h1', { hasText: 'Schmerzfrei Plus' }).waitFor()
    expect(page.url()).toContain('#/take/pack-')
    await page.locator('[data-back]').click()
    await hands.type('schmerzfri')
    expect(await text('[data-results="here"] [data-product]')).toContain('Your label')
  })

  test('a prescription over every ceiling is not kept; one within it counts', async () => {
    await page.locator('[data-go="prescriptions"]').click()
    await page.locator('[data-add]').click()
    await hands.type('diclofenac 50')
    await hands.pick('diclofenac-50')
    await page.locator('input[name="per-day"]').fill('6')
    await page.locator('[data-entry][data-verdict="STOP"]').waitFor()
    expect(await page.locator('[data-save]').isDisabled()).toBe(true)
    await page.locator('input[name="per-day"]').fill('2')
    await page.locator('[data-entry]').waitFor({ state: 'detached' })
    await page.locator('[data-save]').click()
    await page.locator('[data-prescription="diclofenac-50"]').waitFor()
    await hands.answered('diclofenac-50')
    expect(await page.locator('[data-finding="dose-own"]').count()).toBe(0)
    expect(await hands.verdict()).not.toBe('STOP')
  })

  test('what is not to be stopped suddenly says so, and offers no word of stopping', async () => {
    await hands.open('#/prescriptions/add/diazepam-5', '[data-save]')
    await page.locator('[data-save]').click()
    await page.locator('[data-prescription="diazepam-5"]').waitFor()
    expect(await text('[data-prescription="diazepam-5"] .say')).toContain('Do not stop')
    expect(await text('[data-prescription="diazepam-5"] [data-end]')).toBe('My prescriber ended it')
    await page.locator('[data-end]').click()
    await page.locator('[data-prescription]').waitFor({ state: 'detached' })
  })
})

describe('too much', () => {
  beforeEach(() => visitor())

  const tookMany = async (region: string, count: number): Promise<void> => {
    await begun(region)
    await hands.answered('paracetamol-500')
    await hands.units(count)
    await page.locator('[data-already], [data-took]').first().waitFor()
    await hands.took()
  }
  const calls = (): Promise<readonly (string | null)[]> =>
    page.locator('[data-call]').evaluateAll((all) => all.map((each) => each.getAttribute('href')))

  test.each([
    ['US', ['tel:911', 'tel:18002221222']],
    ['GB', ['tel:999', 'tel:111']],
    ['IN', ['tel:112', 'tel:1800116117']],
  ] as const)(
    'in %s an emergency shows the numbers of that country first',
    async (region, numbers) => {
      await tookMany(region, 20)
      await hands.on('emergency')
      expect(await calls()).toEqual(numbers)
      expect(await text('.say')).toContain('Feeling well does not mean you are safe')
      expect(await page.locator('.say').first().innerText()).not.toMatch(/from \d/)
    },
  )

  test('a little too much calls the poison line first; a sign of illness makes it an emergency', async () => {
    await tookMany('GB', 9)
    await hands.on('help')
    expect(await calls()).toEqual(['tel:111', 'tel:999'])
    await page.locator('input[name="feel-vomiting"]').check()
    await hands.on('emergency')
    expect(await calls()).toEqual(['tel:999', 'tel:111'])
    await page.locator('input[name="purpose"]').check()
    await page.locator('[data-call="crisis"]').waitFor()
    expect(await calls()).toEqual(['tel:999', 'tel:116123', 'tel:111'])
  })

  test('a slip is taken back in two steps, and the help stays in reach', async () => {
    await tookMany('GB', 20)
    await page.locator('[data-mistake]').click()
    await page.locator('[data-dose]').first().click()
    await page.locator('[data-confirm]').click()
    await hands.on('help')
    expect((await stored(page)).at(-1)).toMatchObject({ kind: 'retracted' })
    expect(await text('.say')).toContain('paracetamol')
  })

  test('some of a rub was swallowed: help at once', async () => {
    await begun('IN')
    await hands.open('#/take/rub-moov', '[data-swallowed]')
    await page.locator('[data-swallowed]').click()
    await hands.on('help')
    expect((await calls())[0]).toBe('tel:1800116117')
  })

  test('home leads to the help', async () => {
    await tookMany('GB', 20)
    await hands.on('emergency')
    await page.locator('[data-back]').click()
    await page.locator('[data-too-much]').click()
    await hands.on('emergency')
  })
})
