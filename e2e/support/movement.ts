import { instant, painScore, signsOfScreen, type CareEvent, type Telling } from '@unspasm/care'
import type { Page } from 'playwright-core'
import type { Host } from './host.ts'
import { stored } from './log.ts'
import { noneOf, pain, quiet, seed, type Story } from './seed.ts'

const day = 1440

export const gates = noneOf(
  'lying',
  'cold',
  'heat',
  'legs-up',
  'massage',
  'oil',
  'rub',
  'background',
  'exercise',
)

const screened = [
  [14, quiet('S1')],
  [13, quiet('S2')],
  [12, quiet('S4')],
  [11, quiet('S5')],
  [10, quiet('morning')],
] as const satisfies Story

/** Three days in, pain 4, five minutes of walking: stage 1. */
export const unloading = (now: number): Story => [
  [3 * day, { kind: 'profileSet', region: 'GB', birthYear: 1980, sex: 'female' }],
  [
    3 * day - 1,
    { kind: 'episodeStarted', sudden: true, at: instant(now - (3 * day - 1) * 60_000) },
  ],
  [3 * day - 2, quiet('S1')],
  [3 * day - 3, gates],
  [3 * day - 4, pain(6)],
  [3 * day - 60, { kind: 'walked', minutes: 5, painRise: 0 }],
  [2 * day, pain(5, 'morning')],
  [day, pain(4, 'morning')],
  ...screened,
  [9, { kind: 'slept', score: 6, wokenByPain: 1 }],
]

/** Someone who comes on day 20, told of its beginning late: stage 3. */
export const strengthening = (now: number): Story => [
  [60, { kind: 'profileSet', region: 'GB', birthYear: 1980, sex: 'female' }],
  [59, { kind: 'episodeStarted', at: instant(now - 20 * day * 60_000) }],
  [58, quiet('S1')],
  [57, gates],
  [56, { kind: 'legNoted', leg: 'none' }],
  [55, { kind: 'abilityNoted', walkMinutes: 20, sitMinutes: 45, turnsInBed: true }],
  [54, pain(2)],
  ...screened,
]

/** A session of one exercise, begun and not ended. */
export const began = {
  kind: 'sessionStarted',
  list: 'A',
  stage: 3,
  pain: painScore(2),
  exercises: [{ exercise: 'cat-cow', level: 1, reps: 6, holdSeconds: 0, sets: 1 }],
} as const satisfies Telling

/** Stage 3, the morning after stretches that it did not like: stretches rest, strength does not. */
export const stretchesResting = (now: number): Story => [
  ...strengthening(now).map(([ago, telling]) => [ago + 2 * day, telling] as const),
  [1000, { ...began, list: 'mobility', stage: 2 }],
  [990, { kind: 'exerciseDone', exercise: 'cat-cow', level: 1, worstPain: painScore(2) }],
  [60, pain(5, 'morning')],
  [59, quiet('S1')],
  [58, quiet('morning')],
]

/** What stops a session that goes on, and what the page says of it. */
export const stops: readonly (readonly [name: string, Telling, says: RegExp])[] = [
  [
    'a fever',
    {
      kind: 'dangerAnswered',
      screen: 'S2',
      asked: signsOfScreen('S2'),
      yes: ['fever-chills'],
      unsure: [],
    },
    /checked today/,
  ],
  [
    'a dose taken on purpose',
    { kind: 'doseTaken', product: 'unknown', units: null, deliberate: true },
    /more than is safe/,
  ],
  ['a leg sign', { kind: 'legNoted', leg: 'further' }, /leg is new/],
  ['the age of a child', { kind: 'profileSet', birthYear: 2012 }, /Under 16\n+Help comes first/],
]

/** Who is not asked about lying face down. */
export const mustNotLieProne: readonly (readonly [name: string, Telling])[] = [
  ['with a narrow spinal canal', { kind: 'profileSet', conditions: ['spinal-stenosis'] }],
  ['15 weeks pregnant', { kind: 'profileSet', pregnantWeeks: 15 }],
  ['with a leg sign', { kind: 'legNoted', leg: 'same' }],
]

type Of<Kind extends CareEvent['kind']> = Extract<CareEvent, { kind: Kind }>

/** Everything of one kind in the log, oldest first. */
export const told = async <Kind extends CareEvent['kind']>(
  page: Page,
  kind: Kind,
): Promise<readonly Of<Kind>[]> =>
  (await stored(page)).filter((event): event is Of<Kind> => event.kind === kind)

