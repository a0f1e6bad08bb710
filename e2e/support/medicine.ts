import type { Page } from 'playwright-core'
import { none, route } from './person.ts'

/** What a person does about medicines, step by step; each waits until the app answers. */
export const medicine = (page: Page) => {
  const open = async (hash: string, drawn: string): Promise<void> => {
    await route(page, hash)
    await page.locator(drawn).first().waitFor()
  }
  const on = (name: string): Promise<void> =>
    page.locator(`main[data-medicine="${name}"]`).first().waitFor()
  const take = (): Promise<void> => open('#/take', 'main[data-medicine="take"]')
  const type = (text: string): Promise<void> => page.locator('input[name="medicine"]').fill(text)
  const region = async (id: string): Promise<void> => {
    await page.locator(`[data-region="${id}"]`).click()
    await page.locator('[data-region-ask]').waitFor({ state: 'detached' })
  }
  const pick = (id: string): Promise<void> => page.locator(`[data-product="${id}"]`).first().click()
  /** Opens the answer, with every question about it answered "none of these". */
  const answered = async (id: string): Promise<void> => {
    await open(`#/take/${id}`, 'main[data-medicine="answer"]')
    const questions = page.locator('[data-questions]')
    if ((await questions.count()) === 0) return
    await questions.click()
    await on('you')
    await none(page)
    await on('answer')
  }
  const units = (count: number): Promise<void> =>
    page.locator('input[name="units"]').fill(String(count))
  const verdict = (): Promise<string | null> =>
    page.locator('[data-verdict]').first().getAttribute('data-verdict')
  /** Tells a dose just taken, whatever the answer is. */
  const took = async (): Promise<void> => {
    const main = page.locator('[data-took]')
    if ((await main.count()) > 0) await main.click()
    else {
      await page.locator('[data-already]').click()
      await page.locator('[data-when="now"]').click()
    }
  }
  return { open, on, take, type, region, pick, answered, units, verdict, took }
}

export type Hands = ReturnType<typeof medicine>

/**
 * Leads a new person through every screen and state about medicines, and calls `visit` in each. The
 * page's clock must be installed.
 */
