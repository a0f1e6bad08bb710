import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { host } from './support/host.ts'
import {
  answer,
  began,
  beginSession,
  key,
  markOf,
  openOn,
  opening,
  spokenIn,
  stops,
  strengthening,
  told,
  unloading,
  untilAsked,
} from './support/movement.ts'
import { type Story } from './support/seed.ts'

const app = host()

const morning = Date.parse('2026-05-20T10:30:00Z')

const opened = (story: Story): Promise<Page> => openOn(app, morning, story)

/** Lights of what the exercise is for; none of where it hurts. */
const litParts = async (page: Page): Promise<number> => {
  const colours = await page
    .locator('.stage stop')
    .evaluateAll((stops) => [
      ...new Set(stops.map((stop) => stop.getAttribute('stop-color') ?? '')),
    ])
  expect(colours).toHaveLength(1)
  expect(colours[0]).toContain('--target')
  return page.locator('.stage .fig-glow').count()
}

test('a whole session of stage 1 by the keys of a headset, eyes closed: each step is said, each answer kept', async () => {
  const page = await opened(unloading(morning))
  await beginSession(page, 4)
  const [start] = await told(page, 'sessionStarted')
  const planned = start?.exercises.map(({ exercise }) => exercise) ?? []
  expect(start).toMatchObject({ list: 'unload', stage: 1, pain: 4 })
  expect(planned).toEqual([
    'diaphragmatic-breathing',
    'pelvic-tilt-supine',
    'knee-rock',
    'heel-slide',
    'abdominal-brace',
    'walk-short',
  ])
  for (let each = 0; each < planned.length; each += 1) {
    expect(await markOf(page)).toBe('start')
    expect(await litParts(page), planned[each]).toBeGreaterThan(0)
    await key(page, 'nexttrack')
    expect(await untilAsked(page, ['ask'])).toBe('ask')
    await answer(page, 'nexttrack')
    await page
      .locator(each + 1 < planned.length ? 'main.session[data-mark="start"]' : '[data-question]')
      .waitFor()
  }
  const done = await told(page, 'exerciseDone')
  expect(done.map(({ exercise, worstPain }) => [exercise, worstPain])).toEqual(
    planned.map((exercise) => [exercise, 4]),
  )
  const ends = (await told(page, 'guideEnded')).filter(({ target }) => target === start?.id)
  expect(ends.map(({ how }) => how)).toEqual(['finished'])

  const said = await spokenIn(page)
  const at = (part: string): number => said.findIndex((text) => text.includes(part))
  const order = ['Belly breathing', 'Pelvic tilt', 'knee rocks', 'Heel slide', 'brace', 'walk'].map(
    at,
  )
  expect(order.every((index) => index >= 0)).toBe(true)
  expect(order).toEqual(order.toSorted((a, b) => a - b))
  for (const needed of ['2.', '6.', 'Out.', 'Hold.', '3', 'How was it', 'Next: same or less'])
    expect(at(needed), needed).toBeGreaterThanOrEqual(0)
  expect(said.every((text) => text.length < 420)).toBe(true)

  await page.locator('[data-done]').click()
  await page.clock.fastForward(6 * 60_000)
  await opening(page, '#/move')
  await page.locator('h1', { hasText: 'after the exercises' }).waitFor()
  await page.locator('[data-score="4"]').click()
  await page.locator('main.now').waitFor()
  expect((await told(page, 'painNoted')).at(-1)).toMatchObject({
    score: 4,
    moment: 'after',
    session: start?.id,
  })
  await opening(page, '#/move/way')
  await page.locator('.session-log').waitFor()
  expect(await page.locator('.session-log').innerText()).toContain('waiting for the morning')
}, 120_000)

test('a session of stage 3, stopped in the middle: one exercise hurts and is over, then a hold ends it', async () => {
  const page = await opened(strengthening(morning))
  await beginSession(page, 2)
  const [start] = await told(page, 'sessionStarted')
  expect(start).toMatchObject({ list: 'A', stage: 3 })
  await page.locator('[data-next]').click()
  expect(await untilAsked(page, ['ask'])).toBe('ask')
  await page.locator('[data-felt="same"]').click()
  await page.locator('main.session[data-mark="start"]').waitFor()
  await page.locator('[data-next]').click()
  await page.clock.fastForward(9_000)
  await page.locator('[data-hurts]').click()
  await page.locator('[data-option="back"]').waitFor()
  expect((await told(page, 'guideMoved')).at(-1)?.state).toBe('paused')
  await page.locator('[data-option="back"]').click()
  await page.locator('[data-score="5"]').click()
  await page.locator('main.session[data-mark="start"]').waitFor()
  expect(await page.locator('.session-notice').innerText()).toContain('over for today')
  expect(
    (await told(page, 'exerciseDone')).map(({ exercise, worstPain }) => [exercise, worstPain]),
  ).toEqual([
    ['cat-cow', 2],
    ['curl-up', 5],
  ])

  await page.reload()
  await page.locator('main.session[data-mark="start"]').waitFor()
  expect(await page.locator('h1').innerText()).toContain('3 of 6')
  await page.locator('[data-next]').click()
  const box = await page.locator('.cue').boundingBox()
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10)
  await page.mouse.down()
  await page.clock.fastForward(1_000)
  await page.mouse.up()
  await page.locator('[data-question="done"]').waitFor()
  const end = (await told(page, 'guideEnded')).find(({ target }) => target === start?.id)
  expect(end?.how).toBe('stopped')

  await page.locator('[data-done]').click()
  await page.locator('main.now').waitFor()
  await page.clock.fastForward(26 * 3_600_000)
  await beginSession(page, 2)
  const [, next] = await told(page, 'sessionStarted')
  expect(next?.list).toBe('B')
}, 120_000)