/** Goes to a page of the app as a link does. */
export const opening = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to
  }, hash)

/** What is said aloud and which keys of a headset are heard, from before the app begins. */
export const listening = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const heard = { spoken: [] as string[], keys: {} as Record<string, (() => void) | null> }
    Object.assign(globalThis, { heard })
    const spoken = class {
      text: string
      lang = ''
      rate = 1
      constructor(text: string) {
        this.text = text
      }
      addEventListener() {}
    }
    Object.defineProperty(globalThis, 'SpeechSynthesisUtterance', { value: spoken })
    Object.defineProperty(globalThis, 'speechSynthesis', {
      value: {
        speak: ({ text }: { text: string }) => void heard.spoken.push(text),
        cancel: () => undefined,
      },
    })
    if ('mediaSession' in navigator) {
      navigator.mediaSession.setActionHandler = (action, handler) => {
        heard.keys[action] = handler as (() => void) | null
      }
    }
  })
}

/** The app on a small phone with a log of its own, what it says aloud kept. */
export const openOn = async (app: Host, now: number, story: Story): Promise<Page> => {
  const page = await app.newPage({ timezoneId: 'Europe/London', reducedMotion: 'reduce' })
  await page.clock.install({ time: now })
  await listening(page)
  await seed(page, app.url, now, story)
  await page.locator('main.now').waitFor()
  return page
}

interface Heard {
  readonly spoken: readonly string[]
  readonly keys: Readonly<Record<string, (() => void) | null>>
}

export const spokenIn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => (globalThis as unknown as { heard: Heard }).heard.spoken)

/** As the key of a headset would. */
export const key = (page: Page, action: 'nexttrack' | 'previoustrack' | 'pause'): Promise<void> =>
  page.evaluate((name) => {
    ;(globalThis as unknown as { heard: Heard }).heard.keys[name]?.()
  }, action)

/** Opens the page of exercises, tells the pain, and begins. */
export const beginSession = async (page: Page, score: number): Promise<void> => {
  await beforeSession(page, score)
  await page.locator('[data-begin]').click()
  await page.locator('main.session').waitFor()
}

/** To the list of today, with so much pain. */
export const beforeSession = async (page: Page, score: number): Promise<void> => {
  await opening(page, '#/move')
  const scale = page.locator('[data-ask="before"]')
  await page.locator('[data-ask="before"], .exercise-row, [data-early]').first().waitFor()
  const early = page.locator('[data-early]')
  if ((await early.count()) > 0) await early.click()
  await page.locator('[data-ask="before"], .exercise-row').first().waitFor()
  if ((await scale.count()) > 0) await page.locator(`[data-score="${score}"]`).click()
  await page.locator('.exercise-row').first().waitFor()
}

/** A key is heard as an answer only a moment after the question. */
export const answer = async (page: Page, action: 'nexttrack' | 'previoustrack'): Promise<void> => {
  await page.clock.fastForward(2_000)
  await key(page, action)
}

/** What stands on the player, as it moves from cue to cue. */
export const markOf = async (page: Page): Promise<string> =>
  (await page.locator('main.session').getAttribute('data-mark', { timeout: 5_000 })) ?? ''

/** Lets time go by until the player waits for the person. */
export const untilAsked = async (page: Page, kinds: readonly string[]): Promise<string> => {
  for (let tries = 0; tries < 400; tries += 1) {
    const mark = (await page.locator('main.session').count()) > 0 ? await markOf(page) : 'over'
    if (kinds.includes(mark) || mark === 'over') return mark
    await page.clock.fastForward(4_000)
  }
  throw new Error('the session never waits')
}

export const movementTime = '2026-05-20T10:30:00Z'

/**
 * Leads a person in stage 3 through every screen and state about exercises, and calls `visit` in each.
 * The page's clock must be installed at `movementTime`.
 */
