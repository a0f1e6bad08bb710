import type { Page } from 'playwright-core'
import { inPlayer, none, nextThrough, onNow, openDoor, route, start } from './person.ts'

/** 09:00 of a Monday in Berlin. */
export const weekBegins = new Date('2026-03-09T09:00:00+01:00')
export const weekZone = 'Europe/Berlin'

const [minute, hour, day] = [60_000, 3_600_000, 86_400_000]

export interface Week {
  readonly page: Page
  /** moves the page's clock to that day (0 is the first) and time of day */
  readonly at: (days: number, clock: `${number}:${string}`) => Promise<void>
  readonly open: (hash: string, drawn: string) => Promise<void>
  readonly pain: (score: number) => Promise<void>
  /** answers every danger check that is due with none, and the morning's with no change */
  readonly checkAll: () => Promise<void>
  readonly has: (selector: string) => Promise<boolean>
}

/** A person's hands for a week; the page's clock must be installed at `weekBegins`. */
export const weekOf = (page: Page): Week => {
  let now = 9 * hour
  const has = async (selector: string): Promise<boolean> =>
    (await page.locator(selector).count()) > 0
  const open = async (hash: string, drawn: string): Promise<void> => {
    await route(page, hash)
    await page.locator(drawn).first().waitFor()
  }
  return {
    page,
    has,
    open,
    at: async (days, clock) => {
      const [hours = 0, minutes = 0] = clock.split(':').map(Number)
      const then = days * day + hours * hour + minutes * minute
      if (then < now) throw new Error(`the week does not run back to day ${days}, ${clock}`)
      await page.clock.fastForward(then - now)
      now = then
    },
    pain: async (score) => {
      await open('#/pain', '[data-score]')
      await page.locator(`[data-score="${score}"]`).click()
      await onNow(page)
    },
    checkAll: async () => {
      await open('#/', 'main.now')
      const due = page.locator('main.now [data-start$="-screen"]')
      while ((await due.count()) > 0) {
        await due.first().click()
        await page.locator('main:not(.now) [data-none]').first().waitFor()
        while (!(await has('main.now'))) {
          await page
            .locator('main:not(.now) [data-none]')
            .click({ timeout: 1_000 })
            .catch(() => undefined)
        }
      }
    },
  }
}

/** A locked back, checked, with the first score and the first lying: 09:00 to 09:25. */
export const firstHour = async (week: Week, visit: Visit): Promise<void> => {
  const { page, pain, at } = week
  await openDoor(page)
  await none(page)
  await page.locator('input[name="row-2"]').waitFor()
  await none(page)
  await onNow(page, 'lie-down')
  await pain(7)
  await visit('1 the first minutes')
  await page.locator('[data-already]').click()
  await nextThroughSetUp(page)
  await at(0, '9:25')
  await page.locator('[data-question="effect"] [data-option="better"]').click()
  await week.open('#/', 'main.now')
}

const nextThroughSetUp = async (page: Page): Promise<void> => {
  for (const step of [0, 1])
    await page.locator(`main.player[data-step="${step}"] [data-next]`).click()
  await page.locator('[data-leave]').waitFor()
}

/** Cold with its checklist, its looks at the skin and the score after. */
export const coldOnce = async (
  week: Week,
  from: `${number}:${string}`,
  check: `${number}:${string}`,
  end: `${number}:${string}`,
  visit: Visit,
): Promise<void> => {
  const { page, at } = week
  await at(0, from)
  await start(page, 'ask-cold')
  await page.locator('input[name="row-8"]').waitFor()
  await none(page)
  await inPlayer(page, 'cold-prepare')
  for (const step of [0, 1])
    await page.locator(`main.player[data-step="${step}"] [data-next]`).click()
  await page.locator('[data-skin-normal]').click()
  await inPlayer(page, 'cold')
  await visit('2 cold is on')
  await at(0, check)
  await page.locator('main.player[data-step="1"] [data-skin-normal]').click()
  await at(0, end)
  await page.locator('[data-question="skin"]').waitFor()
  await page.locator('[data-option="normal"]').click()
  await page.locator('[data-score="5"]').click()
  await onNow(page)
}

/** The bed set up, the light dimmed, awake at 02:30. */
export const firstNight = async (week: Week, visit: Visit): Promise<void> => {
  const { page, at } = week
  await at(0, '21:30')
  await start(page, 'tonight')
  await inPlayer(page, 'bed-set-up')
  await visit('3 the bed')
  await nextThrough(page, 'bed-set-up')
  await week.open('#/', 'main.now')
  await at(0, '23:00')
  await page.locator('[data-night-switch]').click()
  await visit('4 the night')
  await at(1, '2:30')
  await week.open('#/awake', 'main .rows')
  await visit('5 awake')
}

/** The first morning whole: pain, the worst of the day, the night, the legs, walking and sitting. */
export const firstMorning = async (week: Week, visit: Visit): Promise<void> => {
  const { page, at } = week
  await at(1, '7:30')
  await week.checkAll()
  await visit('6 the morning')
  await start(page, 'ask-night')
  const asked = (title: string) => page.locator('h1', { hasText: title }).waitFor()
  await asked('pain now')
  await page.locator('[data-score="5"]').click()
  await asked('at its worst')
  await page.locator('[data-score="8"]').click()
  await asked('the night')
  await visit('7 the morning, one question of five')
  await page.locator('[data-score="4"]').click()
  await page.locator('[data-option="1"]').click()
  await page.locator('[data-option="side-lying"]').click()
  await asked('legs')
  await page.locator('[data-option="none"]').click()
  await asked('How long')
  await page.locator('[data-choice="5"]').first().click()
  await visit('8 the morning, what can be done')
  await page.locator('[data-save]').click()
  await onNow(page)
}

/** Massage on the second day, after its checklist, and its oil wiped off. */
export const massage = async (week: Week, visit: Visit): Promise<void> => {
  const { page, at } = week
  await at(1, '10:00')
  await week.pain(5)
  await week.checkAll()
  await week.open('#/rubs', '[data-start="massage-helper"]')
  await visit('9 massage and oils, on the second day')
  await start(page, 'massage-helper')
  await page.locator('input[name="row-11"]').waitFor()
  await none(page)
  await inPlayer(page, 'massage-helper')
  for (const step of [0, 1, 2])
    await page.locator(`main.player[data-step="${step}"] [data-next]`).click()
  await page.locator('main.player[data-step="3"]').waitFor()
  await visit('10 massage')
  await at(1, '10:08')
  await page.locator('main.player[data-step="7"] [data-next]').click()
  await page.locator('[data-question="wash"] [data-option="off"]').click()
  await page.locator('[data-score="4"]').click()
  await onNow(page)
}

export type Visit = (name: string) => Promise<void>