test('a leg that is new in a session stops it, and asks about the legs before anything else', async () => {
  const page = await opened(strengthening(morning))
  await beginSession(page, 2)
  await page.locator('[data-hurts]').click()
  await page.locator('[data-option="leg"]').click()
  await page.locator('[data-option="further"]').click()
  await page.locator('main.now').waitFor()
  expect((await told(page, 'legNoted')).at(-1)?.leg).toBe('further')
  expect(await page.locator('[data-start="exercise-session"]').count()).toBe(0)
  await opening(page, '#/move')
  await page.locator('[data-held]').waitFor()
  expect(await page.locator('[data-held]').innerText()).toContain('leg')
}, 60_000)

test('weakness in a session is an emergency at once', async () => {
  const page = await opened(strengthening(morning))
  await beginSession(page, 2)
  await page.locator('[data-hurts]').click()
  await page.locator('[data-option="leg"]').click()
  await page.locator('[data-option="weak"]').click()
  await page.locator('main.emergency, .emergency').first().waitFor()
}, 60_000)

test('without sound every step is on screen, and what a clinician gave comes first', async () => {
  const page = await opened(strengthening(morning))
  await opening(page, '#/move/own/add')
  await page.locator('input[name="name"]').fill('Towel slide')
  await page.locator('textarea[name="words"]').fill('Slide the towel to the wall and back.')
  await page.locator('[data-save]').click()
  await page.locator('[data-end="Towel slide"]').waitFor()
  await beginSession(page, 2)
  expect(await page.locator('h1').innerText()).toContain('Towel slide')
  expect(await page.locator('.before, .cue-more').first().innerText()).toContain('towel')
  await page.locator('.topline .link').click()
  await page.locator('[data-next]').click()
  await page.locator('[data-next]').click()
  await page.locator('[data-felt="same"]').click()
  await page.locator('main.session[data-mark="start"]').waitFor()
  const facts = await page.locator('.before-facts').innerText()
  expect(facts).toMatch(/Watch out/)
  await page.locator('[data-next]').click()
  expect((await page.locator('.cue').innerText()).length).toBeGreaterThan(5)
}, 60_000)

test.each(stops)(
  '%s stops a session that goes on, which says why and ends',
  async (_, telling, reason) => {
    const page = await opened([...strengthening(morning), [5, began], [4, telling]])
    const [start] = await told(page, 'sessionStarted')
    for (const hash of ['#/move', `#/guide/${start?.id}`]) {
      await opening(page, hash)
      await page.locator('[data-halted]').waitFor()
      expect(await page.locator('[data-halted]').innerText()).toMatch(reason)
      expect(await page.locator('[data-go-on], main.session').count()).toBe(0)
    }
    await page.locator('[data-stop]').click()
    await page.locator('main.now').waitFor()
    const end = (await told(page, 'guideEnded')).at(-1)
    expect(end).toMatchObject({ target: start?.id, how: 'stopped' })
  },
  60_000,
)

test('a leg told of in another tab stops the player by itself, and a listener hears why', async () => {
  const page = await opened(strengthening(morning))
  await beginSession(page, 2)
  await page.locator('[data-next]').click()
  const other = await app.context.newPage()
  await other.goto(`${app.url}#/leg`)
  await other.locator('[data-option="further"]').click()
  await other.locator('main.now').waitFor()
  await page.locator('[data-halted]').waitFor()
  expect((await spokenIn(page)).at(-1)).toMatch(/^Exercises stop here\. .*leg is new/)
}, 60_000)

test('what can be seen to within days stops no session', async () => {
  const page = await opened([
    ...strengthening(morning),
    [8, { kind: 'profileSet', conditions: ['cancer-history'] }],
    [5, began],
  ])
  await page.locator('[data-alert][data-tier="within-days"]').waitFor()
  await opening(page, '#/move')
  await page.locator('[data-go-on]').click()
  await page.locator('main.session').waitFor()
}, 60_000)

test('a key pressed as the question comes is no answer; a moment later it is', async () => {
  const page = await opened([
    ...strengthening(morning),
    [8, { kind: 'prescribed', exercise: 'Towel slide', reps: 8, holdSeconds: 0, sets: 1 }],
  ])
  await beginSession(page, 2)
  await page.locator('[data-next]').click()
  await page.locator('main.session:not([data-mark="start"])').waitFor()
  await key(page, 'nexttrack')
  await page.locator('main.session[data-mark="ask"]').waitFor()
  await key(page, 'nexttrack')
  await key(page, 'previoustrack')
  expect(await markOf(page)).toBe('ask')
  expect(await told(page, 'exerciseDone')).toEqual([])
  expect((await spokenIn(page)).at(-1)).toContain('Next: same or less. Back: a bit more.')
  await answer(page, 'previoustrack')
  await page.locator('main.session[data-mark="start"]').waitFor()
  expect((await told(page, 'exerciseDone')).map(({ worstPain }) => worstPain)).toEqual([3])
}, 60_000)

test('a session that ends with a hurt and nothing done is asked about too', async () => {
  const page = await opened(strengthening(morning))
  await beginSession(page, 2)
  await page.locator('[data-next]').click()
  await page.locator('[data-hurts]').click()
  await page.locator('[data-option="back"]').click()
  await page.locator('[data-score="3"]').click()
  await page.locator('main.session .session-notice').waitFor()
  await page.locator('[data-stop]').click()
  await page.locator('[data-question="done"]').waitFor()
  expect(await page.locator('main').innerText()).toContain('In 5 minutes')
  await page.locator('[data-done]').click()
  await page.clock.fastForward(6 * 60_000)
  await opening(page, '#/move')
  await page.locator('h1', { hasText: 'after the exercises' }).waitFor()
}, 60_000)
