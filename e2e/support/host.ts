import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll } from 'vitest'
import { launch } from './browser.ts'
import { serve, type Served } from './serve.ts'

export interface Host {
  readonly url: string
  readonly browser: Browser
  /** of the page that this test opened */
  readonly context: BrowserContext
  /** a page of a context that ends with the test; on a small phone unless told otherwise */
  readonly newPage: (options?: BrowserContextOptions) => Promise<Page>
}

/** The built app and a browser for the tests of one file: called once, at its top. */
export const host = (): Host => {
  let server: Served
  let browser: Browser
  let context: BrowserContext
  beforeAll(async () => {
    ;[server, browser] = await Promise.all([serve(), launch()])
  })
  afterEach(() => context.close())
  afterAll(async () => {
    await browser.close()
    await server.stop()
  })
  return {
    get url() {
      return server.url
    },
    get browser() {
      return browser
    },
    get context() {
      return context
    },
    newPage: async (options = {}) => {
      context = await browser.newContext({
        viewport: { width: 360, height: 740 },
        serviceWorkers: 'block',
        ...options,
      })
      return context.newPage()
    },
  }
}
