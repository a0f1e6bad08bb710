import { signs, signsOfScreen, type SignId } from '@unspasm/care'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptied, launch } from './support/browser.ts'
import { none, onNow, openDoor, route, start } from './support/person.ts'
import { serve, type Served } from './support/serve.ts'

interface Place {
  readonly name: string
  readonly timezoneId: string
  readonly locale: string
  /** what is shown, in order */
  readonly numbers: readonly string[]
}

const places = [
  { name: 'the United States', timezoneId: 'America/Chicago', locale: 'en-US', numbers: ['911'] },
  { name: 'Britain', timezoneId: 'Europe/London', locale: 'en-GB', numbers: ['999', '112'] },
  { name: 'India', timezoneId: 'Asia/Kolkata', locale: 'en-IN', numbers: ['112', '108'] },
  { name: 'Germany', timezoneId: 'Europe/Berlin', locale: 'de-DE', numbers: ['112'] },
  { name: 'nowhere we know', timezoneId: 'UTC', locale: 'en', numbers: ['112', '911'] },
] as const satisfies readonly Place[]

const first = signsOfScreen('S1')
const cauda = first.filter((sign) => signs[sign].unsureIsYes)

let server: Served
let browser: Browser
const pages = new Map<string, Page>()

beforeAll(async () => {
  ;[server, browser] = await Promise.all([serve(), launch()])
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

/** A new person in that place, at the danger check. */
const newPerson = async (place: Place): Promise<Page> => {
  const { name, timezoneId, locale } = place
  let page = pages.get(name)
  if (page) await emptied(page, server.url)
  else {
    const context = await browser.newContext({ timezoneId, locale, serviceWorkers: 'block' })
    page = await context.newPage()
    pages.set(name, page)
  }
  await page.goto(server.url)
  await openDoor(page)
  return page
}

/** Somebody in that place, at the danger check; after an emergency that was tapped by mistake too. */
const atCheck = async (place: Place): Promise<Page> => {
  const page = pages.get(place.name)
  if (!page || (await page.locator('main.emergency').count()) === 0) return newPerson(place)
  await page.locator('[data-clear="mistake"]').click()
  await page.locator('[data-confirm]').click()
  await onNow(page, 'first-screen')
  await start(page, 'first-screen')
  await page.locator('[data-sign]').first().waitFor()
  return page
}

const answer = (page: Page, sign: SignId): Promise<void> =>
  page.locator(`[data-sign="${sign}"]`).click()

/** Emergency help is all there is, with these numbers. */
const expectEmergency = async (page: Page, { numbers }: Pick<Place, 'numbers'>): Promise<void> => {
  await page.locator('main.emergency').waitFor()
  const shown = await page
    .locator('main.emergency a.call')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(shown).toEqual(numbers.map((number) => `tel:${number}`))
  expect(await page.locator('[data-start]').count()).toBe(0)
}

test('the danger check asks all 14 signs of the first screen, and nothing else', async () => {
  const page = await atCheck(places[0])
  const asked = await page
    .locator('[data-sign]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-sign')))
  expect(asked.toSorted()).toEqual([...first].sort())
  expect(asked).toHaveLength(14)
})

describe('a yes on the first screen opens emergency help', () => {
  test.each(first.map((sign, index) => [sign, places[index % places.length]!] as const))(
    '%s',
    async (sign, place) => {
      const page = await atCheck(place)
      await answer(page, sign)
      await expectEmergency(page, place)
    },
  )
})

describe('"not sure" about a cauda equina sign opens emergency help', () => {
  test.each(cauda.map((sign, index) => [sign, places[index % places.length]!] as const))(
    '%s',
    async (sign, place) => {
      const page = await atCheck(place)
      await page.locator(`[data-unsure="${sign}"]`).click()
      await expectEmergency(page, place)
    },
  )
})

test('"not sure" is offered for the five cauda equina signs alone', async () => {
  const page = await atCheck(places[1])
  const offered = await page
    .locator('[data-unsure]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-unsure')))
  expect(offered.toSorted()).toEqual([
    'ces-bladder',
    'ces-both-legs',
    'ces-bowel',
    'ces-saddle-numbness',
    'ces-sexual',
  ])
})

/** Rows of the background checklist, in its order. */
const background = { cancer: 0, aneurysm: 5, bloodThinner: 6 } as const