export const walkMedicine = async (
  page: Page,
  url: string,
  visit: (name: string) => Promise<void>,
): Promise<void> => {
  const hands = medicine(page)
  await page.goto(`${url}#/take`)
  await hands.on('take')
  await visit('may I take this')
  await hands.region('GB')
  await hands.type('ibup')
  await page.locator('[data-results="here"] [data-product]').first().waitFor()
  await visit('may I take this, found')
  await hands.type('crocin')
  await page.locator('[data-results="elsewhere"]').waitFor()
  await visit('may I take this, sold elsewhere')
  await hands.type('xqzzwv')
  await visit('may I take this, nothing found')
  await hands.type('ibuprofen 200')
  await hands.pick('ibuprofen-200')
  await hands.on('you')
  await visit('questions before an answer')
  await page.locator('input[name="ask-pregnant"]').check()
  await page.locator('input[name="weeks"]').waitFor()
  await page.locator('input[name="weeks"]').scrollIntoViewIfNeeded()
  await visit('questions before an answer, pregnant')
  await page.locator('input[name="ask-pregnant"]').uncheck()
  await none(page)
  await hands.on('answer')
  await page.locator('[data-verdict="OK"], [data-verdict="NOTE"]').waitFor()
  await visit('answer, within the limits')
  await page.locator('[data-earlier]').click()
  await page.locator('dialog[open] [data-when="now"]').waitFor()
  await visit('when it was taken')
  await page.locator('[data-unsure]').click()
  await visit('when it was taken, between')
  await page.locator('[data-cancel]').click()
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await hands.units(2)
  await hands.took()
  await hands.on('take')
  await page.locator('[data-lately]').waitFor()
  await visit('may I take this, something taken')
  await page.clock.fastForward(60_000)
  await page.locator('[data-own-row="ibuprofen-200"]').click()
  await page.locator('[data-verdict="WAIT"]').waitFor()
  await page.locator('[data-why]').first().click()
  await page.waitForFunction(
    () => (document.querySelector('.sources li')?.textContent?.length ?? 0) > 15,
  )
  await visit('answer, not yet')
  await hands.took()
  await page.locator('[data-twice]').first().waitFor()
  await visit('a second dose?')
  await page.locator('[data-twice="no"]').click()
  await hands.on('take')
  await hands.open('#/take/naproxen-250', '[data-verdict="STOP"]')
  await visit('answer, stop')
  await hands.answered('lemsip-max')
  await page.locator('[data-verdict="ASK"]').waitFor()
  await visit('answer, ask')
  await hands.open('#/take/paracetamol-500', '[data-verdict]')
  await visit('answer, more left to know')

  await hands.take()
  await page.locator('[data-go="alcohol"]').click()
  await page.locator('dialog[open] [data-drank]').waitFor()
  await visit('alcohol')
  await page.locator('[data-cancel]').click()
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await hands.open('#/label', 'main[data-medicine="label"]')
  await fillLabel(page)
  await visit('a label')
  await page.locator('[data-save]').click()
  await hands.on('answer')
  await visit('answer, of an entered label')

  await hands.open('#/prescriptions', '[data-add]')
  await visit('no prescriptions')
  await page.locator('[data-add]').click()
  await hands.type('diclo')
  await page.locator('[data-product]').first().waitFor()
  await visit('what was prescribed')
  await hands.open('#/prescriptions/add/diclofenac-50', '[data-save]')
  await visit('how often')
  await page.locator('input[name="per-day"]').fill('6')
  await page.locator('[data-entry]').waitFor()
  await page.locator('[data-entry]').scrollIntoViewIfNeeded()
  await visit('how often, over every limit')
  await page.locator('input[name="rhythm"][value="times"]').check()
  await page.locator('[data-save]').click()
  await page.locator('[data-prescription]').waitFor()
  await hands.open('#/prescriptions/add/diazepam-5', '[data-save]')
  await page.locator('input[name="per-day"]').fill('1')
  await page.locator('[data-save]').click()
  await page.locator('[data-prescription="diazepam-5"]').waitFor()
  await visit('my prescriptions')

  await hands.answered('patch-salonpas-us')
  await visit('answer, of a patch')
  await hands.took()
  await hands.on('take')
  await hands.open('#/take/patch-salonpas-us', '[data-worn]')
  await visit('answer, a patch that is on')
  await page.clock.fastForward(13 * 3_600_000)
  await hands.take()
  await page.locator('[data-status="patch"]').waitFor()
  await visit('may I take this, a patch to take off')
  await hands.open('#/too-much', '[data-call]')
  await visit('too much, nothing told')
  await hands.open('#/take/paracetamol-500', '[data-verdict]')
  await hands.units(9)
  await page.locator('input[name="units"]').press('Tab')
  await hands.took()
  await hands.on('help')
  await visit('too much, the poison line')
  await hands.take()
  await page.locator('[data-status="help"]').waitFor()
  await visit('may I take this, help first')
  await hands.open('#/too-much', '[data-call]')
  await page.locator('input[name="purpose"]').check()
  await hands.on('emergency')
  await visit('too much, an emergency')
  await page.locator('[data-mistake]').click()
  await page.locator('[data-dose]').first().click()
  await page.locator('[data-confirm]').scrollIntoViewIfNeeded()
  await visit('too much, taken back?')
}

/** A box that no list has. */
export const fillLabel = async (page: Page): Promise<void> => {
  await page.locator('input[name="box-name"]').fill('Schmerzfrei Plus')
  await page.locator('input[name="ingredient"]').fill('acetaminofen')
  await page.locator('[data-ingredient="paracetamol"]').click()
  await page.locator('input[name="mg-0"]').fill('500')
  await page.locator('input[name="max-units"]').fill('2')
  await page.locator('input[name="every-hours"]').fill('6')
  await page.locator('input[name="max-units-24h"]').fill('6')
}
