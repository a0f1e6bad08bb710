import type { Page } from 'playwright-core'
import {
  emptyClock,
  eventOf,
  instant,
  nextId,
  signsOfScreen,
  gates,
  painScore,
  type CareEvent,
  type GateId,
  type Telling,
} from '@unspasm/care'

/** Minutes before the page's now, and what was told then; in order. */
export type Story = readonly (readonly [ago: number, telling: Telling])[]

export const pain = (score: number, moment: 'now' | 'morning' | 'worst24' = 'now'): Telling => ({
  kind: 'painNoted',
  score: painScore(score),
  moment,
})

/** A danger screen answered with "none of these". */
export const quiet = (screen: 'S1' | 'S2' | 'S4' | 'S5' | 'morning' | 'legs'): Telling => ({
  kind: 'dangerAnswered',
  screen,
  asked: signsOfScreen(screen),
  yes: [],
  unsure: [],
})

/** A checklist answered with "none of these". */
export const noneOf = (...ids: readonly GateId[]): Telling => ({
  kind: 'profileSet',
  conditions: [],
  conditionsAsked: ids.flatMap((id) => gates[id].rows.flatMap(({ conditions }) => conditions)),
})

const eventsOf = (now: number, story: Story): readonly CareEvent[] => {
  let clock = emptyClock
  return story.map(([ago, telling], index) => {
    const wall = instant(now - ago * 60_000)
    const made = nextId(clock, wall, index.toString(16).padStart(16, '7'))
    clock = made.clock
    return eventOf(telling, made.id, wall, 'seeded')
  })
}

/** Puts a log into the app's own store, as if it had been told there, and opens the app on it. */
export const seed = async (page: Page, url: string, now: number, story: Story): Promise<void> => {
  await page.goto(url)
  await page.locator('.door-main').waitFor()
  await page.evaluate(
    (events) =>
      new Promise<void>((resolve, reject) => {
        void indexedDB.databases().then(([found]) => {
          const opening = indexedDB.open(found?.name ?? 'unspasm')
          opening.addEventListener('error', () => reject(new Error('the database does not open')))
          opening.addEventListener('success', () => {
            const writing = opening.result.transaction(['tail'], 'readwrite')
            for (const event of events) writing.objectStore('tail').put(event)
            writing.addEventListener('complete', () => {
              opening.result.close()
              resolve()
            })
          })
        })
      }),
    [...eventsOf(now, story)],
  )
  await page.reload()
}
