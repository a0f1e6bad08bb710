import type { Page } from 'playwright-core'
import { painScore } from '@unspasm/care'
import { expect, test } from 'vitest'
import { host } from './support/host.ts'
import {
  beforeSession,
  began,
  mustNotLieProne,
  openOn,
  opening,
  strengthening,
  stretchesResting,
  told,
} from './support/movement.ts'
import { pain, type Story } from './support/seed.ts'

const app = host()

const morning = Date.parse('2026-05-20T10:30:00Z')

const opened = (story: Story): Promise<Page> => openOn(app, morning, story)

test('who never had an episode here can keep well: a checklist, then the routine', async () => {
  const page = await app.newPage()
  await page.clock.install({ time: morning })
  await page.goto(`${app.url}#/keep`)
  await page.locator('[data-move]').click()
  await page.locator('[data-keep]').click()
  await page.locator('[data-gate]').click()
  await page.locator('[data-none]').click()
  await page.locator('[data-ask="before"] [data-score="1"]').click()
  await page.locator('.exercise-row').first().waitFor()
  expect(await page.locator('[data-list]').getAttribute('data-list')).toBe('keep')
  const curlUp = page.locator('.exercise-row[data-exercise="curl-up"]')
  expect(await curlUp.innerText()).toContain('4-2 × 6 s')
}, 60_000)

test('a list that rests cannot be begun, and says until when', async () => {
  const page = await opened(stretchesResting(morning))
  await opening(page, '#/move')
  await page.locator('[data-ask="before"] [data-score="4"]').click()
  await page.locator('[data-rests]').waitFor()
  expect(await page.locator('[data-list]').getAttribute('data-list')).toBe('mobility')
  expect(await page.locator('[data-rests]').innerText()).toMatch(/Resting until .*\d:\d\d/)
  expect(await page.locator('[data-begin]').count()).toBe(0)
  await page.locator('[data-change]').click()
  await page.locator('[data-ask="before"] [data-score="2"]').click()
  await page.locator('[data-begin]').waitFor()
}, 60_000)

test('between sessions it says when the next one is due, and who wants one now has a way', async () => {
  const page = await opened([
    ...strengthening(morning).slice(0, -6),
    [53, began],
    [52, { kind: 'exerciseDone', exercise: 'cat-cow', level: 1, worstPain: painScore(2) }],
    [51, pain(2)],
    ...strengthening(morning).slice(-5),
  ])
  await page.clock.fastForward(30 * 60_000)
  await opening(page, '#/move')
  await page.locator('[data-later]').waitFor()
  expect(await page.locator('[data-later]').innerText()).toMatch(/Next session: .*06:37/)
  await page.locator('[data-early]').click()
  await page.locator('[data-score="2"]').click()
  await page.locator('.exercise-row').first().waitFor()
  expect(await page.locator('[data-list]').getAttribute('data-list')).toBe('mobility')
}, 60_000)

test('what waits for a clinician opens with their yes; pain can be told again; one is left out for good', async () => {
  const page = await opened([
    ...strengthening(morning),
    [8, { kind: 'profileSet', conditions: ['recent-surgery', 'shoulder-pain'] }],
    [7, pain(2)],
  ])
  await opening(page, '#/move')
  await page.locator('[data-pain-now]').waitFor()
  await page.locator('[data-change]').click()
  await page.locator('[data-ask="before"] [data-score="1"]').click()
  expect(await page.locator('[data-pain-now]').innerText()).toContain('Pain now: 1')
  const row = (id: string) => page.locator(`.exercise-row[data-exercise="${id}"]`)
  await page.locator('.exercise-row').first().waitFor()
  expect(await row('curl-up').count()).toBe(0)
  expect(await page.locator('[data-agree]').count()).toBe(1)
  await page.locator('[data-agree="recent-surgery"] [data-agree-ask]').click()
  await page.locator('[data-agree-no]').click()
  expect(await row('curl-up').count()).toBe(0)
  await page.locator('[data-agree="recent-surgery"] [data-agree-ask]').click()
  await page.locator('[data-agree-yes]').click()
  await row('curl-up').waitFor()
  expect(await row('side-plank-knees').count()).toBe(0)
  expect(await page.locator('[data-agree]').count()).toBe(0)

  await row('cat-cow').locator('.link').click()
  await page.locator('[data-left-out="cat-cow"] [data-always]').click()
  await page.reload()
  await page.locator('[data-left-out="cat-cow"]').waitFor()
  expect(await row('cat-cow').count()).toBe(0)
  await page.locator('[data-left-out="cat-cow"] [data-put-back]').click()
  await row('cat-cow').waitFor()
}, 60_000)

test.each(mustNotLieProne)(
  '%s nobody is asked about lying face down',
  async (_, telling) => {
    const page = await opened([...strengthening(morning), [8, telling]])
    await opening(page, '#/move/direction')
    await page.locator('[data-save]').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/face down|Three/)
    await page.locator('[data-save]').click()
    await page.locator('.stage-card').waitFor()
    const [direction] = await told(page, 'directionNoted')
    expect(direction).toMatchObject({ sitWorse: false, standWorse: false })
    expect(direction?.prone).toBeUndefined()
  },
  60_000,
)

test('what was told of walking stands there and can be told again; an empty answer is none', async () => {
  const page = await opened([
    ...strengthening(morning),
    [7, { kind: 'abilityNoted', walkMinutes: 0 }],
  ])
  await opening(page, '#/move')
  await page.locator('[data-held] [data-able]').click()
  await page.locator('[data-save]').waitFor()
  expect(await page.locator('[data-save]').isDisabled()).toBe(true)
  const said = await page.locator('main').innerText()
  for (const each of ['told: 0)', 'told: 45)', 'told: Yes)']) expect(said).toContain(each)
  await page.locator('[data-choice="5"]').first().click()
  await page.locator('[data-save]').click()
  await page.locator('.stage-card').waitFor()
  expect((await told(page, 'abilityNoted')).at(-1)?.walkMinutes).toBe(5)
  await opening(page, '#/move/able')
  await page.locator('[data-save]').waitFor()
  expect(await page.locator('main').innerText()).toContain('told: 5)')
}, 60_000)

test('what is not at hand makes room for others, from now on, until it is there again', async () => {
  const page = await opened(strengthening(morning))
  await beforeSession(page, 1)
  const hinge = page.locator('.exercise-row[data-exercise="hip-hinge"]')
  const rows = page.locator('.exercise-row')
  await hinge.waitFor()
  const many = await rows.count()
  await page.locator('[data-at-hand] > summary').click()
  await page.locator('[data-thing="stick"]').click()
  await hinge.waitFor({ state: 'detached' })
  expect(await rows.count()).toBe(many)
  await page.reload()
  await beforeSession(page, 1)
  expect(await page.locator('[data-at-hand] > summary').innerText()).toContain('not broomstick')
  expect(await hinge.count()).toBe(0)
  await page.locator('[data-at-hand] > summary').click()
  await page.locator('[data-thing="stick"]').click()
  await hinge.waitFor()
}, 60_000)
