import type { Page } from 'playwright-core'
import type { CareEvent } from '@unspasm/care'

/** The log as the app's own export writes it. */
export const exported = async (page: Page): Promise<string> => {
  await page.evaluate(() => {
    location.hash = '#/person'
  })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export]').click(),
  ])
  const pieces: Buffer[] = []
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer)
  return Buffer.concat(pieces).toString('utf8')
}

/** What IndexedDB holds, chunks and tail, in id order; nothing in the page is disturbed. */
export const stored = (page: Page): Promise<readonly CareEvent[]> =>
  page.evaluate(
    () =>
      new Promise<CareEvent[]>((resolve, reject) => {
        void indexedDB.databases().then(([found]) => {
          const opening = indexedDB.open(found?.name ?? 'unspasm')
          opening.addEventListener('error', () => reject(new Error('the database does not open')))
          opening.addEventListener('success', () => {
            const database = opening.result
            const reading = database.transaction(['chunks', 'tail'])
            const chunks = reading.objectStore('chunks').getAll()
            const tail = reading.objectStore('tail').getAll()
            reading.addEventListener('complete', () => {
              database.close()
              const sealed = (chunks.result as { events: string }[]).flatMap(
                ({ events }) => JSON.parse(events) as CareEvent[],
              )
              const all = [...sealed, ...(tail.result as CareEvent[])]
              resolve(all.sort((a, b) => (a.id < b.id ? -1 : 1)))
            })
          })
        })
      }),
  )
