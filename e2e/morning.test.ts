import type { Page } from 'playwright-core'
import { instant } from '@unspasm/care'
import { expect, test } from 'vitest'
import { host } from './support/host.ts'
import { openOn, opening, strengthening, told, unloading } from './support/movement.ts'
import type { Story } from './support/seed.ts'
import { stored } from './support/log.ts'

const app = host()

const morning = Date.parse('2026-05-20T07:30:00Z')

/** A person who has told nothing yet today. */
const opened = async (story: Story): Promise<Page> => {
  const silent = ['slept', 'painNoted', 'legNoted', 'abilityNoted']
  const before = story.filter(([ago, { kind }]) => ago > 120 || !silent.includes(kind))
  const page = await openOn(app, morning, before)
  await opening(page, '#/slept')
  return page
}

const questions = async (page: Page): Promise<readonly string[]> => {
  const asked: string[] = []
  for (;;) {
    const heading = page.locator('main:has([data-skip]) h1')
    if (!(await heading.count())) return asked
    const title = await heading.innerText()
    asked.push(title.replaceAll('\n', ' '))
    await page.locator('[data-skip]').click()
    await page.locator('h1', { hasText: title }).waitFor({ state: 'detached' })
  }
}

const long = [
  'How bad is the pain now?',
  'How bad was it at its worst since yesterday?',
  'How was the night?',
  'Your legs',
  'How long can you keep it up?',
]

test('in the first two weeks a morning asks five things, the score first; skipping all tells nothing', async () => {
  const page = await opened(unloading(morning))
  await page.locator('[data-skip]').waitFor()
  const before = (await stored(page)).length
  expect(await questions(page)).toEqual(long)
  await page.locator('main.now').waitFor()
  expect(await stored(page)).toHaveLength(before)
})

test('after two weeks it asks for pain and sleep alone', async () => {
  const page = await opened(strengthening(morning))
  await page.locator('[data-skip]').waitFor()
  expect(await questions(page)).toEqual([long[0], long[2]])
})

test('what was told is not asked again, the first score is that of the morning, and a night keeps its own', async () => {
  const page = await opened(unloading(morning))
  await page.locator('[data-score="4"]').click()
  await page.locator('h1', { hasText: 'worst' }).waitFor()
  await page.locator('[data-score="7"]').click()
  await page.locator('h1', { hasText: 'night' }).waitFor()
  await page.locator('[data-score="6"]').click()
  await page.locator('[data-option="2"]').click()
  await page.locator('h1', { hasText: 'lie most' }).waitFor()
  await page.locator('[data-skip]').click()
  await page.locator('h1', { hasText: 'legs' }).waitFor()
  await opening(page, '#/')
  await opening(page, '#/slept')
  await page.locator('[data-skip]').waitFor()
  expect(await questions(page)).toEqual(long.slice(3))
  const scores = (await told(page, 'painNoted')).slice(-2)
  expect(scores.map(({ score, moment }) => [score, moment])).toEqual([
    [4, 'morning'],
    [7, 'worst24'],
  ])
  const [night] = (await told(page, 'slept')).slice(-1)
  expect(night).toMatchObject({ score: 6, wokenByPain: 2 })
  expect(night?.position).toBeUndefined()
  expect(Math.abs((night?.wokeAt ?? 0) - instant(morning))).toBeLessThan(10 * 60_000)
})

test('the worst of the day is no answer to how it is now; a night that was scored is told whole', async () => {
  const page = await opened(unloading(morning))
  await page.locator('[data-skip]').click()
  await page.locator('h1', { hasText: 'worst' }).waitFor()
  await page.locator('[data-score="7"]').click()
  await page.locator('h1', { hasText: 'night' }).waitFor()
  await page.locator('[data-score="6"]').click()
  await page.locator('h1', { hasText: 'wake you' }).waitFor()
  expect(await page.locator('[data-skip]').count()).toBe(0)
  await opening(page, '#/')
  await opening(page, '#/slept')
  await page.locator('h1', { hasText: 'pain now' }).waitFor()
})

test('a score that was a slip is taken back on the next page, and asked again', async () => {
  const page = await opened(unloading(morning))
  await page.locator('[data-score="9"]').click()
  await page.locator('h1', { hasText: 'worst' }).waitFor()
  await page.locator('[data-undo]').click()
  await page.locator('[data-undo]').waitFor({ state: 'detached' })
  await opening(page, '#/')
  await opening(page, '#/slept')
  await page.locator('h1', { hasText: 'pain now' }).waitFor()
})

test('a leg that is weak leads to help at once, in the middle of the questions', async () => {
  const page = await opened(unloading(morning))
  for (const title of ['pain now', 'worst', 'night']) {
    await page.locator('h1', { hasText: title }).waitFor()
    await page.locator('[data-skip]').click()
  }
  await page.locator('[data-option="weak"]').click()
  await page.locator('main.emergency').waitFor()
})