export const walkMovement = async (
  page: Page,
  url: string,
  visit: (name: string) => Promise<void>,
): Promise<void> => {
  const now = Date.parse(movementTime)
  const open = async (hash: string, drawn: string): Promise<void> => {
    await opening(page, hash)
    await page.locator(drawn).first().waitFor()
  }
  const [, ...unscored] = strengthening(now).toReversed()
  await seed(page, url, now, [
    ...unscored.toReversed().slice(0, -5),
    [40, pain(2)],
    ...strengthening(now).slice(-5),
  ])
  await page.locator('main.now').waitFor()
  await visit('now, with exercises')
  await open('#/move', '[data-ask="before"]')
  await visit('exercises, pain first')
  await page.locator('[data-score="2"]').click()
  await page.locator('.exercise-row svg').first().waitFor()
  await visit('exercises, the list')
  await page.locator('[data-choice="8"]').click()
  await page.locator('[data-choice="chair"]').click()
  await visit('exercises, eight minutes on a chair')
  await page.locator('.exercise-row .link').first().click()
  await visit('exercises, one left out')
  await page.locator('[data-always]').click()
  await page.locator('[data-left-out]').waitFor()
  await visit('exercises, one left out for good')
  await page.locator('[data-put-back]').click()
  await page.locator('[data-at-hand] > summary').click()
  await page.locator('[data-thing="stick"]').click()
  await page.locator('[data-thing="step"]').click()
  await visit('exercises, what is at hand')
  await page.locator('[data-thing="stick"]').click()
  await page.locator('[data-thing="step"]').click()
  await open('#/move/way', '.way')
  await visit('your way')
  await open('#/move/able', '[data-save]')
  await visit('what you can do')
  await open('#/move/direction', '[data-save]')
  await visit('which way eases')
  await open('#/move/own', '[data-add]')
  await visit('prescribed, none')
  await page.locator('[data-add]').click()
  await page.locator('input[name="name"]').fill('Towel slide')
  await page.locator('textarea[name="words"]').fill('Slide the towel to the wall and back.')
  await visit('prescribed, one to add')
  await page.locator('[data-save]').click()
  await page.locator('[data-end]').waitFor()
  await visit('prescribed, one')
  await page.locator('[data-end]').click()
  await page.locator('[data-end]').waitFor({ state: 'detached' })

  await beginSession(page, 2)
  await page.locator('.stage svg').waitFor()
  await visit('player, ready')
  await page.locator('[data-next]').click()
  await page.locator('main.session:not([data-mark="start"])').waitFor()
  await visit('player, a step')
  await untilAsked(page, ['ask'])
  await visit('player, how was it')
  await page.locator('[data-felt="more"]').click()
  await page.locator('[data-asking="more"]').waitFor()
  await visit('player, how high')
  await page.locator('[data-score="3"]').click()
  await page.locator('main.session[data-mark="start"]').waitFor()
  await visit('player, a notice')
  await page.locator('[data-next]').click()
  await untilAsked(page, ['hold'])
  await visit('player, a hold')
  await page.locator('[data-hurts]').click()
  await page.locator('[data-option="leg"]').waitFor()
  await visit('player, where does it hurt')
  await page.locator('[data-option="leg"]').click()
  await page.locator('[data-option="further"]').waitFor()
  await visit('player, which leg sign')
  await page.evaluate(() => history.back())
  await page.reload()
  await open('#/move', '[data-go-on]')
  await visit('exercises, a session goes on')
  await page.locator('[data-go-on]').click()
  await page.locator('main.session [data-stop]').click()
  await page.locator('[data-question="done"]').waitFor()
  await visit('player, over')
  await page.clock.fastForward(6 * 60_000)
  await open('#/move', '[data-score="2"]')
  await visit('exercises, pain after')
  await page.locator('[data-score="2"]').click()
  await page.locator('main.now').waitFor()
  await open('#/move', '[data-later]')
  await visit('exercises, due later')
  await open('#/move/checks', '[data-closed]')
  await visit('home checks')
  await open('#/move/checks/st-sts30', '[data-why], [data-begin]')
  await visit('a home check, before')
  await open('#/measures', '[data-measure]')
  await visit('measures')
  await open('#/measures/peg', '[data-score="2"]')
  await visit('measure, PEG')
  for (const score of [2, 3, 4]) {
    await page.locator(`[data-score="${score}"]`).click()
  }
  await page.locator('[data-done]').waitFor()
  await visit('measure, what it says')
  await open('#/measures/rmdq-24', '.check-row')
  await visit('measure, the 24 sentences')
  await open('#/measures/own-activities', '[data-next]')
  await visit('measure, own activities')
  await open('#/measures/global-change', '[data-score="2"]')
  await visit('measure, better or worse')
  await open('#/measures/slow-recovery', '.check-row')
  await visit('measure, two weeks on')
  await open('#/move', '[data-more="pause"]')
  await page.locator('[data-more="pause"]').click()
  await page.locator('[data-held]').waitFor()
  await visit('exercises, paused')
}