const tellBackground = async (page: Page, row: keyof typeof background): Promise<void> => {
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await route(page, '#/gate/background')
  await page.locator('input[name="row-10"]').waitFor()
  await page.locator(`input[name="row-${background[row]}"]`).check()
  await none(page)
}

const tellNumbLeg = async (page: Page): Promise<void> => {
  await onNow(page)
  expect(await page.locator('main.emergency').count()).toBe(0)
  await route(page, '#/leg')
  await page.locator('[data-option="numb"]').click()
}

describe('facts that are an emergency only together open emergency help', () => {
  test('a blood thinner, then a numb leg', async () => {
    const page = await newPerson(places[1])
    await tellBackground(page, 'bloodThinner')
    await tellNumbLeg(page)
    await expectEmergency(page, places[1])
  })

  test('cancer before, then a numb leg', async () => {
    const page = await newPerson(places[2])
    await tellBackground(page, 'cancer')
    await tellNumbLeg(page)
    await expectEmergency(page, places[2])
  })

  test('a known aneurysm, with the pain of this episode', async () => {
    const page = await newPerson(places[3])
    await tellBackground(page, 'aneurysm')
    await expectEmergency(page, places[3])
  })
})

test('a child is sent to a doctor, with the reason in reach, and never left before an empty screen', async () => {
  const page = await newPerson(places[1])
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await route(page, '#/gate/background')
  await page.locator('input[name="birth-year"]').fill(String(new Date().getFullYear() - 10))
  await none(page)
  await page.locator('[data-tier="within-days"]').click({ timeout: 8_000 })
  await page.locator('main .say').waitFor()
  expect(await page.locator('[data-start]').count()).toBe(0)
  await page.locator('[data-option="booked"]').click()
  await page.locator('main h1').first().waitFor({ timeout: 8_000 })
  expect(await page.locator('[data-start="lie-down"], [data-start="ask-cold"]').count()).toBe(0)
})

describe('while emergency help is open', () => {
  const elsewhere = [
    '#/lie',
    '#/gate/cold/cold',
    '#/guide/x',
    '#/pain',
    '#/',
    '#/check/S1',
    '#/worse/told',
    '#/locked',
    '#/keep',
    '#/person',
  ]

  test('no address leads to a comfort step, and a reload keeps it', async () => {
    const page = await newPerson(places[0])
    await answer(page, 'chest-pain')
    await expectEmergency(page, places[0])
    for (const hash of elsewhere) {
      await route(page, hash)
      await expectEmergency(page, places[0])
      expect(await page.locator('main').count(), hash).toBe(1)
    }
    for (const hash of ['#/gate/cold/cold', '#/']) {
      await page.goto(server.url + hash)
      await page.reload()
      await expectEmergency(page, places[0])
    }
    await page.goBack()
    await expectEmergency(page, places[0])
  })

  test('it ends only by two answers, and then help is still in reach', async () => {
    const page = await newPerson(places[1])
    await answer(page, 'ces-bladder')
    await expectEmergency(page, places[1])
    expect(await page.locator('[data-clear="unchanged"]').count()).toBe(0)
    await page.locator('[data-clear="clinician"]').click()
    await page.locator('main.emergency [data-confirm]').waitFor()
    await page.reload()
    await expectEmergency(page, places[1])
    expect(await page.locator('[data-confirm]').count()).toBe(0)
    await page.locator('[data-clear="clinician"]').click()
    await page.locator('[data-confirm]').click()
    await onNow(page)
    await page.getByRole('button', { name: 'Emergency help' }).click()
    const shown = await page
      .locator('main a.call')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
    expect(shown).toContain('tel:999')
  })

  test('"old and unchanged" is an answer for weakness and numbness of a leg alone', async () => {
    const page = await newPerson(places[1])
    await answer(page, 'leg-weakness-worsening')
    await page.locator('[data-clear="unchanged"]').click()
    await page.locator('[data-confirm]').click()
    await onNow(page)
  })

  test('one choice of country changes the number, and it stays', async () => {
    const page = await newPerson(places[4])
    await answer(page, 'sudden-breathless')
    await expectEmergency(page, places[4])
    await page.locator('select[name="country"]').selectOption('GB')
    await page.locator('main a.call[href="tel:999"]').waitFor()
    await expectEmergency(page, places[1])
    await page.reload()
    await expectEmergency(page, places[1])
    await page.locator('select[name="country"]').selectOption('')
    await page.locator('main a.call[href="tel:911"]').waitFor()
    await expectEmergency(page, places[4])
  })
})
